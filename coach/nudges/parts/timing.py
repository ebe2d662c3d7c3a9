"""When to look at a user: their mornings as the pace allows, and what has its own hour. All moments are UTC."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import islice

from coach.nudges.parts.composing import compose
from coach.nudges.parts.nudge import Occasion
from coach.nudges.parts.shelf import Kind, shelf
from coach.preferences import Preferences
from coach.walltime import next_daily, outside_quiet
from coach.world import World

IN_TIME = dt.timedelta(hours=2)
"""How late something with its own hour may still be said."""
AHEAD = dt.timedelta(days=8)
"""How far own hours are looked up; a morning comes before that, at every pace."""
_MORNINGS = 14
"""How many mornings are tried for the next brief."""


def next_look_at(world: World, preferences: Preferences, due: dt.datetime | None = None) -> dt.datetime | None:
    """When it is next worth looking; None while nothing may be sent.

    `due` is what it was before: if that has come and nobody has looked yet, it stays. To be worked out anew after
    every change of records, preferences, zone or the zone's rules; it runs no rules, so that is cheap.
    """
    if preferences.pace == "none":
        return None
    now = world.now.astimezone(dt.UTC)
    if due is not None and due <= now:
        return due
    hours = [o.at for _, o in occasions(world, preferences, now, now + AHEAD)]
    return min([_next_morning(world, preferences, now), *hours])


def when_next(world: World, preferences: Preferences) -> dt.datetime | None:
    """When the next message comes if nothing changes until then; None if none is in sight, or while paused.

    It tries the mornings ahead one by one, so it is for answering the user, not for the tick.
    """
    if preferences.pace == "none":
        return None
    now = world.now.astimezone(dt.UTC)
    hours = [o.at for _, o in occasions(world, preferences, now, now + AHEAD)]
    for morning in islice(_mornings(world, preferences, now), _MORNINGS):
        if hours and min(hours) <= morning:
            break
        if compose(World(world.network, morning), preferences) is not None:
            return morning
    return min(hours, default=None)


def occasions(
    world: World, preferences: Preferences, after: dt.datetime, until: dt.datetime
) -> Iterator[tuple[Kind, Occasion]]:
    """What has its own hour later than `after`, up to `until`, is wanted and was not said yet."""
    for kind in shelf():
        for occasion in kind.occasions(world, preferences, after, until) if kind.occasions else ():
            day = occasion.at.astimezone(world.zone).date()
            if occasion.key not in preferences.nudged and preferences.wants(kind.name, (), day, occasion.key):
                yield kind, occasion


def morning_hour(world: World, preferences: Preferences) -> dt.time:
    """When the brief comes: the user's hour, or the end of their quiet hours if it falls into them."""
    return outside_quiet(preferences.morning, world.me.quiet_from, world.me.quiet_to)


def _mornings(world: World, preferences: Preferences, after: dt.datetime) -> Iterator[dt.datetime]:
    while True:
        after = _next_morning(world, preferences, after)
        yield after


def _next_morning(world: World, preferences: Preferences, after: dt.datetime) -> dt.datetime:
    first = preferences.next_brief_from or dt.date.min
    return next_daily(after, morning_hour(world, preferences), world.zone, first)
