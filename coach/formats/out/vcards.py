"""Contacts as vCard 4.0 (RFC 6350, RFC 6715 for skills and interests), for any address book."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coach.network import Contact, Network

_WIDTH = 75
"""Octets of a line, without its end (RFC 6350, 3.2)."""


def as_vcards(network: Network) -> bytes:
    """A card for each contact that is not archived."""
    return b"".join(as_vcard(contact) for contact in network.contacts if not contact.archived)


def as_vcard(contact: Contact) -> bytes:
    return b"".join(_folded(line) for line in _lines(contact))


def _lines(contact: Contact) -> Iterator[str]:
    yield from ("BEGIN:VCARD", "VERSION:4.0", f"UID:{_text(contact.id)}", f"FN:{_text(contact.name)}")
    if contact.aliases:
        yield f"NICKNAME:{','.join(map(_text, contact.aliases))}"
    for name, value in (("ORG", contact.company), ("TITLE", contact.role), ("NOTE", contact.notes)):
        if value:
            yield f"{name}:{_text(value)}"
    if contact.city:
        yield f"ADR:;;;{_text(contact.city)};;;"
    for email in contact.emails:
        yield f"EMAIL:{_text(email)}"
    for phone in contact.phones:
        yield f"TEL;VALUE=text:{_text(phone)}"
    for link in contact.links:
        yield f"URL:{_text(link)}"
    if contact.telegram:
        yield f"IMPP:telegram:{_text(contact.telegram)}"
    if contact.birthday:
        yield f"BDAY:{re.sub(r'(?<=[0-9])-', '', contact.birthday)}"
    if contact.tags:
        yield f"CATEGORIES:{','.join(map(_text, contact.tags))}"
    for skill in contact.skills:
        yield f"EXPERTISE:{_text(skill.what)}"
    for interest in contact.interests:
        yield f"INTEREST:{_text(interest)}"
    yield "END:VCARD"


def _text(value: str) -> str:
    escaped = re.sub(r"([\\,;])", r"\\\1", value.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(c for c in escaped.replace("\n", r"\n") if c >= " " and c != "\x7f")


def _folded(line: str) -> bytes:
    """The line in UTF-8, broken before it gets too wide, never within a character."""
    data = line.encode("utf-8", "replace")
    rows = []
    width = _WIDTH
    while len(data) > width:
        cut = width
        while data[cut] & 0xC0 == 0x80:
            cut -= 1
        rows.append(data[:cut])
        data, width = data[cut:], _WIDTH - 1
    return b"\r\n ".join([*rows, data]) + b"\r\n"
