"""What a brief holds: few nudges, the user's own promises first, nobody twice, nothing repeated too soon."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from coach.nudges.parts.morning import Morning
from coach.nudges.parts.nudge import Brief, Mark, Nudge, matter
from coach.nudges.parts.shelf import Kind, shelf
from coach.preferences import Preferences
from coach.world import World


def compose(world: World, preferences: Preferences) -> Brief | None:
    """The brief of this day; None where the pace does not allow one, or where nothing is worth doing."""
    first = preferences.next_brief_from
    if first is None or world.today < first:
        return None
    if preferences.pace == "ask_to_pause":
        return Brief((), asks_to_pause=True)
    nudges = tuple(_chosen(Morning(world, preferences), world.me.nudges_per_day))
    return Brief(nudges) if nudges else None


def _chosen(morning: Morning, most: int) -> Iterator[Nudge]:
    named: set[str] = set()
    for kind in shelf():
        of_kind, before = 0, frozenset(named)
        for nudge in kind.pick(morning) if kind.pick else ():
            if most == 0 or of_kind == kind.most:
                break
            taken = before if kind.each else named
            if taken.isdisjoint(nudge.contacts) and may_come(kind, nudge, morning.preferences, morning.today):
                named.update(nudge.contacts)
                of_kind, most = of_kind + 1, most - 1
                yield nudge


def may_come(kind: Kind, nudge: Nudge, preferences: Preferences, today: dt.date) -> bool:
    """Whether the user wants it, and whether it was not sent before or may come again."""
    mark = nudge.mark
    wanted = preferences.wants(kind.name, mark.contacts, today, mark.key)
    if not wanted or not _action_wanted(mark, preferences, today):
        return False
    sent = preferences.nudged.get(mark.key)
    if sent is None or mark.key in preferences.snoozes:
        return True
    return sent.times <= len(kind.again) and today >= sent.on + dt.timedelta(days=kind.again[sent.times - 1])


def _action_wanted(mark: Mark, preferences: Preferences, today: dt.date) -> bool:
    return mark.action is None or preferences.wants(
        mark.action, mark.contacts, today, matter(mark.action, mark.sources)
    )
