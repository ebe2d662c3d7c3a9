"""Files that users sent, fetched from Telegram outside of any transaction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import aiohttp
import telegram

from bot.telegram.calling import Caller
from bot.telegram.request import Lost, Refused

LARGEST = 20_000_000
"""Bytes that Telegram lets a bot fetch."""
PATIENCE = 120.0


class Gone(Exception):
    """Telegram no longer has the file, or won't give it."""


class Fetching:
    """`Lost` is raised where no answer came and a later try may do better."""

    def __init__(self, bot: telegram.Bot) -> None:
        self._bot = bot
        self._caller = Caller(bot)

    async def __call__(self, file_id: str) -> bytes:
        """The contents. Raises Gone, or Lost."""
        try:
            found: Mapping[str, Any] = await self._caller.call("getFile", {"file_id": file_id})
        except Refused as no:
            if no.code >= 500 or no.code == 429:
                raise Lost(str(no)) from no
            raise Gone(no.description) from no
        path = str(found.get("file_path", ""))
        if int(found.get("file_size") or 0) > LARGEST or not path:
            raise Gone("too large")
        return await self._read(f"{self._bot.base_file_url}/{path}")

    async def _read(self, url: str) -> bytes:
        patience = aiohttp.ClientTimeout(total=PATIENCE, sock_connect=10)
        try:
            async with aiohttp.ClientSession(timeout=patience) as session, session.get(url) as response:
                if response.status != 200:
                    raise Gone(str(response.status)) if response.status < 500 else Lost(str(response.status))
                body = bytearray()
                async for part in response.content.iter_chunked(1 << 16):
                    body += part
                    if len(body) > LARGEST:
                        raise Gone("too large")
                return bytes(body)
        except (TimeoutError, aiohttp.ClientError, OSError) as broken:
            raise Lost(type(broken).__name__) from broken
