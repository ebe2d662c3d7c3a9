"""One user's buttons, keys and names, used by another: nothing foreign is seen, nothing foreign is changed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.actions.registry import commands, taps
from bot.settings import sqlite_url
from storage.store import Store
from tests.privacy.hand import NOW, Hands

OWNER, STRANGER = 11, 22
SECRETS = ("zephyrine", "quill", "obsidian", "heliotrope", "xanthippe", "cobalt")
TOLD = (
    "Coffee with Zephyrine Quill yesterday, works at Obsidian Harbour, she needs a heliotrope gardener",
    "I promised Zephyrine Quill the cobalt slides by Friday",
    "Call with Xanthippe Moor today, she can help with cobalt",
    "/next",
    "/promises",
    "/people",
    "/who Zephyrine",
    "/ask cobalt",
    "/intro Zephyrine Quill and Xanthippe Moor",
    "/event cobalt fair tomorrow",
    "/settings",
    "/export",
    "/forget Xanthippe",
    "/merge",
    "/erase",
)
OPENED = ("contact", "filter", "edit", "change", "next", "people")
"""Buttons that lead to more buttons."""
GUESSED = ("1", "2", "3", "5", "8", "c1", "c2", "1:0", "1:0:yes", "1:take")
ODD = ("", " ", "x" * 256, "\u202e\x00<b>&", "'; DROP TABLE users; --", "+", "a + b", "🤷" * 64)


@pytest.fixture
async def hands(tmp_path: Path) -> AsyncIterator[Hands]:
    """The coach, with an owner who has told much and a stranger who has told little."""
    store = await Store.open(sqlite_url(tmp_path / "coach.db"))
    hands = Hands(store)
    for line in TOLD:
        await hands.says(OWNER, line)
    for data in hands.offered(OWNER):
        if data.startswith(OPENED):
            await hands.taps(OWNER, data)
    async with store.transaction(OWNER, NOW) as tx:
        await tx.keep("file", {"file": {"id": "cobalt", "name": "cobalt", "kind": "document"}, "card": False}, key="1")
        await tx.keep("doubts", {"doubts": []}, key="open")
        await tx.keep("looks", {"contacts": ["c1"]}, key="1")
        await tx.keep("read_card", {"fields": {"name": "Quill"}, "said": {}}, key="1")
        await tx.keep("walk", {"pairs": [{"keep": "c1", "drop": "c2"}], "at": 0, "same": 0}, key="1")
    await hands.says(STRANGER, "Coffee with Someone Else yesterday")
    yield hands
    await store.close()


async def _document(hands: Hands) -> str:
    network = await hands.store.network_of(OWNER)
    assert network is not None
    assert network.contacts
    return network.model_dump_json()


def _seen(hands: Hands) -> list[str]:
    heard = hands.heard(STRANGER) + " ".join(hands.ear.toasts).casefold() + repr(hands.ear.found_last).casefold()
    return [secret for secret in SECRETS if secret in heard]


async def test_the_owner_would_see_it(hands: Hands) -> None:
    assert all(secret in hands.heard(OWNER) for secret in SECRETS)
    assert len(hands.offered(OWNER)) > 50


async def test_every_button_in_anothers_hands_shows_and_changes_nothing(hands: Hands) -> None:
    before = await _document(hands)
    guesses = [f"{verb}:{n}" for verb in taps() for n in GUESSED]
    hands.ear.toasts.clear()
    for data in (*hands.offered(OWNER), *guesses):
        if data != "erase:everything":
            await hands.taps(STRANGER, data)
    assert _seen(hands) == []
    assert await _document(hands) == before
    jobs = await hands.store.claim_jobs(NOW, worker="t", lease=NOW - NOW, limit=9)
    assert {job.user_id for job in jobs} <= {STRANGER}


async def test_every_command_with_anothers_names_and_links_shows_nothing(hands: Hands) -> None:
    before = await _document(hands)
    found = await hands.queries(OWNER, "Lunch with Zephyrine Quill")
    assert found.start is not None
    for name in commands():
        await hands.says(STRANGER, f"/{name} Moor")
        await hands.says(STRANGER, "/cancel")
    await hands.says(STRANGER, f"/start {found.start[1]}")
    await hands.queries(STRANGER, "moor")
    assert _seen(hands) == []
    assert await _document(hands) == before


@pytest.mark.parametrize("line", ODD)
async def test_odd_inline_queries_are_answered_and_make_nobody_known(hands: Hands, line: str) -> None:
    assert (await hands.queries(OWNER, line, offset="-1e9")).start is not None or not line.strip()
    assert (await hands.queries(33, line)).start is not None
    async with hands.store.transaction(33, NOW) as tx:
        assert await tx.user() is None


async def test_a_closed_instance_lets_in_who_was_invited_once(tmp_path: Path) -> None:
    store = await Store.open(sqlite_url(tmp_path / "coach.db"))
    hands = Hands(store, frozenset({OWNER}))
    try:
        await hands.says(STRANGER, "Coffee with Someone Else")
        assert "private" in hands.heard(STRANGER)
        assert not (await hands.queries(STRANGER, "a")).results
        await hands.says(OWNER, "/invite")
        code = hands.heard(OWNER).rpartition("start=")[2].split("'")[0].split()[0]
        invitation = next(m.html for chat, m in hands.ear.said if chat == OWNER).rpartition("start=")[2]
        assert code
        await hands.says(STRANGER, "/start in_wrongwrongwrong")
        async with store.transaction(STRANGER, NOW) as tx:
            assert await tx.user() is None
        await hands.says(STRANGER, f"/start {invitation}")
        async with store.transaction(STRANGER, NOW) as tx:
            assert await tx.user() is not None
        await hands.says(33, f"/start {invitation}")
        async with store.transaction(33, NOW) as tx:
            assert await tx.user() is None
    finally:
        await store.close()
