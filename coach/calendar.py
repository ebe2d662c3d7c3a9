"""Days that come round: birthdays as people note them, with or without the year."""

from __future__ import annotations

import datetime as dt
import re

from coach.world import World

_MONTH_DAY = re.compile(r"(?:^|-)(\d{2})-(\d{2})$")


def birthday_today(noted: str | None, today: dt.date) -> bool:
    """Whether a birthday ("1985-02-17", "--02-17") is today; 29 February is kept on the 28th in other years."""
    found = _MONTH_DAY.search(noted) if noted else None
    if found is None:
        return False
    month, day = int(found[1]), int(found[2])
    tomorrow = today + dt.timedelta(days=1) if today < dt.date.max else today
    leap_kept = (month, day) == (2, 29) and (today.month, today.day) == (2, 28) and tomorrow.month == 3
    return (month, day) == (today.month, today.day) or leap_kept


def evening(world: World) -> bool:
    """Whether the user's day is over: their quiet hours have begun, or it is past nine."""
    return world.now.time() >= min(max(world.me.quiet_from, dt.time(18)), dt.time(21))


LEAP_YEAR = 2024
"""A year that has every birthday."""


def birthday_in(noted: str | None, year: int) -> dt.date | None:
    """The day of a noted birthday (`1990-05-12`, `--05-12`) in a year; None where it is none or not in that year."""
    try:
        return dt.date.fromisoformat(f"{year:04}-{(noted or '')[-5:]}")
    except ValueError:
        return None
