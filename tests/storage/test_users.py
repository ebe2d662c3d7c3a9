"""Users, their dialogue, what buttons stand for, nudges, and who is due."""

from __future__ import annotations

import asyncio
import datetime as dt
from dataclasses import replace

from coach.preferences import Preferences
from storage.records import DialogueRow, OutgoingDraft, Sent, User
from storage.store import Store
from tests.storage.conftest import NOW
from tests.storage.people import ANN, coffee, contact, met, told

LEASE = dt.timedelta(seconds=30)
DAY = dt.timedelta(days=1)


async def due(store: Store, user_id: int, at: dt.datetime | None, *, blocked_at: dt.datetime | None = None) -> None:
    async with store.transaction(user_id, NOW) as tx:
        user = await tx.user() or User(user_id, user_id, NOW)
        await tx.put_user(replace(user, next_look_at=at, blocked_at=blocked_at))


async def test_a_user_comes_back_as_put(store: Store) -> None:
    user = User(
        ANN,
        -5,
        NOW - DAY,
        language="pt",
        preferences=Preferences(unanswered=2, morning=dt.time(7, 30)),
        started_at=NOW,
        blocked_at=NOW + DAY,
        next_look_at=NOW + 2 * DAY,
    )
    async with store.transaction(ANN, NOW) as tx:
        await tx.put_user(user)
        assert await tx.user() == user
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.user() == user
    assert await store.user_ids() == [ANN]


async def test_a_dialogue_is_kept_changed_and_ended(store: Store) -> None:
    row = DialogueRow("log", {"answers": {"who": {"id": "c1"}}}, NOW + DAY, outbox_id=4)
    await met(store)
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.dialogue() is None
        await tx.put_dialogue(row)
        assert await tx.dialogue() == row
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.dialogue() == row
        await tx.put_dialogue(replace(row, message_id=77, outbox_id=None))
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.dialogue() == replace(row, message_id=77, outbox_id=None)
        await tx.end_dialogue()
        assert await tx.dialogue() is None
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.dialogue() is None


async def test_what_a_button_stands_for_is_kept_until_settled(store: Store) -> None:
    await met(store)
    async with store.transaction(ANN, NOW) as tx:
        number = await tx.keep("suggestion", {"action": "thank"})
        assert await tx.keep("suggestion", {"action": "ask"}) != number
        await tx.keep("card", {"n": 1}, key="5")
        await tx.keep("card", {"n": 2}, key="5")
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.kept("suggestion", number) == {"action": "thank"}
        assert await tx.kept("card", "5") == {"n": 2}
        await tx.settle("suggestion", number)
        assert await tx.kept("suggestion", number) is None
    async with store.transaction(ANN + 1, NOW) as tx:
        assert await tx.kept("card", "5") is None


async def test_what_was_put_right_is_remembered(store: Store) -> None:
    async with store.transaction(ANN, NOW) as tx:
        await tx.remember("channel", "sync", "video")
        await tx.remember("channel", "sync", "call")
        await tx.remember("who", "sam", "c1")
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.corrections() == {("channel", "sync"): "call", ("who", "sam"): "c1"}


async def test_a_nudge_is_sent_once_a_day_and_its_fate_is_known(store: Store) -> None:
    day = dt.date(2026, 3, 11)
    await met(store)
    async with store.transaction(ANN, NOW) as tx:
        brief = await tx.send(OutgoingDraft(ANN, "sendMessage", {"text": "brief"}))
        first = await tx.record_nudge("promise", "promise:o1", ["c1"], day, outbox_id=brief, now=NOW)
        assert await tx.record_nudge("promise", "promise:o1", ["c1"], day, outbox_id=brief, now=NOW) is None
        second = await tx.record_nudge("promise", "promise:o1", ["c1"], day + DAY, now=NOW)
        assert first is not None and second is not None
        await tx.answer_nudge(first, "later", now=NOW + DAY)
    await store.to_send(NOW, 10, sender="s", lease=LEASE)
    await store.settle([Sent(brief, 9)], NOW + LEASE)
    async with store.transaction(ANN, NOW) as tx:
        later, earlier = await tx.nudges()
        assert (earlier.sent_at, earlier.response, earlier.answered_at) == (NOW + LEASE, "later", NOW + DAY)
        assert (later.sent_at, later.response, later.contacts) == (None, None, ("c1",))
        assert await tx.nudges(since=NOW + DAY) == []


async def test_who_is_due_is_claimed_once_the_longest_due_first(store: Store) -> None:
    await due(store, 1, NOW - DAY)
    await due(store, 2, NOW - 2 * DAY)
    await due(store, 3, NOW + DAY)
    await due(store, 4, None)
    await due(store, 5, NOW - DAY, blocked_at=NOW)
    assert await store.next_due() == NOW - 2 * DAY
    assert await store.count_due(NOW) == 2
    assert await store.claim_due(NOW, worker="a", lease=LEASE, limit=1) == [2]
    assert await store.claim_due(NOW, worker="b", lease=LEASE, limit=9) == [1]
    assert await store.claim_due(NOW, worker="b", lease=LEASE, limit=9) == []
    await due(store, 2, NOW + DAY)
    assert await store.claim_due(NOW + LEASE, worker="b", lease=LEASE, limit=9) == [1]
    assert sorted(await store.claim_due(NOW + DAY, worker="b", lease=LEASE, limit=9)) == [1, 2, 3]


async def test_a_network_read_while_it_is_written_is_one_that_was(store: Store) -> None:
    """An operator's export runs beside the coach: no talk is in it without the contact it was with."""
    await met(store)

    async def tell() -> None:
        for n in range(60):
            await told(store, contact(f"c{n}"), coffee(f"v{n}", f"c{n}"))

    writing = asyncio.create_task(tell())
    seen = set()
    while not writing.done():
        network = await store.network_of(ANN)
        assert network is not None
        assert [talk.contact for talk in network.conversations] == [c.id for c in network.contacts]
        seen.add(len(network.contacts))
        await asyncio.sleep(0)
    await writing
    assert len(seen) > 1
