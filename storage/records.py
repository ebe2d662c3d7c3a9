"""What storage keeps besides the nouns of a network: users, the journal, updates, calls, dialogues, nudges."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from coach.changes import Stored
from coach.network import Me, Response, Shown
from coach.preferences import Preferences


@dataclass(frozen=True, slots=True)
class User:
    """Someone who talks to the coach. All moments are UTC."""

    id: int
    chat_id: int
    created_at: dt.datetime
    language: str = "en"
    preferences: Preferences = field(default_factory=Preferences)
    started_at: dt.datetime | None = None
    """When they finished saying who they are."""
    blocked_at: dt.datetime | None = None
    """When Telegram said that they can't be written to; they are left alone until they write."""
    next_look_at: dt.datetime | None = None
    """When it is next worth looking whether there is something to say."""


@dataclass(frozen=True, slots=True)
class Source:
    """The message that something came from."""

    chat_id: int
    message_id: int | None


@dataclass(frozen=True, slots=True)
class Image:
    """One record before and after an entry: created (no before), changed, or removed (no after)."""

    kind: str
    """The record's `KIND`; `shown` for a suggestion shown."""
    id: str
    before: Stored | Me | Shown | None
    after: Stored | Me | Shown | None


@dataclass(frozen=True, slots=True)
class Entry:
    """What one turn changed. `what` is the caller's word for it."""

    id: int
    what: str
    at: dt.datetime
    source: Source | None
    images: tuple[Image, ...]
    undone_at: dt.datetime | None = None
    kept: tuple[tuple[str, str], ...] = ()
    """Set by undo: (kind, id) of records it had made that stay, because something told later rests on them."""


@dataclass(frozen=True, slots=True)
class Heading:
    """Which entry it is, without what it changed."""

    id: int
    what: str


@dataclass(frozen=True, slots=True)
class Received:
    """An update as it came, before anybody looked into it."""

    update_id: int
    user_id: int | None
    body: str
    """JSON, as Telegram sent it, without the words of older messages."""
    received_at: dt.datetime
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Attempts:
    """How often an update has failed by now, and whether it was put into quarantine for it."""

    count: int
    quarantined: bool


@dataclass(frozen=True, slots=True)
class DialogueRow:
    """The one form a user has open: the message it is shown in is known by its id, or by its place in the outbox."""

    name: str
    progress: Mapping[str, Any]
    expires_at: dt.datetime
    message_id: int | None = None
    outbox_id: int | None = None


@dataclass(frozen=True, slots=True)
class OutgoingDraft:
    """A call to be made."""

    chat_id: int | None
    """The chat whose order and pace it obeys; none for an answer to a tap or an inline query."""
    method: str
    payload: Mapping[str, Any]
    files: Mapping[str, tuple[str, bytes]] = field(default_factory=dict)
    """By parameter: name and contents."""
    priority: int = 0
    """Lower goes first, within a chat and overall."""
    key: str | None = None
    """Unique per user: a second draft with the same key is the same call."""
    not_before: dt.datetime | None = None
    replaces: int | None = None
    """The outbox id of the message that this call edits or deletes: it waits for it and gets its `message_id`."""
    expires_at: dt.datetime | None = None
    """From when on it is not worth making (an answer to a tap is refused after a while)."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A call on its way; `message_id` is that of the message it replaces, once known."""

    id: int
    user_id: int
    chat_id: int | None
    method: str
    payload: Mapping[str, Any]
    files: Mapping[str, tuple[str, bytes]]
    priority: int
    attempts: int
    """How often it has been tried before."""
    created_at: dt.datetime
    expires_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """A call that was made."""

    id: int
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class PutOff:
    """A call that is to be tried again."""

    id: int
    until: dt.datetime
    error: str


TRIED_TOO_LONG = "tried for too long"
"""Why a call was given up that Telegram did not take for days, through no fault of the call's or the user's."""


@dataclass(frozen=True, slots=True)
class GivenUp:
    """A call that will not be made."""

    id: int
    error: str
    unreachable: bool = False
    """The user can't be written to: everything else that waits for them is given up as well."""


Outcome = Sent | PutOff | GivenUp


@dataclass(frozen=True, slots=True)
class Nudge:
    """Something sent at a time, and what became of it."""

    id: int
    kind: str
    key: str
    """What it is about, as the rules of nudging name it: at most one a local day."""
    contacts: tuple[str, ...]
    local_date: dt.date
    outbox_id: int | None
    at: dt.datetime
    """When it was queued."""
    sent_at: dt.datetime | None = None
    error: str | None = None
    """Why it could not be sent; None while it waits for another attempt."""
    answered_at: dt.datetime | None = None
    response: Response | None = None
