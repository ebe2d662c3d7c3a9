"""From a finished form to the same records that the words for it would make."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

from coach.changes import Put
from coach.dialogues.form import Answers
from coach.recording import NewId, Recorded, record
from coach.understanding.reading import (
    ChannelRead,
    Day,
    FirstMeeting,
    Help,
    Need,
    Person,
    Reading,
    Span,
)
from coach.world import World

NEW = "new"
"""The id that stands for the form's new contact while its note is read."""

NOWHERE: Span = (0, 0)


def record_form(form: str, answers: Answers, world: World, new_id: NewId, note: Reading | None) -> Recorded:
    """The records of a form: `met`, `log`, `offer`, `received` or `need`. `note` is the reading of its free words."""
    who = _person(answers["who"], world)
    reading = _as_about(note, who) if note else Reading("log", "en")
    reading = dataclasses.replace(reading, people=(who,), intent="log", **_values(form, answers, who))
    text = str(answers.get("note") or answers.get("what") or "")
    made = record(reading, world, new_id, text, talked=form in ("met", "log"))
    if form == "received" and answers.get("thanked") == "yes":
        made.changes = [_thanked(change) for change in made.changes]
    return made


def _values(form: str, answers: Answers, who: Person) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if answers.get("on"):
        values["on"] = Day(dt.date.fromisoformat(answers["on"]), NOWHERE)
    if answers.get("channel"):
        values["channel"] = ChannelRead(answers["channel"], NOWHERE)
    what = str(answers.get("what", ""))
    match form:
        case "met":
            values["met"] = FirstMeeting(answers.get("where"), None, NOWHERE)
        case "need":
            values["needs"] = (Need(who, what, NOWHERE),)
        case "received":
            values["received"] = (Help(who, what, "other", NOWHERE),)
        case "offer" if answers.get("state") == "promised":
            due = Day(dt.date.fromisoformat(answers["due"]), NOWHERE) if answers.get("due") else None
            values["promises"] = (Help(who, what, "other", NOWHERE, due),)
        case "offer":
            values["given"] = (Help(who, what, "other", NOWHERE),)
        case _:
            pass
    return values


def _person(who: dict[str, str], world: World) -> Person:
    if "id" in who and who["id"] in world.people:
        return Person(world.people[who["id"]].name, NOWHERE, who["id"])
    return Person(who.get("new", ""), NOWHERE)


def _as_about(note: Reading, who: Person) -> Reading:
    """The note's records of the contact it was read with, as being of the form's contact."""

    def renamed(value: Any) -> Any:
        if isinstance(value, Person):
            same = value.id == NEW or (value.id is not None and value.id == who.id)
            return who if same or value.name == who.name else value
        if isinstance(value, tuple):
            return tuple(renamed(v) for v in value)
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return dataclasses.replace(
                value, **{f.name: renamed(getattr(value, f.name)) for f in dataclasses.fields(value)}
            )
        return value

    read: Reading = renamed(note)
    return dataclasses.replace(read, unclear=())


def _thanked(change: Any) -> Any:
    if isinstance(change, Put) and getattr(change.record, "KIND", "") == "offer":
        return Put(change.record.model_copy(update={"thanked": True}))
    return change
