"""The user asked somebody for something a week ago: what came of it."""

from collections.abc import Iterator

from coach.nudges.parts.morning import Morning, key_of
from coach.nudges.parts.nudge import Mark, Nudge
from coach.suggestion import Line, Value

ORDER = 33
AGAIN = (10,)
MOST = 1
_AFTER, _FORGOTTEN = 7, 60
"""Days after which it is asked, and after which it is let go."""


def pick(morning: Morning) -> Iterator[Nudge]:
    world = morning.world
    for ask in world.all_asks:
        contact = world.live(ask.contact)
        if contact is None or ask.state != "asked" or not _AFTER <= world.ago(ask.on) <= _FORGOTTEN:
            continue
        values: dict[str, Value] = {"who": contact.name, "what": ask.what, "on": ask.on}
        mark = Mark(kind="ask_after", key=key(ask.id), contacts=(contact.id,), sources=(f"ask:{ask.id}",))
        title, why = Line("nudges-ask_after-title", values), Line("nudges-ask_after-why", values)
        yield Nudge(mark, title, (why,), morning.last(contact.id))


def key(ask_id: str) -> str:
    """What the question after an ask is known by."""
    return key_of("ask_after", ask_id)
