"""The user's own promise is due: the day before, on the day, and when it is late; without a day, after three days."""

from collections.abc import Iterator

from coach.network import Offer
from coach.nudges.parts.morning import Morning
from coach.nudges.parts.nudge import Nudge

ORDER = 10
AGAIN = (3, 7, 14)
MOST = 3
EACH = True
_AHEAD = 1
_LATE_AFTER = 2
_UNDATED_AFTER = 3


def pick(morning: Morning) -> Iterator[Nudge]:
    for suggestion in morning.promises:
        promise = morning.offer(suggestion)
        stage = _stage(morning, promise) if promise else None
        if promise is not None and stage is not None:
            yield morning.nudge_of("promise_due", suggestion, promise.id, stage)


def _stage(morning: Morning, promise: Offer) -> str | None:
    """Each stage is nudged about by itself: having heard the day before does not spare one the day."""
    if promise.due is None:
        return "undated" if morning.world.ago(promise.on) >= _UNDATED_AFTER else None
    late = morning.world.ago(promise.due)
    if late >= _LATE_AFTER:
        return "late"
    return "due" if late >= 0 else "before" if late >= -_AHEAD else None
