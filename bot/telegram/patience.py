"""Calls of the set-up, made again through what passes: an error of Telegram's own, a broken connection, a flood."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

from telegram.error import BadRequest, NetworkError, RetryAfter

_T = TypeVar("_T")

PAUSES = (0.3, 1.0)
"""Seconds before the second and the third attempt; whoever runs the coach waits for these with a wrong address too."""


async def patiently(call: Callable[[], Awaitable[_T]]) -> _T:
    """What the call gives. Raises what the last attempt raised; a no (a wrong token) is raised at once."""
    for pause in PAUSES:
        try:
            return await call()
        except BadRequest:  # python-telegram-bot counts it among the errors of the network
            raise
        except RetryAfter as asked:
            with warnings.catch_warnings(action="ignore"):  # that it will be a timedelta some day
                wait = asked.retry_after
            pause = wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
        except NetworkError:
            pass
        await asyncio.sleep(pause)
    return await call()
