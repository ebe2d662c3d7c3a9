"""How two people's silences are spread, from the gaps between the days they were in touch.

A log-logistic law, shrunk towards what is usual for this person's other ties and then bent by drift: lengthening gaps
make the next silence last. The survival of a silence has a closed form, so nothing is fitted at run time. Log-logistic
gaps have the heavy tail of human contact (most are short, a few very long), which is why the chance of more silence
grows with the silence already kept; the same power-law family describes how memory fades.

The prior is wide on purpose: a young tie's rhythm is unknown, so little is claimed of it until gaps support it. The
five constants were chosen by likelihood on public records of e-mail and of reviews, on earlier years than those they
were measured on; `benchmarks/rhythm.py` measures what they are worth against fixed intervals.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

PRIOR_GAPS = 2.454
"""The prior's mean is worth about two and a half gaps."""
SELECTION = 0.902
"""A tie is drawn towards longer gaps (in log days) than the mean of those that have a rhythm already."""
PRIOR_SPREAD = 5.063
"""Spread of log gaps before any is seen."""
SPREAD_GAPS = 0.342
"""The prior's spread is worth about a third of a gap."""
DRIFT = 0.458
"""How much lengthening gaps slow the return, as a power of the survival."""
FADING = 0.7
"""Weight of each earlier gap against the next, for the recent mean."""
SHORTEST = 0.3
"""Days; a silence shorter than this counts as this."""


@dataclass(frozen=True, slots=True)
class Habit:
    """The law of one tie's silences: `scale` days is the middle one, `shape` is how alike they are."""

    scale: float
    shape: float
    slowing: float = 1.0
    """Power of the survival: below 1 where gaps lengthen, above 1 where they shorten."""

    def within_habit(self, silence: float) -> float:
        """The share of this tie's silences that last longer than `silence` days: 1 just after a talk, falling to 0."""
        return math.exp(self._log_survival(silence))

    def quiet_chance(self, silence: float, horizon: float) -> float:
        """The chance that a silence of `silence` days lasts `horizon` days more."""
        return math.exp((self._log_survival(silence + horizon) - self._log_survival(silence)) * self.slowing)

    def _log_survival(self, silence: float) -> float:
        x = self.shape * math.log(max(silence, SHORTEST) / self.scale)
        return -(x + math.log1p(math.exp(-x))) if x > 0 else -math.log1p(math.exp(x))


def habit(gaps: Sequence[float], prior_log_gap: float) -> Habit:
    """The habit that gaps (days, oldest first, each above 0) support, given the log of the gap expected before any."""
    logs = [math.log(gap) for gap in gaps]
    count, total = len(logs), sum(logs)
    mean = (PRIOR_GAPS * prior_log_gap + total) / (PRIOR_GAPS + count)
    squares = SPREAD_GAPS * PRIOR_SPREAD**2 + sum([(log - mean) ** 2 for log in logs])
    variance = squares / (SPREAD_GAPS + count) * (1 + 1 / (PRIOR_GAPS + count))
    return Habit(math.exp(mean), math.pi / math.sqrt(3 * variance), math.exp(-DRIFT * drift(logs)))


def drift(logs: Sequence[float]) -> float:
    """How much longer the recent gaps are than all of them, in log days; one gap at the mean steadies it."""
    if not logs:
        return 0.0
    mean = sum(logs) / len(logs)
    recent, weights = 0.0, 0.0
    for log in logs:
        recent, weights = FADING * recent + log, FADING * weights + 1
    return (recent + mean) / (weights + 1) - mean
