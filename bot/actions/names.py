"""The names a user knows, indexed once for as long as they stay the same."""

from __future__ import annotations

from collections import OrderedDict

from bot.memory import set_apart
from coach.network import Contact, Network
from coach.once import once_for
from coach.understanding import KnownNames
from coach.understanding.reading import Known

REMEMBERED = 64
"""Users whose names are held at a time."""

LARGE = 500
"""Contacts whose names are set apart in memory."""

Told = tuple[tuple[str, str, tuple[str, ...]], ...]
"""By contact: id, name, aliases."""

_held: OrderedDict[Told, KnownNames] = OrderedDict()


def known_names(network: Network) -> KnownNames:
    """The index of a network's contacts; the same names give the same index without building it again."""
    return once_for(network.contacts, "names", lambda: _index(network.contacts))


def _index(contacts: tuple[Contact, ...]) -> KnownNames:
    """Most changes of a contact leave all names alone."""
    told = tuple((c.id, c.name, c.aliases) for c in contacts if not c.archived)
    found = _held.pop(told, None)
    if found is None:
        found = KnownNames(Known(*one) for one in told)
        if len(told) > LARGE:
            set_apart()
    _held[told] = found
    while len(_held) > REMEMBERED:
        _held.popitem(last=False)
    return found
