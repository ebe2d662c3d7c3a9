"""What became of earlier suggestions, and what that means for the same advice today.

Done: the matter is settled until something new happens; advice about a habit comes back after a while. Later: it
rests for a few days. Not for me: it stays away, and after three such answers the whole kind rests. Ignored twice: it
rests, as unanswered advice should make the coach quieter. A promise and a thank-you are never
dropped for being ignored.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from functools import cached_property

from coach import parameters as p
from coach.network import Offer, Shown
from coach.plans import plans
from coach.suggestion import Action, Suggestion
from coach.world import World

_HABITS: frozenset[Action] = frozenset(
    (
        "reconnect",
        "be_curious",
        "deepen",
        "broaden",
        "find_mentor",
        "pay_it_forward",
        "make_time",
        "take_stock",
        "notice_worth",
    )
)
_SOLO: frozenset[Action] = frozenset(("make_time", "take_stock", "notice_worth", "prepare_event", "capture_event"))
_OWED: frozenset[Action] = frozenset(("keep_promise", "thank"))


class History:
    """The suggestions shown before, by what they were about."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._shown: dict[tuple[str, frozenset[str]], list[tuple[dt.date, Shown]]] = {}
        refused: Counter[str] = Counter()
        for day, one in world.shown:
            self._shown.setdefault((one.action, frozenset(one.contacts)), []).append((day, one))
            if one.response == "not_for_me" and world.ago(day) <= p.REFUSED_KIND_DAYS:
                refused[one.action] += 1 if one.contacts or one.action in _SOLO else p.REFUSED_KIND_TIMES
        self._refused_kinds = {a for a, n in refused.items() if n >= p.REFUSED_KIND_TIMES}

    def settles(self, one: Suggestion) -> bool:
        """Whether an earlier answer settles this advice for today."""
        if one.action in self._refused_kinds and one.action not in _OWED:
            return True
        earlier = self._shown.get((one.action, frozenset(one.contacts)))
        if not earlier:
            return False
        newest = None if one.action in _HABITS else self._newest(one)
        told = [(day, s) for day, s in earlier if newest is None or day >= newest]
        return bool(told) and self._rests(one, told)

    def _rests(self, one: Suggestion, told: list[tuple[dt.date, Shown]]) -> bool:
        day, last = told[-1]
        ago = self._world.ago(day)
        match last.response:
            case "done":
                return self._is_done(one, ago)
            case "later":
                return ago < (p.LATER_PROMISE_DAYS if one.action == "keep_promise" else p.LATER_DAYS)
            case "not_for_me":
                return ago <= p.REFUSED_DAYS
            case "ignored":
                return one.action not in _OWED and self._ignored(told) and ago < p.IGNORED_DAYS

    def _is_done(self, one: Suggestion, ago: int) -> bool:
        if one.action == "keep_promise":
            return ago <= p.REFUSED_DAYS and not self._other_word_kept(one.contacts[0])
        return ago < (p.DONE_REST_DAYS if one.action in _HABITS else p.REFUSED_DAYS)

    def _other_word_kept(self, contact_id: str) -> bool:
        """Whether what was done may have been another promise to the same contact: one is on record as kept."""
        return bool(self._world.given(contact_id))

    @staticmethod
    def _ignored(told: list[tuple[dt.date, Shown]]) -> bool:
        run = 0
        for _, one in reversed(told):
            if one.response != "ignored":
                break
            run += 1
        return run >= p.IGNORED_TIMES

    def _newest(self, one: Suggestion) -> dt.date | None:
        """The day of the newest record that a suggestion rests on."""
        sources = {s for r in one.reasons for s in r.sources}
        days = [self._days[s] for s in sources if s in self._days]
        for contact_id in one.contacts:
            talks = zip(self._world.talks(contact_id), self._world.talk_days(contact_id), strict=True)
            days += [day for talk, day in talks if f"conversation:{talk.id}" in sources]
        return max(days, default=None)

    @cached_property
    def _days(self) -> dict[str, dt.date]:
        world = self._world
        dated = (
            world.all_offers,
            world.open_needs,
            world.all_introductions,
            world.all_asks,
            world.lessons,
            world.events,
        )
        days = {f"{record.KIND}:{record.id}": record.on for records in dated for record in records}
        # A plan is news on its own day, whatever was done about another with the same contact before.
        return days | {f"{Offer.KIND}:{plan.id}": plan.due for plan in plans(world) if plan.due is not None}
