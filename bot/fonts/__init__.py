"""The fonts that travel with the project, and what is in them.

Noto Sans 2.015 (SIL Open Font License), two weights cut from the variable font, for Latin, Greek, Cyrillic, Vietnamese
and Devanagari; DejaVu Sans 2.37 for what it lacks
(Hebrew, Arabic, Armenian, Georgian). The letters' widths and coverage are read straight from the files' `cmap` and
`hmtx` tables, as the OpenType specification lays them out, so that a picture can be laid out without drawing it.
"""

from __future__ import annotations

import functools
import struct
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
FAMILY = "Noto Sans"
REGULAR, BOLD, FALLBACK = "NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "DejaVuSans.ttf"


def files() -> list[str]:
    """The font files, for a renderer."""
    return [str(FOLDER / name) for name in (REGULAR, BOLD, FALLBACK)]


@dataclass(frozen=True, slots=True)
class Font:
    """Advance widths by character, in ems."""

    widths: dict[int, float]

    def has(self, character: str) -> bool:
        return ord(character) in self.widths

    def length(self, text: str) -> float:
        return sum(self.widths.get(ord(c), 0.0) for c in text)


class Fonts:
    """The family as a layout sees it: what it can write, and how long a text will be."""

    def has(self, character: str) -> bool:
        return font(REGULAR).has(character) or font(FALLBACK).has(character)

    def width(self, text: str, size: float, bold: bool = False) -> float:
        """The length in pixels without kerning; where the fallback has to help, the longer of the two fonts counts."""
        own = font(BOLD if bold else REGULAR)
        if all(map(own.has, text)):
            return own.length(text) * size
        fallback = font(FALLBACK)
        return sum(max(own.widths.get(ord(c), 0.0), fallback.widths.get(ord(c), 0.0)) for c in text) * size


@functools.cache
def font(name: str) -> Font:
    """A font file's widths, read once."""
    data = (FOLDER / name).read_bytes()
    count = struct.unpack_from(">H", data, 4)[0]
    entries = (struct.unpack_from(">4sIII", data, 12 + 16 * i) for i in range(count))
    at = {tag: offset for tag, _, offset, _ in entries}
    em = struct.unpack_from(">H", data, at[b"head"] + 18)[0]
    measured = struct.unpack_from(">H", data, at[b"hhea"] + 34)[0]
    advances = struct.unpack_from(f">{measured * 2}H", data, at[b"hmtx"])[::2]
    glyphs = _glyphs(data, at[b"cmap"])
    return Font({code: advances[min(glyph, measured - 1)] / em for code, glyph in glyphs.items()})


def _glyphs(data: bytes, cmap: int) -> dict[int, int]:
    """Glyph by character, from the table of segmented coverage (format 12)."""
    count = struct.unpack_from(">H", data, cmap + 2)[0]
    for i in range(count):
        start = cmap + struct.unpack_from(">I", data, cmap + 4 + 8 * i + 4)[0]
        if struct.unpack_from(">H", data, start)[0] == 12:
            groups = struct.unpack_from(">I", data, start + 12)[0]
            spans = (struct.unpack_from(">III", data, start + 16 + 12 * g) for g in range(groups))
            return {code: glyph + code - first for first, last, glyph in spans for code in range(first, last + 1)}
    raise ValueError("a font without a format 12 character map")
