"""Offer help to somebody who is looking for just what you can do, have learned, or have time for.

Why: giving first, without a condition, is how trust starts; and what is easy for you may be just what they lack.
Source: Grant, Give and Take (2013), on help that costs the giver little and means much to the other.
"""

from collections.abc import Iterator

from coach import parameters as p
from coach.matching import Match, concerns, match
from coach.matching.intents import takes_only_time, wants_mentor
from coach.network import Contact, Lesson, Need, Network
from coach.plans import is_plan
from coach.samples import gave, lesson, needs, network, person, user
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.wording import called, to_you
from coach.world import World

PRINCIPLE = "abundance"
FIRES: dict[str, Network] = {
    "the user's own skill": network(
        person("ana"), needs("ana", "somebody to bind a thesis"), me=user(skills=["binding books"])
    ),
    "something the user learned": network(
        person("ana"),
        needs("ana", "to understand permits for street stalls"),
        lesson("permits take six weeks", "street stall permits"),
    ),
    "only time": network(person("ana"), needs("ana", "somebody to practise her talk on"), me=user(skills=[])),
}
QUIET: dict[str, Network] = {
    "the user cannot do that": network(person("ana"), needs("ana", "a dentist"), me=user(skills=["binding books"])),
    "the need is met": network(person("ana"), needs("ana", "a bookbinder", state="met")),
    "offered since": network(
        person("ana"), needs("ana", "a bookbinder"), gave("ana", "bookbinding", ago=2, state="offered")
    ),
    "archived": network(person("ana", archived=True), needs("ana", "a bookbinder")),
}


def suggest(world: World) -> Iterator[Suggestion]:
    for need in world.open_needs:
        contact = world.people[need.contact]
        if world.ago(need.on) > p.NEED_FRESH_DAYS or wants_mentor(need.what) or _offered_since(world, need):
            continue
        found = _from_skill(world, need) or _from_lesson(world, need) or _from_time(need)
        if found is not None:
            yield _suggestion(world, need, contact, *found)


_Found = tuple[str, str, str, float]
"""Which text, the words to say it with, the record it rests on, how well it fits."""


def _from_skill(world: World, need: Need) -> _Found | None:
    fits = [(m.score, s.what) for s in world.me.skills if (m := match(need.what, s.what)) is not None]
    return ("skill", max(fits)[1], "me", max(fits)[0]) if fits else None


def _from_lesson(world: World, need: Need) -> _Found | None:
    fits = [(m.score, lesson) for lesson in world.lessons if (m := _answers(lesson, need)) is not None]
    best = max(fits, key=lambda pair: pair[0], default=None)
    return ("lesson", best[1].what, f"lesson:{best[1].id}", best[0]) if best else None


def _answers(lesson: Lesson, need: Need) -> Match | None:
    return concerns(lesson.topic or lesson.what, need.what)


def _from_time(need: Need) -> _Found | None:
    return ("time", "", "me", 0.6) if takes_only_time(need.what) else None


def _offered_since(world: World, need: Need) -> bool:
    """Help to this contact, whatever became of it, that is newer than the need and about the same thing."""
    return any(
        o.direction == "given"
        and o.on >= need.on
        and not is_plan(o)
        and (o.state == "promised" or concerns(o.what, need.what) or o.state == "offered")
        for o in world.offers(need.contact)
    )


def _suggestion(
    world: World, need: Need, contact: Contact, how: str, words: str, source: str, score: float
) -> Suggestion:
    values: dict[str, Value] = {"who": contact.name, "what": need.what, "words": words}
    return Suggestion(
        "offer_help",
        "abundance",
        Line("rules-offer_help-title", values),
        (
            Reason(
                Line("rules-offer_help-need", {**values, "on": need.on}), (f"need:{need.id}", f"contact:{contact.id}")
            ),
            Reason(Line(f"rules-offer_help-{how}", values), (source,)),
        ),
        (contact.id,),
        Line(f"draft-offer_help-{how}", {**values, "who": called(contact), "what": to_you(need.what)}),
        minutes=10,
        weight=score,
    )
