"""Dates as address books write them."""

from __future__ import annotations

import datetime as dt
import re

NO_YEAR = 1604
"""The year that Apple's address book writes when a birthday has none (a leap year, so that 29 February fits)."""

_months = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_iso = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?")
_no_year = re.compile(r"--(\d{2})-?(\d{2})(?:[T ].*)?")
_named = re.compile(r"(\d{1,2})[ -.]+([A-Za-z]{3})[a-z]*[ -.,]+(\d{4})")
_named_us = re.compile(r"([A-Za-z]{3})[a-z]* (\d{1,2}),? (\d{4})")
_dotted = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})?")
_slashed = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?:,? .*)?")


def birthday(text: str) -> str | None:
    """`YYYY-MM-DD`, or `--MM-DD` when the year is not known; None when it is no date."""
    text = text.strip()[:40]
    if match := _no_year.fullmatch(text):
        return _year_less(int(match[1]), int(match[2]))
    if (match := _dotted.fullmatch(text)) and match[3] is None:
        return _year_less(int(match[2]), int(match[1]))
    on = date(text)
    if on is None:
        return None
    return _year_less(on.month, on.day) if on.year in (NO_YEAR, 1, 0) else on.isoformat()


def birthday_text(text: str, day_first: bool) -> str:
    """A birthday as `birthday` reads it, from one that may be written with slashes in either order."""
    on = date(text, day_first) if "/" in text else None
    return on.isoformat() if on else text


def must_be_day_first(text: str) -> bool:
    """Whether a date with slashes can only be day/month."""
    match = _slashed.fullmatch(text.strip()[:40])
    return match is not None and int(match[1]) > 12 >= int(match[2])


def date(text: str, day_first: bool = False) -> dt.date | None:
    """A day, or None. What is written with slashes is month/day unless `day_first`, or only day/month makes sense."""
    text = text.strip()[:40]
    if match := _iso.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if (match := _named.fullmatch(text)) and match[2].lower() in _months:
        return _day(int(match[3]), _months.index(match[2].lower()) + 1, int(match[1]))
    if (match := _named_us.fullmatch(text)) and match[1].lower() in _months:
        return _day(int(match[3]), _months.index(match[1].lower()) + 1, int(match[2]))
    if (match := _dotted.fullmatch(text)) and match[3]:
        return _day(int(match[3]), int(match[2]), int(match[1]))
    if match := _slashed.fullmatch(text):
        year = int(match[3]) + (2000 if len(match[3]) == 2 else 0)
        month, day = (int(match[2]), int(match[1])) if day_first else (int(match[1]), int(match[2]))
        return _day(year, month, day) or _day(year, day, month)
    return None


def _year_less(month: int, day: int) -> str | None:
    return f"--{month:02d}-{day:02d}" if _day(NO_YEAR, month, day) else None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
