"""Who knows somebody at a company, or in a field: the ways through one's own contacts, the best first.

Source: Granovetter 1973, AJS 78(6): what lies outside one's circle is reached through people with a foot in both.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from coach.acquainted import same_house
from coach.ask_gate import is_ready
from coach.doors import doors_to, knows_field, trusted
from coach.matching import same_industry
from coach.network import Contact
from coach.world import World

How = Literal["works_there", "field", "named", "through"]
MOST = 5
_ARTICLE = re.compile(r"^(?:the|a|an|somebody|someone|people|anybody|anyone)\s+(?:at|in|from|of)?\s*", re.IGNORECASE)
_TAIL = re.compile(r"\s+(?:industry|business|sector|field|world|company|scene)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Way:
    """One contact to ask. `via`: the contact they would introduce the user to, where it is one on record."""

    contact: str
    how: How
    ready: bool
    """Whether an ask may go to them now."""
    via: str | None = None


def named(text: str) -> str:
    """The company or field in a few words of the user's: "the publishing industry" is publishing."""
    return _TAIL.sub("", _ARTICLE.sub("", " ".join(text.split()).strip(" .!?“”\"'")))[:80]


def ways(world: World, target: str) -> list[Way]:
    """Those to ask, at most five: insiders one may ask; who can introduce to insiders; who belongs to the field."""
    inside = [c for c in world.contacts if _works_there(c, target)]
    field = [c for c in world.contacts if c not in inside and _in_field(c, target)]
    found: list[Way] = []
    for how, people in (("works_there", inside), ("field", field)):
        ready = [c for c in people if is_ready(world, c.id)]
        found += [_way(c, how, True) for c in sorted(ready, key=lambda c: not trusted(world, c))]
        for contact in (c for c in people if c not in ready):
            doors = [d for d in doors_to(world, contact.id) if is_ready(world, d)]
            found += [Way(d, "through", True, contact.id) for d in doors[:2]]
    found += [_way(c, "works_there", False) for c in inside if not is_ready(world, c.id)]
    found += [_way(c, "field", False) for c in field if not is_ready(world, c.id)]
    found += [_way(c, "named", is_ready(world, c.id)) for c in world.contacts if _speaks_of(world, c, target)]
    first: dict[str, Way] = {}
    for way in sorted(found, key=lambda w: not w.ready):
        first.setdefault(way.contact, way)
    return list(first.values())[:MOST]


def _way(contact: Contact, how: str, ready: bool) -> Way:
    kind: How = "works_there" if how == "works_there" else "field" if how == "field" else "named"
    return Way(contact.id, kind, ready)


def _works_there(contact: Contact, target: str) -> bool:
    return bool(contact.company) and same_house(contact.company or "", target)


def _in_field(contact: Contact, target: str) -> bool:
    """Whether they work in the field; what notes say of them counts for less."""
    return same_industry(contact.industry, target) or knows_field(
        contact.model_copy(update={"notes": "", "tags": ()}), target
    )


def _speaks_of(world: World, contact: Contact, target: str) -> bool:
    """Whether the user's notes on a contact name the place or the field."""
    word = re.compile(rf"\b{re.escape(target)}\b", re.IGNORECASE)
    texts = (contact.notes, contact.met.at or "", *contact.tags, *(t.summary for t in world.talks(contact.id)[-20:]))
    return any(word.search(text) for text in texts) or knows_field(contact, target)
