"""Calls to the Bot API with a bot's own token."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import telegram

from bot.telegram.request import NO_FILES, PATIENCE, AiohttpRequest, Files


class Caller:
    def __init__(self, bot: telegram.Bot) -> None:
        request = bot.request
        if not isinstance(request, AiohttpRequest):
            raise TypeError("the bot must be made by make_bot")
        self._request = request
        self._url = bot.base_url

    async def call(
        self, method: str, payload: Mapping[str, Any], files: Files = NO_FILES, *, seconds: float = PATIENCE
    ) -> Any:
        """Make a call and return its result. Raises Refused, or Lost where no answer came."""
        return await self._request.call(f"{self._url}/{method}", payload, files, seconds=seconds)


def make_bot(token: str, url: str = "https://api.telegram.org") -> telegram.Bot:
    """A bot whose calls go over aiohttp to the Bot API at an address."""
    base = url.rstrip("/")
    request = AiohttpRequest()
    return telegram.Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=request,
        get_updates_request=request,
    )
