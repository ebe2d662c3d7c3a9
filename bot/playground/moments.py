"""Where the clock can be moved to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

Morning = tuple[dt.time, ZoneInfo]
MorningOf = Callable[[int], Awaitable[Morning | None]]
"""A user's morning: the hour of their brief and their zone; None where the coach does not know them yet."""

USUAL_MORNING = dt.time(9, 0)
FRIDAY = 4


class CannotMove(ValueError):
    """The moment asked for is not ahead of the coach's time, or can't be read."""


def moment(wanted: str, now: dt.datetime, morning: Morning) -> dt.datetime:
    """The moment, in UTC, that `hour`, `tomorrow`, `friday`, `week` or a local date-time names. It is after `now`."""
    hour, zone = morning
    local = now.astimezone(zone)
    match wanted:
        case "hour":
            found = now + dt.timedelta(hours=1)
        case "tomorrow":
            found = _on(local.date() + dt.timedelta(days=1), hour, zone)
        case "friday":
            ahead = (FRIDAY - local.weekday()) % 7
            found = _on(local.date() + dt.timedelta(days=ahead), hour, zone)
            if found <= now:
                found = _on(local.date() + dt.timedelta(days=ahead + 7), hour, zone)
        case "week":
            found = _on(local.date() + dt.timedelta(days=7), hour, zone)
        case _:
            found = _custom(wanted, zone)
    if found <= now:
        raise CannotMove(wanted)
    return found


def zone_of(name: str) -> ZoneInfo:
    """The browser's zone, or UTC where its name is unknown here."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def _on(day: dt.date, hour: dt.time, zone: ZoneInfo) -> dt.datetime:
    return dt.datetime.combine(day, hour, zone).astimezone(dt.UTC)


def _custom(wanted: str, zone: ZoneInfo) -> dt.datetime:
    try:
        found = dt.datetime.fromisoformat(wanted)
    except ValueError:
        raise CannotMove(wanted) from None
    return (found if found.tzinfo else found.replace(tzinfo=zone)).astimezone(dt.UTC)
