"""The line-in, line-out function of `coach understand`."""

from __future__ import annotations

import json

import pytest
from pydantic import ValidationError

from bot.understand import read_line


def test_a_line_is_answered_with_its_id() -> None:
    line = {
        "id": 7,
        "text": "Call with Tom, 20 min",
        "now": "2026-03-11T18:20",
        "timezone": "Europe/Berlin",
        "known": ["Tom Becker"],
        "me": "Ann Lee",
    }
    answer = read_line(json.dumps(line))
    assert answer == {"id": 7, "intent": "log", "people": ["Tom Becker"], "channel": "call", "minutes": 20}


def test_a_line_that_is_no_message_is_refused() -> None:
    with pytest.raises(ValidationError):
        read_line('{"id": 1, "text": "hi"}')
