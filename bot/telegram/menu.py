"""What Telegram shows of the bot before a word is said: the menu's commands and the descriptions, per language."""

from __future__ import annotations

import telegram

from bot.texts import FALLBACK, languages, texts

MENU = ("next", "met", "log", "offer", "received", "need", "promises", "who", "people", "settings")
"""The ten commands that matter; all others are in /help."""


async def set_menu(bot: telegram.Bot) -> None:
    """Set commands and descriptions in every language the coach speaks."""
    for language in languages():
        words, code = texts(language), None if language == FALLBACK else language
        commands = [telegram.BotCommand(name, words.plain(f"menu-{name}")) for name in MENU]
        await bot.set_my_commands(commands, language_code=code)
        await bot.set_my_description(words.plain("menu-description"), language_code=code)
        await bot.set_my_short_description(words.plain("menu-short-description"), language_code=code)
