"""The coach's processes: the first polls, all handle, send and tick. One that ends by itself is counted."""

from __future__ import annotations

import datetime as dt
import multiprocessing
import os
import random
import signal
from multiprocessing.process import BaseProcess

from benchmarks.faults.bot import run


class Processes:
    def __init__(self, token: str, url: str, database: str, offset: dt.timedelta, count: int) -> None:
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["__main__", "benchmarks.faults.bot"])
        self._arguments = (token, url, database, offset)
        self._running: list[BaseProcess] = [self._start(n) for n in range(count)]
        self.ended = 0
        """Processes that ended before they were killed."""

    def kill_one(self, dice: random.Random) -> None:
        """Kill one and start it anew, and with it any that has ended."""
        number = dice.randrange(len(self._running))
        for other, process in enumerate(self._running):
            if not process.is_alive():
                self.ended += 1
            elif other == number:
                assert process.pid is not None
                os.kill(process.pid, signal.SIGKILL)
            else:
                continue
            process.join()
            self._running[other] = self._start(other)

    def stop(self) -> None:
        for process in self._running:
            process.terminate()
        for process in self._running:
            process.join(15)

    def _start(self, number: int) -> BaseProcess:
        process = self._context.Process(target=run, args=(*self._arguments, number == 0))
        process.start()
        return process
