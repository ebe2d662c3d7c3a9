"""Take a look at the whole network: who is missing, who has gone quiet, where the time goes.

Why: day by day one sees only the next person. Now and then the whole shows what no single day does, and that it is big
enough is what it always looks like from inside.
Source: Burt 2004, AJS 110(2), on closed circles; the quarter is a habit of reviews.
"""

from collections.abc import Iterator

from coach import parameters as p
from coach.network import Network
from coach.samples import network, person, suggested, talks
from coach.suggestion import Line, Reason, Suggestion
from coach.wording import tells_of_enough
from coach.world import World

PRINCIPLE = "diversity"
_FIVE = tuple(r for who in ("ana", "ben", "cy", "dee", "eve") for r in (person(who), *talks(who, 160, 100, 40, 9)))
FIRES: dict[str, Network] = {
    "never looked at": network(_FIVE),
    "last looked at ten months ago": network(_FIVE, suggested("take_stock", ago=300)),
}
QUIET: dict[str, Network] = {
    "looked at last week": network(_FIVE, suggested("take_stock", ago=7)),
    "one contact": network(person("ana"), talks("ana", 100, 40)),
}


def suggest(world: World) -> Iterator[Suggestion]:
    last = max((day for day, s in world.shown if s.action == "take_stock" and s.response == "done"), default=None)
    enough = any(g.open and tells_of_enough(g.what) for g in world.me.goals)
    if len(world.contacts) < (2 if enough else p.STOCK_CONTACTS):
        return
    if last is None and not _old_enough(world):
        return
    days = world.ago(last) if last is not None else 0
    if last is not None and days < p.STOCK_DAYS:
        return
    sources = ("me", *(f"contact:{c.id}" for c in world.contacts[:3]))
    why = "rules-take_stock-enough" if enough else "rules-take_stock-never" if last is None else "rules-take_stock-due"
    yield Suggestion(
        "take_stock",
        "diversity",
        Line("rules-take_stock-title"),
        (Reason(Line(why, {"days": days, "count": len(world.contacts)}), sources),),
        minutes=20,
        weight=1.0 if enough else 0.0,
    )


def _old_enough(world: World) -> bool:
    """Whether there is a quarter's history to look at."""
    return any(days and world.ago(days[0]) >= p.STOCK_DAYS for days in map(world.talk_days, world.people))
