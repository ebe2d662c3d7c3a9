"""A brief that never arrived is as if it had not been sent: it may come again, and its silence is nobody's."""

from __future__ import annotations

import datetime as dt

from coach.nudges import not_arrived
from coach.preferences import Preferences

TODAY = dt.date(2026, 3, 11)
NINE = dt.datetime(2026, 3, 11, 8, tzinfo=dt.UTC)


def test_it_is_as_if_it_had_not_been_sent() -> None:
    before = Preferences().sent(TODAY, ["thank:o2"])
    after = not_arrived(before.briefed(TODAY, ["promise_due:o1:due"]), [("promise_due", "promise_due:o1:due")], NINE)
    assert after.nudged == before.nudged
    assert (after.unanswered, after.silent_since) == (0, NINE)


def test_what_came_before_may_come_once_more() -> None:
    twice = Preferences().sent(TODAY - dt.timedelta(days=7), ["thank:o2"]).sent(TODAY, ["thank:o2"])
    assert not_arrived(twice, [("thank", "thank:o2")], NINE).nudged["thank:o2"].times == 1


def test_a_week_that_was_never_seen_is_looked_back_on_after_all() -> None:
    reviewed = Preferences(reviewed_on=TODAY, looked_over_on=TODAY)
    after = not_arrived(reviewed, [("weekly_review", "weekly_review:2026-10")], NINE)
    assert (after.reviewed_on, after.looked_over_on) == (None, TODAY)


def test_the_silence_began_with_the_first_that_did_not_arrive() -> None:
    first = not_arrived(Preferences(), [("thank", "thank:o1")], NINE)
    assert not_arrived(first, [("thank", "thank:o2")], NINE + dt.timedelta(days=1)).silent_since == NINE


def test_several_briefs_in_vain_are_one_silence_from_the_first_on() -> None:
    key = ("promise_due", "promise_due:o1:due")
    told, days = Preferences(), [dt.timedelta(days=n) for n in range(3)]
    for day in days:
        told = not_arrived(told.briefed(TODAY + day, [key[1]]), [key], NINE + day)
        assert told.silent_since == NINE


def test_what_a_brief_that_arrived_has_said_is_over() -> None:
    said = Preferences(silent_since=NINE).briefed(TODAY, ["thank:o1"])
    day = dt.timedelta(days=1)
    after = not_arrived(said.briefed(TODAY + day, ["thank:o2"]), [("thank", "thank:o2")], NINE + day)
    assert after.silent_since == NINE + day
