"""Two promises to the same contact are two: each comes on its day, whatever becomes of the other."""

from __future__ import annotations

import datetime as dt

from coach.network import Offer
from coach.nudges import Mark, compose, done, later
from coach.preferences import Preferences
from coach.samples import NOW, TODAY, network, person, promised
from coach.world import World
from tests.networks import applied

TOMORROW = TODAY + dt.timedelta(days=1)


def owed(key: str, what: str, due_in: int) -> Offer:
    return promised("ana", due_in=due_in).model_copy(update={"id": key, "what": what})


LATE, TODAY_S = owed("o1", "water the plants", -5), owed("o2", "bring bagels", 0)
TOLD = network(person("ana"), LATE, TODAY_S)


def marks(world: World, preferences: Preferences) -> list[Mark]:
    brief = compose(world, preferences)
    return [n.mark for n in brief.nudges if n.mark.kind == "promise_due"] if brief else []


def about(found: list[Mark]) -> set[str]:
    return {source for mark in found for source in mark.sources if source.startswith("offer:")}


def test_both_are_in_the_brief() -> None:
    assert about(marks(World(TOLD, NOW), Preferences())) == {"offer:o1", "offer:o2"}


def test_putting_one_off_leaves_the_other() -> None:
    world = World(TOLD, NOW)
    first = next(m for m in marks(world, Preferences()) if "offer:o1" in m.sources)
    changes, preferences = later(first, world, Preferences(), TOMORROW)
    told = applied(TOLD, changes)
    assert about(marks(World(told, NOW), preferences)) == {"offer:o2"}
    assert about(marks(World(told, NOW + dt.timedelta(days=1)), preferences)) == {"offer:o1", "offer:o2"}


def test_keeping_one_leaves_the_other() -> None:
    world = World(TOLD, NOW)
    first = next(m for m in marks(world, Preferences()) if "offer:o1" in m.sources)
    told = applied(TOLD, done(first, world, lambda kind: f"{kind}-new"))
    assert about(marks(World(told, NOW), Preferences())) == {"offer:o2"}
