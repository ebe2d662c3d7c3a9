"""Every rule carries its proof: examples that fire and that stay quiet, a why, a source, and texts that can be said."""

import re
from pathlib import Path
from typing import get_args

import pytest

import coach.rules
from bot.texts import texts
from coach.network import Network
from coach.rules import Rule, shelf, suggest
from coach.samples import NOW, introduced, needs, network, person, talks
from coach.suggestion import Action, Principle
from coach.world import World
from docs.make_rules import PAGE, page

RULES = shelf()
FIRES = [pytest.param(r, n, id=f"{r.action}: {name}") for r in RULES for name, n in r.fires.items()]
QUIET = [pytest.param(r, n, id=f"{r.action}: {name}") for r in RULES for name, n in r.quiet.items()]


def test_there_is_one_rule_for_each_action_of_the_table() -> None:
    assert [r.action for r in RULES] == list(get_args(Action))


@pytest.mark.parametrize(("rule", "network"), FIRES)
def test_it_fires(rule: Rule, network: Network) -> None:
    assert [s.action for s in rule.suggest(World(network, NOW))][:1] == [rule.action]


@pytest.mark.parametrize(("rule", "network"), QUIET)
def test_it_stays_quiet(rule: Rule, network: Network) -> None:
    assert list(rule.suggest(World(network, NOW))) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.action)
def test_it_says_what_why_and_from_where(rule: Rule) -> None:
    assert rule.fires and rule.quiet
    assert rule.principle in get_args(Principle)
    assert all(part.endswith((".", ")")) for part in (rule.advice, rule.why, rule.source))


@pytest.mark.parametrize(("rule", "network"), FIRES)
def test_all_of_it_can_be_said(rule: Rule, network: Network) -> None:
    words = texts("en")
    for one in rule.suggest(World(network, NOW)):
        said = [words.plain(one.title), *(words.plain(r.line) for r in one.reasons)]
        said += [words.plain(one.draft)] if one.draft else []
        assert all(text.strip() and "{" not in text for text in said)
        assert "\n" not in said[0] and len(said[0]) <= 120


@pytest.mark.parametrize("word", get_args(Principle))
def test_each_principle_is_told_in_two_sentences(word: str) -> None:
    assert texts("en").plain(f"principle-{word}").count(". ") == 1


def test_the_catalogue_of_rules_is_up_to_date() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: python -m docs.make_rules"


def test_rules_know_no_other_rule_no_clock_and_no_text() -> None:
    for module in Path(coach.rules.__file__).parent.glob("*.py"):
        source = module.read_text("utf-8")
        if module.stem != "__init__":
            assert re.search(r"coach\.rules|bot\.|prompts|\.now\(\)|\.today\(\)", source) is None, module.stem


@pytest.mark.parametrize("state", ["idea", "asked_first", "asked_both", "agreed"])
def test_neither_is_exposed_before_both_agree(state: str) -> None:
    ana = person("ana", name="Ana Lee", emails=("ana@x.example",)), talks("ana", 60, 30), needs("ana", "a roofer")
    ben = person("ben", ("roofing",), name="Ben Roe", company="Roe & Sons", phones=("+1",)), talks("ben", 60, 30)
    world = World(network(*ana, *ben, introduced("ana", "ben", 6, state)), NOW)
    one = next(s for s in suggest(world) if s.action == "introduce")
    assert one.draft is not None
    draft = texts("en").plain(one.draft)
    assert ("Ana" in draft and "Ben" in draft) is (state == "agreed")
    assert not any(detail in draft for detail in ("ana@x.example", "+1", "Roe & Sons"))
