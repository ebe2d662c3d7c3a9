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
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from coach import parameters as p
from coach.network import Tier
from coach.rhythm.model import PRIOR_GAPS, SELECTION, habit
from coach.rhythm.tie import Reading, Tie
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
    histories = [_history(tie, now) for tie in ties]
    known = [h.log_mean_gap for h in histories if h.gaps]
    total, count = sum(known), len(known)
    readings = []
    for history in histories:
        own = history.log_mean_gap if history.gaps and count < ENOUGH_TIES else None
        others, of = (total, count) if own is None else (total - own, count - 1)
        readings.append(_read(history, others / of if of else None, count))
    return readings


@dataclass(frozen=True, slots=True)
class _History:
    tie: Tie
    last: dt.date | None
    gaps: list[int]
    silence: int
    tries: tuple[dt.date, ...]
    one_sided: int

    @property
    def log_mean_gap(self) -> float:
        return math.log(sum(self.gaps) / len(self.gaps))


def _history(tie: Tie, now: dt.date) -> _History:
    today = now.toordinal()
    days = sorted({day.toordinal() for day in tie.days})
    if days and days[-1] > today:
        days = [day for day in days if day <= today]
    if not days:
        return _History(tie, None, [], 0, (), 0)
    last = dt.date.fromordinal(days[-1])
    tries = tuple(sorted(t for t in tie.tries if last < t <= now)) if tie.tries else ()
    gaps = [b - a for a, b in pairwise(days)]
    return _History(tie, last, gaps, today - days[-1], tries, _one_sided(tie, now) if tie.by_me else 0)


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


def _read(history: _History, others: float | None, ties_with_rhythm: int) -> Reading:
    tie = history.tie
    expected, prior = _before_any(tie, others, ties_with_rhythm)
    usual = _usual_gap(history.gaps, expected)
    if history.last is None:
        return Reading(tie.id, None, None, usual, None, Line("rhythm-why-none"))
    law = habit(history.gaps, prior)
    wait = _wait(history, usual)
    return Reading(
        tie.id,
        law.quiet_chance(history.silence, usual if tie.horizon_days is None else tie.horizon_days),
        law.within_habit(history.silence),
        usual,
        None if wait is None else _later(history.tries[-1] if history.tries else history.last, wait),
        _why(history, usual),
    )


def _before_any(tie: Tie, others: float | None, ties_with_rhythm: int) -> tuple[float, float]:
    """The log of the gap to expect of this tie, and of the one that its law starts from."""
    hoped = tie.cadence_days or (TIER_DAYS[tie.tier] if tie.tier else None)
    if hoped and (ties_with_rhythm < ENOUGH_TIES or others is None):
        return math.log(hoped), math.log(hoped)
    if others is None:
        return math.log(UNKNOWN_DAYS), math.log(UNKNOWN_DAYS)
    return (math.log(hoped) if hoped else others), others + SELECTION


def _usual_gap(gaps: Sequence[int], expected: float) -> float:
    """The mean gap beside the longest silence; with few gaps, drawn towards what is expected."""
    if len(gaps) > ENOUGH_GAPS:
        return (sum(gaps) - max(gaps)) / (len(gaps) - 1)
    if len(gaps) == ENOUGH_GAPS:
        return sum(gaps) / len(gaps)
    return math.exp((PRIOR_GAPS * expected + sum(map(math.log, gaps))) / (PRIOR_GAPS + len(gaps)))


def _wait(history: _History, usual: float) -> float | None:
    """Days from the last contact or try until a nudge is worth it."""
    tie, tries = history.tie, len(history.tries)
    if tries >= p.UNANSWERED_TIMES or not (tie.cadence_days or (_was_close(history) and history.one_sided < ONE_SIDED)):
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


def _was_close(history: _History) -> bool:
    days, span = len(history.gaps) + 1, sum(history.gaps)
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


def _why(history: _History, usual: float) -> Line:
    times, silent = len(history.gaps) + 1, history.silence
    values: dict[str, Value] = {"times": times, "silent": silent, "usual": max(1, round(usual))}
    if history.tries:
        return Line("rhythm-why-unanswered", {**values, "tries": len(history.tries)})
    if history.tie.cadence_days:
        return Line("rhythm-why-wished", {**values, "wished": history.tie.cadence_days})
    if len(history.gaps) < ENOUGH_GAPS:
        return Line("rhythm-why-young", values)
    return Line("rhythm-why-usual", {**values, "longest": max(history.gaps)})
