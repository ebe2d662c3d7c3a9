"""What "done" implies: a suggestion that was carried out changes the records it rested on, so that rhythm and rules
see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from coach import introducing, plans
from coach.changes import Change, Put, Remove
from coach.network import Conversation, Lesson, Network, Offer, Record, Response, Shown
from coach.world import World

NewId = Callable[[str], str]
"""A fresh id for a record of this kind."""

TALKS = ("follow_up", "reconnect", "be_curious", "deepen", "thank", "offer_help", "share", "mentor", "find_mentor")
"""Actions that, once done, are a word with the contact."""


def done(action: str, contacts: Sequence[str], sources: Sequence[str], world: World, new_id: NewId) -> list[Change]:
    """The changes that carrying out a suggestion implies; `sources` are the records of its reasons."""
    records = [r for r in (find(world.network, name) for name in sources) if r is not None]
    changes = [*_settled(action, records), *_introduced(action, contacts, world, new_id)]
    if action == "thank":
        changes += [Remove(Offer.KIND, plan.id) for contact in contacts for plan in plans.to_thank(world, contact)]
    if action in TALKS and contacts:
        changes.append(Put(_word_with(contacts[0], world, new_id)))
    return [*changes, Put(shown(action, contacts, world, "done"))]


def shown(action: str, contacts: Sequence[str], world: World, response: Response) -> Shown:
    """The record that a suggestion was shown, and what the user made of it."""
    return Shown(action=action, contacts=tuple(contacts), on=world.now, response=response)


def find(network: Network, name: str) -> Record | None:
    """The record that a reason names: `need:n3`."""
    kind, _, key = name.partition(":")
    lists: dict[str, Sequence[Record]] = {
        "offer": network.offers,
        "need": network.needs,
        "lesson": network.lessons,
        "introduction": network.introductions,
        "ask": network.asks,
        "event": network.events,
    }
    return next((r for r in lists.get(kind, ()) if getattr(r, "id", None) == key), None)


def _settled(action: str, records: Sequence[Record]) -> Iterator[Change]:
    for record in records:
        match action, record:
            case "keep_promise", Offer(direction="given", state="promised"):
                yield Put(record.model_copy(update={"state": "done"}))
            case "thank", Offer(direction="received", thanked=False):
                yield Put(record.model_copy(update={"thanked": True}))
            case "follow_up", Offer() if plans.is_plan(record):
                yield Remove(Offer.KIND, record.id)
            case "share", Lesson(shared=False):
                yield Put(record.model_copy(update={"shared": True}))
            case _:
                pass


def _introduced(action: str, contacts: Sequence[str], world: World, new_id: NewId) -> Iterator[Change]:
    """An introduction begins with asking the first; one that is under way goes one step on."""
    if action != "introduce" or len(contacts) != 2:
        return
    first, second = contacts
    under_way = introducing.between(world, first, second)
    if under_way is None:
        yield from introducing.asked_at_once(world, new_id, first, second)
    elif under_way.state in introducing.STEPS:
        yield from introducing.answered(world, new_id, under_way, introducing.STEPS[under_way.state])


def _word_with(contact: str, world: World, new_id: NewId) -> Conversation:
    return Conversation(id=new_id("conversation"), contact=contact, at=world.now, channel="message", started_by="me")
