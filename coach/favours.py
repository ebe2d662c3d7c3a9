"""Favours that take five minutes, chosen by what a contact needs and cares about and by what the user can do.

Source: Grant, Give and Take (2013), after Adam Rifkin: be willing to do something for anyone that takes five minutes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coach.matching import match
from coach.matching.lookup import best_fit
from coach.network import Contact
from coach.suggestion import Line, Value
from coach.trust import evidence
from coach.wording import called, to_you, topic
from coach.world import World

MOST = 3
LONG_QUIET = 60


@dataclass(frozen=True, slots=True)
class Favour:
    """What to do, and the words for it where there are some."""

    what: Line
    draft: Line | None
    fit: float


def favours_for(world: World, contact: Contact) -> list[Favour]:
    """The three that fit best: what answers a need first, then what they care about, then what is always welcome."""
    return sorted(_favours(world, contact), key=lambda f: -f.fit)[:MOST]


def _favours(world: World, contact: Contact) -> Iterator[Favour]:
    values: dict[str, Value] = {"who": called(contact)}
    for need in [n for n in world.needs(contact.id) if n.state == "open"][-2:]:
        told = {**values, "what": need.what, "yours": to_you(need.what)}
        skill = next((s.what for s in world.me.skills if match(need.what, s.what)), None)
        if skill is not None:
            yield _favour("answer", {**told, "skill": skill}, 1.0)
        elif _somebody_can(world, contact, need.what):
            yield _favour("name", told, 0.9)
        else:
            yield _favour("look", told, 0.7)
    for interest in contact.interests[:1]:
        yield _favour("link", {**values, "interest": interest}, 0.6)
    lesson = world.lessons[-1] if world.lessons else None
    if (
        lesson is not None
        and not lesson.shared
        and any(match(lesson.topic or lesson.what, i) for i in contact.interests)
    ):
        yield _favour("lesson", {**values, "lesson": lesson.what}, 0.8)
    about, ties = topic(world.last_talk(contact.id)), evidence(world, contact.id)
    if about:
        yield _favour("ask_on", {**values, "topic": about}, 0.5)
    if ties.received:
        last = world.received(contact.id)[-1]
        yield _favour("recommend", {**values, "what": last.what}, 0.45)
    if contact.company:
        yield _favour("review", {**values, "company": contact.company}, 0.3)
    if contact.role:
        yield _favour("feedback", {**values, "role": contact.role}, 0.25)
    yield _favour("hello" if (ties.silence or 0) > LONG_QUIET else "kind_word", values, 0.2)
    yield _favour("listen", values, 0.1)


def _somebody_can(world: World, contact: Contact, need: str) -> bool:
    return any(c.id != contact.id and best_fit(c, need) is not None for c in world.contacts)


def _favour(name: str, values: dict[str, Value], fit: float) -> Favour:
    return Favour(Line(f"favour-{name}", values), Line(f"draft-favour-{name}", values), fit)


def somebody_to_help(world: World) -> list[Contact]:
    """Contacts for whom there is a fitting small thing, those with an open need first; five."""

    def order(contact: Contact) -> tuple[bool, bool, int]:
        needs = any(n.state == "open" for n in world.needs(contact.id))
        return (not needs, not contact.interests, -len(world.talks(contact.id)))

    people = [c for c in world.contacts if world.unanswered(c.id) == 0]
    return sorted(people, key=order)[:5]
