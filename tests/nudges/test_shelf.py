"""The shelf of nudges: every kind is whole, and everything it says has a text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from bot.texts import texts
from coach.nudges import Kind, Mark, Nudge, compose, shelf
from coach.nudges.parts.morning import Morning
from coach.nudges.parts.timing import occasions
from coach.preferences import Preferences
from coach.samples import NOW, event, network, person, promised, user
from coach.suggestion import Line
from coach.world import World
from tests.nudges.examples import BEFORE, EXAMPLES


def test_the_examples_are_of_the_kinds_that_there_are() -> None:
    assert set(EXAMPLES) == {kind.name for kind in shelf() if kind.pick}
    assert {kind.name for kind in shelf() if kind.occasions} == {"event_before", "networking_hour"}


@pytest.mark.parametrize("kind", shelf(), ids=lambda kind: kind.name)
def test_a_kind_is_whole(kind: Kind) -> None:
    assert len(kind.when) > 30
    assert all(days > 0 for days in kind.again)
    assert kind.pick is not None or kind.occasions is not None
    assert kind.pick is None or kind.order < 100
    assert (kind.occasions is None) == (kind.at_hour is None)
    assert kind.stamp is None or kind.stamp in Preferences.model_fields


def test_no_two_kinds_stand_in_one_place() -> None:
    orders = [kind.order for kind in shelf() if kind.pick]
    assert len(orders) == len(set(orders))


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_kind_comes_in_its_example(name: str) -> None:
    records, now = EXAMPLES[name]
    brief = compose(World(records, now), BEFORE.get(name, Preferences()))
    assert brief is not None
    assert name in [n.mark.kind for n in brief.nudges]


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_muted_kind_does_not_come(name: str) -> None:
    records, now = EXAMPLES[name]
    brief = compose(World(records, now), BEFORE.get(name, Preferences()).mute(name))
    assert brief is None or name not in [n.mark.kind for n in brief.nudges]


@pytest.mark.parametrize("name", EXAMPLES)
def test_nothing_comes_to_people_with_an_empty_network(name: str) -> None:
    assert compose(World(network(), EXAMPLES[name][1]), Preferences()) is None


@pytest.mark.parametrize("name", EXAMPLES)
def test_everything_that_is_said_has_a_text(name: str) -> None:
    records, now = EXAMPLES[name]
    brief = compose(World(records, now), BEFORE.get(name, Preferences()))
    assert brief is not None
    for line in (line for nudge in brief.nudges for line in said(nudge)):
        assert texts().plain(line).strip()
        assert texts().say(line).strip()


def test_what_has_its_own_hour_has_its_texts() -> None:
    world = World(
        network(event("Book Fair", 1), person("ana"), promised("ana", due_in=0)), NOW - dt.timedelta(hours=12)
    )
    morning = Morning(world, Preferences())
    week = dt.timedelta(days=8)
    found = list(occasions(world, Preferences(), world.now, world.now + week))
    assert {kind.name for kind, _ in found} == {"event_before", "networking_hour"}
    for kind, occasion in found:
        assert kind.at_hour is not None
        nudge = kind.at_hour(morning, occasion)
        assert nudge is not None and nudge.key == occasion.key
        for line in (*said(nudge), occasion.passed):
            assert texts().plain(line).strip()


def test_an_hour_with_nothing_pressing_still_has_something_to_say() -> None:
    world = World(network(me=user(skills=["bookbinding"])), NOW)
    [(kind, occasion)] = occasions(world, Preferences(), world.now, world.now + dt.timedelta(days=7))
    assert kind.at_hour is not None
    nudge = kind.at_hour(Morning(world, Preferences()), occasion)
    assert nudge is not None and nudge.why


def test_a_mark_survives_json() -> None:
    mark = Mark(kind="thank", key="thank:o1", action="thank", contacts=("c1",), sources=("offer:o1",))
    assert Mark.model_validate_json(mark.model_dump_json()) == mark


def said(nudge: Nudge) -> Iterator[Line]:
    yield nudge.title
    yield from nudge.why
    if nudge.last:
        yield nudge.last
    if nudge.draft:
        yield nudge.draft


def test_the_week_and_the_whole_network_are_told_in_full() -> None:
    keys = {}
    for name in ("weekly_review", "take_stock"):
        records, now = EXAMPLES[name]
        brief = compose(World(records, now), Preferences())
        assert brief is not None
        keys[name] = [line.key.rpartition("-")[2] for n in brief.nudges if n.mark.kind == name for line in n.why]
    assert keys["weekly_review"] == ["talked", "given", "received", "promises", "birthday", "event"]
    assert keys["take_stock"] == ["warmth", "cooling", "where"]
