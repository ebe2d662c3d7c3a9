"""Asks in a line, what their answers leave, and the ways to a company or a field."""

from __future__ import annotations

from typing import Any

import pytest

from coach.asking import Answer, answered, ask_in, open_asks, who_could
from coach.network import Network, Record
from coach.referrals import named, ways
from coach.samples import NOW, gave, got, network, person, talks, wants
from coach.understanding import Known, KnownNames
from coach.world import World
from tests.coaching.ids import new_ids
from tests.networks import applied

KNOWN = KnownNames([Known("c1", "Ana Silva"), Known("c2", "Tom Becker")])


def friend(id: str, skills: tuple[str, ...] = (), **fields: Any) -> tuple[Record, ...]:
    """Somebody whose trust carries an ask."""
    return (
        person(id, skills, tier="relationship", **fields),
        *talks(id, 200, 120, 60, 20),
        gave(id),
        got(id),
    )


@pytest.mark.parametrize(
    ("text", "contact", "name", "what"),
    [
        ("Ana for a word with the editor", "c1", None, "a word with the editor"),
        ("Tom to look over my text", "c2", None, "to look over my text"),
        ("Tom Becker: a read of my draft", "c2", None, "a read of my draft"),
        ("Ana whether she would speak at our evening", "c1", None, "whether she would speak at our evening"),
        ("Li Wei for feedback", None, "Li Wei", "feedback"),
        ("a quiet place to write", None, None, "a quiet place to write"),
        ("Ana", "c1", None, ""),
    ],
)
def test_an_ask_in_one_line(text: str, contact: str | None, name: str | None, what: str) -> None:
    wanted = ask_in(text, KNOWN)
    assert (wanted.contact, wanted.name, wanted.what) == (contact, name, what)


ASKED = network(friend("ana"), wants("ana", "a word with the editor", state="asked"))


def answer(to: Network, what: Answer) -> World:
    world = World(to, NOW)
    return World(applied(to, answered(world, new_ids(), world.all_asks[0], what)), NOW)


def test_help_that_came_is_to_be_thanked() -> None:
    world = answer(ASKED, "done")
    assert world.all_asks[0].state == "granted"
    assert [o.what for o in world.unthanked("ana")] == ["a word with the editor"]


def test_help_that_was_promised_is_awaited_and_not_thanked_yet() -> None:
    world = answer(ASKED, "promised")
    [promise] = [o for o in world.offers("ana") if o.state == "promised"]
    assert (promise.direction, promise.what) == ("received", "a word with the editor")
    assert not world.unthanked("ana")


@pytest.mark.parametrize("what", ["declined", "dropped"])
def test_a_no_leaves_nothing_but_the_no(what: Answer) -> None:
    world = answer(ASKED, what)
    assert world.all_asks[0].state == what
    assert len(world.network.offers) == len(ASKED.offers) and world.network.conversations == ASKED.conversations
    assert not open_asks(world)


def test_asking_is_a_word_with_them() -> None:
    considering = network(friend("ana"), wants("ana", "a word with the editor"))
    world = answer(considering, "asked")
    assert len(world.talks("ana")) == 5 and world.all_asks[0].state == "asked"


def test_only_those_whose_trust_carries_it_are_named() -> None:
    world = World(
        network(friend("ana", skills=("translation",)), person("ben", ("translation",)), talks("ben", 9)), NOW
    )
    assert [c.id for c in who_could(world, "a translator for two pages")] == ["ana"]


# --- the ways to a company or a field


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("the publishing industry", "publishing"), ("someone at Finch?", "Finch"), (" Finch ", "Finch"), ("", "")],
)
def test_a_target_is_the_bare_name(typed: str, meant: str) -> None:
    assert named(typed) == meant


def test_who_works_there_and_may_be_asked_comes_first() -> None:
    world = World(network(person("kim", company="Finch"), talks("kim", 3), friend("ana", company="Finch Ltd")), NOW)
    first = ways(world, "finch")[0]
    assert (first.contact, first.how, first.ready) == ("ana", "works_there", True)


def test_a_stranger_there_is_reached_through_a_friend_who_knows_them() -> None:
    world = World(
        network(person("kim", company="Finch"), talks("kim", 3), friend("ana", notes="plays chess with Kim")), NOW
    )
    first, *others = ways(world, "Finch")
    assert (first.contact, first.how, first.via, first.ready) == ("ana", "through", "kim", True)
    assert [(w.contact, w.ready) for w in others] == [("kim", False)]


def test_a_field_is_found_by_role_and_notes() -> None:
    world = World(network(friend("ana", role="publisher"), friend("ben", notes="used to work at Moonrise")), NOW)
    assert [w.contact for w in ways(world, "publishing")] == ["ana"]
    assert [(w.contact, w.how) for w in ways(world, "Moonrise")] == [("ben", "named")]
    assert ways(world, "Nowhere") == []
