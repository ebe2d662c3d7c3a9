"""Everything findable in a user's network, indexed once per state of it."""

from __future__ import annotations

import asyncio
from collections import OrderedDict

from bot.memory import set_apart
from coach.network import Network
from coach.search import Index
from coach.trust import evidence
from coach.world import World

REMEMBERED = 16
"""Users whose index is held at a time."""
SMALL = 500
"""People and talks that are indexed at once; for more, an index at hand may be a moment old."""

_held: OrderedDict[int, tuple[Network, Index]] = OrderedDict()
_renewing: dict[int, asyncio.Task[None]] = {}


def index_of(user_id: int, world: World) -> Index:
    """The index of a user's network as it is; the same network gives the same index without building it again."""
    found = _held.get(user_id)
    if found is None or found[0] is not world.network:
        _keep(user_id, world.network, _made(world))
    _held.move_to_end(user_id)
    return _held[user_id][1]


async def index_at_hand(user_id: int, world: World) -> Index:
    """An index without waiting: of a large network that has just changed, the one from before, while the new is made.

    What it finds must be looked up in the world: somebody may be gone.
    """
    found = _held.get(user_id)
    if found is not None and found[0] is world.network:
        return index_of(user_id, world)
    if not _is_large(world.network):
        return index_of(user_id, world)
    if user_id not in _renewing:
        _renewing[user_id] = asyncio.create_task(_renew(user_id, world))
    if found is None:
        await asyncio.shield(_renewing[user_id])
        return index_of(user_id, world)
    return found[1]


def drop_index(user_id: int) -> None:
    """Hold nothing of a network from which somebody was taken for good."""
    _held.pop(user_id, None)


async def _renew(user_id: int, world: World) -> None:
    try:
        _keep(user_id, world.network, await asyncio.to_thread(_made, world))
    finally:
        del _renewing[user_id]


def _is_large(network: Network) -> bool:
    return len(network.contacts) + len(network.conversations) > SMALL


def _made(world: World) -> Index:
    return Index(world.network, lambda contact: evidence(world, contact.id).tier)


def _keep(user_id: int, network: Network, index: Index) -> None:
    _held[user_id] = (network, index)
    if _is_large(network):
        set_apart()
    while len(_held) > REMEMBERED:
        _held.popitem(last=False)
