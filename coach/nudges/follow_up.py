"""Somebody was met, or talked to at length, a day or two ago: a few words while both remember."""

from collections.abc import Iterator

from coach.nudges.parts.morning import Morning
from coach.nudges.parts.nudge import Nudge

ORDER = 50
AGAIN = (2,)
MOST = 2


def pick(morning: Morning) -> Iterator[Nudge]:
    for suggestion in morning.advised("follow_up"):
        [contact] = suggestion.contacts
        talks = morning.world.talk_days(contact)
        occasion = talks[-1] if talks else morning.world.people[contact].met.on
        yield morning.nudge_of("follow_up", suggestion, contact, occasion)
