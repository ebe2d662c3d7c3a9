"""One user's world at a moment: what every judgement looks things up in.

A `World` is a `Network` and `now`, with lazy indexes that take one pass over the document each. What is dated after
`now` has not happened yet and is left out. Archived contacts keep their history (it is the user's past), but are not
among `contacts`. All days are days in the user's own time zone.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from functools import cached_property
from operator import lt
from typing import Any, Protocol, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from coach.network import (
    Ask,
    Contact,
    Conversation,
    Event,
    Introduction,
    Lesson,
    Me,
    Moment,
    Need,
    Network,
    Offer,
    Shown,
)
from coach.once import once_by_contact, once_for
from coach.wording import tells_of_no_answer


class _OfContact(Protocol):
    @property
    def contact(self) -> str | None: ...


class _Dated(Protocol):
    @property
    def on(self) -> dt.date: ...


_T = TypeVar("_T")
_R = TypeVar("_R", bound=_OfContact)
_D = TypeVar("_D", bound=_Dated)


class World:
    """`now` must know its offset; it is read in the user's zone (UTC where the zone is unknown)."""

    def __init__(self, network: Network, now: dt.datetime) -> None:
        if now.tzinfo is None:
            raise ValueError("now needs an offset")
        self.network = network
        self.me: Me = network.me
        self.zone: dt.tzinfo = zone_of(network.me)
        self.now = now.astimezone(self.zone)
        self.today: dt.date = self.now.date()
        self._talks: dict[str, tuple[tuple[Conversation, ...], tuple[dt.date, ...]]] = {}
        self._known: dict[Hashable, Any] = {}

    def once(self, what: Hashable, make: Callable[[], _T]) -> _T:
        """What a judgement makes of this world, made when it is first asked for: a world never changes."""
        if what not in self._known:
            self._known[what] = make()
        made: _T = self._known[what]
        return made

    # People

    @cached_property
    def people(self) -> Mapping[str, Contact]:
        """Every contact by id, archived ones too; where an id is there twice, the first."""
        contacts = self.network.contacts
        return once_for(contacts, "people", lambda: {c.id: c for c in reversed(contacts)})

    @cached_property
    def contacts(self) -> tuple[Contact, ...]:
        """The contacts in play, in the document's order."""
        contacts, people = self.network.contacts, self.people
        return once_for(contacts, "live", lambda: tuple(c for c in contacts if not c.archived and people[c.id] is c))

    def live(self, contact_id: str | None) -> Contact | None:
        """The contact, unless unknown or archived."""
        contact = self.people.get(contact_id) if contact_id is not None else None
        return None if contact is None or contact.archived else contact

    # Days

    def day(self, moment: Moment) -> dt.date:
        """The user's day of a moment."""
        if not isinstance(moment, dt.datetime):
            return moment
        if moment.tzinfo is None:
            return moment.date()
        try:
            return moment.astimezone(self.zone).date()
        except OverflowError:
            return moment.date()

    def ago(self, day: dt.date) -> int:
        """Days from a day to today; negative for days to come."""
        return (self.today - day).days

    # Conversations

    def talks(self, contact_id: str) -> tuple[Conversation, ...]:
        """What was said with a contact up to now, oldest first."""
        return self._told(contact_id)[0]

    def talk_days(self, contact_id: str) -> tuple[dt.date, ...]:
        """The day of each of `talks`, in the same order."""
        return self._told(contact_id)[1]

    def last_talk(self, contact_id: str) -> Conversation | None:
        talks = self.talks(contact_id)
        return talks[-1] if talks else None

    def silence(self, contact_id: str) -> int | None:
        """Days since the last talk that both took part in; None where there was none."""
        days = self.talk_days(contact_id)
        answered = len(days) - self.unanswered(contact_id)
        return self.ago(days[answered - 1]) if answered else None

    def unanswered(self, contact_id: str) -> int:
        """How many times in a row, up to now, the user wrote or rang without an answer."""
        run = 0
        for talk in reversed(self.talks(contact_id)):
            if talk.started_by == "them" or not tells_of_no_answer(talk.summary):
                break
            run += 1
        return run

    def known_since(self, contact_id: str) -> dt.date | None:
        """The first day on record: met, first talk or first help, whichever came first."""
        contact = self.people.get(contact_id)
        days = [*self.talk_days(contact_id)[:1], *(o.on for o in self.offers(contact_id)[:1])]
        if contact is not None and contact.met.on is not None and contact.met.on <= self.today:
            days.append(contact.met.on)
        return min(days, default=None)

    def _told(self, contact_id: str) -> tuple[tuple[Conversation, ...], tuple[dt.date, ...]]:
        found = self._talks.get(contact_id)
        if found is None:
            talks, days = self._in_order(contact_id)
            found = self._talks[contact_id] = (
                self._past(talks, days) if days and days[-1] >= self.today else (talks, days)
            )
        return found

    def _in_order(self, contact_id: str) -> tuple[tuple[Conversation, ...], tuple[dt.date, ...]]:
        """All talks with a contact, those to come as well, oldest first; worked out again when there is a new one."""
        found = self._ordered.get(contact_id)
        if found is None:
            told = self._by_contact.get(contact_id, ())
            talks, days = told[::2], told[1::2]
            if not all(map(lt, days, days[1:])):
                order = sorted(range(len(talks)), key=lambda i: (days[i], _clock(talks[i].at)))
                talks, days = [talks[i] for i in order], [days[i] for i in order]
            found = self._ordered[contact_id] = (tuple(talks), tuple(days))
        return found

    def _past(
        self, talks: Sequence[Conversation], days: Sequence[dt.date]
    ) -> tuple[tuple[Conversation, ...], tuple[dt.date, ...]]:
        past = [i for i, talk in enumerate(talks) if days[i] < self.today or not self._is_to_come(talk.at)]
        return tuple(talks[i] for i in past), tuple(days[i] for i in past)

    def _is_to_come(self, at: Moment) -> bool:
        if not isinstance(at, dt.datetime):
            return at > self.today
        return at > (self.now if at.tzinfo else self.now.replace(tzinfo=None))

    @cached_property
    def _by_contact(self) -> Mapping[str, Sequence[Any]]:
        return once_by_contact(self.network.conversations, ("talks", str(self.zone)), self._grouped_talks)

    @cached_property
    def _ordered(self) -> dict[str, tuple[tuple[Conversation, ...], tuple[dt.date, ...]]]:
        return once_by_contact(self.network.conversations, ("in order", str(self.zone)), without_those_of)

    def _grouped_talks(self, known: Mapping[str, Sequence[Any]], added: Sequence[Conversation]) -> dict[str, Any]:
        """Each contact's talks and their days by turns: talk, day, talk, day. One list and one pass, as there are many
        talks and each is far away in memory."""
        groups: dict[str, list[Conversation | dt.date]] = {}
        group_of = groups.get
        for talk in added:
            at = talk.at
            day = at.date() if type(at) is dt.datetime and at.tzinfo is None else self.day(at)
            group = group_of(talk.contact)
            if group is None:
                groups[talk.contact] = [*known.get(talk.contact, ()), talk, day]
            else:
                group.append(talk)
                group.append(day)
        return {**known, **groups}

    # Help

    def offers(self, contact_id: str) -> Sequence[Offer]:
        """Help given, received, promised or offered up to today, oldest first."""
        return self._offers.get(contact_id, ())

    def given(self, contact_id: str) -> list[Offer]:
        """Help that the user gave and that reached the contact."""
        return [o for o in self.offers(contact_id) if o.direction == "given" and o.state == "done"]

    def received(self, contact_id: str) -> list[Offer]:
        """Help that reached the user."""
        return [o for o in self.offers(contact_id) if o.direction == "received" and o.state == "done"]

    def promises(self, contact_id: str) -> list[Offer]:
        """What the user still owes a contact by their own word."""
        return [o for o in self.offers(contact_id) if o.direction == "given" and o.state == "promised"]

    def unthanked(self, contact_id: str) -> list[Offer]:
        """Help received that the contact has not been thanked for."""
        return [o for o in self.received(contact_id) if not o.thanked]

    @cached_property
    def all_offers(self) -> tuple[Offer, ...]:
        """Every offer up to today, oldest first."""
        return self._so_far(self.network.offers)

    @cached_property
    def _offers(self) -> Mapping[str, Sequence[Offer]]:
        return _grouped(self.all_offers)

    # What people look for

    def needs(self, contact_id: str) -> Sequence[Need]:
        """What a contact has looked for up to today, met or not."""
        return self._needs.get(contact_id, ())

    @cached_property
    def open_needs(self) -> tuple[Need, ...]:
        """The open needs of contacts in play, oldest first."""
        return tuple(n for n in self._so_far(self.network.needs) if n.state == "open" and self.live(n.contact))

    @cached_property
    def _needs(self) -> Mapping[str, Sequence[Need]]:
        return _grouped(self._so_far(self.network.needs))

    # Introductions, asks, events, lessons, suggestions

    def introductions(self, contact_id: str) -> Sequence[Introduction]:
        """The introductions that a contact is part of, oldest first."""
        return self._introductions.get(contact_id, ())

    @cached_property
    def all_introductions(self) -> tuple[Introduction, ...]:
        return self._so_far(self.network.introductions)

    @cached_property
    def _introductions(self) -> Mapping[str, Sequence[Introduction]]:
        groups: dict[str, list[Introduction]] = {}
        for one in self.all_introductions:
            for contact_id in dict.fromkeys((one.first, one.second)):
                groups.setdefault(contact_id, []).append(one)
        return groups

    def asks(self, contact_id: str) -> Sequence[Ask]:
        return self._asks.get(contact_id, ())

    @cached_property
    def all_asks(self) -> tuple[Ask, ...]:
        return self._so_far(self.network.asks)

    @cached_property
    def _asks(self) -> Mapping[str, Sequence[Ask]]:
        return _grouped(a for a in self.all_asks if a.contact is not None)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """Past and coming gatherings, in order."""
        return tuple(sorted(self.network.events, key=lambda e: e.on))

    @cached_property
    def lessons(self) -> tuple[Lesson, ...]:
        return self._so_far(self.network.lessons)

    @cached_property
    def shown(self) -> tuple[tuple[dt.date, Shown], ...]:
        """What was suggested before, with its day, oldest first."""
        dated = [(self.day(s.on), s) for s in self.network.shown]
        return tuple(sorted(((d, s) for d, s in dated if d <= self.today), key=lambda pair: pair[0]))

    def _so_far(self, records: Iterable[_D]) -> tuple[_D, ...]:
        today = self.today
        return tuple(sorted((r for r in records if r.on <= today), key=lambda r: r.on))


def zone_of(me: Me) -> dt.tzinfo:
    """The user's time zone; UTC where the name is none."""
    try:
        return ZoneInfo(me.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return dt.UTC


def without_those_of(known: Mapping[str, Any], added: Sequence[Conversation]) -> dict[str, Any]:
    """What was worked out by contact, less what new talks have made out of date."""
    touched = {talk.contact for talk in added}
    return {contact: result for contact, result in known.items() if contact not in touched}


def _grouped(records: Iterable[_R]) -> dict[str, list[_R]]:
    groups: dict[str, list[_R]] = {}
    for record in records:
        if record.contact is not None:
            groups.setdefault(record.contact, []).append(record)
    return groups


def _clock(at: Moment) -> dt.time:
    return at.time() if isinstance(at, dt.datetime) else dt.time.max
