"""Calls to the Bot API with a bot's own token."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import telegram
import telegram.error

from bot.telegram.patience import patiently
from bot.telegram.request import NO_FILES, PATIENCE, AiohttpRequest, Files, Lost
from bot.trouble import SetUpFault

Bot = telegram.Bot


async def introduce(bot: Bot, address: str) -> str:
    """Check the token with Telegram; returns the bot's username. Raises SetUpFault where that fails."""
    try:
        await patiently(bot.initialize)
    except (telegram.error.InvalidToken, telegram.error.Forbidden):
        raise SetUpFault("bad-token") from None
    except (telegram.error.NetworkError, telegram.error.RetryAfter):
        raise SetUpFault("unreachable", address=address) from None
    return bot.username


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
        if any(name.endswith(VECTOR) for name, _ in files.values()):
            files = {parameter: await _drawn(name, body) for parameter, (name, body) in files.items()}
        return await self._request.call(f"{self._url}/{method}", payload, files, seconds=seconds)


VECTOR = ".svg"
"""The ending of a drawing's name: it is made a picture just before it goes out, when nobody waits for the store."""


async def _drawn(name: str, body: bytes) -> tuple[str, bytes]:
    if not name.endswith(VECTOR):
        return name, body
    from bot.pictures import NotDrawn, rendered

    try:
        return f"{name.removesuffix(VECTOR)}.png", await rendered(body.decode("utf-8"))
    except NotDrawn as why:
        raise Lost(f"not drawn: {why}") from why


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
