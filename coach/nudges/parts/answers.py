"""Answers to a nudge where it stands: done, later, not for me.

Any of them is a sign of life, so the pace is daily again.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

from coach import doing
from coach.changes import Change, Put
from coach.network import Response
from coach.nudges.parts.nudge import Mark, matter
from coach.nudges.parts.shelf import shelf
from coach.preferences import Preferences
from coach.world import World

Refusal = Literal["this_time", "this_contact", "this_kind"]


def done(mark: Mark, world: World, new_id: doing.NewId) -> list[Change]:
    """What having done it changes in the records: the promise is kept, the tie's clock restarts, the rules know."""
    kind = next((k for k in shelf() if k.name == mark.kind), None)
    if kind is not None and kind.done is not None:
        return kind.done(mark, world, new_id)
    if mark.action is None:
        return []
    return doing.done(mark.action, mark.contacts, mark.sources, world, new_id)


def later(mark: Mark, world: World, preferences: Preferences, until: dt.date) -> tuple[list[Change], Preferences]:
    """It comes again on that day, if it still matters then."""
    preferences = preferences.answered().put_off(mark.action or mark.kind, mark.contacts, until, mark.key)
    if mark.action is not None:
        preferences = preferences.put_off(mark.action, mark.contacts, until, matter(mark.action, mark.sources))
    return _shown(mark, world, "later"), preferences


def not_for_me(mark: Mark, world: World, preferences: Preferences, how: Refusal) -> tuple[list[Change], Preferences]:
    """No more of this matter, of this kind with this contact, or of this kind."""
    preferences = preferences.answered()
    match how:
        case "this_time":
            preferences = preferences.put_off(mark.kind, mark.contacts, dt.date.max, mark.key)
        case "this_contact":
            for contact in mark.contacts:
                preferences = preferences.mute_contact(contact, mark.kind)
        case "this_kind":
            preferences = preferences.mute(mark.kind)
    return _shown(mark, world, "not_for_me"), preferences


def _shown(mark: Mark, world: World, response: Response) -> list[Change]:
    if mark.action is None:
        return []
    return [Put(doing.shown(mark.action, mark.contacts, world, response))]
