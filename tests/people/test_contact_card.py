"""A contact's card says who they are and how the tie stands, and fits a phone."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from bot.texts import texts
from coach.contact_card import card_lines
from coach.world import World
from tests.networks import network

MONTHLY = ("2025-09-01", "2025-10-01", "2025-11-01", "2025-12-01")


def card(days: tuple[str, ...], now: str, **more: Any) -> list[str]:
    """The card's lines as they are read."""
    talks = tuple({"id": str(n), "contact": "c1", "at": day} for n, day in enumerate(days))
    told = network(contacts=({"id": "c1", "name": "Nora Berg", **more},), conversations=talks)
    world = World(told, dt.datetime.fromisoformat(f"{now}T12:00+00:00"))
    return [texts().plain(line) for line in card_lines(world, told.contacts[0])]


def rhythm(days: tuple[str, ...], now: str, **more: Any) -> str:
    return next((line for line in card(days, now, **more) if line.startswith("🔁")), "")


def test_a_habit_is_told_with_the_day_from_which_the_silence_is_long() -> None:
    assert rhythm(MONTHLY, "2025-12-10") == "🔁 Usually every 30 days; quiet for you two from Mon 2 February"
    assert rhythm(MONTHLY, "2026-02-02") == "🔁 Usually every 30 days; quieter than usual now"


def test_a_wish_takes_the_place_of_the_habit() -> None:
    assert (
        rhythm(MONTHLY, "2025-12-10", cadence_days=14) == "🔁 You want to talk every 14 days; next by Mon 15 December"
    )
    assert rhythm(MONTHLY, "2025-12-16", cadence_days=14) == "🔁 You want to talk every 14 days; it is time"


@pytest.mark.parametrize("days", [(), MONTHLY[:1], MONTHLY[:2]])
def test_too_few_talks_are_no_habit(days: tuple[str, ...]) -> None:
    assert rhythm(days, "2025-12-10") == ""


def test_a_tie_that_was_close_has_its_day_however_few_the_talks() -> None:
    assert rhythm(MONTHLY[:1], "2025-09-02", tier="relationship") == "🔁 Worth a word from Fri 17 October"


def test_an_archived_tie_has_no_rhythm_to_mind() -> None:
    assert rhythm(MONTHLY, "2025-12-10", archived=True) == ""


@pytest.mark.parametrize("noted", ["1980-02-29", "--02-29"])
def test_a_birthday_is_told_without_an_age(noted: str) -> None:
    assert "🎂 29 February" in card((), "2025-12-10", birthday=noted)


def test_whoever_is_known_by_a_telegram_name_alone_can_be_reached() -> None:
    assert "@nora_berg" in card((), "2025-12-10", telegram="nora_berg")


def test_the_fullest_card_fits_a_phone() -> None:
    long = "word " * 200
    full = {
        "aliases": ["N"] * 9, "company": "Firm", "role": "Head", "industry": "health", "city": "Oslo",
        "emails": ["a@b.example"], "phones": ["+491"] * 5, "links": ["https://a.example"] * 5, "birthday": "--05-12",
        "tags": ["t"] * 99, "interests": [long], "skills": [{"what": long}], "notes": long,
        "met": {"at": "the fair", "on": "2025-01-01"}, "cadence_days": 30, "tier": "connection",
    }  # fmt: skip
    lines = card(MONTHLY, "2025-12-10", **full)
    assert len(lines) <= 12
    assert sum(map(len, lines)) < 1500
