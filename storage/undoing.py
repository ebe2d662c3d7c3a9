"""What taking an entry back means for records that have changed since."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from coach.changes import Stored
from coach.network import Ask, Contact, Conversation, Event, Introduction, Lesson, Me, Need, Network, Offer, Shown
from storage.document import Key, indexed
from storage.records import Image

R = TypeVar("R", bound=Any)


def undone(
    network: Network, images: Sequence[Image], *, latest: bool
) -> tuple[dict[Key, Stored | None], Me | None, list[Key]]:
    """The records as they are to be (None: gone), the user's own part if it changes, and what is kept.

    A record that the entry created vanishes, unless it was changed since, or a record that stays is about it (which
    can't be where the entry is the latest, so that the last step is always taken back whole). Of a
    record that it changed, only the fields that it changed return, and only where nobody has changed them since.
    """
    held = {kind: indexed(network, kind) for kind in {image.kind for image in images} - {"me", "shown"}}
    became: dict[Key, Stored | None] = {}
    me: Me | None = None
    gone: set[Key] = set()
    kept: list[Key] = []
    for image in images:
        key = (image.kind, image.id)
        if isinstance(image.before, Me):
            me = Me.model_validate(_returned(network.me, image.before, image.after))
        elif image.kind in ("me", "shown"):
            continue
        elif image.before is None:
            now = held[image.kind].get(image.id)
            if now == image.after:
                gone.add(key)
            elif now is not None:
                kept.append(key)
        elif image.after is None:
            if image.id not in held[image.kind]:
                became[key] = stored(image.before)
        elif (now := held[image.kind].get(image.id)) is not None:
            became[key] = _returned(now, image.before, image.after)
    stay = set() if latest else _rested_on(network, gone)
    kept += [key for key in gone if key in stay]
    return became | {key: None for key in gone if key not in stay}, me, kept


def _rested_on(network: Network, gone: set[Key]) -> set[Key]:
    """Of the contacts about to go, those whom a record that stays is about, or through whom someone was met."""
    stay: set[Key] = set()
    for record in _records(network):
        if (record.KIND, record.id) not in gone:
            stay.update(("contact", id) for id in _contacts_of(record))
    stay &= gone
    waiting = {c.id: c.met.through for c in network.contacts if c.met.through}
    while met := {("contact", t) for id, t in waiting.items() if _stays(("contact", id), gone, stay)} & gone - stay:
        stay |= met
    return stay


def _stays(key: Key, gone: set[Key], stay: set[Key]) -> bool:
    return key not in gone or key in stay


def _records(network: Network) -> Iterable[Stored]:
    return (
        *network.conversations,
        *network.offers,
        *network.needs,
        *network.introductions,
        *network.asks,
        *network.events,
        *network.lessons,
    )


def _contacts_of(record: Stored) -> Iterable[str]:
    match record:
        case Conversation() | Offer() | Need():
            return (record.contact,)
        case Ask():
            return (record.contact,) if record.contact else ()
        case Introduction():
            return (record.first, record.second)
        case Event():
            return record.met
        case Lesson():
            return (record.learned_from,) if record.learned_from else ()
        case Contact():
            return ()


def stored(record: Stored | Me | Shown | None) -> Stored:
    """A record that has an id."""
    assert record is not None and not isinstance(record, Me | Shown)
    return record


def _returned(now: R, before: R, after: R) -> R:
    fields = {
        name: getattr(before, name)
        for name in type(before).model_fields
        if getattr(before, name) != getattr(after, name) and getattr(now, name) == getattr(after, name)
    }
    returned: R = now.model_copy(update=fields)
    return returned
