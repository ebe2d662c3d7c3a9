"""Messages from the bot: text, contacts, places, polls, dice, copies and forwards."""

from __future__ import annotations

import random
from typing import Any

from bot.playground import keyboards
from bot.playground.entities import CAPTION_LIMIT, TEXT_LIMIT, formatted
from bot.playground.errors import bad
from bot.playground.methods.call import Call, Json, Method
from bot.playground.world import Chat, Event, Post

NOT_COPIED = (
    "message_id",
    "from",
    "chat",
    "date",
    "edit_date",
    "reply_to_message",
    "reply_markup",
    "via_bot",
    "forward_origin",
)


def send(call: Call, chat: Chat, content: Json) -> Json:
    """Put a message of the bot into a chat: keyboard, reply and date are the same for every kind."""
    world = call.world
    given = call.arguments
    markup = keyboards.checked(given.get("reply_markup"), chat.private)
    message: Json = {"message_id": 0, "from": world.me, "chat": chat.info, "date": world.stamp(), **content}
    if "reply_parameters" in given:
        answered = _answered(chat, given["reply_parameters"])
        if answered is not None:
            message["reply_to_message"] = answered
    if given.get("protect_content"):
        message["has_protected_content"] = True
    message["message_id"] = world.message_id()
    if markup is None or "inline_keyboard" in markup:
        if markup is not None:
            message["reply_markup"] = markup
        world.add(chat, Post(message, by_bot=True))
        return message
    world.add(chat, Post(message, by_bot=True, keyboard=markup))
    chat.keyboard = None if markup.get("remove_keyboard") else markup
    world.tell(chat, Event("keyboard", chat.id, message, {"keyboard": chat.keyboard}))
    return message


def caption(call: Call, given: Json | None = None) -> Json:
    """The caption of a picture or file, as the message has it."""
    source = call.arguments if given is None else given
    text, entities = formatted(
        source.get("caption", ""),
        source.get("parse_mode"),
        source.get("caption_entities"),
        CAPTION_LIMIT,
        "message caption",
    )
    said: Json = {"caption": text} if text else {}
    if entities:
        said["caption_entities"] = entities
    if source.get("show_caption_above_media"):
        said["show_caption_above_media"] = True
    return said


def text_of(call: Call) -> Json:
    """The text of a message, parsed."""
    given = call.arguments
    text, entities = formatted(given["text"], given.get("parse_mode"), given.get("entities"), TEXT_LIMIT, "message")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    if "link_preview_options" in given:
        content["link_preview_options"] = given["link_preview_options"]
    return content


def _message(call: Call) -> Json:
    chat = call.chat
    return send(call, chat, text_of(call))


def _contact(call: Call) -> Json:
    names = ("phone_number", "first_name", "last_name", "vcard")
    return send(call, call.chat, {"contact": {n: call.get(n) for n in names if call.get(n)}})


def _place(call: Call) -> Json:
    latitude, longitude = call.arguments["latitude"], call.arguments["longitude"]
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad("wrong location specified")
    content: Json = {"location": {"latitude": latitude, "longitude": longitude}}
    if call.method == "sendVenue":
        content["venue"] = {**content, "title": call.arguments["title"], "address": call.arguments["address"]}
    return send(call, call.chat, content)


def _dice(call: Call) -> Json:
    emoji = call.get("emoji", "🎲")
    highest = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}.get(emoji)
    if highest is None:
        raise bad("wrong dice emoji specified")
    return send(call, call.chat, {"dice": {"emoji": emoji, "value": random.randint(1, highest)}})


def _poll(call: Call) -> Json:
    options = call.arguments["options"]
    if not 1 <= len(options) <= 12:
        raise bad("poll must have at most 12 options")
    question, _ = formatted(call.arguments["question"], call.get("question_parse_mode"), None, 300, "message")
    return send(call, call.chat, {"poll": poll(question, [o["text"] for o in options], call.get("is_anonymous", True))})


def poll(question: str, options: list[str], anonymous: bool = True) -> Json:
    """A poll nobody has voted in."""
    counted = [{"persistent_id": str(i), "text": text, "voter_count": 0} for i, text in enumerate(options)]
    return {
        "id": str(random.getrandbits(60)),
        "question": question,
        "options": counted,
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": anonymous,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
    }


def _forward(call: Call) -> Json:
    return _forwarded(call, call.chat, call.post(_source(call), "forward"))


def _forward_many(call: Call) -> list[Json]:
    chat, source = call.chat, _source(call)
    posts = [source.posts[n] for n in call.arguments["message_ids"] if n in source.posts]
    return [{"message_id": _forwarded(call, chat, post)["message_id"]} for post in posts]


def _forwarded(call: Call, chat: Chat, post: Post) -> Json:
    content = {k: v for k, v in post.message.items() if k not in NOT_COPIED}
    origin = post.message.get("forward_origin") or {
        "type": "user",
        "date": post.message["date"],
        "sender_user": post.message["from"],
    }
    return send(call, chat, {**content, "forward_origin": origin})


def _copy(call: Call) -> Json:
    chat = call.chat
    content = {k: v for k, v in call.post(_source(call), "copy").message.items() if k not in NOT_COPIED}
    if "caption" in call.arguments and "text" not in content:
        content = {k: v for k, v in content.items() if k not in ("caption", "caption_entities")} | caption(call)
    return {"message_id": send(call, chat, content)["message_id"]}


def _copy_many(call: Call) -> list[Json]:
    chat, source = call.chat, _source(call)
    posts = [source.posts[n] for n in call.arguments["message_ids"] if n in source.posts]
    contents = [{k: v for k, v in post.message.items() if k not in NOT_COPIED} for post in posts]
    return [{"message_id": send(call, chat, content)["message_id"]} for content in contents]


def _source(call: Call) -> Chat:
    return call.world.chat(call.arguments["from_chat_id"])


def _answered(chat: Chat, parameters: Json) -> Json | None:
    post = chat.posts.get(parameters["message_id"])
    if post is None:
        if parameters.get("allow_sending_without_reply"):
            return None
        raise bad("message to be replied not found")
    return {k: v for k, v in post.message.items() if k != "reply_to_message"}


def _draft(call: Call) -> Any:
    """A message as it is being written: shown, not kept."""
    chat = call.chat
    if not chat.private:
        raise bad("drafts can be sent to private chats only")
    call.world.tell(chat, Event("action", chat.id, None, {"action": "typing"}))
    return True


METHODS: dict[str, Method] = {
    "sendMessage": _message,
    "sendContact": _contact,
    "sendLocation": _place,
    "sendVenue": _place,
    "sendDice": _dice,
    "sendPoll": _poll,
    "sendMessageDraft": _draft,
    "forwardMessage": _forward,
    "forwardMessages": _forward_many,
    "copyMessage": _copy,
    "copyMessages": _copy_many,
}
