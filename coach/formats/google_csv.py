"""Google Contacts as "Google CSV": the older header (`Given Name`, `E-mail 1 - Value`) and the newer (`First Name`,
`Labels`)."""

from __future__ import annotations

from coach.formats.parts.imported import Imported
from coach.formats.parts.rows import read_table
from coach.formats.parts.table import headers_in

ORDER = 30
_marks = {
    "group membership",
    "e mail 1 value",
    "phone 1 value",
    "organization 1 name",
    "name prefix",
    "phonetic first name",
}


def recognises(head: bytes, name: str) -> bool:
    headers = headers_in(head)
    return len(_marks & headers) >= 2


def read(data: bytes) -> Imported:
    return read_table(
        "google_csv",
        data,
        {"organization 1 department": None, "location": None, "occupation": None, "subject": None, "file as": None},
    )
