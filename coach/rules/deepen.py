"""Take a tie one step further, when it has the evidence for the next tier.

Why: a network is carried by a few deep ties, and they grow step by step: value in both directions, kept words, time.
Source: Misner and Donovan, The 29% Solution (2008); Hall 2019, J. Soc. Pers. Relat. 36(4), on hours together.
"""

from collections.abc import Iterator

from coach import parameters as p
from coach.network import Network
from coach.samples import gave, got, network, person, promised, talks
from coach.suggestion import Line, Reason, Suggestion
from coach.trust import Evidence, evidence
from coach.wording import called, topic
from coach.world import World

PRINCIPLE = "depth"
_YEAR = tuple(range(340, 5, -30))
_BOTH_WAYS = gave("ana", ago=200), got("ana", ago=150), gave("ana", ago=100), got("ana", ago=50)
FIRES: dict[str, Network] = {
    "a connection ready to be a relationship": network(
        person("ana", tier="connection"), talks("ana", *_YEAR), *_BOTH_WAYS
    ),
    "networking ready to be a connection": network(
        person("ana", tier="networking"), talks("ana", *_YEAR), *_BOTH_WAYS[:2]
    ),
}
QUIET: dict[str, Network] = {
    "nothing above a relationship": network(person("ana", tier="relationship"), talks("ana", *_YEAR), *_BOTH_WAYS),
    "value went one way only": network(
        person("ana", tier="connection"), talks("ana", *_YEAR), gave("ana"), gave("ana", ago=50)
    ),
    "met three weeks ago": network(person("ana", tier="networking"), talks("ana", 21, 9)),
    "a promise is open": network(
        person("ana", tier="connection"), talks("ana", *_YEAR), *_BOTH_WAYS, promised("ana", due_in=30)
    ),
    "a thank-you is due": network(
        person("ana", tier="connection"), talks("ana", *_YEAR), *_BOTH_WAYS, got("ana", ago=9, thanked=False)
    ),
}


def suggest(world: World) -> Iterator[Suggestion]:
    for contact_id in dict.fromkeys(o.contact for o in world.all_offers):
        contact = world.live(contact_id)
        if contact is None or contact.tier == "relationship" or not _both_ways(world, contact_id):
            continue
        e = evidence(world, contact_id)
        if e.next is None or e.owed or e.unthanked or e.unanswered or (e.silence or 0) > p.LIVELY_DAYS:
            continue
        yield Suggestion(
            "deepen",
            "depth",
            Line(f"rules-deepen-title-{e.next}", {"who": contact.name}),
            _reasons(world, contact.name, e),
            (contact.id,),
            _draft(world, contact_id, called(contact), e),
            minutes=60,
            weight=float(e.given + e.received) + e.talks / 100,
        )


def _both_ways(world: World, contact_id: str) -> bool:
    return {o.direction for o in world.offers(contact_id) if o.state == "done"} == {"given", "received"}


def _reasons(world: World, who: str, e: Evidence) -> tuple[Reason, ...]:
    helps = [*world.given(e.contact)[-2:], *world.received(e.contact)[-2:]]
    value = Line("rules-deepen-value", {"who": who, "given": e.given, "received": e.received})
    time = Line("rules-deepen-time", {"who": who, "days": e.known_days or 0, "talks": e.talks})
    return Reason(value, tuple(f"offer:{o.id}" for o in helps)), Reason(time, (f"contact:{e.contact}",))


def _draft(world: World, contact_id: str, who: str, e: Evidence) -> Line:
    about = topic(world.last_talk(contact_id))
    return (
        Line(f"draft-deepen-{e.next}", {"who": who, "topic": about})
        if not about
        else Line(f"draft-deepen-{e.next}-topic", {"who": who, "topic": about})
    )
