"""A language's patterns, made into regular expressions once.

In a pattern, braces name a macro of the language. In the text that cues are sought in, a person stands as `NAME` signs
and a day as `DAY` signs, one sign a letter, so that a pattern says `{name}` and `{day}` and every place stays true.
"""

from __future__ import annotations

import functools
import re

from coach.understanding.grammar import Language
from coach.understanding.needles import Sieve

NAME = "\ue000"
DAY = "\ue001"
ASIDE = "\ue002"
_SIGNS = {
    "name": f"{NAME}+(?: {ASIDE}+)?",
    "names": f"{NAME}+(?:(?:, ?| and | & | \\+ | n | y | e | et | und | и ){NAME}+)*",
    "day": DAY + "+",
}


@functools.cache
def compiled(language: Language, pattern: str) -> re.Pattern[str]:
    """The pattern with its macros filled in."""
    return re.compile(expand(language, pattern))


Entry = tuple[int, re.Pattern[str], str]
"""A pattern of a table: its place there, itself, and what it says."""


def fitting(language: Language, table: str, text: str) -> list[Entry]:
    """The patterns of a table (a field of the language's) that can match in the text, in their order."""
    entries, sieve = _tables(language)[table]
    return sieve.fitting(text, entries)


@functools.cache
def _tables(language: Language) -> dict[str, tuple[tuple[Entry, ...], Sieve]]:
    found = {}
    for name in ("cues", "channels", "facts", "starters"):
        listed = [(n, compiled(language, p), says) for n, (p, says) in enumerate(getattr(language, name))]
        found[name] = tuple(listed), Sieve(pattern for _, pattern, _ in listed)
    return found


def expand(language: Language, pattern: str) -> str:
    for _ in range(4):
        pattern = re.sub(
            r"\{([a-z_][a-z_0-9]*)\}", lambda m: f"(?:{_SIGNS.get(m[1]) or language.macros[m[1]]})", pattern
        )
    return pattern
