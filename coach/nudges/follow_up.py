"""Somebody was met, or talked to at length, a day or two ago, or the user planned a word for today: a few words."""

from collections.abc import Iterator

from coach.nudges.parts.morning import Morning
from coach.nudges.parts.nudge import Nudge

ORDER = 50
AGAIN = (2,)
MOST = 2


def pick(morning: Morning) -> Iterator[Nudge]:
    for suggestion in morning.advised("follow_up"):
        [contact] = suggestion.contacts
        plan = morning.offer(suggestion)
        if plan is not None:
            yield morning.nudge_of("follow_up", suggestion, contact, plan.id)
            continue
        talks = morning.world.talk_days(contact)
        occasion = talks[-1] if talks else morning.world.people[contact].met.on
        yield morning.nudge_of("follow_up", suggestion, contact, occasion)
