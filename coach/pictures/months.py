"""Giving and receiving over the months: what went out upwards, what came in downwards."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coach.pictures.colours import Theme
from coach.pictures.lettering import Face, Pen
from coach.pictures.scene import READABLE, WIDTH, Bar, Circle, Scene, Shape, Stroke

MARGIN, TITLE, HEIGHT = 40.0, 52.0, 1080
TOP, BOTTOM, HALF_NAME = 180.0, 1050.0, 38.0
"""Between which the bars and their numbers stand, and half the height of the months' names."""
NUMBER = READABLE + 20
WIDEST = 112.0
FEWEST = 4
"""A month of one is not drawn as if it were a record."""
LEAST = 10.0
"""Pixels of a bar of one, so that it is seen beside a long one."""


@dataclass(frozen=True, slots=True)
class Month:
    """A month by its short name, and how often help was given and received in it."""

    name: str
    given: int
    received: int


@dataclass(frozen=True, slots=True)
class MonthLabels:
    title: str
    given: str
    received: str


def months_scene(months: Sequence[Month], labels: MonthLabels, face: Face, theme: Theme) -> Scene:
    """The picture, oldest month first; both directions are to one scale."""
    ink = Pen(face, theme.ink, theme.ground)
    shapes: list[Shape] = [ink.write(labels.title, (MARGIN, 76), TITLE, bold=True, room=WIDTH - 2 * MARGIN)]
    shapes += _key(months, labels, face, theme)
    scale, middle = _scale(months)
    column = (WIDTH - 2 * MARGIN) / max(len(months), 1)
    shapes.append(Bar(MARGIN, middle - HALF_NAME, WIDTH - 2 * MARGIN, 2 * HALF_NAME, theme.band, 16))
    for place, month in enumerate(months):
        shapes += _month(month, (MARGIN + column * (place + 0.5), middle), column, scale, face, theme)
    return Scene(WIDTH, HEIGHT, theme.ground, tuple(shapes))


def _scale(months: Sequence[Month]) -> tuple[float, float]:
    """Pixels for each time, and the height of the line between giving and receiving."""
    up, down = max((m.given for m in months), default=0), max((m.received for m in months), default=0)
    room = BOTTOM - TOP - 2 * (HALF_NAME + 8 + NUMBER)
    scale = room / max(up + down, FEWEST)
    spare = room - scale * (up + down)
    return scale, TOP + NUMBER + scale * up + spare / 2 + 8 + HALF_NAME


def _key(months: Sequence[Month], labels: MonthLabels, face: Face, theme: Theme) -> Iterator[Shape]:
    soft, ink = Pen(face, theme.soft, theme.ground), Pen(face, theme.ink, theme.ground)
    x = MARGIN
    sums = (sum(m.given for m in months), sum(m.received for m in months))
    for colour, label, total in zip(theme.fields[:2], (labels.given, labels.received), sums, strict=True):
        name = ink.write(label, (x + 44, 134), room=WIDTH / 2 - 200)
        count = soft.write(str(total), (x + 44 + name.length + 14, 134))
        yield from (Circle(x + 14, 123, 14, colour), name, count)
        x += 44 + name.length + 14 + count.length + 60


def _month(
    month: Month, at: tuple[float, float], column: float, scale: float, face: Face, theme: Theme
) -> Iterator[Shape]:
    x, middle = at
    width = min(WIDEST, column * 0.62)
    name = Pen(face, theme.ink, theme.band)
    number = Pen(face, theme.ink, theme.ground)
    yield name.write(month.name, (x, middle + 11), anchor="middle", room=column - 8)
    for count, colour, up in ((month.given, theme.fields[0], True), (month.received, theme.fields[1], False)):
        side = -1 if up else 1
        foot = middle + side * (HALF_NAME + 8)
        if not count:
            yield Stroke(x - 12, foot + side * 10, x + 12, foot + side * 10, theme.line, 4)
            continue
        length = max(LEAST, count * scale)
        yield Bar(x - width / 2, foot - length if up else foot, width, length, colour, min(12.0, length / 2))
        yield number.write(
            str(count), (x, foot - length - 12 if up else foot + length + READABLE + 4), anchor="middle", bold=True
        )
