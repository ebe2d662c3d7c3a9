"""What users do, as messages and updates the bot receives."""

from __future__ import annotations

from typing import Any

from bot.playground.entities import recognised
from bot.playground.updates import Updates
from bot.playground.world import Chat, Event, Json, Person, Post, World


class Mouth:
    """Puts what users do into chats, and queues what the bot may know of it."""

    def __init__(self, world: World, updates: Updates) -> None:
        self.world = world
        self.updates = updates

    def send(self, person: Person, chat: Chat, content: Json, reply_to: int | None = None) -> Post:
        """A message from a user; in a private chat it lets the bot write back."""
        if chat.private and not chat.blocked:
            chat.bot_inside = True
        message: Json = {
            "message_id": self.world.message_id(),
            "from": person.as_user,
            "chat": chat.info,
            "date": self.world.stamp(),
            **content,
        }
        answered = chat.posts.get(reply_to) if reply_to is not None else None
        if answered is not None:
            message["reply_to_message"] = {k: v for k, v in answered.message.items() if k != "reply_to_message"}
        post = self.world.add(chat, Post(message, by_bot=False, sent_by=person.id))
        if chat.keyboard is not None and (chat.keyboard.get("one_time_keyboard") or chat.keyboard.get("force_reply")):
            chat.keyboard = None
            self.world.tell(chat, Event("keyboard", chat.id, message, {"keyboard": None}))
        if self._heard(chat, message):
            self.updates.add("message", message, f"chat{chat.id}")
        return post

    def edit(self, chat: Chat, post: Post, text: str) -> None:
        """A user changes what they wrote."""
        field, marks = ("caption", "caption_entities") if "caption" in post.message else ("text", "entities")
        entities = recognised(text, [])
        kept = {k: v for k, v in post.message.items() if k != marks}
        post.message = {**kept, field: text, **({marks: entities} if entities else {}), "edit_date": self.world.stamp()}
        self.world.tell(chat, Event("edited", chat.id, post.message))
        if self._heard(chat, post.message):
            self.updates.add("edited_message", post.message, f"chat{chat.id}")

    def tap(self, query: str, person: Person, chat: Chat, number: int, data: str) -> None:
        """A press of an inline button; the message may be gone."""
        post = chat.posts.get(number)
        shown = post.message if post is not None else {"chat": chat.info, "message_id": number, "date": 0}
        body: Json = {"id": query, "from": person.as_user, "chat_instance": str(chat.id * 31 + 7), "data": data}
        if post is not None and post.inline_id:
            body["inline_message_id"] = post.inline_id
        else:
            body["message"] = shown
        self.updates.add("callback_query", body, f"tap{person.id}")

    def belong(self, person: Person, chat: Chat, old: Json, new: Json) -> None:
        """The bot's own place in a chat changed."""
        body = {
            "chat": chat.info,
            "from": person.as_user,
            "date": self.world.stamp(),
            "old_chat_member": old,
            "new_chat_member": new,
        }
        self.updates.add("my_chat_member", body, f"chat{chat.id}")

    def _heard(self, chat: Chat, message: Json) -> bool:
        """Whether the bot learns of it: in groups, by privacy mode, only what is meant for it."""
        if chat.private:
            return chat.bot_inside
        if not chat.bot_inside:
            return False
        if chat.bot_rights == "administrator" or message.get("via_bot") or _service(message):
            return True
        answered = message.get("reply_to_message", {}).get("from", {}).get("id")
        return answered == self.world.me["id"] or self._addressed(message)

    def _addressed(self, message: Json) -> bool:
        name = "@" + str(self.world.me["username"]).lower()
        text = str(message.get("text") or message.get("caption") or "").lower()
        head = text.split(maxsplit=1)[0] if text.strip() else ""
        if head.startswith("/"):
            return "@" not in head or head.endswith(name)
        return name in text


def _service(message: Json) -> bool:
    return any(k in message for k in ("new_chat_members", "left_chat_member", "group_chat_created", "new_chat_title"))


def text_content(text: str) -> Json:
    """A typed text, as a client sends it."""
    entities = recognised(text, [])
    return {"text": text, **({"entities": entities} if entities else {})}


def origin(of: Person | str, date: int) -> Json:
    """Where a forwarded message came from: an account, or the mere name of one that hides itself."""
    if isinstance(of, str):
        return {"type": "hidden_user", "date": date, "sender_user_name": of}
    return {"type": "user", "date": date, "sender_user": of.as_user}


def shared_people(request_id: int, people: list[Any]) -> Json:
    """`users_shared`, as a request_users button asks for it."""
    shared = []
    for person in people:
        named = {"first_name": person.first_name, "last_name": person.last_name, "username": person.username}
        shared.append({"user_id": person.id, **{k: v for k, v in named.items() if v}})
    return {"users_shared": {"request_id": request_id, "users": shared}}
