"""The command line: machine-readable answers, and a fault of the set-up is one clear line and exit code 2."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from coach.network import FORMAT

COACH = [sys.executable, "-m", "bot.cli"]
ROOT = Path(__file__).parents[1]
NETWORK = {
    "format": FORMAT,
    "me": {"name": "Ana", "timezone": "Europe/Berlin"},
    "contacts": [{"id": "c1", "name": "Tom Becker"}],
    "offers": [
        {
            "id": "o1",
            "contact": "c1",
            "direction": "given",
            "what": "send the deck",
            "state": "promised",
            "on": "2026-03-09",
            "due": "2026-03-11",
        }
    ],
}


def coach(*arguments: str, given: str = "", env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("TELEGRAM", "DATABASE", "WEBHOOK"))}
    return subprocess.run(
        [*COACH, *arguments],
        input=given,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**clean, **(env or {})},
        timeout=60,
    )


def fails_with_one_line(done: subprocess.CompletedProcess[str], *words: str) -> None:
    assert done.returncode == 2, done
    assert done.stdout == ""
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    for word in words:
        assert word in lines[0], lines[0]


def test_suggest_answers_a_document_with_its_reasons() -> None:
    done = coach("suggest", "--network", "-", "--now", "2026-03-11T18:20:00+01:00", given=json.dumps(NETWORK))
    [first, *_] = json.loads(done.stdout)
    assert first["action"] == "keep_promise"
    assert first["contacts"] == ["c1"]
    assert "offer:o1" in {name for reason in first["why"] for name in reason["from"]}


def test_suggest_lines_answers_each_line_before_the_next_is_read() -> None:
    line = json.dumps({"network": NETWORK, "now": "2026-03-11T18:20:00+01:00", "top": 1})
    with subprocess.Popen(
        [*COACH, "suggest", "--lines"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for _ in range(2):
            process.stdin.write(line + "\n")
            process.stdin.flush()
            assert len(json.loads(process.stdout.readline())) == 1


def test_understand_reads_a_message() -> None:
    line = {"id": 7, "text": "Call with Tom Becker", "now": "2026-03-11T18:20", "known": ["Tom Becker"]}
    answer = json.loads(coach("understand", given=json.dumps(line) + "\n").stdout)
    assert (answer["id"], answer["people"], answer["channel"]) == (7, ["Tom Becker"], "call")


def test_rhythm_reads_ties() -> None:
    line = {"id": "u", "now": "2026-03-11", "ties": [{"id": "t", "at": ["2026-01-03", "2026-01-20", "2026-02-05"]}]}
    [tie] = json.loads(coach("rhythm", given=json.dumps(line) + "\n").stdout)["ties"]
    assert 0 <= tie["quiet_chance"] <= 1


@pytest.mark.parametrize(
    ("arguments", "given", "word"),
    [
        (("suggest", "--network", "-", "--now", "2026-03-11T18:20:00+01:00"), "{}", "format"),
        (("suggest", "--network", "-", "--now", "tomorrow"), json.dumps(NETWORK), "now"),
        (("suggest", "--network", "/nowhere.json", "--now", "2026-03-11T18:20:00+01:00"), "", "/nowhere.json"),
        (("suggest",), "", "--network"),
        (("understand",), '{"id": 1}\n', "text"),
        (("understand",), "not json\n", "line 1"),
        (("rhythm",), '{"id": "u", "now": "2026-03-11", "ties": [{"id": "t", "at": ["soon"]}]}\n', "ties.0.at"),
    ],
)
def test_bad_input_names_the_field(arguments: tuple[str, ...], given: str, word: str) -> None:
    fails_with_one_line(coach(*arguments, given=given), word)


def test_no_token_says_how_to_get_one(tmp_path: Path) -> None:
    done = coach("run", env={"DATABASE_URL": f"sqlite:///{tmp_path}/coach.db"})
    fails_with_one_line(done, "TELEGRAM_BOT_TOKEN", "BotFather", "coach try")


def test_an_unreachable_api_is_said(tmp_path: Path) -> None:
    env = {
        "TELEGRAM_BOT_TOKEN": "1:x",
        "TELEGRAM_API_URL": "http://127.0.0.1:9",
        "DATABASE_URL": f"sqlite:///{tmp_path}/coach.db",
    }
    fails_with_one_line(coach("run", env=env), "TELEGRAM_API_URL")


def test_a_database_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "coach.db"
    assert coach("migrate", env={"DATABASE_URL": f"sqlite:///{file}"}).returncode == 0
    with sqlite3.connect(file) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    done = coach("run", env={"TELEGRAM_BOT_TOKEN": "1:x", "DATABASE_URL": f"sqlite:///{file}"})
    fails_with_one_line(done, "newer", str(file))


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = coach("run", env={"TELEGRAM_BOT_TOKEN": "1:x", "DATABASE_URL": f"sqlite:///{tmp_path}/file/coach.db"})
    fails_with_one_line(done, str(tmp_path))


def test_a_setting_that_cannot_be_read_is_named() -> None:
    fails_with_one_line(coach("run", env={"TELEGRAM_BOT_TOKEN": "1:x", "PORT": "many"}), "PORT")


def test_doctor_names_what_is_missing_and_what_is_fine(tmp_path: Path) -> None:
    done = coach("doctor", env={"DATABASE_URL": f"sqlite:///{tmp_path}/coach.db"})
    assert done.returncode == 2
    assert "✓" in done.stdout
    assert "TELEGRAM_BOT_TOKEN" in done.stdout
    assert "Traceback" not in done.stderr


def test_a_backup_is_restored_where_there_is_none_yet(tmp_path: Path) -> None:
    database = {"DATABASE_URL": f"sqlite:///{tmp_path}/coach.db"}
    network = tmp_path / "network.json"
    network.write_text(json.dumps(NETWORK))
    assert coach("migrate", env=database).returncode == 0
    with sqlite3.connect(tmp_path / "coach.db") as raw:
        raw.execute(
            "INSERT INTO users (user_id, chat_id, language, preferences, version, last_id, last_place, created_at)"
            " VALUES (1, 1, 'en', '{}', 1, 0, 0, '2026-03-04 17:20:00')"
        )
    assert coach("import", "1", str(network), env=database).returncode == 0
    with sqlite3.connect(tmp_path / "coach.db") as raw:
        assert raw.execute("SELECT next_look_at FROM users").fetchone() != (None,)
    assert coach("backup", str(tmp_path / "copy.db"), env=database).returncode == 0
    fails_with_one_line(coach("restore", str(tmp_path / "copy.db"), env=database), "coach.db")
    elsewhere = {"DATABASE_URL": f"sqlite:///{tmp_path}/new/coach.db"}
    fails_with_one_line(coach("restore", str(network), env=elsewhere), "not a database")
    assert list((tmp_path / "new").iterdir()) == []
    (tmp_path / "new" / "coach.db-wal").write_bytes(b"left by a killed process")
    fails_with_one_line(coach("restore", str(tmp_path / "copy.db"), env=elsewhere), "coach.db-wal")
    (tmp_path / "new" / "coach.db-wal").unlink()
    assert coach("restore", str(tmp_path / "copy.db"), env=elsewhere).returncode == 0
    for file in (tmp_path / "coach.db", tmp_path / "copy.db", tmp_path / "new" / "coach.db"):
        assert file.stat().st_mode & 0o077 == 0, file
    assert json.loads(coach("export", "1", env=elsewhere).stdout)["contacts"][0]["name"] == "Tom Becker"
