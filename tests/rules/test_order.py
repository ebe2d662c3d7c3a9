"""Why one suggestion stands before another can be said in a sentence."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from bot.texts import texts
from coach.demo import demo_network
from coach.ranking import why_before
from coach.rules import suggest
from coach.world import World

NOW = dt.datetime(2026, 3, 4, 9, tzinfo=dt.UTC)


def test_each_neighbour_in_the_order_is_explained_in_a_sentence() -> None:
    world = World(demo_network(NOW), NOW)
    found = suggest(world, 8)
    assert len(found) == 8
    sentences = [texts().plain(why_before(world, first, second)) for first, second in pairwise(found)]
    assert all(sentence.strip().endswith(".") and "\n" not in sentence for sentence in sentences), sentences
    assert len(set(sentences)) > 1
