"""Everything that a database holds, as bytes: the files of SQLite, every row of every table of PostgreSQL."""

from __future__ import annotations

from pathlib import Path

import asyncpg

from storage.tables import metadata


async def everything(url: str) -> bytes:
    """What somebody with the database in hands could read."""
    if url.startswith("sqlite"):
        file = Path(url.removeprefix("sqlite:///"))
        return b"".join(part.read_bytes() for part in sorted(file.parent.glob(f"{file.name}*")))
    connection = await asyncpg.connect(url)
    try:
        tables = [table.name for table in metadata.sorted_tables]
        rows = [row[0] for table in tables for row in await connection.fetch(f"SELECT t::text FROM {table} t")]
    finally:
        await connection.close()
    return "\n".join(rows).encode()
