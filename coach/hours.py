"""The weekly hour in a line: "Tuesday 17:30", "every Friday morning at 9 for 45 minutes"; and one moved, this once:
"move this week's hour to Thursday 5 pm".
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from coach.network import Hour, Me, Weekday
from coach.understanding import read_clock
from coach.walltime import WEEKDAYS

MINUTES = (15, 30, 60)
_DAYS = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:days?)?\b", re.IGNORECASE)
_AT = re.compile(r"\b(?:at|um|a las|à|às) (\d{1,2}(?:[:.h]\d{2})? ?(?:am|pm)?)\b", re.IGNORECASE)
_MINUTES = re.compile(r"\b(\d{1,3}) ?(?:min\w*|m)\b", re.IGNORECASE)
_PARTS = {
    "morning": dt.time(9),
    "noon": dt.time(12),
    "lunch": dt.time(12, 30),
    "afternoon": dt.time(15),
    "evening": dt.time(18),
}
_WORDS = {"half an hour": 30, "half hour": 30, "quarter of an hour": 15, "an hour": 60, "one hour": 60}


def hour_in(text: str) -> tuple[Weekday | None, dt.time | None, int | None]:
    """The weekday, the time and the minutes that a line names; None for what it doesn't."""
    line = text.casefold()
    found = _DAYS.search(line)
    weekday = next((d for d in WEEKDAYS if found and found[1].casefold() == d), None)
    said = _MINUTES.search(line)
    minutes = int(said[1]) if said else next((m for words, m in _WORDS.items() if words in line), None)
    rest = _MINUTES.sub(" ", _DAYS.sub(" ", line))
    named = _AT.search(rest)
    at = (
        (read_clock(named[1]) if named else None)
        or read_clock(rest)
        or next((t for word, t in _PARTS.items() if word in line), None)
    )
    return weekday, at, minutes if minutes and 5 <= minutes <= 240 else None


def with_hour(me: Me, hour: Hour) -> Me:
    """The user with this hour; it takes the place of one on the same weekday."""
    others = tuple(h for h in me.networking_hours if h.weekday != hour.weekday)
    ordered = sorted((*others, hour), key=lambda h: (WEEKDAYS.index(h.weekday), h.at))
    return me.model_copy(update={"networking_hours": tuple(ordered)})


def moved(me: Me, place: int, hour: Hour) -> Me:
    """The user with the hour at this place moved."""
    kept = me.model_copy(update={"networking_hours": tuple(h for i, h in enumerate(me.networking_hours) if i != place)})
    return with_hour(kept, hour)


_MOVE = re.compile(r"\b(?:move|shift|postpone|push|reschedule|put off)\b", re.IGNORECASE)
_FOR_GOOD = re.compile(
    r"\b(?:every|always|each|from now on|for good|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b", re.I
)
_TO = re.compile(r"\b(?:to|until|till|on|for)\b(?!.*\b(?:to|until|till)\b)", re.IGNORECASE)
_NEXT_WEEK = re.compile(r"\bnext (?:week|hour)", re.IGNORECASE)
_WEEK = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Once:
    """An hour that takes place at another time, this once: wall times without a zone."""

    was: dt.datetime
    to: dt.datetime


def moves_once(text: str) -> bool:
    """Whether a line moves one hour rather than setting a weekly one."""
    return _MOVE.search(text) is not None and _FOR_GOOD.search(text) is None


def once_in(text: str, me: Me, now: dt.datetime) -> Once | None:
    """Which hour is moved, and when it takes place instead; None where no hour is set or no time is named. `now` is the
    user's wall time. The hour is the next of this week, or the last that went by; a day not named stays."""
    joint = _TO.search(text)
    head, tail = (text[: joint.start()], text[joint.end() :]) if joint else ("", text)
    was = _moved_one(me, now, later=_NEXT_WEEK.search(head) is not None)
    weekday, at, _ = hour_in(tail)
    day = _day(tail, weekday, now)
    if was is None or (day is None and at is None):
        return None
    to = dt.datetime.combine(day or was.date(), at or was.time())
    if to <= now and weekday:
        to += _WEEK
    return Once(was, to) if to > now else None


def _moved_one(me: Me, now: dt.datetime, *, later: bool) -> dt.datetime | None:
    monday = now.date() - dt.timedelta(days=now.weekday()) + (_WEEK if later else dt.timedelta())
    days = [(monday + dt.timedelta(days=WEEKDAYS.index(h.weekday)), h.at) for h in me.networking_hours]
    hours = sorted(dt.datetime.combine(day, at.replace(tzinfo=None)) for day, at in days)
    return next((h for h in hours if h > now), hours[-1] if hours else None)


def _day(text: str, weekday: Weekday | None, now: dt.datetime) -> dt.date | None:
    line = text.casefold()
    if "tomorrow" in line:
        return now.date() + dt.timedelta(days=1)
    if re.search(r"\b(?:today|tonight)\b", line):
        return now.date()
    if weekday is None:
        return None
    return now.date() + dt.timedelta(days=(WEEKDAYS.index(weekday) - now.weekday()) % 7)
