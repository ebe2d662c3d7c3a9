"""One line for one record, as the card of what was recorded says it; each name in full where it stands first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from coach.calendar import LEAP_YEAR, birthday_in
from coach.changes import Stored
from coach.network import Ask, Contact, Conversation, HelpKind, Introduction, Lesson, Need, Offer
from coach.plans import is_plan
from coach.suggestion import Line, Value
from coach.thanking_words import helped
from coach.wording import called
from coach.world import World

NameOf = Callable[[str], str]
_NAMES = ("who", "first", "second")
"""Values of a card's line that are somebody's name."""
LONGEST_NOTE = 200
"""Characters of a note that a card shows."""


def line_of(record: Stored, name_of: NameOf, day_of: Callable[[dt.date | dt.datetime], dt.date]) -> Line | None:
    """The record in a line; None for what a card does not show."""
    match record:
        case Contact():
            about = ", ".join(part for part in (record.role, record.company) if part)
            return Line("card-contact", {"who": record.name, "about": f", {about}" if about else ""})
        case Conversation():
            who, day = name_of(record.contact), day_of(record.at)
            values: dict[str, Value] = {"who": who, "channel": record.channel, "on": day}
            return Line("card-conversation", values)
        case Offer():
            return _offer(record, name_of(record.contact))
        case Need():
            return Line("card-need", {"who": name_of(record.contact), "what": record.what})
        case Ask() if record.contact is not None:
            return Line("card-ask", {"who": name_of(record.contact), "what": record.what})
        case Introduction(state="made"):
            return Line(
                "card-introduced", {"first": name_of(record.first), "second": name_of(record.second), "on": record.on}
            )
        case Lesson():
            return Line("card-lesson", {"what": record.what})
        case _:
            return None


def plan_line(who: str, kind: HelpKind, what: str, due: dt.date) -> Line:
    """A plan by its day: meeting says with whom by itself."""
    return Line(
        f"card-plan-{kind if kind in ('time', 'encouragement') else 'word'}", {"who": who, "what": what, "due": due}
    )


def plan_of(world: World, plan: Offer) -> Line:
    return plan_line(world.people[plan.contact].name, plan.kind, plan.what, plan.due or plan.on)


def _offer(offer: Offer, who: str) -> Line:
    if is_plan(offer) and offer.due is not None:
        return plan_line(who, offer.kind, offer.what, offer.due)
    values: dict[str, Value] = {"who": who, "what": offer.what}
    if offer.state != "promised":
        return Line("card-given", values) if offer.direction == "given" else helped("card-received", who, offer.what)
    key = "card-promise" if offer.direction == "given" else "card-owed"
    return Line(f"{key}-due", {**values, "due": offer.due}) if offer.due else Line(key, values)


def learned(before: Contact | None, after: Contact) -> list[Line]:
    """What a contact has now and had not before: of everything that a shared card may tell, a line each."""
    were = before or Contact(id="", name="")
    lines = [
        Line("card-fact", {"who": after.name, "field": field, "value": value})
        for field in ("role", "company", "city")
        if (value := getattr(after, field)) and value != getattr(were, field)
    ]
    lines += [
        Line("card-fact", {"who": after.name, "field": field, "value": value})
        for several, field in (("emails", "email"), ("phones", "phone"), ("links", "link"))
        for value in getattr(after, several)
        if value not in getattr(were, several)
    ]
    if after.telegram and after.telegram != were.telegram:
        lines.append(Line("card-fact", {"who": after.name, "field": "telegram", "value": f"@{after.telegram}"}))
    if after.birthday != were.birthday and (day := birthday_in(after.birthday, LEAP_YEAR)):
        lines.append(Line("card-birthday", {"who": after.name, "on": day}))
    if after.notes and after.notes != were.notes:
        note = " ".join(after.notes.removeprefix(were.notes).split())
        lines.append(Line("card-fact", {"who": after.name, "field": "note", "value": note[:LONGEST_NOTE]}))
    return lines


def briefly(lines: Sequence[Line]) -> list[Line]:
    """The same lines, whoever was named in full called by the first name from then on; two of one first name keep
    theirs in full."""
    names = {str(line.values[place]) for line in lines for place in _NAMES if place in line.values}
    first_names = {name: called(Contact(id="", name=name)) for name in names}
    owners: dict[str, int] = {}
    for first in first_names.values():
        owners[first.casefold()] = owners.get(first.casefold(), 0) + 1
    said: set[str] = set()
    brief = []
    for line in lines:
        here = {place: str(line.values[place]) for place in _NAMES if place in line.values}
        short = {
            place: first_names[name]
            for place, name in here.items()
            if name in said and owners[first_names[name].casefold()] == 1
        }
        said |= set(here.values())
        brief.append(Line(line.key, {**line.values, **short}))
    return brief
