"""Messages as many different people type them, labelled by hand: those that are read in full, and a floor for all."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from coach.understanding import Known, KnownNames, understand
from tests.understanding.scoring import Score, any_of, name_agrees, score, text_agrees

LINES = (Path(__file__).parent / "cases" / "labelled" / "messages.jsonl").read_text(encoding="utf-8").splitlines()
CASES: list[dict[str, Any]] = [json.loads(line) for line in LINES]


def read(case: dict[str, Any]) -> dict[str, Any]:
    known = KnownNames(Known(name, name) for name in case["known"])
    now = dt.datetime.fromisoformat(case["now"])
    return understand(case["text"], now=now, timezone=case["timezone"], known=known, me=case["me"]).as_document()


@pytest.mark.parametrize("case", [c for c in CASES if c["whole"]], ids=lambda case: case["text"][:60])
def test_what_was_read_in_full_still_is(case: dict[str, Any]) -> None:
    answer = read(case)
    assert answer["intent"] in any_of(case["gold"]["intent"])
    assert score(answer, case["gold"]).whole, answer


def test_all_together_stay_above_the_floor() -> None:
    total, intents = Score(), 0
    for case in CASES:
        answer = read(case)
        total += score(answer, case["gold"])
        intents += answer["intent"] in any_of(case["gold"]["intent"])
    assert total.f1 >= 0.92
    assert intents / len(CASES) >= 0.95
    assert 100 * total.false_records / len(CASES) <= 5


def test_the_score_sees_what_is_missed_and_what_nobody_said() -> None:
    gold = {
        "people": ["Ana Ruiz"],
        "needs": [{"person": "Ana Ruiz", "what": "a flat"}],
        "channel": {"any": ["call", None]},
    }
    assert score({"people": ["Ana Ruiz"], "needs": [{"person": "Ana Ruiz", "what": "flat"}]}, gold).whole
    assert score({"people": ["Ana Ruiz"]}, gold).missed == 1
    wrong = score({"people": ["Ana Ruiz"], "needs": [{"person": "Tom Hale", "what": "a flat"}]}, gold)
    assert (wrong.right, wrong.false, wrong.missed, wrong.false_records) == (1, 1, 1, 1)


def test_texts_agree_by_their_words() -> None:
    assert text_agrees("the spare key", "spare key")
    assert not text_agrees("spare car", "spare key")
    assert not text_agrees("key " + "and much else " * 6, "key")
    assert name_agrees("ana ruiz", {"any": ["Ana Ruiz", None]})
