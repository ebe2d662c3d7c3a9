"""From an address to an engine: which driver speaks to it, and how SQLite is set up."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage import encrypted
from storage.faults import Unreadable

DRIVERS = {
    "sqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
}
"""The driver for an address that names none."""

PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # what was confirmed to Telegram survives a power cut
    "PRAGMA secure_delete=ON",  # what was erased is not left behind in free pages
    "PRAGMA busy_timeout=5000",  # another process (a backup, an import) may hold the file for a moment
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-32768",
)


def address(url: str) -> URL:
    """The address with its driver; `postgres://` is what many hosts hand out."""
    try:
        parsed = make_url(url)
    except ArgumentError as wrong:
        raise Unreadable(url.partition("://")[0], "no address of a database") from wrong
    name = DRIVERS.get(parsed.drivername, parsed.drivername)
    if name not in DRIVERS.values():
        raise Unreadable(parsed.drivername, "neither sqlite nor postgresql")
    return parsed.set(drivername=name)


def place_of(url: URL) -> str:
    """What to call it in a message: the file, or the server without its password."""
    if url.get_backend_name() == "sqlite":
        return url.database or ":memory:"
    return url.render_as_string(hide_password=True)


def connect(url: URL, *, connections: int = 10) -> AsyncEngine:
    """An engine; nothing is opened yet, but SQLite's folder is made."""
    if url.get_backend_name() == "sqlite":
        return _sqlite(url)
    return create_async_engine(
        url,
        pool_size=connections,
        max_overflow=connections,
        pool_pre_ping=True,
        connect_args={"timeout": 10, "command_timeout": 30},
    )


def _sqlite(url: URL) -> AsyncEngine:
    if url.database and url.database != ":memory:":
        try:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
            Path(url.database).touch(0o600)  # readable by its owner only; SQLite gives its log the same rights
        except OSError as wrong:
            raise Unreadable(url.database, str(wrong.strerror)) from wrong
    if url.password is None:
        engine = create_async_engine(url, connect_args={"timeout": 5})
    else:
        engine = create_async_engine(
            URL.create(url.drivername, database=url.database), async_creator=encrypted.async_opener(url)
        )
        encrypted.adopt_errors(engine.dialect, url)
    _prepare(engine.sync_engine)
    return engine


def connect_here(url: URL) -> Engine:
    """SQLite without a thread of its own (see `storage.here`)."""
    plain = URL.create("sqlite", database=url.database)
    if url.password is None:
        args = {"timeout": 5, "check_same_thread": False}
        engine = create_engine(plain, connect_args=args, poolclass=NullPool)
    else:
        open_ = encrypted.opener(url, any_thread=True)
        engine = create_engine(plain, module=encrypted.driver(url), creator=open_, poolclass=NullPool)
    _prepare(engine)
    return engine


def _prepare(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def _on_connect(connection: Any, _: object) -> None:
        connection.isolation_level = None  # we say ourselves when a transaction begins
        cursor = connection.cursor()
        for pragma in PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine, "begin")
    def _on_begin(connection: Connection) -> None:
        # A transaction that reads first and writes later fails when another has written in between: so the one that
        # means to write says so at once, and the others only read.
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def cause_of(wrong: Exception) -> str:
    """The driver's own short word for what went wrong."""
    original = wrong.orig if isinstance(wrong, DBAPIError) and wrong.orig is not None else wrong
    return str(original).splitlines()[0] if str(original) else type(original).__name__
