"""A tiny bot on python-telegram-bot, to talk to the local server over real HTTP."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from PIL import Image
from telegram import (
    BotCommand,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    KeyboardButton,
    KeyboardButtonRequestUsers,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    Update,
)
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.playground import LocalTelegram

App = Application[Any, Any, Any, Any, Any, Any]

CARD = (
    "<b>Recorded</b>\n<i>Coffee</i> with <u>Priya Shah</u>, CTO at Finch\n"
    "<blockquote>Needs a data engineer</blockquote>\n<code>by Friday</code> · <s>today</s> · "
    '<tg-spoiler>secret</tg-spoiler> · <a href="https://example.org">more</a> · /next'
)
KEYS = InlineKeyboardMarkup(
    [
        [InlineKeyboardButton("Undo", callback_data="undo"), InlineKeyboardButton("Change", callback_data="change")],
        [
            InlineKeyboardButton("Copy draft", copy_text=CopyTextButton("Hi Priya")),
            InlineKeyboardButton("Site", url="https://example.org"),
        ],
        [InlineKeyboardButton("Search", switch_inline_query_current_chat="tom")],
    ]
)
SHARING = ReplyKeyboardMarkup(
    [
        [
            KeyboardButton("Share my location", request_location=True),
            KeyboardButton("Share my contact", request_contact=True),
        ],
        [
            KeyboardButton("Pick people", request_users=KeyboardButtonRequestUsers(7, max_quantity=3)),
            KeyboardButton("No, thanks"),
        ],
    ],
    resize_keyboard=True,
    one_time_keyboard=True,
)


@asynccontextmanager
async def echo_bot(telegram: LocalTelegram) -> AsyncIterator[App]:
    """The bot, polling; it is up when this is entered."""
    builder = Application.builder().token(telegram.token).base_url(telegram.base_url)
    app: App = builder.base_file_url(telegram.base_file_url).build()
    app.add_handler(CommandHandler("start", _start))
    app.add_handler(CommandHandler("card", _card))
    app.add_handler(CommandHandler("share", _share))
    app.add_handler(CommandHandler("picture", _picture))
    app.add_handler(CommandHandler("file", _file))
    app.add_handler(CallbackQueryHandler(_tap))
    app.add_handler(InlineQueryHandler(_inline))
    app.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE, _edited))
    app.add_handler(MessageHandler(filters.ALL, _echo))
    await app.initialize()
    await app.bot.set_my_commands(
        [
            BotCommand("card", "A card with buttons"),
            BotCommand("share", "Ask for something"),
            BotCommand("picture", "A picture"),
            BotCommand("file", "A file"),
        ]
    )
    await app.bot.set_my_short_description("I repeat what you say.")
    await app.start()
    assert app.updater is not None
    await app.updater.start_polling(timeout=5)
    try:
        yield app
    finally:
        await app.updater.stop()
        await app.stop()
        await app.shutdown()


def picture(width: int = 640, height: int = 360) -> bytes:
    """A small PNG."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), (47, 158, 143)).save(out, "PNG")
    return out.getvalue()


async def _start(update: Update, context: Any) -> None:
    assert update.effective_message is not None
    assert update.effective_user is not None
    await update.effective_message.reply_text(
        f"Hello {update.effective_user.full_name}", reply_markup=ReplyKeyboardRemove()
    )


async def _card(update: Update, context: Any) -> None:
    assert update.effective_message is not None
    await update.effective_message.reply_html(CARD, reply_markup=KEYS)


async def _share(update: Update, context: Any) -> None:
    assert update.effective_message is not None
    await update.effective_message.reply_text("Share what you like.", reply_markup=SHARING)


async def _picture(update: Update, context: Any) -> None:
    assert update.effective_chat is not None
    await update.effective_chat.send_action("upload_photo")
    await update.effective_chat.send_photo(picture(), caption="<b>A picture</b>", parse_mode="HTML")


async def _file(update: Update, context: Any) -> None:
    assert update.effective_chat is not None
    await update.effective_chat.send_document(b"name\nTom\n", filename="people.csv", caption="A file")


async def _tap(update: Update, context: Any) -> None:
    query = update.callback_query
    assert query is not None
    await query.answer(f"You pressed {query.data}", show_alert=query.data == "change")
    if query.data == "undo":
        await query.edit_message_text("Undone.")


async def _inline(update: Update, context: Any) -> None:
    query = update.inline_query
    assert query is not None
    results = [
        InlineQueryResultArticle(
            f"r{i}", f"{query.query} {i}", InputTextMessageContent(f"Chosen {query.query} {i}"), description="A result"
        )
        for i in range(3)
    ]
    await query.answer(results, is_personal=True, cache_time=0)


async def _edited(update: Update, context: Any) -> None:
    assert update.effective_message is not None
    await update.effective_message.reply_text(f"Edited: {update.effective_message.text}")


async def _echo(update: Update, context: Any) -> None:
    message = update.effective_message
    assert message is not None
    if message.document is not None:
        file = await message.document.get_file()
        await message.reply_text(f"{message.document.file_name}: {len(await file.download_as_bytearray())} bytes")
    elif message.contact is not None:
        await message.reply_text(f"Contact {message.contact.first_name}", reply_markup=ReplyKeyboardRemove())
    elif message.location is not None:
        await message.reply_text(f"Place {message.location.latitude}", reply_markup=ReplyKeyboardRemove())
    elif message.users_shared is not None:
        await message.reply_text(f"{len(message.users_shared.users)} people", reply_markup=ReplyKeyboardRemove())
    elif message.via_bot is None:
        await message.reply_text(f"Echo: {message.text or message.caption or 'something'}")
