"""The contract of a language's table: it compiles, says only what the readers know, and is its own language."""

from __future__ import annotations

import datetime as dt
import re
from typing import get_args

import pytest

from coach.network import Channel, HelpKind, Starter
from coach.understanding import understand
from coach.understanding.days import find_days
from coach.understanding.grammar import Language, language, languages
from coach.understanding.patterns import compiled
from coach.understanding.records import Recorder

EACH = pytest.mark.parametrize("table", languages(), ids=lambda table: table.code)


@EACH
def test_every_pattern_compiles_and_says_what_is_known(table: Language) -> None:
    says = {
        "channels": set(get_args(Channel)),
        "starters": set(get_args(Starter)),
        "kinds": set(get_args(HelpKind)),
        "intents": {"ask_coach", "chat", "greeting"},
    }
    for name, allowed in says.items():
        for pattern, value in getattr(table, name):
            assert compiled(table, pattern)
            assert value in allowed
    for pattern, kind in table.cues:
        assert compiled(table, pattern)
        assert kind == "nothing" or hasattr(Recorder, f"_{kind}"), kind
    for pattern in (*table.places, *table.through, *table.learned, *table.macros.values()):
        assert compiled(table, pattern)


@EACH
def test_every_macro_that_a_pattern_names_is_there(table: Language) -> None:
    named = {m for pattern, _ in (*table.cues, *table.facts) for m in re.findall(r"\{([a-z_][a-z_0-9]*)\}", pattern)}
    assert named - {"name", "names", "day"} <= table.macros.keys()


@EACH
def test_days_are_found(table: Language) -> None:
    today = dt.date(2026, 3, 11)
    for word in table.days.weekdays:
        if word not in table.days.shy:
            assert find_days(word, frozenset({word}), today, table), word


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Had lunch with Priya, she needs a plumber", "en"),
        ("Mit Jana telefoniert, sie sucht eine Wohnung", "de"),
        ("Ayer hablé con Marta, busca piso en Madrid", "es"),
        ("J'ai vu Camille hier, elle cherche un stage", "fr"),
        ("Falei com a Joana ontem, ela procura um estágio", "pt"),
        ("Вчера встретил Олега, он ищет работу", "ru"),
        ("ok", "en"),
    ],
)
def test_the_message_decides_its_language(text: str, code: str) -> None:
    assert (
        understand(text, now=dt.datetime.fromisoformat("2026-03-11T00:00"), timezone="UTC", known=[]).language == code
    )


def test_an_unknown_language_has_no_table() -> None:
    with pytest.raises(LookupError):
        language("xx")
