"""Gatherings: one line about an event, who of one's contacts may be there, and questions to open with."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from coach.doors import knows_field
from coach.matching import same_industry
from coach.network import Contact, Event
from coach.suggestion import Line
from coach.understanding import read_day
from coach.wording import called, topic
from coach.world import World

LONGEST_NAME, LONGEST_AIM = 80, 200
MOST_EXPECTED, OPENERS = 4, 3
QUESTIONS = 8
"""How many general questions there are in the texts; which come first differs from event to event."""
_AIM = re.compile(r"\s+(?:to|hoping to|in order to|because|aim:|so that|looking for)\s+", re.IGNORECASE)
_PLACE = re.compile(r"\s+(?:in|at)\s+(?P<place>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){0,3})\s*$")
_LEAD = re.compile(r"^(?:the|a|an|to)\s+", re.IGNORECASE)
_DAY_JOINT = re.compile(r"(?:\s+|^)(?:on|this|next|by|the)?\s*$", re.IGNORECASE)


# --- before


@dataclass(frozen=True, slots=True)
class Told:
    """An event in one line; what the line doesn't say is None."""

    name: str
    on: dt.date | None
    place: str | None
    aim: str | None


def event_in(text: str, now: dt.datetime, timezone: str) -> Told:
    """ "Book Fair on Friday in Lisbon to find a printer"."""
    line = " ".join(text.split()).strip(" .!")
    head, *aim = _AIM.split(line, maxsplit=1)
    on, rest = _day(head, now, timezone)
    if on is None and aim:
        on, aim[0] = _day(aim[0], now, timezone)
    found = _PLACE.search(rest)
    place = found["place"] if found else None
    name = _LEAD.sub("", rest[: found.start()] if found else rest).strip(" ,.")
    return Told(name[:LONGEST_NAME] or line[:LONGEST_NAME], on, place, aim[0].strip()[:LONGEST_AIM] if aim else None)


def _day(text: str, now: dt.datetime, timezone: str) -> tuple[dt.date | None, str]:
    """The day that a line names, and the line without it: the shortest run of words that reads as the same day."""
    on = read_day(text, now=now, timezone=timezone)
    if on is None:
        return None, text
    words = text.split()
    for length in range(1, min(len(words), 5) + 1):
        for start in range(len(words) - length + 1):
            if read_day(" ".join(words[start : start + length]), now=now, timezone=timezone) == on:
                before = _DAY_JOINT.sub("", " ".join(words[:start]))
                return on, " ".join((before, *words[start + length :])).strip()
    return on, text


def expected(world: World, event: Event) -> list[Contact]:
    """Contacts who may be there: met at it before, of its field, or of its town; the nearest first."""
    scored = [(-_likely(event, c), i, c) for i, c in enumerate(world.contacts) if _likely(event, c)]
    return [c for *_, c in sorted(scored, key=lambda s: s[:2])][:MOST_EXPECTED]


def _likely(event: Event, contact: Contact) -> int:
    before = bool(contact.met.at) and _same_event(contact.met.at or "", event.name)
    field = same_industry(contact.industry, event.industry) or knows_field(contact, event.industry or "")
    named = any(word.casefold() == called(contact).casefold() for word in re.findall(r"\w+", event.aim or ""))
    town = bool(event.place) and (contact.city or "").casefold() == (event.place or "").casefold()
    return 4 * named + 3 * before + 2 * field + town * (1 if before or field else 0)


def _same_event(one: str, other: str) -> bool:
    def bare(name: str) -> str:
        return re.sub(r"\b(?:the|\d{4})\b|\W", "", name.casefold())

    return bool(bare(one)) and bare(one) == bare(other)


def openers(world: World, event: Event) -> list[Line]:
    """Three questions out of genuine curiosity: first of those who may be there, then for anybody."""
    return list(islice(_openers(world, event), OPENERS))


def _openers(world: World, event: Event) -> Iterator[Line]:
    for contact in expected(world, event)[:2]:
        about = topic(world.last_talk(contact.id))
        need = next((n.what for n in world.open_needs if n.contact == contact.id), "")
        if about:
            yield Line("event-opener-topic", {"who": called(contact), "topic": about})
        elif need:
            yield Line("event-opener-need", {"who": called(contact), "what": need})
    if event.industry:
        yield Line("event-opener-field", {"field": event.industry})
    first = sum(map(ord, event.id + event.name))
    for n in range(QUESTIONS):
        yield Line(f"event-opener-{(first + n) % QUESTIONS + 1}")


# --- at a glance


def just_over(world: World, days: int = 10) -> list[Event]:
    """Events of the last days, the latest first."""
    return [e for e in reversed(world.events) if 0 <= world.ago(e.on) <= days]


def ahead(world: World) -> list[Event]:
    """Events to come, the next first; one of today is still to come."""
    return [e for e in world.events if world.ago(e.on) <= 0]
