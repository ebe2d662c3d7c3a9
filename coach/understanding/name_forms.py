"""A name as it stands in a sentence: put back to the form that it is listed in, and where it begins."""

from __future__ import annotations

from collections.abc import Sequence

from coach.understanding.given_names import given_names
from coach.understanding.grammar import Language
from coach.understanding.known import fold
from coach.understanding.patterns import compiled
from coach.understanding.tokens import Token


def base_forms(word: str, endings: tuple[tuple[str, str], ...]) -> list[str]:
    return [
        word[: len(word) - len(end)] + base
        for end, base in endings
        if len(word) > len(end) + 1 and word.lower().endswith(end)
    ]


def bare(word: str) -> str:
    """A word without the possessive ending."""
    for ending in ("'s", "’s", "'", "’"):
        if word.endswith(ending) and len(word) > len(ending):
            return word[: -len(ending)]
    return word


def leads_in(token: Token, language: Language) -> bool:
    """Whether a capital word before a name is none of it: "Coffee Ana", "Uncle Desmond", "PI Lars"."""
    low = token.low
    if low in language.kin:
        return True
    if fold(low) in given_names or low in language.word_names:
        return False
    if low in language.not_names or low in language.common:
        return True
    return compiled(language, rf"^(?:{language.role_words})$").match(low) is not None


def noun_before(run: Sequence[Token], language: Language) -> bool:
    """Whether, where all nouns have capitals, the name begins later: "beim Elternabend Jonas Mertens"."""
    if not language.nouns_capital or fold(run[0].low) in given_names:
        return False
    return any(fold(t.low) in given_names for t in run[1:])
