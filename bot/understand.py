"""`coach understand`: a line of JSON in, a line of JSON out, as the portable format has it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import BaseModel, ConfigDict

from coach.understanding import Known, KnownNames, understand


class Message(BaseModel):
    """One line of input: a message and what is known when it comes. Other fields are let pass."""

    model_config = ConfigDict(extra="ignore")
    id: str | int | None = None
    text: str
    now: dt.datetime
    timezone: str = "UTC"
    known: list[str] = []
    me: str | None = None


def read_line(line: str) -> dict[str, Any]:
    """The answer to one line. `pydantic.ValidationError` when it is not such a message."""
    message = Message.model_validate_json(line)
    known = KnownNames(Known(name, name) for name in message.known)
    reading = understand(message.text, now=message.now, timezone=message.timezone, known=known, me=message.me)
    answer: dict[str, Any] = {} if message.id is None else {"id": message.id}
    return answer | reading.as_document()
