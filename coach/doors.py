"""Who could open a door: a trusted contact who knows the field, or the very person, that an ask is about.

Source: Granovetter 1973, AJS 78(6), and Burt 2004, AJS 110(2): other circles are reached through people who belong to
both. Which doors somebody can open is read from their industry, role, skills, tags and the user's notes.
"""

from __future__ import annotations

import re

from coach import parameters as p
from coach.matching import match, same_industry, subject
from coach.network import Contact
from coach.trust import evidence
from coach.world import World


def doors_to(world: World, contact_id: str, what: str = "") -> list[str]:
    """Contacts who can introduce the user to this one, best first: who brought them together, who is noted to know
    them, who works beside them or in their field. Whether they may be asked is for the ask gate to say."""
    target = world.people.get(contact_id)
    if target is None:
        return []
    ranked = [(d, i, c.id) for i, c in enumerate(world.contacts) if c.id != contact_id and (d := _door(c, target))]
    return [contact for _, _, contact in sorted(ranked, key=lambda r: (-r[0], r[1]))]


def _door(contact: Contact, target: Contact) -> int:
    if contact.id == target.met.through or target.id == contact.met.through:
        return 4
    if names(contact.notes, target) or names(target.notes, contact):
        return 3
    if contact.company and contact.company == target.company:
        return 2
    return 1 if same_industry(contact.industry, target.industry) or knows_field(contact, target.industry or "") else 0


def knows_field(contact: Contact, field: str) -> bool:
    """Whether a contact works in a field, or is noted to belong there."""
    if not field:
        return False
    if same_industry(contact.industry, field) or match(field, contact.role or "") is not None:
        return True
    if any(match(field, s.what) is not None for s in contact.skills):
        return True
    return any(_speaks_of(text, field) for text in (*contact.tags, contact.notes))


def _speaks_of(text: str, field: str) -> bool:
    if not text:
        return False
    told, wanted = subject(text), subject(field)
    return (
        bool(told.trades & wanted.trades) or (bool(wanted.strong) and wanted.stems <= told.stems) or _names(text, field)
    )


def _names(text: str, field: str) -> bool:
    return any(same_industry(part, field) for part in text.replace(";", ",").split(","))


def names(note: str, contact: Contact) -> bool:
    """Whether a note names a contact, in full or by an alias."""
    if not note:
        return False
    folded = note.casefold()
    return any(
        re.search(rf"\b{re.escape(n.casefold())}\b", folded)
        for n in (contact.name, *contact.aliases)
        if len(n) > 1 and n.casefold() in folded
    )


def asked_often(world: World, contact_id: str) -> bool:
    """Whether introductions have weighed on a contact again and again lately."""
    lately = [i for i in world.introductions(contact_id) if world.ago(i.on) <= p.CONNECTOR_DAYS and i.state != "idea"]
    return len(lately) >= p.CONNECTOR_TIMES


def trusted(world: World, contact: Contact) -> bool:
    """Whether a contact is more than an acquaintance, by the user's word or by evidence."""
    return evidence(world, contact.id).tier != "networking"
