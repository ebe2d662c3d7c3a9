"""Notice what you have to give.

Why: many think that they have nothing to offer, because they think of knowledge only. To listen, to encourage, to bring
two people together is worth as much; and what you gave already shows it.
Source: Grant, Give and Take (2013), on five-minute favours; people want to be heard, supported and valued.
"""

from collections.abc import Iterator

from coach.network import Network
from coach.samples import gave, goal, network, person, user
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.wording import tells_of_nothing_to_offer
from coach.world import World

PRINCIPLE = "worth"
FIRES: dict[str, Network] = {
    "no skill named": network(me=user(skills=[])),
    "says there is nothing to offer": network(
        person("ana"),
        gave("ana", "listened for an hour"),
        me=user(goals=(goal("meet people, though I have nothing to offer"),)),
    ),
}
QUIET: dict[str, Network] = {
    "a skill is named": network(),
    "a goal like any other": network(me=user(goals=(goal("meet bakers"),))),
}


def suggest(world: World) -> Iterator[Suggestion]:
    said = _said(world)
    if world.me.skills and said is None:
        return
    source = said or "me"
    reasons = [Reason(Line("rules-notice_worth-said" if said else "rules-notice_worth-none"), (source,))]
    gifts = [o for o in world.all_offers if o.direction == "given" and o.state == "done" and o.contact in world.people]
    for gift in gifts[-2:]:
        values: dict[str, Value] = {
            "who": world.people[gift.contact].name,
            "what": gift.what,
            "outcome": gift.outcome or "",
        }
        key = "rules-notice_worth-gave-outcome" if gift.outcome else "rules-notice_worth-gave"
        reasons.append(Reason(Line(key, values), (f"offer:{gift.id}",)))
    yield Suggestion(
        "notice_worth",
        "worth",
        Line("rules-notice_worth-title"),
        tuple(reasons),
        minutes=5,
        weight=1.0 if said else 0.0,
    )


def _said(world: World) -> str | None:
    """The record in which the user says that they have nothing to offer."""
    if any(g.open and tells_of_nothing_to_offer(g.what) for g in world.me.goals):
        return "me"
    lesson = next((one for one in world.lessons if tells_of_nothing_to_offer(one.what)), None)
    if lesson is not None:
        return f"lesson:{lesson.id}"
    wish = next((a for a in world.all_asks if tells_of_nothing_to_offer(a.what)), None)
    return f"ask:{wish.id}" if wish is not None else None
