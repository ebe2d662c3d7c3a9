"""Thank somebody who helped, and tell them how it went.

Why: people who helped want to know that it mattered, and the one who helped rarely guesses how welcome thanks are. No
favour is too small for it.
Source: Kumar and Epley 2018, Psychological Science 29(9): those who thank underestimate what it means to the thanked.
"""

from collections.abc import Iterator

from coach.network import Network, Offer
from coach.plans import to_thank as to_thank_them
from coach.samples import got, network, person, planned
from coach.suggestion import Line, Reason, Suggestion
from coach.thanking_words import helped, thanks, to_thank
from coach.wording import called, outcome
from coach.world import World

PRINCIPLE = "reciprocity"
FIRES: dict[str, Network] = {
    "help of four days ago": network(person("ana"), got("ana", ago=4, thanked=False)),
    "a cable lent": network(person("ana"), got("ana", "lent me a cable", ago=4, kind="resource", thanked=False)),
    "late, but not too late": network(person("ana"), got("ana", ago=150, thanked=False)),
}
QUIET: dict[str, Network] = {
    "thanked": network(person("ana"), got("ana", ago=4, thanked=True)),
    "only offered so far": network(person("ana"), got("ana", ago=4, state="offered", thanked=False)),
    "meant for tomorrow": network(
        person("ana"),
        got("ana", ago=1, thanked=False),
        planned("ana", "thank her", ago=0, due_in=1, kind="encouragement"),
    ),
    "declined": network(person("ana"), got("ana", ago=4, state="declined", thanked=False)),
    "dated next week": network(person("ana"), got("ana", ago=-7, thanked=False)),
}


def suggest(world: World) -> Iterator[Suggestion]:
    for contact_id in dict.fromkeys(o.contact for o in world.all_offers if o.direction == "received" and not o.thanked):
        contact, open_thanks = world.live(contact_id), world.unthanked(contact_id)
        if contact is None or not open_thanks:
            continue
        plan = next(reversed(to_thank_them(world, contact.id)), None)
        if plan is not None and plan.due is not None and plan.due > world.today:
            continue
        latest = open_thanks[-1]
        yield Suggestion(
            "thank",
            "reciprocity",
            to_thank(contact.name, latest.what),
            tuple(
                Reason(
                    helped("rules-thank-why", contact.name, o.what, on=o.on),
                    (f"offer:{o.id}", f"contact:{contact.id}"),
                )
                for o in reversed(open_thanks[-3:])
            )
            + _as_planned(plan),
            (contact.id,),
            thanks(called(contact), latest.what, outcome(latest.outcome)),
            minutes=5,
            weight=-float(world.ago(latest.on)),
        )


def _as_planned(plan: Offer | None) -> tuple[Reason, ...]:
    if plan is None or plan.due is None:
        return ()
    return (Reason(Line("rules-follow_up-planned", {"on": plan.on, "due": plan.due}), (f"offer:{plan.id}",)),)
