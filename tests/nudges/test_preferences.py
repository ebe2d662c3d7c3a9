"""Preferences: what is wanted, what waits, and how silence makes the coach quieter."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.preferences import Pace, Preferences

TODAY = dt.date(2026, 3, 11)
DAY = dt.timedelta(days=1)


def test_everything_is_wanted_at_first() -> None:
    assert Preferences().wants("reconnect", ("c1",), TODAY)
    assert Preferences().morning == dt.time(9)


def test_what_is_put_off_waits_until_its_day() -> None:
    waiting = Preferences().put_off("reconnect", ("c1",), TODAY + 3 * DAY)
    assert not waiting.wants("reconnect", ("c1",), TODAY + 2 * DAY)
    assert waiting.wants("reconnect", ("c1",), TODAY + 3 * DAY)
    assert waiting.wants("reconnect", ("c2",), TODAY)
    assert waiting.wants("thank", ("c1",), TODAY)


def test_one_matter_may_be_put_off_by_its_key() -> None:
    waiting = Preferences().put_off("thank", ("c1",), TODAY + DAY, "thank:o1")
    assert not waiting.wants("thank", ("c1",), TODAY, "thank:o1")
    assert waiting.wants("thank", ("c1",), TODAY, "thank:o2")


def test_a_kind_can_be_muted_for_good_or_for_a_time() -> None:
    assert not Preferences().mute("birthday").wants("birthday", (), dt.date.max)
    for_now = Preferences().mute("birthday", TODAY + DAY)
    assert not for_now.wants("birthday", (), TODAY)
    assert for_now.wants("birthday", (), TODAY + DAY)
    assert Preferences().mute("birthday").wanting_all().wants("birthday", (), TODAY)


def test_a_contact_can_be_muted_for_one_kind_or_for_all() -> None:
    one = Preferences().mute_contact("c1", "reconnect")
    assert not one.wants("reconnect", ("c1",), TODAY)
    assert one.wants("thank", ("c1",), TODAY)
    every = one.mute_contact("c1")
    assert not every.wants("thank", ("c2", "c1"), TODAY)
    assert every.wants("thank", ("c2",), TODAY)


def test_forgetting_a_contact_leaves_no_trace_of_them() -> None:
    known = (
        Preferences()
        .mute_contact("c1")
        .put_off("introduce", ("c2", "c1"), TODAY + DAY)
        .put_off("thank", ("c11",), TODAY + DAY)
        .sent(TODAY, ("reconnect:c1:2026-01-01",))
    )
    forgotten = known.forget("c1")
    assert '"c1"' not in forgotten.model_dump_json()
    assert "c1:" not in forgotten.model_dump_json() and ",c1" not in forgotten.model_dump_json()
    assert not forgotten.wants("thank", ("c11",), TODAY)


def test_it_is_json_that_older_and_newer_versions_read() -> None:
    known = Preferences(morning=dt.time(7, 30)).mute("birthday").briefed(TODAY, ("a:1", "b:2"))
    assert Preferences.model_validate_json(known.model_dump_json()) == known
    assert Preferences.model_validate_json('{"colour": "red", "nudged": {"a": {"on": "2026-03-11", "tone": 3}}}')


def paces(briefs: int) -> list[Pace]:
    known, found = Preferences(), list[Pace]()
    for n in range(briefs):
        found.append(known.pace)
        known = known.briefed(TODAY + n * DAY, ())
    return [*found, known.pace]


def test_silence_makes_the_coach_quieter_and_then_it_asks_once() -> None:
    assert paces(7) == [
        "daily",
        "daily",
        "every_other_day",
        "every_other_day",
        "weekly",
        "weekly",
        "ask_to_pause",
        "none",
    ]


@pytest.mark.parametrize(("unanswered", "days"), [(1, 1), (2, 2), (3, 2), (4, 7), (5, 7), (6, 7)])
def test_the_pace_is_days_between_briefs(unanswered: int, days: int) -> None:
    assert Preferences(unanswered=unanswered, briefed_on=TODAY).next_brief_from == TODAY + days * DAY


@pytest.mark.parametrize("briefs", range(8))
def test_one_answer_brings_it_back(briefs: int) -> None:
    known = Preferences()
    for n in range(briefs):
        known = known.briefed(TODAY + n * DAY, ())
    assert known.answered().pace == "daily"


def test_a_pause_of_the_users_own_lasts_until_they_end_it() -> None:
    paused = Preferences().paused(TODAY)
    assert paused.answered().pace == "none"
    assert paused.resumed().pace == "daily"
    assert paused.next_brief_from is None


def test_a_snooze_is_kept_until_what_it_is_of_was_sent() -> None:
    waiting = Preferences().put_off("thank", (), TODAY, "thank:o1")
    assert "thank:o1" in waiting.sent(TODAY + DAY, ("other:1",)).snoozes
    assert "thank:o1" not in waiting.sent(TODAY + DAY, ("thank:o1",)).snoozes


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 300)), max_size=30))
def test_what_was_sent_is_counted_by_key(sent: list[tuple[str, int]]) -> None:
    known = Preferences()
    for key, after in sorted(sent, key=lambda pair: pair[1]):
        known = known.sent(TODAY + after * DAY, (key,))
    for key in "abc":
        days = [after for k, after in sent if k == key]
        assert (key in known.nudged) == bool(days)
        if days:
            assert known.nudged[key].times == len(days)
            assert known.nudged[key].on == TODAY + max(days) * DAY
