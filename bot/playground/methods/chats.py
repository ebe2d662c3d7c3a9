"""Chats and who is in them."""

from __future__ import annotations

from typing import Any

from bot.playground.errors import bad
from bot.playground.methods.call import Call, Json, Method
from bot.playground.world import Chat, Event

ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)
NO_GIFTS = {
    "unlimited_gifts": False,
    "limited_gifts": False,
    "unique_gifts": False,
    "premium_subscription": False,
    "gifts_from_channels": False,
}


def _action(call: Call) -> bool:
    chat = call.chat
    action = call.arguments["action"]
    if action not in ACTIONS:
        raise bad("wrong parameter action in request")
    call.world.tell(chat, Event("action", chat.id, None, {"action": action}))
    return True


def _chat(call: Call) -> Json:
    chat = call.world.chat(call.arguments["chat_id"])
    return {**chat.info, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}


def _member(call: Call) -> Json:
    chat = call.world.chat(call.arguments["chat_id"])
    user = call.arguments["user_id"]
    if user == call.world.me["id"]:
        return bot_member(chat, call.world.me)
    person = call.world.people.get(user)
    if person is None:
        raise bad("user not found")
    return {"status": "member" if user in chat.members else "left", "user": person.as_user}


def bot_member(chat: Chat, me: Json) -> Json:
    """The bot's own place in a chat."""
    if not chat.bot_inside or chat.blocked:
        return {"status": "kicked", "user": me, "until_date": 0} if chat.private else {"status": "left", "user": me}
    return {"status": "member", "user": me}


def _count(call: Call) -> int:
    chat = call.world.chat(call.arguments["chat_id"])
    return len(chat.members) + chat.bot_inside


def _administrators(call: Call) -> list[Json]:
    chat = call.world.chat(call.arguments["chat_id"])
    if chat.private:
        raise bad("there are no administrators in the private chat")
    owner = min(chat.members, default=None)
    people = call.world.people
    return [{"status": "creator", "user": people[owner].as_user, "is_anonymous": False}] if owner in people else []


def _leave(call: Call) -> bool:
    chat = call.chat
    if chat.private:
        raise bad("chat member status can't be changed in private chats")
    chat.bot_inside = False
    return True


def _photos(call: Call) -> Any:
    if call.arguments["user_id"] not in call.world.people:
        raise bad("user not found")
    return {"total_count": 0, "photos": []}


METHODS: dict[str, Method] = {
    "sendChatAction": _action,
    "getChat": _chat,
    "getChatMember": _member,
    "getChatMemberCount": _count,
    "getChatAdministrators": _administrators,
    "leaveChat": _leave,
    "getUserProfilePhotos": _photos,
}
