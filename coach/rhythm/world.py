"""The ties of a world: what a user has told of their contacts, as rhythm reads it."""

from __future__ import annotations

from collections.abc import Mapping
from weakref import WeakKeyDictionary

from coach.network import Contact, Conversation
from coach.rhythm.reading import read
from coach.rhythm.tie import Reading, Tie
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
    contacts = [(day, _sent_by_me(talk)) for talk, day in zip(talks[:answered], days[:answered], strict=True)]
    met = contact.met.on
    if met is not None and met <= world.today and (not contacts or met < contacts[0][0]):
        contacts.insert(0, (met, None))
    return Tie(
        id=contact.id,
        days=tuple(day for day, _ in contacts),
        by_me=tuple(by_me for _, by_me in contacts),
        tries=days[answered:],
        tier=contact.tier,
        cadence_days=contact.cadence_days,
    )


def _sent_by_me(talk: Conversation) -> bool | None:
    """Whether the user started an exchange that may have stayed one-sided; None where both surely took part."""
    if talk.started_by is None or talk.channel in _BOTH_TAKE_PART or (talk.minutes or 0) > 0 or talk.learned:
        return None
    return talk.started_by == "me"
