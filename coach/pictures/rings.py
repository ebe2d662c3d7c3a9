"""Where the dots of one ring go: warm inside, quiet outside, fields side by side, none over another.

A ring is cut into sectors, one for each group, as wide as the group is large. A sector with room gives every dot an
angle of its own and the exact distance of its warmth. A full sector fills rows from the inside, warmest first, so that
of two dots the warmer is never farther out. The dots are as large as lets all of them in.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

SMALLEST = 1.5
STEP = 0.94
GAP = 0.25
"""Room between dots, in radii."""
TOP = -math.pi / 2


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a ring, measured from its centre."""

    angle: float
    distance: float


@dataclass(frozen=True, slots=True)
class Ring:
    """`spots` stand in the order of the groups and of the warmths in them."""

    radius: float
    spots: tuple[tuple[Spot, ...], ...]


def ring(groups: Sequence[Sequence[float]], inner: float, outer: float, largest: float) -> Ring:
    """The places for groups of warmths (0 to 1) between two distances from the centre, in pixels."""
    best: Ring | None = None
    low, high = 0, max(0, math.ceil(math.log(SMALLEST / largest, STEP)))
    while low <= high:
        middle = (low + high) // 2 if low else 0
        radius = largest * STEP**middle
        spots = _placed(groups, inner, outer, radius)
        if spots is None:
            low = middle + 1
        else:
            best, high = Ring(radius, spots), middle - 1
    return best or Ring(SMALLEST, tuple(_squeezed(groups, inner, outer)))


def _placed(
    groups: Sequence[Sequence[float]], inner: float, outer: float, radius: float
) -> tuple[tuple[Spot, ...], ...] | None:
    pitch = radius * (2 + GAP)
    near, far = inner + pitch / 2, outer - pitch / 2
    if far < near:
        return None
    arcs = _arcs([len(group) for group in groups], pitch / near)
    if arcs is None:
        return None
    placed, start = [], TOP
    for group, arc in zip(groups, arcs, strict=True):
        spots = _sector(group, start, arc, (near, far), pitch)
        if spots is None:
            return None
        placed.append(spots)
        start += arc
    return tuple(placed)


def _arcs(counts: Sequence[int], least: float) -> list[float] | None:
    """The angle of each sector: by its count, but wide enough for one dot."""
    total, around = sum(counts), 2 * math.pi
    if sum(1 for count in counts if count) * least > around:
        return None
    small = {i for i, count in enumerate(counts) if count and around * count / total < least}
    rest = sum(count for i, count in enumerate(counts) if i not in small)
    left = around - len(small) * least
    return [least if i in small else left * count / max(rest, 1) for i, count in enumerate(counts)]


def _sector(
    warmths: Sequence[float], start: float, arc: float, reach: tuple[float, float], pitch: float
) -> tuple[Spot, ...] | None:
    near, far = reach
    order = sorted(range(len(warmths)), key=lambda i: -warmths[i])
    if len(warmths) * pitch <= arc * near * (1 + 1e-9):
        slot = arc / max(len(warmths), 1)
        seats = _scattered(len(warmths))
        spots = {
            i: Spot(start + slot * (seats[rank] + 0.5), far - warmths[i] * (far - near)) for rank, i in enumerate(order)
        }
        return tuple(spots[i] for i in range(len(warmths)))
    rows = max(1, int((far - near) / pitch) + 1)
    distances = [near + (far - near) * row / max(rows - 1, 1) for row in range(rows)]
    seats_in = [int(arc * distance / pitch) for distance in distances]
    if sum(seats_in) < len(warmths):
        return None
    by_row = _rows([warmths[i] for i in order], seats_in)
    spots, done = {}, 0
    for distance, count in zip(distances, by_row, strict=True):
        for seat, i in enumerate(order[done : done + count]):
            spots[i] = Spot(start + arc * (seat + 0.5) / count, distance)
        done += count
    return tuple(spots[i] for i in range(len(warmths)))


def _rows(warmths: Sequence[float], seats: Sequence[int]) -> list[int]:
    """How many go into each row: everyone as near as possible to the row of their warmth, the warmest first."""
    last = len(seats) - 1
    latest, row, free = [0] * len(warmths), last, seats[last]
    for i in range(len(warmths) - 1, -1, -1):
        while not free:
            row -= 1
            free = seats[row]
        latest[i], free = row, free - 1
    filled, row = [0] * len(seats), 0
    for i, warmth in enumerate(warmths):
        row = max(row, min(round((1 - warmth) * last), latest[i]))
        while filled[row] >= seats[row]:
            row += 1
        filled[row] += 1
    return filled


def _scattered(count: int) -> list[int]:
    """A seat for each rank, neighbours in rank far apart."""
    step = max(1, round(count * 0.618))
    while math.gcd(step, count) > 1:
        step += 1
    return [rank * step % count for rank in range(count)]


def _squeezed(groups: Sequence[Sequence[float]], inner: float, outer: float) -> Iterator[tuple[Spot, ...]]:
    """More dots than the ring has room for: along a spiral, overlapping evenly."""
    total = max(sum(map(len, groups)), 1)
    done = 0
    for group in groups:
        yield tuple(
            Spot(TOP + 2 * math.pi * (done + i) / total, outer - warmth * (outer - inner))
            for i, warmth in enumerate(group)
        )
        done += len(group)
