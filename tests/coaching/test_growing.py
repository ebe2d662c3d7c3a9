"""Lines about events, names, goals, hours and lessons are read as meant; favours and worth come from records."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import texts
from coach.events import event_in, expected, openers
from coach.events_after import Name, joined, met, names_in, settled, to_write_to
from coach.favours import favours_for
from coach.goals import goal_in, known_for
from coach.hours import hour_in, moved, with_hour
from coach.lessons import lesson_in
from coach.network import Hour
from coach.samples import NOW, event, gave, needs, network, person, talk, talks, user
from coach.understanding import Known, KnownNames
from coach.world import World
from coach.worth import worth
from tests.coaching.ids import new_ids
from tests.networks import applied

KNOWN = KnownNames([Known("ana", "Ana Silva"), Known("tom", "Tom Becker"), Known("tom2", "Tom Hill")])


@pytest.mark.parametrize(
    ("text", "name", "on", "place", "aim"),
    [
        (
            "Book Fair on Friday in Lisbon to find a printer",
            "Book Fair",
            dt.date(2026, 3, 13),
            "Lisbon",
            "find a printer",
        ),
        ("the Rust meetup next Thursday", "Rust meetup", dt.date(2026, 3, 19), None, None),
        ("PyCon May 3", "PyCon", dt.date(2026, 5, 3), None, None),
        ("Book Fair", "Book Fair", None, None, None),
    ],
)
def test_an_event_in_one_line(text: str, name: str, on: dt.date | None, place: str | None, aim: str | None) -> None:
    told = event_in(text, NOW, "UTC")
    assert (told.name, told.on, told.place, told.aim) == (name, on, place, aim)


def test_openers_begin_with_who_may_be_there_and_are_three_with_texts() -> None:
    fair = event("Book Fair", 1, industry="publishing")
    world = World(
        network(
            person("ana", industry="publishing"),
            talk("ana", 20, summary="coffee about cover printing"),
            person("ben", industry="law"),
            fair,
        ),
        NOW,
    )
    assert [c.id for c in expected(world, fair)] == ["ana"]
    lines = openers(world, fair)
    assert [line.key for line in lines[:2]] == ["event-opener-topic", "event-opener-field"]
    assert len({texts().plain(line) for line in lines}) == 3


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana, Tom Becker from Finch and Li Wei", [("ana", None), ("tom", "Finch"), (None, None)]),
        ("ana and li wei from finch and sam", [("ana", None), (None, "Finch"), (None, None)]),
        ("Ana\nLi Wei (Acme)", [("ana", None), (None, "Acme")]),
        ("met Jo and then Sam Hill", [(None, None), (None, None)]),
    ],
)
def test_a_plain_list_of_names(text: str, found: list[tuple[str | None, str | None]]) -> None:
    names = names_in(text, KNOWN)
    assert names is not None and [(n.id, n.company) for n in names] == found


@pytest.mark.parametrize(
    "text", ["Maria Lopez, runs a bakery, needs a bookkeeper", "she was lovely", "42", "Ana, owns boats"]
)
def test_a_sentence_is_no_list_of_names(text: str) -> None:
    assert names_in(text, KNOWN) is None


def test_a_company_tells_namesakes_apart_and_one_elsewhere_is_somebody_new() -> None:
    world = World(
        network(person("tom", name="Tom Becker", company="Finch"), person("tom2", name="Tom Hill", company="Acme")), NOW
    )
    [tom] = names_in("Tom from Acme", KNOWN) or []
    assert len(tom.candidates) == 2 and settled(tom, world).id == "tom2"
    assert settled(Name("Tom Becker", "tom", "Moonrise"), world).id is None


def test_each_one_met_has_a_talk_on_the_event_and_nobody_has_two() -> None:
    fair = event("Book Fair", -1)
    start, new_id = network(person("ana"), fair), new_ids()
    names = [Name("Ana", "ana"), Name("Li Wei", None, "Finch")]
    now = applied(start, met(World(start, NOW), new_id, fair, names).changes)
    again = applied(now, met(World(now, NOW), new_id, now.events[0], names[:1]).changes)
    assert len(again.conversations) == 2 and {c.at for c in again.conversations} == {fair.on}
    assert len(again.events[0].met) == 2
    li = next(c for c in again.contacts if c.name == "Li Wei")
    assert (li.company, li.met.at, li.met.on) == ("Finch", "Book Fair", fair.on)
    assert [c.id for c in to_write_to(World(again, NOW), again.events[0])] == ["ana", li.id]


@given(st.lists(st.sampled_from("abcd")))
def test_whoever_was_met_is_there_once(who: list[str]) -> None:
    assert joined(event("Fair", -1, met=("a",)), who).met == tuple(dict.fromkeys(["a", *who]))


@pytest.mark.parametrize(
    ("text", "kind", "topic"),
    [
        ("learn product management", "learn", "product management"),
        ("find clients in health care", "find_clients", "health care"),
        ("find a mentor for product design", "find_mentor", "product design"),
        ("be known for honest pricing", "visibility", "honest pricing"),
        ("get into film", "meet_industry", "film"),
        ("make new friends", "make_friends", None),
        ("a house by the sea", "other", None),
    ],
)
def test_a_goal_in_one_line(text: str, kind: str, topic: str | None) -> None:
    goal = goal_in(text)
    assert (goal.kind, goal.topic, goal.what) == (kind, topic, text)


def test_known_for_is_what_others_used() -> None:
    me = user(skills=["proofreading", "juggling"])
    gifts = [
        gave("ana", "proofreading of her talk", 9),
        gave("ana", "proofread the flyer", 5),
        gave("ana", "a word", 3),
    ]
    found = known_for(World(network(person("ana"), gifts, me=me), NOW))
    assert [(e.words, e.times) for e in found] == [("proofreading", 2)]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("Tuesday 17:30", ("tue", dt.time(17, 30), None)),
        ("every Friday morning for 45 minutes", ("fri", dt.time(9), 45)),
        ("set aside half an hour on Mondays at 8 for it", ("mon", dt.time(8), 30)),
        ("whenever", (None, None, None)),
    ],
)
def test_an_hour_in_one_line(text: str, hour: tuple[str | None, dt.time | None, int | None]) -> None:
    assert hour_in(text) == hour


def test_an_hour_on_the_same_day_takes_the_place_of_the_other() -> None:
    me = with_hour(user(), Hour(weekday="tue", at=dt.time(9)))
    assert [(h.weekday, h.at) for h in me.networking_hours] == [("tue", dt.time(9))]
    me = moved(me, 0, Hour(weekday="fri", at=dt.time(12)))
    assert [(h.weekday, h.at) for h in me.networking_hours] == [("fri", dt.time(12))]


@pytest.mark.parametrize(
    ("text", "what", "source", "topic"),
    [
        ("round numbers sell better, from Ana", "round numbers sell better", "ana", None),
        ("from Ana: round numbers sell better", "round numbers sell better", "ana", None),
        ("about pricing: round numbers sell better", "round numbers sell better", None, "pricing"),
        ("wine comes from Georgia", "wine comes from Georgia", None, None),
    ],
)
def test_a_lesson_in_one_line(text: str, what: str, source: str | None, topic: str | None) -> None:
    told = lesson_in(text, KNOWN)
    assert (told.what, told.source, told.topic) == (what, source, topic)


def test_favours_answer_a_need_with_a_skill_first_and_have_their_words() -> None:
    world = World(
        network(person("ana"), talks("ana", 9), needs("ana", "a proofreader"), me=user(skills=["proofreading"])), NOW
    )
    found = favours_for(world, world.people["ana"])
    assert found[0].what.key == "favour-answer" and len(found) == 3
    for favour in found:
        assert texts().plain(favour.what) and favour.draft and texts().plain(favour.draft).startswith("Hi Ana")


def test_worth_counts_what_reached_people_and_shows_what_it_led_to_first() -> None:
    gifts = [
        gave("ana", "a name", 3),
        gave("ben", "a lift", 50, outcome="he got the job"),
        gave("ana", "x", 1, state="promised"),
    ]
    found = worth(World(network(person("ana"), person("ben"), talks("ana", 9), gifts), NOW))
    assert (found.given, found.helped, found.listened) == (2, 2, 1)
    assert [g.what for g in found.gifts] == ["a lift", "a name"]
