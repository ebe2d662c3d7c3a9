"""Imports beside the conversation: cut off anywhere, they are whole in the end; one undo takes all of it back."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
from pathlib import Path

import pytest

from bot import background
from bot.app import Coach
from bot.clock import MovableClock
from bot.playground import User
from bot.texts import texts
from coach.network import Network
from tests.talk import Still, coach_in

NOW = dt.datetime(2026, 3, 4, 17, 20, tzinfo=dt.UTC)
MANY = 1000


def _cards(count: int) -> bytes:
    card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {0}\r\nEMAIL:p{0}@example.org\r\nEND:VCARD\r\n"
    return "".join(card.format(n) for n in range(count)).encode()


async def _network(coach: Coach, user: User) -> Network:
    network = await coach.store.network_of(user.id)
    assert network is not None
    return network


async def _begun(coach: Coach, user: User) -> None:
    """Until the first transaction of an import is through."""
    async with asyncio.timeout(60):
        while True:
            if len((await _network(coach, user)).contacts) > 30:
                return
            await asyncio.sleep(0.01)


async def test_an_import_that_is_cut_off_is_whole_in_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(background, "AT_ONCE", 25)
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        user = telegram.user(name="Ana")
        user.says("Coffee with Nora Berg yesterday")
        user.sends_file("many.vcf", _cards(MANY))
        await user.settled(within=60)
        user.taps("Import")
        await _begun(coach, user)
        await coach.background.stop()
        assert len((await _network(coach, user)).contacts) < MANY
        await coach.store.take_over()
        coach.background.start()
        await user.settled(within=60)
        assert len((await _network(coach, user)).contacts) == MANY + 1
        assert user.last.text.startswith("Imported")
        user.says("/undo")
        await user.settled(within=60)
        assert [c.name for c in (await _network(coach, user)).contacts] == ["Nora Berg"]


async def test_a_second_tap_leaves_what_came_of_the_first(tmp_path: Path) -> None:
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        user = telegram.user(name="Ana")
        user.sends_file("one.vcf", _cards(1))
        await user.settled()
        data = user.last.buttons[0][0].value
        user.taps("Import")
        await user.settled()
        user.taps_data(data, user.last)
        await user.settled()
        assert user.toasts[-1] == texts().plain("unclear-gone")
        assert user.last.text.startswith("Imported") and user.last.buttons[0][0].text == "Undo"
        assert len((await _network(coach, user)).contacts) == 1


async def test_a_broken_file_imports_nothing_and_says_why(tmp_path: Path) -> None:
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        user = telegram.user(name="Ana")
        for name, data in (
            ("a.vcf", b"\x00\xff\xfe\x00" * 50),
            ("b.json", b'{"format": "networking-coach/1", "me": '),
            ("c.csv", b"x" * 300_000),
            ("d.bin", b"PK\x03\x04 not an archive"),
            ("e.vcf", b" "),
        ):
            user.sends_file(name, data)
            await user.settled(within=30)
            assert not [b for row in user.last.buttons for b in row], name
            assert "Reading" not in user.last.text
        assert (await _network(coach, user)).contacts == ()


async def test_a_shared_contact_is_shown_as_it_was_recorded(tmp_path: Path) -> None:
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        user = telegram.user(name="Ana")
        told = ("VERSION:3.0", "FN:Tom", "ORG:Finch", "TEL:+49 30 1234567", "BDAY:1980-05-12")
        card = "\r\n".join(("BEGIN:VCARD", *told, "END:VCARD", ""))
        user.shares_contact("Tom\u202e Becker", "49301234567", user_id=77, vcard=card)
        await user.settled()
        lines = user.last.text.splitlines()[:5]
        assert lines == [
            "Noted",
            "👤 New: Tom Becker",
            "📝 Tom, company: Finch",
            "📝 Tom, phone: +49 30 1234567",
            "🎂 Tom: 12 May",
        ]
        user.shares_contact("Tom Becker", "49301234567", user_id=77, vcard=card.replace("ORG:Finch", "TITLE:CTO"))
        await user.settled()
        assert user.last.text.splitlines()[1:4] == ["👤 Added to Tom Becker", "📝 Tom, role: CTO", ""]
        (tom,) = (await _network(coach, user)).contacts
        assert tom.phones == ("+49 30 1234567",)


async def test_what_is_written_with_a_file_is_not_lost(tmp_path: Path) -> None:
    card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zed Zo\r\nTEL:+49 30 9900990\r\nEND:VCARD\r\n"
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        user = telegram.user(name="Ana")
        user.sends_file("zed.vcf", card, "a carpenter, from the pub <3")
        await user.settled()
        assert "📝 a carpenter, from the pub <3" in user.last.text
        user.taps("Import")
        await user.settled()
        user.sends_file(
            "people.vcf", card + card.replace(b"Zed Zo", b"Kai Lu"), "Met Nora Berg at the fair, she needs a flat"
        )
        await user.settled()
        user.taps("Leave it")
        await user.settled()
        network = await _network(coach, user)
        assert {c.name: c.notes for c in network.contacts} == {
            "Zed Zo": "a carpenter, from the pub <3",
            "Nora Berg": "",
        }
        assert [need.what for need in network.needs] == ["a flat"]


async def test_an_own_export_comes_back_as_it_was(tmp_path: Path) -> None:
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        ana, ben = telegram.user(name="Ana"), telegram.user(name="Ben")
        ana.says("Coffee with Nora Berg yesterday, I promised her the slides by Friday")
        ana.says("Call with Tom Becker today, he needs a violin teacher")
        await ana.settled()
        before = await _network(coach, ana)
        ben.says("hello")
        ben.sends_file("people.json", before.model_dump_json().encode())
        await ben.settled()
        ben.taps("Import")
        await ben.settled()
        assert (await _network(coach, ben)).model_dump(exclude={"shown"}) == before.model_dump(exclude={"shown"})


async def test_names_that_no_message_can_hold_break_nothing(tmp_path: Path) -> None:
    people = [
        {"id": "1", "name": ""},
        {"id": "2", "name": "\u200b"},
        {"id": "3", "name": '"<&' * 2000, "city": "&" * 4000},
    ]
    document = {"format": "networking-coach/1", "me": {"name": "Ana"}, "contacts": people}
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, _):
        user = telegram.user(name="Ana")
        user.sends_file("people.json", json.dumps(document).encode())
        await user.settled()
        user.taps("Import")
        await user.settled()
        assert user.last.text.startswith("Imported")
        user.says("/people")
        await user.settled()
        assert user.last.text.startswith("Your people (3)")
        labels = [button.text for row in user.last.buttons for button in row]
        assert sorted(labels[:3]) == ['"<&' * 13 + '"', "–", "–"]
        user.taps('"<&')
        await user.settled()
        assert user.last.text.startswith('"<&"<&') and "Networking" in user.last.text
        user.queries("&")
        user.queries("")
        await user.settled()
        assert user.results is not None


async def test_somebody_shared_is_the_answer_to_a_form_that_asks_for_somebody(tmp_path: Path) -> None:
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        user = telegram.user(name="Ana")
        for share, promised in (("Zoe Quinn", "the slides"), ("Zoe Quinn", "the keys")):
            user.says("/offer")
            await user.settled()
            user.shares_contact(share, "+1 202 555 0177")
            await user.settled()
            assert user.last.text == "With what?"
            user.says(promised)
            await user.settled()
            user.taps("Done")
            await user.settled()
        network = await _network(coach, user)
        assert [c.name for c in network.contacts] == ["Zoe Quinn"]
        assert [o.what for o in network.offers] == ["the slides", "the keys"]
