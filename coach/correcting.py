"""Putting right what was recorded: another person, another day, another channel, other words, or nothing at all."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Any, Literal

from coach.changes import Change, Put, Remove, Stored
from coach.network import Ask, Contact, Conversation, Introduction, Lesson, Need, Network, Offer

Field = Literal["who", "what", "on", "channel", "due", "way", "name", "role", "company"]

FIELDS: dict[str, tuple[Field, ...]] = {
    "conversation": ("who", "on", "channel"),
    "offer": ("who", "what", "due", "way"),
    "need": ("who", "what"),
    "ask": ("who", "what"),
    "introduction": ("on",),
    "lesson": ("what",),
    "contact": ("name", "role", "company"),
}
"""What can be put right of each kind of record, besides taking it away."""


def corrected(record: Stored, field: Field, value: Any) -> Stored:
    """The record with another value; a day and a due day are ISO dates."""
    match record, field:
        case Conversation(), "on":
            return record.model_copy(update={"at": dt.date.fromisoformat(value)})
        case Introduction(), "on":
            return record.model_copy(update={"on": dt.date.fromisoformat(value)})
        case Offer(), "due":
            return record.model_copy(update={"due": dt.date.fromisoformat(value)})
        case Offer(), "way":
            return record.model_copy(update={"direction": "received" if record.direction == "given" else "given"})
        case _:
            return record.model_copy(update={field: value})


def moved(records: Sequence[Stored], was: str, now: str, made_here: bool) -> Iterator[Change]:
    """The records told of one contact, told of another; a contact that was made with them goes."""
    for record in records:
        match record:
            case Conversation() | Offer() | Need() | Ask() if record.contact == was:
                yield Put(record.model_copy(update={"contact": now}))
            case Introduction() if was in (record.first, record.second):
                yield Put(record.model_copy(update={"first" if record.first == was else "second": now}))
            case Lesson() if record.learned_from == was:
                yield Put(record.model_copy(update={"learned_from": now}))
            case _:
                pass
    if made_here:
        yield Remove("contact", was)


def taken_over(old: Contact, new: Contact) -> Contact:
    """The facts that were told of the wrong contact, on the right one; what was known of that one stays."""
    facts = {f: getattr(new, f) or getattr(old, f) for f in ("company", "role", "industry", "city", "birthday")}
    lists = {
        f: tuple(dict.fromkeys((*getattr(new, f), *getattr(old, f))))
        for f in ("emails", "phones", "links", "interests", "skills", "tags")
    }
    return new.model_copy(update={**facts, **lists})


def current(network: Network, kind: str, id: str) -> Stored | None:
    """A record as it is now."""
    lists: dict[str, Sequence[Stored]] = {
        "contact": network.contacts,
        "conversation": network.conversations,
        "offer": network.offers,
        "need": network.needs,
        "ask": network.asks,
        "introduction": network.introductions,
        "lesson": network.lessons,
    }
    return next((r for r in lists.get(kind, ()) if r.id == id), None)


def contact_of(record: Stored) -> str | None:
    """Whom a record is about."""
    return record.id if isinstance(record, Contact) else getattr(record, "contact", None)


def concerns(record: Stored, contact: str) -> bool:
    """Whether a record is about a contact: theirs, or an introduction of them."""
    return contact_of(record) == contact or (
        isinstance(record, Introduction) and contact in (record.first, record.second)
    )
