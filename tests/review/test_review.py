"""The look back: right numbers, one's own past, kind words, a message that fits a phone."""

from __future__ import annotations

import datetime as dt
import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.texts import texts
from coach.demo import demo_network
from coach.network import Network
from coach.review import MONTH, WEEK, Review, Usual, review
from coach.rules import suggest
from coach.samples import NOW, TODAY, gave, got, introduced, lesson, network, person, promised, talk, talks
from coach.suggestion import Line
from coach.world import World

SAY = texts("en")


def _review(told: Network, days: int = WEEK) -> Review:
    return review(World(told, NOW), (), days)


def _said(lines: tuple[Line, ...]) -> list[str]:
    return [SAY.plain(line) for line in lines]


def message(found: Review) -> str:
    """The review as a chat shows it."""
    said = ["\n".join(map(SAY.say, lines)) for lines in found.paragraphs]
    if found.todo:
        said.append(SAY.say("review-todo", title=SAY.plain(found.todo.title)))
    return "\n\n".join(said)


def test_a_week_is_seven_days_with_today() -> None:
    told = network(person("ana"), gave("ana", ago=6), gave("ana", ago=7), got("ana", ago=0), talks("ana", 7, 6, 0))
    found = _review(told)
    assert (found.first, found.last) == (TODAY - dt.timedelta(days=6), TODAY)
    assert (found.now.given, found.now.received, found.now.talked) == (1, 1, 1)
    assert _review(told, MONTH).now.given == 2


def test_everything_that_happened_is_a_line() -> None:
    told = network(
        person("ana"), person("bo", met={"on": TODAY}), person("cy"),
        gave("ana", ago=1), got("bo", ago=2), promised("cy", due_in=3), gave("cy", ago=9, due=TODAY),
        talk("ana", 1, learned="ask twice"), talk("bo", 2), introduced("ana", "cy", 3),
        lesson("glue dries slowly", ago=0),
    )  # fmt: skip
    found = _review(told)
    assert _said(found.happened) == [
        "🎁 You helped once: Ana",
        "🙏 You were helped once: Bo",
        "✋ Promised: Cy",
        "🤝 Kept your word to Cy",
        "💬 Talked with Ana, Bo",
        "👋 Met for the first time: Bo",
        "🔗 One introduction made",
        "💡 Learned: glue dries slowly (and 1 more)",
    ]
    assert found.now.learned == 2


def test_a_promise_kept_early_counts_now_and_an_open_one_is_not_kept() -> None:
    told = network(
        person("ana"), gave("ana", ago=2, due=TODAY + dt.timedelta(days=5)), promised("ana", due_in=0, ago=4)
    )
    found = _review(told)
    assert (found.now.kept, found.now.promised) == (1, 2)


@pytest.mark.parametrize(
    ("past", "now", "word"),
    [
        ((1, 1, 1, 1), 3, "more"),
        ((2, 2, 2, 2), 2, "usual"),
        ((4, 4, 4, 4), 1, "less"),
        ((4, 4, 4, 4), 3, "usual"),
        ((0, 1, 0, 0), 1, "usual"),
        ((0, 0, 0, 0, 0, 0, 0, 8), 2, "more"),
        ((1, 1, 1, 1, 1, 1, 1, 1, 90), 2, "more"),
        ((3, 3), 0, "none"),
        ((), 2, "young"),
    ],
)
def test_it_is_compared_with_ones_own_past(past: tuple[int, ...], now: int, word: str) -> None:
    given = [
        gave("ana", ago=7 * (back + 1) + 1, id=f"o{back}.{n}") for back, times in enumerate(past) for n in range(times)
    ]
    told = network(person("ana"), given, [gave("ana", ago=1, id=f"now{n}") for n in range(now)])
    assert _review(told).meaning[0].key == f"review-giving-{word}"


def test_usual_is_since_the_user_began_to_note_things() -> None:
    told = network(person("ana"), talks("ana", 8, 9, 22), gave("ana", ago=23), person("old"), talk("old", 400))
    assert _review(told).usual == Usual(given=1 / 3, talked=2 / 3)
    assert _review(network(person("ana"), talk("ana", 8))).usual is None


def test_an_open_word_comes_before_a_tie_that_cools() -> None:
    cooling = (person("bo", tier="relationship"), *talks("bo", 130, 120, 110, 100, 90, 80, 70))
    assert "Bo" in SAY.plain(_review(network(cooling)).meaning[2])
    both = _review(network(cooling, person("ana"), promised("ana", due_in=2)))
    assert SAY.plain(both.meaning[2]) == "One promise of yours is open: Ana."
    assert _review(network(person("ana"))).meaning[2].key == "review-care-well"


def test_a_quiet_week_is_told_kindly() -> None:
    said = message(_review(network(person("ana"), talks("ana", 30, 23, 16, 9))))
    assert "That is fine" in said
    for word in ("only", "should", "must", "missed", "failed", "streak", "point", "score", "%", "!"):
        assert word not in said.casefold()


def test_names_are_cut_escaped_and_counted() -> None:
    people = [person(f"p{n}", name=f"<b>{'x' * 50}{n}") for n in range(6)]
    said = message(_review(network(people, [gave(f"p{n}", ago=1) for n in range(6)])))
    assert "<b>x" not in said and "&lt;b&gt;x" in said
    assert "and 3 more" in said or "…" in said
    assert len(html.unescape(said)) < 1000


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 200), st.sampled_from([WEEK, MONTH]))
def test_any_week_fits_a_phone(ago: int, days: int) -> None:
    now = dt.datetime(2026, 11, 24, 18, tzinfo=dt.UTC)
    world = World(demo_network(now), now - dt.timedelta(days=ago))
    found = review(world, suggest(world, 1), days)
    said = message(found)
    assert len(found.meaning) == 3
    assert len(said) <= 1200 and said.count("\n") <= 18
    assert found.now.any == bool(found.happened)


def test_the_one_thing_to_do_is_the_best_suggestion() -> None:
    now = dt.datetime(2026, 11, 24, 18, tzinfo=dt.UTC)
    world = World(demo_network(now), now)
    best = suggest(world, 5)
    assert review(world, best).todo == best[0]
    assert _review(network()).todo is None
