"""Any table of people with a header: columns are matched by name, and shown for approval before anything is kept."""

from __future__ import annotations

from collections.abc import Sequence

from coach.formats.parts.columns import FIELDS
from coach.formats.parts.decoding import decoded
from coach.formats.parts.headers import fields_of
from coach.formats.parts.imported import Imported, Reading
from coach.formats.parts.rows import guessed, read_rows
from coach.formats.parts.table import Table, headers_in, table, unknown_table

ORDER = 90
_names_somebody = {"name", "given", "family", "email"}


def recognises(head: bytes, name: str) -> bool:
    return name.lower().endswith((".csv", ".tsv")) or len(headers_in(head)) > 1


def read(data: bytes) -> Imported:
    reading = Reading("any_csv")
    found = _table(data)
    if found is None:
        reading.problem(None, "no_header")
        return reading.done()
    fields = guessed(found, fields_of(list(found.headers)))
    imported = read_rows(reading, found, fields)
    if imported.drafts or _names_somebody & set(fields):
        return imported
    unread = Reading("any_csv")
    unread.problem(None, "no_header")
    return unread.done(imported.columns)


def read_with(data: bytes, fields: Sequence[str | None]) -> Imported:
    """The table read with its columns, in order, as the user corrected them; None leaves a column out."""
    reading = Reading("any_csv")
    found = _table(data)
    if found is None:
        reading.problem(None, "no_header")
        return reading.done()
    known = [field if field in FIELDS else None for field in fields]
    return read_rows(reading, found, [*known, *[None] * len(found.headers)][: len(found.headers)])


def _table(data: bytes) -> Table | None:
    text = decoded(data)
    return table(text, 1) or unknown_table(text)
