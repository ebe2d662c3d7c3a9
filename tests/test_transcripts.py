"""Every transcript says exactly what the bot says. `pytest --accept` writes down what it says now, for the diff."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.talk import play, read, written

FOLDER = Path(__file__).parent / "transcripts"
FILES = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_transcript(file: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    title, steps = read(file.read_text("utf-8"))
    said = written(title, asyncio.run(play(steps, tmp_path)))
    if request.config.getoption("--accept"):
        file.write_text(said, "utf-8")
    assert said == written(title, steps)
