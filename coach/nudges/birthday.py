"""It is somebody's birthday: the kindest reason to write there is."""

import datetime as dt
from collections.abc import Iterator

from coach.calendar import birthday_today
from coach.changes import Change, Put
from coach.doing import NewId
from coach.network import Conversation
from coach.nudges.parts.morning import Morning, key_of
from coach.nudges.parts.nudge import Mark, Nudge
from coach.suggestion import Line
from coach.wording import called
from coach.world import World

ORDER = 20
AGAIN: tuple[int, ...] = ()
MOST = 3
_NO_ANSWER = 2


def pick(morning: Morning) -> Iterator[Nudge]:
    world, today = morning.world, morning.today
    for contact in world.contacts:
        if not birthday_today(contact.birthday, today) or today in world.talk_days(contact.id)[-1:]:
            continue
        if world.unanswered(contact.id) >= _NO_ANSWER:
            continue
        yield Nudge(
            Mark(
                kind="birthday",
                key=key_of("birthday", contact.id, today.year),
                contacts=(contact.id,),
                sources=(f"contact:{contact.id}",),
            ),
            Line("nudges-birthday-title", {"who": contact.name}),
            (Line("nudges-birthday-why"),),
            morning.last(contact.id),
            Line("nudges-birthday-draft", {"who": called(contact)}),
        )


def done(mark: Mark, world: World, new_id: NewId) -> list[Change]:
    """The user wrote to them."""
    word = Conversation(
        id=new_id("conversation"), contact=mark.contacts[0], at=world.now, channel="message", started_by="me"
    )
    return [Put(word)]


def passed(morning: Morning, since: dt.date) -> Iterator[Line]:
    """The birthdays of the days that were missed, most lately last."""
    for ago in range(min(morning.world.ago(since), 31), 0, -1):
        day = morning.today - dt.timedelta(days=ago)
        for contact in morning.world.contacts:
            if birthday_today(contact.birthday, day) and morning.preferences.wants(
                "birthday", (contact.id,), morning.today
            ):
                yield Line("nudges-birthday-passed", {"who": contact.name, "on": day})
