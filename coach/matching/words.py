"""Words made comparable: folded, stripped of the words that carry no subject, and cut to a light stem.

The stems are crude on purpose: "bookkeeper", "bookkeeping" and "bookkeepers" must meet; "market" and "marketing",
"train" and "training" must not. English only; other languages meet word by word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from coach.matching.word_lists import GOES_WITH, SAYS_LITTLE, SAYS_NOTHING

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?[+#]*")

_EMPTY = frozenset(SAYS_NOTHING.split())
_WEAK = frozenset(SAYS_LITTLE.split())
_IRREGULAR = dict(pair.split("=") for pair in GOES_WITH.split())
_SUFFIXES = (
    ("ographies", "ograph"),
    ("ographer", "ograph"),
    ("ography", "ograph"),
    ("isations", "is"),
    ("izations", "is"),
    ("isation", "is"),
    ("ization", "is"),
    ("ising", "is"),
    ("izing", "is"),
    ("ise", "is"),
    ("ize", "is"),
    ("ations", "at"),
    ("ation", "at"),
    ("ators", "at"),
    ("ator", "at"),
    ("ating", "at"),
    ("ate", "at"),
    ("nesses", "ness"),
    ("ments", "ment"),
    ("ists", "ist"),
    ("ologist", "olog"),
    ("ology", "olog"),
    ("ings", ""),
    ("ing", ""),
    ("ers", ""),
    ("ies", "y"),
    ("ied", "y"),
    ("er", ""),
    ("ed", ""),
    ("es", ""),
    ("s", ""),
    ("e", ""),
)
_SHORTEST_STEM = 3


def words(text: str) -> list[str]:
    """The words of a text, folded: no case, no accents, no possessive."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    return [re.sub(r"['’]s$", "", w).replace("’", "").replace("'", "") for w in _WORD.findall(plain)]


@cache
def stem(word: str) -> str:
    """A light stem; words that must stay apart or meet by exception are in a table."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) <= _SHORTEST_STEM or not word.isalpha() or word.endswith(("ss", "us", "is")):
        return word
    for suffix, instead in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            return _undoubled(word[: -len(suffix)] + instead)
    return word


def _undoubled(stemmed: str) -> str:
    """ "drummer" → "drumm" → "drum", but "sell" and "dress" stay."""
    doubled = len(stemmed) > _SHORTEST_STEM and stemmed[-1] == stemmed[-2] and stemmed[-1] not in "aeiouls"
    return stemmed[:-1] if doubled else stemmed


_EMPTY_STEMS = _EMPTY | {stem(w) for w in _EMPTY if len(w) > _SHORTEST_STEM + 1}
_WEAK_STEMS = frozenset(stem(w) for w in _WEAK)


def is_empty(word: str) -> bool:
    """Whether a word says nothing about the subject ("somebody", "help", "good")."""
    return word in _EMPTY or stem(word) in _EMPTY_STEMS


def is_weak(stemmed: str) -> bool:
    """Whether a stem is so common that it cannot carry a match alone ("design", "school")."""
    return stemmed in _WEAK_STEMS or len(stemmed) < 2
