"""Which of many patterns can match a text at all, told by strings that a match cannot do without.

A regular expression that finds nothing tries every place of the text. Most of the cues of a language find nothing in
most clauses; whether a string stands in a text is asked far faster than that.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

_parser = importlib.import_module("re._parser")
"""Python's own parser of regular expressions (3.11 and later); typing knows nothing of it."""
Entry = TypeVar("Entry")
_LONG = 4
"""Letters from which on a longer string tells no more."""


class Sieve:
    """Sorts out of a list of patterns those that cannot match a text."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self._always = 0
        self._with: dict[str, int] = {}
        for number, pattern in enumerate(patterns):
            found = needles(pattern.pattern)
            if not found:
                self._always |= 1 << number
            for needle in {needle[:_LONG] for needle in found}:
                self._with[needle] = self._with.get(needle, 0) | 1 << number

    def fitting(self, text: str, entries: Sequence[Entry]) -> list[Entry]:
        """Those of the `entries`, one a pattern, whose pattern may match in the text; the others' match nowhere."""
        bits = self._always
        for needle in filter(text.__contains__, self._with):
            bits |= self._with[needle]
        found = []
        while bits:
            lowest = bits & -bits
            found.append(entries[lowest.bit_length() - 1])
            bits ^= lowest
        return found


def needles(pattern: str) -> frozenset[str]:
    """Strings one of which stands in every match; empty when there is none to be told."""
    return _best(_choices(_parser.parse(pattern)))


def _choices(parsed: Any) -> list[frozenset[str]]:
    """For each part that a match must have: the strings one of which stands there."""
    found: list[frozenset[str]] = []
    run = ""
    for operation, value in parsed:
        kind = str(operation)
        if kind == "LITERAL":
            run += chr(value)
            continue
        if kind in ("AT", "ASSERT_NOT"):
            continue
        if run:
            found.append(frozenset([run]))
            run = ""
        if kind == "SUBPATTERN":
            found.append(_best(_choices(value[3])))
        elif kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT") and value[0] > 0:
            found.append(_best(_choices(value[2])))
        elif kind == "ASSERT":
            found.append(_best(_choices(value[1])))
        elif kind == "ATOMIC_GROUP":
            found.append(_best(_choices(value)))
        elif kind == "BRANCH":
            branches = [_best(_choices(branch)) for branch in value[1]]
            found.append(frozenset().union(*branches) if all(branches) else frozenset())
    return [*found, frozenset([run])] if run else found


def _best(choices: Sequence[frozenset[str]]) -> frozenset[str]:
    """The part that says most: its shortest string is longest, and it has few."""
    return max(
        (c for c in choices if c),
        key=lambda c: (min(_LONG, min(map(len, c))), -len(c)),
        default=frozenset(),
    )
