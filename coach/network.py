"""The nouns: everything one user has told the coach, as the portable format `networking-coach/1` has it.

`Network` is the whole document. Records are immutable; a change is a new record with the same id.
Dates without an offset are in the zone `Me.timezone`.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict

FORMAT: Literal["networking-coach/1"] = "networking-coach/1"

Tier = Literal["networking", "connection", "relationship"]
Channel = Literal["in_person", "call", "video", "message", "email", "event", "letter", "other"]
Starter = Literal["me", "them"]
Direction = Literal["given", "received"]
OfferState = Literal["offered", "promised", "done", "declined", "lapsed"]
NeedState = Literal["open", "met", "dropped"]
IntroductionState = Literal["idea", "asked_first", "asked_both", "agreed", "made", "declined"]
AskState = Literal["considering", "asked", "granted", "declined", "dropped"]
Response = Literal["done", "later", "not_for_me", "ignored"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
HelpKind = Literal[
    "introduction",
    "advice",
    "information",
    "feedback",
    "referral",
    "resource",
    "time",
    "encouragement",
    "mentoring",
    "other",
]
GoalKind = Literal[
    "learn",
    "meet_industry",
    "find_mentor",
    "mentor_others",
    "find_work",
    "find_clients",
    "visibility",
    "make_friends",
    "cause",
    "other",
]


def _date_stays_date(value: Any) -> Any:
    """Keep "2026-03-11" a date: pydantic would otherwise read it as that day's midnight."""
    if isinstance(value, str) and len(value) == 10:
        return dt.date.fromisoformat(value)
    return value


Moment = Annotated[dt.datetime | dt.date, BeforeValidator(_date_stays_date)]
"""A moment as told: a date-time where the hour is known, otherwise a date."""


class Record(BaseModel):
    """Immutable, strict about unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    KIND: ClassVar[str] = ""
    """The singular of the record's list in the document, as reasons name it: `need:n3`."""


class Skill(Record):
    """Something a person can help others with."""

    what: str


class Met(Record):
    on: dt.date | None = None
    at: str | None = None
    through: str | None = None


class Goal(Record):
    """What the user wants from networking, in their own words, with the field it is about when there is one."""

    what: str
    kind: GoalKind = "other"
    topic: str | None = None
    open: bool = True


class Hour(Record):
    """A weekly time set aside for networking, in the user's own time zone."""

    weekday: Weekday
    at: dt.time
    minutes: int = 30


class Me(Record):
    KIND = "me"
    name: str
    timezone: str = "UTC"
    language: str = "en"
    industry: str | None = None
    city: str | None = None
    skills: tuple[Skill, ...] = ()
    goals: tuple[Goal, ...] = ()
    networking_hours: tuple[Hour, ...] = ()
    quiet_from: dt.time = dt.time(21)
    quiet_to: dt.time = dt.time(8)
    nudges_per_day: int = 3


class Contact(Record):
    KIND = "contact"
    id: str
    name: str
    aliases: tuple[str, ...] = ()
    company: str | None = None
    role: str | None = None
    industry: str | None = None
    city: str | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    telegram: str | None = None
    birthday: str | None = None
    tags: tuple[str, ...] = ()
    interests: tuple[str, ...] = ()
    skills: tuple[Skill, ...] = ()
    notes: str = ""
    met: Met = Met()
    tier: Tier | None = None
    cadence_days: int | None = None
    archived: bool = False


class Conversation(Record):
    """One exchange with a contact, in whatever channel. Several people in one exchange are several records."""

    KIND = "conversation"
    id: str
    contact: str
    at: Moment
    channel: Channel = "other"
    started_by: Starter | None = None
    minutes: int | None = None
    summary: str = ""
    learned: str | None = None


class Offer(Record):
    """Help given to a contact or received from one. `offered`: said, not taken up yet; `promised`: still owed."""

    KIND = "offer"
    id: str
    contact: str
    direction: Direction
    kind: HelpKind = "other"
    what: str
    state: OfferState
    on: dt.date
    due: dt.date | None = None
    outcome: str | None = None
    thanked: bool = False


class Need(Record):
    """What a contact is looking for."""

    KIND = "need"
    id: str
    contact: str
    what: str
    on: dt.date
    state: NeedState = "open"


class Introduction(Record):
    """Two contacts brought together; both are asked before either gets the other's details."""

    KIND = "introduction"
    id: str
    first: str
    second: str
    reason: str
    state: IntroductionState
    on: dt.date
    outcome: str | None = None


class Ask(Record):
    """Something the user wants from a contact."""

    KIND = "ask"
    id: str
    contact: str | None
    what: str
    on: dt.date
    state: AskState = "considering"


class Event(Record):
    KIND = "event"
    id: str
    name: str
    on: dt.date
    place: str | None = None
    industry: str | None = None
    aim: str | None = None
    met: tuple[str, ...] = ()


class Lesson(Record):
    """Something learned, so that it can be used and passed on."""

    KIND = "lesson"
    id: str
    what: str
    topic: str | None = None
    learned_from: str | None = None
    on: dt.date
    shared: bool = False


class Shown(Record):
    """A suggestion that was shown before, and what became of it."""

    action: str
    contacts: tuple[str, ...] = ()
    on: Moment
    response: Response = "ignored"


class Network(Record):
    """Everything one user has told the coach."""

    format: Literal["networking-coach/1"]
    me: Me
    contacts: tuple[Contact, ...] = ()
    conversations: tuple[Conversation, ...] = ()
    offers: tuple[Offer, ...] = ()
    needs: tuple[Need, ...] = ()
    introductions: tuple[Introduction, ...] = ()
    asks: tuple[Ask, ...] = ()
    events: tuple[Event, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    shown: tuple[Shown, ...] = ()


type_of_list: dict[str, type[Record]] = {
    "contacts": Contact,
    "conversations": Conversation,
    "offers": Offer,
    "needs": Need,
    "introductions": Introduction,
    "asks": Ask,
    "events": Event,
    "lessons": Lesson,
}
"""The document's lists of records with an id, and what each holds."""
