"""The ties of a world: what a user has told of their contacts, as rhythm reads it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from coach.network import Contact, Conversation
from coach.once import once_by_contact
from coach.rhythm.reading import Habits, History, Reading, history
from coach.rhythm.tie import Tie
from coach.world import World, without_those_of

_BOTH_TAKE_PART = ("in_person", "call", "video", "event")


def readings(world: World) -> Mapping[str, Reading]:
    """How alive each tie is, by the contact's id. Archived contacts are read too: they tell what is usual."""
    return world.once("readings", lambda: _Readings(world))


class _Readings(Mapping[str, Reading]):
    """Of many ties few are asked for: each is read when it is."""

    def __init__(self, world: World) -> None:
        self._histories = {contact.id: _history_of(world, contact) for contact in world.people.values()}
        self._habits = Habits(self._histories.values())
        self._read: dict[str, Reading] = {}

    def __getitem__(self, contact_id: str) -> Reading:
        found = self._read.get(contact_id)
        if found is None:
            found = self._read[contact_id] = self._habits.reading(self._histories[contact_id])
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._histories)

    def __len__(self) -> int:
        return len(self._histories)


def _history_of(world: World, contact: Contact) -> History:
    """A contact's history up to today, as it was worked out before where nothing new is known of them."""
    days = world.talk_days(contact.id)
    if days and days[-1] >= world.today:
        return history(tie_of(world, contact), world.today)
    known = once_by_contact(world.network.conversations, ("histories", str(world.zone)), without_those_of)
    found = known.get(contact.id)
    if found is None or found[0] is not contact or found[1].now != world.today:
        found = known[contact.id] = (contact, history(tie_of(world, contact), world.today))
    result: History = found[1]
    return result


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
