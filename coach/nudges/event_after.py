"""An event is over and nobody met there is noted: from the morning after, while names are fresh."""

from collections.abc import Iterator

from coach.nudges.parts.morning import Morning
from coach.nudges.parts.nudge import Nudge

ORDER = 35
AGAIN = (3,)
MOST = 1


def pick(morning: Morning) -> Iterator[Nudge]:
    for suggestion in morning.advised("capture_event"):
        yield morning.nudge_of("event_after", suggestion, morning.source(suggestion, "event"))
