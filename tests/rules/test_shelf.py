"""Every rule carries its proof: examples that fire and that stay quiet, a why, a source, and texts that can be said."""

from typing import get_args

import pytest

from bot.texts import texts
from coach.network import Network
from coach.rules import Rule, shelf
from coach.samples import NOW
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
