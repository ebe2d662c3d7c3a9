"""Monica 4's JSON export ("Export to JSON"): contacts with how they were met, notes, calls, activities and messages.

The document nests collections as `{"count": …, "type": "contact", "values": […]}`; records name each other by uuid.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

from coach.formats.parts import cleaning
from coach.formats.parts.dates import date
from coach.formats.parts.decoding import decoded, is_too_much
from coach.formats.parts.found import Found, full_name
from coach.formats.parts.imported import MAX_BYTES, Draft, Imported, Reading, refused
from coach.network import Channel, Conversation

ORDER = 10
_marks = (b'"app_version"', b'"exported_by"', b'"contact_field_types"', b'"number_of_invitations_sent"')
Json = dict[str, Any]


def recognises(head: bytes, name: str) -> bool:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    return start.startswith(b"{") and b'"account"' in head and any(mark in head for mark in (*_marks, b'"users"'))


def read(data: bytes) -> Imported:
    if is_too_much(data):
        return refused("monica", "too_large", {"megabytes": MAX_BYTES // 1_000_000})
    try:
        document = json.loads(decoded(data))
    except json.JSONDecodeError as fault:
        return refused("monica", "half_document", line=fault.lineno)
    except RecursionError:
        return refused("monica", "half_document")
    except ValueError:
        return refused("monica", "document_field", {"field": "account"})
    account = _object(_object(document).get("account"))
    reading = Reading("monica")
    kinds = _field_kinds(account)
    activities = {text(a, "uuid"): _object(a.get("properties")) for a in _collection(account, "activity")}
    people = [p for p in _collection(account, "contact") if not _object(p.get("properties")).get("is_partial")]
    reading.total = len(people)
    ids = _ids(people)
    for person in people:
        if reading.full:
            reading.problem(None, "too_many")
            break
        _person(reading, person, kinds, activities, ids)
    return reading.done()


def _person(
    reading: Reading, person: Json, kinds: dict[str, str], activities: dict[str, Json], ids: dict[str, str]
) -> None:
    about = _object(person.get("properties"))
    found = Found(
        name=full_name(text(about, "first_name"), text(about, "middle_name"), text(about, "last_name")),
        aliases=[text(about, "nickname")],
        company=text(about, "company"),
        role=text(about, "job"),
        city=next((text(a, "city") for a in _properties(person, "address")), ""),
        birthday=_special_date(about.get("birthdate")),
        tags=[tag for tag in about.get("tags") or () if isinstance(tag, str)]
        if isinstance(about.get("tags"), list)
        else [],
        notes=[text(about, "description"), *(text(note, "body") for note in _properties(person, "note"))],
        met_on=date(_special_date(about.get("first_met_date"))),
        met_at=text(about, "first_met_where") or text(about, "first_met_additional_info"),
        met_through=ids.get(text(about, "first_met_through")),
    )
    for item in _properties(person, "contact_field"):
        _contact_field(found, kinds.get(text(item, "type"), ""), text(item, "data"))
    id = ids.get(text(person, "uuid"), "")
    contact = found.contact(id) if id else None
    if contact is None:
        reading.problem(None, "nameless")
        return
    conversations = _conversations(person, id, activities)
    reading.draft(Draft(contact, 1, tuple(conversations)))


def _contact_field(found: Found, kind: str, value: str) -> None:
    if kind == "email" or (not kind and cleaning.email(value)):
        found.emails.append(value)
    elif kind == "phone" or (not kind and cleaning.phone(value) and value.lstrip("+").replace(" ", "").isdigit()):
        found.phones.append(value)
    elif kind == "telegram":
        found.telegram = value
    else:
        found.links.append(value)


def _conversations(person: Json, id: str, activities: dict[str, Json]) -> Iterator[Conversation]:
    place = 0
    for at, channel, by_me, summary in _exchanges(person, activities):
        on = date(at)
        if on is not None:
            place += 1
            yield Conversation(
                id=f"{id}.{place}",
                contact=id,
                at=_moment(at) or on,
                channel=channel,
                started_by=None if by_me is None else "me" if by_me else "them",
                summary=cleaning.many_lines(summary),
            )


def _exchanges(person: Json, activities: dict[str, Json]) -> Iterator[tuple[str, Channel, bool | None, str]]:
    """When, how, whether the user began it, and what was said."""
    for call in _properties(person, "call"):
        began = call.get("contact_called")
        yield text(call, "called_at"), "call", None if began is None else not began, text(call, "content")
    for uuid in _values(person, "activity"):
        activity = activities.get(uuid, {}) if isinstance(uuid, str) else {}
        what = "\n".join(part for part in (text(activity, "summary"), text(activity, "description")) if part)
        yield text(activity, "happened_at"), "in_person", None, what
    for conversation in _properties(person, "conversation"):
        messages = conversation.get("messages")
        said = (
            [_object(_object(m).get("properties")) or _object(m) for m in messages]
            if isinstance(messages, list)
            else []
        )
        by_me = said[0].get("written_by_me") if said else None
        yield (
            text(conversation, "happened_at"),
            "message",
            by_me if isinstance(by_me, bool) else None,
            "\n".join(text(message, "content") for message in said),
        )


def _ids(people: list[Json]) -> dict[str, str]:
    """A short id for each uuid, in the order of the document."""
    return {text(person, "uuid"): str(place) for place, person in enumerate(people, 1) if text(person, "uuid")}


def _field_kinds(account: Json) -> dict[str, str]:
    """What each type of contact field is: `email`, `phone`, or its name in lower case."""
    types = _object(account.get("instance")).get("contact_field_types")
    kinds = {}
    for item in types if isinstance(types, list) else ():
        about = _object(_object(item).get("properties"))
        kinds[text(_object(item), "uuid")] = text(about, "type") or text(about, "name").lower()
    return kinds


def _values(parent: Json, kind: str) -> list[Any]:
    """The values of the collection of a kind within a record's `data`, or by its plural name beside it."""
    data = parent.get("data")
    groups = data if isinstance(data, list) else list(data.values()) if isinstance(data, dict) else []
    groups.append(parent.get(f"{kind}s") or {})
    for group in groups:
        values = _object(group).get("values")
        if isinstance(values, list) and _object(group).get("type", kind) == kind:
            return values
    return []


def _collection(parent: Json, kind: str) -> list[Json]:
    return [value for value in _values(parent, kind) if isinstance(value, dict)]


def _properties(parent: Json, kind: str) -> list[Json]:
    return [_object(value.get("properties")) for value in _collection(parent, kind)]


def _object(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def text(of: Json, key: str) -> str:
    value = of.get(key)
    return value if isinstance(value, str) else ""


def _special_date(value: Any) -> str:
    about = _object(value)
    on = text(about, "date")[:10]
    if about.get("is_age_based") or not on:
        return ""
    return f"--{on[5:]}" if about.get("is_year_unknown") else on


def _moment(at: str) -> dt.datetime | None:
    """A date-time where the hour is told; midnight is how Monica writes a day alone."""
    try:
        moment = dt.datetime.fromisoformat(at)
    except ValueError:
        return None
    return None if moment.time() == dt.time() or len(at) < 12 else moment
