"""Who could help with something that no record names in those words: "taxes" finds the bookkeeper."""

from __future__ import annotations

from itertools import islice

from coach.matching.lookup import Helpers
from coach.search import Hit
from coach.world import World


def able(world: World, what: str, most: int) -> list[Hit]:
    """The contacts whose skills or role fit, the best first, with the words on record that do."""
    fits = islice(Helpers(world.contacts).who_can(what), most)
    return [Hit(who, "skill", words, f"contact:{who.id}", match.score) for who, match, words in fits]
