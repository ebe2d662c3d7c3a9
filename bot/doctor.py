"""What is wrong with a set-up, one line a finding."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.settings import Settings
from bot.telegram.calling import introduce, make_bot
from bot.texts import texts
from bot.trouble import SetUpFault, check_webhook, sentence_of
from coach.suggestion import Value
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Finding:
    fine: bool
    sentence: str


async def examine() -> list[Finding]:
    """Settings, database, token and Telegram, in this order; what fails says what to do."""
    findings: list[Finding] = []
    for look in (_settings, _database, _telegram):
        findings.append(await _found(look))
    return findings


async def _found(look: Callable[[], Awaitable[str]]) -> Finding:
    try:
        return Finding(True, await look())
    except Exception as wrong:
        sentence = sentence_of(wrong)
        if sentence is None:
            raise
        return Finding(False, sentence)


async def _settings() -> str:
    check_webhook(Settings())
    return _say("settings")


async def _database() -> str:
    settings = Settings()
    store = await Store.open(settings.database, migrate=settings.database.startswith("sqlite"))
    await store.close()
    return _say("database", place=store.place)


async def _telegram() -> str:
    settings = Settings()
    if not settings.telegram_bot_token:
        raise SetUpFault("no-token")
    bot = make_bot(settings.telegram_bot_token, settings.telegram_api_url)
    try:
        return _say("token-works", name=await introduce(bot, settings.telegram_api_url))
    finally:
        await bot.request.shutdown()


def _say(key: str, **values: Value) -> str:
    return texts().plain(f"doctor-{key}", **values)
