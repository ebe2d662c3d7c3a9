"""The records that come with people: a whole document of our own, or the conversations another program kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from coach.changes import Change, Put, Stored
from coach.formats.parts.imported import Imported
from coach.network import Event, Introduction, Lesson, Network

_Mapped = Callable[[str], str | None]


def is_empty(network: Network) -> bool:
    """Whether nothing has been told yet, so that a document can be put back exactly."""
    return not any((network.contacts, network.shown, *_lists(network)))


def restored(document: Network) -> tuple[Change, ...]:
    """The changes that put a whole document into an empty network, ids and all."""
    records = [Put(record) for of in (document.contacts, *_lists(document)) for record in of]
    return (Put(document.me), *records, *map(Put, document.shown))


def with_records(
    network: Network, imported: Imported, places: Mapping[str, str], new_id: Callable[[], str]
) -> tuple[Change, ...]:
    """The records that come with the drafts, now about the contacts that these became (`places`).

    A record that is there already, whatever its id, is not put again; one whose id is taken gets a new one.
    """
    changes: list[Change] = []
    document = imported.network
    have = [{_plain(record) for record in of} for of in _lists(network)]
    taken = [{record.id for record in of} for of in _lists(network)]
    for place, found in enumerate(_found(network, imported)):
        for record in found:
            mapped = _about(record, places.get)
            if mapped is None or _plain(mapped) in have[place] or _plain(record) in have[place]:
                continue
            if document is None or mapped.id in taken[place]:
                mapped = mapped.model_copy(update={"id": new_id()})
            have[place].add(_plain(mapped))
            taken[place].add(mapped.id)
            changes.append(Put(mapped))
    if document is not None:
        known = set(network.shown)
        for shown in document.shown:
            there = tuple(places.get(contact, contact) for contact in shown.contacts)
            mapped_shown = shown.model_copy(update={"contacts": there})
            if mapped_shown not in known:
                known.add(mapped_shown)
                changes.append(Put(mapped_shown))
    return tuple(changes)


def _found(network: Network, imported: Imported) -> tuple[tuple[Stored, ...], ...]:
    if imported.network is not None:
        return _lists(imported.network)
    conversations = tuple(record for draft in imported.drafts for record in draft.conversations)
    return (conversations, *((),) * (len(_lists(network)) - 1))


def _lists(of: Network) -> tuple[tuple[Stored, ...], ...]:
    """The lists of records about contacts, always in the same order."""
    return (of.conversations, of.offers, of.needs, of.introductions, of.asks, of.events, of.lessons)


def _plain(record: Stored) -> Stored:
    """The record without its id, so that what says the same is the same."""
    if isinstance(record, Event):
        return record.model_copy(update={"id": "", "met": tuple(dict.fromkeys(record.met))})
    return record.model_copy(update={"id": ""})


def _about(record: Stored, mapped: _Mapped) -> Stored | None:
    """The record about the contacts as they are called here; None when whom it is about was left out."""
    if isinstance(record, Introduction):
        first, second = mapped(record.first), mapped(record.second)
        if first is None or second is None or first == second:
            return None
        return record.model_copy(update={"first": first, "second": second})
    if isinstance(record, Event):
        return record.model_copy(update={"met": tuple(dict.fromkeys(_known(record.met, mapped)))})
    if isinstance(record, Lesson):
        learned_from = mapped(record.learned_from) if record.learned_from else None
        return record.model_copy(update={"learned_from": learned_from})
    return _about_one(record, mapped)


def _about_one(record: Stored, mapped: _Mapped) -> Stored | None:
    contact: str | None = getattr(record, "contact", None)
    if contact is None:
        return record
    here = mapped(contact)
    return record.model_copy(update={"contact": here}) if here else None


def _known(ids: tuple[str, ...], mapped: _Mapped) -> Iterator[str]:
    for id in ids:
        here = mapped(id)
        if here:
            yield here
