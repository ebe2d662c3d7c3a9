"""LDIF, the address books of Thunderbird and its kin (RFC 2849, with Mozilla's own attributes)."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from coach.formats.parts.dates import birthday_of_parts
from coach.formats.parts.decoding import NotText, decoded, lines
from coach.formats.parts.found import Found, full_name
from coach.formats.parts.imported import Draft, Imported, Reading

ORDER = 35
_begins = re.compile(r"^(?:version: *1\s+)?(?:#.*\s+)*dn::? ", re.IGNORECASE)
_MAX_VALUE = 60_000
"""Characters of one unfolded value; what is longer is cut."""


@dataclass(slots=True)
class _Entry:
    line: int
    values: dict[str, list[str]] = field(default_factory=dict)
    odd_lines: list[int] = field(default_factory=list)

    def first(self, *names: str) -> str:
        return next((value for name in names for value in self.values.get(name, ()) if value.strip()), "")

    def all(self, *names: str) -> list[str]:
        return [value for name in names for value in self.values.get(name, ())]


def recognises(head: bytes, name: str) -> bool:
    try:
        return _begins.match(decoded(head).lstrip()) is not None
    except NotText:
        return False


def read(data: bytes) -> Imported:
    reading = Reading("ldif")
    for entry in _entries(decoded(data)):
        reading.total += 1
        if reading.full:
            reading.problem(entry.line, "too_many")
            break
        for line in entry.odd_lines:
            reading.problem(line, "no_field")
        if "groupofnames" in map(str.lower, entry.all("objectclass")):
            reading.problem(entry.line, "group_card")
            continue
        contact = _found(entry).contact(reading.next_id())
        if contact is None:
            reading.problem(entry.line, "nameless")
        else:
            reading.draft(Draft(contact, entry.line))
    return reading.done()


def _found(entry: _Entry) -> Found:
    parts = full_name(entry.first("givenname"), "", entry.first("sn", "surname"))
    year, month, day = (entry.first(name) for name in ("birthyear", "birthmonth", "birthday"))
    return Found(
        name=entry.first("cn", "commonname", "displayname") or parts,
        aliases=entry.all("mozillanickname", "xmozillanickname"),
        company=entry.first("o", "company", "organizationname"),
        role=entry.first("title"),
        city=entry.first("l", "locality", "mozillahomelocalityname"),
        emails=entry.all("mail", "mozillasecondemail", "xmozillasecondemail"),
        phones=entry.all("mobile", "cellphone", "telephonenumber", "homephone"),
        links=entry.all("mozillaworkurl", "workurl", "mozillahomeurl", "homeurl", "labeleduri"),
        birthday=birthday_of_parts(year, month, day) or "",
        notes=entry.all("description"),
    )


def _entries(text: str) -> Iterator[_Entry]:
    """Entries, which stand apart by empty lines."""
    entry: _Entry | None = None
    for number, line in _unfolded(text):
        if not line.strip():
            if entry is not None and entry.values:
                yield entry
            entry = None
            continue
        entry = entry or _Entry(number)
        name, colon, value = line.partition(":")
        if not colon:
            entry.odd_lines.append(number)
        elif name.lower() not in ("version", "jpegphoto", "changetype"):
            entry.values.setdefault(name.partition(";")[0].strip().lower(), []).append(_value(value))
    if entry is not None and entry.values:
        yield entry


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their continuations, which begin with a space; comments are left out."""
    start, whole = 0, ""
    for number, line, _cut in lines(text):
        if line.startswith(" ") and whole:
            if len(whole) < _MAX_VALUE:
                whole += line[1:]
            continue
        if start and not whole.startswith("#"):
            yield start, whole
        start, whole = number, line
    if start and not whole.startswith("#"):
        yield start, whole


def _value(written: str) -> str:
    """The value after the name's colon; a second colon says that it is in base64."""
    if not written.startswith(":"):
        return written.strip()
    try:
        return decoded(base64.b64decode(written[1:].strip().encode("ascii", "replace")))
    except (binascii.Error, NotText):
        return ""
