"""The weekly hour that the user set aside begins: the three things most worth doing in it.

An hour within the quiet hours is announced a quarter of an hour before they begin.
"""

import datetime as dt
from collections.abc import Iterator

from coach.network import Hour, Me
from coach.nudges.parts.morning import Morning, key_of
from coach.nudges.parts.nudge import Mark, Nudge, Occasion
from coach.suggestion import Line, Value
from coach.walltime import WEEKDAYS, days_from, is_quiet, on_day
from coach.world import World

AGAIN: tuple[int, ...] = ()
_THINGS = 3
_BEFORE_QUIET = dt.timedelta(minutes=15)


def occasions(world: World, after: dt.datetime, until: dt.datetime) -> Iterator[Occasion]:
    me = world.me
    for day in days_from(after, world.zone):
        if day > until.astimezone(world.zone).date() + dt.timedelta(days=1):
            return
        for hour in me.networking_hours:
            if day.weekday() == WEEKDAYS.index(hour.weekday):
                moment = _announced(day, hour, me, world.zone)
                if moment is not None and after < moment <= until:
                    values: dict[str, Value] = {"on": day, "at": hour.at}
                    yield Occasion(
                        moment, key(day, hour), f"{day}T{hour.at:%H:%M}", Line("nudges-networking_hour-passed", values)
                    )


def key(day: dt.date, hour: Hour) -> str:
    """What the announcement of an hour is known by."""
    return key_of("networking_hour", day, hour.at.strftime("%H%M"))


def _announced(day: dt.date, hour: Hour, me: Me, zone: dt.tzinfo) -> dt.datetime | None:
    if not is_quiet(hour.at, me.quiet_from, me.quiet_to):
        return on_day(day, hour.at, zone)
    evening_before = hour.at < me.quiet_from
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
