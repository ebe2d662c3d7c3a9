"""Fields by time, giving and receiving by month, ties that move: readable with nothing in them, a little and a lot."""

from __future__ import annotations

import pytest

from bot.fonts import Fonts
from coach.pictures.colours import DARK, LIGHT, Theme
from coach.pictures.fields import FieldBar, FieldLabels, fields_scene
from coach.pictures.months import Month, MonthLabels, months_scene
from coach.pictures.scene import Bar, Circle, Scene
from coach.pictures.ties import Moved, Movement, TieLabels, ties_scene
from tests.pictures.crowds import HOSTILE
from tests.pictures.looking import look

FACE = Fonts()
FIELD_LABELS = FieldLabels("Where your time goes", "Conversations by field", "your own field", "Nothing yet")
MONTH_LABELS = MonthLabels("Giving and receiving", "You gave", "You received")
TIE_LABELS = TieLabels(
    "Warmer and cooler", "then and now", "gone quiet", "in touch", "Warming up", "Cooling down", "Steady:", "Nobody"
)
themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])


def _bars(scene: Scene) -> list[Bar]:
    return [shape for shape in scene.shapes if isinstance(shape, Bar)]


@themes
@pytest.mark.parametrize(
    "bars",
    [
        [],
        [FieldBar("law", 1.0, "1200 h", own=True)],
        [FieldBar("law", 0.001, "1 min")],
        [FieldBar(f"{name}, and all that belongs to it, which is much", 0.1, "12 h", True) for name in "abcdefgh"],
        [FieldBar(name, 0.1, "45 min") for name in HOSTILE],
    ],
)  # fmt: skip
def test_fields_are_readable(bars: list[FieldBar], theme: Theme) -> None:
    look(fields_scene(bars, FIELD_LABELS, FACE, theme))


def test_a_bar_is_as_long_as_its_share_and_the_own_field_stands_out() -> None:
    bars = [
        FieldBar("law", 0.5, "5 h", own=True),
        FieldBar("art", 0.25, "2 h"),
        FieldBar("other", 0.25, "2 h", rest=True),
    ]
    track, own, _, art, _, rest = _bars(fields_scene(bars, FIELD_LABELS, FACE, LIGHT))
    assert own.width == track.width / 2 == 2 * art.width
    assert len({own.fill, art.fill, rest.fill}) == 3
    assert rest.fill == LIGHT.other


def test_no_bars_say_so() -> None:
    assert "Nothing yet" in [w.text for w in fields_scene([], FIELD_LABELS, FACE, LIGHT).words]


@themes
@pytest.mark.parametrize("most", [0, 1, 7, 4000])
def test_months_are_readable(most: int, theme: Theme) -> None:
    months = [
        Month(name, most * (n % 2), most * (n % 3) // 2)
        for n, name in enumerate(("Sep", "Oct", "Nov", "Dez", "январь", "Φεβ"))
    ]
    look(months_scene(months, MONTH_LABELS, FACE, theme))
    look(months_scene(months[:1], MONTH_LABELS, FACE, theme))


def test_given_goes_up_received_goes_down_to_one_scale() -> None:
    scene = months_scene([Month("Jan", 4, 2), Month("Feb", 0, 0)], MONTH_LABELS, FACE, LIGHT)
    band, up, down = _bars(scene)
    assert up.height == 2 * down.height
    assert up.y + up.height <= band.y and down.y >= band.y + band.height
    assert (up.fill, down.fill) == LIGHT.fields[:2]
    assert [w.text for w in scene.words].count("4") == 2, "on the bar and in the key"


@themes
@pytest.mark.parametrize("count", [0, 1, 5, 500])
def test_ties_are_readable(count: int, theme: Theme) -> None:
    ties = [Moved(HOSTILE[n % len(HOSTILE)], 0.0, 1.0) for n in range(count)]
    look(ties_scene(Movement(ties, [Moved(t.name, t.now, t.before) for t in ties], count), TIE_LABELS, FACE, theme))


def test_a_tie_goes_from_then_to_now() -> None:
    scene = ties_scene(Movement([], [Moved("Ana", 0.75, 0.25)], 3), TIE_LABELS, FACE, LIGHT)
    then, now = [s for s in scene.shapes if isinstance(s, Circle)][1:3]
    assert (then.fill, now.fill) == (LIGHT.ground, LIGHT.fields[0])
    assert then.x > now.x and then.y == now.y
    assert {"Ana", "Nobody", "Steady: 3"} <= {w.text for w in scene.words}
