"""MeCard, the short form that QR codes on badges and cards hold: `MECARD:N:Silva,Ana;TEL:…;;`."""

from __future__ import annotations

from coach.formats.parts.content_lines import split
from coach.formats.parts.decoding import decoded
from coach.formats.parts.found import Found, full_name
from coach.formats.parts.imported import Draft, Imported, Reading

_prefixes = ("MECARD:", "BIZCARD:")


def recognises(head: bytes, name: str) -> bool:
    return head[:20].lstrip().upper().startswith(tuple(prefix.encode() for prefix in _prefixes))


def read(data: bytes) -> Imported:
    reading = Reading("mecard")
    text = decoded(data[:20_000]).strip()
    reading.total = 1
    found = Found()
    given = family = ""
    for part in split(text[text.index(":") + 1 :]):
        key, _, value = part.partition(":")
        match key.strip().upper():
            case "N" if text.upper().startswith("MECARD"):
                found.name = _name(value)
            case "N":
                given = value
            case "X":
                family = value
            case "NICKNAME":
                found.aliases.append(value)
            case "ORG" | "C":
                found.company = value
            case "TITLE" | "T":
                found.role = value
            case "TEL" | "B" | "M" | "F" if value:
                found.phones.append(value)
            case "EMAIL" | "E":
                found.emails.append(value)
            case "URL":
                found.links.append(value)
            case "BDAY":
                found.birthday = value
            case "NOTE":
                found.notes.append(value)
            case "ADR":
                found.city = _city(value)
            case _:
                continue
    found.name = found.name or full_name(given, "", family)
    contact = found.contact("1")
    if contact is None:
        reading.problem(1, "nameless")
    else:
        reading.draft(Draft(contact, 1))
    return reading.done()


def _name(value: str) -> str:
    family, comma, given = value.partition(",")
    return full_name(given, "", family) if comma else value


def _city(value: str) -> str:
    """The fourth of the seven parts that Japanese phones write; an address in free words names no city for certain."""
    parts = value.split(",")
    return parts[3] if len(parts) == 7 else ""
