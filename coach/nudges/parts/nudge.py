"""A nudge and a brief: what is sent at a time, and what an answer to it needs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from coach.suggestion import Action, Line


class Mark(BaseModel):
    """What must be kept of a nudge so that it can be answered later: it holds no sentence and fits JSON."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    kind: str
    """The name of the nudge's file."""
    key: str
    """The same for the same matter on every day: what it is sent again, put off and counted by."""
    action: Action | None = None
    """The action of the rule it rests on, if it does."""
    contacts: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    """The records it rests on (`offer:o3`)."""


def matter(action: Action | None, sources: Iterable[str]) -> str | None:
    """What tells one promise from another to the same contact, so that putting one off leaves the other alone."""
    if action != "keep_promise":
        return None
    return next((f"{action}:{source}" for source in sources if source.startswith("offer:")), None)


@dataclass(frozen=True, slots=True)
class Nudge:
    mark: Mark
    title: Line
    why: tuple[Line, ...]
    """Why now."""
    last: Line | None = None
    """The last conversation, in a line."""
    draft: Line | None = None

    @property
    def key(self) -> str:
        return self.mark.key

    @property
    def contacts(self) -> tuple[str, ...]:
        return self.mark.contacts


@dataclass(frozen=True, slots=True)
class Brief:
    """One message: the nudges of a morning, or one nudge at its own hour, or the question whether to pause."""

    nudges: tuple[Nudge, ...]
    missed: tuple[Line, ...] = ()
    """What went by while the coach could not look: said first."""
    closing: Line | None = None
    """When the next one comes, where that is not tomorrow: said last."""
    asks_to_pause: bool = False
    until: dt.datetime | None = None
    """From when on it is no longer worth sending; None where the next brief takes its place."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """A moment (UTC) at which something with its own hour is to be said."""

    at: dt.datetime
    key: str
    subject: str
    """What it is about, as the kind names it."""
    passed: Line
    """What is said of it when it could not be said in time."""
