"""Our own export, `networking-coach/1`: the whole document, exactly."""

from __future__ import annotations

import re
from collections import Counter
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import ValidationError

from coach.formats.parts.decoding import decoded, is_too_much
from coach.formats.parts.imported import MAX_BYTES, Draft, Imported, Reading, refused
from coach.network import FORMAT, Network, Record, type_of_list

ORDER = 60


def recognises(head: bytes, name: str) -> bool:
    """Any JSON document that no format before this one knows; what it lacks is then said."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")


def read(data: bytes) -> Imported:
    if is_too_much(data):
        return refused("networking_coach", "too_large", {"megabytes": MAX_BYTES // 1_000_000})
    text = decoded(data)
    try:
        network = Network.model_validate_json(text)
    except ValidationError as fault:
        return _fault(fault)
    if twice := _id_twice(network):
        return refused("networking_coach", "id_twice", {"field": twice[0], "id": twice[1][:40]})
    if not _is_zone(network.me.timezone):
        return refused("networking_coach", "document_field", {"field": "me.timezone"})
    reading = Reading("networking_coach")
    reading.total = len(network.contacts)
    for contact in network.contacts:
        reading.draft(Draft(contact, 1))
    return reading.done(network=network)


def records(network: Network, of: str) -> tuple[Record, ...]:
    """The records of one list of the document, by the list's name."""
    found: tuple[Record, ...] = getattr(network, of)
    return found


def _is_zone(name: str) -> bool:
    """Whether the machine knows the time zone: every day and hour is told in it."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _id_twice(network: Network) -> tuple[str, str] | None:
    for of in type_of_list:
        counts = Counter(str(getattr(record, "id", "")) for record in records(network, of))
        for id, count in counts.most_common(1):
            if count > 1:
                return of, id
    return None


def _fault(fault: ValidationError) -> Imported:
    first = fault.errors(include_url=False, include_context=False, include_input=False)[0]
    if first["type"] == "json_invalid":
        line = re.search(r"at line (\d+)", first["msg"])
        return refused("networking_coach", "half_document", line=int(line[1]) or None if line else None)
    if first["loc"] == ("format",):
        return refused("networking_coach", "other_version", {"expected": FORMAT})
    field = ".".join(str(part) for part in first["loc"])
    return refused("networking_coach", "document_field", {"field": field[:120]})
