"""Logs for operators: one JSON object a line on standard error, with ids and never with words of a user's."""

from __future__ import annotations

import logging
import re
import sys
import traceback
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import structlog

_token = re.compile(r"(?<![0-9])[0-9]{3,}:[A-Za-z0-9_-]{20,}")
HIDDEN = "<token>"


def set_up(level: str = "INFO", *, json: bool = True) -> None:
    """Send everything, also what libraries log, through one place where tokens are hidden."""
    renderer: Any = structlog.processors.JSONRenderer() if json else structlog.dev.ConsoleRenderer()
    before: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*before, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level.upper())),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=before,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, _without_words, _hide, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for chatty in ("httpx", "aiohttp.access", "alembic", "apscheduler"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def frames(error: BaseException) -> list[str]:
    """Where an error came from: files and lines, without its message, which may quote a user."""
    return [f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(error.__traceback__)][-8:]


def _without_words(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """A library's traceback becomes the error's type and its places."""
    raised = event.pop("exc_info", None)
    error = raised[1] if isinstance(raised, tuple) else raised
    if isinstance(error, BaseException):
        event["error"] = type(error).__name__
        event["frames"] = frames(error)
    return event


def _hide(_: Any, __: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {name: hidden(value) for name, value in event.items()}


def hidden(value: Any) -> Any:
    """The value with whatever looks like a bot's token taken out."""
    if isinstance(value, str):
        return _token.sub(HIDDEN, value)
    if isinstance(value, list | tuple):
        return [hidden(v) for v in value]
    if isinstance(value, dict):
        return {k: hidden(v) for k, v in value.items()}
    return value
