"""A city as people write it gives its time zone; a name that several share gives all of them, the largest first."""

from __future__ import annotations

import zoneinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.location import zone_at
from coach.places import find_city, zone_of


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("München", "Europe/Berlin"),
        ("muenchen", "Europe/Berlin"),
        ("慕尼黑", "Europe/Berlin"),
        ("Пермь", "Asia/Yekaterinburg"),
        ("Saigon", "Asia/Ho_Chi_Minh"),
        ("Bombay", "Asia/Kolkata"),
        ("são paulo", "America/Sao_Paulo"),
        ("SF", "America/Los_Angeles"),
        ("NYC", "America/New_York"),
        ("京都", "Asia/Tokyo"),
        ("부산", "Asia/Seoul"),
        ("القاهرة", "Africa/Cairo"),
        ("Göttingen", "Europe/Berlin"),
        ("Portland OR", "America/Los_Angeles"),
        ("Portland, Maine", "America/New_York"),
        ("Paris, Texas, USA", "America/Chicago"),
        ("London (Canada)", "America/Toronto"),
        ("Kathmandu", "Asia/Kathmandu"),
        ("Johanesburg", "Africa/Johannesburg"),
    ],
)
def test_a_city_has_its_zone(text: str, zone: str) -> None:
    assert zone_of(text) == zone


def test_a_shared_name_gives_every_city_the_largest_first() -> None:
    cities = find_city("Springfield", limit=10)
    assert {("Springfield", "MO"), ("Springfield", "MA"), ("Springfield", "OR")} <= {(c.name, c.region) for c in cities}
    assert [c.thousands for c in cities] == sorted((c.thousands for c in cities), reverse=True)


@pytest.mark.parametrize("text", ["", " ", "Georgia", "qwertzuiop", "soon", "😀", "my city", ","])
def test_what_is_no_city_gives_none(text: str) -> None:
    assert find_city(text) == [] and zone_of(text) is None


@given(st.text(max_size=200))
def test_any_text_is_answered_with_zones_that_exist(text: str) -> None:
    for city in find_city(text):
        assert zoneinfo.ZoneInfo(city.zone)


@pytest.mark.parametrize(
    ("lat", "lon", "zone"),
    [(52.52, 13.405, "Europe/Berlin"), (-33.87, 151.2, "Australia/Sydney"), (27.7, 85.3, "Asia/Kathmandu")],
)
def test_a_point_on_land_has_its_zone(lat: float, lon: float, zone: str) -> None:
    assert zone_at(lat, lon) == zone


@pytest.mark.parametrize(("lat", "lon"), [(0.0, -140.0), (91.0, 0.0), (0.0, 181.0), (float("nan"), 0.0)])
def test_the_open_sea_and_no_place_have_none(lat: float, lon: float) -> None:
    assert zone_at(lat, lon) is None
