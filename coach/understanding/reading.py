"""What was read in one message: the fields of the portable format, each record with the span it came from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, Literal

from coach.network import Channel, HelpKind, Starter

Intent = Literal["log", "plan", "ask_coach", "chat"]
Field = Literal["company", "role", "industry", "city", "email", "phone", "link", "birthday", "interest", "skill"]
Span = tuple[int, int]
"""Where in the message: first character, and the one after the last."""


@dataclass(frozen=True, slots=True)
class Known:
    """A contact of the user's, as far as a message can name them."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody named in a message. `id` is the known contact's, None for a new one or while several could be meant."""

    name: str
    span: Span
    id: str | None = None
    candidates: tuple[Known, ...] = ()
    """The known contacts that could be meant: what *Change* offers; two or more make the name unclear."""

    @property
    def unclear(self) -> bool:
        return self.id is None and len(self.candidates) > 1


@dataclass(frozen=True, slots=True)
class Day:
    """A day, with the other days that the same words could mean."""

    on: dt.date
    span: Span
    others: tuple[dt.date, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    person: Person
    field: Field
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Need:
    person: Person
    what: str
    span: Span


@dataclass(frozen=True, slots=True)
class Help:
    """Help given or received, promised or owed; `due` only for the latter two."""

    person: Person
    what: str
    kind: HelpKind
    span: Span
    due: Day | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    person: Person
    what: str
    span: Span


@dataclass(frozen=True, slots=True)
class Learned:
    what: str
    source: Person | None
    span: Span


FollowUpKind = Literal["meeting", "thanks", "word"]


@dataclass(frozen=True, slots=True)
class FollowUp:
    person: Person
    what: str | None
    span: Span
    on: Day | None = None
    kind: FollowUpKind = "word"
    others: tuple[Person, ...] = ()
    """Who else it is with."""
    plan: str | None = None
    """`what` without its day."""


@dataclass(frozen=True, slots=True)
class FirstMeeting:
    """A first meeting: at which event or place, through whom."""

    at: str | None
    through: Person | None
    span: Span


@dataclass(frozen=True, slots=True)
class ChannelRead:
    value: Channel
    span: Span


@dataclass(frozen=True, slots=True)
class StarterRead:
    value: Starter
    span: Span


@dataclass(frozen=True, slots=True)
class MinutesRead:
    value: int
    span: Span


@dataclass(frozen=True, slots=True)
class Tag:
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that one message says. What it does not say is None or empty."""

    intent: Intent
    language: str
    people: tuple[Person, ...] = ()
    mentioned: tuple[Person, ...] = ()
    unclear: tuple[Person, ...] = ()
    on: Day | None = None
    channel: ChannelRead | None = None
    started_by: StarterRead | None = None
    minutes: MinutesRead | None = None
    met: FirstMeeting | None = None
    facts: tuple[Fact, ...] = ()
    needs: tuple[Need, ...] = ()
    given: tuple[Help, ...] = ()
    received: tuple[Help, ...] = ()
    promises: tuple[Help, ...] = ()
    owed: tuple[Help, ...] = ()
    asks: tuple[Ask, ...] = ()
    learned: tuple[Learned, ...] = ()
    follow_up: FollowUp | None = None
    tags: tuple[Tag, ...] = field(default=())

    def as_document(self) -> dict[str, Any]:
        """The reading as the command `coach understand` answers it; nothing empty is in it."""
        document: dict[str, Any] = {
            "intent": self.intent,
            "people": _names(self.people),
            "mentioned": _names(self.mentioned),
            "unclear": list(dict.fromkeys(p.name for p in self.unclear)),
            "on": self.on and self.on.on.isoformat(),
            "channel": self.channel and self.channel.value,
            "started_by": self.started_by and self.started_by.value,
            "minutes": self.minutes and self.minutes.value,
            "met": self.met and _filled(at=self.met.at, through=self.met.through and self.met.through.name),
            "facts": [{"person": f.person.name, "field": f.field, "value": f.value} for f in self.facts],
            "needs": [{"person": n.person.name, "what": n.what} for n in self.needs],
            "given": [_help(h) for h in self.given],
            "received": [_help(h) for h in self.received],
            "promises": [_help(h) for h in self.promises],
            "owed": [_help(h) for h in self.owed],
            "asks": [{"person": a.person.name, "what": a.what} for a in self.asks],
            "learned": [_filled(what=n.what, **{"from": n.source and n.source.name}) for n in self.learned],
            "follow_up": self.follow_up and _follow_up(self.follow_up),
            "tags": [t.value for t in self.tags],
        }
        return {key: value for key, value in document.items() if value}


def _names(people: tuple[Person, ...]) -> list[str]:
    return [p.name for p in people]


def _filled(**values: Any) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}


def _help(help_: Help) -> dict[str, Any]:
    due = help_.due.on.isoformat() if help_.due else None
    return _filled(person=help_.person.name, what=help_.what, kind=help_.kind, due=due)


def _follow_up(follow_up: FollowUp) -> dict[str, Any]:
    on = follow_up.on.on.isoformat() if follow_up.on else None
    return _filled(person=follow_up.person.name, on=on, what=follow_up.what)
