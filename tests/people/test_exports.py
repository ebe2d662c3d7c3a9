"""Each file that the chat gives out, read strictly: it holds what it should, runs nothing, and comes back."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest_asyncio
from icalendar import Calendar

from bot.app import Coach
from bot.clock import MovableClock
from bot.playground import LocalTelegram, User
from bot.texts import texts
from coach.network import Contact, Network
from tests.talk import Still, coach_in

NOW = dt.datetime(2026, 3, 4, 17, 20, tzinfo=dt.UTC)
SCHEMA = json.loads((Path(__file__).parents[1] / "format" / "network.schema.json").read_text("utf-8"))
NORA = {
    "id": "nora berg/1",
    "name": "Nora; Berg, «Łódź» \\ 漢字",
    "aliases": ["Nono"],
    "company": "=cmd|' /C calc'!A0",
    "role": "+1; CTO",
    "industry": "health",
    "city": "São Paulo",
    "emails": ["nora@example.org", "n.berg@example.org"],
    "phones": ["+49 151 12345678"],
    "links": ["https://example.org/?a=1,2;3"],
    "telegram": "noraberg",
    "birthday": "1980-02-29",
    "tags": ["choir", "a-b"],
    "interests": ["sailing"],
    "skills": [{"what": "singing; first aid"}],
    "notes": "-1 on the plan\n@home, 'quoted' " + "very long " * 40,
    "met": {"on": "2025-06-01", "at": "＝fair"},
    "tier": "connection",
    "cadence_days": 30,
}
TOLD: dict[str, Any] = {
    "format": "networking-coach/1",
    "me": {
        "name": "Ana Silva",
        "timezone": "Europe/Berlin",
        "networking_hours": [{"weekday": "thu", "at": "08:30", "minutes": 45}],
        "skills": [{"what": "budgets"}],
    },
    "contacts": [NORA, {"id": "c2", "name": "Tom Becker", "met": {"through": "nora berg/1"}, "birthday": "--05-12"},
                 {"id": "c3", "name": "Old Friend", "archived": True, "birthday": "--06-01"}],
    "conversations": [
        {"id": "v1", "contact": "nora berg/1", "at": "2026-02-20T18:00:00+01:00", "summary": "Plans", "minutes": 60},
        {"id": "v2", "contact": "c2", "at": "2025-11-02", "summary": ""},
    ],
    "offers": [
        {"id": "o1", "contact": "nora berg/1", "direction": "given", "what": "the slides", "state": "promised",
         "on": "2026-02-20", "due": "2026-03-06"},
        {"id": "o2", "contact": "c2", "direction": "received", "what": "a name", "state": "promised",
         "on": "2026-02-20", "due": "2026-03-09"},
        {"id": "o3", "contact": "c2", "direction": "given", "what": "old", "state": "done", "on": "2026-02-20"},
    ],
    "needs": [{"id": "n1", "contact": "c2", "what": "a violin teacher", "on": "2026-02-20", "state": "open"}],
    "lessons": [{"id": "l1", "what": "Ask first", "on": "2026-02-20", "learned_from": "c2"}],
    "events": [{"id": "e1", "name": "Fair", "on": "2026-04-01", "met": ["c2"]}],
}  # fmt: skip
FORMS = {"json": "Everything (JSON)", "csv": "Table (CSV)", "vcf": "Contacts (vCard)", "ics": "Calendar"}


class Scene:
    def __init__(self, telegram: LocalTelegram, coach: Coach) -> None:
        self.telegram, self.coach = telegram, coach
        self.ana, self.ben = telegram.user(name="Ana"), telegram.user(name="Ben")

    async def network(self, user: User) -> Network:
        network = await self.coach.store.network_of(user.id)
        assert network is not None
        return network

    async def takes_in(self, user: User, name: str, data: bytes) -> None:
        user.sends_file(name, data)
        await user.settled()
        user.taps("Import")
        await user.settled()

    async def exported(self, ending: str) -> bytes:
        self.ana.says("/export")
        await self.ana.settled()
        self.ana.taps(FORMS[ending])
        await self.ana.settled()
        assert self.ana.last.file_name == f"people-2026-03-04.{ending}"
        assert self.ana.last.file is not None
        return self.ana.last.file


@pytest_asyncio.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        scene = Scene(telegram, coach)
        await scene.takes_in(scene.ana, "told.json", json.dumps(TOLD).encode())
        scene.ben.says("hello")
        await scene.ben.settled()
        yield scene


async def test_the_document_is_valid_and_comes_back_exactly(scene: Scene) -> None:
    data = await scene.exported("json")
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(data))
    ours = await scene.network(scene.ana)
    assert Network.model_validate_json(data) == ours
    assert [c.model_dump(mode="json", exclude_defaults=True) for c in ours.contacts] == [
        Contact.model_validate(c).model_dump(mode="json", exclude_defaults=True) for c in TOLD["contacts"]
    ]
    await scene.takes_in(scene.ben, "back.json", data)
    theirs = await scene.network(scene.ben)
    assert theirs.model_dump(exclude={"shown"}) == ours.model_dump(exclude={"shown"})


async def test_the_table_has_everybody_and_runs_nothing(scene: Scene) -> None:
    header, *rows = csv.reader(io.StringIO((await scene.exported("csv")).decode("utf-8-sig"), newline=""), strict=True)
    assert len({len(row) for row in (header, *rows)}) == 1
    assert [row[0] for row in rows] == [NORA["name"], "Tom Becker", "Old Friend"]
    nora = dict(zip(header, rows[0], strict=True))
    assert nora["Company"] == f"'{NORA['company']}"
    assert nora["Phone"] == "'+49 151 12345678"
    assert nora["Last conversation"] == "2026-02-20"
    assert dict(zip(header, rows[1], strict=True))["Open needs"] == "a violin teacher"
    assert not [cell for row in rows for cell in row if cell.lstrip()[:1] in tuple("=+-@\t\r＝＋－＠")]


async def test_the_table_comes_back(scene: Scene) -> None:
    await scene.takes_in(scene.ben, "people.csv", await scene.exported("csv"))
    nora = next(c for c in (await scene.network(scene.ben)).contacts if c.telegram == "noraberg")
    for field in ("company", "role", "industry", "city", "emails", "phones", "birthday", "tags", "interests"):
        assert getattr(nora, field) == getattr(Contact.model_validate(NORA), field), field
    assert nora.met.at == "＝fair"


async def test_the_cards_are_vcards_4_and_come_back(scene: Scene) -> None:
    data = await scene.exported("vcf")
    cards = _cards(data)
    assert [_plain(card["FN"][0]) for card in cards] == [NORA["name"], "Tom Becker"]
    assert cards[0]["BDAY"] == ["19800229"]
    assert cards[1]["BDAY"] == ["--0512"]
    assert [_plain(email) for email in cards[0]["EMAIL"]] == NORA["emails"]
    await scene.takes_in(scene.ben, "people.vcf", data)
    nora, tom = (await scene.network(scene.ben)).contacts
    assert tom.name == "Tom Becker"
    told = Contact.model_validate(NORA)
    kept = ("aliases", "company", "role", "city", "emails", "phones", "links", "telegram", "birthday", "tags", "skills")
    for field in (*kept, "interests"):
        assert getattr(nora, field) == getattr(told, field), field
    assert nora.notes.split() == told.notes.split()


def _cards(data: bytes) -> list[dict[str, list[str]]]:
    """Cards by the letter of RFC 6350: lines of at most 75 octets, ended by CRLF, folded by a space, VERSION first."""
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")
    lines = data.decode().replace("\r\n ", "").split("\r\n")
    assert lines.pop() == ""
    cards: list[dict[str, list[str]]] = []
    for line in lines:
        found = re.fullmatch(r"([A-Z]+)((?:;[A-Z]+=[\w-]+)*):(.*)", line)
        assert found, line
        name, _, value = found.groups()
        assert not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", value)
        assert name != "BEGIN" or value == "VCARD"
        if name == "BEGIN":
            cards.append({})
        else:
            assert cards[-1] or (name, value) == ("VERSION", "4.0")
            assert "END" not in cards[-1]
            cards[-1].setdefault(name, []).append(value)
    assert all(card["END"] == ["VCARD"] and len(card["FN"]) == 1 for card in cards)
    return cards


def _plain(value: str) -> str:
    """A value without its escapes; a comma or semicolon without one would begin another."""
    assert not re.search(r"(?<!\\)(?:\\\\)*[,;]", value)
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


async def test_the_calendar_has_promises_birthdays_follow_ups_and_hours(scene: Scene) -> None:
    calendar = Calendar.from_ical(await scene.exported("ics"))
    assert (calendar["version"], bool(calendar["prodid"])) == ("2.0", True)
    events = {str(event["uid"]): event for event in calendar.walk("VEVENT")}
    assert all("dtstamp" in event and event.errors == [] for event in events.values())
    at = {uid.partition("@")[0]: event["dtstart"].dt for uid, event in events.items()}
    assert at["promise-o1"] == dt.date(2026, 3, 6)
    assert at["promise-o2"] == dt.date(2026, 3, 9)
    assert at["birthday-c2"] == dt.date(2026, 5, 12)
    assert at["hour-1-thu"].isoformat() == "2026-03-05T08:30:00+01:00"
    follow_ups = {uid: day for uid, day in at.items() if uid.startswith("follow-up-")}
    assert follow_ups
    assert all(day >= NOW.date() for day in follow_ups.values())
    titles = [str(event["summary"]) for event in events.values()]
    assert f"{NORA['name']}’s birthday" in titles
    assert not [title for title in titles if "Old Friend" in title]
    assert "promise-o3" not in at


async def test_with_nobody_in_it_there_is_an_answer_too(scene: Scene) -> None:
    scene.ben.says("/export")
    await scene.ben.settled()
    scene.ben.taps(FORMS["vcf"])
    await scene.ben.settled()
    assert scene.ben.last.text == texts().plain("export-nobody")
