"""A name as it stands in a sentence, put back to the form that it is listed in."""

from __future__ import annotations


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
