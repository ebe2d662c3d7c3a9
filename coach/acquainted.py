"""Whether two contacts know each other already, as far as the records tell."""

from __future__ import annotations

from coach.doors import names
from coach.network import Contact
from coach.world import World

_TALKS_READ = 40
"""The latest talks whose notes are read for the other's name."""


def acquainted(world: World, one: Contact, other: Contact) -> bool:
    """An introduction on record in any state, one company, one met through the other, or a note that names them."""
    if any(other.id in (i.first, i.second) for i in world.introductions(one.id)):
        return True
    if one.company and other.company and same_house(one.company, other.company):
        return True
    if other.id == one.met.through or one.id == other.met.through:
        return True
    return _told_of(world, one, other) or _told_of(world, other, one)


def same_house(one: str, other: str) -> bool:
    """Whether two names are of one company: "Zahl" and "Zahl GmbH"."""
    return _house(one) == _house(other)


def _told_of(world: World, one: Contact, other: Contact) -> bool:
    return any(names(note, other) for note in (one.notes, one.met.at or "", *one.tags, _said(world, one.id)))


def _said(world: World, contact_id: str) -> str:
    """The notes of the latest talks with a contact, a line each."""
    return world.once(
        ("said", contact_id), lambda: "\n".join(talk.summary for talk in world.talks(contact_id)[-_TALKS_READ:])
    )


_FORMS = frozenset(
    [
        "gmbh",
        "ag",
        "ltd",
        "limited",
        "inc",
        "llc",
        "plc",
        "sa",
        "srl",
        "sarl",
        "bv",
        "oy",
        "ab",
        "kg",
        "co",
        "corp",
        "company",
        "the",
        "&",
        "and",
    ]
)


def _house(company: str) -> str:
    words = company.casefold().replace(".", "").replace(",", " ").split()
    return " ".join(w for w in words if w not in _FORMS) or company.casefold()
