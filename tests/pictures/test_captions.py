"""Every picture comes with its content in words, three sentences and one thing to do, and fits below a photograph."""

from __future__ import annotations

import html
import re

import pytest

from bot.pictures import LONGEST_CAPTION, caption, meant
from bot.texts import texts
from coach.demo import demo_network
from coach.network import Network
from coach.pictures.meaning import FITTING, KINDS, Kind, Meaning
from coach.rules import suggest
from coach.samples import NOW, gave, got, network, person, talks, user
from coach.suggestion import Line, Suggestion
from coach.world import World
from tests.pictures.crowds import HOSTILE

SAY = texts("en")
kinds = pytest.mark.parametrize("kind", KINDS)
ONE = network(person("ana", industry="law"), talks("ana", 9, 3), gave("ana", ago=2))
LONG = "&<>\"'" * 60
CROWDED = network(
    [
        person(f"p{n}", name=f"{name} {LONG}", industry=LONG + name, tier="relationship")
        for n, name in enumerate(HOSTILE)
    ],
    [one for n in range(len(HOSTILE)) for one in talks(f"p{n}", 99, 80, 61, 60)],
    [got(f"p{n}", what=LONG, ago=n, thanked=False) for n in range(len(HOSTILE))],
)


@kinds
@pytest.mark.parametrize("told", [network(), ONE, demo_network(NOW), CROWDED], ids=["nobody", "one", "demo", "hostile"])
def test_a_caption_fits_and_is_well_formed(told: Network, kind: Kind) -> None:
    world = World(told, NOW)
    said = caption(kind, meant(kind, world, suggest(world, 20)), SAY)
    visible = html.unescape(re.sub(r"</?[bi]>", "", said))
    assert len(visible.encode("utf-16-le")) // 2 <= LONGEST_CAPTION
    assert not re.search(r"<(?!/?[bi]>)|&(?!lt;|gt;|amp;|quot;|#x27;)", said)
    assert ("One thing to do" in said) == bool(suggest(world))


def test_where_there_is_no_room_the_meaning_stays() -> None:
    shows = Line("pictures-fields-shows", {"fields": 1, "field": "x" * LONGEST_CAPTION, "percent": 1})
    said = caption("fields", Meaning(shows, (Line("pictures-fields-own-none"),), None), SAY)
    assert said == "None of it was in your own field.\n\nNothing presses just now."


@kinds
def test_three_sentences_of_meaning(kind: Kind) -> None:
    world = World(demo_network(NOW), NOW)
    means = meant(kind, world, suggest(world, 20))
    said = [SAY.plain(line) for line in means.sentences]
    assert len(set(said)) == 3
    assert all((text[0].isupper() or text[0].isdigit()) and text[-1] == "." for text in [*said, SAY.plain(means.shows)])


@kinds
def test_nobody_yet_is_a_beginning(kind: Kind) -> None:
    means = meant(kind, World(network(), NOW), [])
    assert means.todo is None
    assert means.sentences
    assert "Nothing presses" in caption(kind, means, SAY)


@kinds
def test_the_thing_to_do_answers_the_picture(kind: Kind) -> None:
    promise = Suggestion("keep_promise", "trust_first", Line("rules-thank-title", {"who": "A", "what": "b"}), ())
    others = [Suggestion(action, "growth", promise.title, ()) for action in reversed(FITTING[kind])]
    means = meant(kind, World(ONE, NOW), [promise, *others])
    assert means.todo is not None
    assert means.todo.action == (FITTING[kind] or ("keep_promise",))[0]


def test_an_own_field_that_is_not_known_is_asked_for() -> None:
    told = network(person("ana", industry="law"), talks("ana", 3))
    for industry, said in (("bookbinding", "None of it was in your own field"), (None, "Tell me your own field")):
        world = World(told.model_copy(update={"me": user(industry=industry)}), NOW)
        assert said in caption("fields", meant("fields", world, []), SAY)


def test_words_follow_the_numbers() -> None:
    world = World(demo_network(NOW), NOW)
    shows = SAY.plain(meant("network", world, []).shows)
    assert "39 contacts" in shows and "6 relationships" in shows
    giving = World(network(person("ana"), [gave("ana", ago=n) for n in range(9)], got("ana", ago=1)), NOW)
    assert "let others help" in caption("months", meant("months", giving, []), SAY)
    taking = World(network(person("ana"), [got("ana", ago=n) for n in range(9)], gave("ana", ago=1)), NOW)
    assert "passed on" in caption("months", meant("months", taking, []), SAY)
