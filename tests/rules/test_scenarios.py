"""What a wise friend would advise, in situations from all walks of life."""

import pytest

from coach.rules import suggest
from coach.samples import NOW
from coach.world import World
from tests.rules.scenario import Scenario, fits, scenarios

ALL = scenarios()


@pytest.mark.parametrize("told", ALL, ids=lambda t: t.name)
def test_the_advice_is_what_it_should_be(told: Scenario) -> None:
    advice = suggest(World(told.network, NOW))
    got = [" ".join((s.action, *s.contacts)) for s in advice]
    expect = told.expect
    if "first" in expect:
        assert advice and fits(expect["first"], advice[0]), got
    for places, wanted in expect.get("within", ()):
        assert any(fits(wanted, s) for s in advice[:places]), (wanted, got)
    for unwanted in expect.get("never", ()):
        assert not any(fits(unwanted, s) for s in advice), (unwanted, got)
    for earlier, later in expect.get("order", ()):
        places = [next((i for i, s in enumerate(advice) if fits(a, s)), len(advice)) for a in (earlier, later)]
        assert places[0] < places[1], (earlier, later, got)
    for rest in expect.get("rests_on", ()):
        assert rest in {source for s in advice for r in s.reasons for source in r.sources}, (rest, got)


def test_there_are_enough_of_them_and_each_expects_something() -> None:
    assert len(ALL) >= 40
    assert len({t.name for t in ALL}) == len(ALL)
    assert all(set(t.expect) <= {"first", "within", "never", "order", "rests_on"} and t.expect for t in ALL)
