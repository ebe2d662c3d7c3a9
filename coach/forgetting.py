"""A contact removed with every trace: their records, and every mention of them in what is noted about others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from coach.changes import Change, Put, Remove, Stored
from coach.mentions import Mention
from coach.network import Contact, Event, Introduction, Lesson, Me, Network, Record


@dataclass(frozen=True, slots=True)
class Traces:
    """What goes and what changes when a contact is forgotten, to be shown before it is done."""

    contact: Contact
    removed: tuple[Stored, ...]
    """Records that are about the contact, the contact's own first."""
    changed: tuple[tuple[Stored | Me, Stored | Me], ...]
    """Records about others or about none that mention the contact: before and after."""

    @property
    def counts(self) -> dict[str, int]:
        """How many go, by kind, and how many change."""
        counts: dict[str, int] = {"changed": len(self.changed)}
        for record in self.removed:
            counts[record.KIND] = counts.get(record.KIND, 0) + 1
        return counts


def traces(network: Network, contact_id: str, marker: str) -> Traces | None:
    """Everything that speaks of a contact; None when there is none of that id. `marker` then stands for the name."""
    contact = next((contact for contact in network.contacts if contact.id == contact_id), None)
    if contact is None:
        return None
    mention = Mention(contact, network, marker)
    removed: list[Stored] = [contact]
    changed: list[tuple[Stored | Me, Stored | Me]] = []
    for record in _records(network):
        if record is contact:
            continue
        if not isinstance(record, Me) and _is_about(record, contact_id):
            removed.append(record)
        elif (after := _without(record, contact_id, mention)) is not record:
            changed.append((record, after))
    return Traces(contact, tuple(removed), tuple(changed))


def forget(network: Network, contact_id: str, marker: str) -> list[Change]:
    """The changes that leave nothing of a contact; empty when there is none of that id."""
    found = traces(network, contact_id, marker)
    if found is None:
        return []
    changed: list[Change] = [Put(after) for _, after in found.changed]
    return [*changed, *(Remove(record.KIND, record.id) for record in reversed(found.removed))]


def _is_about(record: Stored, id: str) -> bool:
    if isinstance(record, Introduction):
        return id in (record.first, record.second)
    return getattr(record, "contact", None) == id


def _records(of: Network) -> Iterator[Stored | Me]:
    yield of.me
    for records in (
        of.contacts,
        of.conversations,
        of.offers,
        of.needs,
        of.introductions,
        of.asks,
        of.events,
        of.lessons,
    ):
        yield from records


def _without(record: Stored | Me, id: str, mention: Mention) -> Stored | Me:
    """The record without mentions of the contact, by id or in words."""
    if isinstance(record, Event) and id in record.met:
        record = record.model_copy(update={"met": tuple(met for met in record.met if met != id)})
    if isinstance(record, Lesson) and record.learned_from == id:
        record = record.model_copy(update={"learned_from": None})
    if isinstance(record, Contact) and record.met.through == id:
        record = record.model_copy(update={"met": record.met.model_copy(update={"through": None})})
    update = dict(_said_anew(record, mention, _names_of_own if isinstance(record, Contact | Me) else _no_text))
    if isinstance(record, Contact) and record.company and (company := mention.whole(record.company)) != record.company:
        update["company"] = company
    return record.model_copy(update=update) if update else record


_no_text = frozenset(("id", "contact", "first", "second", "learned_from", "through"))
_names_of_own = _no_text | {
    "name",
    "aliases",
    "emails",
    "phones",
    "links",
    "telegram",
    "company",
    "timezone",
    "language",
}
"""Fields of another person that say who they are: a namesake's name is not a mention, a firm called by it is."""


_may_tell = (str, tuple, Record)


def _said_anew(record: Record, mention: Mention, kept: frozenset[str]) -> Iterator[tuple[str, Any]]:
    """The fields besides those kept in which the contact is mentioned, as they are without it."""
    for field, before in vars(record).items():
        if before and field not in kept and isinstance(before, _may_tell):
            after = _anew(before, mention)
            if after != before:
                yield field, after


def _anew(value: Any, mention: Mention) -> Any:
    if isinstance(value, str):
        return mention(value)
    if isinstance(value, tuple):
        return tuple(_anew(item, mention) for item in value)
    if isinstance(value, Record):
        update = dict(_said_anew(value, mention, _no_text))
        return value.model_copy(update=update) if update else value
    return value
