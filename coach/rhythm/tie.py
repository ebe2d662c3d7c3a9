"""What is known of a tie, and what its rhythm says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from coach.network import Tier
from coach.suggestion import Line


@dataclass(frozen=True, slots=True)
class Tie:
    """One contact, from nothing but when the two were in touch."""

    id: str
    days: Sequence[dt.date]
    """The days on which both took part, in order; several exchanges on one day count once."""
    by_me: Sequence[bool | None] = ()
    """Who started each of `days`; empty where it is not known."""
    tries: Sequence[dt.date] = ()
    """The days since then on which the user wrote or rang and got no answer, in order."""
    tier: Tier | None = None
    cadence_days: int | None = None
    """How often the user wishes to be in touch."""
    horizon_days: float | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """How alive a tie is."""

    id: str
    quiet_chance: float | None
    """The chance that the silence lasts the tie's horizon more (its usual gap where none was given); None before the
    first contact. Good for ranking; over-confident in the highest band, so not for telling as a percentage."""
    warmth: float | None
    """1 in touch, 0 gone quiet: the share of the tie's silences that last longer than this one has."""
    usual_gap_days: float
    reconnect_on: dt.date | None
    """The day from which a nudge is worth it; None where none is."""
    why: Line
