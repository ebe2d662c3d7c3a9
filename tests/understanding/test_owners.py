"""Whose it is: what a thing, a relative, a book or somebody else needs is recorded for nobody."""

from __future__ import annotations

import datetime as dt

import pytest

from coach.understanding import Known, KnownNames, Reading, understand

NAMES = ("Ana Ruiz", "Thierry Gaillard", "Jonas Wirth", "Rui Tavares", "Maite Ruiz", "Игорь Сомов", "Emma Stone")


def read(text: str) -> Reading:
    known = KnownNames(Known(name, name) for name in NAMES)
    return understand(text, now=dt.datetime.fromisoformat("2026-09-16T18:30"), timezone="Europe/London", known=known)


@pytest.mark.parametrize(
    "text",
    [
        "Ana told me that sourdough needs 24 hours.",
        "Saw Ana yesterday. The ward needs more volunteers.",
        "The flat Ana found needs a new roof.",
        "The agency that hired Ana wants feedback on her.",
        "The clinic, where Ana works, needs nurses.",
        "A friend of Ana's needs a visa lawyer.",
        "Ana emailed to say it's off, the bookshop needs the space.",
        "Ana used to need lifts.",
        "Le frère de Thierry cherche un appart.",
        "Die Schwester von Jonas sucht eine Wohnung.",
        "Das Museum, in dem Jonas arbeitet, braucht Freiwillige.",
        "O irmão do Rui precisa de emprego.",
        "Maite me contó que su empresa necesita gente.",
        "Брат Игоря ищет работу.",
    ],
)
def test_what_another_needs_is_no_need_of_the_contact(text: str) -> None:
    assert not read(text).needs


@pytest.mark.parametrize(
    ("text", "name", "what"),
    [
        ("Saw Ana yesterday, she still needs a flat.", "Ana Ruiz", "a flat"),
        ("Ana from the bakery needs a van.", "Ana Ruiz", "a van"),
        ("Thierry cherche un appart.", "Thierry Gaillard", "un appart"),
        ("Jonas sucht eine Wohnung.", "Jonas Wirth", "eine Wohnung"),
        ("Игорь ищет работу.", "Игорь Сомов", "работу"),
    ],
)
def test_what_the_contact_needs_is(text: str, name: str, what: str) -> None:
    assert [(n.person.name, n.what) for n in read(text).needs] == [(name, what)]


def test_an_introduction_is_promised_to_whom_it_was_said() -> None:
    reading = read("I promised Rui an intro to Ana. Then Thierry called and I promised him an intro to Ana.")
    assert [p.person.name for p in reading.promises] == ["Rui Tavares", "Thierry Gaillard"]


@pytest.mark.parametrize("text", ["We read Emma by Jane Austen, Ana hosted.", "Ana is now at the Chamber of Commerce."])
def test_a_book_its_author_and_an_office_are_nobody(text: str) -> None:
    assert [p.name for p in read(text).people] == ["Ana Ruiz"]


def test_an_arrow_leads_to_what_is_so_now() -> None:
    assert [(f.field, f.value) for f in read("Ana: guide → now ops manager").facts] == [("role", "ops manager")]


@pytest.mark.parametrize("text", ["Dinner at Rui and Ana's on Saturday. They are nice.", "Ana is in October, fine."])
def test_a_stretch_without_words_is_no_role(text: str) -> None:
    assert not [f for f in read(text).facts if f.field == "role"]
