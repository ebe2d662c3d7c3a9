"""How long the coach takes to judge a whole network, from a loaded document.

    python benchmarks/suggest.py        prints one line per size: milliseconds of processor time

The people are made up and varied: each has a rhythm, a trade, interests; some need something, owe something or helped.
A new `World` is made for each run, so nothing is kept from one to the next but the reading of known words.
"""

from __future__ import annotations

import datetime as dt
import random
import time

from coach.matching.trades import TRADES
from coach.network import FORMAT, Network
from coach.rules import suggest
from coach.world import World

NOW = dt.datetime(2026, 3, 11, 18, 20, tzinfo=dt.UTC)
SIZES = ((300, 3_000), (1_000, 10_000), (3_000, 30_000), (10_000, 100_000))
TIERS = ("networking", "connection", "relationship", None)


def document(contacts: int, conversations: int, seed: int = 7) -> Network:
    """A made-up network of this size."""
    chance = random.Random(seed)
    phrases = [p.strip(" =") for t in TRADES.values() for p in t.says.split(",")]
    ids = [f"c{i}" for i in range(contacts)]
    return Network.model_validate(
        {
            "format": FORMAT,
            "me": {"name": "Robin", "industry": "law", "skills": [{"what": "wills"}], "timezone": "Europe/Berlin"},
            "contacts": [_contact(i, chance, phrases) for i in ids],
            "conversations": sorted(
                (_conversation(n, chance.choice(ids), chance) for n in range(conversations)), key=lambda c: str(c["at"])
            ),
            "offers": [_offer(n, chance.choice(ids), chance, phrases) for n in range(contacts // 4)],
            "needs": [
                {"id": f"n{n}", "contact": chance.choice(ids), "what": chance.choice(phrases), "on": _day(chance, 300)}
                for n in range(contacts // 20)
            ],
            "lessons": [
                {
                    "id": f"l{n}",
                    "what": chance.choice(phrases),
                    "topic": chance.choice(phrases),
                    "on": _day(chance, 200),
                }
                for n in range(10)
            ],
        }
    )


def milliseconds(network: Network, times: int = 5) -> float:
    """The best of a few runs."""
    return min(_once(network) for _ in range(times))


def _once(network: Network) -> float:
    start = time.process_time()
    suggest(World(network, NOW))
    return (time.process_time() - start) * 1000


def _day(chance: random.Random, back: int) -> str:
    return (NOW.date() - dt.timedelta(days=chance.randint(1, back))).isoformat()


def _contact(contact_id: str, chance: random.Random, phrases: list[str]) -> dict[str, object]:
    return {
        "id": contact_id,
        "name": f"Person {contact_id}",
        "role": chance.choice(phrases),
        "industry": chance.choice(("law", "music", "energy", "software", "health care", None)),
        "company": f"Firm {chance.randint(1, 3000)}",
        "interests": [chance.choice(phrases)],
        "skills": [{"what": chance.choice(phrases)}],
        "tier": chance.choice(TIERS),
        "met": {"on": _day(chance, 2000)},
    }


def _conversation(number: int, contact: str, chance: random.Random) -> dict[str, object]:
    return {
        "id": f"v{number}",
        "contact": contact,
        "at": f"{_day(chance, 1500)}T{chance.randint(8, 20):02}:00:00",
        "channel": chance.choice(("call", "email", "in_person")),
        "started_by": chance.choice(("me", "them")),
        "minutes": chance.randint(2, 60),
        "summary": "talked about the autumn fair",
    }


def _offer(number: int, contact: str, chance: random.Random, phrases: list[str]) -> dict[str, object]:
    return {
        "id": f"o{number}",
        "contact": contact,
        "direction": chance.choice(("given", "received")),
        "state": chance.choice(("done", "done", "done", "promised")),
        "thanked": chance.random() < 0.9,
        "what": chance.choice(phrases),
        "on": _day(chance, 600),
    }


def main() -> None:
    for contacts, conversations in SIZES:
        network = document(contacts, conversations)
        first = _once(network)
        best = milliseconds(network)
        print(f"{contacts:>6} contacts {conversations:>7} conversations  {best:7.1f} ms  (first {first:.1f} ms)")


if __name__ == "__main__":
    main()
