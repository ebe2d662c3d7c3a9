"""`coach rhythm`: a line in, a line out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pydantic import ValidationError

from bot.rhythm import answer


def line(now: str, *ties: dict[str, Any]) -> str:
    return json.dumps({"id": "u1", "now": now, "ties": list(ties)})


def tie(at: list[str], **more: Any) -> dict[str, Any]:
    return {"id": "t1", "at": at, **more}


MONTHLY = ["2025-09-01T10:00", "2025-10-01T09:00", "2025-11-01", "2025-12-01T18:30", "2025-12-31T10:00"]


def test_the_answer_has_every_field_and_fits_json() -> None:
    told = json.loads(json.dumps(answer(line("2026-01-10T00:00", tie(MONTHLY, horizon_days=30)))))
    assert told["id"] == "u1"
    [reading] = told["ties"]
    assert set(reading) == {"id", "quiet_chance", "warmth", "usual_gap_days", "reconnect_on", "why"}
    assert reading["usual_gap_days"] == pytest.approx(30, abs=1)
    assert reading["why"].endswith("it has been 10 days.")


def test_nulls_and_left_out_fields_read_alike() -> None:
    nulls = {"by_me": None, "tier": None, "cadence_days": None, "horizon_days": None}
    assert answer(line("2026-01-10", tie(MONTHLY, **nulls))) == answer(line("2026-01-10", tie(MONTHLY)))


def test_what_is_later_than_now_has_not_happened() -> None:
    early = answer(line("2026-01-10T08:00", tie(MONTHLY)))
    assert answer(line("2026-01-10T08:00", tie([*MONTHLY, "2026-01-10T10:00", "2027-01-01"]))) == early
    assert answer(line("2026-01-10T12:00", tie([*MONTHLY, "2026-01-10T10:00"]))) != early


def test_offsets_are_read_in_the_zone_of_now() -> None:
    local = answer(line("2026-01-10T08:00+13:00", tie(["2026-01-08T22:00+13:00"])))
    assert answer(line("2026-01-10T08:00+13:00", tie(["2026-01-08T09:00Z"]))) == local


def test_a_tie_without_contacts_is_answered_too() -> None:
    [reading] = answer(line("2026-01-10", tie([])))["ties"]
    assert (reading["quiet_chance"], reading["warmth"], reading["reconnect_on"]) == (None, None, None)


@pytest.mark.parametrize(
    "bad",
    [
        "{",
        "[]",
        line("yesterday", tie([])),
        line("2026-01-10", tie(["2026-13-01"])),
        line("2026-01-10", tie(["2026-01-01"], by_me=[])),
        line("2026-01-10", tie([], cadence_days=0)),
        line("2026-01-10", tie([], tier="friend")),
        line("2026-01-10", tie([], closeness=3)),
    ],
)
def test_a_line_that_is_not_as_expected_is_refused(bad: str) -> None:
    with pytest.raises(ValidationError):
        answer(bad)
