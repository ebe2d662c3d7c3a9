"""What is known of a tie."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from coach.network import Tier


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
