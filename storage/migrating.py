"""Bring a database to what this program needs: alembic's migrations, with no ini file and from any folder."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.connecting import address, cause_of, connect, place_of
from storage.faults import OutdatedDatabase, OutdatedProgram, Unreadable

HEAD = "0003"
"""The newest revision in `storage/migrations/versions`; known here, so that alembic is only loaded when needed."""

MIGRATIONS = Path(__file__).parent / "migrations"

ONE_AT_A_TIME = 0x6D696772
"""PostgreSQL's advisory lock while migrating."""


async def migrate(url: str) -> None:
    """Bring the database at an address to HEAD. Raises OutdatedProgram where it is newer, else Unreadable."""
    parsed = address(url)
    engine = connect(parsed)
    try:
        await bring_to_head(engine, place_of(parsed), migrate=True)
    finally:
        await engine.dispose()


async def bring_to_head(engine: AsyncEngine, place: str, *, migrate: bool) -> None:
    try:
        async with engine.connect() as connection:
            revision = await connection.run_sync(_revision)
        if revision == HEAD:
            return
        if revision is not None and revision not in _known():
            raise OutdatedProgram(place, revision)
        if not migrate:
            raise OutdatedDatabase(place, revision)
        async with engine.connect() as connection:
            writing = await connection.execution_options(writes=True)
            async with writing.begin():
                await writing.run_sync(_upgrade)
    except (SQLAlchemyError, OSError) as wrong:
        raise Unreadable(place, cause_of(wrong)) from wrong


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
    return revision


def _known() -> set[str]:
    return {file.stem.partition("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py")}


def _upgrade(connection: Connection) -> None:
    from alembic import command  # loaded only when there is something to migrate
    from alembic.config import Config

    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": ONE_AT_A_TIME})
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
