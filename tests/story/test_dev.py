"""`dev.py`, the first command that anybody types."""

from __future__ import annotations

import asyncio
import os
import signal
import sys

from tests.story.trying import PATIENCE, ROOT

ENDS_SLOWLY = """
import signal, sys, time
def stop(*_):
    time.sleep(1)
    print("stopped cleanly", flush=True)
    sys.exit(3)
signal.signal(signal.SIGINT, stop)
print("ready", flush=True)
time.sleep(60)
"""


async def test_ctrl_c_lets_the_command_end_in_its_own_way() -> None:
    process = await asyncio.create_subprocess_exec(
        *(
            sys.executable,
            "-c",
            f"import dev, sys; sys.exit(dev.hand_over([{sys.executable!r}, '-c', {ENDS_SLOWLY!r}]))",
        ),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )
    assert process.stdout is not None
    assert await asyncio.wait_for(process.stdout.readline(), PATIENCE) == b"ready\n"
    os.killpg(process.pid, signal.SIGINT)  # a terminal tells the whole group
    out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert (process.returncode, out, err) == (3, b"stopped cleanly\n", b"")
