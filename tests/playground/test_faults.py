"""What can be made to go wrong, goes wrong as asked."""

from __future__ import annotations

import asyncio
import datetime as dt

import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TimedOut

from bot.playground import Fault, LocalTelegram, Rates, User
from tests.playground.conftest import Stopwatch


@pytest.fixture(autouse=True)
def seconds_are_durations(monkeypatch: pytest.MonkeyPatch) -> None:
    """python-telegram-bot's coming form of `retry_after`."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


async def test_a_flood_names_the_seconds(telegram: LocalTelegram, bot: Bot, ana: User) -> None:
    telegram.faults.flood(7, "sendMessage", times=2)
    for _ in range(2):
        with pytest.raises(RetryAfter) as refused:
            await bot.send_message(ana.id, "x")
        assert refused.value.retry_after == dt.timedelta(seconds=7)
    await bot.send_message(ana.id, "x")
    assert [m.text for m in ana.messages if not m.mine] == ["x"]


@pytest.mark.parametrize("executed", [False, True])
@pytest.mark.parametrize("kind", ["error", "reset", "hang"])
async def test_a_lost_answer_may_hide_a_done_deed(
    telegram: LocalTelegram, bot: Bot, ana: User, kind: str, executed: bool
) -> None:
    if kind == "hang":
        telegram.faults.hang(0.2, "sendMessage", executed=executed)
    elif kind == "error":
        telegram.faults.error(502, "sendMessage", executed=executed)
    else:
        telegram.faults.reset("sendMessage", executed=executed)
    with pytest.raises(NetworkError):
        await bot.send_message(ana.id, "x", read_timeout=2)
    assert [m.text for m in ana.messages if not m.mine] == (["x"] if executed else [])
    await bot.send_message(ana.id, "y")
    assert ana.last.text == "y"
    assert telegram.faults.happened == [("sendMessage", kind)]


async def test_a_hang_outlasts_the_client(telegram: LocalTelegram, bot: Bot, ana: User) -> None:
    telegram.faults.hang(5, "sendMessage")
    with pytest.raises(TimedOut):
        await bot.send_message(ana.id, "x", read_timeout=0.2)
    assert ana.last.text == "x"


async def test_faults_choose_their_chat_and_their_turn(telegram: LocalTelegram, bot: Bot, ana: User) -> None:
    bo = telegram.user(name="Bo")
    bo.starts()
    telegram.faults.error(chat=bo.id, skip=1)
    await bot.send_message(ana.id, "x")
    await bot.send_message(bo.id, "x")
    await bot.send_message(ana.id, "x")
    with pytest.raises(NetworkError):
        await bot.send_message(bo.id, "x")
    telegram.faults.error()
    telegram.faults.clear()
    await bot.send_message(bo.id, "x")


async def test_random_faults_repeat_by_their_seed(telegram: LocalTelegram, bot: Bot, ana: User) -> None:
    runs = []
    for _ in range(2):
        telegram.faults.happened.clear()
        telegram.faults.at_random(0.4, seed=5, kinds=(Fault("error"), Fault("error", executed=True)))
        outcomes = await asyncio.gather(*(bot.get_me() for _ in range(20)), return_exceptions=True)
        assert sum(isinstance(o, NetworkError) for o in outcomes) == len(telegram.faults.happened)
        runs.append(len(telegram.faults.happened))
        telegram.faults.clear()
    assert runs[0] == runs[1] > 0


async def test_too_fast_in_one_chat_is_flooded_until_time_passes(
    telegram: LocalTelegram, bot: Bot, ana: User, stopwatch: Stopwatch
) -> None:
    telegram.faults.limit_rates(Rates(burst=2))
    await bot.send_message(ana.id, "1")
    await bot.send_message(ana.id, "2")
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(ana.id, "3")
    assert refused.value.retry_after == dt.timedelta(seconds=1)
    await bot.send_chat_action(ana.id, "typing")
    stopwatch.seconds += 1
    await bot.send_message(ana.id, "3")
    assert ana.last.text == "3"


async def test_thirty_a_second_in_all(telegram: LocalTelegram, bot: Bot) -> None:
    telegram.faults.limit_rates()
    people = [telegram.user(name=f"P{i}") for i in range(40)]
    for person in people:
        person.starts()
    sends = [bot.send_message(person.id, "x") for person in people]
    outcomes = await asyncio.gather(*sends, return_exceptions=True)
    assert sum(isinstance(o, RetryAfter) for o in outcomes) == 10
