"""A start while Telegram has a bad minute: what passes is sat out, what does not is said, the menu stops nobody."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.app import Coach
from bot.clock import SystemClock
from bot.playground import LocalTelegram
from bot.settings import Settings
from bot.telegram.pace import UNLIMITED, Pace
from bot.trouble import SetUpFault


@pytest_asyncio.fixture
async def coach(local: LocalTelegram, tmp_path: Path) -> AsyncIterator[Coach]:
    settings = Settings(
        telegram_bot_token=local.token,
        telegram_api_url=local.url,
        database_url=f"sqlite:///{tmp_path}/coach.db",
        log_level="ERROR",
    )
    yield await Coach.build(settings, SystemClock(), pace=Pace(UNLIMITED))


async def _answers(local: LocalTelegram, coach: Coach) -> bool:
    local.busy = coach.busy
    ana = local.user()
    ana.says("Coffee with Priya Nair")
    await local.settled()
    return "Priya Nair" in ana.last.text


@pytest.mark.parametrize("method", ["getMe", "setMyCommands"])
@pytest.mark.parametrize("fault", ["error", "reset", "flood"])
async def test_what_passes_is_sat_out(local: LocalTelegram, coach: Coach, fault: str, method: str) -> None:
    local.api.log = []
    getattr(local.faults, fault)(method=method)
    await coach.start()
    assert local.faults.happened == [(method, fault)]
    assert {"setMyCommands", "setMyDescription", "setMyShortDescription"} <= {name for name, _ in local.api.log}
    assert await _answers(local, coach)
    await coach.stop()


async def test_a_menu_that_can_not_be_set_stops_nobody(local: LocalTelegram, coach: Coach) -> None:
    local.faults.error(502, "setMyCommands", times=1000)
    await coach.start()
    assert await _answers(local, coach)
    await coach.stop()


async def test_a_telegram_that_stays_away_is_said(local: LocalTelegram, coach: Coach) -> None:
    local.faults.error(502, "getMe", times=1000)
    with pytest.raises(SetUpFault) as wrong:
        await coach.start()
    assert wrong.value.key == "unreachable"
