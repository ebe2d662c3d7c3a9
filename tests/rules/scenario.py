"""Situations told in YAML, in days before and after a Wednesday evening, with what must and must not be advised.

people    name: what is known (as in a contact; skills and interests as lists), and `talks`: days ago, or mappings
given, received, promised, needs, asks, introduced, lessons, events, shown: what happened, with `ago` or `in` days
expect    first, within (places: advice), never, order (pairs), none_of_kind; advice is an action and names ("ask ana"),
          "|" between what will do as well, "*" for any action
Five contacts in good order, with trades that nobody here needs, are always there besides.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from coach import samples as s
from coach.network import Goal, Hour, Network, Record
from coach.suggestion import Suggestion

HERE = Path(__file__).parent / "scenarios"
BYSTANDERS = (
    ("ulf", "glaciology", ("ice cores",), "orienteering", (150, 118, 86, 54, 22)),
    ("vera", "cartography", ("relief maps",), "madrigals", (140, 105, 70, 36, 14)),
    ("wim", "numismatics", ("coin grading",), "unicycles", (160, 121, 82, 45, 17)),
    ("xenia", "speleology", ("cave diving",), "origami", (170, 130, 90, 51, 19)),
    ("yuri", "falconry", ("hooding falcons",), "calligraphy", (145, 112, 77, 43, 12)),
)


@dataclass(frozen=True)
class Scenario:
    name: str
    network: Network
    expect: dict[str, Any]


def scenarios() -> list[Scenario]:
    return [
        Scenario(f"{file.stem}: {told['about']}", _network(told), told["expect"])
        for file in sorted(HERE.glob("*.yaml"))
        for told in yaml.safe_load_all(file.read_text("utf-8"))
    ]


def fits(advice: str, one: Suggestion) -> bool:
    """Whether a suggestion is this advice: the action, then the names it concerns; only the action: whoever."""
    for way in advice.split("|"):
        action, *who = way.split()
        if action in ("*", one.action) and (
            not who or list(one.contacts) == who or (action == "*" and who[0] in one.contacts)
        ):
            return True
    return False


def _network(told: dict[str, Any]) -> Network:
    records: list[Record] = []
    for name, known in (told.get("people") or {}).items():
        records += _person(name, dict(known or {}))
    for name, industry, skills, interest, days in BYSTANDERS if told.get("bystanders", True) else ():
        records += _person(name, {"industry": industry, "skills": skills, "interests": [interest], "talks": days})
    makers: dict[str, Any] = {
        "given": s.gave,
        "received": s.got,
        "promised": s.promised,
        "needs": s.needs,
        "asks": s.wants,
        "lessons": s.lesson,
        "events": s.event,
    }
    for kind, make in makers.items():
        records += [make(**_numbered(kind, i, one)) for i, one in enumerate(told.get(kind) or ())]
    records += [s.introduced(**one) for one in told.get("introduced") or ()]
    records += [s.suggested(one.pop("action"), *one.pop("to", ()), **one) for one in told.get("shown") or ()]
    if told.get("stock", True):
        records.append(s.suggested("take_stock", ago=9))
    return s.network(records, me=_me(told.get("me") or {}))


def _numbered(kind: str, number: int, one: dict[str, Any]) -> dict[str, Any]:
    if kind == "events":
        one["in_days"] = one.pop("in")
    return {"id": f"{kind}{number}"} | one


def _person(name: str, known: dict[str, Any]) -> list[Record]:
    talks = known.pop("talks", ())
    known["skills"] = tuple(known.get("skills", ()))
    if "met" in known and "ago" in known["met"]:
        met = dict(known["met"])
        known["met"] = {"on": s.day(met.pop("ago")), **met}
    told: list[Record] = [s.person(name, **known)]
    for i, one in enumerate(talks):
        about = dict(one) if isinstance(one, dict) else {"ago": one, "started_by": ("me", "them")[i % 2]}
        told.append(s.talk(name, about.pop("ago"), **{"id": f"v-{name}-{i}"} | about))
    return told


def _me(told: dict[str, Any]) -> Any:
    told = dict(told)
    told["goals"] = tuple(Goal(**g) for g in told.get("goals", ()))
    if "hours" in told:
        told["networking_hours"] = tuple(Hour(**h) for h in told.pop("hours"))
    return s.user(**told)
