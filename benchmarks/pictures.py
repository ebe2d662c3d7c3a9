"""How long a picture takes, how long the event loop is held up meanwhile, and what memory stays.

Run: `python -m benchmarks.pictures`. A picture is drawn for 8, 40, 200 and 2,000 contacts with their conversations,
from the records to the PNG. "CPU s" is what a picture of the network takes on a machine with nothing else to do, both
processes together; "loop held" is the longest time in which nothing else could run.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import random
import resource
import time

from bot.pictures import draw
from bot.texts import texts
from coach.network import Contact, Conversation, Me, Met, Network, Offer, Tier
from coach.pictures.meaning import KINDS
from coach.world import World

NOW = dt.datetime(2026, 3, 11, 18, tzinfo=dt.UTC)
FIELDS = ("software", "banking", "health care", "design", "education", "media", "law", "construction", "music", None)
FIRST = ("Ana", "Priya", "Tom", "Анна", "Ελένη", "Jürgen", "Fatima", "李雷", "Chidi", "Marisol", "Søren", "Kwame")
LAST = ("Silva", "Shah", "Becker", "Петрова", "Παππά", "Müller", "Okafor", "Reyes", "Nguyễn", "Kowalska")
TIMES = 5
TICK = 0.001


def network(contacts: int) -> Network:
    """A made-up network in which a few are close, some are known, and most were met once."""
    dice = random.Random(contacts)
    people, talks, helped = [], [], []
    for n in range(contacts):
        tier: Tier = dice.choices(("relationship", "connection", "networking"), (2, 13, 85))[0]
        name, met = f"{dice.choice(FIRST)} {dice.choice(LAST)}", NOW.date() - dt.timedelta(days=dice.randint(1, 900))
        people.append(Contact(id=f"c{n}", name=name, industry=dice.choice(FIELDS), tier=tier, met=Met(on=met)))
        for k in range({"relationship": 25, "connection": 10, "networking": 2}[tier]):
            day = NOW.date() - dt.timedelta(days=dice.randint(0, 400))
            talks.append(Conversation(id=f"v{n}.{k}", contact=f"c{n}", at=day, minutes=dice.randint(5, 60)))
        if tier != "networking":
            way = dice.choice(("given", "received"))
            helped.append(Offer(id=f"o{n}", contact=f"c{n}", direction=way, what="help", state="done", on=met))
    me = Me(name="Ann", industry="software")
    return Network(
        format="networking-coach/1",
        me=me,
        contacts=tuple(people),
        conversations=tuple(talks),
        offers=tuple(helped),
    )


async def measured(world: World) -> tuple[float, float, float, int]:
    """Seconds a picture (middle and worst of all kinds, both grounds), loop held, bytes of the largest."""
    seconds, held, largest = [], 0.0, 0
    for kind in KINDS:
        for dark in (False, True) * (TIMES // 2):
            stop = asyncio.Event()
            watch = asyncio.create_task(_held(stop))
            start = time.perf_counter()
            picture = await draw(kind, World(world.network, world.now), texts(), dark)
            seconds.append(time.perf_counter() - start)
            stop.set()
            held, largest = max(held, await watch), max(largest, len(picture))
    return sorted(seconds)[len(seconds) // 2], max(seconds), held, largest


async def cpu(world: World) -> float:
    """Seconds of processor time for the picture of the network."""
    before = _used()
    await draw("network", World(world.network, world.now), texts(), True)
    return _used() - before


def _used() -> float:
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


async def _held(stop: asyncio.Event) -> float:
    worst = 0.0
    while not stop.is_set():
        start = time.perf_counter()
        await asyncio.sleep(TICK)
        worst = max(worst, time.perf_counter() - start - TICK)
    return worst


async def main() -> None:
    print("contacts  CPU s  middle s  worst s  loop held ms  largest kB  memory after MB")
    for contacts in (8, 40, 200, 2000):
        world = World(network(contacts), NOW)
        middle, worst, held, largest = await measured(world)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        numbers = f"{await cpu(world):5.2f}  {middle:8.2f}  {worst:7.2f}  {1000 * held:12.1f}"
        print(f"{contacts:8}  {numbers}  {largest / 1000:10.0f}  {memory:15.0f}")
    drawing = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"The drawing process holds at most {drawing:.0f} MB, and ends.")


if __name__ == "__main__":
    asyncio.run(main())
