"""The shelf of rules, and what they advise: one file, one rule, found by `pkgutil`.

A rule reads a `World` and yields suggestions. It knows no other rule, no clock and no text; `coach.ranking` settles
which of them comes first. Its module holds: a docstring (what it advises; *Why:*; *Source:*), `PRINCIPLE`, examples
that fire and that stay quiet (`FIRES`, `QUIET`), and `suggest`.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import cast, get_args

from coach.network import Network
from coach.ranking import ranked
from coach.suggestion import Action, Principle, Suggestion
from coach.world import World

TOP = 5
_PARTS = re.compile(r"\A(?P<advice>.+?)\n\nWhy:(?P<why>.+?)\nSource:(?P<source>.+)\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Rule:
    action: Action
    principle: Principle
    advice: str
    why: str
    source: str
    fires: Mapping[str, Network]
    quiet: Mapping[str, Network]
    suggest: Callable[[World], Iterator[Suggestion]]


@cache
def shelf() -> tuple[Rule, ...]:
    """Every rule, in the order of the table of actions."""
    names = {m.name for m in pkgutil.iter_modules(__path__)}
    order = {action: i for i, action in enumerate(get_args(Action))}
    return tuple(_rule(name) for name in sorted(names, key=lambda n: order.get(cast(Action, n), len(order))))


def suggest(world: World, top: int = TOP) -> list[Suggestion]:
    """What is worth doing now, best first, at most `top`; nobody is in it twice."""
    return ranked(world, (s for rule in shelf() for s in rule.suggest(world)))[:top]


def _rule(name: str) -> Rule:
    module = importlib.import_module(f"{__name__}.{name}")
    parts = _PARTS.match((module.__doc__ or "").strip())
    if parts is None:
        raise ImportError(f"{module.__name__}: the docstring needs its advice, a Why: and a Source:")
    advice, why, source = (" ".join(parts[key].split()) for key in ("advice", "why", "source"))
    return Rule(cast(Action, name), module.PRINCIPLE, advice, why, source, module.FIRES, module.QUIET, module.suggest)
