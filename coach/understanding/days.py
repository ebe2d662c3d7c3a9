"""Third pass: the days that a message names, worked out from the user's local day.

The phrases are data (`languages/<code>.py`): a pattern and what to work out. Whether a bare weekday lies before or
after today depends on what is told, so a found day carries both; `Found.past` and `Found.future` choose.
"""

from __future__ import annotations

import calendar
import datetime as dt
import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from coach.understanding.grammar import Language
from coach.understanding.needles import Sieve
from coach.understanding.reading import Day, Span

Both = tuple[dt.date | None, dt.date | None]
Groups = dict[str, str | None]
LONG_AGO = 200
"""Days: a date without a year that lies farther behind is one to come."""


@dataclass(frozen=True, slots=True)
class Found:
    """Words that name a day (or, with neither date, a time that names none and must not be read as one)."""

    span: Span
    before: dt.date | None
    """The day if it lies in the past or today."""
    after: dt.date | None
    """The day if it is still to come or today."""
    how: str

    @property
    def named(self) -> bool:
        return self.before is not None or self.after is not None

    @property
    def sure(self) -> bool:
        """Whether the words themselves put the day behind us, or today."""
        return self.how in ("last_weekday", "weekend") or (self.before is not None and self.how in ("shift", "away"))

    def nearer_ahead(self, today: dt.date) -> bool:
        """Whether a date without a year lies so far behind that the one to come is meant."""
        return self.before is not None and self.after is not None and (today - self.before).days > LONG_AGO

    def sooner_ahead(self, today: dt.date) -> bool:
        """Whether the day to come lies closer than the one gone by."""
        return self.before is not None and self.after is not None and self.after - today < today - self.before

    def nearer_behind(self, today: dt.date) -> bool:
        """Whether a date without a year lies so far ahead that the one gone by is meant."""
        return self.before is not None and self.after is not None and (self.after - today).days > LONG_AGO

    def past(self) -> Day | None:
        return self._day(self.before, self.after)

    def future(self) -> Day | None:
        return self._day(self.after, self.before)

    def _day(self, first: dt.date | None, second: dt.date | None) -> Day | None:
        if first is None:
            return None
        return Day(first, self.span, (second,) if second and second != first else ())


def find_days(
    flat: str, words: frozenset[str], today: dt.date, language: Language, *, month_first: bool = False
) -> list[Found]:
    """Every day in the lower-case text, in order. Unless one of its `words` is a trigger, nothing is searched.

    `month_first`: "6/3" is the third of June.
    """
    grammar = _grammar(language)
    if not any(c.isdigit() for c in flat) and not (words & grammar.triggers):
        return []
    taken = [False] * (len(flat) + 1)
    found: list[Found] = []
    for pattern, how, amount in grammar.sieve.fitting(flat, grammar.patterns):
        for match in pattern.finditer(flat):
            start, end = match.span()
            if start == end or any(taken[start:end]):
                continue
            order = 1 if month_first and how == "numeric" and "/" in match[0] else amount
            got = _work_out(how, order, _groups(match), today, language)
            if got is None:
                continue
            taken[start:end] = [True] * (end - start)
            found.append(Found((start, end), got[0], got[1], how))
    return sorted(found, key=lambda f: f.span)


@dataclass(frozen=True)
class _Grammar:
    patterns: tuple[tuple[re.Pattern[str], str, int], ...]
    triggers: frozenset[str]
    sieve: Sieve


@functools.cache
def _grammar(language: Language) -> _Grammar:
    d = language.days
    parts = {
        "wd": f"(?P<wd>{_either(w for w in d.weekdays if w not in d.shy)})",
        "anywd": f"(?P<wd>{_either(d.weekdays)})",
        "mon": f"(?P<mon>{_either(d.months)})",
        "n": rf"(?P<n>\d{{1,3}}|{_either(d.numbers)})",
        "unit": f"(?P<unit>{_either(d.units)})",
        "d": rf"(?P<d>\d{{1,2}})(?:{d.ordinal_endings})?",
        "ordd": rf"(?:(?P<d>\d{{1,2}})(?:{d.ordinal_needed})|(?P<ordinal>{_either(d.ordinals)}))",
        "ord": f"(?P<ord>{_either(d.ordinals)})",
        "y": r"(?P<y>(?:19|20)\d\d|'\d\d)",
        "feast": f"(?P<feast>{_either(d.feasts)})",
    }
    patterns = []
    for template, how, amount in d.patterns:
        source = _numbered(re.sub(r"\{([a-z]+)\}", lambda m: parts[m[1]], template))
        patterns.append((re.compile(rf"(?<![\w'])(?:{source})(?![\w])"), how, amount))
    triggers = {w for group in (d.weekdays, d.months, d.units, d.feasts, d.ordinals) for w in group}
    triggers |= set(d.triggers)
    triggers |= {w for phrase in triggers for w in phrase.split()}
    return _Grammar(tuple(patterns), frozenset(triggers), Sieve(pattern for pattern, _, _ in patterns))


def _numbered(source: str) -> str:
    """The pattern with the groups that stand in it several times told apart by a number."""
    seen: dict[str, int] = {}

    def name(match: re.Match[str]) -> str:
        seen[match[1]] = seen.get(match[1], 0) + 1
        return f"(?P<{match[1]}_{seen[match[1]]}>"

    return re.sub(r"\(\?P<(\w+)>", name, source)


def _groups(match: re.Match[str]) -> Groups:
    return {name.rsplit("_", 1)[0]: value for name, value in match.groupdict().items() if value is not None}


def _either(words: Iterable[str]) -> str:
    listed = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(w) for w in listed) or r"(?!)"


def _work_out(how: str, amount: int, got: Groups, today: dt.date, language: Language) -> Both | None:
    try:
        return _WAYS[how](amount, got, today, language)
    except (ValueError, OverflowError):
        return None


def _number(written: str, language: Language) -> int:
    return int(written) if written.isdigit() else language.days.numbers[written]


def _shift(amount: int, _: Groups, today: dt.date, __: Language) -> Both:
    day = today + dt.timedelta(days=amount)
    return _sided(day, today)


def _sided(day: dt.date, today: dt.date) -> Both:
    return (day if day <= today else None, day if day >= today else None)


def _weekday(_: int, got: Groups, today: dt.date, language: Language) -> Both:
    wanted = language.days.weekdays[str(got["wd"])]
    back = (today.weekday() - wanted - 1) % 7 + 1
    ahead = (wanted - today.weekday() - 1) % 7 + 1
    return today - dt.timedelta(days=back), today + dt.timedelta(days=ahead)


def _last_weekday(_: int, got: Groups, today: dt.date, language: Language) -> Both:
    return _weekday(0, got, today, language)[0], None


def _coming_weekday(_: int, got: Groups, today: dt.date, language: Language) -> Both:
    """ "This Friday": the one of this week, or the one to come when it is over."""
    wanted = language.days.weekdays[str(got["wd"])]
    same = today + dt.timedelta(days=wanted - today.weekday())
    return (same if same <= today else None, same if same >= today else same + dt.timedelta(days=7))


def _week_weekday(amount: int, got: Groups, today: dt.date, language: Language) -> Both:
    """The weekday of the week `amount` weeks from this one; weeks begin on Monday."""
    wanted = language.days.weekdays[str(got["wd"])]
    day = today + dt.timedelta(days=7 * amount - today.weekday() + wanted)
    return _sided(day, today)


def _add(day: dt.date, unit: str, count: int) -> dt.date:
    if unit == "day":
        return day + dt.timedelta(days=count)
    if unit == "week":
        return day + dt.timedelta(weeks=count)
    months = day.month - 1 + count * (12 if unit == "year" else 1)
    year, month = day.year + months // 12, months % 12 + 1
    return dt.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _away(direction: int, got: Groups, today: dt.date, language: Language) -> Both:
    """ "3 weeks ago" (-1), "in a fortnight" (1)."""
    count = _number(str(got["n"]), language) if got.get("n") else 1
    unit = language.days.units[str(got["unit"])]
    if unit == "fortnight":
        unit, count = "day", 14 * count
    if unit in ("hour", "minute"):
        return today, today
    return _sided(_add(today, unit, direction * count), today)


def _year(written: str | None) -> int | None:
    if not written:
        return None
    digits = written.lstrip("'")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _month_day(month: int, day: int, year: int | None, today: dt.date) -> Both:
    if year:
        return _sided(dt.date(year, month, day), today)
    years = [y for y in range(today.year - 8, today.year + 9) if day <= calendar.monthrange(y, month)[1]]
    days = [dt.date(y, month, day) for y in years]
    return max(d for d in days if d <= today), min(d for d in days if d >= today)


def _day_month(_: int, got: Groups, today: dt.date, language: Language) -> Both:
    month = language.days.months[str(got["mon"])]
    day = int(str(got["d"])) if got.get("d") else language.days.ordinals[str(got["ordinal"])]
    return _month_day(month, day, _year(got.get("y")), today)


def _numeric(order: int, got: Groups, today: dt.date, _: Language) -> Both | None:
    """Day and month in figures; `order` 1 is month first. A first figure that can be no day is turned round."""
    one, two = int(str(got["d1"])), int(str(got["d2"]))
    day, month = (two, one) if order else (one, two)
    if month > 12 >= day:
        day, month = month, day
    year = got.get("y")
    full = None if not year else int(year) if len(year) == 4 else 2000 + int(year)
    if full is not None and not 1900 <= full <= 2100:
        return None
    return _month_day(month, day, full, today)


def _iso(_: int, got: Groups, today: dt.date, __: Language) -> Both:
    return _sided(dt.date(int(str(got["y"])), int(str(got["m"])), int(str(got["d"]))), today)


def _day_of_month(_: int, got: Groups, today: dt.date, language: Language) -> Both | None:
    """ "The 14th": the nearest one behind and the nearest one ahead."""
    day = int(str(got["d"])) if got.get("d") else language.days.ordinals[str(got["ordinal"])]
    if not 1 <= day <= 31:
        return None
    firsts = [_add(today.replace(day=1), "month", n) for n in range(-2, 4)]
    days = [f.replace(day=day) for f in firsts if day <= calendar.monthrange(f.year, f.month)[1]]
    return max(d for d in days if d <= today), min(d for d in days if d >= today)


def _nth_weekday(_: int, got: Groups, today: dt.date, language: Language) -> Both:
    """ "First Monday in May", "last Friday of the month" (`mon` left out: this month, or the next when it is over)."""
    wanted = language.days.weekdays[str(got["wd"])]
    nth = language.days.ordinals.get(str(got.get("ord")), -1) if got.get("ord") else -1

    def of(year: int, month: int) -> dt.date:
        length = calendar.monthrange(year, month)[1]
        days = [dt.date(year, month, d) for d in range(1, length + 1) if dt.date(year, month, d).weekday() == wanted]
        return days[-1] if nth == -1 else days[min(nth, len(days)) - 1]

    if got.get("mon"):
        month = language.days.months[str(got["mon"])]
        days = [of(y, month) for y in (today.year - 1, today.year, today.year + 1)]
    else:
        firsts = [_add(today.replace(day=1), "month", n) for n in (-1, 0, 1)]
        days = [of(f.year, f.month) for f in firsts]
    return max((d for d in days if d <= today), default=None), min((d for d in days if d >= today), default=None)


def _month_end(amount: int, got: Groups, today: dt.date, language: Language) -> Both:
    """The last day of the month `amount` months on, or of the named one."""
    if got.get("mon"):
        month = language.days.months[str(got["mon"])]
        year = today.year if month >= today.month else today.year + 1
    else:
        first = _add(today.replace(day=1), "month", amount)
        year, month = first.year, first.month
    return _sided(dt.date(year, month, calendar.monthrange(year, month)[1]), today)


def _month_start(amount: int, got: Groups, today: dt.date, language: Language) -> Both:
    """The first day of a month: of the next one unless it is named."""
    if got.get("mon"):
        return _month_day(language.days.months[str(got["mon"])], 1, _year(got.get("y")), today)
    return _sided(_add(today.replace(day=1), "month", amount), today)


def _week_end(amount: int, _: Groups, today: dt.date, __: Language) -> Both:
    """Friday of the week `amount` weeks on; at a weekend this week's end is its Sunday."""
    friday = today - dt.timedelta(days=today.weekday()) + dt.timedelta(days=4 + 7 * amount)
    if friday < today:
        friday += dt.timedelta(days=2)
    return _sided(friday, today)


def _weekend(amount: int, _: Groups, today: dt.date, __: Language) -> Both:
    """Saturday of the weekend `amount` weeks on."""
    day = today - dt.timedelta(days=today.weekday()) + dt.timedelta(days=5 + 7 * amount)
    return _sided(day, today)


def _year_end(_: int, __: Groups, today: dt.date, ___: Language) -> Both:
    return _sided(dt.date(today.year, 12, 31), today)


def _feast(_: int, got: Groups, today: dt.date, language: Language) -> Both:
    month, day = language.days.feasts[str(got["feast"])]
    return _month_day(month, day, None, today)


def _none(_: int, __: Groups, ___: dt.date, ____: Language) -> Both:
    return None, None


_WAYS = {
    "shift": _shift,
    "weekday": _weekday,
    "last_weekday": _last_weekday,
    "coming_weekday": _coming_weekday,
    "week_weekday": _week_weekday,
    "away": _away,
    "day_month": _day_month,
    "numeric": _numeric,
    "iso": _iso,
    "day_of_month": _day_of_month,
    "nth_weekday": _nth_weekday,
    "month_end": _month_end,
    "month_start": _month_start,
    "week_end": _week_end,
    "weekend": _weekend,
    "year_end": _year_end,
    "feast": _feast,
    "none": _none,
}
