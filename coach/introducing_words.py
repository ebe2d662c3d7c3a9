"""Two contacts named in one line: "Ana and Tom for a designer", "Ana to Tom because she needs one"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from coach.understanding import KnownNames, find_person

_REASON = re.compile(r"\s+(?:for|because|about|since|as|so that|:|–|-)\s+|:\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"\s+(?:and|to|with|&|\+|und|mit|y|con|et|à|avec|e|com|и|с)\s+|\s*[,/↔+&]\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pair:
    """Ids of the two, None where a name is unknown or could be several; and why."""

    first: str | None
    second: str | None
    reason: str


def pair_in(text: str, known: KnownNames) -> Pair | None:
    """The two contacts named; None where the line does not name two."""
    head, *rest = _REASON.split(text.strip(), maxsplit=1)
    named = [part for part in _BETWEEN.split(head) if part.strip()]
    if len(named) != 2:
        return None
    first, second = (find_person(part, known).id for part in named)
    return Pair(first, second, rest[0].strip(" .!?") if rest else "")
