"""Dots in a ring never touch, never leave it, and the warmer is never farther out."""

from __future__ import annotations

import itertools
import math

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.pictures.rings import SMALLEST, Spot, ring

groups = st.lists(st.lists(st.floats(0, 1), max_size=60), max_size=8)


@settings(max_examples=60, deadline=None)
@given(groups, st.floats(40, 150), st.floats(60, 200))
def test_dots_keep_apart_inside_their_ring(warmths: list[list[float]], inner: float, width: float) -> None:
    placed = ring(warmths, inner, inner + width, 35)
    assert [len(spots) for spots in placed.spots] == [len(group) for group in warmths]
    spots = list(itertools.chain.from_iterable(placed.spots))
    assert all(inner + placed.radius <= s.distance <= inner + width - placed.radius for s in spots)
    assert placed.radius > SMALLEST
    for one, other in itertools.combinations(spots, 2):
        assert _between(one, other) >= 2 * placed.radius


@settings(max_examples=60, deadline=None)
@given(groups)
def test_the_warmer_is_never_farther_out(warmths: list[list[float]]) -> None:
    for group, spots in zip(warmths, ring(warmths, 58, 180, 35).spots, strict=True):
        ranked = sorted(zip(group, spots, strict=True), key=lambda pair: -pair[0])
        for (warm, near), (cool, far) in itertools.pairwise(ranked):
            assert warm == cool or near.distance <= far.distance + 1e-9


def test_few_dots_are_large_and_many_all_get_in() -> None:
    assert ring([[1.0, 0.5]], 58, 180, 35).radius == 35
    crowded = ring([[n / 2000 for n in range(2000)]], 280, 448, 29)
    assert 5 < crowded.radius < 9
    assert len(crowded.spots[0]) == 2000


def test_one_of_a_field_has_its_place_beside_a_thousand() -> None:
    placed = ring([[0.5] * 1000, [0.5]], 280, 448, 29)
    alone = placed.spots[1][0]
    assert all(_between(alone, other) >= 2 * placed.radius for other in placed.spots[0])


def test_more_than_there_is_room_for_are_still_drawn() -> None:
    placed = ring([[0.5] * 3000], 58, 70, 29)
    assert (placed.radius, len(placed.spots[0])) == (SMALLEST, 3000)


def _between(one: Spot, other: Spot) -> float:
    a, b = ((s.distance * math.cos(s.angle), s.distance * math.sin(s.angle)) for s in (one, other))
    return math.dist(a, b)
