"""How much processor time an index takes to make and a query to answer, from 100 to 30,000 contacts.

Run: `python -m benchmarks.search`. Exits with 1 when a query at 10,000 contacts takes more than 100 ms.
"""

from __future__ import annotations

import random
import sys
import time
import tracemalloc

from coach.network import Network
from coach.search import Index, search

_given = (
    "Ana",
    "Bob",
    "Chidi",
    "Dana",
    "Eva",
    "Farid",
    "Grace",
    "Hana",
    "Игорь",
    "Jörg",
    "Kofi",
    "Leila",
    "李雷",
    "Nora",
)
_syllables = ("ka", "lo", "mi", "ren", "sta", "vor", "bel", "tin", "gu", "pra", "shi", "dor", "an", "wel", "fo", "zu")
_topics = ("sailing", "grants", "hiring", "pottery", "logistics", "music", "solar power", "translation", "gardening")
_queries = (
    "ana",
    "kaloren mi",
    "jorg",
    "sailing grants",
    "hirring manager",
    "a",
    "tag:music ana",
    "bob kalomi berlin",
    "zzzzz",
)


def made_up(count: int) -> Network:
    """So many people with jobs, notes, needs and three conversations each."""
    dice = random.Random(count)
    contacts, talks, needs = [], [], []
    for number in range(count):
        id = f"c{number}"
        word = "".join(dice.choices(_syllables, k=3)).capitalize()
        contacts.append(
            {
                "id": id,
                "name": f"{dice.choice(_given)} {word}",
                "company": f"{''.join(dice.choices(_syllables, k=2))} {number % 997}",
                "role": dice.choice(("engineer", "hiring manager", "nurse", "founder")),
                "city": dice.choice(("Berlin", "München", "Lagos", "北京", "Казань")),
                "tags": [dice.choice(_topics).split()[0]],
                "emails": [f"person{number}@example.org"],
                "notes": " ".join(dice.choices(_topics, k=12)),
            }
        )
        needs.append(
            {"id": f"n{number}", "contact": id, "what": f"help with {dice.choice(_topics)}", "on": "2026-01-01"}
        )
        for talk in range(3):
            summary = f"Talked about {dice.choice(_topics)} and {''.join(dice.choices(_syllables, k=3))}"
            talks.append({"id": f"v{number}.{talk}", "contact": id, "at": "2026-01-02", "summary": summary})
    document = {"format": "networking-coach/1", "me": {"name": "Ann"}, "contacts": contacts}
    return Network.model_validate({**document, "needs": needs, "conversations": talks})


def main() -> int:
    slow = False
    for count in (100, 1_000, 10_000, 30_000):
        network = made_up(count)
        tracemalloc.start()
        index = Index(network)
        memory = tracemalloc.get_traced_memory()[0] / 1e6
        tracemalloc.stop()
        began = time.process_time()
        index = Index(network)
        made = time.process_time() - began
        times = []
        for query in _queries:
            began = time.process_time()
            search(index, query)
            times.append((time.process_time() - began) * 1000)
        worst = max(zip(times, _queries, strict=True))
        slow |= count == 10_000 and worst[0] > 100
        median = sorted(times)[len(times) // 2]
        print(
            f"{count:6} contacts  index {made:5.2f} s, {memory:5.0f} MB  query median {median:5.1f} ms"
            f"  worst {worst[0]:5.1f} ms ({worst[1]})"
        )
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
