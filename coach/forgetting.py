"""A contact removed with every trace: their records, and every mention of them in what is noted about others.

A mention is one of their names as a whole word, an address, a number, a link or a Telegram name. A given or family name
alone counts only when nobody else is called so and when it stands as a name does, with a capital; names that are also
common words (Will, Mark, May) are left at the beginning of a sentence, where the capital says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from coach.changes import Change, Put, Remove, Stored
from coach.network import Contact, Event, Introduction, Lesson, Me, Network, Record

_also_words = frozenset(
    re.findall(
        r"\w+",
        """
    will mark may june april grace hope rose faith joy art bill frank grant jack pat sue rich chase drew dawn ivy
    summer autumn penny ray guy miles sandy wade dean earl duke lance pierce skip chip rob nick ruby pearl amber
    crystal ginger violet olive daisy lily iris max victor christian jade robin august young long brown green white
    black king bush baker cook smith wood field best good love price rice stone hill lane page day bond power sharp
    """,
    )
)
_ideographs = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


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
    mention = _Mention(contact, network, marker)
    removed: list[Stored] = [contact]
    changed: list[tuple[Stored | Me, Stored | Me]] = []
    for record in _records(network):
        if record is contact:
            continue
        if not isinstance(record, Me) and _is_about(record, contact_id):
            removed.append(record)
        elif (after := _without(record, contact_id, mention)) != record:
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


class _Mention:
    """Finds a contact in texts and puts the marker there."""

    def __init__(self, contact: Contact, network: Network, marker: str) -> None:
        self._marker = marker
        others = {
            word
            for other in network.contacts
            if other.id != contact.id
            for name in (other.name, *other.aliases)
            for word in (name.casefold(), *name.casefold().split())
        } | set(network.me.name.casefold().split())
        names = [name for name in (contact.name, *contact.aliases) if name.casefold() not in others]
        loose = [*contact.emails, *contact.phones, *contact.links, *([contact.telegram] if contact.telegram else [])]
        full = [name for name in names if " " in name or _ideographs.search(name)]
        whole = sorted((text for text in [*full, *loose] if len(text) > 1), key=len, reverse=True)
        single = {word for name in names for word in name.split() if _stands_alone(word, others)}
        self._signs = tuple({text.lower() for text in (*whole, *single)})
        self._whole = _any_of(whole, re.IGNORECASE)
        self._single = _any_of(sorted(single, key=len, reverse=True), 0)

    def __call__(self, text: str) -> str:
        lowered = text.lower()
        if not any(sign in lowered for sign in self._signs):
            return text
        if self._whole:
            text = self._whole.sub(lambda _: self._marker, text)
        return self._single.sub(lambda found: self._put(found, text), text) if self._single else text

    def _put(self, found: re.Match[str], text: str) -> str:
        before = text[: found.start()].rstrip()
        begins = not before or before[-1] in ".!?\n:"
        return found[0] if begins and found[0].casefold() in _also_words else self._marker


def _stands_alone(word: str, others: set[str]) -> bool:
    return len(word) > 2 and word[0].isupper() and word.casefold() not in others


def _any_of(texts: list[str], flags: int) -> re.Pattern[str] | None:
    """A pattern for any of the texts as whole words; scripts without spaces have no word ends to mind."""
    if not texts:
        return None
    parts = [re.escape(text) if _ideographs.search(text) else rf"(?<!\w)@?{re.escape(text)}(?!\w)" for text in texts]
    return re.compile("|".join(parts), flags)


def _without(record: Stored | Me, id: str, mention: _Mention) -> Stored | Me:
    """The record without mentions of the contact, by id or in words."""
    if isinstance(record, Event) and id in record.met:
        record = record.model_copy(update={"met": tuple(met for met in record.met if met != id)})
    if isinstance(record, Lesson) and record.learned_from == id:
        record = record.model_copy(update={"learned_from": None})
    if isinstance(record, Contact) and record.met.through == id:
        record = record.model_copy(update={"met": record.met.model_copy(update={"through": None})})
    kept = _names_of_own if isinstance(record, Contact | Me) else _no_text
    update = {field: after for field, after in _said_anew(record, mention) if field not in kept}
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
"""Fields of another person that say who they are: a namesake's name is not a mention."""


def _said_anew(record: Record, mention: _Mention) -> Iterator[tuple[str, Any]]:
    """The fields in which the contact is mentioned, as they are without it."""
    for field, before in record:
        if before and isinstance(before, str | tuple | Record):
            after = _anew(before, mention)
            if after != before:
                yield field, after


def _anew(value: Any, mention: _Mention) -> Any:
    if isinstance(value, str):
        return mention(value)
    if isinstance(value, tuple):
        return tuple(_anew(item, mention) for item in value)
    if isinstance(value, Record):
        update = {field: after for field, after in _said_anew(value, mention) if field not in _no_text}
        return value.model_copy(update=update) if update else value
    return value
