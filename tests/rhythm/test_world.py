"""The ties of a world: what counts as a contact, and what as a try."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from coach.network import Contact, Conversation, Met
from coach.rhythm import readings, tie_of
from coach.world import World
from tests.networks import network

NOW = dt.datetime(2026, 3, 11, 9, tzinfo=ZoneInfo("Europe/Berlin"))


def talk(key: str, on: dt.date, **more: object) -> Conversation:
    return Conversation.model_validate({"id": key, "contact": "c1", "at": on, **more})


def world(contact: Contact, *talks: Conversation) -> World:
    return World(network(contacts=(contact,), conversations=talks), NOW)


ANA = Contact(id="c1", name="Ana Silva", tier="connection", met=Met(on=dt.date(2025, 1, 5)))
MONTHS = [talk(f"v{n}", dt.date(2025, n, 10), channel="in_person", started_by="me") for n in range(2, 10)]


def test_the_day_they_met_is_a_contact() -> None:
    assert tie_of(world(ANA), ANA).days == (dt.date(2025, 1, 5),)
    assert tie_of(world(ANA, *MONTHS), ANA).days[:2] == (dt.date(2025, 1, 5), dt.date(2025, 2, 10))


def test_what_went_unanswered_since_is_a_try_not_a_contact() -> None:
    silent = [
        talk(f"w{n}", dt.date(2025, n, 20), channel="email", started_by="me", summary="no answer") for n in (10, 11)
    ]
    tie = tie_of(world(ANA, *MONTHS, *silent), ANA)
    assert tie.days[-1] == dt.date(2025, 9, 10)
    assert tie.tries == (dt.date(2025, 10, 20), dt.date(2025, 11, 20))


def test_starting_every_coffee_is_not_being_left_unanswered() -> None:
    assert readings(world(ANA, *MONTHS))["c1"].reconnect_on is not None


def test_letters_that_only_the_user_starts_are() -> None:
    letters = [m.model_copy(update={"channel": "email"}) for m in MONTHS]
    assert readings(world(ANA, *letters))["c1"].reconnect_on is None


def test_archived_contacts_still_tell_what_is_usual() -> None:
    gone = ANA.model_copy(update={"archived": True})
    assert readings(world(gone, *MONTHS))["c1"].usual_gap_days > 20
