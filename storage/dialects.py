"""The two statements that SQLite and PostgreSQL spell alike and SQLAlchemy does not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from storage.here import Connection

Upsert = sqlite.Insert | postgresql.Insert


def _insert(connection: Connection, table: Table) -> Any:
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


def insert_or_ignore(connection: Connection, table: Table, *keys: str) -> Any:
    """`INSERT` that leaves a row alone which is there already."""
    return _insert(connection, table).on_conflict_do_nothing(index_elements=list(keys) or None)


def insert_or_replace(connection: Connection, table: Table, keys: Sequence[str]) -> Any:
    """`INSERT` that takes the place of the row with the same keys."""
    made = _insert(connection, table)
    rest = {c.name: made.excluded[c.name] for c in table.columns if c.name not in keys}
    return made.on_conflict_do_update(index_elements=list(keys), set_=rest)
