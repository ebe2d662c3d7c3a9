"""Whole messages, typed as people type them, and everything that is read in them: `cases/*.jsonl`."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from coach.understanding import Known, KnownNames, understand

CASES = [
    json.loads(line)
    for file in sorted(Path(__file__).parent.glob("cases/*.jsonl"))
    for line in file.read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60])
def test_a_message_is_read_as_it_is_meant(case: dict[str, Any]) -> None:
    known = KnownNames(Known(name, name) for name in case["known"])
    reading = understand(
        case["text"],
        now=dt.datetime.fromisoformat(case["now"]),
        timezone="Europe/London",
        known=known,
        me="Ann Lee",
    )
    assert reading.as_document() == case["reading"]
