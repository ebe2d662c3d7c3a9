"""Plans: recorded as no promise, due on their day, gone once they took place, never counted as given."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest

from coach import plans
from coach.ask_gate import judge_ask
from coach.balance import balance
from coach.changes import Put, Remove
from coach.doing import done
from coach.network import Conversation, Offer
from coach.recording import Recorded, record
from coach.rules import suggest
from coach.samples import NOW, TODAY, got, network, person, planned, promised
from coach.understanding import Known, KnownNames, understand
from coach.world import World

KNOWN = KnownNames([Known("maria", "Maria Lopez"), Known("tom", "Tom Becker")])
WORLD = World(network(person("maria", name="Maria Lopez"), person("tom", name="Tom Becker")), NOW)


def _told(text: str) -> Recorded:
    numbers = itertools.count()
    reading = understand(text, now=NOW, timezone="UTC", known=KNOWN, me="Robin")
    return record(reading, WORLD, lambda kind: f"{kind}{next(numbers)}", text)


def _plans(text: str) -> list[Offer]:
    records = [c.record for c in _told(text).changes if isinstance(c, Put)]
    return [r for r in records if isinstance(r, Offer)]


@pytest.mark.parametrize(
    ("text", "kind", "what", "contacts"),
    [
        ("Lunch with Maria and Tom tomorrow at 12", "time", "Lunch with Maria and Tom at 12", ["maria", "tom"]),
        ("I'm meeting Maria tomorrow", "time", "meeting Maria", ["maria"]),
        ("We're having dinner with Tom on Friday", "time", "dinner with Tom", ["tom"]),
        ("Mittagessen mit Maria morgen um 12", "time", "Mittagessen mit Maria um 12", ["maria"]),
        ("Demain déjeuner avec Maria", "time", "déjeuner avec Maria", ["maria"]),
        ("Thank Maria tomorrow", "encouragement", "Thank Maria", ["maria"]),
        ("Remind me to thank Tom on Monday", "encouragement", "thank Tom", ["tom"]),
        ("Call Maria tomorrow", "other", "Call Maria", ["maria"]),
        ("Check in with Tom in two weeks", "other", "Check in with Tom", ["tom"]),
    ],
)
def test_a_plan_says_what_it_is_with_whom_and_keeps_its_day_apart(
    text: str, kind: str, what: str, contacts: list[str]
) -> None:
    made = _plans(text)
    assert [o.contact for o in made] == contacts
    assert {(o.kind, o.what, plans.is_plan(o)) for o in made} == {(kind, what, True)}
    assert not any(isinstance(c, Put) and isinstance(c.record, Conversation) for c in _told(text).changes)


def test_a_promise_of_help_stays_a_promise() -> None:
    [promise] = _plans("I'll send Maria the article on Friday")
    assert promise.state == "promised" and not plans.is_plan(promise)


def test_no_ask_is_held_back_by_a_plan_and_nothing_is_given_by_it() -> None:
    with_plan = World(network(person("ana"), planned("ana", kind="time", what="Lunch with Ana")), NOW)
    with_promise = World(network(person("ana"), promised("ana")), NOW)
    assert "promise_open" in judge_ask(with_promise, "ana").obstacles
    assert "promise_open" not in judge_ask(with_plan, "ana").obstacles
    assert balance(with_plan) == balance(World(network(person("ana")), NOW))
    changes = plans.took_place(with_plan, with_plan.all_offers[0], lambda kind: kind)
    assert [type(c) for c in changes] == [Put, Remove]


def test_a_meeting_of_two_is_noted_with_both_on_its_day() -> None:
    two = [planned(c, "Lunch with Ana and Ben at 12", due_in=-1, kind="time") for c in ("ana", "ben")]
    world = World(network(person("ana"), person("ben"), *two), NOW)
    talks = [c.record for c in plans.took_place(world, two[0], lambda kind: kind) if isinstance(c, Put)]
    assert [(t.contact, t.at) for t in talks if isinstance(t, Conversation)] == [
        (c, TODAY - dt.timedelta(days=1)) for c in ("ana", "ben")
    ]
    assert plans.what_of(two[0]) == "lunch with Ana and Ben"


def test_having_thanked_settles_the_plan_to_thank() -> None:
    world = World(
        network(person("ana"), got("ana", thanked=False), planned("ana", "thank her", due_in=0, kind="encouragement")),
        NOW,
    )
    first = suggest(world, 1)[0]
    assert first.action == "thank"
    changes = done("thank", first.contacts, [first.reasons[0].sources[0]], world, lambda kind: kind)
    assert Remove("offer", world.all_offers[-1].id) in changes
