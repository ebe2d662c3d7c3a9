"""Messages understood, recorded and answered a second, as a ratio to a bare echo bot's echoes over the same server.

    python -m benchmarks.throughput [--messages 1500] [--users 60] [--webhook] [--database URL]

Bot and local Telegram are separate processes; the bots run one after the other against the same kind of server in the
same run. `engine` is the coach's engine and store with a handler that understands nothing: what is between it and the
coach is understanding, judgement and words. A burst of messages from many users measures the rate, a few users who each
wait for their answer measure latency. Ratios travel between machines, seconds do not.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import socket
import statistics
import sys
import tempfile
import time
from pathlib import Path

from bot.playground import LocalTelegram, User

ROOT = Path(__file__).parent.parent
SENTENCES = (
    "Coffee with {name} yesterday",
    "Met {name}, CTO at Finch, at the fair on Monday",
    "{name} is looking for a data engineer",
    "Promised {name} an introduction by Friday",
)
NAMES = ("Priya Shah", "Tom Becker", "Lea Sommer", "Ravi Nair", "Ines Costa", "Jonas Weber", "Mia Rossi", "Omar Haddad")


async def main() -> None:
    options = _options()
    print(f"{options.messages} messages, {options.users} users, {'webhook' if options.webhook else 'polling'}")
    rates: dict[str, float] = {}
    for name in ("echo", "coach") if options.webhook else ("echo", "engine", "coach"):
        with tempfile.TemporaryDirectory() as folder:
            database = options.database or f"sqlite:///{folder}/coach.db"
            rates[name] = await measure(name, options, database)
    for name in rates:
        print(f"{name} / echo: {rates[name] / rates['echo']:.2f}")


async def measure(name: str, options: argparse.Namespace, database: str) -> float:
    local = LocalTelegram()
    await local.start()
    port = str(_free_port()) if options.webhook else "0"
    program = [sys.executable, "-m", f"benchmarks.{name}_bot", local.token, local.url, port]
    arguments = [*program, database] if name != "echo" else program
    process = await asyncio.create_subprocess_exec(*arguments, cwd=ROOT)
    try:
        users = [local.user() for _ in range(options.users)]
        await _begin(users)
        before = _processor_time(process.pid)
        rate = await _burst(users, options.messages)
        spent = (_processor_time(process.pid) - before) / options.messages
        waits = await _one_by_one(users[:4], options.messages // 30)
        cuts = statistics.quantiles(waits, n=100)
        print(
            f"{name:>6}: {rate:7.1f} messages/s  {spent * 1000:5.2f} ms of processor time each   latency ms"
            f" p50 {cuts[49] * 1000:.1f}  p95 {cuts[94] * 1000:.1f}  p99 {cuts[98] * 1000:.1f}"
        )
        return rate
    finally:
        process.terminate()
        await asyncio.wait_for(process.wait(), 15)
        await local.stop()


async def _begin(users: list[User]) -> None:
    """Everybody says hello and is answered, so that the bot is warm."""
    for user in users:
        user.says("hello")
    await _until(lambda: all(_answers(u) for u in users))


async def _burst(users: list[User], messages: int) -> float:
    before = {u.id: _answers(u) for u in users}
    began = time.perf_counter()
    each = messages // len(users)
    for number in range(each):
        for user in users:
            user.says(_sentence(user.id + number))
    await _until(lambda: all(_answers(u) - before[u.id] >= each for u in users))
    return each * len(users) / (time.perf_counter() - began)


async def _one_by_one(users: list[User], each: int) -> list[float]:
    """Each user waits for the answer before saying the next."""
    waits: list[float] = []

    async def talk(user: User) -> None:
        for number in range(each):
            before = _answers(user)
            began = time.perf_counter()
            user.says(_sentence(user.id + number))
            await _until(lambda before=before: _answers(user) > before, every=0.001)
            waits.append(time.perf_counter() - began)

    await asyncio.gather(*(talk(user) for user in users))
    return waits


def _processor_time(pid: int) -> float:
    """Seconds that a process has had, by the system's own count (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _sentence(number: int) -> str:
    return SENTENCES[number % len(SENTENCES)].format(name=NAMES[number // 3 % len(NAMES)])


def _answers(user: User) -> int:
    return sum(1 for e in user.events if e.kind == "sent" and e.message and e.message["from"]["is_bot"])


async def _until(true: object, every: float = 0.02) -> None:
    assert callable(true)
    end = time.perf_counter() + 300
    while not true():
        if time.perf_counter() > end:
            raise TimeoutError
        await asyncio.sleep(every)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=1500)
    parser.add_argument("--users", type=int, default=60)
    parser.add_argument("--webhook", action="store_true")
    parser.add_argument("--database", default="")
    return parser.parse_args()


if __name__ == "__main__":
    asyncio.run(main())
