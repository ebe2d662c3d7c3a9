"""The weekly hour went by yesterday and nothing is noted of that day: ten minutes today do as well, or another time."""

import datetime as dt
from collections.abc import Iterator

from coach.nudges import networking_hour
from coach.nudges.parts.morning import Morning, key_of
from coach.nudges.parts.nudge import Mark, Nudge
from coach.suggestion import Line

ORDER = 65
AGAIN: tuple[int, ...] = ()
MOST = 1


def pick(morning: Morning) -> Iterator[Nudge]:
    world = morning.world
    yesterday = morning.today - dt.timedelta(days=1)
    times = networking_hour.times_on(yesterday, world.me, morning.preferences)
    announced = [at for at in times if networking_hour.key(yesterday, at) in morning.preferences.nudged]
    if not announced or not world.contacts or _something(morning, yesterday):
        return
    first = next((s.title for s in morning.suggestions if s.action != "make_time"), None)
    mark = Mark(kind="hour_missed", key=key_of("hour_missed", yesterday))
    title = Line("nudges-hour_missed-title")
    yield Nudge(mark, title, (Line("nudges-hour_missed-why"), *((first,) if first else ())))


def _something(morning: Morning, day: dt.date) -> bool:
    """Whether anything is noted of that day."""
    world = morning.world
    if any(o.on == day for o in world.all_offers) or any(i.on == day for i in world.all_introductions):
        return True
    return any(day in world.talk_days(c.id)[-3:] for c in world.contacts) or any(d == day for d, _ in world.shown)
