"""What the pictures show, worked out from a world."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from coach.breadth import breadth
from coach.matching import same_industry
from coach.pictures.colours import MOST_FIELDS
from coach.pictures.network import Dot
from coach.pictures.ties import Moved, Movement
from coach.rhythm import Reading, readings
from coach.trust import evidence
from coach.wording import called
from coach.world import World

MONTHS = 6
BACK_DAYS = 28
"""How long ago a tie's warmth is compared with."""
MOVED = 0.08
"""A change in warmth that counts as one: about a week's silence in a tie of two weeks."""
LIVELY = 0.5
"""A tie cools only where it is below now, and warms only where it is above."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Minutes of conversation that went to a field; its name is None for what is left over."""

    field: str | None
    minutes: int
    own: bool


@dataclass(frozen=True, slots=True)
class MonthCount:
    """How often help reached someone in a month; the month by its first day."""

    month: dt.date
    given: int
    received: int


def dots(world: World) -> list[Dot]:
    """Every contact in play."""
    warmth = {reading.id: reading.warmth for reading in readings(world).values()}
    fields = field_names(c.industry for c in world.contacts if c.industry)
    return [
        Dot(c.name, called(c), evidence(world, c.id).tier, warmth.get(c.id), fields.get(c.industry or ""), c.aliases)
        for c in world.contacts
    ]


def field_names(industries: Iterable[str]) -> Mapping[str, str]:
    """For each industry as noted, the name its field goes by: the one most often noted."""
    counts = Counter(industries)
    names: dict[str, str] = {}
    fields: list[str] = []
    for industry, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        known = next((f for f in fields if same_industry(f, industry)), None)
        if known is None:
            fields.append(industry)
        names[industry] = known or industry
    return names


def spent(world: World) -> list[Spent]:
    """Where the time of the last half year went, most first, what has no bar of its own last."""
    minutes = breadth(world).minutes
    names = field_names(i for industry, m in minutes.items() for i in [industry] * max(1, m // 15))
    total: Counter[str] = Counter()
    for industry, count in minutes.items():
        total[names[industry]] += count
    ranked = sorted(total.items(), key=lambda item: (-item[1], item[0]))
    bars = [Spent(name, count, same_industry(name, world.me.industry)) for name, count in ranked[:MOST_FIELDS]]
    rest = sum(count for _, count in ranked[MOST_FIELDS:])
    return [*bars, Spent(None, rest, False)] if rest else bars


def help_by_month(world: World, months: int = MONTHS) -> list[MonthCount]:
    """Help given and received in the last months, this one included, oldest first."""
    firsts = [world.today.replace(day=1)]
    while len(firsts) < months:
        firsts.insert(0, (firsts[0] - dt.timedelta(days=1)).replace(day=1))
    counts = Counter((o.on.replace(day=1), o.direction) for o in world.all_offers if o.state == "done")
    return [MonthCount(first, counts[first, "given"], counts[first, "received"]) for first in firsts]


def movement(world: World) -> Movement:
    """Which ties warmed up and which cooled down in the last four weeks; the closest and the farthest moved first."""
    then = World(world.network, world.now - dt.timedelta(days=BACK_DAYS))
    before, now = readings(then), readings(world)
    warming: list[tuple[float, Moved]] = []
    cooling: list[tuple[float, Moved]] = []
    steady = 0
    for contact in world.contacts:
        was = before[contact.id].warmth if contact.id in before else None
        here = now[contact.id].warmth
        if was is None or here is None:
            continue
        change = here - was
        telling = abs(change) * (1 + _closeness(world, contact.id))
        if change >= MOVED and here >= LIVELY:
            warming.append((telling, Moved(contact.name, was, here)))
        elif (change <= -MOVED and here < LIVELY) or (change <= 0 and _overdue(now[contact.id], world.today)):
            cooling.append((telling, Moved(contact.name, was, here)))
        else:
            steady += 1
    return Movement(_ordered(warming), _ordered(cooling), steady)


def _overdue(reading: Reading, today: dt.date) -> bool:
    """Whether the silence is past the day from which a word is worth it."""
    return reading.reconnect_on is not None and reading.reconnect_on <= today


def _closeness(world: World, contact_id: str) -> int:
    return ("networking", "connection", "relationship").index(evidence(world, contact_id).tier)


def _ordered(moved: Sequence[tuple[float, Moved]]) -> list[Moved]:
    return [tie for _, tie in sorted(moved, key=lambda pair: (-pair[0], pair[1].name))]
