"""Logs hold ids and places, never a user's words, never the token."""

from __future__ import annotations

import json
import logging

import pytest
import structlog

from bot.logs import hidden, set_up

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"


@pytest.mark.usefixtures("logs_as_before")
def test_a_token_is_hidden_wherever_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    set_up("INFO")
    structlog.get_logger().info("called", url=f"https://api.telegram.org/bot{TOKEN}/getMe", also=[TOKEN])
    logging.getLogger("somebody").warning("GET /bot%s/getMe", TOKEN)
    lines = capsys.readouterr().err
    assert len(lines.splitlines()) == 2
    assert TOKEN not in lines
    assert json.loads(lines.splitlines()[0])["event"] == "called"


@pytest.mark.usefixtures("logs_as_before")
def test_an_errors_message_is_not_logged_its_place_is(capsys: pytest.CaptureFixture[str]) -> None:
    set_up("INFO")
    try:
        raise ValueError("Xanthippe owes me")
    except ValueError:
        logging.getLogger("somebody").exception("failed")
    [line] = capsys.readouterr().err.splitlines()
    assert "Xanthippe" not in line
    logged = json.loads(line)
    assert logged["error"] == "ValueError"
    assert "test_logs.py" in logged["frames"][0]


def test_what_looks_like_no_token_stays() -> None:
    assert hidden("at 12:30, 4:1 for them") == "at 12:30, 4:1 for them"
    assert hidden({"a": (TOKEN, 1)}) == {"a": ["<token>", 1]}
