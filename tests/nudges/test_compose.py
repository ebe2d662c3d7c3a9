"""What holds of every brief, whatever the user has told."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.texts import texts
from coach.network import Network
from coach.nudges import compose, look, next_look_at, suggestions
from coach.preferences import Preferences
from coach.rules import suggest
from coach.samples import (
    NOW,
    TODAY,
    event,
    gave,
    got,
    introduced,
    needs,
    network,
    person,
    promised,
    suggested,
    talk,
    talks,
    user,
)
from coach.world import World

DAY = dt.timedelta(days=1)
NAMES = ("ana", "ben", "cy", "dee")
ago = st.integers(0, 200)
who = st.sampled_from(NAMES)
tiers = st.sampled_from([None, "networking", "connection", "relationship"])
responses = st.sampled_from(["done", "later", "not_for_me", "ignored"])
actions = st.sampled_from(["reconnect", "thank", "follow_up", "take_stock", "keep_promise"])


@st.composite
def networks(draw: st.DrawFn) -> Network:
    people = [
        person(
            name,
            draw(st.sampled_from([(), ("bookkeeping",), ("pottery",)])),
            tier=draw(tiers),
            birthday=draw(st.sampled_from([None, "--03-11", "--03-12"])),
            archived=draw(st.booleans()) and draw(st.booleans()),
            cadence_days=draw(st.sampled_from([None, None, 14])),
        )
        for name in NAMES
    ]
    said = [talks(name, *sorted(draw(st.sets(ago, max_size=8)), reverse=True)) for name in NAMES]
    help_ = [
        draw(st.sampled_from([gave, got]))(draw(who), ago=draw(ago), thanked=draw(st.booleans())) for _ in range(2)
    ]
    owed = [
        promised(draw(who), ago=n + 5, due_in=draw(st.one_of(st.none(), st.integers(-30, 9))), direction=direction)
        for n, direction in enumerate(draw(st.lists(st.sampled_from(["given", "received"]), max_size=3)))
    ]
    other = [
        needs(draw(who), "a bookkeeper for pottery", ago=draw(ago)),
        introduced("ana", "ben", draw(ago), draw(st.sampled_from(["idea", "asked_first", "agreed", "made"]))),
        event("Book Fair", draw(st.integers(-12, 9))),
        suggested(draw(actions), draw(who), ago=draw(ago), response=draw(responses)),
    ]
    me = user(nudges_per_day=draw(st.integers(0, 5)), skills=draw(st.sampled_from([[], ["pottery"]])))
    help_ = [h.model_copy(update={"id": f"h{n}"}) for n, h in enumerate(help_)]
    return network(*people, *said, *help_, *owed, *other, me=me)


nudged = st.dictionaries(
    st.sampled_from(["birthday:ana:2026", "thank:h0", "promise_due:o-ana-5:late"]), st.integers(0, 20)
)


@settings(max_examples=60, deadline=None)
@given(networks(), nudged, st.integers(0, 3))
def test_a_brief_is_short_names_nobody_twice_and_can_be_said(
    records: Network, sent: dict[str, int], unanswered: int
) -> None:
    """Nobody twice, but for the user's own promises, each of which counts."""
    world, known = World(records, NOW), Preferences(unanswered=unanswered)
    for key, days in sent.items():
        known = known.sent(TODAY - days * DAY, (key,))
    brief = compose(world, known)
    if brief is None:
        return
    owed = [c for nudge in brief.nudges if nudge.mark.kind == "promise_due" for c in nudge.contacts]
    named = [c for nudge in brief.nudges if nudge.mark.kind != "promise_due" for c in nudge.contacts]
    assert 0 < len(brief.nudges) <= records.me.nudges_per_day
    assert len(named) == len(set(named)) and set(named).isdisjoint(owed)
    assert all(world.live(contact) for contact in (*named, *owed))
    assert len({nudge.key for nudge in brief.nudges}) == len(brief.nudges)
    for nudge in brief.nudges:
        assert nudge.why
        for line in (
            nudge.title,
            *nudge.why,
            *([nudge.last] if nudge.last else []),
            *([nudge.draft] if nudge.draft else []),
        ):
            assert texts().say(line).strip()


@settings(max_examples=60, deadline=None)
@given(networks())
def test_a_nudge_says_what_the_rules_say(records: Network) -> None:
    world, known = World(records, NOW), Preferences()
    brief = compose(world, known)
    advised = {(s.action, s.contacts) for s in suggestions(world, known, 1_000)}
    for nudge in brief.nudges if brief else ():
        if nudge.mark.action is not None and nudge.mark.kind not in ("event_before", "take_stock"):
            assert (nudge.mark.action, nudge.contacts) in advised


@settings(max_examples=40, deadline=None)
@given(networks())
def test_without_anything_put_off_it_is_what_next_would_say(records: Network) -> None:
    shown = tuple(s for s in records.shown if s.response != "later")
    world = World(records.model_copy(update={"shown": shown}), NOW)
    assert suggestions(world, Preferences(), 5) == suggest(world, 5)


@settings(max_examples=40, deadline=None)
@given(networks(), st.integers(1, 12))
def test_days_of_looking_keep_to_the_clock_and_one_brief_a_day(records: Network, days: int) -> None:
    known, now = Preferences(), NOW
    due = next_look_at(World(records, now), known)
    mornings: list[dt.date] = []
    while due is not None and due < NOW + days * DAY:
        assert due > now
        now = due
        seen = look(World(records, now), known, due)
        assert not seen.briefs or dt.time(8) <= now.time() < dt.time(21)
        if seen.preferences.briefed_on != known.briefed_on:
            mornings.append(now.date())
        known, due = seen.preferences, seen.next_look_at
    assert mornings == sorted(set(mornings))


def test_the_users_own_promise_stands_first() -> None:
    records = network(
        person("ana", birthday="--03-11"),
        person("ben"),
        promised("ben", due_in=0),
        person("cy"),
        got("cy", ago=4, thanked=False),
        person("dee"),
        promised("dee", ago=20, due_in=-5, direction="received"),
    )
    brief = compose(World(records, NOW), Preferences())
    assert brief is not None
    assert [n.mark.kind for n in brief.nudges] == ["promise_due", "birthday", "thank"]


def test_the_last_conversation_is_in_view_in_a_line() -> None:
    note = "coffee about the new shop, " * 9
    records = network(person("ana"), talk("ana", 2, minutes=50, summary=note))
    brief = compose(World(records, NOW), Preferences())
    assert brief is not None
    last = brief.nudges[0].last
    assert last is not None
    said = texts().plain(last)
    assert said.startswith("Last talk, Mon 9 March: coffee about the new shop") and len(said) < 120


def test_what_was_nudged_comes_again_later_each_time_and_then_rests() -> None:
    records, known = network(person("ana"), promised("ana", due_in=0)), Preferences()
    known, days = known.mute("weekly_review"), []
    for n in range(80):
        brief = compose(World(records, NOW + n * DAY), known.answered())
        if brief is not None:
            days.append(n)
            known = known.answered().briefed(TODAY + n * DAY, [nudge.key for nudge in brief.nudges])
    assert days == [0, 2, 5, 12, 26]


def test_a_birthday_of_somebody_who_never_answers_is_left_alone() -> None:
    silent = (talk("ana", n, started_by="me", channel="email", summary="wrote; no answer") for n in (60, 30))
    records = network(person("ana", birthday="--03-11"), *silent)
    assert compose(World(records, NOW), Preferences()) is None
