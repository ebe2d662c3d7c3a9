"""May this ask go to this contact now, on what evidence, and is the draft selling."""

from coach import samples as s
from coach.ask_gate import judge_ask
from coach.network import Network
from coach.selling import selling, too_early
from coach.trust import evidence
from coach.world import World

FRIEND = (s.person("ana", tier="relationship"), *s.talks("ana", 200, 120, 60, 20), s.gave("ana"), s.got("ana"))


def test_trust_carries_it() -> None:
    assert judge_ask(World(s.network(FRIEND), s.NOW), "ana", "a word with the editor").ready


def test_all_that_stands_in_the_way_is_named_with_what_makes_it_right() -> None:
    network = s.network(FRIEND, s.promised("ana", due_in=40), s.got("ana", ago=5, thanked=False))
    verdict = judge_ask(World(network, s.NOW), "ana")
    assert verdict.obstacles == ("promise_open", "unthanked")
    assert [step.key for step in verdict.steps] == ["ask_gate-step-promise_open", "ask_gate-step-unthanked"]
    assert [r.sources for r in verdict.reasons] == [("offer:o-ana-3",), ("offer:o-ana-5",)]


def test_a_better_way_leads_through_somebody_who_can_introduce() -> None:
    stranger = s.person("eve", industry="banking"), *s.talks("eve", 14, minutes=3)
    door = s.person("ana", industry="banking", tier="relationship"), *FRIEND[1:]
    verdict = judge_ask(World(s.network(stranger, door), s.NOW), "eve", "a loan")
    assert not verdict.ready and verdict.obstacles == ("too_new",)
    assert verdict.better == ("ana",)


def test_nobody_is_asked_twice_in_a_row_or_while_an_answer_is_due() -> None:
    waiting = s.network(FRIEND, s.wants("ana", "a lift", state="asked"))
    lately = s.network(FRIEND, s.wants("ana", "a lift", ago=20, state="granted"))
    long_ago = s.network(FRIEND, s.wants("ana", "a lift", ago=100, state="granted"))
    verdicts = [judge_ask(World(n, s.NOW), "ana").obstacles for n in (waiting, lately, long_ago)]
    assert verdicts == [("waiting",), ("asked_lately",), ()]


def test_an_unknown_or_archived_contact_is_never_ready() -> None:
    network: Network = s.network(s.person("ana", archived=True), *FRIEND[1:])
    assert judge_ask(World(network, s.NOW), "ana").obstacles == ("unknown",)
    assert judge_ask(World(network, s.NOW), "nobody").obstacles == ("unknown",)


def test_the_users_own_word_about_a_tier_wins_and_is_shown_as_such() -> None:
    found = evidence(World(s.network(s.person("ana", tier="relationship"), s.talks("ana", 3)), s.NOW), "ana")
    assert (found.tier, found.earned) == ("relationship", "networking")
    assert found.lines()[0].key == "trust-word"


def test_a_tier_is_earned_step_by_step() -> None:
    year = s.talks("ana", *range(360, 0, -30))
    both_ways = s.gave("ana", ago=200), s.got("ana", ago=150), s.gave("ana", ago=40)
    found = [
        evidence(World(s.network(s.person("ana", tier=tier), year, both_ways), s.NOW), "ana").next
        for tier in (None, "networking", "connection", "relationship")
    ]
    assert found == ["connection", "connection", "relationship", None]


def test_selling_is_noticed_in_the_users_own_draft() -> None:
    assert selling("Hi Eve, our product can save you hours. Book a demo with me?") == "our product can"
    assert selling("Happy to help, and maybe you do me a favour in return.") == "in return"
    assert selling("Hi Eve, how did the talk on Thursday go?") is None


def test_selling_is_too_early_for_a_stranger_and_a_condition_always_is() -> None:
    stranger = World(s.network(s.person("eve"), s.talks("eve", 14, minutes=3)), s.NOW)
    friend = World(s.network(FRIEND), s.NOW)
    said = too_early(stranger, "eve", "become a client"), too_early(friend, "ana", "become a client")
    assert [line and line.key for line in said] == ["ask_gate-selling", None]
    condition = too_early(friend, "ana", "I can help, in exchange for an hour")
    assert condition is not None and condition.key == "ask_gate-condition"
