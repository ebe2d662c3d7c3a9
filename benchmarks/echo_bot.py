"""The yardstick: the smallest echo bot that python-telegram-bot's documentation shows, nothing stored."""

from __future__ import annotations

import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message is not None and update.message.text is not None:
        await update.message.reply_text(update.message.text)


def main(token: str, url: str, webhook_port: str) -> None:
    application = Application.builder().token(token).base_url(f"{url}/bot").base_file_url(f"{url}/file/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    if webhook_port == "0":
        application.run_polling()
    else:
        application.run_webhook(
            listen="127.0.0.1", port=int(webhook_port), webhook_url=f"http://127.0.0.1:{webhook_port}/"
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
