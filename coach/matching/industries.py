"""Which names of industries mean the same field: "nursing" and "health care", "newspapers" and "journalism"."""

from __future__ import annotations

from functools import cache

from coach.matching.subject import subject
from coach.matching.trades import INDUSTRIES
from coach.matching.words import stem, words


def same_industry(one: str | None, other: str | None) -> bool:
    """Whether two industries are the same field; unknown ones are not."""
    if not one or not other:
        return False
    return bool(fields_of(one) & fields_of(other))


@cache
def fields_of(industry: str) -> frozenset[str]:
    """The fields that an industry's name falls into; a name that no table has is a field of its own."""
    stems = frozenset(map(stem, words(industry)))
    fields = {field for field, phrases in _phrases().items() if any(p <= stems for p in phrases)}
    return frozenset(fields) or frozenset({" ".join(sorted(subject(industry).stems)) or industry.casefold()})


@cache
def _phrases() -> dict[str, list[frozenset[str]]]:
    return {field: [frozenset(map(stem, words(p))) for p in says.split(",")] for field, says in INDUSTRIES.items()}
