"""The picture of the network, for nobody, one, a few, and two thousand, on light and dark."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.fonts import Fonts
from coach.pictures.colours import DARK, LIGHT, Theme, contrast
from coach.pictures.network import Dot, network_scene
from coach.pictures.scene import Circle, Scene, overlap
from tests.pictures.crowds import HOSTILE, LABELS, NAMES, crowd
from tests.pictures.looking import look

FACE = Fonts()
themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
sizes = pytest.mark.parametrize("size", [0, 1, 8, 40, 150, 2000])


def _dots(scene: Scene) -> list[Circle]:
    """The circles of contacts: between the rings and the user's own disc."""
    rings = [i for i, s in enumerate(scene.shapes) if isinstance(s, Circle) and s.r > 100]
    own = next(i for i, s in enumerate(scene.shapes) if isinstance(s, Circle) and s.r == 50)
    key = 9
    return [s for s in scene.shapes[rings[-1] + 1 : own] if isinstance(s, Circle)][key:]


@themes
@sizes
def test_everything_is_readable_and_nothing_overlaps(size: int, theme: Theme) -> None:
    scene = network_scene(crowd(size), LABELS, FACE, theme)
    look(scene)
    dots = _dots(scene)
    assert len(dots) == size
    assert all(d.edge is not None and contrast(d.edge, theme.ground) >= 3 for d in dots)


@sizes
def test_names_cover_no_dot(size: int) -> None:
    scene = network_scene(crowd(size), LABELS, FACE, LIGHT)
    for words in (w for w in scene.words if w.halo):
        for dot in _dots(scene):
            core = 0.7 * dot.r
            assert not overlap(words.box, (dot.x - core, dot.y - core, dot.x + core, dot.y + core)), (words, dot)


def test_a_few_are_all_named_and_a_crowd_has_names_for_some() -> None:
    assert sum(w.halo for w in network_scene(crowd(8), LABELS, FACE, LIGHT).words) == 8
    assert sum(w.halo for w in network_scene(crowd(40), LABELS, FACE, LIGHT).words) >= 28
    initialled = [w for w in network_scene(crowd(40), LABELS, FACE, LIGHT).words if not w.must_read]
    assert len(initialled) == 40


@themes
def test_hostile_names_are_text_and_nothing_else(theme: Theme) -> None:
    look(network_scene(crowd(60, HOSTILE), LABELS, FACE, theme))
    look(network_scene(crowd(12, HOSTILE), LABELS, FACE, theme))


def test_tiers_are_rings_from_the_inside_out() -> None:
    dots = [Dot("Ana", "Ana", tier, 0.5, "law") for tier in ("networking", "relationship", "connection")]
    scene = network_scene(dots, LABELS, FACE, LIGHT)
    rings = sorted((s.r for s in scene.shapes if isinstance(s, Circle) and s.r > 100), reverse=True)
    x, y = scene.width / 2, next(s.y for s in scene.shapes if isinstance(s, Circle) and s.r == 50)
    away = sorted(((d.x - x) ** 2 + (d.y - y) ** 2) ** 0.5 for d in _dots(scene))
    assert away[0] < rings[2] < away[1] < rings[1] < away[2] < rings[0]


def test_the_warm_are_near_and_full_the_quiet_far_and_pale() -> None:
    dots = [Dot(n, n, "connection", w, "law") for n, w in (("A", 1.0), ("B", 0.0), ("C", None))]
    scene = network_scene(dots, LABELS, FACE, LIGHT)
    x, y = scene.width / 2, next(s.y for s in scene.shapes if isinstance(s, Circle) and s.r == 50)
    drawn = sorted(_dots(scene), key=lambda d: (d.x - x) ** 2 + (d.y - y) ** 2)
    assert drawn[0].fill == LIGHT.fields[0] == drawn[1].edge
    assert drawn[1].fill == drawn[2].fill != LIGHT.fields[0]


def test_the_legend_names_the_largest_fields_and_counts_the_rest() -> None:
    dots = [Dot("A", "A", "networking", 0.5, f"field {n}") for n in range(10) for _ in range(11 - n)]
    texts = Counter(
        w.text for w in network_scene([*dots, Dot("B", "B", "networking", 0.5, None)], LABELS, FACE, LIGHT).words
    )
    assert all(texts[f"field {n}"] for n in range(7)) and not texts["field 7"]
    assert texts["other fields"] == 1
    assert texts[str(4 + 3 + 2 + 1)] == 2  # beside the field with ten


def test_a_name_the_font_lacks_goes_by_an_alias() -> None:
    dots = [Dot("李薇", "李薇", "networking", 0.5, None, ("薇薇", "Li Wei"))]
    texts = [w.text for w in network_scene(dots, LABELS, FACE, LIGHT).words]
    assert "Li Wei" in texts and "LW" in texts
    assert LABELS.unknown in texts


def test_the_same_contacts_give_the_same_picture() -> None:
    assert network_scene(crowd(40), LABELS, FACE, DARK) == network_scene(crowd(40), LABELS, FACE, DARK)
    assert set(NAMES) >= {dot.name for dot in crowd(40)}
