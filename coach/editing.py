"""Every field of a contact as text, and put anew from what was typed; cleaned as a file's values are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from coach.formats.parts import cleaning
from coach.formats.parts.dates import birthday
from coach.network import Contact, Met, Skill
from coach.understanding import split_list

FIELDS = (
    "name", "aliases", "role", "company", "industry", "city", "emails", "phones", "links", "telegram", "birthday",
    "tags", "interests", "skills", "notes", "met_at", "met_on", "met_through", "tier", "cadence",
)  # fmt: skip
"""What can be edited, in the order of the menu."""
CHOSEN = {
    "tier": ("networking", "connection", "relationship"),
    "cadence": ("7", "14", "30", "60", "90", "180", "365"),
}
"""Fields with a few values, and those: the tier in the user's own words, the days between talks they wish for."""
_LISTS: Mapping[str, Callable[[str], str]] = {
    "aliases": cleaning.name,
    "emails": cleaning.email,
    "phones": cleaning.phone,
    "links": cleaning.link,
    "tags": lambda text: cleaning.one_line(text.lstrip("#")),
    "interests": cleaning.one_line,
}
_CADENCES = range(1, 1000)


def shown(contact: Contact, field: str) -> str:
    """The value as it is read and typed; empty where there is none. Who introduced them is shown by their id."""
    match field:
        case "skills":
            return ", ".join(skill.what for skill in contact.skills)
        case "met_at":
            return contact.met.at or ""
        case "met_on":
            return contact.met.on.isoformat() if contact.met.on else ""
        case "met_through":
            return contact.met.through or ""
        case "cadence":
            return str(contact.cadence_days or "")
        case "birthday":
            return _day_month(contact.birthday or "")
        case _:
            value = getattr(contact, field)
            return ", ".join(value) if isinstance(value, tuple) else str(value or "")


def edited(contact: Contact, field: str, typed: str) -> Contact | None:
    """The contact with a field as typed; None where that is no value for it. Nothing typed empties the field."""
    typed = typed.strip()
    if field in _LISTS or field == "skills":
        return _listed(contact, field, typed)
    if field in ("met_at", "met_on", "met_through"):
        return _met(contact, field, typed)
    if not typed:
        return None if field == "name" else contact.model_copy(update={_column(field): _empty(field)})
    value = _value(field, typed)
    return None if value is None else contact.model_copy(update={_column(field): value})


def with_note(contact: Contact, note: str) -> Contact:
    """One more line among the notes."""
    both = f"{contact.notes}\n{note}" if contact.notes else note
    return contact.model_copy(update={"notes": cleaning.many_lines(both, max(cleaning.NOTES, len(contact.notes)))})


def with_tags(contact: Contact, typed: str) -> Contact | None:
    """More tags."""
    return edited(contact, "tags", ", ".join((*contact.tags, *_parts(typed))))


def _value(field: str, typed: str) -> Any:
    match field:
        case "name":
            return cleaning.name(typed) or None
        case "notes":
            return cleaning.many_lines(typed)
        case "telegram":
            return cleaning.telegram(typed) or None
        case "birthday":
            return birthday(typed)
        case "tier":
            return typed if typed in CHOSEN["tier"] else None
        case "cadence":
            return int(typed) if typed.isdigit() and int(typed) in _CADENCES else None
        case _:
            return cleaning.one_line(typed) or None


def _listed(contact: Contact, field: str, typed: str) -> Contact | None:
    if field == "skills":
        skills = cleaning.unique(_parts(typed), cleaning.one_line)
        return contact.model_copy(update={"skills": tuple(Skill(what=skill) for skill in skills)})
    parts = cleaning.between_links.split(typed) if field == "links" else _parts(typed)
    values = cleaning.unique(parts, _LISTS[field])
    return None if typed and not values else contact.model_copy(update={field: values})


def _parts(typed: str) -> list[str]:
    return list(split_list(typed))


def _met(contact: Contact, field: str, typed: str) -> Contact | None:
    name = field.removeprefix("met_")
    value: str | dt.date | None = cleaning.one_line(typed) or None
    if name == "on" and typed:
        try:
            value = dt.date.fromisoformat(typed)
        except ValueError:
            return None
    met = Met.model_validate({**contact.met.model_dump(), name: value})
    return contact.model_copy(update={"met": met})


def _day_month(birthday: str) -> str:
    """`12.05.1980` or `12.05.`, as a birthday is typed."""
    year, month, day = birthday[:-6].strip("-"), birthday[-5:-3], birthday[-2:]
    return f"{day}.{month}.{year}" if birthday else ""


def _column(field: str) -> str:
    return "cadence_days" if field == "cadence" else field


def _empty(field: str) -> str | None:
    return "" if field == "notes" else None
