"""Tiny networks that read as sentences: for the examples that rules carry.

    network(person("ana"), talk("ana", ago=2, minutes=40), me=user(skills=["bread"]))

Everything is counted back from `TODAY`, a Wednesday.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from coach.network import (
    FORMAT,
    Ask,
    Contact,
    Conversation,
    Event,
    Goal,
    Hour,
    Introduction,
    Lesson,
    Me,
    Need,
    Network,
    Offer,
    Record,
    Shown,
    Skill,
    type_of_list,
)

NOW = dt.datetime(2026, 3, 11, 18, 20, tzinfo=dt.UTC)
TODAY = NOW.date()
_LISTS: dict[type[Record], str] = {Shown: "shown", **{kind: name for name, kind in type_of_list.items()}}


def day(ago: int) -> dt.date:
    return TODAY - dt.timedelta(days=ago)


def user(**fields: Any) -> Me:
    """The user: a bookbinder with a skill and a weekly hour, unless told otherwise."""
    told: dict[str, Any] = {
        "name": "Robin",
        "industry": "bookbinding",
        "skills": ["bookbinding"],
        "networking_hours": (Hour(weekday="tue", at=dt.time(17, 30)),),
    } | fields
    return Me(**told | {"skills": tuple(Skill(what=s) for s in told["skills"])})


def goal(what: str, kind: Any = "other", topic: str | None = None) -> Goal:
    return Goal(what=what, kind=kind, topic=topic)


def person(id: str, skills: tuple[str, ...] = (), **fields: Any) -> Contact:
    name = fields.pop("name", id.title())
    return Contact(id=id, name=name, skills=tuple(Skill(what=s) for s in skills), **fields)


def talk(contact: str, ago: int, **fields: Any) -> Conversation:
    told: dict[str, Any] = {"id": f"v-{contact}-{ago}", "channel": "in_person", "minutes": 30} | fields
    return Conversation(contact=contact, at=day(ago), **told)


def talks(contact: str, *agos: int, **fields: Any) -> tuple[Conversation, ...]:
    """One talk for each of these days ago; who started takes turns."""
    starters = ("me", "them")
    return tuple(talk(contact, ago, **{"started_by": starters[i % 2], **fields}) for i, ago in enumerate(agos))


def gave(contact: str, what: str = "a read of the draft", ago: int = 90, **fields: Any) -> Offer:
    return _offer(contact, what, ago, {"direction": "given", "state": "done"} | fields)


def got(contact: str, what: str = "a lift to the fair", ago: int = 60, **fields: Any) -> Offer:
    return _offer(contact, what, ago, {"direction": "received", "state": "done", "thanked": True} | fields)


def promised(contact: str, what: str = "send the address", ago: int = 3, due_in: int | None = None, **f: Any) -> Offer:
    due = None if due_in is None else day(-due_in)
    return _offer(contact, what, ago, {"direction": "given", "state": "promised", "due": due} | f)


def planned(contact: str, what: str = "call Ana", ago: int = 3, due_in: int = 0, **fields: Any) -> Offer:
    told = {"direction": "given", "kind": "other", "state": "offered", "due": day(-due_in)} | fields
    return _offer(contact, what, ago, told)


def needs(contact: str, what: str, ago: int = 5, **fields: Any) -> Need:
    return Need(**{"id": f"n-{contact}-{ago}", "contact": contact, "what": what, "on": day(ago)} | fields)


def introduced(first: str, second: str, ago: int, state: Any = "made") -> Introduction:
    return Introduction(id=f"i-{first}-{second}", first=first, second=second, reason="", state=state, on=day(ago))


def wants(contact: str | None, what: str, ago: int = 2, **fields: Any) -> Ask:
    return Ask(**{"id": f"a-{contact}-{ago}", "contact": contact, "what": what, "on": day(ago)} | fields)


def event(name: str, in_days: int, **fields: Any) -> Event:
    return Event(**{"id": f"e-{name}", "name": name, "on": day(-in_days)} | fields)


def lesson(what: str, topic: str | None = None, ago: int = 4, **fields: Any) -> Lesson:
    return Lesson(**{"id": f"l-{ago}", "what": what, "topic": topic, "on": day(ago)} | fields)


def suggested(action: str, *contacts: str, ago: int = 2, response: Any = "done") -> Shown:
    return Shown(action=action, contacts=contacts, on=day(ago), response=response)


def network(*records: Record | Iterable[Record], me: Me | None = None) -> Network:
    """A document of these records; tuples of records are laid out flat."""
    lists: dict[str, list[Record]] = {}
    for record in records:
        for one in (record,) if isinstance(record, Record) else record:
            lists.setdefault(_LISTS[type(one)], []).append(one)
    return Network.model_validate({"format": FORMAT, "me": me or user(), **lists})


def _offer(contact: str, what: str, ago: int, fields: dict[str, Any]) -> Offer:
    return Offer(**{"id": f"o-{contact}-{ago}", "contact": contact, "what": what, "on": day(ago)} | fields)
