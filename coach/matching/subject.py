"""What a piece of text is about: its stems, and the trades it gives away.

What is wanted stands before what it is wanted for: in "a roofer who would quote for a charity" the trade is roofing,
not charity work. So a text is read up to each such joint, and reading stops once a trade has shown itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from coach.matching.trades import TRADES
from coach.matching.words import is_empty, is_weak, stem, words

_JOINT = re.compile(
    r"\b(?:for|who|whose|that|which|before|after|during|while|because|near|from|of|at|in|with|to|so|when|until|as)\b",
    re.I,
)
_OWNER = re.compile(r"\b(?:the|my|our|your|his|her|their|an?)\s+\w+['’]s\b", re.I)
"""Whose it is does not tell what it is: "the choir's website"."""
_AND = re.compile(r"[,;/&+|]|\b(?:and|or|und|y|et)\b", re.I)
_ARTICLES = frozenset(
    ["a", "an", "the", "my", "our", "your", "his", "her", "their", "of", "for", "in", "on", "to", "and", "or", "with"]
)


@dataclass(frozen=True, slots=True)
class Subject:
    stems: frozenset[str]
    """Stems of the words that say something."""
    trades: frozenset[str]
    spoken: tuple[tuple[str, str], ...]
    """Stem and the word as it stood, for showing what two texts share."""
    strong: frozenset[str]
    """The stems that can carry a match alone."""


@lru_cache(maxsize=50_000)
def subject(text: str) -> Subject:
    """Read a text. Cached: the same few skills come up again and again."""
    spoken = tuple({stem(w): w for w in words(text) if not is_empty(w)}.items())
    stems = frozenset(s for s, _ in spoken)
    return Subject(stems, _wanted(text), spoken, frozenset(s for s in stems if not is_weak(s)))


def _wanted(text: str) -> frozenset[str]:
    """The trades of the shortest beginning that gives one away; a general one ("a lawyer for …") lets reading go on."""
    found: frozenset[str] = frozenset()
    deed = ""
    for joint in [*_JOINT.finditer(text), None]:
        before, found = found, _heads(text[: joint.start()] if joint else text, deed)
        if _kin(before) and not any(t.startswith(_kin(before)) for t in found):
            return before
        if joint is None or any(not TRADES[t].general for t in found):
            return found
        deed = _deed(text[joint.end() :]) if joint[0].casefold() in ("to", "who", "that") else ""
    return found


def _kin(trades: frozenset[str]) -> tuple[str, ...]:
    """The beginnings of the special trades that a general one leaves open: a lawyer for start-ups is still a lawyer."""
    return tuple(t.removesuffix("general") for t in trades if t.endswith("_general"))


def _deed(what_follows: str) -> str:
    """What is to be done: the first word after "to" or "who" that says something."""
    return next((w for w in words(what_follows) if not is_empty(w)), "")


def _heads(said: str, deed: str) -> frozenset[str]:
    """Of each part of a list, the trade it is about: what is done in "translate a contract", else the last one, as in
    "hotel bookkeeper"."""
    pieces = [words(piece) for piece in _AND.split(_OWNER.sub(" ", said))]
    tokens = [(word, part) for part, piece in enumerate(pieces) for word in piece]
    by_part: dict[int, list[_Found]] = {}
    for one in _specific(_found([word for word, _ in tokens])):
        by_part.setdefault(tokens[one.end][1], []).append(one)
    heads: set[str] = set()
    for part in by_part.values():
        done = {f.trade for f in part if deed and tokens[f.start][0] == deed}
        last = max(f.end for f in part)
        heads |= done or {f.trade for f in part if f.end == last}
    return frozenset(heads)


@dataclass(frozen=True, slots=True)
class _Found:
    trade: str
    phrase: frozenset[str]
    start: int
    end: int


def _found(said: list[str]) -> list[_Found]:
    places: dict[str, list[int]] = {}
    for place, word in enumerate(said):
        for mark in {stem(word), f"={word}", f"={word.removesuffix('s')}"}:
            places.setdefault(mark, []).append(place)
    index = _index()
    return [
        _Found(trade, phrase, min(places[m][0] for m in phrase), max(places[m][-1] for m in phrase))
        for one in places
        for phrase, trade in index.get(one, ())
        if phrase <= places.keys()
    ]


def _specific(found: list[_Found]) -> list[_Found]:
    """Without phrases that are part of a longer one ("truck" in "food truck"), and without general trades where there
    are others."""
    longest = [f for f in found if not any(f.phrase < other.phrase for other in found)]
    special = [f for f in longest if not TRADES[f.trade].general]
    kin = _kin(frozenset(f.trade for f in longest))
    if kin:
        return [f for f in special if f.trade.startswith(kin)] or longest
    return special or longest


@cache
def _index() -> dict[str, list[tuple[frozenset[str], str]]]:
    """Phrases by their rarest word: the one that the fewest phrases hold."""
    phrases = [(_marks(phrase), name) for name, t in TRADES.items() for phrase in t.says.split(",")]
    held: dict[str, int] = {}
    for phrase, _ in phrases:
        for one in phrase:
            held[one] = held.get(one, 0) + 1
    index: dict[str, list[tuple[frozenset[str], str]]] = {}
    for phrase, name in phrases:
        index.setdefault(min(phrase, key=lambda s: (held[s], s)), []).append((phrase, name))
    return index


def _marks(phrase: str) -> frozenset[str]:
    """A phrase as what must be found: stems, or the very word where it is written with "="."""
    phrase = phrase.strip()
    if phrase.startswith("="):
        return frozenset({phrase})
    return frozenset(stem(w) for w in words(phrase) if w not in _ARTICLES)
