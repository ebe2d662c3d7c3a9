"""What a language's table holds. A new language is one more file in `languages/`; nothing else names a language."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, field

FIRST = "en"
"""The language that is taken when a message shows none."""

Cue = tuple[str, str]
"""A pattern over lower-case words, and what it says (a kind of record, a channel, a field …)."""


def words(listed: str) -> frozenset[str]:
    """The words of a list that is written with blanks."""
    return frozenset(listed.split())


NEVER = "(?!)"
"""The pattern that matches nothing."""


class Macros(dict[str, str]):
    """A language's named pieces of patterns; one that it lacks matches nothing."""

    def __missing__(self, name: str) -> str:
        return NEVER


@dataclass(frozen=True, eq=False)
class DayWords:
    """How days are named. `patterns`: a template, what to work out, and an amount (see `days.py`)."""

    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    units: Mapping[str, str]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    patterns: tuple[tuple[str, str, int], ...]
    shy: frozenset[str] = frozenset()
    """Weekday words that are other words too, read only after a preposition."""
    ordinal_endings: str = NEVER
    ordinal_needed: str = NEVER
    feasts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    triggers: tuple[str, ...] = ()
    """Words that begin or stand in a pattern besides weekdays, months and units."""


@dataclass(frozen=True, eq=False)
class Language:
    """One language's words and cues. Patterns may name each other's macros in braces, as `macros` defines them."""

    code: str
    common: frozenset[str]
    """Everyday words: they show the language, and are no names."""
    days: DayWords
    macros: Macros
    titles: frozenset[str]
    """Words before a name that belong to it."""
    short_titles: frozenset[str]
    """Titles that are written with a point."""
    word_names: frozenset[str]
    """Names that are everyday words as well."""
    kin: frozenset[str]
    """Words that stand for a person but are no name of one."""
    not_names: frozenset[str]
    """Capitalised words that are nobody, and words that only look like names."""
    nouns_capital: bool = False
    """Whether all nouns are written with a capital, so that a capital shows no name."""
    name_endings: tuple[tuple[str, str], ...] = ()
    """How a name's ending in a sentence goes back to the name's own."""
    before_person: str = NEVER
    """What stands before a person's name and before little else."""
    near_person: str = NEVER
    """What often stands before a person's name."""
    after_person: str = NEVER
    """What stands after a person's name."""
    after_weak: str = NEVER
    """What stands after a person's name, and after other things as well."""
    before_thing: str = NEVER
    """What stands before a place, firm or event rather than a person."""
    mentioned: str = NEVER
    """What stands before somebody who is only mentioned."""
    clause_starts: str = NEVER
    """What begins a new clause after a comma or an "and"."""
    run_on: str = NEVER
    """What begins a new clause even with nothing before it."""
    hearsay: str = NEVER
    negations: str = NEVER
    maybe: str = NEVER
    me: str = NEVER
    them: str = NEVER
    group: str = NEVER
    cues: tuple[Cue, ...] = ()
    channels: tuple[Cue, ...] = ()
    starters: tuple[Cue, ...] = ()
    minutes: tuple[tuple[str, int], ...] = ()
    places: tuple[str, ...] = ()
    through: tuple[str, ...] = ()
    facts: tuple[Cue, ...] = ()
    role_words: str = NEVER
    learned: tuple[str, ...] = ()
    kinds: tuple[Cue, ...] = ()
    intents: tuple[Cue, ...] = ()
    trims: str = NEVER
    tails: str = NEVER
    cut: str = NEVER


@functools.cache
def languages() -> tuple[Language, ...]:
    """Every language that has a table in `languages/`, the first one first."""
    folder = importlib.import_module("coach.understanding.languages")
    codes = sorted(
        (m.name for m in pkgutil.iter_modules(folder.__path__) if not m.name.startswith("_")),
        key=lambda code: (code != FIRST, code),
    )
    return tuple(importlib.import_module(f"{folder.__name__}.{code}").language for code in codes)


def language(code: str) -> Language:
    """The table of a language by its code; LookupError when there is none."""
    for one in languages():
        if one.code == code:
            return one
    raise LookupError(code)
