"""What holds for any text at all."""

from __future__ import annotations

import dataclasses
import datetime as dt
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.understanding import (
    Known,
    KnownNames,
    Person,
    Reading,
    find_person,
    read_clock,
    read_day,
    split_list,
    understand,
)

NOW = dt.datetime.fromisoformat("2026-03-11T18:20")
KNOWN = KnownNames(
    [
        Known("1", "Tom Becker"),
        Known("2", "Tom Hughes"),
        Known("3", "Priya Shah"),
        Known("4", "Вера Лис"),
        Known("5", "李雷"),
    ]
)
VOCABULARY = """Tom Priya Vera Вера 李雷 I she he they will needs
    wants gave me him her sent promised to owe asked met call lunch
    with at in on by tomorrow friday yesterday 3 30 min March the a and , . ? ! ; : - ( ) \n • "quoted" /log #tag x@y.io
    www.a.com +441632960000 learned that if not maybe ich schicke ihr mir busca le prometí cherche m'a donné procura
    обещала ищет Acme CTO London 2026-02-30 31.02. İ ß ﬁ 😅 \x00"""
WORDS = st.sampled_from(VOCABULARY.split(" "))
TEXTS = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join))


def read(text: str) -> Reading:
    return understand(text, now=NOW, timezone="Europe/Berlin", known=KNOWN, me="Ann Lee")


def spans(value: Any) -> Iterator[tuple[int, int]]:
    """Every span in a reading, however deep."""
    if dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            inner = getattr(value, field.name)
            if field.name == "span":
                yield inner
            else:
                yield from spans(inner)
    elif isinstance(value, tuple):
        for one in value:
            yield from spans(one)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_any_text_is_read_the_same_each_time_with_every_span_in_it(text: str) -> None:
    reading = read(text)
    assert reading == read(text)
    for start, end in spans(reading):
        assert 0 <= start <= end <= len(text)


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_no_person_out_of_thin_air(text: str) -> None:
    for person in (*(reading := read(text)).people, *reading.mentioned):
        said = text[person.span[0] : person.span[1]]
        assert said.strip()
        assert person.id or person.name == " ".join(said.split())
    everyone = {p.name for p in (*reading.people, *reading.mentioned)}
    records = (*reading.facts, *reading.needs, *reading.given, *reading.received, *reading.promises, *reading.owed)
    assert {r.person.name for r in (*records, *reading.asks)} <= everyone


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_short_answers_never_fail(text: str) -> None:
    read_clock(text)
    assert read_day(text, now=NOW, timezone="UTC") == read_day(text, now=NOW, timezone="UTC")
    found = find_person(text, KNOWN)
    assert found.name is None or found.name.strip()
    assert all(item.strip() for item in split_list(text))


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        " ",
        "Tom, ",
        "Tom and ",
        "(a) ",
        "1 ",
        "i'll send ",
        "she wants to ",
        "\n- ",
        ": ",
        "'s ",
        "met at ",
        "не ",
        "#",
        "@a.",
        "+1 ",
    ],
)
def test_no_text_takes_long(piece: str) -> None:
    text = (piece * 4096)[:4096]
    read(text)
    began = time.process_time()
    read(text)
    assert time.process_time() - began < 0.5, "a tenth of a second on an idle machine"


def test_persons_carry_their_contact() -> None:
    assert isinstance(read("call with Priya").people[0], Person)
    assert read("call with Priya").people[0].id == "3"
