"""Trust and tier of a contact, from evidence, and shown as evidence.

Tiers are building blocks: networking → connection → relationship. None is skipped, and the next one is earned only
when value has gone both ways. The user's own word about a tier wins; it is shown as the user's word.

Source: Misner and Donovan, The 29% Solution (2008): visibility, credibility, profitability come in that order. Flynn
2003, AMJ 46(5): how often favours go back and forth counts for more than an even balance.
"""

from __future__ import annotations

from dataclasses import dataclass

from coach import parameters as p
from coach.network import Tier
from coach.suggestion import Line
from coach.world import World

ORDER: tuple[Tier, ...] = ("networking", "connection", "relationship")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What the records say about a tie. Counts are of what has happened; days are None where nothing is dated."""

    contact: str
    said: Tier | None
    """The user's own word."""
    earned: Tier
    """What the records alone carry."""
    known_days: int | None
    silence: int | None
    talks: int
    given: int
    received: int
    unthanked: int
    owed: int
    """Promises of the user's still open."""
    started_by_me: int
    started_by_them: int
    unanswered: int

    @property
    def tier(self) -> Tier:
        return self.said or self.earned

    @property
    def both_ways(self) -> bool:
        """Whether value has gone in both directions."""
        return self.given > 0 and self.received > 0

    @property
    def next(self) -> Tier | None:
        """The tier that this tie is ready for: one step above the present one, or None."""
        here = ORDER.index(self.said or "networking")
        return ORDER[here + 1] if here < ORDER.index(self.earned) else None

    def lines(self) -> tuple[Line, ...]:
        """The evidence, as the user reads it."""
        lines = [Line("trust-word" if self.said else "trust-earned", {"tier": self.tier})]
        if self.known_days is not None:
            lines.append(Line("trust-known", {"days": self.known_days, "talks": self.talks}))
        lines.append(Line("trust-value", {"given": self.given, "received": self.received}))
        if self.started_by_me or self.started_by_them:
            lines.append(Line("trust-starts", {"me": self.started_by_me, "them": self.started_by_them}))
        counts = (("trust-owed", self.owed), ("trust-unthanked", self.unthanked), ("trust-unanswered", self.unanswered))
        return (*lines, *(Line(key, {"count": n}) for key, n in counts if n))


def evidence(world: World, contact_id: str) -> Evidence:
    """What the records say about this contact."""
    return world.once(("evidence", contact_id), lambda: _evidence(world, contact_id))


def _evidence(world: World, contact_id: str) -> Evidence:
    contact, talks, since = world.people.get(contact_id), world.talks(contact_id), world.known_since(contact_id)
    given, received = world.given(contact_id), world.received(contact_id)
    unanswered = world.unanswered(contact_id)
    known_days = None if since is None else world.ago(since)
    starters = [t.started_by for t in talks]
    return Evidence(
        contact=contact_id,
        said=contact.tier if contact else None,
        earned=_earned(known_days or 0, len(talks) - unanswered, len(given), len(received), "them" in starters),
        known_days=known_days,
        silence=world.silence(contact_id),
        talks=len(talks) - unanswered,
        given=len(given),
        received=len(received),
        unthanked=len(world.unthanked(contact_id)),
        owed=len(world.promises(contact_id)),
        started_by_me=starters.count("me"),
        started_by_them=starters.count("them"),
        unanswered=unanswered,
    )


def _earned(days: int, talks: int, given: int, received: int, they_start: bool) -> Tier:
    if not (given and received and days >= p.CONNECTION_DAYS and talks >= p.CONNECTION_TALKS):
        return "networking"
    lasting = days >= p.RELATIONSHIP_DAYS and talks >= p.RELATIONSHIP_TALKS
    return "relationship" if lasting and they_start else "connection"
