"""Nudges that wait in vain are taken back; what is under way, sent or of today stays."""

from __future__ import annotations

import datetime as dt

from storage.records import TRIED_TOO_LONG, GivenUp, OutgoingDraft, PutOff, Sent
from storage.store import Store
from tests.storage.conftest import NOW
from tests.storage.people import ANN, met

DAY = dt.timedelta(days=1)
LEASE = dt.timedelta(seconds=25)


async def nudged(store: Store, at: dt.datetime) -> int:
    async with store.transaction(ANN, at) as tx:
        call = await tx.send(OutgoingDraft(ANN, "sendMessage", {"text": f"brief of {at:%d}"}, priority=1))
        await tx.record_nudge("promise_due", "promise_due:o1", ["c1"], at.date(), outbox_id=call, now=at)
    return call


async def withdrawn(store: Store, at: dt.datetime) -> list[dt.date]:
    async with store.transaction(ANN, at) as tx:
        return [nudge.local_date for nudge in await tx.withdraw_nudges(at.date())]


async def test_what_waits_from_an_earlier_day_is_taken_back_once(store: Store) -> None:
    await met(store)
    call = await nudged(store, NOW)
    [taken] = await store.to_send(NOW, 1, sender="s", lease=LEASE)
    await store.settle([PutOff(taken.id, NOW + LEASE, "unreachable")], NOW)
    async with store.transaction(ANN, NOW) as tx:
        [waiting] = await tx.nudges()
        assert (waiting.sent_at, waiting.error) == (None, None)
    assert await withdrawn(store, NOW + DAY) == [NOW.date()]
    assert await withdrawn(store, NOW + DAY) == []
    assert await store.to_send(NOW + DAY, 9, sender="s", lease=LEASE) == []
    assert [given_up[0] for given_up in await store.calls_given_up(NOW)] == [call]
    async with store.transaction(ANN, NOW + DAY) as tx:
        assert await tx.nudges() == []


async def test_what_is_of_today_under_way_or_sent_stays(store: Store) -> None:
    await met(store)
    await nudged(store, NOW)
    assert await withdrawn(store, NOW) == []
    later = NOW + DAY
    [taken] = await store.to_send(later, 1, sender="s", lease=LEASE)
    assert await withdrawn(store, later) == []
    await store.settle([Sent(taken.id, 7)], later)
    assert await withdrawn(store, later + DAY) == []
    async with store.transaction(ANN, later) as tx:
        assert len(await tx.nudges()) == 1


async def test_what_was_given_up_because_telegram_was_away_for_days_is_taken_back_too(store: Store) -> None:
    """With a brief a week, nobody looks before the call is given up; a call refused stays what it was."""
    await met(store)
    calls = [await nudged(store, NOW - 2 * DAY), await nudged(store, NOW - DAY)]
    outcomes = [GivenUp(calls[0], "400 Bad Request"), GivenUp(calls[1], TRIED_TOO_LONG)]
    await store.settle(outcomes, NOW + DAY)
    assert await withdrawn(store, NOW + 6 * DAY) == [(NOW - DAY).date()]
    assert await withdrawn(store, NOW + 6 * DAY) == []
    async with store.transaction(ANN, NOW + 6 * DAY) as tx:
        assert [nudge.error for nudge in await tx.nudges()] == ["400 Bad Request"]
