"""Help was received and the giver has not been thanked: from the day after."""

from collections.abc import Iterator

from coach.nudges.parts.morning import Morning
from coach.nudges.parts.nudge import Nudge

ORDER = 40
AGAIN = (4, 14)
MOST = 2


def pick(morning: Morning) -> Iterator[Nudge]:
    for suggestion in morning.advised("thank"):
        help_ = morning.offer(suggestion)
        if help_ is not None and morning.world.ago(help_.on) >= 1:
            yield morning.nudge_of("thank", suggestion, help_.id)
