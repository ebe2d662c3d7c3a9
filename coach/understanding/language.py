"""Second pass: in which language a message is written. The message decides, not the user's setting."""

from __future__ import annotations

from coach.understanding.grammar import Language, languages
from coach.understanding.tokens import Text


def language_of(text: Text) -> Language:
    """The language most of whose everyday words stand in the text; the first of the tables when none does."""
    words = [t.low for t in text.tokens]
    best = languages()[0]
    most = 0.0
    for one in languages():
        count = sum(2.0 if w in one.telling else 1.0 for w in words if w in one.common)
        if count > most:
            best, most = one, count
    return best
