"""Ask a contact one real question, when you know too little of them to be of use.

Why: you can only help whom you know. People like those who ask and listen, and one good question is no interrogation.
Source: Huang et al. 2017, J. Pers. Soc. Psychol. 113(3): people who ask more, and follow up, are liked more.
"""

from collections.abc import Iterator

from coach import parameters as p
from coach.network import Contact, Network
from coach.samples import needs, network, person, talks
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.wording import called
from coach.world import World

PRINCIPLE = "curiosity"
FIRES: dict[str, Network] = {
    "seen often, nothing known": network(person("ana"), talks("ana", 90, 60, 30, 10)),
    "only the job is known": network(person("ana", role="hotel buyer", industry="hotels"), talks("ana", 40, 10)),
}
QUIET: dict[str, Network] = {
    "an open book": network(
        person("ana", ("slate",), interests=("bread",), notes="two children"), talks("ana", 90, 60, 30, 10)
    ),
    "what they look for is known": network(person("ana"), talks("ana", 90, 60, 30, 10), needs("ana", "a roofer")),
    "a card swapped long ago": network(person("ana"), talks("ana", 400, minutes=3)),
    "met yesterday": network(person("ana"), talks("ana", 1)),
}


def suggest(world: World) -> Iterator[Suggestion]:
    for contact in world.contacts:
        if _knows(world, contact) or not (len(world.talks(contact.id)) >= p.CURIOUS_TALKS or _met_well(world, contact)):
            continue
        silence = world.silence(contact.id)
        if silence is None or not p.FOLLOW_UP_UNTIL_DAYS < silence <= p.CURIOUS_DAYS or world.unanswered(contact.id):
            continue
        yield _suggestion(world, contact)


def _met_well(world: World, contact: Contact) -> bool:
    """Whether the one talk so far was more than a swap of cards, and is not long ago."""
    last, silence = world.last_talk(contact.id), world.silence(contact.id)
    return last is not None and (last.minutes or 0) >= p.CURIOUS_MINUTES and (silence or 0) <= p.CURIOUS_NEW_DAYS


def _knows(world: World, contact: Contact) -> bool:
    """Whether anything is known that one could be of use with."""
    return bool(contact.interests or contact.skills or contact.notes.strip() or world.needs(contact.id))


def _suggestion(world: World, contact: Contact) -> Suggestion:
    last = world.last_talk(contact.id)
    talks = len(world.talks(contact.id))
    question = "role" if contact.role else "industry" if contact.industry else "open"
    values: dict[str, Value] = {
        "who": contact.name,
        "talks": talks,
        "role": contact.role or "",
        "industry": contact.industry or "",
    }
    return Suggestion(
        "be_curious",
        "curiosity",
        Line("rules-be_curious-title", values),
        (
            Reason(
                Line("rules-be_curious-why", values),
                (f"contact:{contact.id}", *((f"conversation:{last.id}",) if last else ())),
            ),
        ),
        (contact.id,),
        Line(f"draft-be_curious-{question}", {**values, "who": called(contact)}),
        minutes=5,
        weight=float(talks) - (1 if contact.role else 0) - (1 if contact.industry else 0),
    )
