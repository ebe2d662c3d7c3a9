"""An event is tomorrow: at five in the afternoon before, with the aim and who might be there."""

import datetime as dt
from collections.abc import Iterator

from coach.network import Event
from coach.nudges.parts.morning import Morning, key_of
from coach.nudges.parts.nudge import Mark, Nudge, Occasion
from coach.preferences import Preferences
from coach.suggestion import Line, Value
from coach.walltime import on_day, outside_quiet
from coach.world import World

ORDER = 15
AGAIN: tuple[int, ...] = ()
MOST = 1
_AT = dt.time(17)


def occasions(world: World, _: Preferences, after: dt.datetime, until: dt.datetime) -> Iterator[Occasion]:
    at = outside_quiet(_AT, world.me.quiet_from, world.me.quiet_to)
    first, last = (moment.astimezone(world.zone).date() for moment in (after, until))
    for event in world.events:
        if not first <= event.on <= last + dt.timedelta(days=1):
            continue
        moment = on_day(event.on - dt.timedelta(days=1), at, world.zone)
        if moment is not None and after < moment <= until:
            yield Occasion(moment, _key(event), event.id, Line("nudges-event_before-passed", _values(event)))


def at_hour(morning: Morning, occasion: Occasion) -> Nudge | None:
    event = next((e for e in morning.world.events if e.id == occasion.subject), None)
    return None if event is None else _nudge(event)


def pick(morning: Morning) -> Iterator[Nudge]:
    """On the day itself, where the afternoon before was too late to know of it."""
    for event in morning.world.events:
        if event.on == morning.today and not event.met:
            yield _nudge(event)


def _nudge(event: Event) -> Nudge:
    values = _values(event)
    aim = Line("nudges-event_before-aim", values) if event.aim else Line("nudges-event_before-plain", values)
    mark = Mark(kind="event_before", key=_key(event), action="prepare_event", sources=(f"event:{event.id}",))
    return Nudge(mark, Line("nudges-event_before-title", values), (aim,))


def _key(event: Event) -> str:
    return key_of("event_before", event.id, event.on)


def _values(event: Event) -> dict[str, Value]:
    return {"event": event.name, "on": event.on, "aim": event.aim or ""}
