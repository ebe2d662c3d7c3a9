"""Ask somebody you trust, who knows the field you want to learn, for a little guidance.

Why: a mentor is found among people who know you already. The question is small and easy to decline: one
hour, one topic.
Source: Sandberg, Lean In (2013): mentorship grows from a real connection, not from asking a stranger.
"""

from collections.abc import Iterator

from coach.ask_gate import is_ready, is_ready_for_a_question
from coach.doors import knows_field, trusted
from coach.network import Contact, Goal, Network
from coach.samples import day, gave, goal, got, network, person, promised, talks, user
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.wording import called
from coach.world import World

PRINCIPLE = "growth"
_ME = user(goals=(goal("learn product management", "learn", "product management"),))
_ANA = person("ana", role="head of product", tier="relationship"), *talks("ana", 200, 120, 60, 20)
FIRES: dict[str, Network] = {
    "trusted, and it is her work": network(_ANA, gave("ana"), got("ana"), me=_ME),
    "a connection with the skill": network(
        person("ana", ("product management",), tier="connection"), _ANA[1:], gave("ana"), got("ana"), me=_ME
    ),
}
QUIET: dict[str, Network] = {
    "met last night": network(
        person("ana", ("product management",), met={"on": day(1)}), talks("ana", 1, minutes=4), me=_ME
    ),
    "knows another field": network(
        person("ana", role="baker", tier="relationship"), _ANA[1:], gave("ana"), got("ana"), me=_ME
    ),
    "a promise to her is open": network(_ANA, gave("ana"), got("ana"), promised("ana", due_in=40), me=_ME),
    "no goal to learn": network(_ANA, gave("ana"), got("ana")),
}


def suggest(world: World) -> Iterator[Suggestion]:
    for aim in world.me.goals:
        if not aim.open or aim.kind not in ("learn", "find_mentor"):
            continue
        field = aim.topic or aim.what
        knowing = [c for c in world.contacts if knows_field(c, field) and trusted(world, c)]
        ready = [c for c in knowing if is_ready(world, c.id)]
        fits = ready or [c for c in knowing if is_ready_for_a_question(world, c.id)]
        for rank, contact in enumerate(sorted(fits, key=lambda c: c.tier != "relationship")[:2]):
            yield _suggestion(contact, aim, field, rank)


def _suggestion(contact: Contact, aim: Goal, field: str, rank: int) -> Suggestion:
    values: dict[str, Value] = {"who": contact.name, "goal": aim.what, "field": field, "role": contact.role or ""}
    knows = Line("rules-find_mentor-role" if contact.role else "rules-find_mentor-knows", values)
    return Suggestion(
        "find_mentor",
        "growth",
        Line("rules-find_mentor-title", values),
        (
            Reason(Line("rules-find_mentor-goal", values), ("me",)),
            Reason(knows, (f"contact:{contact.id}",)),
        ),
        (contact.id,),
        Line("draft-find_mentor", {**values, "who": called(contact)}),
        minutes=10,
        weight=-float(rank),
    )
