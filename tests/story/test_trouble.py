"""`coach try` where it can't start: one clear line that says what to do, exit code 2, no traceback."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from pathlib import Path

import pytest

from tests.story.trying import PATIENCE, begun


async def failed(data: Path, *options: str) -> str:
    """The one line that it ends with."""
    process = await begun(data, *options)
    out, err = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode == 2, err.decode()
    assert out == b""
    [line] = err.decode().splitlines()
    return line


@pytest.mark.parametrize("options", [(), ("--fresh",)], ids=["kept", "fresh"])
async def test_a_folder_that_cannot_be_written_to(tmp_path: Path, options: tuple[str, ...]) -> None:
    (tmp_path / "file").write_text("not a folder")
    line = await failed(tmp_path / "file", "--port", "0", *options)
    assert str(tmp_path / "file") in line
    assert "XDG_DATA_HOME" in line
    assert (tmp_path / "file").read_text() == "not a folder"


async def test_a_chat_folder_that_cannot_be_written_to(tmp_path: Path) -> None:
    chat = tmp_path / "networking-coach" / "try" / "chat"
    chat.parent.mkdir(parents=True)
    chat.write_text("not a folder")
    assert str(chat.parent) in await failed(tmp_path, "--port", "0")


async def test_no_free_port(tmp_path: Path) -> None:
    with socket.socket() as holder:
        with contextlib.suppress(OSError):  # taken already: just as well
            holder.bind(("127.0.0.1", 65535))
            holder.listen()
        assert "--port" in await failed(tmp_path, "--port", "65535")
