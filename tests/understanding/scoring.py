"""How much of what a careful human reads in a message was read, and what was read that nobody said.

A label is plain, or `{"any": [...]}` when each of several is right (`null`: leaving it out too). An item may be
`"optional"`: neither missed nor false. Items are paired one to one, greedily; texts agree when the words of one, but
for articles, all stand in the other and it is not much longer.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

NAMES = ("people", "mentioned", "unclear", "tags")
SCALARS = ("on", "channel", "started_by", "minutes")
ITEMS = ("facts", "needs", "given", "received", "promises", "owed", "asks", "learned", "follow_up")
RECORDS = ("people", "met", "tags", *ITEMS)
_ARTICLES = frozenset(
    [
        "a",
        "an",
        "the",
        "der",
        "die",
        "das",
        "den",
        "dem",
        "ein",
        "eine",
        "einen",
        "el",
        "la",
        "los",
        "las",
        "un",
        "una",
        "le",
        "les",
        "une",
        "o",
        "os",
        "as",
        "um",
        "uma",
    ]
)


@dataclass
class Score:
    right: int = 0
    false: int = 0
    missed: int = 0
    false_records: int = 0

    def __iadd__(self, other: Score) -> Score:
        self.right += other.right
        self.false += other.false
        self.missed += other.missed
        self.false_records += other.false_records
        return self

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.false + self.missed)

    @property
    def whole(self) -> bool:
        return not self.false and not self.missed


def any_of(label: Any) -> list[Any]:
    return list(label["any"]) if isinstance(label, dict) and "any" in label else [label]


def _words(text: Any) -> list[str]:
    found = re.findall(r"\w+", str(text).casefold())
    return [w for w in found if w not in _ARTICLES] or found


def text_agrees(said: Any, label: Any) -> bool:
    for one in any_of(label):
        if one is None or said is None:
            continue
        read, told = _words(said), _words(one)
        small, large = sorted((set(read), set(told)), key=len)
        if small and small <= large and len(read) <= 2 * len(told) + 6:
            return True
    return False


def name_agrees(said: Any, label: Any) -> bool:
    return any(one is not None and str(said).casefold() == str(one).casefold() for one in any_of(label))


def item_agrees(said: dict[str, Any], label: dict[str, Any]) -> bool:
    source = "from" if "from" in label or "from" in said else "person"
    who = said.get(source)
    if who is None and None not in any_of(label.get(source)):
        return False
    if who is not None and not name_agrees(who, label.get(source)):
        return False
    if "field" in label:
        return bool(said["field"] == label["field"]) and text_agrees(said["value"], label["value"])
    if "what" not in label or None in any_of(label["what"]):
        return True
    return text_agrees(said.get("what"), label["what"]) or ("on" in label and said.get("on") in any_of(label["on"]))


def _pair(said: list[Any], labels: list[Any], agrees: Callable[[Any, Any], bool], *, record: bool) -> Score:
    score, left = Score(), list(said)
    for label in sorted(labels, key=lambda one: isinstance(one, dict) and bool(one.get("optional"))):
        optional = isinstance(label, dict) and bool(label.get("optional"))
        match = next((s for s in left if agrees(s, label)), None)
        if match is not None:
            left.remove(match)
            score.right += not optional
        else:
            score.missed += not optional
    score.false = len(left)
    score.false_records = len(left) if record else 0
    return score


def _scalar(said: Any, label: Any, agrees: Callable[[Any, Any], bool], *, record: bool = False) -> Score:
    may_lack = label is None or None in any_of(label)
    if said is None:
        return Score(missed=not may_lack)
    if label is not None and agrees(said, label):
        return Score(right=not may_lack)
    return Score(false=1, missed=not may_lack, false_records=record)


def score(answer: dict[str, Any], gold: dict[str, Any]) -> Score:
    """The score of one message, its intent apart."""
    total = Score()
    for field in NAMES:
        total += _pair(answer.get(field, []), gold.get(field, []), name_agrees, record=field in RECORDS)
    for field in SCALARS:
        total += _scalar(answer.get(field), gold.get(field), name_agrees)
    for part in ("at", "through"):
        agrees = text_agrees if part == "at" else name_agrees
        total += _scalar(answer.get("met", {}).get(part), gold.get("met", {}).get(part), agrees, record=True)
    for field in ITEMS:
        said, labels = answer.get(field, []), gold.get(field, [])
        said, labels = ([one] if isinstance(one, dict) else one for one in (said, labels))
        total += _pair(said, labels, item_agrees, record=True)
    return total
