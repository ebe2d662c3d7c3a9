"""What the user has already given, out of their own records: for the day they think they have nothing to offer.

Source: Grant, Give and Take (2013): most of what helps people is attention, a name, a word at the right time.
"""

from __future__ import annotations

from dataclasses import dataclass

from coach.network import Offer
from coach.world import World

MOST_GIFTS = 3
_LONG = 20


@dataclass(frozen=True, slots=True)
class Worth:
    gifts: tuple[Offer, ...]
    """Help that reached somebody; what it led to comes first, then the latest."""
    given: int
    helped: int
    """How many people."""
    introduced: int
    listened: int
    """People to whom the user gave time in a talk."""
    came: int
    """People who came to the user by themselves."""


def worth(world: World) -> Worth:
    gifts = [o for o in world.all_offers if o.direction == "given" and o.state == "done" and o.contact in world.people]
    best = sorted(gifts, key=lambda o: (o.outcome is None, -o.on.toordinal()))
    talks = [t for contact in world.contacts for t in world.talks(contact.id)]
    return Worth(
        tuple(best[:MOST_GIFTS]),
        len(gifts),
        len({o.contact for o in gifts}),
        sum(i.state == "made" for i in world.all_introductions),
        len({t.contact for t in talks if t.channel in ("in_person", "call", "video") or (t.minutes or 0) >= _LONG}),
        len({t.contact for t in talks if t.started_by == "them"}),
    )
