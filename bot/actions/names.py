"""The names a user knows, indexed once per state of their contacts."""

from __future__ import annotations

from collections import OrderedDict

from bot.memory import set_apart
from coach.network import Contact, Network
from coach.understanding import KnownNames
from coach.understanding.reading import Known

REMEMBERED = 64
"""Users whose names are held at a time."""

LARGE = 500
"""Contacts whose names are set apart in memory."""

_held: OrderedDict[int, tuple[tuple[Contact, ...], KnownNames]] = OrderedDict()


def known_names(network: Network) -> KnownNames:
    """The index of a network's contacts; the same contacts give the same index without building it again."""
    key = id(network.contacts)
    found = _held.get(key)
    if found is None or found[0] is not network.contacts:
        names = KnownNames(Known(c.id, c.name, c.aliases) for c in network.contacts if not c.archived)
        found = _held[key] = (network.contacts, names)
        if len(network.contacts) > LARGE:
            set_apart()
    _held.move_to_end(key)
    while len(_held) > REMEMBERED:
        _held.popitem(last=False)
    return found[1]
