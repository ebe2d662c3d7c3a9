"""A fictional network to try the coach with: about forty people, half a year of history, and things worth doing now.

It is the same for the same moment, and moves with it: promises fall due around now, one of them on the coming Friday.
"""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from coach.demo.days import Days
from coach.demo.dealings import asks, events, introductions, lessons, needs, offers, shown
from coach.demo.people import ME, PEOPLE, contact
from coach.demo.talks import Talk, talks
from coach.network import FORMAT, Conversation, Me, Network

_WORKDAY = ("call", "video", "email")
_SATURDAY = 5
_MET_AGO = {person.key: person.met_ago for person in PEOPLE}


def demo_network(now: dt.datetime, me: Me = ME) -> Network:
    """The network as it stands at `now` (which must know its offset), told by `me`."""
    days = Days(now.astimezone(ZoneInfo(ME.timezone)).date())
    told = sorted(talks(), key=lambda talk: (-talk.ago, talk.who))
    return Network(
        format=FORMAT,
        me=me,
        contacts=tuple(contact(person, days.ago) for person in PEOPLE),
        conversations=tuple(_conversation(f"v{n}", talk, days) for n, talk in enumerate(told, 1)),
        offers=offers(days),
        needs=needs(days),
        introductions=introductions(days),
        asks=asks(days),
        events=events(days),
        lessons=lessons(days),
        shown=shown(days),
    )


def _conversation(key: str, talk: Talk, days: Days) -> Conversation:
    day = days.ago(talk.ago)
    if talk.channel in _WORKDAY and day.weekday() >= _SATURDAY:
        day = max(day - dt.timedelta(days=day.weekday() - _SATURDAY + 1), days.ago(_MET_AGO[talk.who]))
    hour = 9 + (talk.ago * 7 + len(talk.summary)) % 10
    return Conversation(
        id=key,
        contact=talk.who,
        at=dt.datetime.combine(day, dt.time(hour, (talk.ago * 5) % 60)),
        channel=talk.channel,
        started_by=talk.started_by,
        minutes=talk.minutes,
        summary=talk.summary,
        learned=talk.learned,
    )
