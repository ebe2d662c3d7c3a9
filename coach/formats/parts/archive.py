"""A packed archive: LinkedIn and Google hand one over. The one file of people in it is taken out, bounded."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass

from coach.formats.parts.decoding import NotText, decoded
from coach.formats.parts.imported import MAX_BYTES, Imported, refused

_wanted = ("connections.csv", "all contacts.vcf", ".vcf", "contacts.csv", ".ldif", ".csv", ".json")
"""Ends of names of files that may hold people, the most particular first."""
_MAX_MEMBERS = 2_000


@dataclass(frozen=True, slots=True)
class Member:
    name: str
    data: bytes


def unpacked(data: bytes) -> Member | Imported:
    """The file of people in the archive, or why there is none; at most `MAX_BYTES`, whatever the archive claims."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [info.filename for info in archive.infolist()[:_MAX_MEMBERS] if not info.is_dir()]
            if any(name.startswith(("xl/", "word/")) for name in names):
                return refused("", "office_file")
            names = [name for name in names if "__macosx" not in name.lower()]
            for ending in _wanted:
                found = [name for name in names if name.lower().endswith(ending)]
                if found:
                    return _cards(archive, found) if ending == ".vcf" else _read(archive, found[0])
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError, ValueError):
        return refused("", "broken_archive")
    return refused("", "archive_without_people")


def _cards(archive: zipfile.ZipFile, names: list[str]) -> Member | Imported:
    """All the cards in the archive as one file: some programs write a file for each."""
    whole = b""
    for name in names:
        member = _read(archive, name)
        if isinstance(member, Imported):
            return member
        try:
            whole += decoded(member.data).encode("utf-8", "replace") + b"\n"
        except NotText:
            continue
        if len(whole) > MAX_BYTES:
            return refused("", "too_large", {"megabytes": MAX_BYTES // 1_000_000})
    return Member(names[0], whole)


def _read(archive: zipfile.ZipFile, name: str) -> Member | Imported:
    with archive.open(name) as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        return refused("", "too_large", {"megabytes": MAX_BYTES // 1_000_000})
    if content.startswith(b"PK\x03\x04"):
        return refused("", "archive_in_archive")
    return Member(name, content)
