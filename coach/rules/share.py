"""Pass something you learned on to the contact it concerns.

Why: knowledge shared makes you visible and costs nothing. It is a gift only where it fits, so it goes to one or two.
Source: Ferrazzi, Never Eat Alone (2005), on sending people what touches their interests.
"""

from collections.abc import Iterator

from coach import parameters as p
from coach.matching import Match, concerns
from coach.network import Contact, Lesson, Network
from coach.samples import lesson, needs, network, person, talks
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.wording import called
from coach.world import World

PRINCIPLE = "visibility"
_LESSON = lesson("old batteries need a passport from August on", "battery recycling")
FIRES: dict[str, Network] = {
    "it is one of their interests": network(
        person("ana", interests=("battery recycling",)), talks("ana", 60, 30, 9), _LESSON
    ),
    "they look for just that": network(
        person("ana"), talks("ana", 60, 30, 9), needs("ana", "to find out about the recycling of batteries"), _LESSON
    ),
}
QUIET: dict[str, Network] = {
    "other interests": network(person("ana", interests=("skiing",)), talks("ana", 60, 30, 9), _LESSON),
    "shared already": network(
        person("ana", interests=("battery recycling",)),
        talks("ana", 60, 30, 9),
        lesson("passports", "battery recycling", shared=True),
    ),
    "learned from them": network(
        person("ana", interests=("battery recycling",)),
        talks("ana", 60, 30, 9),
        lesson("passports", "battery recycling", learned_from="ana"),
    ),
    "a card swapped a year ago": network(
        person("ana", interests=("battery recycling",)), talks("ana", 365, minutes=3), _LESSON
    ),
}


def suggest(world: World) -> Iterator[Suggestion]:
    fresh = [one for one in world.lessons if not one.shared and world.ago(one.on) <= p.LESSON_FRESH_DAYS]
    for one in fresh:
        fits = [(m, c, source) for c, source, m in _concerned(world, one)]
        looking = [f for f in fits if f[2].startswith("need:")]
        best = sorted(looking or fits, key=lambda f: (-f[0].score, -len(world.talks(f[1].id))))
        for rank, (found, contact, source) in enumerate(best[: p.SHARES_PER_LESSON]):
            yield _suggestion(world, one, contact, source, found, rank)


def _concerned(world: World, one: Lesson) -> Iterator[tuple[Contact, str, Match]]:
    told = one.topic or one.what
    for need in world.open_needs:
        found = concerns(told, need.what)
        if found is not None and need.contact != one.learned_from:
            yield world.people[need.contact], f"need:{need.id}", found
    for contact in world.contacts:
        if contact.interests and contact.id != one.learned_from and _knows_the_user(world, contact):
            fits = [m for i in contact.interests if (m := concerns(told, i)) is not None]
            if fits:
                yield contact, f"contact:{contact.id}", max(fits, key=lambda m: m.score)


def _knows_the_user(world: World, contact: Contact) -> bool:
    return len(world.talks(contact.id)) >= 2 or contact.tier in ("connection", "relationship")


def _suggestion(world: World, one: Lesson, contact: Contact, source: str, found: Match, rank: int) -> Suggestion:
    cares = "need" if source.startswith("need:") else "interest"
    values: dict[str, Value] = {"who": contact.name, "what": one.what, "topic": one.topic or " ".join(found.shared)}
    return Suggestion(
        "share",
        "visibility",
        Line("rules-share-title", values),
        (
            Reason(Line("rules-share-lesson", values), (f"lesson:{one.id}",)),
            Reason(Line(f"rules-share-{cares}", values), tuple(dict.fromkeys((source, f"contact:{contact.id}")))),
        ),
        (contact.id,),
        Line("draft-share", {**values, "who": called(contact)}),
        minutes=5,
        weight=found.score + (1.0 if cares == "need" else 0.0) - rank,
    )
