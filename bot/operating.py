"""What an operator does from the command line: backup, export, import."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import shutil
from dataclasses import replace
from pathlib import Path

from bot.settings import Settings
from bot.trouble import SetUpFault
from coach.formats import read
from coach.importing import plan_import
from coach.nudges import next_look_at
from coach.world import World
from storage.connecting import address, place_of
from storage.faults import StorageFault
from storage.store import Store
from storage.upkeep import NotHere


async def make_backup(file: Path) -> None:
    store = await Store.open(Settings().database, migrate=False)
    try:
        await store.backup(file)
    except NotHere:
        raise SetUpFault("sqlite-only") from None
    finally:
        await store.close()


async def restore_backup(file: Path) -> str:
    """Put a backup where the database belongs, which must be empty, and check that it opens; returns the place.

    What can't be opened is not left there.
    """
    url = Settings().database
    if not url.startswith("sqlite"):
        raise SetUpFault("sqlite-only")
    place = Path(place_of(address(url)))
    await asyncio.to_thread(_copy, file, place)
    try:
        store = await Store.open(url)
    except StorageFault:
        await asyncio.to_thread(_remove, place)
        raise
    await store.close()
    return str(place)


def _copy(file: Path, place: Path) -> None:
    for old in _files(place):  # a log left beside would be played into the backup
        if old.exists():
            raise SetUpFault("file-exists", file=str(old))
    place.parent.mkdir(parents=True, exist_ok=True)
    place.touch(0o600)
    shutil.copyfile(file, place)


def _remove(place: Path) -> None:
    for file in _files(place):
        file.unlink(missing_ok=True)


def _files(place: Path) -> tuple[Path, ...]:
    """A SQLite database's files: itself, and its write-ahead log's two."""
    return place, Path(f"{place}-wal"), Path(f"{place}-shm")


async def export_user(user: int) -> str:
    """Everything of one user as the portable format."""
    store = await Store.open(Settings().database, migrate=False)
    try:
        network = await store.network_of(user)
    finally:
        await store.close()
    if network is None:
        raise SetUpFault("unknown-user", user=str(user))
    return json.dumps(network.model_dump(mode="json"), ensure_ascii=False, indent=1) + "\n"


async def import_for(user: int, body: bytes, name: str, now: dt.datetime) -> dict[str, int]:
    """Read a file into a user's network; what is doubtful is left out. Returns the counts of the plan."""
    store = await Store.open(Settings().database, migrate=False)
    try:
        async with store.transaction(user, now) as tx:
            known = await tx.user()
            if known is None:
                raise SetUpFault("unknown-user", user=str(user))
            plan = plan_import(await tx.network(), read(body, name), lambda: tx.new_id("contact"))
            if plan.changes:
                await tx.apply(plan.changes, what="import", now=now)
                at = next_look_at(World(await tx.network(), now), known.preferences, due=known.next_look_at)
                await tx.put_user(replace(known, next_look_at=at))
    finally:
        await store.close()
    return dict(plan.counts)
