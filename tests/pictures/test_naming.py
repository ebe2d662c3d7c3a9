"""Names stand where they cover nothing, and make room for one another."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.fonts import Fonts
from coach.pictures.naming import Name, Round, names
from coach.pictures.scene import Box, overlap

FACE = Fonts()
FIELD: Box = (0, 0, 800, 800)
places = st.tuples(st.integers(40, 760), st.integers(40, 760))


def _round(x: float, y: float, *texts: str, told: bool = True) -> Round:
    return Round(x, y, 20, lambda: texts, told)


def _named(*dots: Round, taken: tuple[Box, ...] = ()) -> list[Name]:
    return names(dots, taken, FIELD, FACE, 32)


def test_a_name_stands_below_its_dot_if_it_can() -> None:
    (name,) = _named(_round(400, 400, "Ana"))
    assert (name.of, name.text, name.anchor) == (0, "Ana", "middle")
    assert name.box[1] > 420


def test_the_first_text_that_fits_is_taken() -> None:
    assert [n.text for n in _named(_round(400, 400, "Anastasia " * 9, "Ana"))] == ["Ana"]
    assert _named(_round(400, 400, "Anastasia " * 9)) == []


def test_an_earlier_name_moves_for_a_later_one() -> None:
    walls: tuple[Box, ...] = ((0, 482, 370, 800), (430, 482, 800, 800), (0, 526, 800, 800))
    first, second = _round(400, 400, "Ana"), _round(400, 500, "Bo")
    alone = _named(first, taken=walls)
    both = _named(first, second, taken=walls)
    assert [n.text for n in both] == ["Ana", "Bo"]
    assert both[0].box != alone[0].box


@settings(max_examples=60, deadline=None)
@given(st.lists(places, max_size=40, unique=True), st.lists(places, max_size=4))
def test_nothing_is_covered(at: list[tuple[int, int]], blocked: list[tuple[int, int]]) -> None:
    dots = [_round(x, y, "Anastasia", "Ana", told=bool(x % 2)) for x, y in at]
    taken = tuple((x - 30.0, y - 30.0, x + 30.0, y + 30.0) for x, y in blocked)
    found = _named(*dots, taken=taken)
    assert [n.of for n in found] == sorted({n.of for n in found})
    for one, other in itertools.combinations(found, 2):
        assert not overlap(one.box, other.box)
    for name in found:
        left, top, right, bottom = name.box
        assert left >= 0 and top >= 0 and right <= 800 and bottom <= 800
        assert not any(overlap(name.box, box) for box in taken)
        for i, dot in enumerate(dots):
            assert i == name.of or not overlap(name.box, (dot.x - 20, dot.y - 20, dot.x + 20, dot.y + 20))
