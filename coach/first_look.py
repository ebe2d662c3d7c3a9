"""After an import: ten people worth a first look, by what is known of them, and why.

Nobody is shouted about: a way to reach them is asked for first, then something to begin with, such as having just met,
a shared city, a goal of the user's that their work is about, a coming birthday, a note. No two reasons crowd out the
others, and one company is named twice at most.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from coach.likeness import company_key, words
from coach.network import Contact, Need, Network
from coach.places import key
from coach.suggestion import Line, Reason

LOOK_AT = 10
_FRESH_DAYS = 60
"""Having met so lately is a reason to follow up."""
_BIRTHDAY_DAYS = 21
_MAX_PER_COMPANY = 2
_MAX_PER_REASON = 4
_SHORTEST_WORD = 4
"""Shorter words say too little of a goal or a need."""


@dataclass(frozen=True, slots=True)
class FirstLook:
    """A contact and the reasons to look at them, the strongest first."""

    contact: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    weight: float
    reason: Reason


def first_look(network: Network, imported: Iterable[str], now: dt.datetime, count: int = LOOK_AT) -> list[FirstLook]:
    """Up to `count` of the imported contacts (by id), best first. `now` is in the user's zone."""
    wanted = set(imported)
    view = _View(network, now.date())
    judged = []
    for contact in network.contacts:
        if contact.id in wanted and not contact.archived:
            found = sorted(view.reasons(contact), key=lambda one: -one.weight)
            if found:
                judged.append((-sum(one.weight for one in found) - _reach(contact), contact, found))
    judged.sort(key=lambda entry: (entry[0], entry[1].id))
    return _varied([(contact, found) for _, contact, found in judged], count)


def _varied(judged: list[tuple[Contact, list[_Found]]], count: int) -> list[FirstLook]:
    chosen: list[FirstLook] = []
    companies: Counter[str] = Counter()
    leading: Counter[str] = Counter()
    for contact, found in judged:
        company, reason = company_key(contact.company or ""), found[0].reason.line.key
        if len(chosen) == count:
            break
        if (company and companies[company] == _MAX_PER_COMPANY) or leading[reason] == _MAX_PER_REASON:
            continue
        companies[company] += 1
        leading[reason] += 1
        chosen.append(FirstLook(contact.id, tuple(one.reason for one in found[:3])))
    return chosen


def _reach(contact: Contact) -> float:
    """How well the contact can be reached."""
    direct = bool(contact.telegram or contact.phones or contact.emails)
    return 2.0 if direct else 0.5 if contact.links else 0.0


class _View:
    """What the user has told of themselves and others, made ready for comparison."""

    def __init__(self, network: Network, today: dt.date) -> None:
        self._today = today
        self._city = key(network.me.city or "")
        self._goals = [
            (goal.topic or goal.what, _telling(f"{goal.what} {goal.topic or ''}"))
            for goal in network.me.goals
            if goal.open
        ]
        names = {contact.id: contact.name for contact in network.contacts}
        self._needs: dict[str, list[tuple[Need, str]]] = {}
        for need in network.needs:
            if need.state == "open" and need.contact in names:
                for word in _telling(need.what):
                    self._needs.setdefault(word, []).append((need, names[need.contact]))

    def reasons(self, contact: Contact) -> Iterator[_Found]:
        source = f"contact:{contact.id}"
        work = _telling(" ".join((contact.role or "", contact.company or "", contact.industry or "", *contact.tags)))
        yield from self._goal(work, source)
        yield from self._met(contact, source)
        yield from self._birthday(contact, source)
        yield from self._need(contact, source)
        if self._city and contact.city and key(contact.city) == self._city:
            yield _found(2.5, "city", source, city=contact.city)
        if contact.notes:
            yield _found(1.5, "notes", source)
        if contact.skills:
            yield _found(1.0, "skill", source, skill=contact.skills[0].what)

    def _goal(self, work: frozenset[str], source: str) -> Iterator[_Found]:
        for what, about in self._goals:
            if work & about:
                yield _Found(3.5, Reason(Line("formats-first_look-goal", {"goal": what}), (source, "me")))
                return

    def _met(self, contact: Contact, source: str) -> Iterator[_Found]:
        on = contact.met.on
        if on is not None and 0 <= (self._today - on).days <= _FRESH_DAYS:
            freshness = 1 - (self._today - on).days / _FRESH_DAYS
            yield _found(2 + 2 * freshness, "met", source, on=on)

    def _birthday(self, contact: Contact, source: str) -> Iterator[_Found]:
        on = _next_birthday(contact.birthday, self._today)
        if on is not None and (on - self._today).days <= _BIRTHDAY_DAYS:
            yield _found(2.0, "birthday", source, on=on)

    def _need(self, contact: Contact, source: str) -> Iterator[_Found]:
        able = _telling(" ".join((contact.role or "", *(skill.what for skill in contact.skills))))
        for word in sorted(able):
            for need, name in self._needs.get(word, ())[:2]:
                if need.contact != contact.id:
                    line = Line("formats-first_look-need", {"name": name, "need": need.what})
                    yield _Found(3.0, Reason(line, (source, f"need:{need.id}")))
                    return


def _found(weight: float, name: str, source: str, **values: str | dt.date) -> _Found:
    return _Found(weight, Reason(Line(f"formats-first_look-{name}", values), (source,)))


def _telling(text: str) -> frozenset[str]:
    return frozenset(word for word in words(text) if len(word) >= _SHORTEST_WORD)


def _next_birthday(birthday: str | None, today: dt.date) -> dt.date | None:
    """The next day on which it is celebrated; the last of February where the 29th is missing."""
    if not birthday:
        return None
    month, day = int(birthday[-5:-3]), int(birthday[-2:])
    for year in (today.year, today.year + 1):
        try:
            on = dt.date(year, month, day)
        except ValueError:
            on = dt.date(year, 2, 28)
        if on >= today:
            return on
    return None
