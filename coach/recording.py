"""From a reading to records: what one message changes, and the lines of the card that says so."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from coach import introducing, plans
from coach.calendar import LEAP_YEAR, birthday_in
from coach.card_lines import plan_line
from coach.changes import Change, Put, Stored
from coach.network import (
    Ask,
    Channel,
    Contact,
    Conversation,
    Direction,
    HelpKind,
    Lesson,
    Met,
    Moment,
    Need,
    Offer,
    OfferState,
    Skill,
)
from coach.recording_introductions import Pair, pairs_in
from coach.suggestion import Line, Value
from coach.thanking_words import helped
from coach.understanding.reading import Day, Help, Person, Reading
from coach.world import World

NewId = Callable[[str], str]

LONGEST_SUMMARY = 1000
"""Characters of a message that a conversation keeps as its summary; the message itself stays in Telegram."""

LONGEST_PLAN = 120
LONGEST_NAME = 120

_WITH = re.compile(
    r"(?:(?<!works )(?<!worked )(?<!lives )(?<!friends )(?<!married )\b(?:with|w/|mit|con|avec|com|с)"
    r"|(?:^|[.!;] |\b(?:i|we)(?:['’]ve| have)? (?:just |also |finally |briefly |both )?)"
    r"(?:(?:talked|spoke|spoken|chatted|wrote|said hello) to|met|saw|visited|bumped into|ran into))"
    r"\s+(?:\w+\.?\s+)?$",
    re.IGNORECASE,
)

LIST_FIELDS = {"email": "emails", "phone": "phones", "link": "links", "interest": "interests"}
TALK_SIGNS = ("on", "channel", "started_by", "minutes", "met")


@dataclass(slots=True)
class Recorded:
    """What one message changes: the changes in order, the card's lines, and whom it is about."""

    changes: list[Change] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    contacts: list[str] = field(default_factory=list)

    def put(self, record: Stored, line: Line | None = None) -> None:
        self.changes.append(Put(record))
        if line is not None:
            self.lines.append(line)


def record(reading: Reading, world: World, new_id: NewId, text: str, *, talked: bool = False) -> Recorded:
    """The records of one reading. `talked`: the command says that a conversation took place."""
    made = Recorded()
    people = _People(reading, world, new_id, made)
    for person in reading.people:
        made.contacts.append(people.of(person).id)
    pairs = pairs_in(reading, text)
    if talked or _took_place(reading, text):
        _conversations(reading, world, new_id, text, people, made, by_default="message" if pairs else "other")
    _introductions(pairs, reading, world, new_id, people, made)
    _help(reading, world, new_id, text, people, made, besides=[h for pair in pairs for h in pair.helps])
    _plan(reading, world, new_id, text, people, made)
    _wishes(reading, world, new_id, people, made)
    people.settle()
    return made


def _took_place(reading: Reading, text: str) -> bool:
    """Whether the message tells of a conversation: it says when, how or how long, or "with" whom."""
    if reading.intent != "log":
        return False
    return any(getattr(reading, sign) for sign in TALK_SIGNS) or any(
        _WITH.search(text[: person.span[0]]) for person in reading.people if person.span[0]
    )


class _People:
    """The contacts of a reading: known ones as they are, new ones made once, changed ones put once at the end."""

    def __init__(self, reading: Reading, world: World, new_id: NewId, made: Recorded) -> None:
        self._reading, self._world, self._new_id, self._made = reading, world, new_id, made
        self._now: dict[str, Contact] = {}
        self._before: dict[str, Contact | None] = {}

    def of(self, person: Person) -> Contact:
        key = person.id or person.name
        if key not in self._now:
            known = self._world.people.get(key)
            self._before[key] = known
            self._now[key] = known or Contact(id=self._new_id("contact"), name=person.name[:LONGEST_NAME])
        return self._now[key]

    def is_new(self, person: Person) -> bool:
        self.of(person)
        return self._before[person.id or person.name] is None

    def change(self, person: Person, **fields: object) -> None:
        self._now[person.id or person.name] = self.of(person).model_copy(update=fields)

    def settle(self) -> None:
        """Facts, first meeting and tags go onto the contacts; each new or changed one is put before all else."""
        reading = self._reading
        facts = [self._fact(f.person, f.field, f.value) for f in reading.facts]
        facts += self._meeting()
        tags = tuple(t.value for t in reading.tags)
        for person in reading.people if tags else ():
            held = self.of(person).tags
            self.change(person, tags=(*held, *(t for t in tags if t not in held)))
        changed = [(self._before[key], contact) for key, contact in self._now.items()]
        puts: list[Change] = [Put(after) for before, after in changed if before != after]
        new = [Line("card-new", {"who": after.name}) for before, after in changed if before is None]
        labels = [Line("card-tags", {"tags": " ".join(f"#{t}" for t in tags)})] if tags else []
        self._made.changes[:0] = puts
        self._made.lines[:0] = new
        self._made.lines += [*facts, *labels]

    def _fact(self, person: Person, what: str, value: str) -> Line:
        contact = self.of(person)
        if what == "skill":
            if value not in {s.what for s in contact.skills}:
                self.change(person, skills=(*contact.skills, Skill(what=value)))
        elif what in LIST_FIELDS:
            held: tuple[str, ...] = getattr(contact, LIST_FIELDS[what])
            if value not in held:
                self.change(person, **{LIST_FIELDS[what]: (*held, value)})
        else:
            self.change(person, **{what: value})
        if what == "birthday" and (day := birthday_in(value, LEAP_YEAR)):
            return Line("card-birthday", {"who": contact.name, "on": day})
        return Line("card-fact", {"who": contact.name, "field": what, "value": value})

    def _meeting(self) -> Iterator[Line]:
        met = self._reading.met
        for person in self._reading.people if met is not None else ():
            if met is not None and (self.is_new(person) or self.of(person).met == Met()):
                on = self._reading.on.on if self._reading.on else self._world.today
                through = met.through.id if met.through else None
                self.change(person, met=Met(on=on, at=met.at, through=through))
                if met.at:
                    yield Line("card-met", {"who": self.of(person).name, "at": met.at})


def _conversations(
    reading: Reading, world: World, new_id: NewId, text: str, people: _People, made: Recorded, by_default: Channel
) -> None:
    at = _moment(reading.on.on if reading.on else None, world)
    channel = reading.channel.value if reading.channel else by_default
    for person in reading.people:
        made.put(
            Conversation(
                id=new_id("conversation"),
                contact=people.of(person).id,
                at=at,
                channel=channel,
                started_by=reading.started_by.value if reading.started_by else None,
                minutes=reading.minutes.value if reading.minutes else None,
                summary=text[:LONGEST_SUMMARY],
                learned=next((lesson.what for lesson in reading.learned), None),
            ),
            Line(
                "card-conversation",
                {"who": people.of(person).name, "channel": channel, "on": world.day(at)},
            ),
        )


def _moment(on: dt.date | None, world: World) -> Moment:
    """A conversation of today has its hour; one of another day has its day."""
    return world.now if on is None or on == world.today else on


def _introductions(
    pairs: Sequence[Pair], reading: Reading, world: World, new_id: NewId, people: _People, made: Recorded
) -> None:
    """Two brought together: the same records as the guided way to it leaves, on the day that is told."""
    at = _moment(reading.on.on if reading.on else None, world)
    for pair in pairs:
        first, second = people.of(pair.first), people.of(pair.second)
        made.contacts += [c.id for c in (first, second) if c.id not in made.contacts]
        spoken = {c.record.contact for c in made.changes if isinstance(c, Put) and isinstance(c.record, Conversation)}
        changes = introducing.told_made(world, new_id, first, second, pair.reason, at, spoken)
        values: dict[str, Value] = {"first": first.name, "second": second.name, "on": world.day(at)}
        made.changes += changes
        made.lines.append(Line("card-introduced", values))


def _help(
    reading: Reading,
    world: World,
    new_id: NewId,
    text: str,
    people: _People,
    made: Recorded,
    besides: Sequence[Help],
) -> None:
    day = reading.on.on if reading.on else world.today

    def offer(
        person: Person, what: str, kind: HelpKind, way: Direction, state: OfferState, due: Day | None, key: str
    ) -> None:
        contact, by = people.of(person), due.on if due else None
        made.put(
            Offer(
                id=new_id("offer"),
                contact=contact.id,
                direction=way,
                kind=kind,
                what=what,
                state=state,
                on=day if state == "done" else world.today,
                due=by,
            ),
            _said(key, contact.name, what, by),
        )

    for h in (h for h in reading.given if h not in besides):
        offer(h.person, h.what, h.kind, "given", "done", None, "card-given")
    for h in reading.received:
        offer(h.person, h.what, h.kind, "received", "done", None, "card-received")
    for p in reading.promises:
        offer(p.person, p.what, p.kind, "given", "promised", p.due, "card-promise")
    for p in reading.owed:
        offer(p.person, p.what, p.kind, "received", "promised", p.due, "card-owed")


def _said(key: str, who: str, what: str, by: dt.date | None) -> Line:
    if key == "card-received":
        return helped(key, who, what)
    return Line(f"{key}-due", {"who": who, "what": what, "due": by}) if by else Line(key, {"who": who, "what": what})


def _plan(reading: Reading, world: World, new_id: NewId, text: str, people: _People, made: Recorded) -> None:
    """Coming back to somebody is no promise to them: a plan on its day, with everybody who is in it."""
    back = reading.follow_up
    if back is None:
        return
    due = back.on.on if back.on else world.today + plans.UNDATED_AFTER
    what = (back.plan or back.what or text)[:LONGEST_PLAN]
    contacts = [people.of(person) for person in (back.person, *back.others)]
    made.contacts += [c.id for c in contacts if c.id not in made.contacts]
    for contact in contacts:
        made.put(
            Offer(
                id=new_id("offer"),
                contact=contact.id,
                direction="given",
                kind=plans.KINDS[back.kind],
                what=what,
                state="offered",
                on=world.today,
                due=due,
            )
        )
    made.lines.append(plan_line(contacts[0].name, plans.KINDS[back.kind], what, due))


def _wishes(reading: Reading, world: World, new_id: NewId, people: _People, made: Recorded) -> None:
    for need in reading.needs:
        contact = people.of(need.person)
        made.put(
            Need(id=new_id("need"), contact=contact.id, what=need.what, on=world.today),
            Line("card-need", {"who": contact.name, "what": need.what}),
        )
    for ask in reading.asks:
        asked = people.of(ask.person)
        made.put(
            Ask(id=new_id("ask"), contact=asked.id, what=ask.what, on=world.today),
            Line("card-ask", {"who": asked.name, "what": ask.what}),
        )
    for lesson in reading.learned:
        teacher = people.of(lesson.source).id if lesson.source else None
        made.put(
            Lesson(id=new_id("lesson"), what=lesson.what, learned_from=teacher, on=world.today),
            Line("card-lesson", {"what": lesson.what}),
        )
