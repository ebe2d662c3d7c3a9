"""The import shelf: one file, one format.

A module here that has `recognises(head, name)` and `read(data)` is a format; it is found by being here. Formats are
asked in the order of their `ORDER` (lower first, 50 when not said), so that the particular comes before the general.
"""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from coach.formats.any_csv import read_with
from coach.formats.parts.archive import unpacked
from coach.formats.parts.decoding import NotText
from coach.formats.parts.imported import MAX_BYTES, Imported, refused

HEAD = 8192
"""Bytes of the file's beginning that are shown to `recognises`."""


@dataclass(frozen=True, slots=True)
class Format:
    name: str
    order: int
    recognises: Callable[[bytes, str], bool]
    read: Callable[[bytes], Imported]


@functools.cache
def shelf() -> tuple[Format, ...]:
    """All formats, the most particular first."""
    found = []
    for info in pkgutil.iter_modules(__path__):
        if not info.ispkg:
            module = importlib.import_module(f"{__name__}.{info.name}")
            found.append(Format(info.name, getattr(module, "ORDER", 50), module.recognises, module.read))
    return tuple(sorted(found, key=lambda format: (format.order, format.name)))


def read(data: bytes, name: str = "", columns: Sequence[str | None] | None = None) -> Imported:
    """Whatever a user sends as a file (or a QR code holds): read by the first format that recognises it, or as a table
    with its `columns` as the user corrected them.

    Never raises for what is in the file: what cannot be read is in `problems`, with the line and the reason.
    """
    if len(data) > MAX_BYTES:
        return refused("", "too_large", {"megabytes": MAX_BYTES // 1_000_000})
    if not data.strip():
        return refused("", "empty")
    if data.startswith(b"PK\x03\x04"):
        member = unpacked(data)
        return member if isinstance(member, Imported) else read(member.data, member.name, columns)
    for format in shelf():
        if format.recognises(data[:HEAD], name):
            try:
                return _told(format.read(data) if columns is None else read_with(data, columns))
            except NotText:
                return refused(format.name, "not_text")
    return refused("", "unknown")


def _told(imported: Imported) -> Imported:
    """The reading; that nobody is in it is said where nothing else is."""
    if imported.total or imported.problems or imported.network is not None:
        return imported
    nobody = refused(imported.format, "nobody")
    return replace(imported, problems=nobody.problems, problem_count=nobody.problem_count)
