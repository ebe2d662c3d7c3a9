"""Pass something you learned on to the contact it concerns.

Why: knowledge shared makes you visible and costs nothing. It is a gift only where it fits, so it goes to one or two.
Source: Ferrazzi, Never Eat Alone (2005), on sending people what touches their interests.
"""

from collections.abc import Iterator

from coach import parameters as p
from coach.matching import Match, concerns
from coach.matching.lookup import Texts
from coach.network import Contact, Lesson, Network
from coach.once import once_for
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
    if not fresh:
        return
    contacts = world.contacts
    interests = once_for(
        world.network.contacts, "interests", lambda: Texts((i, c) for c in contacts for i in c.interests)
    )
    for one in fresh:
        fits = _looking(world, one) or _caring(world, one, interests)
        best = sorted(fits, key=lambda f: (-f[0].score, -len(world.talks(f[1].id))))
        for rank, (found, contact, source) in enumerate(best[: p.SHARES_PER_LESSON]):
            yield _suggestion(one, contact, source, found, rank)


_Fit = tuple[Match, Contact, str]


def _looking(world: World, one: Lesson) -> list[_Fit]:
    told = one.topic or one.what
    fits = [(concerns(told, need.what), need) for need in world.open_needs if need.contact != one.learned_from]
    return [(found, world.people[need.contact], f"need:{need.id}") for found, need in fits if found is not None]


def _caring(world: World, one: Lesson, interests: Texts) -> list[_Fit]:
    found = [
        (m, c)
        for m, text in interests.fitting(one.topic or one.what, concerns)
        for c in interests.contacts[text]
        if c.id != one.learned_from and _knows_the_user(world, c)
    ]
    return [(m, c, f"contact:{c.id}") for m, c in {c.id: (m, c) for m, c in reversed(found)}.values()]


def _knows_the_user(world: World, contact: Contact) -> bool:
    return len(world.talks(contact.id)) >= 2 or contact.tier in ("connection", "relationship")


def _suggestion(one: Lesson, contact: Contact, source: str, found: Match, rank: int) -> Suggestion:
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
