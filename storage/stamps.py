"""What the store was last worked out with: when that changes, what rests on it is worked out anew."""

from __future__ import annotations

from sqlalchemy import select

from storage.connected import Connected
from storage.dialects import insert_or_replace
from storage.tables import stamps


class Stamps(Connected):
    async def stamp(self, name: str) -> str | None:
        """The value under a name; None where there never was one."""
        async with self._reading() as connection:
            found = await connection.execute(select(stamps.c.value).where(stamps.c.name == name))
            value: str | None = found.scalar_one_or_none()
            return value

    async def put_stamp(self, name: str, value: str) -> None:
        async with self._writing() as connection:
            row = {"name": name, "value": value}
            await connection.execute(insert_or_replace(connection, stamps, ["name"]).values(row))
