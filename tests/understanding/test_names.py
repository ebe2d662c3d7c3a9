"""Who is meant: known people by every form of their names, new ones, and words that only look like names."""

from __future__ import annotations

import datetime as dt

import pytest

from coach.understanding import Corrections, Known, KnownNames, Reading, find_person, understand

NAMES = (
    "Robert Ellis", "Tom Becker", "Tom Hughes", "Anna Müller", "Николай Орлов", "Mary-Jane Oduya", "Will Frost",
    "May Lindqvist", "Samira Nouri", "Katherine Boyle", "Toluwani Ade", "Li Na",
)  # fmt: skip
KNOWN = KnownNames(Known(f"c{n}", name) for n, name in enumerate(NAMES))


def read(text: str, corrections: Corrections | None = None) -> Reading:
    now = dt.datetime.fromisoformat("2026-03-11T18:20")
    return understand(text, now=now, timezone="Europe/London", known=KNOWN, me="Ann Lee", corrections=corrections)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("called Robert Ellis", "Robert Ellis"),
        ("coffee with Bob", "Robert Ellis"),
        ("coffee with bob", "Robert Ellis"),
        ("coffee with Becker", "Tom Becker"),
        ("coffee with Tom B", "Tom Becker"),
        ("coffee with anna muller", "Anna Müller"),
        ("coffee with Samria", "Samira Nouri"),
        ("Кофе с Колей", "Николай Орлов"),
        ("MJ called", "Mary-Jane Oduya"),
        ("lunch with Kat", "Katherine Boyle"),
        ("walk with Tolu", "Toluwani Ade"),
        ("Will called", "Will Frost"),
        ("met May for tea", "May Lindqvist"),
        ("Mr Ellis rang", "Robert Ellis"),
    ],
)
def test_a_known_person_is_recognised(text: str, who: str) -> None:
    assert [p.name for p in read(text).people] == [who]


def test_two_of_one_name_are_unclear_and_not_guessed() -> None:
    reading = read("Tom called")
    assert [p.name for p in reading.unclear] == ["Tom"]
    assert [c.name for c in reading.unclear[0].candidates] == ["Tom Becker", "Tom Hughes"]


def test_a_fuller_name_in_the_message_decides_the_later_one() -> None:
    reading = read("Lunch with Tom Becker. Tom needs a plumber.")
    assert [p.name for p in reading.people] == ["Tom Becker"]
    assert not reading.unclear


def test_another_surname_is_another_person() -> None:
    reading = read("met Samira Haddad at the fair")
    assert [(p.name, p.id) for p in reading.people] == [("Samira Haddad", None)]


@pytest.mark.parametrize(
    "text", ["I will call in May", "Met nobody in Paris", "Monday was long", "Will do", "thanks!", "Zoom was down"]
)
def test_words_that_only_look_like_names(text: str) -> None:
    assert read(text).people == ()


def test_the_user_is_nobody_s_contact() -> None:
    assert [p.name for p in read("Ann Lee here, had lunch with Samira").people] == ["Samira Nouri"]


def test_a_correction_is_remembered() -> None:
    taught = Corrections(names={"tom": "c2"}, channels={"sync": "call"})
    reading = read("sync with Tom, 20 min", taught)
    assert [p.id for p in reading.people] == ["c2"]
    assert reading.channel is not None
    assert reading.channel.value == "call"


def test_an_index_takes_more_people_and_forgets_them() -> None:
    names = KnownNames([Known("a", "Ana Silva")])
    assert find_person("ana", names).id == "a"
    names.add(Known("b", "Ana Prieto"))
    assert {c.id for c in find_person("ana", names).candidates} == {"a", "b"}
    names.remove("a")
    assert find_person("ana", names).id == "b"
    names.add(Known("b", "Berta Prieto"))
    assert find_person("ana", names).id is None
    assert len(names) == 1


def test_a_name_typed_as_an_answer() -> None:
    assert find_person("bob", KNOWN).id == "c0"
    assert find_person("Zoë Novak", KNOWN).name == "Zoë Novak"
    assert find_person("?!", KNOWN).name is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Lunch with Thomas and Ingrid. Ingrid paints. He'll send me the form", "Thomas Reid"),
        ("Lunch with Thomas and Ingrid. Ingrid paints. She'll send me the form", "Ingrid Moe"),
        ("Lunch with Sasha. He'll send me the form", "Sasha Grin"),
    ],
)
def test_he_and_she_mean_whom_they_can(text: str, who: str) -> None:
    known = KnownNames(Known(name, name) for name in ("Thomas Reid", "Ingrid Moe", "Sasha Grin"))
    reading = understand(text, now=dt.datetime.fromisoformat("2026-05-13T09:00"), timezone="UTC", known=known)
    assert [one.person.name for one in reading.owed] == [who]
