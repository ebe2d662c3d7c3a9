"""Who is about to go quiet? How well rhythm tells, against one interval for everybody, and what a tie costs.

Run: `python -m benchmarks.rhythm [LOG ...]`. Without a log it makes up lives: ties with a habit of their own, some of
which end or slow down. A log is a file (or its .gz) with `source target seconds` in each line, split by spaces or
commas: the form in which e-mail logs are public, such as SNAP's email-Eu-core-temporal (Paranjape, Benson, Leskovec,
WSDM 2017). `--days` is the silence asked about.

At four moments in the later half of a log, every person with ten contacts is asked about each tie they had on three
days or more and heard from within those days: is it silent for as many more? AUC over all ties, AUC within a person,
and how many of a person's first three went quiet. Exits with 1 where rhythm is no better than the one interval, or a
tie costs more than 200 microseconds.
"""

from __future__ import annotations

import argparse
import datetime as dt
import gzip
import random
import sys
import time
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from coach.rhythm import Tie, read

Log = dict[int, dict[int, list[int]]]
"""By person, by contact: the days on which they were in touch."""
Row = tuple[int, float, float, bool]
"""A person at a moment; the score of rhythm; the silence so far; whether the tie went quiet."""

ENOUGH_CONTACTS, ENOUGH_DAYS, ENOUGH_TIES = 10, 3, 5
DEAREST_TIE = 200e-6
_EPOCH = dt.date(2000, 1, 1).toordinal()


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("logs", nargs="*", type=Path)
    options.add_argument("--days", type=int, default=30)
    told = options.parse_args()
    logs = [(path.name, log_from(path)) for path in told.logs] or [("made-up lives", made_up())]
    good = True
    print(f"{'log':<24}{'':<14}{'AUC':>7}{'within':>8}{'first 3':>9}{'ties':>8}{'us a tie':>10}")
    for name, log in logs:
        rows, cost = asked(log, told.days)
        mine, silence = scored(rows, 1), scored(rows, 2)
        print(f"{name:<24}{'rhythm':<14}{mine[0]:7.3f}{mine[1]:8.3f}{mine[2]:9.3f}{len(rows):8}{cost * 1e6:10.1f}")
        print(f"{'':<24}{'one interval':<14}{silence[0]:7.3f}{silence[1]:8.3f}{silence[2]:9.3f}")
        good = good and cost < DEAREST_TIE and all(a > b for a, b in zip(mine, silence, strict=True))
    return 0 if good else 1


def log_from(path: Path) -> Log:
    log: Log = defaultdict(lambda: defaultdict(list))
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as lines:
        for line in lines:
            parts = line.replace(",", " ").split()
            if len(parts) >= 3 and all(part.isdigit() for part in parts[:3]):
                one, other, day = int(parts[0]), int(parts[1]), int(parts[2]) // 86_400
                log[one][other].append(day)
                log[other][one].append(day)
    return {p: {c: sorted(set(days)) for c, days in ties.items()} for p, ties in log.items()}


def made_up(people: int = 150, ties: int = 25, span: int = 900) -> Log:
    """Gaps scatter around each tie's own habit; a third of the ties end some day, a third slow down."""
    dice = random.Random(7)
    log: Log = {}
    for person in range(people):
        log[person] = {}
        for contact in range(ties):
            habit, fate, day = (
                dice.lognormvariate(3, 0.8),
                dice.choice(["ends", "slows", "goes"]),
                float(dice.randrange(300)),
            )
            end = dice.uniform(200, 2 * span) if fate == "ends" else span
            days = set()
            while day < min(end, span):
                days.add(int(day))
                day += max(1.0, habit * dice.lognormvariate(0, 0.7))
                habit *= 1.05 if fate == "slows" else 1.0
            log[person][contact] = sorted(days)
    return log


def asked(log: Log, horizon: int) -> tuple[list[Row], float]:
    """The rows of every person at every moment, and seconds a tie."""
    days = [day for ties in log.values() for dates in ties.values() for day in dates]
    first, last = min(days), max(days)
    rows: list[Row] = []
    spent, read_ties = 0.0, 0
    for part in (0.6, 0.7, 0.8, 0.9):
        now = first + round((last - first) * part)
        if now + horizon > last:
            continue
        for person, ties in log.items():
            past = [(dates, bisect_left(dates, now)) for dates in ties.values()]
            past = [(dates, known) for dates, known in past if known]
            if len(past) < ENOUGH_CONTACTS or not any(now <= d < now + horizon for dates, _ in past for d in dates):
                continue
            told = [_tie(dates[:known], horizon) for dates, known in past]
            began = time.perf_counter()
            readings = read(told, _date(now))
            for reading in readings:  # a reading works out what it is asked for
                _ = reading.quiet_chance, reading.warmth, reading.usual_gap_days, reading.reconnect_on, reading.why
            spent, read_ties = spent + time.perf_counter() - began, read_ties + len(told)
            for (dates, known), reading in zip(past, readings, strict=True):
                silence = now - dates[known - 1]
                if known >= ENOUGH_DAYS and silence <= horizon and reading.quiet_chance is not None:
                    quiet = known == len(dates) or dates[known] >= now + horizon
                    rows.append((person * 10 + round(part * 10), reading.quiet_chance, float(silence), quiet))
    return rows, spent / max(read_ties, 1)


def scored(rows: Sequence[Row], column: int) -> tuple[float, float, float]:
    """AUC over all, mean AUC within a person, share of quiet ones among a person's first three."""
    groups: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for row in rows:
        groups[row[0]].append((row[column], row[3]))
    within = list(_known(auc(group) for group in groups.values() if len(group) >= ENOUGH_TIES))
    firsts = [sorted(group, reverse=True)[:3] for group in groups.values() if len(group) >= ENOUGH_TIES]
    whole = auc([(row[column], row[3]) for row in rows]) or 0.0
    return whole, _mean(within), _mean([sum(quiet for _, quiet in first) / 3 for first in firsts])


def auc(scores: Sequence[tuple[float, bool]]) -> float | None:
    """The chance that one that went quiet scores above one that did not; ties count half. None without both."""
    quiet = sorted(score for score, went in scores if went)
    alive = sorted(score for score, went in scores if not went)
    if not quiet or not alive:
        return None
    below = sum((bisect_left(alive, score) + bisect_right(alive, score)) / 2 for score in quiet)
    return below / (len(quiet) * len(alive))


def _tie(days: Iterable[int], horizon: int) -> Tie:
    return Tie("", tuple(_date(day) for day in days), horizon_days=float(horizon))


def _date(day: int) -> dt.date:
    return dt.date.fromordinal(_EPOCH + day)


def _known(values: Iterable[float | None]) -> Iterator[float]:
    return (v for v in values if v is not None)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / max(len(values), 1)


if __name__ == "__main__":
    sys.exit(main())
