"""Selling too early, noticed in the user's own draft and said kindly.

Source: Misner and Donovan, The 29% Solution (2008): selling comes after credibility. A condition ("in return") turns
help into a bargain, however close the two are.
"""

from __future__ import annotations

import re

from coach.ask_gate import is_ready
from coach.suggestion import Line
from coach.wording import called
from coach.world import World

_SELLING = re.compile(
    r"\b(special offer|discount|limited (time|offer)|don['’]?t miss|act now|book a (demo|call) with me|schedule a demo"
    r"|free trial|our (product|solution|services?|platform|software) (can|will|helps?|is|are|would)|best (price|deal)s?"
    r"|pricing|buy (my|our|from)|become (a|my|our) (client|customer)|sign up|hire me|invest in (us|my|our)|roi"
    r"|i(?:['’]d| would) (like|love) to (sell|pitch|present|offer) (you|to you|our|my)|interested in (buying|our|my)"
    r"|quote for you|as a (client|customer)|great opportunity|no obligation|use my services|game[- ]changer)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(in return|in exchange|return the favou?r|you owe me|scratch (my|your) back|one favou?r for another"
    r"|quid pro quo|after all i(?:['’]ve| have) done"
    r"|if you (can|could|will|would) (also )?(help|introduce|refer|recommend) me)\b",
    re.IGNORECASE,
)


def selling(draft: str) -> str | None:
    """The words in a draft that sell or set a condition, as they stand there; None where none do."""
    found = _SELLING.search(draft) or _CONDITION.search(draft)
    return found[0] if found else None


def too_early(world: World, contact_id: str, draft: str) -> Line | None:
    """What to say when a draft sells to somebody not ready for it, or sets a condition; None where all is well."""
    contact = world.live(contact_id)
    condition = _CONDITION.search(draft)
    if contact is None:
        return None
    if condition is not None:
        return Line("ask_gate-condition", {"words": condition[0], "who": called(contact)})
    words = _SELLING.search(draft)
    if words is None or is_ready(world, contact_id):
        return None
    return Line("ask_gate-selling", {"words": words[0], "who": called(contact)})
