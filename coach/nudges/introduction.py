"""An introduction is under way and its next step is the user's: both said yes, or one has been asked for a while."""

from collections.abc import Iterator

from coach.nudges.parts.morning import Morning, key_of
from coach.nudges.parts.nudge import Nudge

ORDER = 30
AGAIN = (4, 10)
MOST = 1


def pick(morning: Morning) -> Iterator[Nudge]:
    for suggestion in morning.advised("introduce"):
        under_way = morning.source(suggestion, "introduction")
        if under_way is not None:
            state = next((i.state for i in morning.world.all_introductions if i.id == under_way), "")
            yield morning.nudge_of("introduction", suggestion, under_way, state)


def key(introduction_id: str, state: str) -> str:
    """What the next step of an introduction is known by."""
    return key_of("introduction", introduction_id, state)
