"""What was erased or forgotten is nowhere: not in the file, not in its log of writes, not in what was logged."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from bot.clock import MovableClock
from bot.logs import set_up
from bot.playground import User
from tests.talk import SAMPLES, Still, coach_in

NOW = dt.datetime(2026, 3, 4, 17, 20, tzinfo=dt.UTC)
SECRETS = ("Zephyrine", "Quill", "Obsidian", "heliotrope")


def _bytes(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.glob("coach.db*")))


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


async def test_nothing_of_an_erased_user_is_in_the_file(tmp_path: Path) -> None:
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, _):
        user = telegram.user(name="Ana")
        await _live(user)
        user.sends_file("phone.vcf", (SAMPLES / "phone.vcf").read_bytes())
        await user.settled()
        user.taps("Import")
        await user.settled()
        assert _found(_bytes(tmp_path)) == list(SECRETS)
        for what in ("/erase", "Erase everything …", "Yes, erase all of it"):
            if what.startswith("/"):
                user.says(what)
            else:
                user.taps(what)
            await user.settled()
        assert user.last.text.startswith("Everything is erased")
        data = _bytes(tmp_path)
        assert _found(data) == []
        assert b"Okafor" not in data


async def test_nothing_of_a_forgotten_contact_is_in_the_file(tmp_path: Path) -> None:
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        user = telegram.user(name="Ana")
        await _live(user)
        user.says("/forget Zephyrine Quill")
        await user.settled()
        user.taps("Forget Zephyrine Quill")
        await user.settled()
        data = _bytes(tmp_path)
        assert _found(data) == []
        assert b"Becker" in data
        network = await coach.store.network_of(user.id)
        assert network is not None
        assert [c.name for c in network.contacts] == ["Tom Becker"]


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
