"""A locked file, a full disk, a server that ends every connection: said as a fault, and over when they are over."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import asyncpg
import pytest
from sqlalchemy import text

from storage.faults import Unreadable
from storage.store import Store
from tests.databases import fresh_database
from tests.storage.conftest import NOW
from tests.storage.people import ANN, contact, met, told, updates


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "coach.db"


async def test_a_lock_of_another_process_is_waited_for_without_stopping_the_rest(file: Path) -> None:
    store = await Store.open(f"sqlite:///{file}")
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    waiting = asyncio.create_task(store.receive(updates(1)))
    beats = 0
    for _ in range(20):
        await asyncio.sleep(0.01)
        beats += 1
    assert not waiting.done()
    other.execute("ROLLBACK")
    other.close()
    assert await waiting == 1
    assert beats == 20
    await store.close()


async def test_a_full_disk_fails_what_can_not_be_written_and_nothing_else(file: Path) -> None:
    store = await Store.open(f"sqlite:///{file}")
    await met(store)
    await told(store, contact("c1", "Tom"))
    await _largest(store, 1)  # as large as it is now, and no larger
    big = [contact(f"x{n}", "Lea", notes="n" * 3000) for n in range(200)]
    with pytest.raises(Unreadable) as full:
        await told(store, *big)
    assert "full" in full.value.cause
    await _largest(store, 2**30)
    await told(store, contact("c2", "Mia"))
    network = await store.network_of(ANN)
    assert network is not None and [c.name for c in network.contacts] == ["Tom", "Mia"]
    await store.close()


async def test_members_of_a_commit_that_fails_all_learn_of_it(file: Path) -> None:
    """Nobody is told that something is durable which is not."""
    store = await Store.open(f"sqlite:///{file}")
    for user_id in range(1, 7):
        await met(store, user_id)
    await _largest(store, 1)

    async def write(user_id: int) -> None:
        async with store.transaction(user_id, NOW) as tx:
            await tx.apply([contact("c1", "Tom", notes="n" * (1 if user_id < 6 else 500_000))], what="told", now=NOW)

    ended = await asyncio.gather(*(write(u) for u in range(1, 7)), return_exceptions=True)
    await _largest(store, 2**30)
    for user_id, how in zip(range(1, 7), ended, strict=True):
        network = await store.network_of(user_id)
        assert network is not None
        assert (len(network.contacts) == 1) == (how is None)
    assert ended[5] is not None
    await store.close()


async def test_a_server_that_ends_every_connection_is_found_again(server: str) -> None:
    async with fresh_database(server) as url:
        store = await Store.open(url)
        await met(store)
        with pytest.raises(Unreadable):
            async with store.transaction(ANN, NOW) as tx:
                await tx.apply([contact("c1", "Lost")], what="told", now=NOW)
                await _end_connections(url)
                await tx.corrections()
        await told(store, contact("c2", "Tom"))
        network = await store.network_of(ANN)
        assert network is not None and [c.name for c in network.contacts] == ["Tom"]
        await store.close()


async def _largest(store: Store, pages: int) -> None:
    async with store._writes.writing() as connection:
        await connection.execute(text(f"PRAGMA max_page_count = {pages}"))


async def _end_connections(url: str) -> None:
    connection = await asyncpg.connect(url)
    await connection.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    await connection.close()
