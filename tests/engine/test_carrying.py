"""Messages through polling, inbox, handler, outbox and sender, against the strict local Bot API."""

from __future__ import annotations

import asyncio
import datetime as dt

import pytest

from bot.playground import LocalTelegram
from bot.telegram.calling import Caller, make_bot
from bot.telegram.intake import Polling, TokenRefused, take_in, user_of
from bot.telegram.request import Refused
from storage.records import OutgoingDraft
from tests.engine.conftest import SECOND, Stage, told, until
from tests.engine.recording import said


async def test_a_message_is_recorded_and_answered(stage: Stage) -> None:
    await stage.starts()
    ana = stage.telegram.user(name="Ana")
    [answer] = await ana.asks("Priya")
    assert answer.text == "noted Priya"
    assert await stage.names_of(ana) == ["Priya"]
    assert stage.telegram.refused == []


async def test_each_users_order_is_kept_and_nobody_waits_for_others(stage: Stage) -> None:
    await stage.starts()
    users = [stage.telegram.user() for _ in range(5)]
    for number in range(8):
        for user in users:
            user.says(f"{user.id} {number}")
    await stage.telegram.settled()
    for user in users:
        wanted = [f"{user.id} {number}" for number in range(8)]
        assert await stage.names_of(user) == wanted
        assert told(user) == [f"noted {name}" for name in wanted]


async def test_updates_that_come_again_or_the_wrong_way_round_act_once(stage: Stage) -> None:
    stage.telegram.updates.repeats = 2
    stage.telegram.updates.reversed = True
    await stage.starts()
    ana = stage.telegram.user()
    for name in ("A", "B", "C"):
        ana.says(name)
    await stage.telegram.settled()
    stage.telegram.updates.redeliver(3)
    await stage.telegram.settled()
    assert await stage.names_of(ana) == ["A", "B", "C"]
    assert sorted(told(ana)) == ["noted A", "noted B", "noted C"]


async def test_a_tap_that_the_phone_sends_twice_acts_once(stage: Stage) -> None:
    await stage.starts()
    ana = stage.telegram.user()
    await ana.asks("Priya")
    message = ana.last.id
    ana.taps("Undo")
    ana.taps_data("undo", message)
    await stage.telegram.settled()
    assert len([e for e in ana.events if e.kind == "edited"]) == 1
    assert len([e for e in ana.events if e.kind == "toast"]) == 2


async def test_what_was_stored_before_a_stop_is_handled_after_it(stage: Stage) -> None:
    """The update is confirmed to Telegram, the worker never got to it: the inbox has it."""
    ana = stage.telegram.user()
    engine = await stage.starts()
    engine.worker.stopping = True
    await asyncio.sleep(0.05)
    ana.says("Priya")
    await until(lambda: not stage.telegram.updates.waiting)
    assert await stage.store.open_updates() == 1
    await stage.stops()
    assert told(ana) == []
    await stage.starts()
    await stage.telegram.settled()
    assert told(ana) == ["noted Priya"]


async def test_a_poisoned_update_is_put_aside_its_user_told_and_nobody_else_touched(stage: Stage) -> None:
    await stage.starts()
    ana, tom = stage.telegram.user(name="Ana"), stage.telegram.user(name="Tom")
    ana.says("poison Xanthippe")
    ana.says("Priya")
    tom.says("Lea")
    await until(lambda: bool(told(tom)))
    assert told(ana) == []
    await stage.telegram.settled()
    assert told(ana) == ["that went wrong", "noted Priya"]
    assert await stage.names_of(ana) == ["Priya"]
    [(_, user_id, cause, _)] = await stage.store.quarantined()
    assert user_id == ana.id
    assert cause == "ValueError: poison Xanthippe"


async def test_half_a_character_holds_up_nobody(stage: Stage) -> None:
    """JSON can spell what is no text; the others of its batch are kept, and so is what can be read of it."""
    odd, fine = ({"update_id": n, "message": {"text": text}} for n, text in ((1, "Pri\ud83dya"), (2, "Tom")))
    assert await take_in(stage.store, [odd, fine], stage.clock, "test") == 2
    claimed = await stage.store.claim(stage.clock.now(), worker="test", lease=SECOND, limit=9)
    assert ["Pri?ya" in claimed[0].body, "Tom" in claimed[1].body] == [True, True]


async def test_the_clock_may_jump_while_work_is_under_way(stage: Stage) -> None:
    await stage.starts()
    ana = stage.telegram.user()
    for number in range(30):
        ana.says(str(number))
        if number % 10 == 5:
            await asyncio.sleep(0.01)
            stage.clock.move(dt.timedelta(days=7))
    await stage.telegram.settled()
    assert await stage.names_of(ana) == [str(n) for n in range(30)]
    assert told(ana) == [f"noted {n}" for n in range(30)]


async def test_stopping_finishes_what_was_begun(stage: Stage) -> None:
    await stage.starts()
    users = [stage.telegram.user() for _ in range(30)]
    for user in users:
        user.says("Priya")
    await until(lambda: not stage.telegram.updates.waiting)
    async with asyncio.timeout(10):
        await stage.stops()
    handled = [user for user in users if await stage.names_of(user)]
    assert handled
    assert [told(user) for user in handled] == [["noted Priya"]] * len(handled)


async def test_a_wrong_token_is_said_at_once(stage: Stage) -> None:
    bot = make_bot("123:wrong", stage.telegram.url)
    with pytest.raises(TokenRefused):
        await Polling(stage.store, Caller(bot), stage.clock).run()
    await bot.request.shutdown()


async def test_another_poller_or_a_bad_gateway_is_sat_out(stage: Stage) -> None:
    stage.telegram.faults.error(502, "getUpdates", times=1)
    stage.telegram.faults.reset("getUpdates", times=1)
    await stage.starts()
    ana = stage.telegram.user()
    ana.says("Priya")
    await until(lambda: bool(told(ana)))
    assert told(ana) == ["noted Priya"]


async def test_calls_with_files_arrive(stage: Stage) -> None:
    engine = await stage.starts()
    ana = stage.friend()
    file = {"document": ("people.csv", b"name\nPriya\n")}
    draft = OutgoingDraft(ana.id, "sendDocument", {"chat_id": ana.id, "caption": "your people"}, files=file)
    await stage.queue(draft, ana.id)
    await engine.idle()
    assert (ana.last.file_name, ana.last.file, ana.last.text) == ("people.csv", b"name\nPriya\n", "your people")


async def test_an_edit_finds_the_message_it_was_queued_with(stage: Stage) -> None:
    engine = await stage.starts()
    ana = stage.friend()
    first = await stage.queue(said(ana.id, "working"), ana.id)
    edit = OutgoingDraft(ana.id, "editMessageText", {"chat_id": ana.id, "text": "done"}, replaces=first)
    await stage.queue(edit, ana.id)
    await engine.idle()
    assert told(ana) == ["done"]


def test_whose_update_it_is() -> None:
    assert user_of({"update_id": 1, "message": {"from": {"id": 5}, "chat": {"id": 6}}}) == 5
    assert user_of({"update_id": 1, "callback_query": {"from": {"id": 5}}}) == 5
    assert user_of({"update_id": 1, "channel_post": {"chat": {"id": 6}}}) is None


async def test_the_local_server_is_strict(local: LocalTelegram) -> None:
    """What these tests rest on: an unknown parameter would have been refused."""
    friend = local.user()
    friend.starts()
    bot = make_bot(local.token, local.url)
    with pytest.raises(Refused):
        await Caller(bot).call("sendMessage", {"chat_id": friend.id, "text": "x", "nonsense": 1})
    await bot.request.shutdown()
