"""The weekly hour that the user set aside begins: the three things most worth doing in it.

An hour within the quiet hours is announced a quarter of an hour before they begin.
"""

import datetime as dt
from collections.abc import Iterator

from coach.network import Me
from coach.nudges.parts.morning import Morning, key_of
from coach.nudges.parts.nudge import Mark, Nudge, Occasion
from coach.preferences import Preferences
from coach.suggestion import Line, Value
from coach.walltime import WEEKDAYS, days_from, is_quiet, on_day
from coach.world import World

AGAIN: tuple[int, ...] = ()
_THINGS = 3
_BEFORE_QUIET = dt.timedelta(minutes=15)


def occasions(world: World, preferences: Preferences, after: dt.datetime, until: dt.datetime) -> Iterator[Occasion]:
    me = world.me
    for day in days_from(after, world.zone):
        if day > until.astimezone(world.zone).date() + dt.timedelta(days=1):
            return
        for at in sorted(times_on(day, me, preferences)):
            moment = _announced(day, at, me, world.zone)
            if moment is not None and after < moment <= until:
                values: dict[str, Value] = {"on": day, "at": at}
                passed = Line("nudges-networking_hour-passed", values)
                yield Occasion(moment, key(day, at), f"{day}T{at:%H:%M}", passed)


def times_on(day: dt.date, me: Me, preferences: Preferences) -> set[dt.time]:
    """The wall times of the hours of a day: the weekly ones that were not moved away, and those moved here."""
    weekly = (h.at for h in me.networking_hours if WEEKDAYS.index(h.weekday) == day.weekday())
    here = {at for at in weekly if f"{day}T{at:%H:%M}" not in preferences.moved_hours}
    return here | {to.time() for to in preferences.moved_hours.values() if to.date() == day}


def key(day: dt.date, at: dt.time) -> str:
    """What the announcement of an hour is known by."""
    return key_of("networking_hour", day, at.strftime("%H%M"))


def _announced(day: dt.date, at: dt.time, me: Me, zone: dt.tzinfo) -> dt.datetime | None:
    if not is_quiet(at, me.quiet_from, me.quiet_to):
        return on_day(day, at, zone)
    evening_before = at < me.quiet_from
    began = on_day(day - dt.timedelta(days=evening_before), me.quiet_from, zone)
    return None if began is None else began - _BEFORE_QUIET


def at_hour(morning: Morning, occasion: Occasion) -> Nudge:
    begins = dt.datetime.fromisoformat(occasion.subject)
    things = tuple(s.title for s in morning.suggestions if s.action != "make_time")[:_THINGS]
    values: dict[str, Value] = {"on": begins.date(), "at": begins.time()}
    return Nudge(
        Mark(kind="networking_hour", key=occasion.key),
        Line("nudges-networking_hour-title", values),
        things or (Line("nudges-networking_hour-free"),),
    )
