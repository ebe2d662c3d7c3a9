"""Colours can be told apart and read, on both grounds and with every kind of colour vision."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.pictures.colours import DARK, LIGHT, MOST_FIELDS, TEXT_CONTRAST, Theme, contrast, mix, readable

GRAPHICS = 3.0
"""What WCAG 2.1 asks of graphics (1.4.11)."""
APART = 0.09
"""Distance in Oklab; the Okabe-Ito colours keep 0.03 on these grounds once they are dark or light enough."""
EYES = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
themes = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
hexes = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [("#000000", "#ffffff", 21), ("#767676", "#ffffff", 4.54), ("#fff000", "#fff000", 1)]
)
def test_contrast_is_wcags(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01) == contrast(other, one)


@themes
def test_ink_reads_on_every_surface(theme: Theme) -> None:
    for ink, surface in itertools.product((theme.ink, theme.soft), (theme.ground, theme.band)):
        assert contrast(ink, surface) >= TEXT_CONTRAST


@themes
def test_fields_stand_out_from_every_surface(theme: Theme) -> None:
    assert len(theme.fields) == MOST_FIELDS
    for colour, surface in itertools.product((*theme.fields, theme.other), (theme.ground, theme.band)):
        assert contrast(colour, surface) >= GRAPHICS


@themes
@pytest.mark.parametrize("eyes", EYES)
def test_fields_stay_apart_for_all_eyes(theme: Theme, eyes: str) -> None:
    for one, other in itertools.combinations((*theme.fields, theme.other), 2):
        a, b = (_oklab(_as_seen(c, EYES[eyes])) for c in (one, other))
        assert sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5 >= APART, (one, other)


def test_a_place_behind_the_last_is_grey() -> None:
    assert LIGHT.of(MOST_FIELDS) == LIGHT.of(None) == LIGHT.of(-1) == LIGHT.other != LIGHT.of(0)


@given(hexes)
def test_there_is_readable_ink_for_any_colour(colour: str) -> None:
    assert contrast(readable(colour), colour) >= TEXT_CONTRAST


@given(hexes, hexes)
def test_mixing_leads_from_one_colour_to_the_other(one: str, other: str) -> None:
    assert (mix(one, other, 0), mix(one, other, 1)) == (one, other)


def _as_seen(colour: str, matrix: tuple[tuple[float, float, float], ...]) -> list[float]:
    rgb = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb]
    return [min(1.0, max(0.0, sum(m * c for m, c in zip(row, linear, strict=True)))) for row in matrix]


def _oklab(rgb: list[float]) -> list[float]:
    """Ottosson's Oklab (2020) of linear RGB."""
    to_cones = (
        (0.4122214708, 0.5363325363, 0.0514459929),
        (0.2119034982, 0.6806995451, 0.1073969566),
        (0.0883024619, 0.2817188376, 0.6299787005),
    )
    to_lab = (
        (0.2104542553, 0.7936177850, -0.0040720468),
        (1.9779984951, -2.4285922050, 0.4505937099),
        (0.0259040371, 0.7827717662, -0.8086757660),
    )
    cones = [sum(m * c for m, c in zip(row, rgb, strict=True)) ** (1 / 3) for row in to_cones]
    return [sum(m * c for m, c in zip(row, cones, strict=True)) for row in to_lab]
