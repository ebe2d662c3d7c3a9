"""An introduction was made a week ago: did they meet, and what came of it."""

from collections.abc import Iterator

from coach.network import Introduction
from coach.nudges.parts.morning import Morning, key_of
from coach.nudges.parts.nudge import Mark, Nudge
from coach.suggestion import Line, Value

ORDER = 32
AGAIN = (14,)
MOST = 1
_AFTER, _FORGOTTEN = 7, 60
"""Days after which it is asked, and after which it is let go."""


def pick(morning: Morning) -> Iterator[Nudge]:
    for one in morning.world.all_introductions:
        if one.state == "made" and one.outcome is None and _AFTER <= morning.world.ago(one.on) <= _FORGOTTEN:
            yield from _nudge(morning, one)


def _nudge(morning: Morning, one: Introduction) -> Iterator[Nudge]:
    first, second = morning.world.live(one.first), morning.world.live(one.second)
    if first is None or second is None:
        return
    values: dict[str, Value] = {"first": first.name, "second": second.name, "on": one.on}
    mark = Mark(
        kind="introduction_after",
        key=key(one.id),
        contacts=(one.first, one.second),
        sources=(f"introduction:{one.id}",),
    )
    yield Nudge(
        mark,
        Line("nudges-introduction_after-title", values),
        (Line("nudges-introduction_after-why", values),),
        morning.last(one.first),
    )


def key(introduction_id: str) -> str:
    """What the question after an introduction is known by."""
    return key_of("introduction_after", introduction_id)
