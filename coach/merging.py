"""Duplicates in a network, and two contacts made one with all their histories.

What was shown before (`Shown`) stays as it is: it has no id and names contacts that may be gone; the rules ask only
about contacts that are there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from coach.changes import Change, Put, Remove, Stored
from coach.joining import filled
from coach.likeness import By, Likeness, Traits, likeness, region_of, traits
from coach.network import Contact, Event, Introduction, Lesson, Network

_MAX_ALIKE = 30
"""So many contacts that share one trait are compared with each other."""
_SLIP = 88
"""Similarity in per cent from which two names in one company may be one name mistyped."""


@dataclass(frozen=True, slots=True)
class Duplicate:
    """Two contacts that are one person, for certain or perhaps; `keep` is the one with more history."""

    keep: str
    drop: str
    sure: bool
    by: By


def duplicates(network: Network, region: str | None = None) -> list[Duplicate]:
    """Pairs that are or may be one person, sure ones first. Archived contacts count too."""
    region = region or region_of(network.me.timezone)
    known = {contact.id: traits(contact, region) for contact in network.contacts}
    weight = _history(network)
    found = []
    for one, other in _candidates(network.contacts, known):
        how = likeness(known[one], known[other]) or _mistyped(known[one], known[other])
        if how is not None:
            keep, drop = (one, other) if weight.get(one, 0) >= weight.get(other, 0) else (other, one)
            found.append(Duplicate(keep, drop, how.sure, how.by))
    return sorted(found, key=lambda pair: not pair.sure)


def _candidates(contacts: tuple[Contact, ...], known: dict[str, Traits]) -> Iterator[tuple[str, str]]:
    """Pairs that share an address, a number, a name, or a company and the beginning of a name; each once."""
    groups: dict[str, list[str]] = {}
    for contact in contacts:
        own = known[contact.id]
        shared = {*own.keys, *(f"name:{name}" for name in own.names)}
        if own.company:
            shared |= {f"at:{own.company}:{name[:2]}" for name in own.names}
        for key in shared:
            groups.setdefault(key, []).append(contact.id)
    seen: set[tuple[str, str]] = set()
    for group in groups.values():
        for place, one in enumerate(group[:_MAX_ALIKE]):
            for other in group[place + 1 : _MAX_ALIKE]:
                if (one, other) not in seen:
                    seen.add((one, other))
                    yield one, other


def _mistyped(one: Traits, other: Traits) -> Likeness | None:
    """A name that differs by a slip within one company is worth asking about."""
    if not one.company or one.company != other.company or min(len(one.names[0]), len(other.names[0])) < 6:
        return None
    return Likeness(False, "name_company") if fuzz.ratio(one.names[0], other.names[0]) >= _SLIP else None


def _history(network: Network) -> dict[str, int]:
    """How many records each contact has."""
    counts: dict[str, int] = {}
    for of in (network.conversations, network.offers, network.needs, network.asks):
        for record in of:
            if record.contact:
                counts[record.contact] = counts.get(record.contact, 0) + 1
    return counts


def merge(network: Network, keep_id: str, drop_id: str) -> list[Change]:
    """The changes that move everything of one contact to another and remove it; empty when either is not there.

    What the kept one has stays; what it lacks is filled; notes are joined. A record that both had becomes one.
    """
    people = {contact.id: contact for contact in network.contacts}
    keep, drop = people.get(keep_id), people.get(drop_id)
    if keep is None or drop is None or keep is drop:
        return []
    changes: list[Change] = [Put(_joined(keep, drop))]
    for contact in network.contacts:
        if contact.id not in (keep_id, drop_id) and contact.met.through == drop_id:
            met = contact.met.model_copy(update={"through": keep_id})
            changes.append(Put(contact.model_copy(update={"met": met})))
    for records in _lists(network):
        changes.extend(_moved(records, keep_id, drop_id))
    return [*changes, Remove("contact", drop_id)]


def _joined(keep: Contact, drop: Contact) -> Contact:
    joined = filled(keep, drop, join_notes=True)
    through = joined.met.through if joined.met.through not in (keep.id, drop.id) else None
    return joined.model_copy(
        update={
            "met": joined.met.model_copy(update={"through": through, "on": _earlier(keep, drop)}),
            "archived": keep.archived and drop.archived,
        }
    )


def _earlier(keep: Contact, drop: Contact) -> object:
    days = [day for day in (keep.met.on, drop.met.on) if day is not None]
    return min(days) if days else None


def _lists(of: Network) -> tuple[tuple[Stored, ...], ...]:
    return (of.conversations, of.offers, of.needs, of.introductions, of.asks, of.events, of.lessons)


def _moved(records: Iterable[Stored], keep: str, drop: str) -> Iterator[Change]:
    """The records of `drop` as records of `keep`, without those that `keep` has word for word."""
    records = tuple(record for record in records if _names_one_of(record, keep, drop))
    have = {record.model_copy(update={"id": ""}) for record in records}
    for record in records:
        moved = _renamed(record, keep, drop)
        if moved is None:
            yield Remove(record.KIND, record.id)
        elif moved != record:
            plain = moved.model_copy(update={"id": ""})
            yield Remove(record.KIND, record.id) if plain in have else Put(moved)
            have.add(plain)


def _names_one_of(record: Stored, keep: str, drop: str) -> bool:
    if isinstance(record, Introduction):
        return not {keep, drop}.isdisjoint((record.first, record.second))
    if isinstance(record, Event):
        return not {keep, drop}.isdisjoint(record.met)
    return getattr(record, "learned_from" if isinstance(record, Lesson) else "contact", None) in (keep, drop)


def _renamed(record: Stored, keep: str, drop: str) -> Stored | None:
    """The record with `keep` wherever it names `drop`; None for an introduction of the two to each other."""
    if isinstance(record, Introduction):
        first, second = (keep if id == drop else id for id in (record.first, record.second))
        return None if first == second else record.model_copy(update={"first": first, "second": second})
    if isinstance(record, Event):
        met = tuple(dict.fromkeys(keep if id == drop else id for id in record.met))
        return record.model_copy(update={"met": met}) if drop in record.met else record
    if isinstance(record, Lesson):
        return record.model_copy(update={"learned_from": keep}) if record.learned_from == drop else record
    return record.model_copy(update={"contact": keep}) if getattr(record, "contact", None) == drop else record
