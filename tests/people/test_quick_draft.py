"""The words that are at hand at once: what is owed first, then a birthday, then the talk or the silence."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from bot.texts import texts
from coach.quick_draft import FRESH_DAYS, quick_draft
from coach.world import World
from tests.networks import network

TODAY = dt.date(2026, 3, 4)
OWED = {
    "id": "o1",
    "contact": "c1",
    "direction": "given",
    "what": "the slides",
    "state": "promised",
    "on": "2026-03-01",
}


def draft(
    *, talked: int | None = None, birthday: str | None = None, owed: bool = False, **promise: str
) -> tuple[str, str]:
    """The draft's key and its words, for somebody talked to so many days ago."""
    talks: list[dict[str, Any]] = []
    if talked is not None:
        talks.append({"id": "v1", "contact": "c1", "at": (TODAY - dt.timedelta(days=talked)).isoformat()})
    told = network(
        contacts=({"id": "c1", "name": "Nora <Berg>", "birthday": birthday},),
        conversations=tuple(talks),
        offers=({**OWED, **promise},) if owed else (),
    )
    line = quick_draft(World(told, dt.datetime.combine(TODAY, dt.time(12), dt.UTC)), told.contacts[0])
    return line.key, texts().say(line)


@pytest.mark.parametrize(
    ("key", "case"),
    [
        ("draft-keep_promise", {"owed": True, "birthday": "--03-04", "talked": 1}),
        ("draft-reconnect-birthday", {"birthday": "1980-03-04", "talked": 1}),
        ("draft-reconnect-birthday", {"birthday": "--03-04"}),
        ("draft-follow_up-plain", {"talked": 0, "birthday": "--03-05"}),
        ("draft-follow_up-plain", {"talked": FRESH_DAYS}),
        ("draft-reconnect-plain", {"talked": FRESH_DAYS + 1}),
        ("draft-be_curious-open", {}),
    ],
)
def test_each_case_has_its_words(key: str, case: dict[str, Any]) -> None:
    found, words = draft(**case)
    assert found == key
    assert "Nora" in words
    assert "<Berg>" not in words


def test_what_is_owed_is_named() -> None:
    assert "the slides" in draft(owed=True)[1]


def test_what_was_noted_of_somebody_is_said_to_them() -> None:
    assert "introduce you to Tom" in draft(owed=True, what="introduce her to Tom")[1]


def test_a_promise_that_is_late_says_so() -> None:
    assert draft(owed=True, due="2026-03-04")[0] == "draft-keep_promise"
    assert draft(owed=True, due="2026-03-03")[0] == "draft-keep_promise-late"
