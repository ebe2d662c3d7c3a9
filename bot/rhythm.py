"""`coach rhythm`: a line a person in, how alive each of their ties is out."""

from __future__ import annotations

import datetime as dt
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from bot.texts import Texts, texts
from coach.network import Moment, Tier
from coach.rhythm import Reading, Tie, read


class TieAsTold(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: str
    at: list[Moment]
    by_me: list[bool | None] | None = None
    tier: Tier | None = None
    cadence_days: int | None = Field(default=None, gt=0)
    horizon_days: float | None = Field(default=None, gt=0, allow_inf_nan=False)

    @model_validator(mode="after")
    def _one_starter_for_each(self) -> Self:
        if self.by_me is not None and len(self.by_me) != len(self.at):
            raise ValueError(f"by_me has {len(self.by_me)} entries where at has {len(self.at)}")
        return self


class PersonAsTold(BaseModel):
    model_config = ConfigDict(extra="forbid")

    id: str
    now: Moment
    ties: list[TieAsTold]


def answer(line: str | bytes, say: Texts | None = None) -> dict[str, Any]:
    """The answer to one line, ready for JSON. Raises pydantic.ValidationError where the line is not as expected."""
    person = PersonAsTold.model_validate_json(line)
    say = say or texts()
    readings = read([_tie(tie, person.now) for tie in person.ties], _day(person.now, person.now))
    return {"id": person.id, "ties": [_told(reading, say) for reading in readings]}


def _tie(told: TieAsTold, now: Moment) -> Tie:
    started = told.by_me or [None] * len(told.at)
    past = [(_day(at, now), by_me) for at, by_me in zip(told.at, started, strict=True) if not _is_ahead(at, now)]
    return Tie(
        id=told.id,
        days=tuple(day for day, _ in past),
        by_me=tuple(by_me for _, by_me in past),
        tier=told.tier,
        cadence_days=told.cadence_days,
        horizon_days=told.horizon_days,
    )


def _day(at: Moment, now: Moment) -> dt.date:
    """The day of a moment, in the zone of `now` where both have one."""
    if not isinstance(at, dt.datetime):
        return at
    if at.tzinfo is not None and isinstance(now, dt.datetime) and now.tzinfo is not None:
        return at.astimezone(now.tzinfo).date()
    return at.date()


def _is_ahead(at: Moment, now: Moment) -> bool:
    if isinstance(at, dt.datetime) and isinstance(now, dt.datetime) and (at.tzinfo is None) == (now.tzinfo is None):
        return at > now
    return _day(at, now) > _day(now, now)


def _told(reading: Reading, say: Texts) -> dict[str, Any]:
    return {
        "id": reading.id,
        "quiet_chance": None if reading.quiet_chance is None else round(reading.quiet_chance, 6),
        "warmth": None if reading.warmth is None else round(reading.warmth, 6),
        "usual_gap_days": round(reading.usual_gap_days, 1),
        "reconnect_on": reading.reconnect_on.isoformat() if reading.reconnect_on else None,
        "why": say.plain(reading.why),
    }
