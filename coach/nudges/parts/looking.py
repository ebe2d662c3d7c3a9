"""One look at one user: what to send now, what is remembered of it, and when to look again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from coach.nudges.parts.composing import compose, may_come
from coach.nudges.parts.morning import Morning
from coach.nudges.parts.nudge import Brief, Nudge
from coach.nudges.parts.shelf import shelf
from coach.nudges.parts.timing import IN_TIME, morning_hour, next_look_at, occasions
from coach.preferences import Preferences
from coach.suggestion import Line
from coach.walltime import is_quiet, on_day
from coach.world import World

OUTAGE = dt.timedelta(hours=20)
"""A look so much later than it was due is an outage, and said so."""
_MISSED_LINES = 4


@dataclass(frozen=True, slots=True)
class Look:
    briefs: tuple[Brief, ...]
    """The messages to send, in order; most often none or one."""
    preferences: Preferences
    """To be kept in the same transaction."""
    next_look_at: dt.datetime | None


def look(world: World, preferences: Preferences, due: dt.datetime) -> Look:
    """What to send to a user who was due at `due` and is looked at at `world.now`, which may be much later.

    Looking twice at the same moment sends nothing twice.
    """
    now = world.now.astimezone(dt.UTC)
    if preferences.pace == "none":
        return Look((), preferences, None)
    if now - due >= OUTAGE and preferences.silent_since is None:
        preferences = preferences.model_copy(update={"silent_since": due})
    is_morning = _is_morning(world, preferences, due)
    preferences = preferences.model_copy(update={"looked_at": now})
    briefs: list[Brief] = []
    if not is_quiet(world.now.time(), world.me.quiet_from, world.me.quiet_to):
        for nudge in _at_this_hour(world, preferences, now):
            briefs.append(Brief((nudge,), until=now + IN_TIME))
            preferences = preferences.sent(world.today, (nudge.key,))
        if is_morning:
            brief, preferences = _morning_brief(world, preferences)
            briefs += [brief] if brief else []
    return Look(tuple(briefs), preferences, next_look_at(world, preferences))


def _at_this_hour(world: World, preferences: Preferences, now: dt.datetime) -> Iterator[Nudge]:
    morning = Morning(world, preferences)
    for kind, occasion in occasions(world, preferences, now - IN_TIME, now):
        nudge = kind.at_hour(morning, occasion) if kind.at_hour else None
        if nudge is not None and may_come(kind, nudge, preferences, world.today):
            yield nudge


def _is_morning(world: World, preferences: Preferences, due: dt.datetime) -> bool:
    """Whether this look is for today's morning hour: it has come, and nobody has looked since."""
    hour = on_day(world.today, morning_hour(world, preferences), world.zone)
    if hour is None or hour > world.now or (preferences.looked_at is not None and preferences.looked_at >= hour):
        return False
    return due <= hour or preferences.silent_since is not None


def _morning_brief(world: World, preferences: Preferences) -> tuple[Brief | None, Preferences]:
    brief = compose(world, preferences)
    if brief is None:
        return None, preferences.model_copy(update={"silent_since": None})
    kinds = {nudge.mark.kind for nudge in brief.nudges}
    stamps = {kind.stamp: world.today for kind in shelf() if kind.stamp and kind.name in kinds}
    kept = preferences.briefed(world.today, (nudge.key for nudge in brief.nudges)).model_copy(update=stamps)
    if brief.asks_to_pause:
        return brief, kept
    return replace(brief, missed=tuple(_missed(Morning(world, preferences))), closing=_closing(preferences, kept)), kept


def _closing(before: Preferences, after: Preferences) -> Line | None:
    """That the next brief comes later than the user is used to."""
    if after.pace == before.pace or after.pace not in ("every_other_day", "weekly") or after.next_brief_from is None:
        return None
    return Line(f"nudges-closing-{after.pace}", {"on": after.next_brief_from})


def _missed(morning: Morning) -> Iterator[Line]:
    """That the coach was silent, and what went by: said once, then let go."""
    world, since = morning.world, morning.preferences.silent_since
    if since is None:
        return
    now, began = world.now.astimezone(dt.UTC), since.astimezone(world.zone).date()
    gone = [o.passed for _, o in occasions(world, morning.preferences, since - dt.timedelta(seconds=1), now - IN_TIME)]
    for kind in shelf():
        if kind.passed:
            gone += kind.passed(morning, began)
    gone.sort(key=lambda line: str(line.values["on"]))
    yield Line("nudges-missed" if gone else "nudges-missed-nothing", {"since": began})
    yield from gone[:_MISSED_LINES]
    if len(gone) > _MISSED_LINES:
        yield Line("nudges-missed-more", {"count": len(gone) - _MISSED_LINES})
