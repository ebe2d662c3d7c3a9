"""Calls: queued once, handed out in order, edits after what they edit, given up, erased of words."""

from __future__ import annotations

import datetime as dt
from typing import Any

from storage.records import GivenUp, Outgoing, OutgoingDraft, PutOff, Sent
from storage.store import Store
from tests.storage.conftest import NOW
from tests.storage.people import ANN, met

LEASE = dt.timedelta(seconds=25)
LATER = NOW + dt.timedelta(seconds=30)


async def queue(store: Store, text: str, chat_id: int | None = ANN, user_id: int = ANN, **fields: Any) -> int:
    async with store.transaction(user_id, NOW) as tx:
        return await tx.send(OutgoingDraft(chat_id, "sendMessage", {"text": text}, **fields))


async def taken(store: Store, now: dt.datetime = NOW, limit: int = 100, sender: str = "s") -> list[Outgoing]:
    return await store.to_send(now, limit, sender=sender, lease=LEASE)


def words(calls: list[Outgoing]) -> list[str]:
    return [call.payload["text"] for call in calls]


async def test_answers_go_before_broadcasts_and_a_chat_has_one_under_way(store: Store) -> None:
    await queue(store, "brief 1", 1, priority=1)
    await queue(store, "brief 2", 2, priority=1)
    await queue(store, "answer 2", 2)
    await queue(store, "answer 2 again", 2)
    first = await taken(store)
    assert words(first) == ["answer 2", "brief 1"]
    assert await taken(store) == []
    await store.settle([Sent(first[0].id, 1)], NOW)
    assert words(await taken(store)) == ["answer 2 again"]


async def test_a_failed_call_holds_up_its_chat_alone(store: Store) -> None:
    await queue(store, "one", 1)
    await queue(store, "two", 1)
    await queue(store, "other", 2)
    calls = await taken(store)
    await store.settle([PutOff(calls[0].id, NOW + dt.timedelta(seconds=5), "502"), Sent(calls[1].id, 1)], NOW)
    assert await taken(store) == []
    assert await store.next_call_at() == NOW + dt.timedelta(seconds=5)
    again = await taken(store, NOW + dt.timedelta(seconds=5))
    assert words(again) == ["one"] and again[0].attempts == 1


async def test_what_a_killed_sender_had_is_sent_again(store: Store) -> None:
    await queue(store, "hello")
    assert words(await taken(store, sender="killed")) == ["hello"]
    assert await taken(store, sender="b") == []
    await store.renew_sending(NOW + dt.timedelta(seconds=20), sender="killed", lease=LEASE)
    assert await taken(store, LATER, sender="b") == []
    assert words(await taken(store, LATER + LEASE, sender="b")) == ["hello"]


async def test_an_edit_waits_for_what_it_edits_and_gets_its_number(store: Store) -> None:
    first = await queue(store, "card")
    async with store.transaction(ANN, NOW) as tx:
        await tx.send(OutgoingDraft(8, "editMessageText", {"text": "edited"}, replaces=first))
        assert await tx.message_id_of(first) is None
    calls = await taken(store)
    assert words(calls) == ["card"]
    await store.settle([Sent(calls[0].id, 555)], NOW)
    [edit] = await taken(store)
    assert edit.payload == {"text": "edited", "message_id": 555}
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.message_id_of(first) == 555


async def test_an_edit_of_what_was_given_up_comes_without_a_number(store: Store) -> None:
    first = await queue(store, "card")
    async with store.transaction(ANN, NOW) as tx:
        await tx.send(OutgoingDraft(ANN, "editMessageText", {"text": "edited"}, replaces=first))
    await taken(store)
    await store.settle([GivenUp(first, "400")], NOW)
    [edit] = await taken(store)
    assert edit.payload == {"text": "edited"}


async def test_a_key_makes_a_call_one(store: Store) -> None:
    first = await queue(store, "brief", key="brief:2026-03-11")
    assert await queue(store, "brief again", key="brief:2026-03-11") == first
    assert await queue(store, "another's", key="brief:2026-03-11", user_id=8, chat_id=8) != first
    assert words(await taken(store)) == ["brief", "another's"]


async def test_what_may_not_go_yet_waits(store: Store) -> None:
    await queue(store, "later", not_before=LATER)
    assert await taken(store) == []
    assert await store.open_calls(NOW) == 0
    assert await store.open_calls() == 1
    assert words(await taken(store, LATER)) == ["later"]


async def test_files_go_with_the_call_and_are_dropped_after_it(store: Store) -> None:
    picture = ("p.png", b"\x89PNG\x00")
    await queue(store, "see", files={"photo": picture})
    [call] = await taken(store)
    assert call.files == {"photo": picture}
    await store.settle([PutOff(call.id, NOW, "502")], NOW)
    [call] = await taken(store)
    assert call.files == {"photo": picture}
    await store.settle([Sent(call.id, 1)], NOW)
    assert await taken(store) == []


async def test_who_can_not_be_written_to_is_left_alone(store: Store) -> None:
    await met(store)
    await queue(store, "one")
    await queue(store, "two")
    await queue(store, "another's", 8, user_id=8)
    calls = await taken(store)
    await store.settle([GivenUp(calls[0].id, "403 blocked", unreachable=True), Sent(calls[1].id, 3)], NOW)
    assert await taken(store, LATER) == []
    async with store.transaction(ANN, NOW) as tx:
        user = await tx.user()
    assert user is not None and user.blocked_at == NOW
    assert [why for _, _, _, why in await store.calls_given_up(NOW)] == ["403 blocked"] * 2


async def test_calls_that_are_settled_twice_keep_their_first_outcome(store: Store) -> None:
    first = await queue(store, "one")
    await taken(store)
    await store.settle([Sent(first, 1)], NOW)
    await store.settle([GivenUp(first, "late")], NOW)
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.message_id_of(first) == 1
    assert await store.calls_given_up(NOW) == []


async def test_one_at_a_time_holds_a_lease(store: Store) -> None:
    lease = dt.timedelta(seconds=10)
    assert await store.lease("sender", NOW, holder="a", lease=lease)
    assert await store.lease("sender", NOW, holder="a", lease=lease)
    assert not await store.lease("sender", NOW, holder="b", lease=lease)
    assert await store.lease("sender", NOW + lease, holder="b", lease=lease)
    assert not await store.lease("sender", NOW + lease, holder="a", lease=lease)
    await store.end_lease("sender", holder="b")
    assert await store.lease("sender", NOW, holder="a", lease=lease)
