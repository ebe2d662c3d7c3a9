"""Two grounds to draw on, light and dark, and colours that stay apart for every kind of colour vision.

The seven colours were searched for: at least 3:1 against their ground, and as far from each other and from the grey as
they can be, as seen with normal sight and without red, green or blue cones (by the matrices of Machado, Oliveira and
Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009). Contrast is WCAG 2.1's.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as `#rrggbb`."""

    ground: str
    band: str
    """A surface a shade off the ground, for rings and rows."""
    line: str
    ink: str
    soft: str
    """Ink for what is less important."""
    fields: tuple[str, ...]
    other: str
    """Grey, for what has no colour of its own."""

    def of(self, place: int | None) -> str:
        """The colour of the field in this place of the legend; grey behind the last and for none."""
        return self.fields[place] if place is not None and 0 <= place < len(self.fields) else self.other


LIGHT = Theme(
    ground="#faf9f6",
    band="#f1eee7",
    line="#d8d3c8",
    ink="#1c1b19",
    soft="#57534e",
    fields=("#0a66d6", "#e06500", "#005b56", "#c067ae", "#700000", "#251a7e", "#b04a10"),
    other="#78716c",
)
DARK = Theme(
    ground="#10151f",
    band="#182030",
    line="#33405a",
    ink="#eef2f8",
    soft="#b3bccb",
    fields=("#87ceeb", "#ff780c", "#2db765", "#ce82f3", "#b45c69", "#9461e2", "#f2d94e"),
    other="#9aa3b2",
)
MOST_FIELDS = 7
TEXT_CONTRAST = 4.5
"""What WCAG 2.1 asks of text (AA)."""


def theme(dark: bool) -> Theme:
    return DARK if dark else LIGHT


def mix(one: str, other: str, share: float) -> str:
    """`share` of the other colour (0 to 1) in the one."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """WCAG 2.1's contrast ratio, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """WCAG 2.1's relative luminance, 0 to 1."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable(on: str) -> str:
    """Ink for text on a colour: dark or light, whichever stands out more."""
    return max(("#000000", "#ffffff"), key=lambda ink: contrast(ink, on))


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
