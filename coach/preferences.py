"""What a user has made of the coach's messages: when they come, which are not wanted, which wait, and how many went
unanswered. Kept as JSON beside the records; not part of the portable format. Unknown fields of a later version are
dropped, missing ones have their default.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Pace = Literal["daily", "every_other_day", "weekly", "ask_to_pause", "none"]
"""How often a morning brief may come; `ask_to_pause`: the next is the question whether to pause, then `none`."""

UNANSWERED_A_STEP = 2
"""Briefs without an answer that make the pace one step slower."""
_STEPS: tuple[Pace, ...] = ("daily", "every_other_day", "weekly", "ask_to_pause")
_DAYS_BETWEEN: Mapping[Pace, int] = {"daily": 1, "every_other_day": 2, "weekly": 7, "ask_to_pause": 7}
_KEPT_DAYS = 400
"""Nudges sent longer ago are forgotten: none comes back after that."""
_MOVED_KEPT = dt.timedelta(days=7)
"""How long a moved hour is known after it was."""
_EVERY_KIND = "*"

Until = dt.date | None
"""The first day on which it is wanted again; None for good."""


class Nudged(BaseModel):
    """When a nudge was last sent, and how often so far."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    on: dt.date
    times: int = 1


class Preferences(BaseModel):
    """Immutable; every change is a new one. Days are the user's own."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    morning: dt.time = dt.time(9)
    """When the brief comes."""
    muted: Mapping[str, Until] = Field(default_factory=dict)
    """By kind of nudge or action of a rule."""
    muted_contacts: Mapping[str, Mapping[str, Until]] = Field(default_factory=dict)
    """By contact, then by kind or action; `*` for all of them."""
    snoozes: Mapping[str, dt.date] = Field(default_factory=dict)
    """What was put off, and the day on which it is wanted again."""
    nudged: Mapping[str, Nudged] = Field(default_factory=dict)
    """By the nudge's key."""
    moved_hours: Mapping[str, dt.datetime] = Field(default_factory=dict)
    """By the day and wall time of a weekly hour (`2026-03-10T17:30`): the wall time it takes place at, this once."""
    unanswered: int = 0
    """Briefs in a row without an answer."""
    asked_to_pause_on: dt.date | None = None
    paused_since: dt.date | None = None
    briefed_on: dt.date | None = None
    reviewed_on: dt.date | None = None
    """The last weekly review."""
    looked_over_on: dt.date | None = None
    """The last look at the whole network."""
    paid_forward_on: dt.date | None = None
    """The last nudge to give."""
    looked_at: dt.datetime | None = None
    """When the coach last looked whether there was something to say."""
    silent_since: dt.datetime | None = None
    """Since when the coach could not look, until that is said."""
    said_silent_since: dt.datetime | None = None
    """What the last brief said of that: it holds on if that brief never arrives."""

    # Wanted or not

    def wants(self, what: str, contacts: Iterable[str], today: dt.date, key: str | None = None) -> bool:
        """Whether a kind of nudge or action, concerning these contacts, is neither muted nor put off."""
        contacts = tuple(contacts)
        return not (
            _holds(self.muted, what, today)
            or any(_mutes(self.muted_contacts.get(c, {}), what, today) for c in contacts)
            or _waits(self.snoozes, put_off_name(what, contacts), today)
            or (key is not None and _waits(self.snoozes, key, today))
        )

    def put_off(self, what: str, contacts: Iterable[str], until: dt.date, key: str | None = None) -> Preferences:
        """Not before that day; with a key, only what has that key."""
        return self._with(snoozes={**self.snoozes, key or put_off_name(what, contacts): until})

    def mute(self, what: str, until: Until = None) -> Preferences:
        """No more of this kind of nudge or action."""
        return self._with(muted={**self.muted, what: until})

    def wanting_all(self) -> Preferences:
        """Whatever was left out for good may come again; what was put off waits on."""
        return self._with(muted={}, muted_contacts={})

    def mute_contact(self, contact: str, what: str = _EVERY_KIND, until: Until = None) -> Preferences:
        """No more nudges or advice about a contact: none at all, or none of one kind."""
        of = {**self.muted_contacts.get(contact, {}), what: until}
        return self._with(muted_contacts={**self.muted_contacts, contact: of})

    def move_hour(self, was: dt.datetime, to: dt.datetime) -> Preferences:
        """An hour takes place at another time, this once; wall times without a zone."""
        return self._with(moved_hours={**self.moved_hours, was.isoformat(timespec="minutes"): to})

    def forget(self, contact: str) -> Preferences:
        """Without anything that names the contact."""

        def others(key: str) -> bool:
            return contact not in key.replace(",", ":").split(":")

        return self._with(
            muted_contacts={k: v for k, v in self.muted_contacts.items() if k != contact},
            snoozes={k: v for k, v in self.snoozes.items() if others(k)},
            nudged={k: v for k, v in self.nudged.items() if others(k)},
        )

    # Attention

    @property
    def pace(self) -> Pace:
        if self.paused_since is not None or self.asked_to_pause_on is not None:
            return "none"
        return _STEPS[min(self.unanswered // UNANSWERED_A_STEP, len(_STEPS) - 1)]

    @property
    def next_brief_from(self) -> dt.date | None:
        """The first day that may have a brief; None while none may come. `date.min` where any day will do."""
        if self.pace == "none":
            return None
        return dt.date.min if self.briefed_on is None else self.briefed_on + dt.timedelta(days=_DAYS_BETWEEN[self.pace])

    def answered(self) -> Preferences:
        """The user tapped a nudge, or wrote: the coach is back at its daily pace, unless they paused it themselves."""
        return self._with(unanswered=0, asked_to_pause_on=None)

    def briefed(self, today: dt.date, keys: Iterable[str]) -> Preferences:
        """A brief with these nudges went out; it counts as unanswered until there is an answer."""
        asks = self.pace == "ask_to_pause"
        return self.sent(today, keys)._with(
            unanswered=self.unanswered + 1,
            briefed_on=today,
            asked_to_pause_on=today if asks else None,
            silent_since=None,
            said_silent_since=self.silent_since,
        )

    def sent(self, today: dt.date, keys: Iterable[str]) -> Preferences:
        """Nudges with these keys went out. What no longer matters is dropped on the way."""
        keys, oldest = set(keys), today - dt.timedelta(days=_KEPT_DAYS)
        nudged = {k: v for k, v in self.nudged.items() if v.on > oldest}
        for key in keys:
            nudged[key] = Nudged(on=today, times=nudged[key].times + 1 if key in nudged else 1)
        snoozes = {k: v for k, v in self.snoozes.items() if v > today or not (k in keys or v < oldest)}
        recent = today - _MOVED_KEPT
        moved = {k: at for k, at in self.moved_hours.items() if max(at.date(), dt.date.fromisoformat(k[:10])) >= recent}
        return self._with(nudged=nudged, snoozes=snoozes, moved_hours=moved)

    def paused(self, today: dt.date) -> Preferences:
        return self._with(paused_since=today, asked_to_pause_on=None)

    def resumed(self) -> Preferences:
        return self._with(paused_since=None).answered()

    def _with(self, **changed: object) -> Preferences:
        return self.model_copy(update=changed)


def put_off_name(what: str, contacts: Iterable[str]) -> str:
    """What is put off where it has no key of its own: an action with its contacts."""
    return f"{what}:{','.join(contacts)}"


def _holds(muted: Mapping[str, Until], what: str, today: dt.date) -> bool:
    if what not in muted:
        return False
    until = muted[what]
    return until is None or today < until


def _mutes(muted: Mapping[str, Until], what: str, today: dt.date) -> bool:
    return _holds(muted, _EVERY_KIND, today) or _holds(muted, what, today)


def _waits(snoozes: Mapping[str, dt.date], name: str, today: dt.date) -> bool:
    return name in snoozes and today < snoozes[name]
