"""Where the time went: one bar for each field, longest first, the user's own marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coach.pictures.colours import MOST_FIELDS, Theme
from coach.pictures.lettering import Face, Pen, shown
from coach.pictures.scene import WIDTH, Bar, Scene, Shape

MARGIN, TOP, ROW, HEIGHT = 40.0, 196.0, 112.0, 40.0
TITLE = 52.0
LEAST = 8.0
"""Pixels; a shorter bar would not be seen."""


@dataclass(frozen=True, slots=True)
class FieldBar:
    """A field, its part of the time (0 to 1), and how much that was, in words ("4 h 30 min")."""

    name: str
    share: float
    spent: str
    own: bool = False
    rest: bool = False
    """Whether it is what is left over from all fields without a bar."""


@dataclass(frozen=True, slots=True)
class FieldLabels:
    title: str
    subtitle: str
    own: str
    """Marks the user's own field."""
    nothing: str
    """Where no time is noted yet."""


def fields_scene(bars: Sequence[FieldBar], labels: FieldLabels, face: Face, theme: Theme) -> Scene:
    """The picture of at most eight bars, given longest first, what is left over last."""
    ink, soft = Pen(face, theme.ink, theme.ground), Pen(face, theme.soft, theme.ground)
    bars = bars[: MOST_FIELDS + 1]
    shapes: list[Shape] = [
        ink.write(labels.title, (MARGIN, 76), TITLE, bold=True, room=WIDTH - 2 * MARGIN),
        soft.write(labels.subtitle, (MARGIN, 130), room=WIDTH - 2 * MARGIN),
    ]
    if not bars:
        shapes.append(soft.write(labels.nothing, (WIDTH / 2, TOP + 60), anchor="middle", room=WIDTH - 2 * MARGIN))
    for place, bar in enumerate(bars):
        shapes += _row(bar, TOP + place * ROW, labels, (ink, soft), theme)
    return Scene(WIDTH, int(TOP + max(len(bars), 1) * ROW + 20), theme.ground, tuple(shapes))


def _row(bar: FieldBar, y: float, labels: FieldLabels, pens: tuple[Pen, Pen], theme: Theme) -> Iterator[Shape]:
    ink, soft = pens
    whole = WIDTH - 2 * MARGIN
    value = ink.write(f"{round(100 * bar.share)}%", (WIDTH - MARGIN, y + 28), anchor="end", bold=True)
    spent = soft.write(bar.spent, (WIDTH - MARGIN - 110, y + 28), anchor="end")
    room = whole - 110 - spent.length - 30
    mark = soft.write(labels.own, (0, 0)) if bar.own else None
    name = ink.write(shown(bar.name, ink.face), (MARGIN, y + 28), room=room - (mark.length + 20 if mark else 0))
    yield from (value, spent, name)
    if mark:
        yield soft.write(labels.own, (MARGIN + name.length + 20, y + 28))
    yield Bar(MARGIN, y + 44, whole, HEIGHT, theme.band, HEIGHT / 2)
    colour = theme.other if bar.rest else theme.fields[1 if bar.own else 0]
    length = max(LEAST, whole * min(1.0, bar.share))
    yield Bar(MARGIN, y + 44, length, HEIGHT, colour, min(HEIGHT, length) / 2)
