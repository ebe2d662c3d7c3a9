"""Answering inline queries."""

from __future__ import annotations

import re

from bot.playground import keyboards
from bot.playground.entities import TEXT_LIMIT, formatted
from bot.playground.errors import bad
from bot.playground.methods.call import Call, Json, Method
from bot.playground.queries import CACHE_SECONDS, Results
from bot.playground.world import Event

MOST = 50
_START = re.compile(r"[A-Za-z0-9_-]{1,64}")


def content_of(result: Json) -> Json:
    """The message that a chosen result becomes."""
    content = result.get("input_message_content")
    if content is not None and "message_text" in content:
        text, entities = formatted(
            content["message_text"], content.get("parse_mode"), content.get("entities"), TEXT_LIMIT, "message"
        )
        return {"text": text, **({"entities": entities} if entities else {})}
    if content is not None and "phone_number" in content:
        return {"contact": {k: v for k, v in content.items() if v}}
    if content is not None and "latitude" in content:
        return {"location": {"latitude": content["latitude"], "longitude": content["longitude"]}}
    if result["type"] == "contact":
        return {
            "contact": {k: result[k] for k in ("phone_number", "first_name", "last_name", "vcard") if result.get(k)}
        }
    raise bad("input message content is not specified")


def _answer(call: Call) -> bool:
    results = call.arguments["results"]
    if len(results) > MOST:
        raise bad("RESULTS_TOO_MUCH")
    seen: set[str] = set()
    for result in results:
        if not 1 <= len(result["id"].encode()) <= 64:
            raise bad("RESULT_ID_INVALID")
        if result["id"] in seen:
            raise bad("RESULT_ID_DUPLICATE")
        seen.add(result["id"])
        keyboards.checked(result.get("reply_markup"), private=True)
        content_of(result)
    if len(call.get("next_offset", "").encode()) > 64:
        raise bad("NEXT_OFFSET_INVALID")
    button = call.get("button")
    if button is not None and "start_parameter" in button and _START.fullmatch(button["start_parameter"]) is None:
        raise bad("START_PARAM_INVALID")
    query = call.queries.take("inline_query", call.arguments["inline_query_id"])
    found = Results(results, call.get("next_offset", ""), button, call.get("is_personal", False))
    call.queries.keep(query, found, call.get("cache_time", CACHE_SECONDS))
    place = call.world.chats[query.user]
    call.world.tell(place, Event("results", place.id, None, {"query": query.id, "results": found}))
    return True


METHODS: dict[str, Method] = {"answerInlineQuery": _answer}
