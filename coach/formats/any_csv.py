"""Any table of people with a header: columns are matched by name, and shown for approval before anything is kept."""

from __future__ import annotations

from collections.abc import Mapping

from coach.formats.parts.decoding import decoded
from coach.formats.parts.imported import Column, Imported, Reading
from coach.formats.parts.table import headers_in, read_rows, read_table, table, unknown_table

ORDER = 90


def recognises(head: bytes, name: str) -> bool:
    return name.lower().endswith((".csv", ".tsv")) or len(headers_in(head)) > 1


def read(data: bytes) -> Imported:
    text = decoded(data)
    if table(text, 1) is not None:
        imported = read_table("any_csv", data, {}, 1)
        if any(column.field in ("name", "given", "family", "email") for column in imported.columns):
            return imported
    reading = Reading("any_csv")
    reading.problem(None, "no_header")
    found = table(text, 1) or unknown_table(text)
    if found is None:
        return reading.done()
    first = next((row for _, row in found.rows() if row), [])
    examples = [*first, *[""] * len(found.headers)]
    return reading.done(tuple(Column(h, None, e[:60]) for h, e in zip(found.headers, examples, strict=False)))


def read_with(data: bytes, fields: Mapping[str, str | None]) -> Imported:
    """The table read with the columns as the user corrected them: field by header; others are left out."""
    text = decoded(data)
    found = table(text, 1) or unknown_table(text)
    reading = Reading("any_csv")
    if found is None:
        reading.problem(None, "no_header")
        return reading.done()
    return read_rows(reading, found, [fields.get(header) for header in found.headers])
