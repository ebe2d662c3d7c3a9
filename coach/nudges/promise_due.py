"""The user's own promise is due: the day before, on the day, and when it is late; without a day, after three days."""

from collections.abc import Iterator

from coach.nudges.parts.morning import Morning
from coach.nudges.parts.nudge import Nudge

ORDER = 10
AGAIN = (3, 7, 14)
MOST = 3
_AHEAD = 1
_UNDATED_AFTER = 3


def pick(morning: Morning) -> Iterator[Nudge]:
    for suggestion in morning.advised("keep_promise"):
        promise = morning.offer(suggestion)
        if promise is None:
            continue
        if promise.due is not None:
            near = -morning.world.ago(promise.due) <= _AHEAD
        else:
            near = morning.world.ago(promise.on) >= _UNDATED_AFTER
        if near:
            yield morning.nudge_of("promise_due", suggestion, promise.id)
