"""Dates as address books write them."""

from __future__ import annotations

import datetime as dt
import re

NO_YEAR = 1604
"""The year that Apple's address book writes when a birthday has none (a leap year, so that 29 February fits)."""

_months = {
    month: number
    for number, months in enumerate(
        (
            "jan ene gen янв sty oca", "feb fev fév фев lut şub", "mar mär mrz mrt мар",
            "apr abr avr апр kwi nis", "may mai mag mei май мая maj", "jun juin giu июн cze haz",
            "jul juil lug июл lip tem", "aug aoû aou ago авг sie ağu", "sep set сен wrz eyl",
            "oct okt ott out окт paź eki", "nov ноя lis kas", "dec dez dic déc dec дек gru ara",
        ),
        1,
    )
    for month in months.split()
}  # fmt: skip
"""Months by the first letters of their names, in the languages that programs write dates in."""
_letters = r"([^\W\d_]{3,12})"
_iso = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?")
_year_first = re.compile(r"(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})日?(?:[T ].*)?")
_no_year = re.compile(r"--(\d{2})-?(\d{2})(?:[T ].*)?")
_named = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?[ .-]+(?:de |of )?{_letters}[ .,-]+(?:de |del )?(\d{{4}})(?:[ ,].*)?")
_named_us = re.compile(rf"(?:[A-Za-z]+, )?{_letters}\.? (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})(?:[ ,].*)?")
_named_no_year = re.compile(rf"(\d{{1,2}})[ .]+(?:de |of )?{_letters}\.?")
_named_us_no_year = re.compile(rf"{_letters}\.? (\d{{1,2}})(?:st|nd|rd|th)?")
_dotted = re.compile(r"(\d{1,2})[.](\d{1,2})[.](\d{4}|\d{2})?(?: .*)?")
_dashed = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})(?: .*)?")
_slashed = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})(?:,? .*)?")
_slashed_no_year = re.compile(r"(\d{1,2})/(\d{1,2})")
_YOUNGEST = 15
"""A birth year of two digits up to this is of this century; a contact is hardly a child."""


def birthday(text: str, day_first: bool = False) -> str | None:
    """`YYYY-MM-DD`, or `--MM-DD` when the year is not known; None when it is no date."""
    text = text.strip()[:40]
    if text.startswith("0000-"):
        text = f"--{text[5:]}"
    if match := _no_year.fullmatch(text):
        return _year_less(int(match[1]), int(match[2]))
    if (match := _dotted.fullmatch(text)) and match[3] is None:
        return _year_less(int(match[2]), int(match[1]))
    if match := _slashed_no_year.fullmatch(text):
        one, other = int(match[1]), int(match[2])
        return _year_less(*((other, one) if day_first else (one, other))) or _year_less(other, one)
    if (match := _named_no_year.fullmatch(text)) and (month := _month(match[2])):
        return _year_less(month, int(match[1]))
    if (match := _named_us_no_year.fullmatch(text)) and (month := _month(match[1])):
        return _year_less(month, int(match[2]))
    on = date(text, day_first, youngest=_YOUNGEST)
    if on is None:
        return None
    return _year_less(on.month, on.day) if on.year in (NO_YEAR, 1) else on.isoformat()


def birthday_of_parts(year: str, month: str, day: str) -> str | None:
    """A birthday whose year, month and day stand apart; the year may be missing."""
    if not (month.strip().isdecimal() and day.strip().isdecimal()):
        return None
    if year.strip().isdecimal() and (on := _day(int(year), int(month), int(day))):
        return on.isoformat()
    return _year_less(int(month), int(day))


def order_told(text: str) -> bool | None:
    """Whether a date written with slashes or dashes can only be day/month (True) or month/day (False); None: either."""
    match = _slashed.fullmatch(text.strip()[:40]) or _dashed.fullmatch(text.strip()[:40])
    if match is None or (int(match[1]) > 12) == (int(match[2]) > 12):
        return None
    return int(match[1]) > 12


def date(text: str, day_first: bool = False, youngest: int = 40) -> dt.date | None:
    """A day, or None. What is written with slashes or dashes is month/day unless `day_first`, or only day/month makes
    sense. Years of two digits up to `youngest` are of this century."""
    text = text.strip()[:40]
    if match := _iso.fullmatch(text) or _year_first.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if (match := _named.fullmatch(text)) and (month := _month(match[2])):
        return _day(int(match[3]), month, int(match[1]))
    if (match := _named_us.fullmatch(text)) and (month := _month(match[1])):
        return _day(int(match[3]), month, int(match[2]))
    if (match := _dotted.fullmatch(text)) and match[3]:
        return _day(_year(match[3], youngest), int(match[2]), int(match[1]))
    if match := _slashed.fullmatch(text) or _dashed.fullmatch(text):
        year = _year(match[3], youngest)
        month, day = (int(match[2]), int(match[1])) if day_first else (int(match[1]), int(match[2]))
        return _day(year, month, day) or _day(year, day, month)
    return None


def _month(name: str) -> int | None:
    name = name.casefold()
    return next((_months[name[:length]] for length in (4, 3) if name[:length] in _months), None)


def _year(written: str, youngest: int) -> int:
    if len(written) == 4:
        return int(written)
    return int(written) + (2000 if int(written) <= youngest else 1900)


def _year_less(month: int, day: int) -> str | None:
    return f"--{month:02d}-{day:02d}" if _day(NO_YEAR, month, day) else None


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
