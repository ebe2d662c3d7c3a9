"""What Telegram shows of the bot before a word is said: the menu's commands and the descriptions, per language."""

from __future__ import annotations

from functools import partial

import structlog
import telegram
import telegram.error

from bot.telegram.patience import patiently
from bot.texts import FALLBACK, languages, texts

MENU = ("next", "met", "log", "offer", "received", "need", "promises", "who", "people", "settings")
"""The ten commands that matter; all others are in /help."""

log = structlog.get_logger()


async def set_menu(bot: telegram.Bot) -> None:
    """Set commands and descriptions in every language the coach speaks. Without them the coach works as well."""
    try:
        await _set_menu(bot)
    except telegram.error.TelegramError as no:
        log.warning("menu_not_set", why=type(no).__name__)


async def _set_menu(bot: telegram.Bot) -> None:
    for language in languages():
        words, code = texts(language), None if language == FALLBACK else language
        commands = [telegram.BotCommand(name, words.plain(f"menu-{name}")) for name in MENU]
        about, short = words.plain("menu-description"), words.plain("menu-short-description")
        await patiently(partial(bot.set_my_commands, commands, language_code=code))
        await patiently(partial(bot.set_my_description, about, language_code=code))
        await patiently(partial(bot.set_my_short_description, short, language_code=code))
