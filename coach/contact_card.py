"""What one contact's card says: who they are, how things stand between you, what matters to them."""

from __future__ import annotations

from collections.abc import Iterator

from coach.calendar import LEAP_YEAR, birthday_in
from coach.card_lines import plan_line
from coach.network import Contact
from coach.plans import plans
from coach.rhythm import readings
from coach.suggestion import Line, Value
from coach.trust import evidence
from coach.world import World

MOST_NEEDS = 3
LONGEST = 160


def card_lines(world: World, contact: Contact) -> list[Line]:
    """A dozen lines at most."""
    return [
        Line("contact-title", {"who": contact.name}),
        *_person(contact),
        *_met(world, contact),
        *_tie(world, contact),
        *_matters(world, contact),
    ]


def _person(contact: Contact) -> Iterator[Line]:
    work = ", ".join(part for part in (contact.role, contact.company, contact.industry, contact.city) if part)
    if work:
        yield Line("contact-work", {"work": work})
    if (day := birthday_in(contact.birthday, LEAP_YEAR)) is not None:
        yield Line("contact-birthday", {"on": day})
    account = (f"@{contact.telegram}",) if contact.telegram else ()
    reach = " · ".join((*contact.emails[:1], *contact.phones[:1], *account, *contact.links[:1]))
    if reach:
        yield Line("contact-reach", {"reach": reach})


def _met(world: World, contact: Contact) -> Iterator[Line]:
    met = contact.met
    if met.at and met.on:
        yield Line("contact-met-both", {"at": met.at, "on": met.on})
    elif met.at:
        yield Line("contact-met", {"at": met.at})
    elif met.on:
        yield Line("contact-met-on", {"on": met.on})
    through = world.people.get(met.through or "")
    if through:
        yield Line("contact-through", {"who": through.name})


def _tie(world: World, contact: Contact) -> Iterator[Line]:
    tier = evidence(world, contact.id).tier
    yield Line("contact-tier-own" if contact.tier else "contact-tier", {"tier": tier})
    last = world.last_talk(contact.id)
    if last is not None:
        day = world.day(last.at)
        if last.summary:
            yield Line("contact-last", {"on": day, "summary": last.summary[:LONGEST]})
        else:
            yield Line("contact-last-plain", {"on": day})
    if not contact.archived:
        yield from _rhythm(world, contact)


def _rhythm(world: World, contact: Contact) -> Iterator[Line]:
    """How often you two talk, by habit or by wish, and from when on it is unusually quiet."""
    reading = readings(world)[contact.id]
    known, on = reading.why, reading.reconnect_on
    when = "due" if reading.is_due else "ahead" if on is not None and on > world.today else "open"
    values: dict[str, Value] = {"when": when, **({"on": on} if on is not None else {})}
    if known.key == "rhythm-why-wished":
        yield Line("contact-rhythm-wished", {**values, "days": known.values["wished"]})
    elif known.key == "rhythm-why-usual":
        yield Line("contact-rhythm-usual", {**values, "days": known.values["usual"]})
    elif when == "ahead":
        yield Line("contact-rhythm-young", values)


def _matters(world: World, contact: Contact) -> Iterator[Line]:
    for need in [n for n in world.needs(contact.id) if n.state == "open"][-MOST_NEEDS:]:
        yield Line("contact-looking", {"what": need.what[:LONGEST]})
    if contact.skills:
        yield Line("contact-helps", {"what": ", ".join(s.what for s in contact.skills)[:LONGEST]})
    if contact.interests:
        yield Line("contact-interests", {"what": ", ".join(contact.interests)[:LONGEST]})
    for promise in world.promises(contact.id)[:MOST_NEEDS]:
        yield Line("contact-promise", {"what": promise.what[:LONGEST]})
    for plan in [o for o in plans(world) if o.contact == contact.id][:1]:
        yield plan_line(contact.name, plan.kind, plan.what[:LONGEST], plan.due or plan.on)
    for introduction in world.introductions(contact.id)[-1:]:
        other = world.people.get(introduction.second if introduction.first == contact.id else introduction.first)
        if other:
            yield Line("contact-introduction", {"who": other.name, "state": introduction.state})
    if contact.tags:
        yield Line("contact-tags", {"tags": " ".join(f"#{t}" for t in contact.tags)[:LONGEST]})
    if contact.notes:
        yield Line("contact-notes", {"notes": contact.notes[:LONGEST]})
