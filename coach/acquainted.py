"""Whether two contacts know each other already, as far as the records tell."""

from __future__ import annotations

from coach.doors import names
from coach.network import Contact
from coach.world import World


def acquainted(world: World, one: Contact, other: Contact) -> bool:
    """An introduction on record in any state, one company, one met through the other, or a note that names them."""
    if any(other.id in (i.first, i.second) for i in world.introductions(one.id)):
        return True
    if one.company and other.company and _house(one.company) == _house(other.company):
        return True
    if other.id == one.met.through or one.id == other.met.through:
        return True
    return _told_of(world, one, other) or _told_of(world, other, one)


def _told_of(world: World, one: Contact, other: Contact) -> bool:
    notes = (one.notes, one.met.at or "", *one.tags, *(t.summary for t in world.talks(one.id)))
    return any(names(note, other) for note in notes)


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
