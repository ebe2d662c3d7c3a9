"""What a font can write: names cleaned, bounded and shortened to the room there is.

Names come from anywhere. What cannot be seen (control and direction marks) is dropped, what the font lacks is written
in Latin letters or left out, and a name of which nothing is left becomes a neutral mark; no empty boxes are drawn.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Protocol

from anyascii import anyascii

from coach.pictures.scene import READABLE, Anchor, Words

MARK = "•"
LONGEST = 60
"""Characters of a name that are looked at."""


class Face(Protocol):
    """A font, as far as laying out needs it."""

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """The length of a text in pixels."""

    def has(self, character: str) -> bool:
        """Whether the font can draw a character."""


def shown(text: str, face: Face) -> str:
    """A text as the font can write it."""
    clean = "".join(_kept(c) for c in unicodedata.normalize("NFC", text[: LONGEST * 2]))
    words = [_written(word, face) for word in clean.split()]
    return " ".join(word for word in words if word)[:LONGEST].strip() or MARK


def writable(text: str, face: Face) -> bool:
    """Whether the font has every letter of a text that is there to be seen."""
    clean = "".join(map(_kept, unicodedata.normalize("NFC", text)))
    return bool(clean.strip()) and all(face.has(c) for c in clean if unicodedata.category(c)[0] in "LM")


def initials(name: str, face: Face) -> str:
    """One or two letters for a name, as `shown` gave it; capitals where the font has them."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return MARK
    ends = words[:1] if len(words) == 1 else [words[0], words[-1]]
    capitals = ((word[0], word[0].upper()[:1]) for word in ends)
    return "".join(capital if face.has(capital) else letter for letter, capital in capitals)


def fitted(text: str, face: Face, size: float, room: float, bold: bool = False) -> str:
    """The text, cut with an ellipsis where it is longer than the room; empty where not even that fits."""
    if face.width(text, size, bold) <= room:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if face.width(_cut(text, middle), size, bold) <= room:
            low = middle
        else:
            high = middle - 1
    return _cut(text, low) if low else ""


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes in one ink on one ground."""

    face: Face
    ink: str
    on: str

    def write(
        self,
        text: str,
        at: tuple[float, float],
        size: float = READABLE,
        *,
        anchor: Anchor = "start",
        bold: bool = False,
        room: float | None = None,
    ) -> Words:
        """A line of text at a point of its foot, cut to the room there is."""
        if room is not None:
            text = fitted(text, self.face, size, room, bold)
        length = self.face.width(text, size, bold)
        return Words(at[0], at[1], text, size, self.ink, self.on, length, anchor, bold)


def _cut(text: str, length: int) -> str:
    return text[:length].rstrip() + "…"


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category.startswith("Z") or character in "\t\n\r":
        return " "
    return "" if category.startswith("C") else character


def _written(word: str, face: Face) -> str:
    if all(map(face.has, word)):
        return word
    return "".join(c for c in "".join(_letter(c, face) for c in word) if face.has(c))


def _letter(character: str, face: Face) -> str:
    if face.has(character):
        return character
    return anyascii(character) if unicodedata.category(character)[0] in "LNM" else ""
