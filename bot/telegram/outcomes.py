"""What an answer of the Bot API's means for a call: made, to be tried again, or not to be made.

The descriptions are those of tdlib/telegram-bot-api (`Client.cpp`); their case varies between versions.
"""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Mapping
from typing import Any

from bot.telegram.request import Refused
from storage.records import TRIED_TOO_LONG, GivenUp, Outcome, Outgoing, PutOff, Sent

TAP_LIVES = dt.timedelta(seconds=60)
"""A tap or an inline query that waited longer is refused by Telegram, or nobody looks at it any more."""
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 300.0
KEPT_TRYING = dt.timedelta(days=2)

AT_ONCE_OR_NEVER = ("answerCallbackQuery", "answerInlineQuery", "sendChatAction")

Instead = tuple[str, dict[str, Any]]
"""Another call in the place of one that can't be made."""


def stale(call: Outgoing, now: dt.datetime) -> str | None:
    """Why a call is no longer worth making, if so."""
    if call.expires_at is not None and call.expires_at <= now:
        return "expired"
    if call.method in AT_ONCE_OR_NEVER and now - call.created_at > TAP_LIVES:
        return "too old"
    if now - call.created_at > KEPT_TRYING and call.attempts > 0:
        return TRIED_TOO_LONG
    return None


def without_target(call: Outgoing) -> tuple[str | None, dict[str, Any]]:
    """The call as it can be made: what was to be written over a message that was never sent is sent as one."""
    payload = dict(call.payload)
    changes = call.method.startswith(("edit", "delete"))
    if not changes or payload.get("message_id") or payload.get("inline_message_id"):
        return call.method, payload
    instead = _as_new(call.method, payload)
    return instead if instead is not None else (None, payload)


def of_result(call: Outgoing, result: Any) -> Outcome:
    message_id = result.get("message_id") if isinstance(result, dict) else None
    return Sent(call.id, message_id if message_id is not None else call.payload.get("message_id"))


def of_loss(call: Outgoing, why: str, now: dt.datetime) -> Outcome:
    """No answer: it may have been made, and is made again, for an answer that never comes is worse than one twice."""
    return PutOff(call.id, now + pause(call.attempts), why)


def of_refusal(
    call: Outgoing, method: str, payload: Mapping[str, Any], no: Refused, now: dt.datetime
) -> tuple[Outcome, Instead | None]:
    """The outcome, and the call to make instead, where there is one."""
    said = no.description.lower()
    if no.code == 429:
        return PutOff(call.id, now + dt.timedelta(seconds=no.retry_after or 1), str(no)), None
    if no.code >= 500 or no.code in (401, 404, 409):
        return PutOff(call.id, now + pause(call.attempts), str(no)), None
    if no.code == 403:
        return GivenUp(call.id, str(no), unreachable=_private(call)), None
    if "chat not found" in said:
        return GivenUp(call.id, str(no), unreachable=_private(call)), None
    if "message is not modified" in said:
        return Sent(call.id, payload.get("message_id")), None
    if "to edit not found" in said or "can't be edited" in said:
        return GivenUp(call.id, str(no)), _as_new(method, payload)
    return GivenUp(call.id, str(no)), None


def pause(attempts: int) -> dt.timedelta:
    """Longer with each attempt, and not the same for all."""
    return dt.timedelta(seconds=min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(attempts, 20)) * random.uniform(0.7, 1.0))


def _as_new(method: str, payload: Mapping[str, Any]) -> Instead | None:
    if method != "editMessageText" or "chat_id" not in payload:
        return None
    return "sendMessage", {name: value for name, value in payload.items() if name != "message_id"}


def _private(call: Outgoing) -> bool:
    return call.chat_id is not None and call.chat_id > 0
