"""SQLite with the whole file encrypted by SQLCipher: the key stands as the password in the address.

Needs the extra `encryption`. Everything else is as without it, the speed nearly so.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import aiosqlite
from sqlalchemy import URL
from sqlalchemy.engine import Dialect

from storage.faults import Unreadable

PATIENCE = 5.0
"""Seconds to wait for another process that holds the file."""

_ERRORS = ("Error", "DatabaseError", "OperationalError", "IntegrityError", "ProgrammingError", "InterfaceError")


def driver(url: URL) -> Any:
    """SQLCipher's module. Raises Unreadable where the extra is not installed."""
    try:
        from sqlcipher3 import dbapi2
    except ImportError:
        raise Unreadable(url.database or "", "the extra 'encryption' is not installed") from None
    return dbapi2


def opener(url: URL, *, any_thread: bool = False) -> Callable[[], Any]:
    """Opens the file with its key."""
    module, key = driver(url), str(url.password).replace("'", "''")

    def open_() -> Any:
        connection = module.connect(url.database, timeout=PATIENCE, check_same_thread=not any_thread)
        connection.execute(f"PRAGMA key = '{key}'")
        return connection

    return open_


def async_opener(url: URL) -> Callable[[], Awaitable[aiosqlite.Connection]]:
    """The same for the asynchronous driver."""
    open_ = opener(url)

    async def connect() -> aiosqlite.Connection:
        return await aiosqlite.Connection(open_, iter_chunk_size=64)

    return connect


def adopt_errors(dialect: Dialect, url: URL) -> None:
    """Let SQLAlchemy know SQLCipher's errors, which are not the standard module's, as the database's own."""
    module = driver(url)
    for name in _ERRORS:
        setattr(dialect.dbapi, name, getattr(module, name))
