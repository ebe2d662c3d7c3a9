"""One contact made of two records of the same person: what is there stays, what is empty is filled, lists grow."""

from __future__ import annotations

from collections.abc import Callable

from coach.formats.parts.cleaning import MANY, NOTES, digits
from coach.likeness import name_key
from coach.network import Contact, Met, Skill

_scalars = ("company", "role", "industry", "city", "telegram", "birthday", "tier", "cadence_days")


def filled(known: Contact, more: Contact, join_notes: bool = False) -> Contact:
    """`known` with what `more` adds. Notes are added to only with `join_notes`; otherwise they fill an empty place."""
    changes: dict[str, object] = {
        field: getattr(more, field)
        for field in _scalars
        if getattr(known, field) is None and getattr(more, field) is not None
    }
    changes["aliases"] = _aliases(known, more)
    for field, key in _lists:
        changes[field] = _grown(getattr(known, field), getattr(more, field), key)
    changes["skills"] = _grown_skills(known.skills, more.skills)
    if more.met != known.met:
        changes["met"] = Met(
            on=known.met.on or more.met.on,
            at=known.met.at or more.met.at,
            through=known.met.through or more.met.through,
        )
    changes["notes"] = _notes(known.notes, more.notes, join_notes)
    real = {field: value for field, value in changes.items() if value != getattr(known, field)}
    return known.model_copy(update=real) if real else known


def added(known: Contact, result: Contact) -> tuple[str, ...]:
    """The fields that `filled` filled or added to."""
    return tuple(field for field in Contact.model_fields if getattr(known, field) != getattr(result, field))


_lists: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("emails", str.casefold),
    ("phones", digits),
    ("links", str.casefold),
    ("tags", str.casefold),
    ("interests", str.casefold),
)


def _aliases(known: Contact, more: Contact) -> tuple[str, ...]:
    """Other names, among them the other record's name where it is written otherwise."""
    if not more.aliases and more.name == known.name:
        return known.aliases
    have = {name_key(known.name), *map(name_key, known.aliases)}
    grown = list(known.aliases)
    for name in (more.name, *more.aliases):
        if name_key(name) not in have and len(grown) < MANY:
            have.add(name_key(name))
            grown.append(name)
    return tuple(grown)


def _grown(known: tuple[str, ...], more: tuple[str, ...], key: Callable[[str], str]) -> tuple[str, ...]:
    if not more or more == known:
        return known
    have = {key(value) for value in known}
    grown = list(known)
    for value in more:
        if key(value) not in have and len(grown) < MANY:
            have.add(key(value))
            grown.append(value)
    return tuple(grown)


def _grown_skills(known: tuple[Skill, ...], more: tuple[Skill, ...]) -> tuple[Skill, ...]:
    if not more:
        return known
    have = {skill.what.casefold() for skill in known}
    return known + tuple(skill for skill in more if skill.what.casefold() not in have)[: max(0, MANY - len(known))]


def _notes(known: str, more: str, join: bool) -> str:
    if not known or not more or not join:
        return known or more
    return known if more in known else f"{known}\n{more}"[: max(NOTES, len(known))]
