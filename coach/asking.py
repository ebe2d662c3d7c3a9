"""An ask from the thought to what came of it, and whom an ask in one line is for."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from coach.ask_gate import is_ready
from coach.changes import Change, Put
from coach.doors import knows_field, trusted
from coach.matching.lookup import best_fit
from coach.network import Ask, Contact, Conversation, Offer
from coach.understanding import KnownNames, find_person
from coach.world import World

NewId = Callable[[str], str]
Answer = Literal["asked", "done", "promised", "declined", "dropped"]
LONGEST = 300
_JOINT = re.compile(r"\s+(?:for|to|if|whether|about)\s+|\s*[:,]\s*", re.IGNORECASE)
_KEPT_JOINTS = ("to", "if", "whether")
"""Joints that belong to what is asked: "to look over my text"."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """An ask in one line: the contact where one is named and known, otherwise the name as typed; and what is asked."""

    contact: str | None
    name: str | None
    what: str


def ask_in(text: str, known: KnownNames) -> Wanted:
    """ "Ana for a word with the editor", "Ana to look over my text", or only what is wanted."""
    line = " ".join(text.split()).strip(" .!?")
    joint = _JOINT.search(line)
    head, tail = (line[: joint.start()], line[joint.end() :]) if joint else (line, "")
    person = find_person(head, known) if head and len(head.split()) <= 4 else None
    if person is None or not (person.id or (joint and _looks_like_a_name(head))):
        return Wanted(None, None, line[:LONGEST])
    word = joint[0].strip().casefold() if joint else ""
    what = f"{word} {tail}" if word in _KEPT_JOINTS and tail else tail
    return Wanted(person.id, person.name if person.id is None else None, what[:LONGEST])


def _looks_like_a_name(head: str) -> bool:
    return all(word[:1].isupper() for word in head.split())


def answered(world: World, new_id: NewId, ask: Ask, answer: Answer) -> list[Change]:
    """What an answer changes: the ask's state, and the help that came of it."""
    states = {"done": "granted", "promised": "granted"}
    state = states.get(answer, answer)
    changes: list[Change] = [Put(ask.model_copy(update={"state": state, "on": world.today}))]
    if ask.contact is None:
        return changes
    if answer == "asked":
        word = Conversation(
            id=new_id("conversation"), contact=ask.contact, at=world.now, channel="message", started_by="me"
        )
        changes.append(Put(word))
    if answer in ("done", "promised"):
        help_ = Offer(
            id=new_id("offer"),
            contact=ask.contact,
            direction="received",
            what=ask.what,
            state="done" if answer == "done" else "promised",
            on=world.today,
        )
        changes.append(Put(help_))
    return changes


def who_could(world: World, what: str) -> list[Contact]:
    """Contacts who can do what is wanted or know the field, and whose trust carries an ask; best first, three."""
    found = []
    for place, contact in enumerate(world.contacts):
        fit = best_fit(contact, what)
        score = fit.score if fit is not None else 0.5 if knows_field(contact, what) else 0.0
        if score and is_ready(world, contact.id):
            found.append((-score, not trusted(world, contact), place, contact))
    return [contact for *_, contact in sorted(found, key=lambda f: f[:3])][:3]


def open_asks(world: World) -> list[Ask]:
    """What the user wants and has not heard the end of, the latest first."""
    found = [
        a for a in world.all_asks if a.state in ("considering", "asked") and (not a.contact or world.live(a.contact))
    ]
    return sorted(found, key=lambda a: a.on, reverse=True)
