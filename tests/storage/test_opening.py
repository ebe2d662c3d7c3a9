"""Opening, migrating, backing up, pruning, erasing."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from coach.changes import Put
from coach.network import Network
from storage.connecting import address, connect
from storage.faults import OutdatedDatabase, OutdatedProgram, Unreadable
from storage.migrating import HEAD, MIGRATIONS, migrate
from storage.records import OutgoingDraft, Sent
from storage.store import Store
from storage.tables import metadata
from storage.upkeep import KEPT_CALLS, KEPT_UPDATES, NotHere
from tests.databases import fresh_database
from tests.storage.conftest import NOW
from tests.storage.people import ANN, contact, met, told, updates


async def test_the_migrations_lead_to_what_the_tables_say(place: str, tmp_path: Path) -> None:
    if place.startswith("sqlite"):
        await _migrated_is_head(place)
        return
    async with fresh_database(place, "template0") as uri:
        await _migrated_is_head(uri)


async def _migrated_is_head(uri: str) -> None:
    with pytest.raises(OutdatedDatabase):
        await Store.open(uri, migrate=False)
    await migrate(uri)
    await migrate(uri)
    engine = connect(address(uri))
    async with engine.connect() as connection:
        assert await connection.run_sync(_differences) == []
    await engine.dispose()
    opened = await Store.open(uri, migrate=False)
    await opened.close()


def _differences(connection: Connection) -> object:
    return compare_metadata(MigrationContext.configure(connection, opts={"compare_type": True}), metadata)


def test_the_newest_migration_is_known() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


async def test_a_database_of_a_newer_program_is_left_alone(store: Store, url: str) -> None:
    engine = connect(address(url))
    async with engine.connect() as connection:
        writing = await connection.execution_options(writes=True)
        async with writing.begin():
            await writing.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await engine.dispose()
    with pytest.raises(OutdatedProgram) as told:
        await Store.open(url)
    assert told.value.revision == "9999"


@pytest.mark.parametrize("wrong", ["nonsense", "mysql://a/b", "postgresql://nobody:secret@127.0.0.1:1/none"])
async def test_an_address_that_leads_nowhere_is_said_without_its_password(wrong: str) -> None:
    with pytest.raises(Unreadable) as told:
        await Store.open(wrong)
    assert "secret" not in str(told.value)


async def test_a_file_that_is_no_database_is_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear Ann, this is not a database. " * 50)
    with pytest.raises(Unreadable) as told:
        await Store.open(f"sqlite:///{file}")
    assert told.value.place == str(file)
    assert file.read_text().startswith("Dear Ann")


async def test_a_place_that_can_not_be_written_is_said(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(Unreadable):
        await Store.open(f"sqlite:///{file}/inside/coach.db")


async def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    opened = await Store.open(f"sqlite:///{tmp_path}/a/b/coach.db")
    await opened.close()
    assert (tmp_path / "a" / "b" / "coach.db").exists()


async def test_a_backup_is_a_whole_database(store: Store, tmp_path: Path) -> None:
    await met(store)
    await told(store, contact("c1"))
    copy = tmp_path / "backup.db"
    if not store.is_sqlite:
        with pytest.raises(NotHere):
            await store.backup(copy)
        return
    await store.backup(copy)
    with pytest.raises(Unreadable):
        await store.backup(copy)
    opened = await Store.open(f"sqlite:///{copy}")
    assert await opened.network_of(ANN) == await store.network_of(ANN)
    await opened.close()
    assert copy.stat().st_mode & 0o077 == 0


async def test_what_no_longer_matters_is_pruned(store: Store) -> None:
    await met(store)
    await store.receive(updates(1, 2))
    async with store.transaction(ANN, NOW) as tx:
        await tx.done(1)
        sent = await tx.send(OutgoingDraft(ANN, "sendMessage", {}))
        nudged = await tx.send(OutgoingDraft(8, "sendMessage", {}))
        await tx.record_nudge("promise", "p", [], NOW.date(), outbox_id=nudged, now=NOW)
    await store.settle([Sent(sent, 1), Sent(nudged, 2)], NOW)
    await store.prune(NOW + KEPT_UPDATES)
    assert await store.receive(updates(1)) == 0
    await store.prune(NOW + max(KEPT_UPDATES, KEPT_CALLS) + dt.timedelta(seconds=1))
    async with store.transaction(ANN, NOW) as tx:
        assert await tx.message_id_of(sent) is None
        assert await tx.message_id_of(nudged) == 2
    assert await store.receive(updates(1, 2)) == 1


MARK = "Xanthippe-Quillfeather"


async def test_nothing_stays_of_a_user_who_is_erased(store: Store, url: str) -> None:
    await met(store, 8)
    await told(store, contact("c1", "Tom"), user_id=8)
    await met(store)
    for turn in range(10):
        people = [contact(f"c{turn * 30 + n}", f"{MARK} {n}", notes=MARK * 20) for n in range(30)]
        await told(store, *people)
    await told(store, contact("c5", f"{MARK} again"))
    await store.receive([*updates(1), *updates(2, user_id=8)])
    async with store.transaction(ANN, NOW) as tx:
        await tx.undo(now=NOW)
        await tx.send(OutgoingDraft(ANN, "sendPhoto", {"caption": MARK}, files={"photo": (MARK, MARK.encode())}))
        await tx.keep("card", {"name": MARK}, key="1")
        await tx.remember("who", MARK, "c1")
        await tx.tapped(f"1:{MARK}")
        await tx.record_nudge("promise", MARK, [MARK], NOW.date(), now=NOW)
        await tx.done(1)
    await store.erase(ANN, NOW)
    assert await store.user_ids() == [8]
    assert await store.network_of(ANN) is None
    other = await store.network_of(8)
    assert isinstance(other, Network) and [c.name for c in other.contacts] == ["Tom"]
    assert await _rows_of(url, ANN) == {"inbox": 1}
    await store.close()
    if url.startswith("sqlite"):
        file = Path(url.removeprefix("sqlite:///"))
        left = b"".join(f.read_bytes() for f in file.parent.glob("coach.db*"))
        assert b"Tom" in left
        assert MARK.encode() not in left
    again = await Store.open(url)
    await met(again)
    async with again.transaction(ANN, NOW) as tx:
        assert (await tx.network()).contacts == ()
    await again.close()


async def test_erasing_and_saying_goodbye_is_one_transaction(store: Store) -> None:
    await met(store)
    await told(store, contact("c1"), Put((await store.network_of(ANN) or Network(format="networking-coach/1")).me))
    await store.receive(updates(1))
    async with store.transaction(ANN, NOW) as tx:
        await tx.network()
        await tx.erase()
        assert await tx.user() is None
        assert (await tx.network()).contacts == ()
        await tx.send(OutgoingDraft(ANN, "sendMessage", {"text": "goodbye"}))
        await tx.done(1)
    assert await store.user_ids() == []
    [farewell] = await store.to_send(NOW, 10, sender="s", lease=dt.timedelta(seconds=1))
    assert farewell.payload == {"text": "goodbye"}


async def _rows_of(url: str, user_id: int) -> dict[str, int]:
    engine = connect(address(url))
    found: dict[str, int] = {}
    async with engine.connect() as connection:
        tables = await connection.run_sync(lambda c: inspect(c).get_table_names())
        for name in tables:
            if name in metadata.tables and "user_id" in metadata.tables[name].c:
                query = text(f"SELECT count(*) FROM {name} WHERE user_id = :user")
                count = (await connection.execute(query, {"user": user_id})).scalar_one()
                found |= {name: count} if count else {}
    await engine.dispose()
    return found
