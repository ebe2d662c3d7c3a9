"""The kinds of nudges: one file, one kind, found by being there.

Every module beside `parts/` is a kind. `pick(morning)` yields nudges for a brief, the most fitting first,
with `ORDER` (lower stands higher in the brief) and `MOST` (in one brief). `occasions(world, preferences, after, until)`
and `at_hour(morning, occasion)` are of what has its own hour. `AGAIN` are the days after which the same matter may come
once more; when they are used up, it rests. Optional: `done(mark, world, new_id)` where "done" is not what the rule's
action implies; `passed(morning, since)` says what went by unsaid; `STAMP` names the preference that keeps the last day;
`EACH` lets several in one brief be about the same contact.
"""

from __future__ import annotations

import datetime as dt
import functools
import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import coach.nudges
from coach.changes import Change
from coach.doing import NewId
from coach.nudges.parts.morning import Morning
from coach.nudges.parts.nudge import Mark, Nudge, Occasion
from coach.preferences import Preferences
from coach.suggestion import Line
from coach.world import World


@dataclass(frozen=True, slots=True)
class Kind:
    name: str
    when: str
    """Its docstring: when it comes."""
    again: tuple[int, ...]
    order: int = 100
    most: int = 1
    stamp: str | None = None
    each: bool = False
    """Whether several of the kind in one brief may be about the same contact."""
    pick: Callable[[Morning], Iterator[Nudge]] | None = None
    occasions: Callable[[World, Preferences, dt.datetime, dt.datetime], Iterator[Occasion]] | None = None
    at_hour: Callable[[Morning, Occasion], Nudge | None] | None = None
    done: Callable[[Mark, World, NewId], list[Change]] | None = None
    passed: Callable[[Morning, dt.date], Iterator[Line]] | None = None


@functools.cache
def shelf() -> tuple[Kind, ...]:
    """All kinds, in the order in which they stand in a brief."""
    modules = [i.name for i in pkgutil.iter_modules(coach.nudges.__path__) if not i.ispkg]
    kinds = (_kind(name) for name in sorted(modules))
    return tuple(sorted(kinds, key=lambda kind: (kind.order, kind.name)))


def _kind(name: str) -> Kind:
    module = importlib.import_module(f"coach.nudges.{name}")
    optional = {f: getattr(module, f, None) for f in ("pick", "occasions", "at_hour", "done", "passed")}
    return Kind(
        name,
        " ".join((module.__doc__ or "").split()),
        module.AGAIN,
        getattr(module, "ORDER", 100),
        getattr(module, "MOST", 1),
        getattr(module, "STAMP", None),
        getattr(module, "EACH", False),
        **optional,
    )
