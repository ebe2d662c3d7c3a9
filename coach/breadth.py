"""Where the user's time goes: industries by time spent, not by head count.

Source: Burt 2004, AJS 110(2): what is new comes from other groups than one's own. Time is what contacts of a field had
of the user in BREADTH_DAYS; a talk without noted minutes counts as a short one.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from dataclasses import dataclass

from coach import parameters as p
from coach.matching import same_industry
from coach.world import World

_UNNOTED_MINUTES = 15


@dataclass(frozen=True, slots=True)
class Breadth:
    minutes: dict[str, int]
    """By industry as noted, most time first."""
    own: str | None
    talks: int
    sources: tuple[str, ...]
    """The contacts of the user's own industry with whom most time went."""

    @property
    def own_share(self) -> float:
        """The part of the time, 0 to 1, that went to the user's own industry."""
        total = sum(self.minutes.values())
        mine = sum(m for industry, m in self.minutes.items() if same_industry(industry, self.own))
        return mine / total if total else 0.0

    @property
    def leans_on_own(self) -> bool:
        return self.talks >= p.BREADTH_TALKS and self.own_share >= p.OWN_INDUSTRY_SHARE

    def covers(self, field: str) -> bool:
        """Whether a fair part of the time goes to a field already."""
        total = sum(self.minutes.values())
        there = sum(m for industry, m in self.minutes.items() if same_industry(industry, field))
        return bool(total) and there / total >= 1 - p.OWN_INDUSTRY_SHARE


def breadth(world: World) -> Breadth:
    """Time by industry in the last half year, archived contacts' too: it is time spent."""
    minutes: dict[str, int] = {}
    by_contact: list[tuple[int, str]] = []
    talks, since = 0, world.today - dt.timedelta(days=p.BREADTH_DAYS)
    for contact in world.people.values():
        if not contact.industry:
            continue
        lately = world.talks(contact.id)[bisect_left(world.talk_days(contact.id), since) :]
        if lately:
            spent = sum(talk.minutes or _UNNOTED_MINUTES for talk in lately)
            talks += len(lately)
            minutes[contact.industry] = minutes.get(contact.industry, 0) + spent
            if not contact.archived and same_industry(contact.industry, world.me.industry):
                by_contact.append((-spent, contact.id))
    ordered = dict(sorted(minutes.items(), key=lambda pair: -pair[1]))
    return Breadth(ordered, world.me.industry, talks, tuple(f"contact:{c}" for _, c in sorted(by_contact)[:3]))
