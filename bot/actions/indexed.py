"""Everything findable in a user's network, indexed once per state of it."""

from __future__ import annotations

from collections import OrderedDict

from coach.network import Network
from coach.search import Index
from coach.trust import evidence
from coach.world import World

REMEMBERED = 16
"""Users whose index is held at a time."""

_held: OrderedDict[int, tuple[Network, Index]] = OrderedDict()


def index_of(user_id: int, world: World) -> Index:
    """The index of a user's network; the same network gives the same index without building it again."""
    found = _held.get(user_id)
    if found is None or found[0] is not world.network:
        index = Index(world.network, lambda contact: evidence(world, contact.id).tier)
        found = _held[user_id] = (world.network, index)
    _held.move_to_end(user_id)
    while len(_held) > REMEMBERED:
        _held.popitem(last=False)
    return found[1]
