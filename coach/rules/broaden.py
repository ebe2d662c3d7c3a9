"""Reach into another field, through somebody you trust who can introduce you.

Why: where everybody knows the same, little new arrives; and a field in trouble takes its whole circle down with it.
Strangers are not pushed: the way leads through a contact.
Source: Burt 2004, AJS 110(2); Granovetter 1973, AJS 78(6); Dorie Clark on industries hit as a whole.
"""

from collections.abc import Iterator

from coach.ask_gate import is_ready, is_ready_for_a_question
from coach.breadth import Breadth, breadth
from coach.doors import asked_often, knows_field, trusted
from coach.matching import same_industry
from coach.network import Contact, Network
from coach.samples import gave, goal, got, network, person, talks, user
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.wording import called
from coach.world import World

PRINCIPLE = "diversity"
_COLLEAGUES = tuple(
    record
    for who in ("ben", "cy", "dee")
    for record in (person(who, industry="bookbinding", tier="connection"), *talks(who, 80, 50, 20))
)
_ANA = (
    person("ana", industry="bookbinding", tier="relationship", notes="sits on a hospital board"),
    *talks("ana", 70, 40, 10),
    gave("ana"),
    got("ana"),
)
_GOAL = user(goals=(goal("meet people in health care", "meet_industry", "health care"),))
FIRES: dict[str, Network] = {
    "all time goes to the own field, and so do all contacts": network(_COLLEAGUES, _ANA),
    "all time goes to the own field, and one knows people elsewhere": network(_COLLEAGUES, _ANA, me=_GOAL),
    "no goal, but one leads elsewhere": network(
        _COLLEAGUES, (person("ana", industry="law", tier="relationship"), *_ANA[1:])
    ),
}
QUIET: dict[str, Network] = {
    "nobody trusted to ask": network(
        _COLLEAGUES[:0],
        person("eve", industry="health care", tier="networking"),
        talks("eve", 400, minutes=3),
        me=_GOAL,
    ),
    "the time is spread well": network(
        person("ana", industry="law", tier="relationship"), talks("ana", *range(170, 5, -15)), gave("ana"), got("ana")
    ),
}


def suggest(world: World) -> Iterator[Suggestion]:
    spread = breadth(world)
    wanted = [
        g.topic
        for g in world.me.goals
        if g.open and g.topic and g.kind in ("meet_industry", "find_work", "find_clients")
    ]
    fields = [f for f in wanted if not spread.covers(f) and not same_industry(f, world.me.industry)]
    if not spread.leans_on_own and not fields:
        return
    doors = [c for c in world.contacts if trusted(world, c) and is_ready_for_a_question(world, c.id)]
    field = fields[0] if fields else None
    open_doors = [(_door(world, c, field), -i, c) for i, c in enumerate(doors) if not asked_often(world, c.id)]
    ranked = sorted(open_doors, key=lambda r: r[:2], reverse=True)
    for score, _, contact in ranked[:3]:
        if field is None or score >= 1:
            yield _suggestion(world, spread, contact, field, score)


def _door(world: World, contact: Contact, field: str | None) -> float:
    closeness = (1.0 if contact.tier == "relationship" else 0.0) + (1.0 if is_ready(world, contact.id) else 0.0)
    return closeness + (3.0 if _belongs(world, contact, field) else 0.0)


def _belongs(world: World, contact: Contact, field: str | None) -> bool:
    """Whether a contact belongs to the field that is wanted or, where none is named, to another than the user's own."""
    if field is not None:
        return knows_field(contact, field)
    return bool(contact.industry) and not same_industry(contact.industry, world.me.industry)


def _suggestion(world: World, spread: Breadth, contact: Contact, field: str | None, score: float) -> Suggestion:
    belongs = _belongs(world, contact, field)
    target = field or (contact.industry if belongs else None) or ""
    values: dict[str, Value] = {"who": contact.name, "field": target, "percent": round(spread.own_share * 100)}
    open_end = "" if target else "-open"
    reasons = []
    if spread.leans_on_own:
        own: dict[str, Value] = {**values, "own": world.me.industry or ""}
        reasons.append(Reason(Line("rules-broaden-share", own), ("me", *spread.sources)))
    if field is not None:
        reasons.append(Reason(Line("rules-broaden-goal", values), ("me",)))
    reasons.append(Reason(Line(f"rules-broaden-{'door' if belongs else 'close'}", values), (f"contact:{contact.id}",)))
    return Suggestion(
        "broaden",
        "diversity",
        Line(f"rules-broaden-title{open_end}", values),
        tuple(reasons),
        (contact.id,),
        Line(f"draft-broaden{open_end}", {**values, "who": called(contact)}),
        minutes=10,
        weight=score,
    )
