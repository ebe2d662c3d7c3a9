"""How well two texts fit: a need and a skill, or something learned and what a person cares about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coach.matching.intents import wants_other_than_skill
from coach.matching.subject import Subject, subject
from coach.matching.trades import TRADES
from coach.matching.words import is_weak

How = Literal["words", "trade", "near"]
_SAME_TRADE = 0.8
_NEAR_TRADE = 0.6
_WORDS = 0.7
_PER_SHARED_WORD = 0.05
_FIELD_WORDS = frozenset(["law"])
"""Stems that name a field only together with the word before them."""


@dataclass(frozen=True, slots=True)
class Match:
    """`score` from 0 to 1; `how` says what fits: the words, the trade, or a trade near by; `shared` shows it."""

    score: float
    how: How
    shared: tuple[str, ...]


def match(need: str, skill: str) -> Match | None:
    """Whether somebody with this skill can meet this need."""
    wanted, offered = subject(need), subject(skill)
    return None if wants_other_than_skill(need, skill) else _fit(wanted, offered)


def concerns(lesson: str, interest: str) -> Match | None:
    """Whether something learned concerns what a person cares about or looks for."""
    told, cared = subject(lesson), subject(interest)
    found = _by_words(told, cared)
    if found is not None or not told.trades & cared.trades:
        return found
    shared = told.stems & cared.stems
    return Match(_NEAR_TRADE, "trade", _shown(told, shared)) if shared else None


def _fit(wanted: Subject, offered: Subject) -> Match | None:
    shared = wanted.stems & offered.stems
    extra = _PER_SHARED_WORD * min(len(shared), 4)
    same = wanted.trades & offered.trades
    if same:
        return Match(_SAME_TRADE + extra, "trade", _shown(wanted, shared) or tuple(sorted(same)))
    near = _near(wanted.trades) & offered.trades
    if near:
        return Match(_NEAR_TRADE + extra, "near", _shown(wanted, shared) or tuple(sorted(near)))
    if wanted.trades and offered.trades:
        return None
    if len(wanted.stems & offered.strong) == 1 and not _all_about_it(wanted, offered):
        return None
    return _by_words(wanted, offered)


def _all_about_it(wanted: Subject, offered: Subject) -> bool:
    """Whether the one word that two texts share is what both are about: "a drill" is not "fire drill training", "to
    play bridge" not "bridge engineering", "a bowl for salad" not "bowling"; "cooperative law" is about cooperatives.
    """
    if len(wanted.strong) > 1:
        return False
    return len(offered.strong - _FIELD_WORDS) == 1 and (not offered.trades or bool(offered.strong & _FIELD_WORDS))


def _by_words(wanted: Subject, offered: Subject) -> Match | None:
    shared = wanted.stems & offered.stems
    strong = [s for s in shared if not is_weak(s)]
    if not strong:
        return None
    covers = offered.strong <= wanted.stems or wanted.strong <= offered.stems
    if covers or len(strong) >= 2 or (len(shared) >= 2 and len(shared) * 2 >= len(offered.stems)):
        return Match(_WORDS + _PER_SHARED_WORD * min(len(shared), 4), "words", _shown(wanted, shared))
    return None


def _near(trades: frozenset[str]) -> frozenset[str]:
    return frozenset(n for t in trades for n in TRADES[t].near.split())


def _shown(text: Subject, shared: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for one, word in text.spoken if one in shared)
