"""Telegram Desktop's own export, `result.json`: the list of contacts in it. Chats are left alone."""

from __future__ import annotations

import json
from typing import Any

from coach.formats.parts.decoding import decoded, is_too_much
from coach.formats.parts.found import Found, full_name
from coach.formats.parts.imported import MAX_BYTES, Draft, Imported, Reading, refused

ORDER = 15
_marks = (b'"personal_information"', b'"frequent_contacts"', b'"user_id"', b'"date_unixtime"')


def recognises(head: bytes, name: str) -> bool:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"{") and b'"about"' in head and any(mark in head for mark in _marks)


def read(data: bytes) -> Imported:
    if is_too_much(data):
        return refused("telegram_export", "too_large", {"megabytes": MAX_BYTES // 1_000_000})
    try:
        document = json.loads(decoded(data))
    except json.JSONDecodeError as fault:
        return refused("telegram_export", "half_document", line=fault.lineno)
    except (RecursionError, ValueError):
        return refused("telegram_export", "half_document")
    people = _listed(document)
    if people is None:
        return refused("telegram_export", "document_field", {"field": "contacts.list"})
    reading = Reading("telegram_export")
    reading.total = len(people)
    for person in people:
        if reading.full:
            reading.problem(None, "too_many")
            break
        contact = _found(person).contact(reading.next_id())
        if contact is None:
            reading.problem(None, "nameless")
        else:
            reading.draft(Draft(contact, 1))
    return reading.done()


def _listed(document: Any) -> list[Any] | None:
    contacts = document.get("contacts") if isinstance(document, dict) else None
    people = contacts.get("list") if isinstance(contacts, dict) else None
    return people if isinstance(people, list) else None


def _found(person: Any) -> Found:
    about = {key: value for key, value in person.items() if isinstance(value, str)} if isinstance(person, dict) else {}
    number = about.get("phone_number", "")
    return Found(
        name=full_name(about.get("first_name", ""), "", about.get("last_name", "")),
        phones=[f"+{number[2:].lstrip()}" if number.startswith("00") else number],
        telegram=about.get("username", ""),
    )
