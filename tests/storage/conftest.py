from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from storage.store import Store
from tests.databases import fresh_database, make_template, postgres

NOW = dt.datetime(2026, 3, 11, 18, 20, tzinfo=dt.UTC)
KINDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    with postgres() as uri:
        asyncio.run(make_template(uri))
        yield uri


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where the database of a test may be: a file, or the server."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'coach.db'}"
    server: str = request.getfixturevalue("server")
    return server


@pytest_asyncio.fixture
async def url(place: str) -> AsyncIterator[str]:
    """The address of an empty database."""
    if place.startswith("sqlite"):
        yield place
        return
    async with fresh_database(place) as uri:
        yield uri


@pytest_asyncio.fixture
async def store(url: str) -> AsyncIterator[Store]:
    opened = await Store.open(url)
    yield opened
    await opened.close()
