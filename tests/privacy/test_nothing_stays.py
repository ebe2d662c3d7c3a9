"""What was erased or forgotten is nowhere: not in the file, not in its log of writes, not in what was logged."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from bot.clock import MovableClock
from bot.logs import set_up
from bot.playground import User
from coach.changes import Put
from coach.network import Shown
from storage.records import DialogueRow, OutgoingDraft, Received
from storage.store import Store
from tests.privacy.hand import Hands
from tests.privacy.stored import everything
from tests.talk import SAMPLES, Still, coach_in

NOW = dt.datetime(2026, 3, 4, 17, 20, tzinfo=dt.UTC)
SECRETS = ("Zephyrine", "Quill", "Obsidian", "heliotrope")


def _found(data: bytes) -> list[str]:
    return [s for s in SECRETS if s.encode() in data or s.casefold().encode() in data]


async def _live(user: User) -> None:
    for line in (
        "Coffee with Zephyrine Quill yesterday, works at Obsidian Harbour, needs a heliotrope gardener",
        "Call with Tom Becker today, we talked about Zephyrine Quill",
        "/next",
        "/who Zephyrine",
    ):
        user.says(line)
        await user.settled()
    user.queries("Zephyrine Quill")
    await user.settled()


async def _imports(user: User) -> None:
    """Two people by file: one of the phone's, and Zephyrine once more."""
    card = b"BEGIN:VCARD\nVERSION:3.0\nFN:Zephyrine Quill\nNOTE:heliotrope\nEND:VCARD\n"
    user.sends_file("Zephyrine.vcf", (SAMPLES / "phone.vcf").read_bytes() + card)
    await user.settled()
    user.taps("Import")
    await user.settled()


async def test_nothing_of_an_erased_user_is_in_the_database(tmp_path: Path, url: str) -> None:
    async with coach_in(tmp_path, MovableClock(Still(NOW)), url) as (telegram, _):
        user = telegram.user(name="Ana")
        await _live(user)
        await _imports(user)
        assert _found(await everything(url)) == list(SECRETS)
        for what in ("/erase", "Erase everything …", "Yes, erase all of it"):
            if what.startswith("/"):
                user.says(what)
            else:
                user.taps(what)
            await user.settled()
        assert user.last.text.startswith("Everything is erased")
        data = await everything(url)
        assert _found(data) == []
        assert b"Okafor" not in data


async def test_nothing_of_a_forgotten_contact_is_in_the_database(tmp_path: Path, url: str) -> None:
    async with coach_in(tmp_path, MovableClock(Still(NOW)), url) as (telegram, coach):
        user = telegram.user(name="Ana")
        await _live(user)
        await _imports(user)
        assert _found(await everything(url)) == list(SECRETS)
        user.says("/forget Zephyrine Quill")
        await user.settled()
        user.taps("Forget Zephyrine Quill")
        await user.settled()
        data = await everything(url)
        assert _found(data) == []
        assert b"Becker" in data
        network = await coach.store.network_of(user.id)
        assert network is not None
        assert network.contacts[0].name == "Tom Becker"

        user.says("/undo")
        await user.settled()
        assert user.last.text == "There is nothing to take back."
        old = [(message.id, b.value) for message in user.messages for row in message.buttons for b in row if b.value]
        assert len(old) > 8
        for number, data in old:
            user.taps_data(data, number)
            await user.settled()
        assert _found(await everything(url)) == []


async def test_nothing_that_waits_brings_a_forgotten_contact_back(url: str) -> None:
    """Work under way, words waiting to be sent, taught names, suggestions shown, messages that could not be handled."""
    store = await Store.open(url)
    hands = Hands(store)
    try:
        await hands.says(1, "Coffee with Zephyrine Quill yesterday, works at Obsidian Harbour")
        await hands.says(1, "Call with Tom Becker today about ZEPHYRINE-QUILL and his cobalt slides")
        network = await store.network_of(1)
        assert network is not None
        id = network.contacts[0].id
        await _leave_traces(store, id)
        assert _found(await everything(url)) == ["Zephyrine", "Quill", "Obsidian", "heliotrope"]
        await hands.says(1, "/forget Zephyrine Quill")
        await hands.taps(1, f"forget:{id}:yes")
        assert "put aside" in hands.heard(1)
        data = await everything(url)
        assert _found(data) == []
        assert b"cobalt" in data
        assert f'"{id}"'.encode() not in data
        assert await store.claim_jobs(NOW, worker="t", lease=dt.timedelta(seconds=9), limit=9) == []
        assert [cause for *_, cause, _ in await store.quarantined()] == ["kept"]
        async with store.transaction(1, NOW) as tx:
            assert await tx.corrections() == {("who", "tommy"): "c9"}
    finally:
        await store.close()


async def _leave_traces(store: Store, id: str) -> None:
    async with store.transaction(1, NOW) as tx:
        await tx.add_job({"do": "take", "file": {"id": "f", "name": "Zephyrine.vcf", "kind": "document"}, "name": "A"})
        await tx.keep("file", {"file": {"name": "Quill.vcf"}}, key="7")
        await tx.send(OutgoingDraft(1, "sendMessage", {"chat_id": 1, "text": "Write to Zephyrine (heliotrope)"}))
        await tx.remember("who", "zeph", id)
        await tx.remember("who", "quill", "c9")
        await tx.remember("who", "tommy", "c9")
        await tx.remember("distinct", f"c9 {id}", "")
        await tx.apply([Put(Shown(action="reconnect", contacts=(id,), on=NOW))], what="shown", now=NOW)
        await tx.record_nudge("reconnect", f"reconnect:{id}", [id], NOW.date(), now=NOW)
        await tx.put_dialogue(DialogueRow("log", {"who": "Zephyrine"}, NOW))
    said = {900: ("Zephyrine \u2013 Quill!", "gone"), 901: ("Tom again", "kept")}
    for number, (words, cause) in said.items():
        body = json.dumps({"update_id": number, "message": {"text": words}})
        await store.receive([Received(number, 1, body, NOW)])
        for _ in range(9):
            await store.failed(number, cause, NOW, again_at=NOW)


@pytest.mark.usefixtures("logs_as_before")
async def test_logs_hold_no_names_no_notes_and_no_token(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    set_up("DEBUG")
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        user = telegram.user(name="Ana", last_name="Vermilion")
        await _live(user)
        user.sends_file("Zephyrine.vcf", b"BEGIN:VCARD\nFN:Zephyrine Quill\n")
        await user.settled()
        user.sends_photo((SAMPLES / "badge.png").read_bytes())
        await user.settled()
        user.taps_data("people:Zephyrine", user.last)
        await user.settled()
        async with coach.store.transaction(user.id, NOW) as tx:
            await tx.add_job({"do": "nothing that exists", "shown": {"message_id": 1}, "name": "Zephyrine"})
        await user.settled()
        token = telegram.token
    logged = "".join(capfd.readouterr())
    assert "job_failed" in logged
    for secret in (*SECRETS, "Vermilion", token, token.partition(":")[2]):
        assert secret not in logged, secret
