"""Offer guidance to a less experienced contact who is looking for it in your field.

Why: somebody once showed you the way; passing that on costs an hour and lasts. It also teaches the one who explains.
Source: Allen et al. 2004, J. Applied Psychology 89(1): mentored people fare better; Grant, Give and Take (2013).
"""

from collections.abc import Iterator

from coach import parameters as p
from coach.matching import match, same_industry
from coach.matching.intents import is_beginner, wants_mentor
from coach.network import Contact, Need, Network
from coach.samples import goal, needs, network, person, talks, user
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.wording import called, to_you
from coach.world import World

PRINCIPLE = "growth"
FIRES: dict[str, Network] = {
    "a mentor is looked for in the user's field": network(person("ana"), needs("ana", "a mentor in bookbinding")),
    "a beginner asks how to start in it": network(
        person("ana", role="apprentice"), needs("ana", "guidance on her first steps in bookbinding")
    ),
    "the user wants to mentor, and a beginner learns just that": network(
        person("ana", role="student of bookbinding"),
        talks("ana", 90, 60, 30, 10),
        me=user(goals=(goal("mentor beginners", "mentor_others", "bookbinding"),)),
    ),
}
QUIET: dict[str, Network] = {
    "a mentor in another field": network(person("ana"), needs("ana", "a mentor in banking")),
    "help, not guidance": network(person("ana"), needs("ana", "a bookbinder for her thesis")),
    "the need is met": network(person("ana"), needs("ana", "a mentor in bookbinding", state="met")),
}


def suggest(world: World) -> Iterator[Suggestion]:
    asked = set()
    for need in world.open_needs:
        contact = world.people[need.contact]
        looks_up = wants_mentor(need.what) or (
            is_beginner(contact.role or "") and wants_mentor(need.what, loosely=True)
        )
        strength = _strength(world, need.what) if looks_up and world.ago(need.on) <= p.NEED_FRESH_DAYS else None
        if strength is not None:
            asked.add(contact.id)
            yield _for_need(need, contact, strength)
    yield from (s for s in _for_goal(world) if s.contacts[0] not in asked)


def _strength(world: World, wanted: str) -> str | None:
    """What of the user's fits the need: a skill, the field they want to mentor in, or their industry."""
    topics = [g.topic or g.what for g in world.me.goals if g.open and g.kind == "mentor_others"]
    own = [s.what for s in world.me.skills] + topics + ([world.me.industry] if world.me.industry else [])
    return next((text for text in own if match(wanted, text) is not None), None)


def _for_need(need: Need, contact: Contact, strength: str) -> Suggestion:
    values: dict[str, Value] = {"who": contact.name, "what": need.what, "words": strength}
    return _suggestion(
        contact,
        (
            Reason(Line("rules-mentor-need", {**values, "on": need.on}), (f"need:{need.id}", f"contact:{contact.id}")),
            Reason(Line("rules-mentor-own", values), ("me",)),
        ),
        Line("draft-mentor", {**values, "who": called(contact), "what": to_you(need.what)}),
        2.0,
    )


def _for_goal(world: World) -> Iterator[Suggestion]:
    for aim in (g for g in world.me.goals if g.open and g.kind == "mentor_others"):
        field = aim.topic or world.me.industry or ""
        for contact in world.contacts:
            if not is_beginner(contact.role or "") or len(world.talks(contact.id)) < p.CURIOUS_TALKS:
                continue
            if match(field, contact.role or "") or same_industry(contact.industry, field) or _learns(contact, field):
                values: dict[str, Value] = {"who": contact.name, "role": contact.role or "", "words": field}
                reason = Reason(Line("rules-mentor-goal", values), ("me", f"contact:{contact.id}"))
                draft = Line("draft-mentor-goal", {**values, "who": called(contact)})
                yield _suggestion(contact, (reason,), draft, 1.0)


def _learns(contact: Contact, field: str) -> bool:
    return any(match(field, text) for text in (*contact.interests, *(s.what for s in contact.skills)))


def _suggestion(contact: Contact, reasons: tuple[Reason, ...], draft: Line, weight: float) -> Suggestion:
    title = Line("rules-mentor-title", {"who": contact.name})
    return Suggestion("mentor", "growth", title, reasons, (contact.id,), draft, minutes=15, weight=weight)
