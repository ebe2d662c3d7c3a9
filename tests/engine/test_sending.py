"""What the sender does when Telegram says no, says nothing, or says wait."""

from __future__ import annotations

import asyncio
import time

import pytest

from bot.playground import User
from bot.playground.faults import Rates
from bot.telegram.pace import Limits
from storage.records import OutgoingDraft
from tests.engine.conftest import SECOND, Stage, told, until
from tests.engine.recording import said


async def send(stage: Stage, user: User, text: str, **fields: object) -> int:
    priority = fields.get("priority", 0)
    assert isinstance(priority, int)
    return await stage.queue(said(user.id, text, priority=priority), user.id)


async def test_when_telegram_asks_to_wait_everything_waits(stage: Stage) -> None:
    stage.telegram.faults.flood(1, "sendMessage")
    engine = await stage.starts()
    ana, tom = stage.friend(), stage.friend()
    began = time.monotonic()
    await send(stage, ana, "one")
    await asyncio.sleep(0.1)
    await send(stage, tom, "two")
    await asyncio.sleep(0.4)
    assert told(ana) == told(tom) == []
    await engine.idle()
    assert time.monotonic() - began >= 1
    assert (told(ana), told(tom)) == (["one"], ["two"])
    assert [h for h in stage.telegram.faults.happened if h[1] == "flood"] == [("sendMessage", "flood")]


@pytest.mark.parametrize("fault", ["error", "reset"])
async def test_what_did_not_arrive_is_sent_again_in_order(stage: Stage, fault: str) -> None:
    getattr(stage.telegram.faults, fault)(method="sendMessage", times=2)
    await stage.starts()
    ana = stage.friend()
    for name in ("A", "B", "C"):
        ana.says(name)
    await _answered(stage, ana, 3)
    assert told(ana) == ["noted A", "noted B", "noted C"]


async def test_what_arrived_without_an_answer_is_sent_twice_at_most(stage: Stage) -> None:
    stage.telegram.faults.reset("sendMessage", executed=True)
    await stage.starts()
    ana = stage.friend()
    ana.says("A")
    ana.says("B")
    await _answered(stage, ana, 3)
    assert told(ana) == ["noted A", "noted A", "noted B"]


async def test_who_blocked_the_bot_is_left_alone_until_they_write(stage: Stage) -> None:
    engine = await stage.starts()
    ana = stage.friend()
    await ana.asks("Priya")
    ana.blocks()
    await send(stage, ana, "one")
    await send(stage, ana, "two")
    await engine.idle()
    calls = [c for c in stage.telegram.refused if c[0] == "sendMessage"]
    assert len(calls) == 1
    async with stage.store.transaction(ana.id, stage.clock.now()) as tx:
        user = await tx.user()
    assert user is not None and user.blocked_at is not None
    ana.unblocks()
    await ana.asks("Tom")
    assert told(ana) == ["noted Priya", "noted Tom"]


async def test_an_edit_that_changes_nothing_is_no_failure(stage: Stage) -> None:
    engine = await stage.starts()
    ana = stage.friend()
    await send(stage, ana, "card")
    await engine.idle()
    same = {
        "chat_id": ana.id,
        "message_id": ana.last.id,
        "text": "card",
        "reply_markup": ana.last.message["reply_markup"],
    }
    await stage.queue(OutgoingDraft(ana.id, "editMessageText", same), ana.id)
    await send(stage, ana, "next")
    await engine.idle()
    assert told(ana) == ["card", "next"]
    assert await stage.store.calls_given_up(stage.clock.now() - 60 * SECOND) == []


async def test_an_edit_of_a_message_that_is_gone_is_sent_anew(stage: Stage) -> None:
    engine = await stage.starts()
    ana = stage.friend()
    await send(stage, ana, "card")
    await engine.idle()
    gone = ana.last.id
    ana.deletes(gone)
    payload = {"chat_id": ana.id, "message_id": gone, "text": "corrected"}
    await stage.queue(OutgoingDraft(ana.id, "editMessageText", payload), ana.id)
    await engine.idle()
    assert told(ana) == ["corrected"]


async def test_a_call_that_is_wrong_is_given_up_with_its_cause_and_blocks_nobody(stage: Stage) -> None:
    engine = await stage.starts()
    ana = stage.friend()
    wrong = {"chat_id": ana.id, "text": "<b>open", "parse_mode": "HTML"}
    await stage.queue(OutgoingDraft(ana.id, "sendMessage", wrong), ana.id)
    await send(stage, ana, "next")
    await engine.idle()
    assert told(ana) == ["next"]
    [(_, user_id, method, why)] = await stage.store.calls_given_up(stage.clock.now() - 60 * SECOND)
    assert (user_id, method) == (ana.id, "sendMessage")
    assert why.startswith("400 ")


async def test_an_answer_to_a_tap_of_long_ago_is_dropped(stage: Stage) -> None:
    ana = stage.friend()
    await stage.queue(OutgoingDraft(None, "answerCallbackQuery", {"callback_query_id": "1"}), ana.id)
    await stage.queue(
        OutgoingDraft(ana.id, "sendChatAction", {"chat_id": ana.id}, expires_at=stage.clock.now() + SECOND), ana.id
    )
    stage.clock.move(120 * SECOND)
    engine = await stage.starts()
    await engine.idle()
    assert stage.telegram.api.calls == 0


async def test_answers_overtake_broadcasts(stage: Stage) -> None:
    """Two hundred briefs wait at Telegram's pace; an answer passes all but the few that are on their way."""
    users = [stage.friend() for _ in range(200)]
    ana = stage.friend()
    engine = await stage.starts(limits=Limits())
    await engine.idle(within=30)
    stage.telegram.faults.limit_rates()
    for user in users:
        await send(stage, user, "brief", priority=1)

    def arrived() -> int:
        return sum(1 for user in users if told(user))

    before = arrived()
    await send(stage, ana, "answer")
    await until(lambda: bool(told(ana)))
    assert arrived() - before <= 40
    assert arrived() < 200
    assert stage.telegram.faults.happened == []


class Counted(Rates):
    """Remembers when each message came."""

    def __init__(self) -> None:
        super().__init__()
        self.arrivals: list[float] = []

    def wait(self, chat: object, now: float) -> float:
        self.arrivals.append(now)
        return super().wait(chat, now)


async def test_the_pace_is_nearly_what_is_allowed_and_never_more(stage: Stage) -> None:
    """After the first burst, at least 95 % of thirty a second, and no 429."""
    users = [stage.friend() for _ in range(300)]
    for user in users:
        await send(stage, user, "brief", priority=1)
    rates = Counted()
    stage.telegram.faults.limit_rates(rates)
    engine = await stage.starts(limits=Limits())
    await engine.idle(within=60)
    assert stage.telegram.faults.happened == []
    paced = rates.arrivals[int(Limits().overall_burst) :]
    assert (len(paced) - 1) / (paced[-1] - paced[0]) >= 0.95 * 30


async def test_one_chat_gets_one_a_second_after_a_short_burst(stage: Stage) -> None:
    ana = stage.friend()
    for number in range(5):
        await send(stage, ana, str(number))
    stage.telegram.faults.limit_rates()
    engine = await stage.starts(limits=Limits())
    began = time.monotonic()
    await engine.idle()
    assert 2.5 < time.monotonic() - began < 4.5
    assert told(ana) == ["0", "1", "2", "3", "4"]
    assert stage.telegram.faults.happened == []


async def _answered(stage: Stage, user: User, count: int) -> None:
    await until(lambda: len(told(user)) >= count)
    await stage.telegram.settled()
