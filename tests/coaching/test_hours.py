"""One hour moved, this once; the weekly one stays."""

from __future__ import annotations

import datetime as dt

import pytest

from coach.hours import moves_once, once_in
from coach.network import Hour, Me
from coach.nudges.networking_hour import times_on
from coach.preferences import Preferences

ME = Me(name="Robin", networking_hours=(Hour(weekday="tue", at=dt.time(17, 30)), Hour(weekday="fri", at=dt.time(9))))


def march(day: int, hour: int = 12, minute: int = 0) -> dt.datetime:
    """A wall time without a zone."""
    return dt.datetime.combine(dt.date(2026, 3, day), dt.time(hour, minute))


MONDAY, WEDNESDAY, SUNDAY = march(9), march(11), march(15)


@pytest.mark.parametrize(
    ("text", "now", "was", "to"),
    [
        ("move this week's hour to Thursday 5 pm", MONDAY, (10, 17, 30), (12, 17, 0)),
        ("shift my hour to tomorrow at 8", MONDAY, (10, 17, 30), (10, 8, 0)),
        ("postpone the hour to Thursday", MONDAY, (10, 17, 30), (12, 17, 30)),
        ("push today's hour to 19:00", march(10, 12), (10, 17, 30), (10, 19, 0)),
        ("move this week's hour to Thursday", WEDNESDAY, (13, 9, 0), (12, 9, 0)),
        ("move next week's hour to Monday 18:00", WEDNESDAY, (17, 17, 30), (16, 18, 0)),
        ("move the hour to Sunday 18:00", SUNDAY, (13, 9, 0), (15, 18, 0)),
        ("Thursday 5 pm", MONDAY, (10, 17, 30), (12, 17, 0)),
    ],
)
def test_which_hour_and_when(text: str, now: dt.datetime, was: tuple[int, int, int], to: tuple[int, int, int]) -> None:
    once = once_in(text, ME, now)
    assert once is not None
    assert (once.was, once.to) == (march(*was), march(*to))


@pytest.mark.parametrize("text", ["move the hour", "push today's hour to 11:00"])
def test_no_time_that_can_still_come(text: str) -> None:
    assert once_in(text, ME, march(10, 12)) is None


def test_without_an_hour_there_is_none_to_move() -> None:
    assert once_in("move my hour to Thursday", Me(name="Robin"), MONDAY) is None


@pytest.mark.parametrize(
    ("text", "once"),
    [
        ("move my hour to Thursday", True),
        ("move my hour to Thursdays", False),
        ("move my hour to Thursday for good", False),
        ("Tuesday 17:30", False),
    ],
)
def test_a_move_for_good_is_another(text: str, once: bool) -> None:
    assert moves_once(text) is once


def test_a_moved_hour_is_announced_there_and_not_here() -> None:
    moved = Preferences().move_hour(march(10, 17, 30), march(12, 17))
    assert times_on(dt.date(2026, 3, 10), ME, moved) == set()
    assert times_on(dt.date(2026, 3, 12), ME, moved) == {dt.time(17)}
    assert times_on(dt.date(2026, 3, 17), ME, moved) == {dt.time(17, 30)}
    assert moved.sent(dt.date(2026, 3, 30), ()).moved_hours == {}
