"""Lists of people as their user meets them: long and odd names, nobody, and far more than fits."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from bot.clock import MovableClock
from bot.playground import User
from tests.talk import Still, coach_in

NOW = dt.datetime(2026, 3, 4, 17, 20, tzinfo=dt.UTC)
MANY = 500
FAMILY = "of a family whose name never ends " * 3
PEOPLE = [
    {"id": f"c{n}", "name": f"Ana Person{n:03} {FAMILY}", "industry": f"field {n % 30:02}",
     "company": "Firm " * 60, "notes": "likes tea"}
    for n in range(MANY)
]  # fmt: skip
ODD = {"id": "x'; DROP:1", "name": "<b>Bobby</b> & {0}", "company": "<script>", "tags": ["a:b", "long" * 30]}


@pytest_asyncio.fixture
async def user(tmp_path: Path) -> AsyncIterator[User]:
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, _):
        user = telegram.user(name="Ana")
        told = {"format": "networking-coach/1", "me": {"name": "Ana"}, "contacts": [*PEOPLE, ODD]}
        user.says("hello")
        user.sends_file("people.json", json.dumps(told).encode())
        await user.settled(within=60)
        user.taps("Import")
        await user.settled(within=60)
        yield user


async def _says(user: User, text: str) -> list[str]:
    user.says(text)
    await user.settled(within=30)
    return user.last.text.splitlines()


async def _taps(user: User, label: str) -> list[str]:
    user.taps(label, user.last)
    await user.settled(within=30)
    return user.last.text.splitlines()


def _labels(user: User) -> list[str]:
    return [button.text for row in user.last.buttons for button in row]


async def test_far_more_than_fits_comes_in_pages_of_short_lines(user: User) -> None:
    lines = await _says(user, "/people")
    assert lines[0] == f"Your people ({MANY + 1})"
    assert lines[-1] == "1 of 63"
    assert len(lines) <= 12
    assert max(map(len, lines)) <= 110
    assert (await _taps(user, "Further ›"))[-1] == "2 of 63"


async def test_every_value_of_a_filter_can_be_reached(user: User) -> None:
    await _says(user, "/people")
    await _taps(user, "Filter")
    await _taps(user, "Field of work")
    seen = [label for label in _labels(user) if label.startswith("field ")]
    while "Further ›" in _labels(user):
        await _taps(user, "Further ›")
        seen += [label for label in _labels(user) if label.startswith("field ")]
    assert len(seen) == len(set(seen)) == 30
    lines = await _taps(user, seen[-1])
    assert lines[0] == "field 29 (16)"


async def test_whoever_is_found_among_many_is_told_that_there_are_more(user: User) -> None:
    lines = await _says(user, "/who tea")
    assert lines[-1] == "… and more. One more word narrows it."
    assert len(_labels(user)) == 8
    assert (await _says(user, "/who Person499"))[1].startswith("Ana Person499")


async def test_nobody_is_said_shortly_however_long_the_question(user: User) -> None:
    assert max(map(len, await _says(user, "/who " + "q" * 4000))) < 150


async def test_odd_names_are_shown_as_they_are_and_can_be_edited(user: User) -> None:
    assert (await _says(user, "/who bobby"))[:2] == ["<b>Bobby</b> & {0}", "<script>"]
    for label in ("Edit", "Company", "Change"):
        await _taps(user, label)
    lines = await _says(user, "<i>Acme</i> & Söhne")
    assert lines[0] == "✓ Company: <i>Acme</i> & Söhne"
    assert (await _says(user, "/who söhne"))[:2] == ["<b>Bobby</b> & {0}", "<i>Acme</i> & Söhne"]


async def test_nobody_is_met_on_a_day_to_come(user: User) -> None:
    await _says(user, "/who bobby")
    for label in ("Edit", "Met on"):
        await _taps(user, label)
    assert (await _says(user, "tomorrow"))[0] == "Which day was it?"
    assert (await _says(user, "yesterday"))[0] == "✓ Met on: 2026-03-03"
