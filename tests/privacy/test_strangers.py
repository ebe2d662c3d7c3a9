"""One user's buttons, keys and names, used by another: nothing foreign is seen, nothing foreign is changed."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.actions.dialogues import finished
from bot.actions.heard import Who
from bot.actions.links import links
from bot.actions.registry import commands, taps
from bot.actions.turn import Turn
from bot.settings import sqlite_url
from coach.dialogues import shelf
from coach.dialogues.form import Dialogue, Progress, Value
from coach.network import type_of_list
from storage.records import User
from storage.store import Store, Transaction
from tests.privacy.hand import NOW, Ear, Hands

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
TOLD_MORE = (
    "Zephyrine helped me with the cobalt budget last week",
    "Coffee with Tom Ash and Tom Birch today about heliotropes",
    "Call with Tom",
    "/goals find a mentor in cobalt",
    "/worth",
    "/review",
    "/lesson heliotropes want patience",
    "/network",
    "/favours Zephyrine Quill",
    "/received Zephyrine Quill an introduction to a cobalt buyer",
    "/who at Obsidian Harbour",
    "/thanks",
)
LEFT_ALONE = ("erase:everything", "undo", "imported")
"""Buttons that the owner does not press: they would take away what a stranger might see."""
BY_HAND = {
    "ask_of": ("ask_of:1",),
    "card": ("card:1:go", "card:1:0:yes", "card:1:0:type"),
    "column": ("column:1:0", "column:1:0:0", "column:1:0:0:name", "column:1:back"),
    "hours": ("hours:change:0", "hours:away:0"),
    "import": ("import:1:take", "import:1:leave"),
    "imported": ("imported:1:undo", "imported:2:undo"),
    "link": ("link:1:keep", "link:1:leave"),
    "looks": ("looks:1",),
    "merge": ("merge:1:0:same", "merge:1:0:two", "merge:1:0:later"),
    "met": ("met:1:0:draft", "met:1:0:done"),
    "met_which": ("met_which:1:0", "met_which:1:new"),
    "morning": ("morning:0830",),
    "nudge": ("nudge:1:0:done", "nudge:1:0:draft", "nudge:1:0:later", "nudge:1:0:open"),
    "pace": ("pace:pause", "pace:resume"),
    "unnoted": ("unnoted:1",),
    "place": ("place:Europe/Berlin", "place:no"),
}
"""Buttons that come with time, files and places, as they would look under the owner's keys."""
ANY = ("1", "2", "3", "5", "8", "c1", "c2", "1:0", "1:0:yes", "1:take")
LISTS = [of for of in type_of_list if of != "shown"]
TYPED = ("Nobody Known", "5 March", "08:30", "cobalt-free tea", "Berlin", "yes")
ODD = ("", " ", "x" * 256, "\u202e\x00<b>&", "'; DROP TABLE users; --", "+", "a + b", "🤷" * 64)


@pytest.fixture(scope="module")
def owned(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ear]:
    """A database with an owner who has told much and a stranger who has told little, and what was said to them."""
    file = tmp_path_factory.mktemp("owned") / "coach.db"
    return file, asyncio.run(_lived(file))


async def _lived(file: Path) -> Ear:
    store = await Store.open(sqlite_url(file))
    hands = Hands(store)
    for line in (*TOLD, *TOLD_MORE):
        await hands.says(OWNER, line)
    await _press_everything(hands)
    async with store.transaction(OWNER, NOW) as tx:
        columns = [{"header": "cobalt", "field": None, "example": "Quill"}]
        file = {"id": "cobalt", "name": "cobalt", "kind": "document"}
        await tx.keep("file", {"file": file, "card": False, "columns": columns}, key="1")
        await tx.keep(
            "met_which", {"event": "e1", "name": "Quill", "people": [("c1", "Quill")], "company": ""}, key="1"
        )
        await tx.keep("met", {"event": "e1", "people": ["c1"], "written": []}, key="1")
        await tx.keep("ask_of", {"ask": "a1", "contact": "c1"}, key="1")
        nudge = {"mark": {"kind": "reconnect", "contacts": ["c1"]}, "became": "", "title": "Quill", "lines": ["Quill"]}
        await tx.keep("brief", {"nudges": [nudge], "head": "Quill"}, key="1")
        await tx.keep("link", {"link": "https://cobalt.example/quill"}, key="1")
        await tx.keep("unnoted", {"contact": "c1", "text": "Quill"}, key="1")
        await tx.keep("doubts", {"doubts": []}, key="open")
        await tx.keep("looks", {"contacts": ["c1"]}, key="1")
        await tx.keep("read_card", {"fields": {"name": "Quill"}, "said": {}}, key="1")
        await tx.keep("walk", {"pairs": [{"keep": "c1", "drop": "c2"}], "at": 0, "same": 0}, key="1")
    await hands.says(STRANGER, "Coffee with Someone Else yesterday")
    await store.scrub()
    await store.close()
    return hands.ear


@pytest.fixture
async def hands(tmp_path: Path, owned: tuple[Path, Ear]) -> AsyncIterator[Hands]:
    """The coach as it is then."""
    file, ear = owned
    shutil.copy(file, tmp_path / "coach.db")
    store = await Store.open(sqlite_url(tmp_path / "coach.db"))
    hands = Hands(store)
    hands.ear.said = list(ear.said)
    yield hands
    await store.close()


async def _press_everything(hands: Hands) -> None:
    """Buttons lead to more buttons."""
    pressed: set[str] = set()
    for _ in range(3):
        for data in hands.offered(OWNER):
            if data not in pressed and not data.startswith(LEFT_ALONE) and not data.endswith((":yes", ":away")):
                pressed.add(data)
                await hands.taps(OWNER, data)


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


async def test_no_button_is_left_out(hands: Hands) -> None:
    pressed = {data.partition(":")[0] for data in hands.offered(OWNER)}
    assert taps().keys() == pressed | BY_HAND.keys()
    assert all(data.startswith(f"{verb}:") for verb, of in BY_HAND.items() for data in of)


async def test_every_button_in_anothers_hands_shows_and_changes_nothing(hands: Hands) -> None:
    before = await _document(hands)
    by_hand = [data for of in BY_HAND.values() for data in of]
    guesses = [f"{verb}:{n}" for verb in taps() for n in ANY]
    hands.ear.toasts.clear()
    for data in (*hands.offered(OWNER), *by_hand, *guesses):
        if data != "erase:everything":
            await hands.taps(STRANGER, data)
    assert _seen(hands) == []
    assert await _document(hands) == before
    jobs = await hands.store.claim_jobs(NOW, worker="t", lease=NOW - NOW, limit=9)
    assert {job.user_id for job in jobs} <= {STRANGER}


async def test_every_form_that_carries_anothers_ids_shows_and_changes_nothing(hands: Hands) -> None:
    """As if whoever opened it had not looked whose they are: what finishes it looks under the one who answers."""
    before = await _document(hands)
    for form in shelf().values():
        for id in await _ids(hands):
            with contextlib.suppress(LookupError, ValueError, TypeError):  # an id that is no record's ends the turn
                async with hands.store.transaction(STRANGER, NOW) as tx:
                    turn = Turn(tx, await _known(tx), Who(STRANGER, STRANGER, "S", message_id=3), NOW, hands.ear)
                    await finished(turn, await _filled(turn, form, id))
        assert _seen(hands) == [], form.name
    assert await _document(hands) == before


async def _known(tx: Transaction) -> User:
    user = await tx.user()
    assert user is not None
    return user


async def _ids(hands: Hands) -> list[str]:
    """Of every record of the owner's that the stranger has none by, and of what was kept for buttons."""
    network = await hands.store.network_of(OWNER)
    own = await hands.store.network_of(STRANGER)
    assert network is not None
    assert own is not None
    ids = {record.id for of in LISTS for record in getattr(network, of)}
    return [*sorted(ids - {record.id for of in LISTS for record in getattr(own, of)}), "1", "2", "3"]


async def _filled(turn: Turn, form: Dialogue, id: str) -> Progress:
    """Every slot answered; wherever a contact can be meant, and in all that is carried, it is the id."""
    context = await turn.context()
    answers: dict[str, Any] = {}
    for slot in form.slots:
        usual = [choice.value for choice in slot.choices(context)]
        typed = [read.answer for text in TYPED if isinstance(read := slot.read(text, context), Value)]
        answer = (usual or typed)[0]
        answers[slot.name] = {"id": id} if isinstance(typed[0] if typed else answer, dict) else answer
    return Progress(form.name, answers=answers, carried=_Carried(id))


class _Carried(dict[str, Any]):
    """The id under whatever name it is asked for, and a sound value where it must be one."""

    def __init__(self, id: str) -> None:
        super().__init__(message=1, which=0, field="company", kind="contact", said=[], place=0)
        self._id = id

    def __missing__(self, key: str) -> str:
        return self._id

    def get(self, key: str, default: Any = None) -> Any:
        return self[key]


async def test_every_command_with_anothers_names_and_links_shows_nothing(hands: Hands) -> None:
    before = await _document(hands)
    found = await hands.queries(OWNER, "Lunch with Zephyrine Quill")
    assert found.start is not None
    for name in commands():
        await hands.says(STRANGER, f"/{name} Moor")
        await hands.says(STRANGER, "/cancel")
    for word in links():
        for rest in (found.start[1].partition("_")[2], "1", "c1", "1_1"):
            await hands.says(STRANGER, f"/start {word}_{rest}")
    await hands.queries(STRANGER, "moor")
    assert _seen(hands) == []
    assert await _document(hands) == before


async def test_an_edited_message_of_anothers_is_ones_own(hands: Hands) -> None:
    before = await _document(hands)
    for number in range(1, 40):
        await hands.edits(STRANGER, number, "Coffee with Nobody Known")
    assert _seen(hands) == []
    assert await _document(hands) == before


async def test_inline_finds_only_ones_own_however_it_is_asked(hands: Hands) -> None:
    assert "zephyrine" in repr(await hands.queries(OWNER, "quill")).casefold()
    for query in (
        "",
        "quill",
        "zephyrine + xanthippe",
        "tag:",
        "cobalt",
        "obsidian",
        "Someone + Zephyrine",
        "need:hel",
    ):
        for offset in ("", "8"):
            found = await hands.queries(STRANGER, query, offset)
            shown = repr(found.results).casefold()
            assert [secret for secret in SECRETS if secret in shown] == []


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
