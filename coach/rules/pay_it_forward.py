"""Give something to somebody who has given you nothing, after you have received or have given little for a while.

Why: help that is passed on keeps a whole network generous. It is no repayment, so it does not go back to the giver.
Source: Baker and Bulkley 2014, Organization Science 25(5): being helped makes people help others.
"""

import heapq
from collections.abc import Iterator

from coach import parameters as p
from coach.balance import balance
from coach.matching.intents import is_beginner
from coach.network import Contact, Network, Offer
from coach.samples import gave, got, network, person, talks
from coach.suggestion import Line, Reason, Suggestion
from coach.wording import called
from coach.world import World

PRINCIPLE = "pay_it_forward"
_CHOICES = 3
"""Contacts named, should the first be taken."""
_CY = person("cy", role="trainee"), talks("cy", 80, 50, 20, 6)
FIRES: dict[str, Network] = {
    "helped twice, nothing given since": network(
        person("ana"), talks("ana", 40, 5), got("ana", ago=30), got("ana", ago=10), *_CY
    ),
    "nothing given for half a year": network(person("ana"), talks("ana", 40, 5), gave("ana", ago=200), *_CY),
}
QUIET: dict[str, Network] = {
    "gave last week": network(person("ana"), got("ana", ago=30), gave("ana", ago=7), *_CY),
    "nobody but the giver": network(person("ana"), talks("ana", 40, 5), got("ana", ago=10)),
    "an empty network": network(),
}


def suggest(world: World) -> Iterator[Suggestion]:
    lately, last_gift = balance(world, p.RECENT_HELP_DAYS), _last_gift(world)
    received = [o for o in _received(world) if world.ago(o.on) <= p.RECENT_HELP_DAYS]
    long_ago = last_gift is not None and world.ago(last_gift.on) > p.GIVING_GAP_DAYS
    never = last_gift is None and _known_long(world)
    if not (lately.received > lately.given or long_ago or never):
        return
    if received:
        reasons = [
            Reason(
                Line("rules-pay_it_forward-received", {"count": len(received)}),
                tuple(f"offer:{o.id}" for o in received[-5:]),
            )
        ]
    else:
        reasons = []
    if last_gift is not None and long_ago:
        reasons.append(
            Reason(Line("rules-pay_it_forward-gave", {"days": world.ago(last_gift.on)}), (f"offer:{last_gift.id}",))
        )
    if never:
        reasons.append(Reason(Line("rules-pay_it_forward-never"), ("me",)))
    for rank, contact in enumerate(_whom(world)):
        yield Suggestion(
            "pay_it_forward",
            "pay_it_forward",
            Line("rules-pay_it_forward-title", {"who": contact.name}),
            (*reasons, Reason(Line("rules-pay_it_forward-whom", {"who": contact.name}), (f"contact:{contact.id}",))),
            (contact.id,),
            Line("draft-pay_it_forward", {"who": called(contact)}),
            minutes=15,
            weight=-float(rank),
        )


def _known_long(world: World) -> bool:
    """Whether the record goes back far enough for "nothing given" to mean something."""
    return any(days and world.ago(days[0]) > p.GIVING_GAP_DAYS for days in map(world.talk_days, world.people))


def _received(world: World) -> list[Offer]:
    return [o for o in world.all_offers if o.direction == "received" and o.state == "done"]


def _last_gift(world: World) -> Offer | None:
    return next((o for o in reversed(world.all_offers) if o.direction == "given" and o.state == "done"), None)


def _whom(world: World) -> list[Contact]:
    """Contacts who know the user and have given nothing for a year; beginners first, then those seen most lately."""
    givers = {o.contact for o in _received(world) if world.ago(o.on) <= p.GIVER_REST_DAYS}
    seen = [(world.talk_days(c.id), -i, c) for i, c in enumerate(world.contacts) if c.id not in givers]
    known = [
        (is_beginner(c.role or ""), days[-1], place, c)
        for days, place, c in seen
        if len(days) >= p.CURIOUS_TALKS and world.ago(days[-1]) <= p.LIVELY_DAYS
    ]
    best = heapq.nlargest(_CHOICES * 2, known, key=lambda k: k[:3])
    return [c for *_, c in best if not world.unanswered(c.id)][:_CHOICES]
