"""What must hold in every network, however odd."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.suggest import told
from bot.texts import texts
from coach.acquainted import acquainted
from coach.ask_gate import is_ready
from coach.balance import balance
from coach.network import FORMAT, Me, Network
from coach.rules import suggest
from coach.world import World
from tests.rules.worlds import NOW, document, networks

quick = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
ASKING = {"ask", "find_mentor", "broaden"}
GIVING = {
    "introduce",
    "offer_help",
    "share",
    "pay_it_forward",
    "mentor",
    "thank",
    "keep_promise",
    "follow_up",
    "be_curious",
}
BARGAIN = re.compile(r"in return|in exchange|return the favou?r|you owe|scratch", re.IGNORECASE)


@quick
@given(networks())
def test_the_list_is_well_formed(network: Network) -> None:
    world = World(network, NOW)
    advice = suggest(world, top=50)
    people = [c for s in advice for c in s.contacts]
    assert len(people) == len(set(people))
    assert all(world.live(c) for c in people)
    assert all(len(s.contacts) == 2 if s.action == "introduce" else len(s.contacts) <= 1 for s in advice)
    records = {"me"} | {f"{r.KIND}:{r.id}" for kind in _lists(network) for r in kind}
    assert all(s.reasons and all(set(r.sources) <= records and r.sources for r in s.reasons) for s in advice)
    assert suggest(World(network, NOW), top=50) == advice


@quick
@given(networks())
def test_each_of_it_can_be_said_and_none_of_it_bargains(network: Network) -> None:
    for one in suggest(World(network, NOW), top=50):
        said = told(one, texts("en"))
        assert said["title"].strip() and "\n" not in said["title"]
        assert BARGAIN.search(f"{said['title']} {said['draft']}") is None
        assert one.action != "be_curious" or said["draft"].count("?") == 1


@quick
@given(networks())
def test_what_no_rule_may_ever_do(network: Network) -> None:
    world = World(network, NOW)
    advice = suggest(world, top=50)
    kept = [s.action == "keep_promise" for s in advice]
    assert kept == sorted(kept, reverse=True), "nothing comes before a promise but a promise"
    for one in advice:
        who = one.contacts[0] if one.contacts else ""
        if one.action == "ask":
            assert is_ready(world, who) and not world.promises(who) and not world.unthanked(who)
        elif one.action in ("broaden", "find_mentor"):
            assert world.people[who].tier != "networking" and not world.promises(who) and not world.unthanked(who)
        elif one.action == "deepen":
            assert world.people[who].tier != "relationship" and world.given(who) and world.received(who)
        elif one.action == "reconnect":
            assert world.people[who].tier != "networking" or world.people[who].cadence_days
            assert world.unanswered(who) < 2
        elif one.action == "follow_up" and one.reasons[0].sources[0].startswith("offer:"):
            assert one.due is not None and one.due <= world.today
        elif one.action == "follow_up":
            latest = max(
                [*world.talk_days(who), *([m] if (m := world.people[who].met.on) and m <= world.today else [])]
            )
            assert 1 <= world.ago(latest) < 7
        elif one.action == "pay_it_forward":
            assert not any(world.ago(o.on) <= 365 for o in world.received(who))
        elif one.action == "introduce" and not any(r.sources[0].startswith("introduction:") for r in one.reasons):
            assert not acquainted(world, world.people[one.contacts[0]], world.people[one.contacts[1]])
    lessons = [s.reasons[0].sources[0] for s in advice if s.action == "share"]
    assert all(lessons.count(one) <= 2 for one in lessons)


@quick
@given(networks())
def test_giving_comes_before_asking(network: Network) -> None:
    world = World(network, NOW)
    actions = [s.action for s in suggest(world)]
    assert sum(a in ASKING for a in actions) <= 3 and actions.count("ask") <= 1
    if "ask" in actions and not balance(world).only_gives:
        assert all(actions.index(a) < actions.index("ask") for a in GIVING if a in actions)


def test_over_many_networks_there_is_more_giving_than_asking() -> None:
    actions = [s.action for seed in range(30) for s in suggest(World(document(30, 300, seed), NOW))]
    assert sum(a in GIVING for a in actions) > 5 * sum(a in ASKING for a in actions) > 0


@quick
@given(networks(), st.data())
def test_archiving_somebody_unconcerned_changes_nothing(network: Network, data: Any) -> None:
    before = suggest(World(network, NOW), top=50)
    concerned = {c for s in before for c in s.contacts}
    concerned |= {source.partition(":")[2] for s in before for r in s.reasons for source in r.sources}
    others = [c.id for c in network.contacts if c.id not in concerned and not c.archived]
    if not others:
        return
    gone = data.draw(st.sampled_from(others))
    contacts = tuple(c.model_copy(update={"archived": True}) if c.id == gone else c for c in network.contacts)
    after = suggest(World(network.model_copy(update={"contacts": contacts}), NOW), top=50)
    assert [(s.action, s.contacts) for s in after if s.contacts] == [
        (s.action, s.contacts) for s in before if s.contacts
    ]


@quick
@given(networks(), st.integers(1, 40))
def test_whole_weeks_change_nothing(network: Network, weeks: int) -> None:
    document = network.model_dump(mode="python", exclude={"me"})
    for contact in document["contacts"]:
        contact["birthday"] = None
    still = Network.model_validate({"me": network.me.model_copy(update={"timezone": "UTC"}), **_moved(document, 0)})
    later = Network.model_validate({"me": still.me, **_moved(document, weeks)})
    now = [(s.action, s.contacts) for s in suggest(World(still, NOW), top=50)]
    assert now == [(s.action, s.contacts) for s in suggest(World(later, NOW + dt.timedelta(weeks=weeks)), top=50)]


def test_an_empty_network_gets_something_worth_doing() -> None:
    advice = suggest(World(Network(format=FORMAT, me=Me(name="Kim", networking_hours=())), NOW))
    assert {s.action for s in advice} == {"notice_worth", "make_time"}


def _moved(value: Any, weeks: int) -> Any:
    """The document with every date moved; dates at the ends of the calendar, which cannot move, come closer."""
    if isinstance(value, dt.datetime):
        day = _moved(value.date(), weeks)
        return value.replace(year=day.year, month=day.month, day=day.day)
    if isinstance(value, dt.date):
        near = min(max(value, dt.date(1900, 1, 1)), dt.date(2100, 1, 1))
        return near + dt.timedelta(weeks=weeks)
    if isinstance(value, dict):
        return {key: _moved(v, weeks) for key, v in value.items()}
    return [_moved(v, weeks) for v in value] if isinstance(value, list | tuple) else value


def _lists(network: Network) -> list[Any]:
    return [
        network.contacts,
        network.conversations,
        network.offers,
        network.needs,
        network.introductions,
        network.asks,
        network.events,
        network.lessons,
    ]
