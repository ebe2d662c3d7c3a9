"""An introduction made, told in other languages than English: both are in it, as the guided way leaves it."""

import datetime as dt

import pytest

from coach.recording_introductions import pairs_in
from coach.understanding import Known, KnownNames, understand

KNOWN = KnownNames(Known(name, name) for name in ("Ana Berg", "Maria Lopez", "Tom Becker"))
NOW = dt.datetime(2026, 3, 2, 10, tzinfo=dt.UTC)


def _pairs(text: str) -> list[tuple[str, str]]:
    reading = understand(text, now=NOW, timezone="UTC", known=KNOWN, me="Robin")
    return [(pair.first.name, pair.second.name) for pair in pairs_in(reading, text)]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Ich habe Ana und Tom einander vorgestellt", "Tom Becker"),
        ("Ich habe Ana mit Maria bekannt gemacht", "Maria Lopez"),
        ("Hab Ana und Tom in Kontakt gebracht", "Tom Becker"),
        ("He presentado a Ana y a Maria", "Maria Lopez"),
        ("He puesto en contacto a Ana con Maria", "Maria Lopez"),
        ("J'ai présenté Ana à Maria", "Maria Lopez"),
        ("J'ai mis Ana en contact avec Maria", "Maria Lopez"),
        ("J'ai mis Ana et Tom en relation", "Tom Becker"),
        ("Coloquei Ana em contato com Tom", "Tom Becker"),
        ("Я познакомил Ana с Tom", "Tom Becker"),
    ],
)
def test_both_are_in_it(text: str, second: str) -> None:
    assert _pairs(text) == [("Ana Berg", second)]


@pytest.mark.parametrize(
    "text",
    [
        "Ana hat mich Tom vorgestellt",
        "Tom hat Ana und Maria vorgestellt",
        "Ana m'a présenté à Tom",
        "Ana me presentó a Tom",
    ],
)
def test_what_others_introduced_is_not_the_users(text: str) -> None:
    assert _pairs(text) == []
