"""Second pass: in which language a message is written. The message decides, not the user's setting."""

from __future__ import annotations

import functools

from coach.understanding.grammar import Language, languages
from coach.understanding.tokens import Text


def language_of(text: Text) -> Language:
    """The language most of whose everyday words stand in the text; the first of the tables when none does.

    A word that only one of the languages has counts twice.
    """
    scores = [0] * len(languages())
    for token in text.tokens:
        has = _languages_with().get(token.low, ())
        for number in has:
            scores[number] += 2 if len(has) == 1 else 1
    return languages()[scores.index(max(scores))]


@functools.cache
def _languages_with() -> dict[str, tuple[int, ...]]:
    """Each everyday word, with the numbers of the languages that have it."""
    found: dict[str, tuple[int, ...]] = {}
    for number, one in enumerate(languages()):
        for word in one.common | one.word_names if not number else one.common:
            found[word] = (*found.get(word, ()), number)
    return found
