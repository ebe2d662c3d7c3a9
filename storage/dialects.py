"""The two statements that SQLite and PostgreSQL spell alike and SQLAlchemy does not. Each is made once."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from storage.fixed import fixed
from storage.here import Connection

Upsert = sqlite.Insert | postgresql.Insert


@functools.cache
def _ignoring(dialect: str, table: Table, keys: tuple[str, ...]) -> Any:
    return fixed(_insert(dialect, table).on_conflict_do_nothing(index_elements=list(keys) or None))


@functools.cache
def _replacing(dialect: str, table: Table, keys: tuple[str, ...]) -> Any:
    made = _insert(dialect, table)
    rest = {c.name: made.excluded[c.name] for c in table.columns if c.name not in keys}
    return fixed(made.on_conflict_do_update(index_elements=list(keys), set_=rest))


@functools.cache
def returning_id(statement: Any) -> Any:
    """The `INSERT` with the number that the row got."""
    return fixed(statement.returning(statement.table.c.id))


def _insert(dialect: str, table: Table) -> Any:
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)


def insert_or_ignore(connection: Connection, table: Table, *keys: str) -> Any:
    """`INSERT` that leaves a row alone which is there already."""
    return _ignoring(connection.dialect.name, table, keys)


def insert_or_replace(connection: Connection, table: Table, keys: Sequence[str]) -> Any:
    """`INSERT` that takes the place of the row with the same keys."""
    return _replacing(connection.dialect.name, table, tuple(keys))
