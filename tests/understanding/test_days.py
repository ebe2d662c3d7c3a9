"""Days as people say them, on ordinary days and on the awkward ones."""

from __future__ import annotations

import datetime as dt

import pytest

from coach.understanding import Known, read_day, understand

WEDNESDAY = dt.datetime.fromisoformat("2026-03-11T18:20")


@pytest.mark.parametrize(
    ("said", "ahead"),
    [
        ("today", "2026-03-11"),
        ("tomorrow", "2026-03-12"),
        ("tmrw night", "2026-03-12"),
        ("friday", "2026-03-13"),
        ("wednesday", "2026-03-18"),
        ("next Tuesday", "2026-03-17"),
        ("the day after tomorrow", "2026-03-13"),
        ("in a fortnight", "2026-03-25"),
        ("in 3 weeks", "2026-04-01"),
        ("end of the month", "2026-03-31"),
        ("end of next month", "2026-04-30"),
        ("the 3rd", "2026-04-03"),
        ("14", "2026-03-14"),
        ("20 March", "2026-03-20"),
        ("March 20th", "2026-03-20"),
        ("1st of May", "2026-05-01"),
        ("first Monday in May", "2026-05-04"),
        ("close of play Friday", "2026-03-13"),
        ("2026-04-02", "2026-04-02"),
        ("christmas", "2026-12-25"),
        ("übermorgen", "2026-03-13"),
        ("am 20. März", "2026-03-20"),
        ("pasado mañana", "2026-03-13"),
        ("el viernes", "2026-03-13"),
        ("demain", "2026-03-12"),
        ("vendredi prochain", "2026-03-20"),
        ("depois de amanhã", "2026-03-13"),
        ("terça que vem", "2026-03-17"),
        ("послезавтра", "2026-03-13"),
        ("в пятницу", "2026-03-13"),
        ("20-го", "2026-03-20"),
    ],
)
def test_a_day_to_come(said: str, ahead: str) -> None:
    assert read_day(said, now=WEDNESDAY, timezone="UTC") == dt.date.fromisoformat(ahead)


@pytest.mark.parametrize(
    ("said", "behind"),
    [
        ("friday", "2026-03-06"),
        ("last Tuesday", "2026-03-10"),
        ("yesterday", "2026-03-10"),
        ("two weeks ago", "2026-02-25"),
        ("the 3rd", "2026-03-03"),
        ("gestern", "2026-03-10"),
        ("el lunes pasado", "2026-03-09"),
        ("avant-hier", "2026-03-09"),
        ("ontem", "2026-03-10"),
        ("неделю назад", "2026-03-04"),
    ],
)
def test_a_day_behind(said: str, behind: str) -> None:
    assert read_day(said, now=WEDNESDAY, timezone="UTC", past=True) == dt.date.fromisoformat(behind)


@pytest.mark.parametrize("said", ["banana", "next week", "in Q2", "every other Monday", "the 45th", "31/31/2026", ""])
def test_what_names_no_day(said: str) -> None:
    assert read_day(said, now=WEDNESDAY, timezone="UTC") is None


def test_month_ends_and_year_turns() -> None:
    def day(said: str, now: dt.datetime) -> dt.date | None:
        return read_day(said, now=now, timezone="UTC")

    assert day("in a month", dt.datetime.fromisoformat("2026-01-31T00:00")) == dt.date(2026, 2, 28)
    assert day("in a month", dt.datetime.fromisoformat("2028-01-31T00:00")) == dt.date(2028, 2, 29)
    assert day("the 31st", dt.datetime.fromisoformat("2026-02-01T00:00")) == dt.date(2026, 3, 31)
    assert day("2 January", dt.datetime.fromisoformat("2026-12-30T00:00")) == dt.date(2027, 1, 2)
    assert day("29 February", dt.datetime.fromisoformat("2026-03-01T00:00")) == dt.date(2028, 2, 29)
    assert day("monday", dt.datetime.fromisoformat("2026-03-01T00:00")) == dt.date(2026, 3, 2), (
        "the first of March is a Sunday"
    )


def test_now_is_first_taken_to_the_zone() -> None:
    late = dt.datetime(2026, 3, 11, 23, 30, tzinfo=dt.UTC)
    assert read_day("today", now=late, timezone="Europe/Berlin") == dt.date(2026, 3, 12)
    assert read_day("today", now=late, timezone="America/New_York") == dt.date(2026, 3, 11)
    spring = dt.datetime(2026, 3, 29, 0, 30, tzinfo=dt.UTC)
    assert read_day("tomorrow", now=spring, timezone="Europe/Berlin") == dt.date(2026, 3, 30), "the day of 23 hours"
    assert read_day("today", now=late, timezone="No/Where") == dt.date(2026, 3, 11)


def test_a_birthday_or_a_deadline_is_not_the_day_of_the_conversation() -> None:
    text = "Coffee with Priya. Her birthday is on 1 March. She needs a flat by 5 March."
    reading = understand(text, now=WEDNESDAY, timezone="UTC", known=[Known("p", "Priya Shah")])
    assert reading.on is None
    assert [f.value for f in reading.facts if f.field == "birthday"] == ["--03-01"]
