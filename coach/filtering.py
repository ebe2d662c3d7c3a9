"""People by what they have in common: tier, tag, field of work, city, how warm the tie is; and the archived ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Literal, get_args

from coach.network import Contact
from coach.rhythm import readings
from coach.trust import evidence
from coach.world import World

By = Literal["tier", "tag", "industry", "city", "warmth", "archived"]
BYS: tuple[By, ...] = get_args(By)
ARCHIVED = "archived"

_WARM, _COOLING = 0.5, 0.2
"""From which share of a tie's silences on it counts as warm or cooling; below, it has gone quiet."""


def values(world: World, by: By) -> list[tuple[str, int]]:
    """What there is to choose from, with how many people each has, the most first. Spellings that differ in case count
    as one, written as most often."""
    counts: Counter[str] = Counter()
    written: dict[str, Counter[str]] = {}
    for contact in _people(world, by):
        for value in _of(world, contact, by):
            counts[value.casefold()] += 1
            written.setdefault(value.casefold(), Counter())[value] += 1
    ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return [(written[key].most_common(1)[0][0], count) for key, count in ranked]


def matching(world: World, by: By, value: str) -> list[Contact]:
    """Those who have the value."""
    wanted = value.casefold()
    return [c for c in _people(world, by) if wanted in (v.casefold() for v in _of(world, c, by))]


def _people(world: World, by: By) -> list[Contact]:
    return [c for c in world.network.contacts if c.archived == (by == "archived")]


def _of(world: World, contact: Contact, by: By) -> Iterator[str]:
    match by:
        case "tier":
            yield evidence(world, contact.id).tier
        case "tag":
            yield from {tag.casefold(): tag for tag in contact.tags}.values()
        case "warmth":
            yield _band(world, contact)
        case "archived":
            yield ARCHIVED
        case _:
            value = getattr(contact, by)
            if value:
                yield value


def _band(world: World, contact: Contact) -> str:
    reading = readings(world).get(contact.id)
    warmth = reading.warmth if reading else None
    if warmth is None:
        return "not_yet"
    return "warm" if warmth >= _WARM else "cooling" if warmth >= _COOLING else "quiet"
