"""From Telegram's update to what the user did."""

from __future__ import annotations

import datetime as dt

import telegram
from telegram.constants import ChatType

from bot.actions.heard import (
    Command,
    Edited,
    File,
    Forwarded,
    InGroup,
    InlineQuery,
    Location,
    Membership,
    Other,
    PickedUsers,
    SharedContact,
    Tap,
    Text,
    What,
    Who,
)

PEOPLE = (".vcf", ".csv", ".tsv", ".ldif")
"""Ends of names of files that hold people, whoever sent them first."""
UNREADABLE = (
    "voice",
    "video_note",
    "sticker",
    "poll",
    "animation",
    "video",
    "audio",
    "dice",
    "game",
    "venue",
    "story",
    "paid_media",
    "checklist",
)


def hear(update: telegram.Update) -> tuple[Who, What] | None:
    """Who did what; None for what is nothing to answer (a service message, a channel post)."""
    if update.callback_query is not None:
        return _tap(update.callback_query)
    if update.inline_query is not None:
        query = update.inline_query
        who = _who(query.from_user, query.from_user.id, None)
        return who, InlineQuery(query.id, query.query, query.offset)
    if update.my_chat_member is not None:
        change = update.my_chat_member
        if change.chat.type != ChatType.PRIVATE:
            return None
        return _who(change.from_user, change.chat.id, None), Membership(change.new_chat_member.status == "member")
    message = update.message or update.edited_message
    if message is None or message.from_user is None or message.from_user.is_bot:
        return None
    who = _who(message.from_user, message.chat.id, message.message_id)
    if message.chat.type != ChatType.PRIVATE:
        return who, InGroup(addressed=_addressed(message))
    what = _edited(message) if update.edited_message is not None else _said(message)
    return (who, what) if what is not None else None


def _tap(query: telegram.CallbackQuery) -> tuple[Who, What] | None:
    message = query.message
    if message is None or query.data is None:
        return _who(query.from_user, query.from_user.id, None), Tap("", query.id)
    return _who(query.from_user, message.chat.id, message.message_id), Tap(query.data, query.id)


def _said(message: telegram.Message) -> What | None:
    if message.forward_origin is not None and not _brings_people(message):
        return _forwarded(message, message.forward_origin)
    if message.contact is not None:
        c = message.contact
        name = " ".join(part for part in (c.first_name, c.last_name) if part)
        return SharedContact(name, c.phone_number, c.user_id, c.vcard)
    if message.users_shared is not None:
        picked = [
            (" ".join(p for p in (u.first_name, u.last_name) if p), u.username) for u in message.users_shared.users
        ]
        return PickedUsers(tuple(picked))
    if message.location is not None and message.venue is None:
        return Location(message.location.latitude, message.location.longitude)
    if message.photo:
        largest = message.photo[-1]
        return File(largest.file_id, "photo.jpg", largest.file_size or 0, "photo", _own_caption(message))
    if message.document is not None and message.animation is None:
        d = message.document
        return File(d.file_id, d.file_name or "", d.file_size or 0, "document", _own_caption(message))
    if message.text is not None:
        return _text(message.text)
    kind = next((k for k in UNREADABLE if getattr(message, k, None)), None)
    return Other(kind) if kind else None


def _own_caption(message: telegram.Message) -> str:
    """What the user wrote with a file; with one that is passed on, somebody else wrote it."""
    return "" if message.forward_origin is not None else message.caption or ""


def _text(text: str) -> What:
    if not text.startswith("/"):
        return Text(text)
    head, _, rest = text[1:].partition(" ") if " " in text.split("\n")[0] else text[1:].partition("\n")
    return Command(head.partition("@")[0].lower(), rest.strip())


def _edited(message: telegram.Message) -> What | None:
    return Edited(message.text) if message.text is not None else None


def _brings_people(message: telegram.Message) -> bool:
    """Whether what is passed on is itself a contact or a file of contacts."""
    if message.document is not None:
        return (message.document.file_name or "").lower().endswith(PEOPLE)
    return message.contact is not None


def _forwarded(message: telegram.Message, origin: telegram.MessageOrigin) -> What:
    """A person's message; of a channel, a group or a bot, the sender is left open."""
    text = message.text or message.caption or ""
    at: dt.datetime = origin.date
    if isinstance(origin, telegram.MessageOriginUser) and not origin.sender_user.is_bot:
        return Forwarded(text, origin.sender_user.full_name, origin.sender_user.username, at)
    if isinstance(origin, telegram.MessageOriginHiddenUser):
        return Forwarded(text, origin.sender_user_name, None, at)
    return Forwarded(text, "", None, at)


def _addressed(message: telegram.Message) -> bool:
    """Whether a group's message speaks to the bot: a command, a mention or a reply to it."""
    text = message.text or ""
    replied = message.reply_to_message
    return text.startswith("/") or bool(replied and replied.from_user and replied.from_user.is_bot)


def _who(user: telegram.User, chat_id: int, message_id: int | None) -> Who:
    return Who(user.id, chat_id, user.full_name, user.language_code, message_id)
