"""One line for one record, as the card of what was recorded says it; each name in full where it stands first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from coach.changes import Stored
from coach.network import Ask, Contact, Conversation, Introduction, Lesson, Need, Offer
from coach.suggestion import Line, Value
from coach.wording import called

NameOf = Callable[[str], str]
_NAMES = ("who", "first", "second")
"""Values of a card's line that are somebody's name."""


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


def _offer(offer: Offer, who: str) -> Line:
    values: dict[str, Value] = {"who": who, "what": offer.what}
    if offer.state != "promised":
        return Line("card-given" if offer.direction == "given" else "card-received", values)
    key = "card-promise" if offer.direction == "given" else "card-owed"
    return Line(f"{key}-due", {**values, "due": offer.due}) if offer.due else Line(key, values)


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
