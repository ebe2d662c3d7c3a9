"""A language's patterns, made into regular expressions once.

In a pattern, braces name a macro of the language. In the text that cues are sought in, a person stands as `NAME` signs
and a day as `DAY` signs, one sign a letter, so that a pattern says `{name}` and `{day}` and every place stays true.
"""

from __future__ import annotations

import functools
import re

from coach.understanding.grammar import Language

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


@functools.cache
def tables(language: Language) -> dict[str, tuple[tuple[re.Pattern[str], str], ...]]:
    """The language's tables of patterns with what each says, compiled."""
    named = {"cues": language.cues, "channels": language.channels, "facts": language.facts}
    return {name: tuple((compiled(language, p), says) for p, says in table) for name, table in named.items()}


def expand(language: Language, pattern: str) -> str:
    for _ in range(4):
        pattern = re.sub(
            r"\{([a-z_][a-z_0-9]*)\}", lambda m: f"(?:{_SIGNS.get(m[1]) or language.macros[m[1]]})", pattern
        )
    return pattern
