"""Somebody's promise to the user is a few days late: a friendly word, not a reminder of a debt."""

from collections.abc import Iterator

from coach.changes import Change, Put
from coach.doing import NewId, find
from coach.network import Offer
from coach.nudges.parts.morning import Morning, key_of
from coach.nudges.parts.nudge import Mark, Nudge
from coach.suggestion import Line, Value
from coach.wording import called
from coach.world import World

ORDER = 55
AGAIN = (14,)
MOST = 1
_AFTER_DUE, _AFTER_SAID = 2, 21
_FORGOTTEN = 120
"""Days after which it is let go."""


def pick(morning: Morning) -> Iterator[Nudge]:
    world = morning.world
    for promise in world.all_offers:
        contact = world.live(promise.contact)
        if contact is None or promise.direction != "received" or promise.state != "promised":
            continue
        since = world.ago(promise.due) - _AFTER_DUE if promise.due else world.ago(promise.on) - _AFTER_SAID
        if not 0 <= since <= _FORGOTTEN or world.unanswered(contact.id):
            continue
        values: dict[str, Value] = {"who": contact.name, "what": promise.what, "on": promise.on}
        why = Line("nudges-promise_to_you-due", {**values, "due": promise.due}) if promise.due else None
        yield Nudge(
            Mark(
                kind="promise_to_you",
                key=key_of("promise_to_you", promise.id),
                contacts=(contact.id,),
                sources=(f"offer:{promise.id}",),
            ),
            Line("nudges-promise_to_you-title", values),
            (why or Line("nudges-promise_to_you-said", values),),
            morning.last(contact.id),
            Line("nudges-promise_to_you-draft", {"who": called(contact), "what": promise.what}),
        )


def done(mark: Mark, world: World, new_id: NewId) -> list[Change]:
    """They kept it; it is help received now, and thanks come next."""
    offers = (find(world.network, name) for name in mark.sources)
    return [
        Put(offer.model_copy(update={"state": "done"}))
        for offer in offers
        if isinstance(offer, Offer) and offer.state == "promised"
    ]
