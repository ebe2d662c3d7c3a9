"""Photos sent in the chat: codes that name somebody, codes that lead somewhere, and printed cards."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path

import pytest
import segno
from PIL import Image, ImageDraw, ImageFont

from bot.clock import MovableClock
from bot.recognition import can_read_words
from tests.talk import Still, coach_in

NOW = dt.datetime(2026, 3, 4, 17, 20, tzinfo=dt.UTC)
LINK = "https://cards.example/t/8f2k"
PATIENCE = 120.0
"""Seconds; text recognition, where it is installed, takes a few of a quiet machine's."""


def _code(text: str) -> bytes:
    out = io.BytesIO()
    segno.make(text, micro=False).save(out, kind="png", scale=6, border=4)
    return out.getvalue()


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("BEGIN:VCARD\nVERSION:3.0\nN:Haddad;Leila;;;\nFN:Leila Haddad\nEND:VCARD", "Leila Haddad"),
        ("MECARD:N:Haddad,Leila;TEL:+49405550181;;", "Leila Haddad"),
        ("https://www.linkedin.com/in/leila-haddad-4b21a0?trk=qr", "Leila Haddad"),
        ("https://t.me/leila_haddad", "Leila Haddad"),
    ],
    ids=["vcard", "mecard", "linkedin", "telegram"],
)
async def test_a_code_that_names_somebody_is_taken_in_when_approved(code: str, name: str, tmp_path: Path) -> None:
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        user = telegram.user(name="Ana")
        user.sends_photo(_code(code))
        await user.settled(within=PATIENCE)
        user.taps("Import")
        await user.settled(within=PATIENCE)
        network = await coach.store.network_of(user.id)
        assert network is not None and [c.name for c in network.contacts] == [name]


@pytest.mark.parametrize("whose", ["Nora Berg", "Otto Brandt"])
async def test_a_code_that_leads_somewhere_is_kept_for_whom_one_says(whose: str, tmp_path: Path) -> None:
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, coach):
        user = telegram.user(name="Ana")
        user.says("Coffee with Nora Berg yesterday")
        user.sends_photo(_code(LINK))
        await user.settled(within=PATIENCE)
        assert LINK in user.last.text
        user.taps("Keep it for someone")
        await user.settled()
        user.says(whose)
        await user.settled()
        network = await coach.store.network_of(user.id)
        assert network is not None
        assert {c.name: c.links for c in network.contacts} == {"Nora Berg": (), whose: (LINK,)}


async def test_a_printed_card_is_read_where_words_can_be_and_otherwise_kindly_declined(tmp_path: Path) -> None:
    card = Image.new("RGB", (1000, 560), "white")
    draw = ImageDraw.Draw(card)
    for place, row in enumerate(("Amara Nwosu", "Product Manager", "amara@tidewater.example")):
        draw.text((60, 60 + 120 * place), row, "black", font=ImageFont.load_default(48))
    out = io.BytesIO()
    card.save(out, "PNG")
    async with coach_in(tmp_path, MovableClock(Still(NOW))) as (telegram, _):
        user = telegram.user(name="Ana")
        user.sends_photo(out.getvalue())
        await user.settled(within=PATIENCE)
        if not can_read_words():
            assert "I see no code on this photo" in user.last.text
            return
        user.taps("Check each field")
        await user.settled()
        assert user.last.text.startswith("Name: Amara Nwosu")
