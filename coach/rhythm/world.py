"""The ties of a world: what a user has told of their contacts, as rhythm reads it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from weakref import WeakKeyDictionary

from coach.network import Contact, Conversation
from coach.rhythm.reading import Reading, read
from coach.rhythm.tie import Tie
from coach.world import World

_BOTH_TAKE_PART = ("in_person", "call", "video", "event")
_read: WeakKeyDictionary[World, Mapping[str, Reading]] = WeakKeyDictionary()
"""A world never changes, and several judgements ask of the same one."""


def readings(world: World) -> Mapping[str, Reading]:
    """How alive each tie is, by the contact's id. Archived contacts are read too: they tell what is usual."""
    found = _read.get(world)
    if found is None:
        ties = [tie_of(world, contact) for contact in world.people.values()]
        found = _read[world] = {reading.id: reading for reading in read(ties, world.today)}
    return found


def tie_of(world: World, contact: Contact) -> Tie:
    """One contact's tie. The day they met counts as a contact; what went unanswered since the last talk is a try."""
    talks, days = world.talks(contact.id), world.talk_days(contact.id)
    answered = len(talks) - world.unanswered(contact.id)
    tries, days = days[answered:], days[:answered]
    by_me: Sequence[bool | None] = ()
    if _may_be_one_sided(talks[:answered], days):
        by_me = [_sent_by_me(talk) for talk in talks[:answered]]
    met = contact.met.on
    if met is not None and met <= world.today and (not days or met < days[0]):
        days, by_me = (met, *days), (None, *by_me) if by_me else ()
    return Tie(
        id=contact.id,
        days=days,
        by_me=by_me,
        tries=tries,
        tier=contact.tier,
        cadence_days=contact.cadence_days,
    )


def _may_be_one_sided(talks: Sequence[Conversation], days: Sequence[dt.date]) -> bool:
    """Whether the latest contact may have been the user's alone; who started the earlier ones matters only then."""
    if not talks:
        return False
    return bool(_sent_by_me(talks[-1])) or (len(days) > 1 and days[-2] == days[-1])


def _sent_by_me(talk: Conversation) -> bool | None:
    """Whether the user started an exchange that may have stayed one-sided; None where both surely took part."""
    if talk.started_by is None or talk.channel in _BOTH_TAKE_PART or (talk.minutes or 0) > 0 or talk.learned:
        return None
    return talk.started_by == "me"
