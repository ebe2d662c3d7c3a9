"""A dialogue is a form: slots in order, each with its question, its usual answers and how a typed answer is read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from coach.suggestion import Line

if TYPE_CHECKING:
    from coach.understanding import KnownNames

Answer = Any
"""What a slot holds, as JSON keeps it: a text, a list, an ISO date, a contact as `{"id": …}` or `{"new": …}`."""

Answers = Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Choice:
    """A usual answer, as a button: what it stands for and how it is labelled (a text's key, or words of the user's)."""

    value: Answer
    label: Line | str

    def as_document(self) -> dict[str, Any]:
        words = self.label if isinstance(self.label, str) else {"key": self.label.key}
        return {"value": self.value, "label": words}

    @classmethod
    def of_document(cls, document: Mapping[str, Any]) -> Choice:
        words = document["label"]
        return cls(document["value"], words if isinstance(words, str) else Line(words["key"]))


@dataclass(frozen=True, slots=True)
class Context:
    """What a form may look at while it is filled in: the moment, the zone, and whom the user knows."""

    now: dt.datetime
    timezone: str
    known: KnownNames
    recent: tuple[tuple[str, str], ...] = ()
    """Contacts most lately in touch: id and name, the latest first."""

    @property
    def today(self) -> dt.date:
        return self.now.astimezone(ZoneInfo(self.timezone)).date()


@dataclass(frozen=True, slots=True)
class Value:
    """A typed answer that was understood."""

    answer: Answer


@dataclass(frozen=True, slots=True)
class Which:
    """A typed answer that could be several things: offered as buttons, the same question stands."""

    line: Line
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Puzzled:
    """A typed answer that was not understood: what to say, the same question stands."""

    line: Line


Read = Value | Which | Puzzled


@dataclass(frozen=True, slots=True)
class Slot:
    """A value that is wanted."""

    name: str
    read: Callable[[str, Context], Read]
    choices: Callable[[Context], Sequence[Choice]] = lambda _: ()
    optional: bool = True
    applies: Callable[[Answers], bool] = lambda _: True
    free: bool = False
    """Whether any words are an answer."""
    several: bool = False
    """Several choices may be tapped before going on; what is typed adds to them."""
    wants: str | None = None
    """What the phone may be asked to share: `location` or `contact`."""


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A form. `name` is also its command; `then` names the action that takes the answers."""

    name: str
    slots: tuple[Slot, ...]
    then: str
    about_me: bool = False
    """Whether it asks about the user alone: what they did with somebody is then no answer, but a note by the way."""

    def slot(self, name: str) -> Slot:
        return next(s for s in self.slots if s.name == name)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a form is filled in. It survives restarts; `step` grows with every answer, so old buttons are known."""

    dialogue: str
    answers: Mapping[str, Answer] = field(default_factory=dict)
    skipped: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    """The slots asked so far; the last one is open."""
    step: int = 0
    offered: tuple[Choice, ...] = ()
    """What the buttons of the open question stand for when they are not the slot's own."""
    carried: Mapping[str, Any] = field(default_factory=dict)
    """What the form was begun with and its action needs: never asked."""

    @property
    def open_slot(self) -> str | None:
        return self.asked[-1] if self.asked else None

    def step_on(self, **changes: Any) -> Progress:
        return replace(self, step=self.step + 1, **changes)

    def as_document(self) -> dict[str, Any]:
        return {
            "dialogue": self.dialogue,
            "answers": dict(self.answers),
            "skipped": list(self.skipped),
            "asked": list(self.asked),
            "step": self.step,
            "offered": [c.as_document() for c in self.offered],
            "carried": dict(self.carried),
        }

    @classmethod
    def of_document(cls, document: Mapping[str, Any]) -> Progress:
        return cls(
            dialogue=document["dialogue"],
            answers=document["answers"],
            skipped=tuple(document["skipped"]),
            asked=tuple(document["asked"]),
            step=document["step"],
            offered=tuple(Choice.of_document(c) for c in document["offered"]),
            carried=document["carried"],
        )
