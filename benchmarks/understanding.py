"""How long a message takes to read, by the number of known contacts, and the longest any text takes.

    python -m benchmarks.understanding

Times are of the processor, so that other work on the machine counts little.
"""

from __future__ import annotations

import datetime as dt
import json
import random
import time
from pathlib import Path

from coach.understanding import Known, KnownNames, understand
from coach.understanding.given_names import given_names

NOW = dt.datetime.fromisoformat("2026-03-11T18:20")
CASES = Path(__file__).parent.parent / "tests/understanding/cases"
BEGINNINGS = "Ber Mar Kol Sta Win Lan Hof Per Dub Sal Tor Ven Gri Nov Ost"
ENDINGS = "ger ton man ski ova elli quez berg son ault aru ides idze wala moto"
PIECES = (
    "a",
    " ",
    "Tom, ",
    "Tom and ",
    "(a) ",
    "Tom (x) ",
    "1 ",
    "i'll send ",
    "she wants to ",
    "\n- ",
    ": ",
    "met bob at the ",
)


def contacts(count: int) -> list[Known]:
    """So many people with made-up names, always the same."""
    chance = random.Random(1)
    given = sorted(given_names)
    beginnings, endings = BEGINNINGS.split(), ENDINGS.split()
    return [
        Known(str(n), f"{chance.choice(given).title()} {chance.choice(beginnings)}{chance.choice(endings)}")
        for n in range(count)
    ]


def milliseconds(text: str, known: KnownNames) -> float:
    began = time.process_time()
    understand(text, now=NOW, timezone="Europe/London", known=known, me="Ann Lee")
    return 1000 * (time.process_time() - began)


def main() -> None:
    texts = [
        json.loads(line)["text"] for file in CASES.glob("*.jsonl") for line in file.read_text("utf-8").splitlines()
    ]
    print(f"{len(texts)} messages\n\n{'contacts':>9}{'index ms':>10}{'median ms':>11}{'p99 ms':>8}{'max ms':>8}")
    for count in (10, 100, 1000, 2000, 5000, 10_000):
        people = contacts(count)
        began = time.process_time()
        known = KnownNames(people)
        built = 1000 * (time.process_time() - began)
        for text in texts:
            milliseconds(text, known)
        taken = sorted(milliseconds(text, known) for text in texts for _ in range(3))
        middle, last = taken[len(taken) // 2], taken[int(0.99 * len(taken))]
        print(f"{count:>9}{built:>10.0f}{middle:>11.2f}{last:>8.2f}{taken[-1]:>8.2f}")
    known = KnownNames([Known("1", "Tom Becker"), Known("2", "Tom Hughes")])
    worst = max((milliseconds((piece * 4096)[:4096], known), piece) for piece in PIECES)
    print(f"\nworst of {len(PIECES)} texts of 4,096 characters: {worst[0]:.0f} ms ({worst[1]!r} over and over)")


if __name__ == "__main__":
    main()
