"""Ties that warm up and ties that cool down: where each was four weeks ago, and where it is now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coach.pictures.colours import Theme
from coach.pictures.lettering import Face, Pen, shown
from coach.pictures.scene import WIDTH, Circle, Scene, Shape, Stroke

MARGIN, TITLE, HEAD, ROW = 40.0, 52.0, 70.0, 82.0
LEFT, RIGHT = 420.0, WIDTH - 70.0
MOST = 5
"""Ties named in each direction."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A tie's warmth then and now, 0 gone quiet to 1 in touch."""

    name: str
    before: float
    now: float


@dataclass(frozen=True, slots=True)
class Movement:
    """The ties that moved, the most telling first, and how many hardly did."""

    warming: Sequence[Moved]
    cooling: Sequence[Moved]
    steady: int


@dataclass(frozen=True, slots=True)
class TieLabels:
    title: str
    subtitle: str
    quiet: str
    warm: str
    warming: str
    cooling: str
    steady: str
    nobody: str
    """In place of names where a direction has none."""


def ties_scene(movement: Movement, labels: TieLabels, face: Face, theme: Theme) -> Scene:
    """The picture: cooling ties first, as there something can be done."""
    ink, soft = Pen(face, theme.ink, theme.ground), Pen(face, theme.soft, theme.ground)
    shapes: list[Shape] = [
        ink.write(labels.title, (MARGIN, 76), TITLE, bold=True, room=WIDTH - 2 * MARGIN),
        soft.write(labels.subtitle, (MARGIN, 130), room=WIDTH - 2 * MARGIN),
        soft.write(labels.quiet, (LEFT - 20, 196), room=(RIGHT - LEFT) / 2),
        soft.write(labels.warm, (RIGHT + 20, 196), anchor="end", room=(RIGHT - LEFT) / 2),
    ]
    y = 214.0
    blue, orange = theme.fields[0], theme.fields[1]
    for label, ties, colour in ((labels.cooling, movement.cooling, blue), (labels.warming, movement.warming, orange)):
        head = ink.write(label, (MARGIN + 44, y + 46), bold=True)
        shapes += [Circle(MARGIN + 14, y + 35, 14, colour), head]
        shapes.append(soft.write(str(len(ties)), (MARGIN + 44 + head.length + 14, y + 46)))
        y += HEAD
        if not ties:
            shapes.append(soft.write(labels.nobody, (MARGIN, y + 46), room=WIDTH - 2 * MARGIN))
            y += ROW
        for tie in ties[:MOST]:
            shapes += _row(tie, y + ROW / 2, colour, ink, theme)
            y += ROW
    text = f"{labels.steady} {movement.steady}"
    shapes.append(soft.write(text, (MARGIN, y + 56), room=WIDTH - 2 * MARGIN))
    return Scene(WIDTH, int(y + 90), theme.ground, tuple(shapes))


def _row(tie: Moved, y: float, colour: str, pen: Pen, theme: Theme) -> Iterator[Shape]:
    before, now = (LEFT + (RIGHT - LEFT) * min(1.0, max(0.0, at)) for at in (tie.before, tie.now))
    yield pen.write(shown(tie.name, pen.face), (MARGIN, y + 11), room=LEFT - MARGIN - 50)
    yield Stroke(LEFT, y, RIGHT, y, theme.line, 4)
    yield Stroke(before, y, now, y, colour, 10)
    yield Circle(before, y, 13, theme.ground, colour, 5)
    yield Circle(now, y, 20, colour)
