"""Write to somebody close who has gone quieter than is usual between the two of you.

Why: a tie fades in silence, and reaching out is more welcome than one thinks. What is usual differs from tie to tie, so
each is held to its own rhythm.
Source: Liu, Rim, Min, Min 2022, J. Pers. Soc. Psychol.: people underestimate how much reaching out is appreciated;
Navarro et al. 2017, EPJ Data Science 6, on rhythm; Levin, Walter, Murnighan 2011, Organization Science 22(4).
"""

import heapq
from collections.abc import Iterator, Mapping

from coach import parameters as p
from coach.calendar import birthday_today
from coach.network import Contact, Network
from coach.rhythm import Reading, readings
from coach.samples import network, person, talk, talks
from coach.suggestion import Line, Reason, Suggestion
from coach.trust import ORDER
from coach.wording import called, topic
from coach.world import World

PRINCIPLE = "long_term"
FIRES: dict[str, Network] = {
    "twice the usual silence": network(person("ana", tier="connection"), talks("ana", 230, 200, 170, 140, 110, 80)),
    "the user wished for every three weeks": network(person("ana", cadence_days=21), talks("ana", 90, 60)),
    "a birthday today": network(person("ana", tier="connection", birthday="--03-11"), talks("ana", 120, 90, 60, 20)),
}
QUIET: dict[str, Network] = {
    "in touch as usual": network(person("ana", tier="connection"), talks("ana", 150, 120, 90, 60, 30)),
    "never close": network(person("ana", tier="networking"), talk("ana", 400, minutes=3)),
    "no answer, twice": network(
        person("ana", tier="connection"),
        talks("ana", 300, 270, 240, 210),
        talk("ana", 120, started_by="me", channel="email", summary="wrote; no answer"),
        talk("ana", 80, started_by="me", channel="email", summary="wrote again; no answer"),
    ),
    "archived": network(person("ana", archived=True, tier="connection"), talks("ana", 230, 200, 170, 140, 110, 80)),
}


def suggest(world: World) -> Iterator[Suggestion]:
    found = readings(world)
    due = [(_weight(world, c, found[c.id]), c) for c in world.contacts if _is_time(world, c, found)]
    for weight, contact in heapq.nlargest(p.TIES_NAMED, due, key=lambda pair: pair[0]):
        yield _suggestion(world, contact, found[contact.id], weight)


def _is_time(world: World, contact: Contact, found: Mapping[str, Reading]) -> bool:
    if not _close(world, contact):
        return False
    if not (found[contact.id].is_due or birthday_today(contact.birthday, world.today)):
        return False
    return bool(world.talks(contact.id)) and world.unanswered(contact.id) < p.UNANSWERED_TIMES


def _weight(world: World, contact: Contact, reading: Reading) -> float:
    """A birthday first; then the closer tie; then the longer silence, in its own usual gaps; the dormant ones last."""
    silence = world.silence(contact.id) or 0
    closeness = ORDER.index(contact.tier or "connection") * 10.0
    overdue = min(silence / max(reading.usual_gap_days, 1.0), 9.0)
    birthday = 100.0 if birthday_today(contact.birthday, world.today) else 0.0
    return birthday + closeness + overdue - (5.0 if silence > p.DORMANT_DAYS else 0.0)


def _close(world: World, contact: Contact) -> bool:
    if contact.cadence_days or contact.tier in ("connection", "relationship"):
        return True
    return contact.tier is None and len(world.talks(contact.id)) >= p.CLOSE_TALKS


def _suggestion(world: World, contact: Contact, reading: Reading, weight: float) -> Suggestion:
    last, birthday = world.last_talk(contact.id), birthday_today(contact.birthday, world.today)
    about, silence = topic(last), world.silence(contact.id) or 0
    draft = "birthday" if birthday else "topic" if about else "plain"
    title = "rules-reconnect-title-birthday" if birthday else "rules-reconnect-title"
    sources = (f"contact:{contact.id}", *((f"conversation:{last.id}",) if last else ()))
    reasons = [Reason(reading.why, sources)]
    if birthday:
        reasons.insert(0, Reason(Line("rules-reconnect-birthday", {"who": contact.name}), (f"contact:{contact.id}",)))
    return Suggestion(
        "reconnect",
        "long_term",
        Line(title, {"who": contact.name, "days": silence}),
        tuple(reasons),
        (contact.id,),
        Line(f"draft-reconnect-{draft}", {"who": called(contact), "topic": about}),
        minutes=10,
        due=world.today if birthday else None,
        weight=weight,
    )
