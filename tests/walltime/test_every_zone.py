"""Every zone there is, through each of its clock changes in a year: each daily time exactly once per local day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from coach.walltime import next_daily

YEAR = 2026
HOURS = [
    dt.time(h, m) for h, m in ((0, 0), (0, 30), (1, 30), (2, 0), (2, 30), (3, 0), (9, 0), (22, 45), (23, 30), (23, 59))
]
_DAY = dt.timedelta(days=1)


def changes(zone: ZoneInfo) -> Iterator[dt.datetime]:
    """The days (UTC noon before) in which the zone's offset changes."""
    moment = dt.datetime(YEAR, 1, 1, 12, tzinfo=dt.UTC)
    while moment.year == YEAR:
        if moment.astimezone(zone).utcoffset() != (moment + _DAY).astimezone(zone).utcoffset():
            yield moment
        moment += _DAY


def days_of_mornings(zone: ZoneInfo, at: dt.time, start: dt.datetime, end: dt.datetime) -> list[dt.date]:
    days, moment = [], start
    while (moment := next_daily(moment, at, zone)) <= end:
        days.append(moment.astimezone(zone).date())
    return days


def test_each_daily_time_comes_exactly_once_per_local_day_through_every_change() -> None:
    zones = sorted(available_timezones())
    seen = 0
    for name in zones:
        zone = ZoneInfo(name)
        for change in changes(zone):
            seen += 1
            start, end = change - 2 * _DAY, change + 3 * _DAY
            first, last = start.astimezone(zone).date(), end.astimezone(zone).date()
            expected = [first + n * _DAY for n in range((last - first).days + 1)]
            for at in HOURS:
                days = days_of_mornings(zone, at, start, end)
                assert days == sorted(set(days)), (name, at, days)
                assert set(expected[1:-1]) <= set(days) <= set(expected), (name, at, days)
    assert len(zones) > 400 and seen > 200


def test_zones_without_a_change_are_the_plain_case() -> None:
    still = [n for n in sorted(available_timezones()) if not any(changes(ZoneInfo(n)))]
    start = dt.datetime(YEAR, 5, 1, tzinfo=dt.UTC)
    for name in still:
        days = days_of_mornings(ZoneInfo(name), dt.time(9), start, start + 5 * _DAY)
        assert [b - a for a, b in pairwise(days)] == [_DAY] * 4, name
