"""Statements that never change, made ready for SQLite once.

From a statement to its rows SQLAlchemy takes some ten times as long as SQLite itself, fifteen times for one message. A
statement that a module makes once and marks with `fixed` is compiled once for each set of parameters, with
SQLAlchemy's own compiler and types; from then on the driver gets its text and a tuple. Whatever is not marked takes
SQLAlchemy's usual way, and so does everything on PostgreSQL.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Dialect, Executable
from sqlalchemy.exc import DBAPIError

S = TypeVar("S", bound=Executable)
Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]] | None
Convert = Callable[[Any], Any]

_fixed: dict[Executable, dict[tuple[str, ...], Ready]] = {}


def fixed(statement: S) -> S:
    """Mark a statement that is made once; what changes in it are its parameters, no lists among them."""
    _fixed[statement] = {}
    return statement


class Fetched:
    """All rows of a statement, with the part of `CursorResult`'s verbs that the store uses."""

    __slots__ = ("_rows", "rowcount")

    def __init__(self, rows: list[Any], rowcount: int) -> None:
        self._rows = rows
        self.rowcount = rowcount

    def __iter__(self) -> Iterator[Any]:
        return iter(self._rows)

    def all(self) -> list[Any]:
        return self._rows

    def one_or_none(self) -> Any:
        """The only row, or None. Raises ValueError where there are several."""
        if not self._rows:
            return None
        (row,) = self._rows
        return row

    def scalar_one_or_none(self) -> Any:
        row = self.one_or_none()
        return None if row is None else row[0]

    def scalar_one(self) -> Any:
        """The first value of the only row. Raises ValueError where there is not exactly one row."""
        (row,) = self._rows
        return row[0]


class Ready:
    """A statement's text for SQLite, with what its types make of values on the way in and out."""

    def __init__(self, statement: Any, names: tuple[str, ...], dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect, column_keys=list(names))
        self._text = str(compiled)
        binds = [(name, compiled.binds[name]) for name in compiled.positiontup]
        missing = [name for name, bind in binds if bind.required and name not in names]
        if missing:
            raise ValueError(f"a statement without its parameters: {', '.join(missing)}")
        self._binds = [
            (name, bind.value, bind.type.dialect_impl(dialect).bind_processor(dialect)) for name, bind in binds
        ]
        columns = list(getattr(statement, "exported_columns", ()))
        self._row: Any = namedtuple("Row", [c.key for c in columns], rename=True) if columns else None
        convert = [c.type.dialect_impl(dialect).result_processor(dialect, None) for c in columns]
        self._convert: list[tuple[int, Convert]] = [(i, f) for i, f in enumerate(convert) if f is not None]

    def run(self, driver: Any, parameters: Parameters, dialect: Dialect) -> Fetched:
        """Execute it on the driver's connection. Raises SQLAlchemy's DBAPIError where the driver fails."""
        cursor = driver.cursor()
        try:
            if isinstance(parameters, Sequence):
                cursor.executemany(self._text, [self._bound(one) for one in parameters])
            else:
                cursor.execute(self._text, self._bound(parameters or {}))
            return Fetched(self._fetched(cursor), cursor.rowcount)
        except dialect.loaded_dbapi.Error as wrong:
            raise DBAPIError(self._text, None, wrong, hide_parameters=True) from wrong
        finally:
            cursor.close()

    def _bound(self, values: Mapping[str, Any]) -> tuple[Any, ...]:
        bound = []
        for name, otherwise, convert in self._binds:
            value = values.get(name, otherwise)
            bound.append(convert(value) if convert is not None else value)
        return tuple(bound)

    def _fetched(self, cursor: Any) -> list[Any]:
        if self._row is None:
            return []
        found = cursor.fetchall()
        if self._convert:
            rows = []
            for values in map(list, found):
                for place, convert in self._convert:
                    values[place] = convert(values[place])
                rows.append(self._row._make(values))
            return rows
        return [self._row._make(values) for values in found]


def ready(statement: Executable, parameters: Parameters, dialect: Dialect) -> Ready | None:
    """The statement made ready for these parameters, or None where it is not a fixed one."""
    made = _fixed.get(statement)
    if made is None:
        return None
    first = parameters[0] if isinstance(parameters, Sequence) else parameters
    names = tuple(first or ())
    if names not in made:
        made[names] = Ready(statement, names, dialect)
    return made[names]
