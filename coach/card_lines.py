"""One line for one record, as the card of what was recorded says it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from coach.changes import Stored
from coach.network import Ask, Contact, Conversation, Introduction, Lesson, Need, Offer
from coach.suggestion import Line, Value

NameOf = Callable[[str], str]


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
