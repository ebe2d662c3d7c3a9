"""Whom the user met at a gathering: names in quick succession, and what noting them changes."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from coach.acquainted import same_house
from coach.changes import Put
from coach.network import Contact, Conversation, Event, Met
from coach.recording import Recorded, record
from coach.suggestion import Line
from coach.understanding import Known, KnownNames, Reading, find_person, split_list
from coach.understanding.reading import ChannelRead, Day, FirstMeeting
from coach.wording import called, met_where
from coach.world import World

NewId = Callable[[str], str]
_FROM = re.compile(r"\s+(?:from|at|of|with|\()\s*(?P<company>[^)]+)\)?$", re.IGNORECASE)
_SENTENCE = re.compile(
    r"\b(?:a|an|is|was|are|has|had|who|whose|wants?|needs?|runs?|works?|does|did|my|her|his|their|she|he|they|i|we|it|"
    r"looking|told|said|about|promised|will|would|can|nice|very|really)\b",
    re.IGNORECASE,
)
_LONGEST = 5
"""Words of a name."""


@dataclass(frozen=True, slots=True)
class Name:
    """Somebody met: the known contact, or a new name; and the company told with it."""

    name: str
    id: str | None = None
    company: str | None = None
    candidates: tuple[Known, ...] = ()
    """Several known contacts that could be meant."""


def names_in(text: str, known: KnownNames) -> list[Name] | None:
    """The people in a plain list ("Ana, Tom from Finch and Li Wei"), typed or spoken; None where it is no such list."""
    if _SENTENCE.search(text):
        return None
    parts = _parts(text)
    bare = [_FROM.sub("", part) for part in parts]
    spoken = not any(p[:1].isupper() for p in bare)
    found: list[Name] = []
    for part, name in zip(parts, bare, strict=True):
        words = name.split()
        if not 0 < len(words) <= _LONGEST or not (spoken or name[:1].isupper() or find_person(name, known).id):
            return None
        company = _FROM.search(part)
        one = _name(name, company["company"] if company else "", known)
        if one is None:
            return None
        found.append(one)
    return list({(n.id or n.name.casefold()): n for n in found}.values()) or None


def _name(typed: str, company: str, known: KnownNames) -> Name | None:
    person = find_person(typed, known)
    if person.name is None:
        return None
    name = person.name if person.id or any(c.isupper() for c in person.name) else person.name.title()
    told = " ".join(company.split())
    several = person.candidates if person.id is None and len(person.candidates) > 1 else ()
    return Name(name, person.id, (told.title() if told.islower() else told) or None, several)


def _parts(text: str) -> list[str]:
    line = re.sub(r"^\s*(?:i )?(?:met|saw|talked to|also|then|and)\s+", "", text, flags=re.IGNORECASE)
    parts: list[str] = []
    for item in split_list(line):
        parts += [p for p in re.split(r"\s+(?:and|then|also|und|y|et|e|и)\s+(?:then |also )?", item) if p.strip()]
    return [re.sub(r"^(?:also|then|and)\s+", "", p.strip(), flags=re.IGNORECASE) for p in parts]


def settled(name: Name, world: World) -> Name:
    """The name with what the company says: it tells two of one name apart, and a namesake elsewhere is somebody new."""
    if name.company is None:
        return name
    here = [c for c in name.candidates if _works_at(world.live(c.id), name.company)]
    if len(here) == 1:
        return Name(here[0].name, here[0].id, name.company)
    contact = world.live(name.id)
    if contact is not None and contact.company and not same_house(contact.company, name.company):
        return Name(name.name.split()[0] if name.name == contact.name else name.name, None, name.company)
    return name


def _works_at(contact: Contact | None, company: str) -> bool:
    return contact is not None and bool(contact.company) and same_house(contact.company or "", company)


def met(world: World, new_id: NewId, event: Event, names: Sequence[Name]) -> Recorded:
    """Plain names: new contacts, a conversation at the event with each, and the event that knows whom it brought."""
    made = Recorded()
    for name in names:
        known = world.people.get(name.id or "")
        contact = known or Contact(id=new_id("contact"), name=name.name)
        if name.company and not contact.company:
            contact = contact.model_copy(update={"company": name.company})
        if contact.met == Met() and not world.talks(contact.id):
            contact = contact.model_copy(update={"met": Met(on=event.on, at=event.name)})
        if contact != known:
            made.put(contact)
        if contact.id not in event.met:
            made.put(_talk(world, new_id, event, contact.id))
        made.contacts.append(contact.id)
        about = contact.company or ""
        key = "event-met-new" if known is None else "event-met-known"
        made.lines.append(Line(f"{key}-at" if about else key, {"who": contact.name, "company": about}))
    made.put(joined(event, made.contacts))
    return made


def met_in_words(world: World, new_id: NewId, event: Event, reading: Reading, text: str) -> Recorded:
    """A sentence about somebody met there, read as every other message, of the event's day and place."""
    nowhere = (0, 0)
    of_event = dataclasses.replace(
        reading,
        on=Day(event.on, nowhere),
        channel=ChannelRead("event", nowhere),
        met=FirstMeeting(event.name, None, nowhere),
    )
    made = record(of_event, world, new_id, text, talked=True)
    if made.contacts:
        made.changes.append(Put(joined(event, made.contacts)))
    return made


def _talk(world: World, new_id: NewId, event: Event, contact: str) -> Conversation:
    at = world.now if event.on == world.today else event.on
    return Conversation(id=new_id("conversation"), contact=contact, at=at, channel="event")


def joined(event: Event, contacts: Sequence[str]) -> Event:
    """The event with these contacts among those met there."""
    return event.model_copy(update={"met": tuple(dict.fromkeys((*event.met, *contacts)))})


def to_write_to(world: World, event: Event) -> list[Contact]:
    """Those met there whom the user has not been in touch with since."""
    people = [c for c in map(world.live, event.met) if c is not None]
    return [c for c in people if not any(day > event.on for day in world.talk_days(c.id))]


def follow_up(event: Event, contact: Contact, about: str) -> Line:
    """A few words afterwards: of what was talked about, where the notes say it."""
    where = met_where(contact.model_copy(update={"met": Met(at=event.name)}))
    values = {"who": called(contact), "topic": about, "where": where}
    return Line("draft-follow_up-topic" if about else "draft-follow_up-where", values)
