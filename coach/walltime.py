"""Local wall time and a zone are what people mean; UTC is worked out from them, again whenever the zone's rules change.

Where clocks go forward, a time that does not exist is moved forward by the gap; where they go back, the first of the
two is meant. If moving forward would leave the day (some zones change at midnight), it is moved back instead: a daily
time comes exactly once on every local day that exists. (A few islands have skipped a whole day.)
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from coach.network import Weekday

WEEKDAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY = dt.timedelta(days=1)


def on_day(day: dt.date, at: dt.time, zone: dt.tzinfo) -> dt.datetime | None:
    """The UTC moment of a wall time on a local day; None where the zone skipped that day."""
    local = dt.datetime.combine(day, at.replace(tzinfo=None, fold=0))
    for fold in (0, 1):
        # In a gap, fold 0 reads the clock as before the change (and so lands after it), fold 1 as after (lands before).
        moment = local.replace(tzinfo=zone, fold=fold).astimezone(dt.UTC)
        if moment.astimezone(zone).date() == day:
            return moment
    return None


def days_from(moment: dt.datetime, zone: dt.tzinfo) -> Iterator[dt.date]:
    """The local day of a moment and those after it."""
    day = moment.astimezone(zone).date()
    while True:
        yield day
        day += _DAY


def next_daily(after: dt.datetime, at: dt.time, zone: dt.tzinfo, first: dt.date = dt.date.min) -> dt.datetime:
    """The first moment later than `after` at which it is `at` on a local day that is not before `first`."""
    return next(
        m for d in days_from(after, zone) if d >= first and (m := on_day(d, at, zone)) is not None and m > after
    )


def next_weekly(after: dt.datetime, weekday: Weekday, at: dt.time, zone: dt.tzinfo) -> dt.datetime:
    """The first moment later than `after` at which it is `at` on that weekday."""
    number = WEEKDAYS.index(weekday)
    days = (d for d in days_from(after, zone) if d.weekday() == number)
    return next(m for d in days if (m := on_day(d, at, zone)) is not None and m > after)


def is_quiet(at: dt.time, quiet_from: dt.time, quiet_to: dt.time) -> bool:
    """Whether a time of day is in the quiet hours, which may cross midnight. From a time to itself is never quiet."""
    at, quiet_from, quiet_to = (time.replace(tzinfo=None) for time in (at, quiet_from, quiet_to))
    if quiet_from <= quiet_to:
        return quiet_from <= at < quiet_to
    return at >= quiet_from or at < quiet_to


def outside_quiet(at: dt.time, quiet_from: dt.time, quiet_to: dt.time) -> dt.time:
    """The time itself, or the end of the quiet hours it falls into."""
    return quiet_to if is_quiet(at, quiet_from, quiet_to) else at
