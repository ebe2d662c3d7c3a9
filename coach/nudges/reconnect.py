"""A tie is cooling by its own rhythm, or by the user's own wish: once, again after two weeks, then it rests until they
have talked."""

from collections.abc import Iterator

from coach.nudges.parts.morning import Morning
from coach.nudges.parts.nudge import Nudge

ORDER = 60
AGAIN = (14,)
MOST = 1


def pick(morning: Morning) -> Iterator[Nudge]:
    for suggestion in morning.advised("reconnect"):
        contact = suggestion.contacts[0]
        talks = morning.world.talk_days(contact)
        yield morning.nudge_of("reconnect", suggestion, contact, talks[-1] if talks else "")
