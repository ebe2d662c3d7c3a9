"""People by what they have in common: every spelling counts once, archived ones stand apart, nobody is lost."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given

from coach.filtering import BYS, By, matching, values
from coach.network import Network
from coach.world import World
from tests.formats.generated import networks
from tests.networks import network

NOW = dt.datetime(2026, 3, 4, 17, 20, tzinfo=dt.UTC)
DAYS = ("2025-09-01", "2025-10-01", "2025-11-01", "2025-12-01")
LONG_AGO = ("2024-09-01", "2024-10-01", "2024-11-01", "2024-12-01")
WORLD = World(
    network(
        contacts=(
            {"id": "c1", "name": "Nora", "tags": ["Choir", "choir", "x"], "city": "Berlin", "industry": "Health"},
            {
                "id": "c2",
                "name": "Tom",
                "tags": ["choir"],
                "city": "BERLIN",
                "industry": "health",
                "tier": "connection",
            },
            {"id": "c3", "name": "Eva", "tags": ["choir"], "city": "Oslo", "industry": "health"},
            {"id": "c4", "name": "Old", "tags": ["choir"], "city": "Berlin", "archived": True},
        ),
        conversations=(
            *({"id": f"v{n}", "contact": "c1", "at": day} for n, day in enumerate((*DAYS, "2026-03-01"))),
            *({"id": f"w{n}", "contact": "c2", "at": day} for n, day in enumerate(LONG_AGO)),
        ),
    ),
    NOW,
)


def names(by: By, value: str) -> list[str]:
    return [contact.name for contact in matching(WORLD, by, value)]


def test_spellings_that_differ_in_case_are_one_written_as_most_often() -> None:
    assert values(WORLD, "industry") == [("health", 3)]
    assert names("industry", "HEALTH") == ["Nora", "Tom", "Eva"]
    assert names("city", "berlin") == ["Nora", "Tom"]


def test_the_most_frequent_value_comes_first() -> None:
    assert [city for city, _ in values(WORLD, "city")] == ["Berlin", "Oslo"]


def test_a_tag_written_twice_on_one_contact_counts_them_once() -> None:
    assert values(WORLD, "tag") == [("choir", 3), ("x", 1)]


def test_tiers_are_worked_out_or_as_the_user_says() -> None:
    assert dict(values(WORLD, "tier")) == {"networking": 2, "connection": 1}
    assert names("tier", "connection") == ["Tom"]


def test_warmth_is_read_from_the_ties_own_rhythm() -> None:
    assert names("warmth", "warm") == ["Nora"]
    assert names("warmth", "quiet") == ["Tom"]
    assert names("warmth", "not_yet") == ["Eva"]


def test_archived_people_are_only_among_the_archived() -> None:
    assert values(WORLD, "archived") == [("archived", 1)]
    assert names("archived", "archived") == ["Old"]
    assert not any("Old" in names(by, value) for by in BYS if by != "archived" for value, _ in values(WORLD, by))


def test_a_value_that_nobody_has_finds_nobody() -> None:
    assert names("city", "Atlantis") == []


@pytest.mark.parametrize("by", BYS)
@given(told=networks())
def test_as_many_are_found_as_were_counted(by: By, told: Network) -> None:
    world = World(told, NOW)
    for value, count in values(world, by):
        assert len(matching(world, by, value)) == count > 0
