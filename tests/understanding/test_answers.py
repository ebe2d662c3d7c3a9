"""Short answers: hours and lists."""

from __future__ import annotations

import datetime as dt

import pytest

from coach.understanding import read_clock, split_list


@pytest.mark.parametrize(
    ("said", "hour"),
    [
        ("9", "09:00"),
        ("8:30", "08:30"),
        ("half past 7", "07:30"),
        ("quarter to 8", "07:45"),
        ("7pm", "19:00"),
        ("12am", "00:00"),
        ("noon", "12:00"),
        ("at 18", "18:00"),
        ("18h30", "18:30"),
        ("halb acht", "07:30"),
        ("7 de la tarde", "19:00"),
        ("в 9 утра", "09:00"),
    ],
)
def test_an_hour(said: str, hour: str) -> None:
    assert read_clock(said) == dt.time.fromisoformat(hour)


@pytest.mark.parametrize("said", ["25", "8:75", "later", "", "half past 99"])
def test_no_hour(said: str) -> None:
    assert read_clock(said) is None


@pytest.mark.parametrize(
    ("said", "items"),
    [
        ("hiking, jazz and wine", ["hiking", "jazz", "wine"]),
        ("- law\n- tax", ["law", "tax"]),
        ("Spanisch und Jazz", ["Spanisch", "Jazz"]),
        ("one thing", ["one thing"]),
        ("a, a", ["a"]),
        (" , ", []),
    ],
)
def test_a_list(said: str, items: list[str]) -> None:
    assert split_list(said) == items
