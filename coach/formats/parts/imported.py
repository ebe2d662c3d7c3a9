"""What a file gives when it is read: drafts of contacts, what goes with them, and what could not be read and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from coach.network import Contact, Conversation, Network, Record
from coach.suggestion import Line, Value

MAX_BYTES = 24_000_000
"""The largest file that is read. Telegram's own limit for a bot's downloads is 20 MB."""
MAX_DRAFTS = 50_000
MAX_PROBLEMS = 200
"""As many problems are kept to be shown; the rest are only counted."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the file that could not be read. `line` counts from 1; None when it is the file as a whole."""

    line: int | None
    why: Line


@dataclass(frozen=True, slots=True)
class Draft:
    """A contact as one card or row has it. Its id, and those in `conversations`, are good in this file only."""

    contact: Contact
    line: int
    conversations: tuple[Conversation, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """What a table's column was taken for, to be shown for approval; `field` is None when it is left out."""

    header: str
    field: str | None
    example: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """A file as it was read. `total` counts the cards or rows in it, readable or not."""

    format: str
    drafts: tuple[Draft, ...] = ()
    problems: tuple[Problem, ...] = ()
    total: int = 0
    problem_count: int = 0
    columns: tuple[Column, ...] = ()
    network: Network | None = None
    """The whole document, when the file is an export of our own."""


@dataclass(slots=True)
class Reading:
    """Collects while a format reads; bounded in what it keeps."""

    format: str
    drafts: list[Draft] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    problem_count: int = 0
    total: int = 0

    def problem(self, line: int | None, key: str, values: Mapping[str, Value] | None = None) -> None:
        self.problem_count += 1
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(Problem(line, Line(f"formats-problem-{key}", values or {})))

    def draft(self, draft: Draft) -> None:
        self.drafts.append(draft)

    @property
    def full(self) -> bool:
        """Whether no more is taken, be it people or what cannot be read."""
        return len(self.drafts) >= MAX_DRAFTS or self.total > 2 * MAX_DRAFTS

    def next_id(self) -> str:
        return str(len(self.drafts) + 1)

    def done(self, columns: tuple[Column, ...] = (), network: Record | None = None) -> Imported:
        return Imported(
            format=self.format,
            drafts=tuple(self.drafts),
            problems=tuple(self.problems),
            total=self.total,
            problem_count=self.problem_count,
            columns=columns,
            network=network if isinstance(network, Network) else None,
        )


def refused(name: str, key: str, values: Mapping[str, Value] | None = None, line: int | None = None) -> Imported:
    """A file of which nothing can be read, and why."""
    reading = Reading(name)
    reading.problem(line, key, values)
    return reading.done()
