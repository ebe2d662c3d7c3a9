"""Reading rhythms: a person's ties in, how alive each is out.

What is usual for the person stands in for what is not yet known of a tie. While they have few ties with a rhythm, the
tier or the user's own wish does; those intervals are judgement, as no public record has tiers.

A nudge to reconnect is worth it once the silence is well beyond the usual gap: about twice it for a steady tie, three
times it for a fitful one, not before a silence that one in four of its gaps exceeds, and never within a week. The
user's own wish replaces that. It is not worth one for somebody who was never close, nor for somebody who does not
answer; each try without an answer doubles the wait before that.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from functools import cached_property
from operator import lt, sub

from coach import parameters as p
from coach.network import Tier
from coach.rhythm.model import PRIOR_GAPS, SELECTION, Habit, habit
from coach.rhythm.tie import Tie
from coach.suggestion import Line, Value

TIER_DAYS: dict[Tier, int] = {"relationship": 30, "connection": 90, "networking": 180}
UNKNOWN_DAYS = 90
"""Where nothing tells what is usual."""
ENOUGH_TIES = 5
"""From so many ties with two contacts on, the person's own habits say more than a tier. With fewer, a tie is not
counted among them when it is read itself."""
ENOUGH_GAPS = 3
"""From so many gaps on, a tie's usual gap is its own."""
LEAST, MOST = 1.5, 3.0
"""Usual gaps before a nudge: the least for a tie like clockwork, and the most."""
SPREAD, SPREAD_GAPS = 0.5, 2
"""How far log gaps are expected to scatter, and how many gaps that expectation is worth."""
LEAST_DAYS = 7
ONE_SIDED = 4
"""Contacts in a row that the user started; without a wish of the user's, taken as not being answered."""
CLOSE_SPAN = 21
"""Days from the first contact to the last; a tie without a word about its tier was never close in less."""


def read(ties: Sequence[Tie], now: dt.date) -> list[Reading]:
    """How alive each tie is on the day `now`, in the same order; what is dated later has not happened yet."""
    histories = [history(tie, now) for tie in ties]
    habits = Habits(histories)
    return [habits.reading(one) for one in histories]


class Habits:
    """What is usual for a person, from all their ties: how each of these is read."""

    def __init__(self, histories: Iterable[History]) -> None:
        known = [h.log_mean_gap for h in histories if len(h.days) > 1]
        self._total, self._count = sum(known), len(known)

    def reading(self, history: History) -> Reading:
        """How alive one of the ties is."""
        total, count = self._total, self._count
        if count < ENOUGH_TIES and len(history.days) > 1:
            total, count = total - history.log_mean_gap, count - 1
        return Reading(history, total / count if count else None, self._count)


class Reading:
    """How alive a tie is. Each answer is worked out when it is first asked for: of many ties, few are told of."""

    def __init__(self, history: History, others: float | None, ties_with_rhythm: int) -> None:
        self.id = history.tie.id
        self._history = history
        self._others = others
        self._ties_with_rhythm = ties_with_rhythm

    @property
    def usual_gap_days(self) -> float:
        own = self._history.own_gap
        return self._drawn_gap if own is None else own

    @property
    def quiet_chance(self) -> float | None:
        """The chance that the silence lasts the tie's horizon more (its usual gap where none was given); None before
        the first contact. Good for ranking; over-confident in the highest band, so not for telling as a percentage."""
        if self._law is None:
            return None
        horizon = self._history.tie.horizon_days
        return self._law.quiet_chance(self._history.silence, self.usual_gap_days if horizon is None else horizon)

    @property
    def warmth(self) -> float | None:
        """1 in touch, 0 gone quiet: the share of the tie's silences that last longer than this one has."""
        return None if self._law is None else self._law.within_habit(self._history.silence)

    @property
    def reconnect_on(self) -> dt.date | None:
        """The day from which a nudge is worth it; None where none is."""
        history = self._history
        if not history.days:
            return None
        return history.reconnect_on_own if history.own_gap is not None else _reconnect_on(history, self.usual_gap_days)

    @property
    def is_due(self) -> bool:
        """Whether a nudge is worth it by now."""
        history = self._history
        if not history.tie.cadence_days and (
            history.silence < LEAST_DAYS or not history.was_close or history.silence < self.usual_gap_days * LEAST
        ):
            return False
        on = self.reconnect_on
        return on is not None and on <= history.now

    @cached_property
    def why(self) -> Line:
        return _why(self._history, self.usual_gap_days) if self._history.days else Line("rhythm-why-none")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reading) and self._told() == other._told()

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"Reading{self._told()}"

    def _told(self) -> tuple[object, ...]:
        return self.id, self.quiet_chance, self.warmth, self.usual_gap_days, self.reconnect_on, self.why

    @cached_property
    def _drawn_gap(self) -> float:
        return _drawn_gap(self._history.gaps, self._before_any[0])

    @cached_property
    def _law(self) -> Habit | None:
        return habit(self._history.gaps, self._before_any[1]) if self._history.days else None

    @cached_property
    def _before_any(self) -> tuple[float, float]:
        return _before_any(self._history.tie, self._others, self._ties_with_rhythm)


class History:
    """What has happened between two people by the day `now`."""

    def __init__(self, tie: Tie, days: Sequence[dt.date], now: dt.date) -> None:
        self.tie = tie
        self.days = days
        """The days they were in touch, each once, in order."""
        self.now = now
        self.silence = (now - days[-1]).days if days else 0

    @cached_property
    def log_mean_gap(self) -> float:
        return math.log(self.span / (len(self.days) - 1))

    @property
    def span(self) -> int:
        """Days from the first contact to the last."""
        return (self.days[-1] - self.days[0]).days if self.days else 0

    @cached_property
    def gaps(self) -> list[int]:
        days = [day.toordinal() for day in self.days]
        return list(map(sub, days[1:], days))

    @cached_property
    def own_gap(self) -> float | None:
        """The tie's usual gap, where it has had enough of them to say."""
        return _own_gap(self.gaps) if len(self.gaps) >= ENOUGH_GAPS else None

    @cached_property
    def reconnect_on_own(self) -> dt.date | None:
        """From which day a nudge is worth it by the tie's own usual gap."""
        return None if self.own_gap is None else _reconnect_on(self, self.own_gap)

    @cached_property
    def was_close(self) -> bool:
        return _was_close(self)

    @cached_property
    def tries(self) -> tuple[dt.date, ...]:
        if not self.tie.tries or not self.days:
            return ()
        return tuple(sorted(t for t in self.tie.tries if self.days[-1] < t <= self.now))

    @property
    def one_sided(self) -> int:
        return _one_sided(self.tie, self.now) if self.tie.by_me and self.days else 0


def history(tie: Tie, now: dt.date) -> History:
    """What has happened by the day `now`."""
    days = tie.days
    if days and (days[-1] > now or not all(map(lt, days, days[1:]))):
        days = sorted({day for day in days if day <= now})
    return History(tie, days, now)


def _one_sided(tie: Tie, now: dt.date) -> int:
    """How many of the latest contacts in a row the user started."""
    run = 0
    for day, by_me in sorted(zip(tie.days, tie.by_me, strict=False), key=lambda pair: pair[0], reverse=True):
        if day > now:
            continue
        if by_me is not True:
            break
        run += 1
    return run


def _before_any(tie: Tie, others: float | None, ties_with_rhythm: int) -> tuple[float, float]:
    """The log of the gap to expect of this tie, and of the one that its law starts from."""
    hoped = tie.cadence_days or (TIER_DAYS[tie.tier] if tie.tier else None)
    if hoped and (ties_with_rhythm < ENOUGH_TIES or others is None):
        return math.log(hoped), math.log(hoped)
    if others is None:
        return math.log(UNKNOWN_DAYS), math.log(UNKNOWN_DAYS)
    return (math.log(hoped) if hoped else others), others + SELECTION


def _own_gap(gaps: Sequence[int]) -> float:
    """The mean gap beside the longest silence, which with few gaps counts as well."""
    if len(gaps) == ENOUGH_GAPS:
        return sum(gaps) / len(gaps)
    return (sum(gaps) - max(gaps)) / (len(gaps) - 1)


def _drawn_gap(gaps: Sequence[int], expected: float) -> float:
    """The usual gap where few are known: drawn towards what is expected."""
    return math.exp((PRIOR_GAPS * expected + sum(map(math.log, gaps))) / (PRIOR_GAPS + len(gaps)))


def _reconnect_on(history: History, usual: float) -> dt.date | None:
    wait = _wait(history, usual)
    return None if wait is None else _later(history.tries[-1] if history.tries else history.days[-1], wait)


def _wait(history: History, usual: float) -> float | None:
    """Days from the last contact or try until a nudge is worth it."""
    tie, tries = history.tie, len(history.tries)
    if tries >= p.UNANSWERED_TIMES or not (tie.cadence_days or (history.was_close and history.one_sided < ONE_SIDED)):
        return None
    if tie.cadence_days:
        wait = float(tie.cadence_days)
    elif len(history.gaps) < ENOUGH_GAPS:
        wait = max(LEAST_DAYS, usual * LEAST)
    else:
        exceeded = sorted(history.gaps)[3 * (len(history.gaps) - 1) // 4]
        wait = max(LEAST_DAYS, exceeded, usual * min(LEAST * math.exp(_spread(history.gaps)), MOST))
    return wait * 2.0**tries


def _spread(gaps: Sequence[int]) -> float:
    """How far a tie's log gaps scatter around their mean; with few gaps, drawn towards what is expected."""
    logs = [math.log(gap) for gap in gaps]
    mean = sum(logs) / len(logs)
    squares = SPREAD_GAPS * SPREAD**2 + sum([(log - mean) ** 2 for log in logs])
    return math.sqrt(squares / (SPREAD_GAPS + len(logs)))


def _was_close(history: History) -> bool:
    days, span = max(len(history.days), 1), history.span
    match history.tie.tier:
        case "connection" | "relationship":
            return True
        case "networking":
            return days > p.CLOSE_TALKS and span >= CLOSE_SPAN
        case None:
            return days >= p.CLOSE_TALKS and span >= CLOSE_SPAN


def _later(day: dt.date, wait: float) -> dt.date | None:
    try:
        return day + dt.timedelta(days=math.ceil(wait))
    except OverflowError:
        return None


def _why(history: History, usual: float) -> Line:
    times, silent = len(history.gaps) + 1, history.silence
    values: dict[str, Value] = {"times": times, "silent": silent, "usual": max(1, round(usual))}
    if history.tries:
        return Line("rhythm-why-unanswered", {**values, "tries": len(history.tries)})
    if history.tie.cadence_days:
        return Line("rhythm-why-wished", {**values, "wished": history.tie.cadence_days})
    if len(history.gaps) < ENOUGH_GAPS:
        return Line("rhythm-why-young", values)
    return Line("rhythm-why-usual", {**values, "longest": max(history.gaps)})
