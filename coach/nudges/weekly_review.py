"""Fridays, the week in a few lines: whom the user talked to, what was given and received, which promises are open,
and what the next one brings.

A week without anything in it, with nothing open and nothing ahead, has no review.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import islice

from coach.calendar import birthday_today
from coach.nudges.parts.morning import Morning, key_of
from coach.nudges.parts.nudge import Mark, Nudge
from coach.suggestion import Line, Value
from coach.walltime import WEEKDAYS

ORDER = 80
AGAIN: tuple[int, ...] = ()
MOST = 1
STAMP = "reviewed_on"
_DAY = WEEKDAYS.index("fri")
_WEEK = 7
_MOST_AHEAD = 3
_FIRST_AFTER = 5
"""Days of telling before there is a week to look back on."""


def pick(morning: Morning) -> Iterator[Nudge]:
    last = morning.preferences.reviewed_on
    overdue = last is not None and morning.world.ago(last) > _WEEK
    if not (overdue or morning.today.weekday() == _DAY) or (last is not None and morning.world.ago(last) < _WEEK - 1):
        return
    if _told_for(morning) < _FIRST_AFTER:
        return
    lines = (*_lines(morning), *islice(_ahead(morning), _MOST_AHEAD))
    if lines:
        mark = Mark(kind="weekly_review", key=key_of("weekly_review", morning.today))
        yield Nudge(mark, Line("nudges-weekly_review-title"), lines)


def _told_for(morning: Morning) -> int:
    """For how many days there is something on record."""
    world = morning.world
    days = [*(d for c in world.contacts for d in world.talk_days(c.id)[:1]), *(o.on for o in world.all_offers[:1])]
    return world.ago(min(days, default=morning.today))


def _lines(morning: Morning) -> Iterator[Line]:
    world = morning.world
    talked = [c for c in world.contacts if any(world.ago(d) < _WEEK for d in world.talk_days(c.id)[-1:])]
    done = [o for o in world.all_offers if o.state == "done" and world.ago(o.on) < _WEEK]
    if talked:
        yield Line("nudges-weekly_review-talked", {"count": len(talked), "who": _names([c.name for c in talked])})
    for direction in ("given", "received"):
        count = sum(o.direction == direction for o in done)
        if count:
            yield Line(f"nudges-weekly_review-{direction}", {"count": count})
    owed = [o for o in world.all_offers if o.state == "promised" and o.direction == "given" and world.live(o.contact)]
    if owed:
        first = min(owed, key=lambda o: (o.due or dt.date.max, o.on))
        values: dict[str, Value] = {"count": len(owed), "who": morning.name(first.contact), "what": first.what}
        yield Line("nudges-weekly_review-promises", values)


def _ahead(morning: Morning) -> Iterator[Line]:
    """Birthdays and events of the week that begins."""
    for days in range(1, _WEEK + 1):
        day = morning.today + dt.timedelta(days=days)
        for contact in morning.world.contacts:
            if birthday_today(contact.birthday, day):
                yield Line("nudges-weekly_review-birthday", {"who": contact.name, "on": day})
        for event in morning.world.events:
            if event.on == day:
                yield Line("nudges-weekly_review-event", {"event": event.name, "on": day})


def _names(names: list[str]) -> str:
    return ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
