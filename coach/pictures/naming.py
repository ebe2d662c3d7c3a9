"""Which dots get their names beside them, and where: wherever a name covers no dot and no other name."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from coach.pictures.lettering import Face
from coach.pictures.scene import Anchor, Box, overlap

CELL = 80
CLEAR, APART = 6.0, 14.0
"""Pixels kept free around a name. More of them to other dots where no initials tell whose name it is."""
AROUND = (90, 0, 180, -90, 25, 155, -25, -155, 50, 130, -50, -130)
"""Where a name may stand around its dot, in degrees from its right downwards, the best first."""
PATIENCE = 150
"""After so many names in a row that found no room, no more is looked for."""


@dataclass(frozen=True, slots=True)
class Round:
    """A dot to name, by the texts it may carry (asked for only when it is its turn): the first that fits is taken."""

    x: float
    y: float
    r: float
    names: Callable[[], Sequence[str]]
    told: bool = False
    """Whether the dot carries initials."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name and where it stands; `of` is the place of its dot in the list."""

    of: int
    text: str
    x: float
    y: float
    anchor: Anchor
    length: float
    box: Box


def names(dots: Sequence[Round], taken: Iterable[Box], field: Box, face: Face, size: float) -> list[Name]:
    """The names that find room inside the field. Dots are served in their order."""
    there = _Map(field)
    for i, dot in enumerate(dots):
        there.put((dot.x - dot.r, dot.y - dot.r, dot.x + dot.r, dot.y + dot.r), i)
    for box in taken:
        there.put(box, None)
    found, missed = [], 0
    for i, dot in enumerate(dots):
        name = next(
            (n for n in _candidates(i, dot, face, size) if there.free(n.box, i, CLEAR if dot.told else APART)), None
        )
        missed = 0 if name else missed + 1
        if missed > PATIENCE:
            break
        if name:
            found.append(name)
            there.put(name.box, None)
    return found


def _candidates(i: int, dot: Round, face: Face, size: float) -> Iterator[Name]:
    for text in dict.fromkeys(dot.names()):
        length = face.width(text, size)
        for degrees in AROUND:
            across, down = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
            anchor: Anchor = "middle" if abs(across) < 0.2 else "start" if across > 0 else "end"
            x = dot.x + (dot.r + 0.2 * size) * across
            y = dot.y + (dot.r + (0.2 + 0.45 * abs(down)) * size) * down + 0.28 * size
            left = x - {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor] * length
            yield Name(i, text, x, y, anchor, length, (left, y - 0.8 * size, left + length, y + 0.25 * size))


class _Map:
    """What is where, in cells, so that two thousand dots are asked quickly."""

    def __init__(self, field: Box) -> None:
        self._field = field
        self._cells: dict[tuple[int, int], list[tuple[Box, int | None]]] = {}

    def put(self, box: Box, dot: int | None) -> None:
        for cell in _cells(box):
            self._cells.setdefault(cell, []).append((box, dot))

    def free(self, box: Box, dot: int, apart: float) -> bool:
        left, top, right, bottom = self._field
        if box[0] < left or box[1] < top or box[2] > right or box[3] > bottom:
            return False
        near, wide = _grown(box, CLEAR), _grown(box, apart)
        return not any(
            owner != dot and overlap(near if owner is None else wide, other)
            for cell in _cells(wide)
            for other, owner in self._cells.get(cell, ())
        )


def _grown(box: Box, by: float) -> Box:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(int(box[0] // CELL), int(box[2] // CELL) + 1):
        for row in range(int(box[1] // CELL), int(box[3] // CELL) + 1):
            yield column, row
