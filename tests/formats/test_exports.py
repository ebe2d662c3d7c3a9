"""What goes out can come back: the document exactly, cards and tables in what they can hold; calendars are right."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json

from hypothesis import given, settings
from icalendar import Calendar
from jsonschema import Draft202012Validator

from bot.texts import texts
from coach.formats import read
from coach.formats.out.calendar import FollowUp, as_calendar
from coach.formats.out.document import as_json
from coach.formats.out.table import as_csv
from coach.formats.out.vcards import as_vcard, as_vcards
from coach.formats.parts.cleaning import name
from coach.importing import plan_import
from coach.network import Contact, Network
from tests.formats.generated import contacts, networks
from tests.networks import applied, ids, network

_schema = Draft202012Validator(Network.model_json_schema())
_now = dt.datetime(2026, 3, 11, 18, 20, tzinfo=dt.UTC)


@given(networks())
@settings(max_examples=60, deadline=None)
def test_an_exported_document_reads_back_the_same(given: Network) -> None:
    data = as_json(given)
    _schema.validate(json.loads(data))
    assert read(data).network == given
    restored = applied(network(), plan_import(network(), read(data), ids()).changes)
    assert restored == given
    assert plan_import(restored, read(data), ids("again")).changes == ()


def test_a_card_holds_what_is_known_and_reads_back() -> None:
    contact = Contact.model_validate(
        {
            "id": "1",
            "name": "Ana; Silva \\ Ltd",
            "aliases": ["Aninha; A"],
            "company": "Açaí; & Söhne",
            "role": "CTO",
            "city": "São Paulo",
            "emails": ["ana@a.example"],
            "phones": ["+55 11 5550 0000"],
            "links": ["https://a.example/?x=1,2;3"],
            "telegram": "ana_silva",
            "birthday": "--02-29",
            "tags": ["a,b", "c"],
            "interests": ["chess"],
            "skills": [{"what": "cooking for fifty"}],
            "notes": "first line\nsecond; with, marks \\ and 漢字" * 9,
        }
    )
    data = as_vcard(contact)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert data.decode()
    assert read(data).drafts[0].contact == contact


@given(contacts)
@settings(max_examples=60, deadline=None)
def test_whatever_a_contact_holds_its_card_is_one_card(contact: Contact) -> None:
    imported = read(as_vcards(network(contacts=(contact.model_copy(update={"id": "1", "archived": False}),))))
    assert imported.total == 1
    if (
        contact.name
        and name(contact.name) == contact.name
        and "@" not in contact.name
        and contact.name != contact.company
    ):
        assert imported.drafts[0].contact.name == contact.name


@given(networks())
@settings(max_examples=60, deadline=None)
def test_no_cell_of_a_table_runs_as_a_formula(given: Network) -> None:
    rows = list(csv.reader(io.StringIO(as_csv(given).decode("utf-8-sig"), newline="")))
    assert len(rows) == 1 + len(given.contacts)
    assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r")) for row in rows for cell in row)


def test_a_table_reads_back() -> None:
    contact = Contact.model_validate(
        {
            "id": "1",
            "name": "Ana Silva",
            "company": "=Acme",
            "phones": ["+55 11 5550 0000", "0171 555"],
            "emails": ["a@a.example", "b@b.example"],
            "links": ["https://a.example/?x=1,2;3", "https://b.example"],
            "skills": [{"what": "sewing"}],
            "tags": ["x", "y"],
            "met": {"on": "2024-05-12", "at": "fair"},
            "notes": "'quoted'\nand more",
        }
    )
    imported = read(as_csv(network(contacts=(contact,))))
    assert imported.format == "any_csv"
    assert imported.drafts[0].contact.model_copy(update={"notes": contact.notes}) == contact


def _calendar(of: Network, *follow_ups: FollowUp) -> Calendar:
    return Calendar.from_ical(as_calendar(of, _now, texts().plain, follow_ups))


def _ana(**fields: object) -> dict[str, object]:
    return {"id": "c1", "name": "Ana, Silva; \\ & Co", **fields}


def test_promises_birthdays_and_follow_ups_are_days() -> None:
    offer = {
        "id": "o1",
        "contact": "c1",
        "direction": "given",
        "what": "send the deck",
        "state": "promised",
        "on": "2026-03-01",
        "due": "2026-03-13",
    }
    calendar = _calendar(
        network(contacts=(_ana(birthday="1990-05-12"),), offers=(offer, {**offer, "id": "o2", "state": "done"})),
        FollowUp("c1", dt.date(2026, 3, 20)),
    )
    found = {str(event["uid"]).partition("@")[0]: event for event in calendar.walk("VEVENT")}
    assert set(found) == {"promise-o1", "birthday-c1", "follow-up-c1-20260320"}
    assert found["promise-o1"]["dtstart"].dt == dt.date(2026, 3, 13)
    assert str(found["promise-o1"]["summary"]) == "Promised to Ana, Silva; \\ & Co: send the deck"
    assert found["birthday-c1"]["rrule"]["FREQ"] == ["YEARLY"]


def test_someone_born_on_the_29th_of_february_has_a_birthday_every_year() -> None:
    (event,) = _calendar(network(contacts=(_ana(birthday="--02-29"),))).walk("VEVENT")
    assert event["rrule"].to_ical() == b"FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2"


def test_archived_contacts_are_not_in_the_calendar() -> None:
    assert not _calendar(network(contacts=(_ana(birthday="--02-28", archived=True),))).walk("VEVENT")


def test_weekly_hours_stay_at_their_hour_when_the_clocks_change() -> None:
    me = {"name": "Ines", "timezone": "Europe/Berlin", "networking_hours": [{"weekday": "tue", "at": "18:00"}]}
    calendar = _calendar(Network.model_validate({"format": "networking-coach/1", "me": me}))
    (event,) = calendar.walk("VEVENT")
    (zone,) = calendar.walk("VTIMEZONE")
    assert event["dtstart"].dt.isoformat() == "2026-03-17T18:00:00+01:00"
    assert event["dtstart"].params["TZID"] == zone["tzid"] == "Europe/Berlin"
    assert event["rrule"]["BYDAY"] == ["TU"]
    assert zone.walk("DAYLIGHT") and zone.walk("STANDARD")
