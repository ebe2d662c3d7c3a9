"""Once a month, a look at the whole network: how many ties are warm, which have gone quiet, where the time goes."""

from collections import Counter
from collections.abc import Iterator

from coach import parameters as p
from coach.nudges.parts.morning import Morning, key_of
from coach.nudges.parts.nudge import Mark, Nudge
from coach.rhythm import readings
from coach.suggestion import Line

ORDER = 90
AGAIN: tuple[int, ...] = ()
MOST = 1
STAMP = "looked_over_on"
_EVERY_DAYS = 30
_WARM = 0.5
_LOOKED_BACK = 30
_NAMED = 3


def pick(morning: Morning) -> Iterator[Nudge]:
    world, last = morning.world, morning.preferences.looked_over_on
    looked = [day for day, s in world.shown if s.action == "take_stock" and s.response in ("done", "not_for_me")]
    if any(world.ago(day) < _EVERY_DAYS for day in (*looked[-1:], *([last] if last else []))):
        return
    if len(world.contacts) < p.STOCK_CONTACTS:
        return
    lines = tuple(_lines(morning))
    if not lines:
        return
    mark = Mark(kind="take_stock", key=key_of("take_stock", morning.today), action="take_stock", sources=("me",))
    yield Nudge(mark, Line("nudges-take_stock-title"), lines)


def _lines(morning: Morning) -> Iterator[Line]:
    world, found = morning.world, readings(morning.world)
    warmths = [w for c in world.contacts if (w := found[c.id].warmth) is not None]
    if len(warmths) < p.STOCK_CONTACTS:
        return
    warm = sum(w >= _WARM for w in warmths)
    yield Line("nudges-take_stock-warmth", {"count": len(world.contacts), "warm": warm, "quiet": len(warmths) - warm})
    cooling = [c.name for c in world.contacts if (on := found[c.id].reconnect_on) is not None and on <= world.today]
    if cooling:
        yield Line("nudges-take_stock-cooling", {"count": len(cooling), "who": ", ".join(cooling[:_NAMED])})
    lately: Counter[str] = Counter()
    for contact in world.contacts:
        talks = sum(world.ago(day) <= _LOOKED_BACK for day in world.talk_days(contact.id))
        if contact.industry and talks:
            lately[contact.industry] += talks
    if len(lately) > 1:
        [(most, count)] = lately.most_common(1)
        yield Line("nudges-take_stock-where", {"most": most, "share": round(100 * count / lately.total())})
