"""A pattern that is not searched is one that finds nothing."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from coach.understanding.grammar import Language, languages
from coach.understanding.needles import Sieve, needles
from coach.understanding.patterns import compiled, fitting

CASES = Path(__file__).parent / "cases" / "labelled" / "messages.jsonl"
TEXTS = [json.loads(line)["text"].lower() for line in CASES.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    ("pattern", "one_of"),
    [
        (r"\bneeds (?P<what>.+)", {"needs "}),
        (r"(?:look|hunt)ing for", {"ing for"}),
        (r"\b(?:seeks|wants|after) \w+", {"seeks", "wants", "after"}),
        (r"(?:very )?keen", {"keen"}),
        (r"(?:very )?\w+", set()),
        (r"(?!not)a{2}", {"a"}),
        (r"(?<=to )\d+", {"to "}),
    ],
)
def test_what_a_match_cannot_do_without(pattern: str, one_of: set[str]) -> None:
    assert needles(pattern) == one_of


def test_a_pattern_without_such_a_string_is_always_searched() -> None:
    patterns = [re.compile(p) for p in (r"\d+", "ab|ba", "xyz")]
    assert Sieve(patterns).fitting("--ba--", patterns) == patterns[:2]


@pytest.mark.parametrize("language", languages(), ids=lambda one: one.code)
@pytest.mark.parametrize("table", ["cues", "channels", "facts", "starters"])
def test_no_pattern_that_matches_is_left_out(language: Language, table: str) -> None:
    listed = [compiled(language, pattern) for pattern, _ in getattr(language, table)]
    for text in TEXTS:
        searched = {place for place, _, _ in fitting(language, table, text)}
        assert {place for place, pattern in enumerate(listed) if pattern.search(text)} <= searched
