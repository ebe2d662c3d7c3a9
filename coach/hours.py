"""The weekly hour in a line: "Tuesday 17:30", "every Friday morning at 9 for 45 minutes"."""

from __future__ import annotations

import datetime as dt
import re

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
