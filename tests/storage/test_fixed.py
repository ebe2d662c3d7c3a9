"""Statements made ready once say and do what they would on SQLAlchemy's usual way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, Integer, MetaData, String, Table, bindparam, insert, make_url, select, update
from sqlalchemy.exc import DBAPIError

from storage.columns import Utc
from storage.connecting import cause_of, connect_here
from storage.fixed import fixed
from storage.here import Here

BERLIN = dt.timezone(dt.timedelta(hours=2))
AT = dt.datetime(2026, 3, 11, 18, 20, tzinfo=BERLIN)

calls = Table(
    "calls",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("count", Integer),  # also a word of a tuple's
    Column("words", String, nullable=False),
    Column("at", Utc),
)
_insert = insert(calls)
_by_id = select(calls).where(calls.c.id == bindparam("which"))
_change = update(calls).where(calls.c.id == bindparam("which"))
FIXED: dict[Any, Any] = {s: fixed(s.where(calls.c.id > 0) if s is not _insert else s) for s in (_by_id, _change)}
FIXED[_insert] = fixed(insert(calls))


@pytest.fixture(params=("usual", "fixed"))
def way(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Here]:
    engine = connect_here(make_url(f"sqlite:///{tmp_path / 'fixed.db'}"))
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        calls.create(connection)
        yield Here(connection)


def of(way: str, statement: Any) -> Any:
    return FIXED[statement] if way == "fixed" else statement


async def test_what_is_written_is_read_with_its_nothings_and_moments(here: Here, way: str) -> None:
    rows = [{"id": 1, "count": 3, "words": "ö 🎂", "at": AT}, {"id": 2, "count": None, "words": "", "at": None}]
    await here.execute(of(way, _insert), rows)
    first = (await here.execute(of(way, _by_id), {"which": 1})).one_or_none()
    second = (await here.execute(of(way, _by_id), {"which": 2})).one_or_none()
    assert first is not None and second is not None
    assert (first.id, first.count, first.words, first.at) == (1, 3, "ö 🎂", AT)
    assert first.at.tzinfo is dt.UTC
    assert (second.count, second.words, second.at) == (None, "", None)
    assert (await here.execute(of(way, _by_id), {"which": 3})).one_or_none() is None


async def test_only_the_columns_given_are_changed_whatever_was_given_before(here: Here, way: str) -> None:
    await here.execute(of(way, _insert), {"id": 1, "words": "a"})
    for given in ({"count": 1}, {"words": "b"}, {"at": AT, "count": None}, {"count": 5}, {"words": "c", "at": None}):
        assert (await here.execute(of(way, _change), {**given, "which": 1})).rowcount == 1
    assert (await here.execute(of(way, _change), {"count": 9, "which": 2})).rowcount == 0
    row = (await here.execute(of(way, _by_id), {"which": 1})).one_or_none()
    assert row is not None and tuple(row) == (1, 5, "c", None)


async def test_what_the_driver_refuses_is_the_same_error(here: Here, way: str) -> None:
    await here.execute(of(way, _insert), {"id": 1, "words": "a"})
    with pytest.raises(DBAPIError) as twice:
        await here.execute(of(way, _insert), {"id": 1, "words": "a secret"})
    assert cause_of(twice.value) == "UNIQUE constraint failed: calls.id"
    with pytest.raises(DBAPIError) as missing:
        await here.execute(of(way, _insert), {"id": 2, "words": None})
    assert cause_of(missing.value) == "NOT NULL constraint failed: calls.words"


async def test_words_are_not_in_the_error(here: Here) -> None:
    await here.execute(FIXED[_insert], {"id": 1, "words": "a"})
    with pytest.raises(DBAPIError) as twice:
        await here.execute(FIXED[_insert], {"id": 1, "words": "a secret"})
    assert "secret" not in str(twice.value)


async def test_a_parameter_forgotten_is_an_error_and_not_nothing(here: Here, way: str) -> None:
    with pytest.raises(Exception, match="which"):
        await here.execute(of(way, _change), {"count": 1})
    with pytest.raises(Exception, match="zone"):
        await here.execute(of(way, _insert), {"id": 1, "words": "a", "at": AT.replace(tzinfo=None)})
