"""Bad files through the chat: a clear sentence, with the line where there is one; kept is only what was approved."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from pathlib import Path

import pytest

from bot.clock import MovableClock
from tests.talk import Still, coach_in

NOW = dt.datetime(2026, 3, 4, 17, 20, tzinfo=dt.UTC)
WHOLE = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nora Berg\r\nEMAIL:nora@berg.example\r\nEND:VCARD\r\n"


def _packed(name: str, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return out.getvalue()


UNREADABLE = {
    "bomb.zip": (_packed("contacts.vcf", bytes(30_000_000)), "more than I can read at once"),
    "line.csv": (b"name,email\n" + b"a" * 19_000_000, "Line 2: This row can't be taken apart"),
    "value.vcf": (b"BEGIN:VCARD\nFN:" + b"a" * 19_000_000, "Line 1: The file breaks off"),
    "binary.csv": (bytes(range(256)) * 50, "isn't text I can read"),
    "sheet.xlsx": (_packed("xl/workbook.xml", b"<x/>"), "Save it as CSV"),
    "half.json": (b'{"format": "networking-coach/1",\n "contacts": [{"id":', "Line 2: The file breaks off"),
    "wide.csv": (b"name,email\nAna,a@x.example,1,2\n", "Line 2: This row has 4 cells where the header has 2"),
    "nobody.csv": (b"name,email\n", "nobody in this file"),
    "picture.vcf": (b"\x89PNG\r\n\x1a\n broken", "couldn’t open that picture"),
}


@pytest.mark.parametrize("name", UNREADABLE)
async def test_a_file_that_cannot_be_read_is_answered_with_why_and_offers_no_import(name: str, tmp_path: Path) -> None:
    data, why = UNREADABLE[name]
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        user = telegram.user(name="Ana")
        user.sends_file(name, data)
        await user.settled(within=90)
        assert why in user.last.text
        assert "Import" not in [button.text for row in user.last.buttons for button in row]
        network = await coach.store.network_of(user.id)
        assert network is not None and network.contacts == ()


PARTLY = {
    "half.vcf": ((WHOLE + WHOLE)[:-20].encode(), "Line 6: The file breaks off in the middle of this one.", "Nora Berg"),
    "formula.csv": (
        b"name,notes\nNora Berg,\"=cmd|' /C calc'!A0\"\n",
        "Line 2: A formula stands in",
        "Nora Berg",
    ),
    "control.csv": ("name\n\x1b[31mNora\x07 \u202eBerg\n".encode(), "Nora Berg", "Nora Berg"),
    "tags.csv": (b"name\n<b>Nora</b> & Berg\n", "<b>Nora</b> & Berg", "<b>Nora</b> & Berg"),
    "wide16.vcf": (WHOLE.replace("Nora", "Jörg").encode("utf-16-le"), "Jörg Berg", "Jörg Berg"),
}


@pytest.mark.parametrize("name", PARTLY)
async def test_of_a_file_that_is_odd_in_part_exactly_what_was_shown_is_taken(name: str, tmp_path: Path) -> None:
    data, shown, kept = PARTLY[name]
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        user = telegram.user(name="Ana")
        user.sends_file(name, data)
        await user.settled(within=60)
        assert shown in user.last.text and "One is new" in user.last.text
        user.taps("Import")
        await user.settled(within=60)
        network = await coach.store.network_of(user.id)
        assert network is not None and [(c.name, c.notes) for c in network.contacts] == [(kept, "")]
