"""An introduction: nobody is exposed before both agree, every answer has its record, a no ends it quietly."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import texts
from coach import introducing
from coach.changes import Put
from coach.doing import done
from coach.network import Network
from coach.samples import NOW, TODAY, introduced, needs, network, person, talks
from coach.world import World
from tests.coaching.ids import new_ids
from tests.networks import applied

NEED = "a bookkeeper who knows small shops"
START = network(
    person("ana", name="Ana Bellweather"),
    talks("ana", 60, 30),
    needs("ana", NEED),
    person("ben", ("bookkeeping",), name="Ben Zimt"),
    talks("ben", 60, 30),
)
ANSWERS = st.lists(st.sampled_from(get_args(introducing.Answer)), max_size=8)


def after(start: Network, answers: list[introducing.Answer]) -> Network:
    new_id, world = new_ids(), World(start, NOW)
    one = introducing.begun(world, new_id, "ana", "ben", "", "idea")
    now = applied(start, [Put(one)])
    for answer in answers:
        world = World(now, NOW)
        now = applied(now, introducing.answered(world, new_id, world.all_introductions[0], answer))
    return now


def test_it_is_about_the_need_that_the_second_can_meet() -> None:
    assert after(START, []).introductions[0].reason == NEED


@given(ANSWERS)
def test_it_is_made_only_after_both_were_asked_and_said_yes(answers: list[introducing.Answer]) -> None:
    one = after(START, answers).introductions[0]
    left = list(answers)
    for step in ("asked", "asked", "yes", "made"):
        if one.state == "made":
            assert step in left
            del left[: left.index(step) + 1]
    assert one.on == TODAY


@given(ANSWERS)
def test_what_is_over_stays_over(answers: list[introducing.Answer]) -> None:
    now = after(START, answers)
    one = now.introductions[0]
    if one.state in ("made", "declined"):
        world = World(now, NOW)
        assert all(introducing.answered(world, new_ids(), one, a) == [] for a in get_args(introducing.Answer))


def test_asking_and_introducing_are_words_with_those_concerned() -> None:
    now = after(START, ["asked", "asked", "yes", "made"])
    new = now.conversations[len(START.conversations) :]
    assert [t.contact for t in new] == ["ana", "ben", "ana", "ben"]
    [gift] = now.offers
    assert (gift.contact, gift.direction, gift.kind, gift.state) == ("ana", "given", "introduction", "done")


@pytest.mark.parametrize("reason", ["", NEED, "they both restore chairs"])
@pytest.mark.parametrize("step", ["first", "second", "both"])
def test_no_message_names_the_other_before_both_agreed(step: str, reason: str) -> None:
    world = World(START, NOW)
    words = texts().plain(introducing.draft(world, step, world.people["ana"], world.people["ben"], reason))
    assert ("Ben" in words) == (step == "second")
    assert ("Ana" in words) == (step != "second")


@pytest.mark.parametrize("key", ["draft-intro-declined-first", "draft-intro-declined-second", "draft-intro-off"])
@pytest.mark.parametrize("reason", ["", NEED])
def test_a_kind_word_names_nobody_else(key: str, reason: str) -> None:
    words = texts().plain(introducing.kind_word(key, World(START, NOW).people["ana"], reason))
    assert "Ben" not in words and "Zimt" not in words and words.startswith("Hi Ana")


def test_the_outcome_meets_the_need_and_leaves_thanks_open() -> None:
    made = after(START, ["asked", "asked", "yes", "made"])
    world = World(made, NOW)
    one = world.all_introductions[0]
    now = World(applied(made, introducing.came_of(world, new_ids(), one, "she hired him", "time for Ana")), NOW)
    assert now.all_introductions[0].outcome == "she hired him"
    assert [n.state for n in now.needs("ana")] == ["met"]
    assert [o.outcome for o in now.given("ana")] == ["she hired him"]
    [help_] = now.unthanked("ben")
    assert (help_.outcome, help_.what) == ("she hired him", "time for Ana")


def test_what_came_to_nothing_leaves_the_need_open_and_nobody_to_thank() -> None:
    made = after(START, ["asked", "asked", "yes", "made"])
    world = World(made, NOW)
    changes = introducing.came_of(world, new_ids(), world.all_introductions[0], "nothing", None)
    now = World(applied(made, changes), NOW)
    assert [n.state for n in now.needs("ana")] == ["open"] and not now.unthanked("ben")


def test_done_on_the_advice_leaves_the_same_records_as_the_flow() -> None:
    world = World(START, NOW)
    by_advice = applied(START, done("introduce", ("ana", "ben"), (), world, new_ids()))
    by_flow = after(START, ["asked"])
    assert [(i.first, i.second, i.reason, i.state) for i in by_advice.introductions] == [
        (i.first, i.second, i.reason, i.state) for i in by_flow.introductions
    ]
    assert [c.contact for c in by_advice.conversations] == [c.contact for c in by_flow.conversations]


@pytest.mark.parametrize(
    ("state", "ago", "listed"),
    [("idea", 5, True), ("asked_both", 40, True), ("made", 9, True), ("declined", 2, False), ("agreed", 400, False)],
)
def test_the_list_holds_what_is_open(state: str, ago: int, listed: bool) -> None:
    world = World(network(person("ana"), person("ben"), introduced("ana", "ben", ago, state)), NOW)
    assert bool(introducing.under_way(world)) is listed
