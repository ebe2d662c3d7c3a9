"""Plans: a day that the user set themselves to meet a contact, to thank them, or to have a word.

On record a plan is time offered and not taken up yet, with its day. It is no promise: nobody waits for it, and no ask
is held back by it. Its kind says what it is: `time` to meet, `encouragement` to thank, anything else to have a word.
Once it took place the conversation stays, and the plan is gone; nothing is counted as given.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping

from coach.changes import Change, Put, Remove
from coach.network import Channel, Conversation, HelpKind, Offer
from coach.world import World

KINDS: Mapping[str, HelpKind] = {"meeting": "time", "thanks": "encouragement", "word": "other"}
"""The kind on record, by what a message said of it."""
FORGOTTEN_AFTER = 60
"""Days after which a meeting that nobody said took place is let go."""
UNDATED_AFTER = dt.timedelta(days=3)
"""When a plan that named no day comes."""

_CHANNELS: tuple[tuple[Channel, str], ...] = (
    ("video", r"zoom|teams|video|webex|google meet|visio"),
    ("call", r"call|phone|ring|telefon\w*|anruf\w*|appel\w*|llam\w*|lig(?:ar|ação)|созвон\w*|звон\w*"),
)
_HOUR = re.compile(r"\s+(?:at |um |à |a las? |às |в )?\d[\d:.h]*(?:\s?(?:am|pm|uhr))?$", re.IGNORECASE)
_PLAIN = re.compile(r"(?:lunch|coffee|dinner|breakfast|brunch|tea|drinks|meeting|seeing|visiting)\b", re.IGNORECASE)


def is_plan(offer: Offer) -> bool:
    return offer.direction == "given" and offer.state == "offered" and offer.due is not None


def plans(world: World) -> list[Offer]:
    """Plans with contacts who are not archived, the next day first; without meetings long gone."""
    found = [o for o in world.all_offers if is_plan(o) and world.live(o.contact) and _still(world, o)]
    return sorted(found, key=lambda o: (o.due or o.on, o.id))


def _still(world: World, plan: Offer) -> bool:
    return plan.kind != "time" or (plan.due is not None and world.ago(plan.due) <= FORGOTTEN_AFTER)


def to_thank(world: World, contact: str) -> list[Offer]:
    """The plans to thank a contact, the newest last."""
    return [o for o in world.offers(contact) if is_plan(o) and o.kind == "encouragement"]


def together(world: World, plan: Offer) -> list[Offer]:
    """The plan with those of the others who are in it: one meeting of several contacts."""
    same = [o for o in plans(world) if (o.kind, o.what, o.due) == (plan.kind, plan.what, plan.due)]
    return [plan, *(o for o in same if o.id != plan.id)] if plan.kind == "time" else [plan]


def what_of(plan: Offer) -> str:
    """What it was, to be asked about afterwards: without its hour, and small where it reads on in a sentence."""
    words = _HOUR.sub("", plan.what)
    return words[:1].lower() + words[1:] if reads_on(plan) else words[:1].upper() + words[1:]


def reads_on(plan: Offer) -> bool:
    """Whether "How was …?" may stand before it."""
    return _PLAIN.match(plan.what) is not None


def took_place(world: World, plan: Offer, new_id: Callable[[str], str]) -> list[Change]:
    """The conversation it was, with everybody in it; the plans are done."""
    on = plan.due if plan.due is not None and plan.due < world.today else world.now
    channel = _channel(plan)
    changes: list[Change] = []
    for one in together(world, plan):
        talk = Conversation(
            id=new_id("conversation"), contact=one.contact, at=on, channel=channel, started_by="me", summary=one.what
        )
        if plan.kind == "time":
            talk = talk.model_copy(update={"started_by": None})
        changes += [Put(talk), Remove(Offer.KIND, one.id)]
    return changes


def _channel(plan: Offer) -> Channel:
    for channel, words in _CHANNELS:
        if re.search(rf"\b(?:{words})\b", plan.what, re.IGNORECASE):
            return channel
    return "in_person" if plan.kind == "time" else "message"
