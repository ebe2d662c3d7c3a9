"""LinkedIn's `Connections.csv`, from "Get a copy of your data": a note, then the table. The day of connecting is when
the two met."""

from __future__ import annotations

from coach.formats.parts.imported import Imported
from coach.formats.parts.table import headers_in, read_table

ORDER = 20


def recognises(head: bytes, name: str) -> bool:
    headers = headers_in(head)
    return {"first name", "last name", "connected on"} <= headers


def read(data: bytes) -> Imported:
    return read_table("linkedin_csv", data, {"position": "role", "title": None})
