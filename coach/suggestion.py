"""What a rule yields: the next thing worth doing, why, and with which words.

Rules speak in keys, not sentences: a `Line` names a text in `prompts/` and the values it takes, so that the same
judgement reads in any language.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Action = Literal[
    "keep_promise",
    "follow_up",
    "thank",
    "introduce",
    "offer_help",
    "share",
    "pay_it_forward",
    "reconnect",
    "be_curious",
    "deepen",
    "broaden",
    "find_mentor",
    "mentor",
    "ask",
    "hold_ask",
    "prepare_event",
    "capture_event",
    "make_time",
    "take_stock",
    "notice_worth",
]

Principle = Literal[
    "abundance",
    "reciprocity",
    "pay_it_forward",
    "trust_first",
    "long_term",
    "referral",
    "curiosity",
    "depth",
    "diversity",
    "consistency",
    "growth",
    "visibility",
    "worth",
]

Value = str | int | float | dt.date | dt.datetime | dt.time
"""What a text may take: words of the user's own, counts, days. Escaping is the reader's business (`bot/texts.py`)."""


@dataclass(frozen=True, slots=True)
class Line:
    """A text by its key in `prompts/`, with its values."""

    key: str
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reason:
    """One fact that a suggestion rests on; `sources` name the records it can be checked in (`need:n3`, `me`)."""

    line: Line
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    action: Action
    principle: Principle
    title: Line
    reasons: tuple[Reason, ...]
    contacts: tuple[str, ...] = ()
    draft: Line | None = None
    minutes: int = 5
    due: dt.date | None = None
    weight: float = 0.0
    """Order among suggestions of the same action: higher first. Ranking alone compares different actions."""
