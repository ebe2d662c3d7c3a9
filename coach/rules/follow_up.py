"""Write to somebody a day or two after meeting them, or after a talk of substance.

Why: most meetings are forgotten within a week. A few words that come back to what was said turn a card into a contact.
Source: Ferrazzi, Never Eat Alone (2005): the follow-up is what makes a meeting count.
"""

import datetime as dt
from collections.abc import Iterator

from coach import parameters as p
from coach.network import Contact, Conversation, Network
from coach.plans import plans
from coach.samples import day, network, person, planned, talk, talks
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.wording import called, met_where, tells_of_no_answer, topic
from coach.world import World

PRINCIPLE = "long_term"
FIRES: dict[str, Network] = {
    "met the day before yesterday": network(person("ana", met={"on": day(2), "at": "the book fair"}), talk("ana", 2)),
    "met yesterday, nothing noted of the talk": network(person("ana", met={"on": day(1)})),
    "a call the user planned for today": network(person("ana"), planned("ana", due_in=0)),
    "a long talk with somebody known": network(person("ana"), talks("ana", 90, 60, 30), talk("ana", 2, minutes=75)),
}
QUIET: dict[str, Network] = {
    "met this very day": network(person("ana", met={"on": day(0)}), talk("ana", 0)),
    "met eight days ago": network(person("ana", met={"on": day(8)}), talk("ana", 8)),
    "in touch since": network(person("ana", met={"on": day(3)}), talk("ana", 3), talk("ana", 1, minutes=3)),
    "wished a happy birthday, and nothing else on record": network(
        person("ana"), talk("ana", 1, channel="message", started_by="me", minutes=None)
    ),
    "a call planned for tomorrow": network(person("ana"), planned("ana", due_in=1)),
    "a lunch to come": network(person("ana"), planned("ana", "Lunch with Ana", due_in=0, kind="time")),
    "the usual coffee with somebody known": network(person("ana"), talks("ana", 90, 60, 30, 2)),
}


def suggest(world: World) -> Iterator[Suggestion]:
    yield from _planned(world)
    for contact in world.contacts:
        days = world.talk_days(contact.id)
        met = contact.met.on
        latest = days[-1] if days else met
        if latest is None or not p.FOLLOW_UP_FROM_DAYS <= world.ago(latest) <= p.FOLLOW_UP_UNTIL_DAYS:
            continue
        if met is not None and latest < met <= world.today:
            latest = met
        talk = world.last_talk(contact.id)
        if _calls_for_a_word(world, contact, talk, latest):
            yield _suggestion(world, contact, talk, latest)


def _planned(world: World) -> Iterator[Suggestion]:
    """The user's own plan to have a word with somebody, on its day; thanks for help on record are the other rule's."""
    for plan in plans(world):
        if plan.due is None or plan.due > world.today or plan.kind == "time":
            continue
        thanks = plan.kind == "encouragement"
        if thanks and world.unthanked(plan.contact):
            continue
        contact, form = world.people[plan.contact], "thanks" if thanks else "word"
        values: dict[str, Value] = {"who": contact.name, "what": plan.what, "on": plan.on, "due": plan.due}
        yield Suggestion(
            "follow_up",
            "long_term",
            Line(f"rules-follow_up-plan-{form}", values),
            (Reason(Line("rules-follow_up-planned", values), (f"offer:{plan.id}", f"contact:{contact.id}")),),
            (contact.id,),
            Line(f"draft-plan-{form}", {"who": called(contact)}),
            minutes=5,
            due=plan.due,
            weight=100.0,
        )


def _calls_for_a_word(world: World, contact: Contact, talk: Conversation | None, latest: dt.date) -> bool:
    days = world.talk_days(contact.id)
    since = world.known_since(contact.id)
    if talk is None:
        return True
    if tells_of_no_answer(talk.summary) or _is_written_word(talk) or days.count(latest) < 1:
        return False
    if since == latest:
        return True
    minutes = talk.minutes or 0
    if len(days) <= p.NEW_TALKS and minutes >= p.SUBSTANCE_MINUTES:
        return True
    long = minutes >= p.LONG_TALK_MINUTES and world.ago(latest) <= p.LONG_TALK_UNTIL_DAYS
    return long or bool(talk.learned)


def _is_written_word(talk: Conversation) -> bool:
    """Whether all there was is a message of the user's: that is the word itself."""
    return (
        talk.started_by == "me"
        and talk.channel in ("message", "email", "letter")
        and not (talk.minutes or talk.learned)
    )


def _suggestion(world: World, contact: Contact, talk: Conversation | None, latest: dt.date) -> Suggestion:
    about, where, ago = topic(talk), met_where(contact), world.ago(latest)
    first = world.known_since(contact.id) == latest
    sources = (f"contact:{contact.id}", *((f"conversation:{talk.id}",) if talk else ()))
    why = "met" if first else "talked"
    draft = "topic" if about else "where" if where and first else "plain"
    return Suggestion(
        "follow_up",
        "long_term",
        Line("rules-follow_up-title", {"who": contact.name}),
        (Reason(Line(f"rules-follow_up-{why}", {"who": contact.name, "on": latest, "ago": ago}), sources),),
        (contact.id,),
        Line(f"draft-follow_up-{draft}", {"who": called(contact), "topic": about, "where": where}),
        minutes=5,
        due=world.today,
        weight=float((talk.minutes or 0) if talk else 0) + (10 if contact.interests or contact.skills else 0),
    )
