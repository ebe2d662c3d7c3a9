"""Give and take of late: whether the user only gives, or only takes. For choosing the next move, never for a score.

Source: Grant, Give and Take (2013): those who give without end burn out, those who only take lose trust; those who
give and also let others give do best.
"""

from __future__ import annotations

from dataclasses import dataclass

from coach import parameters as p
from coach.world import World


@dataclass(frozen=True, slots=True)
class Balance:
    given: int
    received: int

    @property
    def only_gives(self) -> bool:
        return self.given >= p.OVER_GIVER_GIFTS and self.received * 8 <= self.given

    @property
    def only_takes(self) -> bool:
        return self.received >= p.TAKER_HELPS and self.given * 3 <= self.received


def balance(world: World, days: int = p.BALANCE_DAYS) -> Balance:
    """How often help went each way in the last so many days."""
    lately = [o for o in world.all_offers if o.state == "done" and world.ago(o.on) <= days]
    given = sum(o.direction == "given" for o in lately)
    return Balance(given, len(lately) - given)
