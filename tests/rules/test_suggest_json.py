"""The machine-readable form: its fields, its line-by-line loop, and faults that name the field."""

import json
from collections.abc import Iterator

import pytest

from bot.suggest import Fault, each_line, suggestions

DOCUMENT = {
    "format": "networking-coach/1",
    "me": {"name": "Robin", "timezone": "Europe/Berlin"},
    "contacts": [{"id": "c1", "name": "Ana"}],
    "offers": [
        {
            "id": "o1",
            "contact": "c1",
            "direction": "given",
            "what": "send the map",
            "state": "promised",
            "on": "2026-03-02",
            "due": "2026-03-11",
        },
    ],
}
NOW = "2026-03-11T18:20:00+01:00"


def test_a_suggestion_has_all_its_fields() -> None:
    first, *_ = suggestions(DOCUMENT, NOW)
    assert first["action"] == "keep_promise" and first["contacts"] == ["c1"] and first["due"] == "2026-03-11"
    assert first["why"][0]["from"] == ["offer:o1", "contact:c1"]
    assert set(first) == {"action", "contacts", "principle", "title", "why", "draft", "minutes", "due"}
    assert json.loads(json.dumps(first)) == first


def test_each_line_is_answered_before_the_next_is_read() -> None:
    read: list[int] = []

    def lines() -> Iterator[str]:
        for n in range(2):
            read.append(n)
            yield json.dumps({"network": DOCUMENT, "now": NOW, "top": n})

    answers = each_line(lines())
    assert json.loads(next(answers)) == [] and read == [0]
    assert len(json.loads(next(answers))) == 1 and read == [0, 1]


@pytest.mark.parametrize(
    ("change", "now", "names"),
    [
        ({"contacts": [{"id": "c1"}]}, NOW, "contacts.0.name"),
        ({"me": {"name": "Robin", "timezone": "Mars/Base"}}, NOW, "me.timezone"),
        ({"format": "other/1"}, NOW, "format"),
        ({"surprise": 1}, NOW, "surprise"),
        ({}, "2026-03-11T18:20:00", "now"),
        ({}, "soon", "now"),
        ({"contacts": [{"id": "c1", "name": "Ana"}, {"id": "c1", "name": "Bo"}]}, NOW, "contacts.1.id"),
    ],
)
def test_a_fault_names_the_field_in_one_line(change: dict[str, object], now: str, names: str) -> None:
    with pytest.raises(Fault) as fault:
        suggestions({**DOCUMENT, **change}, now)
    assert str(fault.value).startswith(names) and "\n" not in str(fault.value)


def test_a_line_that_is_no_json_is_named_by_its_number() -> None:
    with pytest.raises(Fault, match="line 1"):
        list(each_line(["{"]))
