"""The demo network is whole, plausible at any moment, and gives the coach a lot to say."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from typing import get_args
from zoneinfo import ZoneInfo

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.texts import texts
from coach.breadth import breadth
from coach.demo import demo_network
from coach.network import IntroductionState, Me, Network, OfferState
from coach.rhythm import readings
from coach.rules import suggest
from coach.trust import evidence
from coach.world import World

TUESDAY = dt.datetime(2026, 11, 24, 9, 15, tzinfo=dt.UTC)
DEMO = demo_network(TUESDAY)
moments = st.integers(0, 6 * 365 * 24).map(
    lambda hours: dt.datetime(2024, 1, 1, tzinfo=dt.UTC) + dt.timedelta(hours=hours)
)


def test_it_is_about_forty_people_and_half_a_year() -> None:
    world = World(DEMO, TUESDAY)
    assert 35 <= len(world.contacts) <= 45
    assert any(c.archived for c in DEMO.contacts)
    days = sorted(world.day(v.at) for v in DEMO.conversations if v.contact != "boris")
    assert 165 <= (TUESDAY.date() - days[0]).days <= 190
    assert len(DEMO.conversations) >= 150
    assert len({day.isocalendar()[:2] for day in days}) >= 25, "hardly a week without a talk"


@settings(max_examples=12, deadline=None)
@given(moments)
def test_it_is_consistent_at_any_moment(now: dt.datetime) -> None:
    told = demo_network(now)
    assert told == demo_network(now)
    assert Network.model_validate_json(told.model_dump_json()) == told
    today = now.astimezone(ZoneInfo("Europe/Berlin")).date()
    people = {c.id for c in told.contacts}
    for records in (told.contacts, told.conversations, told.offers, told.needs, told.introductions, told.asks):
        assert len({r.id for r in records}) == len(records)
    mentioned = [r.contact for r in (*told.conversations, *told.offers, *told.needs)]
    mentioned += [who for i in told.introductions for who in (i.first, i.second)]
    mentioned += [who for e in told.events for who in e.met] + [c.met.through for c in told.contacts if c.met.through]
    assert people >= set(mentioned)
    assert all(v.at < now.replace(tzinfo=None) for v in told.conversations if isinstance(v.at, dt.datetime))
    for record in (*told.offers, *told.needs, *told.introductions, *told.asks, *told.lessons):
        assert record.on <= today
    met = {c.id: c.met.on for c in told.contacts}
    first = {v.contact: v.at.date() for v in reversed(told.conversations)}
    assert all((on := met[who]) is not None and on <= day for who, day in first.items())
    assert all((on := met[o.contact]) is not None and on <= o.on for o in told.offers)


@settings(max_examples=12, deadline=None)
@given(moments)
def test_one_promise_falls_on_the_coming_friday_and_one_was_yesterday(now: dt.datetime) -> None:
    told = demo_network(now)
    today = now.astimezone(ZoneInfo("Europe/Berlin")).date()
    open_words = [o for o in told.offers if o.direction == "given" and o.state == "promised"]
    friday = next(o.due for o in open_words if o.due and o.due >= today)
    assert friday.strftime("%A") == "Friday" and (friday - today).days < 7
    assert today - dt.timedelta(days=1) in [o.due for o in open_words]
    assert any(o.due is None for o in open_words)


def test_it_holds_something_of_everything() -> None:
    assert {i.state for i in DEMO.introductions} == set(get_args(IntroductionState))
    assert {o.state for o in DEMO.offers} >= set(get_args(OfferState)) - {"declined", "lapsed"}
    assert {o.direction for o in DEMO.offers} == {"given", "received"}
    assert [o for o in DEMO.offers if o.direction == "received" and o.state == "done" and not o.thanked]
    assert [o for o in DEMO.offers if o.direction == "received" and o.state == "promised"]
    assert {n.state for n in DEMO.needs} == {"open", "met", "dropped"}
    assert {e.on > TUESDAY.date() for e in DEMO.events} == {True, False}
    assert {lesson.shared for lesson in DEMO.lessons} == {True, False}
    assert DEMO.me.goals and DEMO.me.skills and DEMO.me.networking_hours and DEMO.shown


def test_tiers_are_earned_and_ties_of_every_warmth() -> None:
    world = World(DEMO, TUESDAY)
    tiers = Counter(evidence(world, c.id).tier for c in world.contacts)
    assert min(tiers.values()) >= 5 and len(tiers) == 3
    for contact in world.contacts:
        assert contact.tier != "relationship" or evidence(world, contact.id).both_ways
    warmth = [r.warmth for r in readings(world).values() if r.warmth is not None]
    assert min(warmth) < 0.3 and max(warmth) > 0.8
    assert readings(world)["ingrid"].reconnect_on is not None
    assert len(breadth(world).minutes) >= 7


@pytest.mark.parametrize("days", range(0, 30, 3))
def test_the_coach_has_interesting_things_to_say(days: int) -> None:
    now = TUESDAY + dt.timedelta(days=days)
    world = World(demo_network(now), now)
    found = suggest(world, 20)
    assert len({s.action for s in found}) >= 8
    assert len({s.action for s in found[:5]}) >= 3
    assert found[0].action == "keep_promise"
    assert {"introduce", "thank", "follow_up", "mentor"} <= {s.action for s in found}
    for suggestion in found:
        assert texts().plain(suggestion.title)


def test_later_the_history_is_still_there() -> None:
    """The clock of the local chat moves on while the records stay."""
    later = TUESDAY + dt.timedelta(days=21)
    found = suggest(World(DEMO, later), 20)
    assert {"keep_promise", "reconnect"} <= {s.action for s in found}


def test_addresses_and_numbers_are_nobodys() -> None:
    for contact in DEMO.contacts:
        for email in contact.emails:
            assert re.fullmatch(r"[a-z]+@[a-z]+\.example", email)
        for phone in contact.phones:
            number = phonenumbers.parse(phone)
            national = str(number.national_number)
            fictional = {49: r"30231\d{5,6}|4066969\d{3}", 44: r"1632960\d{3}|2920180\d{3}"}
            assert re.fullmatch(fictional[number.country_code or 0], national), phone
    assert not any(contact.links for contact in DEMO.contacts)


def test_it_can_be_told_by_somebody_else() -> None:
    me = Me(name="Kim", timezone="Pacific/Auckland")
    assert demo_network(TUESDAY, me).me == me
    assert demo_network(TUESDAY, me).contacts == DEMO.contacts
