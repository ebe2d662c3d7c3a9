"""`coach try` as a user starts it: a process of its own, with a data folder of its own."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
OURS = ("TELEGRAM", "DATABASE", "WEBHOOK", "ALLOWED", "COACH", "XDG_DATA")
PATIENCE = 60
"""Seconds to wait on a busy machine; how quick it is, benchmarks measure."""


@dataclass(slots=True)
class Trying:
    """A running `coach try`."""

    process: asyncio.subprocess.Process
    address: str

    async def interrupted(self) -> tuple[int, str]:
        """Press Ctrl-C: the exit code, and what was written on standard error."""
        self.process.send_signal(signal.SIGINT)
        _, err = await asyncio.wait_for(self.process.communicate(), PATIENCE)
        assert self.process.returncode is not None
        return self.process.returncode, err.decode()


@asynccontextmanager
async def trying(data: Path, *options: str) -> AsyncIterator[Trying]:
    """Started and ready; stopped at the end if it still runs."""
    process = await begun(data, *options)
    try:
        assert process.stdout is not None
        line = (await asyncio.wait_for(process.stdout.readline(), PATIENCE)).decode()
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        if found is None:
            _, err = await process.communicate()
            raise AssertionError(line + err.decode())
        yield Trying(process, found[0])
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def begun(data: Path, *options: str) -> asyncio.subprocess.Process:
    """The process, whatever becomes of it."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(OURS)}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.cli", "try", "--no-open", *options),
        cwd=ROOT,
        env={**kept, "XDG_DATA_HOME": str(data)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
