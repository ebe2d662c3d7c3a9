"""Changing and taking back what was sent, answering taps, reactions and pins."""

from __future__ import annotations

from typing import Any

from bot.playground import keyboards
from bot.playground.errors import bad
from bot.playground.methods.call import Call, Json, Method
from bot.playground.methods.files import media_of
from bot.playground.methods.sending import caption, text_of
from bot.playground.world import Chat, Event, Post

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current content "
    "and reply markup of the message"
)
CONTENT = (
    "text",
    "entities",
    "link_preview_options",
    "caption",
    "caption_entities",
    "show_caption_above_media",
    "photo",
    "document",
    "audio",
    "video",
    "animation",
)
CAPTION = ("caption", "caption_entities", "show_caption_above_media")
MEDIA = ("photo", "document", "audio", "video", "animation", "voice")
TWO_DAYS = 48 * 3600
_EMOJI = (
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤\u200d🔥 🌚 🌭 💯 🤣 ⚡ "
    "🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨\u200d💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 "
    "🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷\u200d♂ 🤷 🤷\u200d♀ 😡 "
)
REACTIONS = frozenset(_EMOJI.split())
"""The emoji that a reaction can be (Bot API, ReactionTypeEmoji)."""


def _text(call: Call) -> Any:
    chat, post = _editable(call)
    if "text" not in post.message:
        raise bad("there is no text in the message to edit")
    return _changed(call, chat, post, CONTENT, text_of(call))


def _caption(call: Call) -> Any:
    chat, post = _editable(call)
    if not any(kind in post.message for kind in MEDIA):
        raise bad("there is no caption in the message to edit")
    return _changed(call, chat, post, CAPTION, caption(call))


def _media(call: Call) -> Any:
    chat, post = _editable(call)
    return _changed(call, chat, post, CONTENT, media_of(call, call.arguments["media"]))


def _markup(call: Call) -> Any:
    chat, post = _editable(call)
    return _changed(call, chat, post, (), {})


def _editable(call: Call) -> tuple[Chat | None, Post]:
    inline = call.get("inline_message_id")
    if inline:
        if inline not in call.world.inline_posts:
            raise bad("MESSAGE_ID_INVALID")
        return None, call.world.inline_posts[inline]
    if "chat_id" not in call.arguments or "message_id" not in call.arguments:
        raise bad("message identifier is not specified")
    chat = call.chat
    post = call.post(chat, "edit")
    if not post.by_bot or "forward_origin" in post.message or post.keyboard is not None:
        raise bad("message can't be edited")
    return chat, post


def _changed(call: Call, chat: Chat | None, post: Post, replaced: tuple[str, ...], content: Json) -> Any:
    """The edited message; without a keyboard in the call, the old one goes, as in Telegram."""
    old = post.message
    markup = keyboards.checked(call.get("reply_markup"), private=True)
    gone = {*replaced, "reply_markup"}
    new = {k: v for k, v in old.items() if k not in gone} | content
    if markup is not None:
        new["reply_markup"] = markup
    if {k: v for k, v in old.items() if k != "edit_date"} == {k: v for k, v in new.items() if k != "edit_date"}:
        raise bad(NOT_MODIFIED)
    new["edit_date"] = call.world.stamp()
    post.message = new
    place = chat or call.world.chats[old["chat"]["id"]]
    call.world.tell(place, Event("edited", place.id, new))
    return new if chat is not None else True


def _delete(call: Call) -> bool:
    chat = call.world.writable(call.arguments["chat_id"])
    _remove(call, chat, call.post(chat, "delete"))
    return True


def _delete_many(call: Call) -> bool:
    chat = call.world.writable(call.arguments["chat_id"])
    numbers = call.arguments["message_ids"]
    if not 1 <= len(numbers) <= 100:
        raise bad("there must be 1-100 message identifiers")
    for post in [chat.posts[n] for n in numbers if n in chat.posts]:
        _remove(call, chat, post)
    return True


def _remove(call: Call, chat: Chat, post: Post) -> None:
    if not chat.private and not post.by_bot and chat.bot_rights != "administrator":
        raise bad("message can't be deleted")
    if call.world.stamp() - post.message["date"] > TWO_DAYS:
        raise bad("message can't be deleted for everyone")
    del chat.posts[post.id]
    call.world.tell(chat, Event("deleted", chat.id, post.message))


def _answer_tap(call: Call) -> bool:
    query = call.queries.take("callback_query", call.arguments["callback_query_id"])
    said = {"text": call.get("text", ""), "alert": call.get("show_alert", False), "query": query.id, "user": query.user}
    place = call.world.chats.get(query.chat)
    if place is not None:
        call.world.tell(place, Event("toast", place.id, None, {**said, "url": call.get("url", "")}))
    return True


def _react(call: Call) -> bool:
    chat = call.chat
    post = call.post(chat, "react")
    reactions = call.get("reaction", [])
    if len(reactions) > 1 or any(r.get("emoji") not in REACTIONS for r in reactions):
        raise bad("REACTION_INVALID")
    call.world.tell(chat, Event("reaction", chat.id, post.message, {"reactions": reactions}))
    return True


def _pin(call: Call) -> bool:
    chat = call.chat
    if "message_id" in call.arguments:
        call.post(chat, "pin")
    return True


def _stop_poll(call: Call) -> Any:
    chat, post = _editable(call)
    if "poll" not in post.message or chat is None:
        raise bad("message with poll to stop not found")
    closed = {**post.message["poll"], "is_closed": True}
    _changed(call, chat, post, ("poll",), {"poll": closed})
    return closed


METHODS: dict[str, Method] = {
    "editMessageText": _text,
    "editMessageCaption": _caption,
    "editMessageMedia": _media,
    "editMessageReplyMarkup": _markup,
    "deleteMessage": _delete,
    "deleteMessages": _delete_many,
    "answerCallbackQuery": _answer_tap,
    "setMessageReaction": _react,
    "pinChatMessage": _pin,
    "unpinChatMessage": _pin,
    "unpinAllChatMessages": _pin,
    "stopPoll": _stop_poll,
}
