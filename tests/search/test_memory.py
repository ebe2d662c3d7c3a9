"""What is held of a large network is spared by the garbage collector, and nothing is lost by it."""

from __future__ import annotations

import datetime as dt
import gc
import weakref

from bot.actions import indexed
from bot.actions.indexed import SMALL, drop_index, index_of
from bot.memory import look_over, set_apart
from coach.world import World
from tests.networks import network


class Ring:
    """Something that holds itself."""

    def __init__(self) -> None:
        self.ring = self


def test_the_index_of_a_large_network_is_set_apart() -> None:
    people = tuple({"id": f"c{n}", "name": f"Person {n}"} for n in range(SMALL + 1))
    world = World(network(contacts=people), dt.datetime(2026, 3, 4, tzinfo=dt.UTC))
    before = gc.get_freeze_count()
    index = index_of(7, world)
    assert gc.get_freeze_count() > before + SMALL
    assert indexed.index_of(7, world) is index
    gone = weakref.ref(index)
    del index
    drop_index(7)
    assert gone() is None


def test_garbage_among_what_was_set_apart_goes_at_the_next_look() -> None:
    gone = weakref.ref(ring := Ring())
    set_apart()
    del ring
    gc.collect()
    assert gone() is not None
    look_over()
    assert gone() is None
