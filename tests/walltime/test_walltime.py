"""Wall time to UTC: gaps move forward, overlaps count once, quiet hours may cross midnight."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.walltime import is_quiet, next_daily, next_weekly, on_day, outside_quiet

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def test_a_plain_morning() -> None:
    assert on_day(dt.date(2026, 1, 10), dt.time(9), BERLIN) == utc("2026-01-10T08:00")
    assert on_day(dt.date(2026, 7, 10), dt.time(9), BERLIN) == utc("2026-07-10T07:00")


def test_a_time_in_the_gap_moves_forward() -> None:
    moment = on_day(dt.date(2026, 3, 29), dt.time(2, 30), BERLIN)
    assert moment == utc("2026-03-29T01:30")
    assert moment is not None and moment.astimezone(BERLIN).time() == dt.time(3, 30)


def test_a_time_in_the_overlap_is_the_first() -> None:
    assert on_day(dt.date(2026, 10, 25), dt.time(2, 30), BERLIN) == utc("2026-10-25T00:30")


def test_midnight_in_a_zone_that_changes_at_midnight_is_still_that_day() -> None:
    zone = ZoneInfo("America/Santiago")
    moment = on_day(dt.date(2026, 9, 6), dt.time(0), zone)
    assert moment is not None and moment.astimezone(zone) == dt.datetime(2026, 9, 6, 1, tzinfo=zone)


def test_where_the_evening_is_cut_off_the_time_moves_back_to_stay_on_its_day() -> None:
    zone = ZoneInfo("America/Nuuk")
    moment = on_day(dt.date(2026, 3, 28), dt.time(23, 30), zone)
    assert moment is not None and moment.astimezone(zone) == dt.datetime(2026, 3, 28, 22, 30, tzinfo=zone)


def test_a_day_that_a_zone_skipped_has_no_moment() -> None:
    apia = ZoneInfo("Pacific/Apia")
    assert on_day(dt.date(2011, 12, 30), dt.time(9), apia) is None
    assert next_daily(utc("2011-12-29T20:00"), dt.time(9), apia).astimezone(apia).date() == dt.date(2011, 12, 31)


def test_the_next_is_later_even_where_now_is_that_very_moment() -> None:
    nine = utc("2026-01-10T08:00")
    assert next_daily(nine, dt.time(9), BERLIN) == utc("2026-01-11T08:00")
    assert next_daily(nine - dt.timedelta(seconds=1), dt.time(9), BERLIN) == nine


def test_the_next_is_not_before_the_first_day_wanted() -> None:
    assert next_daily(utc("2026-01-10T00:00"), dt.time(9), BERLIN, dt.date(2026, 1, 17)) == utc("2026-01-17T08:00")


def test_weekly_keeps_the_wall_time_across_the_change() -> None:
    before = next_weekly(utc("2026-03-20T00:00"), "tue", dt.time(17), BERLIN)
    after = next_weekly(before, "tue", dt.time(17), BERLIN)
    assert (before, after) == (utc("2026-03-24T16:00"), utc("2026-03-31T15:00"))


def test_a_move_changes_the_morning_and_not_its_hour() -> None:
    assert next_daily(utc("2026-01-10T09:00"), dt.time(9), NEW_YORK) == utc("2026-01-10T14:00")


@pytest.mark.parametrize(
    ("at", "quiet"),
    [("20:59", False), ("21:00", True), ("23:59", True), ("00:00", True), ("07:59", True), ("08:00", False)],
)
def test_quiet_hours_across_midnight(at: str, quiet: bool) -> None:
    assert is_quiet(dt.time.fromisoformat(at), dt.time(21), dt.time(8)) is quiet


def test_quiet_hours_within_a_day() -> None:
    assert is_quiet(dt.time(13), dt.time(12), dt.time(14))
    assert not is_quiet(dt.time(14), dt.time(12), dt.time(14))
    assert outside_quiet(dt.time(13), dt.time(12), dt.time(14)) == dt.time(14)


@given(st.times(), st.times(), st.times())
def test_a_time_moved_out_of_the_quiet_hours_is_outside_them(at: dt.time, start: dt.time, end: dt.time) -> None:
    assert not is_quiet(outside_quiet(at, start, end), start, end)


@given(
    st.floats(0, 15 * 365 * 86_400),
    st.times(),
    st.sampled_from(
        ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Africa/Casablanca"]
    ),
)
def test_the_next_daily_is_later_and_within_two_days(seconds: float, at: dt.time, zone: str) -> None:
    moment = utc("2020-01-01T00:00") + dt.timedelta(seconds=seconds)
    following = next_daily(moment, at, ZoneInfo(zone))
    assert moment < following <= moment + dt.timedelta(days=2, hours=2)
