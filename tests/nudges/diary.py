"""A user's life by the clock: the coach looks whenever it is due, and the user answers or does not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from coach.changes import Change
from coach.network import Network
from coach.nudges import Brief, Mark, done, look, next_look_at
from coach.preferences import Preferences
from coach.world import World
from tests.networks import applied


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


@dataclass
class Diary:
    """`sent` holds every message with its moment. Time only goes on with `until` and `asleep_until`."""

    network: Network
    now: dt.datetime
    preferences: Preferences = field(default_factory=Preferences)
    sent: list[tuple[dt.datetime, Brief]] = field(default_factory=list)
    on_brief: Callable[[Diary, Brief], None] = lambda diary, brief: None
    due: dt.datetime | None = None
    _ids: int = 0

    def __post_init__(self) -> None:
        self.changed()

    @property
    def world(self) -> World:
        return World(self.network, self.now)

    def changed(self, network: Network | None = None) -> None:
        """Something was told: the next look is worked out anew."""
        self.network = network or self.network
        self.due = next_look_at(self.world, self.preferences, self.due)

    def until(self, moment: dt.datetime, late: dt.timedelta = dt.timedelta(seconds=20)) -> Diary:
        """Let time pass, with looks a little after they are due."""
        looks = 0
        while self.due is not None and max(self.due, self.now) + late <= moment:
            self.now = max(self.due, self.now) + late
            self._look(self.due)
            looks += 1
            assert looks < 5_000, "looks without end"
        self.now = moment
        return self

    def asleep_until(self, moment: dt.datetime) -> Diary:
        """Nothing runs; then one look for what is due by then."""
        self.now = moment
        if self.due is not None and self.due <= moment:
            self._look(self.due)
        return self

    def _look(self, due: dt.datetime) -> None:
        seen = look(self.world, self.preferences, due)
        self.preferences, self.due = seen.preferences, seen.next_look_at
        for brief in seen.briefs:
            self.sent.append((self.now, brief))
            self.on_brief(self, brief)

    # The user

    def does(self, mark: Mark) -> list[Change]:
        """The user taps Done."""
        changes = done(mark, self.world, self.new_id)
        self.network = applied(self.network, changes)
        self.taps()
        return changes

    def taps(self) -> None:
        self.preferences = self.preferences.answered()
        self.changed()

    def new_id(self, kind: str) -> str:
        self._ids += 1
        return f"{kind}-{self._ids}"

    # What was sent

    def days(self) -> list[dt.date]:
        """The local days of the morning briefs and pause questions."""
        mornings = (at for at, b in self.sent if b.asks_to_pause or not _has_own_hour(b))
        return [at.astimezone(self.world.zone).date() for at in mornings]

    def kinds(self) -> list[list[str]]:
        return [[n.mark.kind for n in b.nudges] for _, b in self.sent]

    def sent_keys(self) -> list[str]:
        return [n.key for _, b in self.sent for n in b.nudges]


def answers_all(diary: Diary, brief: Brief) -> None:
    """A diligent user: every nudge is done at once."""
    for nudge in brief.nudges:
        diary.does(nudge.mark)


def reads_all(diary: Diary, brief: Brief) -> None:
    """A user who taps something in every brief, but does nothing of it."""
    diary.taps()


def _has_own_hour(brief: Brief) -> bool:
    kinds: Sequence[str] = [n.mark.kind for n in brief.nudges]
    return kinds in (["networking_hour"], ["event_before"])
