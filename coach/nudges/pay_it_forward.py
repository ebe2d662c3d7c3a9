"""One thing worth giving, once a week; and the day after help was received, when giving is closest at hand."""

import datetime as dt
from collections.abc import Iterator

from coach.nudges.parts.morning import Morning
from coach.nudges.parts.nudge import Nudge

ORDER = 70
AGAIN = (21,)
MOST = 1
STAMP = "paid_forward_on"
_EVERY_DAYS = 7
_JUST_RECEIVED = 2


def pick(morning: Morning) -> Iterator[Nudge]:
    if not (_is_time(morning) or _just_received(morning)):
        return
    for suggestion in morning.advised("pay_it_forward", "offer_help", "introduce", "share", "mentor"):
        if not morning.source(suggestion, "introduction"):
            yield morning.nudge_of("pay_it_forward", suggestion, suggestion.action, *suggestion.contacts)


def _is_time(morning: Morning) -> bool:
    last = morning.preferences.paid_forward_on
    return last is None or morning.world.ago(last) >= _EVERY_DAYS


def _just_received(morning: Morning) -> bool:
    last = morning.preferences.paid_forward_on or dt.date.min
    return any(
        o.direction == "received"
        and o.state == "done"
        and o.on > last
        and 1 <= morning.world.ago(o.on) <= _JUST_RECEIVED
        for o in morning.world.all_offers
    )
