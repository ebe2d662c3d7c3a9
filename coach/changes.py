"""What an action does to a user's records: put one (new, or in place of the one with its id), or remove one.

A list of changes is applied in one transaction and kept in the journal with the records as they were before, so that
undo and correction are exact.
"""

from __future__ import annotations

from dataclasses import dataclass

from coach.network import Ask, Contact, Conversation, Event, Introduction, Lesson, Me, Need, Offer, Shown

Stored = Contact | Conversation | Offer | Need | Introduction | Ask | Event | Lesson


@dataclass(frozen=True, slots=True)
class Put:
    record: Stored | Me | Shown


@dataclass(frozen=True, slots=True)
class Remove:
    kind: str
    """The record's `KIND`."""
    id: str


Change = Put | Remove
