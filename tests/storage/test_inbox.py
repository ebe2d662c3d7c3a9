"""Updates: kept once, handed out in order, taken over, tried again, put into quarantine."""

from __future__ import annotations

import asyncio
import datetime as dt

import pytest

from storage.faults import AlreadyDone
from storage.inbox import MOST_ATTEMPTS
from storage.store import Store
from tests.storage.conftest import NOW
from tests.storage.people import ANN, updates

LEASE = dt.timedelta(seconds=20)
LATER = NOW + dt.timedelta(seconds=21)


async def claimed(store: Store, now: dt.datetime = NOW, worker: str = "w", limit: int = 100) -> list[int]:
    return [r.update_id for r in await store.claim(now, worker=worker, lease=LEASE, limit=limit)]


async def handle(store: Store, update_id: int, user_id: int = ANN) -> None:
    async with store.transaction(user_id, NOW) as tx:
        await tx.done(update_id)


async def test_an_update_is_kept_once_however_often_it_comes(store: Store) -> None:
    assert await store.receive(updates(1, 2)) == 2
    assert await store.receive(updates(2, 3)) == 1
    assert await store.receive(updates(4, 4)) == 1
    assert await claimed(store) == [1, 2, 3, 4]
    await handle(store, 2)
    assert await store.receive(updates(2)) == 0
    assert await claimed(store, LATER) == [1, 3, 4]


async def test_order_is_that_of_arrival_whatever_the_numbers(store: Store) -> None:
    await store.receive(updates(900))
    await store.receive(updates(5))
    assert await claimed(store) == [900, 5]


async def test_a_user_is_worked_on_by_one_worker_at_a_time(store: Store) -> None:
    await store.receive([*updates(1, user_id=1), *updates(2, user_id=2)])
    assert await claimed(store, worker="a", limit=1) == [1]
    await store.receive(updates(3, user_id=1))
    assert await claimed(store, worker="b") == [2]
    await handle(store, 1, user_id=1)
    assert await claimed(store, worker="b") == [3]


async def test_claims_at_the_same_moment_never_overlap(store: Store, url: str) -> None:
    others = [await Store.open(url) for _ in range(3)]
    for user_id in range(1, 41):
        await store.receive(updates(user_id * 10, user_id * 10 + 1, user_id=user_id))
    taken = await asyncio.gather(*(claimed(s, worker=str(i), limit=30) for i, s in enumerate([store, *others])))
    for other in others:
        await other.close()
    numbers = [n for one in taken for n in one]
    assert len(numbers) == len(set(numbers)) == 80
    owners = {n: worker for worker, one in enumerate(taken) for n in one}
    assert all(owners[user * 10] == owners[user * 10 + 1] for user in range(1, 41))


async def test_what_a_killed_worker_had_is_taken_over_when_its_lease_has_passed(store: Store) -> None:
    await store.receive(updates(1, 2))
    assert await claimed(store, worker="killed") == [1, 2]
    assert await claimed(store, worker="b") == []
    assert await claimed(store, LATER, worker="b") == [1, 2]


async def test_a_worker_at_work_keeps_its_claims(store: Store) -> None:
    await store.receive(updates(1))
    await claimed(store, worker="a")
    await store.renew_claims(LATER, worker="a", lease=LEASE)
    assert await claimed(store, LATER, worker="b") == []
    await store.release([1])
    assert await claimed(store, LATER, worker="b") == [1]


async def test_who_comes_second_leaves_no_trace(store: Store) -> None:
    await store.receive(updates(1))
    await handle(store, 1)
    with pytest.raises(AlreadyDone):
        async with store.transaction(ANN, NOW) as tx:
            await tx.remember("channel", "sync", "call")
            await tx.done(1)
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.corrections() == {}


async def test_a_handled_update_keeps_no_words(store: Store) -> None:
    await store.receive(updates(1))
    await handle(store, 1)
    assert await store.quarantined() == []
    assert await store.open_updates() == 0


async def test_a_failed_update_waits_with_its_users_others_and_nobody_else_does(store: Store) -> None:
    await store.receive([*updates(1, 2, user_id=1), *updates(3, user_id=2)])
    await claimed(store)
    again_at = NOW + dt.timedelta(seconds=2)
    attempts = await store.failed(1, "boom", NOW, again_at=again_at)
    assert (attempts.count, attempts.quarantined) == (1, False)
    await store.release([2, 3])
    assert await claimed(store) == [3]
    assert await claimed(store, again_at) == [1, 2]


async def test_after_its_attempts_an_update_is_put_aside_with_its_cause(store: Store) -> None:
    await store.receive(updates(1, 2))
    for attempt in range(1, MOST_ATTEMPTS + 1):
        assert await claimed(store) == [1, 2]
        attempts = await store.failed(1, f"boom {attempt}", NOW, again_at=NOW)
        await store.release([2])
    assert attempts.quarantined
    assert await claimed(store) == [2]
    [(number, user_id, cause, _)] = await store.quarantined()
    assert (number, user_id, cause) == (1, ANN, f"boom {MOST_ATTEMPTS}")
    assert await store.retry_quarantined(1)
    assert await claimed(store, LATER) == [1, 2]


async def test_a_tap_acts_once(store: Store) -> None:
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.tapped("88:undo")
        assert not await tx.tapped("88:undo")
    async with store.transaction(ANN, NOW) as tx:
        assert not await tx.tapped("88:undo")
        assert await tx.tapped("89:undo")
    async with store.transaction(ANN + 1, NOW) as tx:
        assert await tx.tapped("88:undo")


async def test_transactions_of_one_user_are_one_after_the_other(store: Store, url: str) -> None:
    """Reading, thinking and writing in between loses nothing, in one process and between two."""
    other = await Store.open(url)

    async def count(at: Store) -> None:
        async with at.transaction(ANN, NOW) as tx:
            held = (await tx.corrections()).get(("count", "x"), "0")
            await asyncio.sleep(0)
            await tx.remember("count", "x", str(int(held) + 1))

    await asyncio.gather(*(count(at) for at in [store, other] * 15))
    await other.close()
    async with store.transaction(ANN, NOW) as tx:
        assert (await tx.corrections())["count", "x"] == "30"


async def test_a_failing_neighbour_does_not_take_others_with_it(store: Store) -> None:
    """On SQLite transactions share a commit; each still stands or falls by itself."""

    async def write(user_id: int) -> None:
        async with store.transaction(user_id, NOW) as tx:
            await tx.remember("a", "b", "c")
            await asyncio.sleep(0)
            if user_id % 3 == 0:
                raise ZeroDivisionError

    ended = await asyncio.gather(*(write(u) for u in range(30)), return_exceptions=True)
    assert [isinstance(e, ZeroDivisionError) for e in ended] == [u % 3 == 0 for u in range(30)]
    for user_id in range(30):
        async with store.transaction(user_id, NOW) as tx:
            assert bool(await tx.corrections()) == (user_id % 3 != 0)


async def test_one_who_stops_waiting_leaves_nobody_hanging(store: Store) -> None:
    async def write(user_id: int) -> None:
        async with store.transaction(user_id, NOW) as tx:
            await asyncio.sleep(0.01)
            await tx.remember("a", "b", "c")

    first, second = asyncio.create_task(write(1)), asyncio.create_task(write(2))
    await asyncio.sleep(0.001)
    second.cancel()
    async with asyncio.timeout(5):
        await asyncio.gather(first, second, return_exceptions=True)
        await write(3)
    for user_id, there in ((1, True), (2, False), (3, True)):
        async with store.transaction(user_id, NOW) as tx:
            assert bool(await tx.corrections()) == there
