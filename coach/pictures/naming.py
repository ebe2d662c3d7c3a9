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
    """The names that find room inside the field. Dots are served in their order; for a later one an earlier name may
    move to another of its places, but none vanishes."""
    sheet = _Sheet(dots, taken, field, face, size)
    missed = 0
    for i in range(len(dots)):
        places = list(sheet.places(i))
        name = next((name for name, in_the_way in places if not in_the_way), None)
        if name is not None:
            sheet.place(name)
        elif not any(sheet.make_room(name, in_the_way) for name, in_the_way in places):
            missed += 1
            if missed > PATIENCE:
                break
            continue
        missed = 0
    return [name for _, name in sorted(sheet.found.items())]


class _Sheet:
    """The dots, and the names placed so far."""

    def __init__(self, dots: Sequence[Round], taken: Iterable[Box], field: Box, face: Face, size: float) -> None:
        self.found: dict[int, Name] = {}
        self._dots, self._face, self._size = dots, face, size
        self._map = _Map(field)
        for i, dot in enumerate(dots):
            self._map.put(_Thing((dot.x - dot.r, dot.y - dot.r, dot.x + dot.r, dot.y + dot.r), i, False))
        for box in taken:
            self._map.put(_Thing(box, None, False))

    def places(self, i: int) -> Iterator[tuple[Name, list[_Thing]]]:
        """Where a dot's name could stand inside the field, and what is in the way there."""
        dot = self._dots[i]
        for name in _candidates(i, dot, self._face, self._size):
            in_the_way = self._map.in_the_way(name, CLEAR if dot.told else APART)
            if in_the_way is not None:
                yield name, in_the_way

    def place(self, name: Name) -> None:
        self.found[name.of] = name
        self._map.put(_Thing(name.box, name.of, True))

    def make_room(self, name: Name, in_the_way: Sequence[_Thing]) -> bool:
        """Place a name where one other stands, if that one has another place to go to."""
        if len(in_the_way) != 1 or not in_the_way[0].name or in_the_way[0].of is None:
            return False
        other = self._lift(in_the_way[0].of)
        self.place(name)
        elsewhere = next((place for place, rest in self.places(other.of) if not rest), None)
        if elsewhere is None:
            self._lift(name.of)
        self.place(elsewhere or other)
        return elsewhere is not None

    def _lift(self, i: int) -> Name:
        name = self.found.pop(i)
        self._map.take(_Thing(name.box, i, True))
        return name


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


@dataclass(frozen=True, slots=True)
class _Thing:
    """A dot or a name, of this dot; `of` is None for what is neither."""

    box: Box
    of: int | None
    name: bool


class _Map:
    """What is where, in cells, so that two thousand dots are asked quickly."""

    def __init__(self, field: Box) -> None:
        self._field = field
        self._cells: dict[tuple[int, int], list[_Thing]] = {}

    def put(self, thing: _Thing) -> None:
        for cell in _cells(thing.box):
            self._cells.setdefault(cell, []).append(thing)

    def take(self, thing: _Thing) -> None:
        for cell in _cells(thing.box):
            self._cells[cell].remove(thing)

    def in_the_way(self, name: Name, apart: float) -> list[_Thing] | None:
        """What a name would stand on or too near to; None where it would leave the field."""
        left, top, right, bottom = self._field
        box = name.box
        if box[0] < left or box[1] < top or box[2] > right or box[3] > bottom:
            return None
        near, wide = _grown(box, CLEAR), _grown(box, apart)
        there = (thing for cell in _cells(wide) for thing in self._cells.get(cell, ()))
        met = (t for t in there if t.of != name.of and overlap(near if t.name or t.of is None else wide, t.box))
        return list(dict.fromkeys(met))


def _grown(box: Box, by: float) -> Box:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _cells(box: Box) -> Iterator[tuple[int, int]]:
    for column in range(int(box[0] // CELL), int(box[2] // CELL) + 1):
        for row in range(int(box[1] // CELL), int(box[3] // CELL) + 1):
            yield column, row
