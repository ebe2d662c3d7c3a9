"""The chat that is kept between runs, and the clock that moves."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from telegram import Bot, ReplyKeyboardMarkup

from bot.clock import MovableClock, SystemClock
from bot.playground import LocalTelegram, Playground
from bot.playground.moments import CannotMove, moment, zone_of
from tests.playground.conftest import NOON, Noon

BERLIN = ZoneInfo("Europe/Berlin")
EIGHT = (dt.time(8, 0), BERLIN)


async def opened(folder: Path, *, fresh: bool = False) -> Playground:
    return await Playground(MovableClock(SystemClock()), folder, fresh=fresh, port=0).start()


async def test_a_chat_goes_on_where_it_ended(tmp_path: Path) -> None:
    first = await opened(tmp_path)
    user = first.telegram.user(1001)
    user.is_called("Robin", "Day")
    user.starts()
    user.sends_file("a.txt", b"12345")
    async with Bot(first.token, base_url=first.telegram.base_url) as bot:
        await bot.send_message(1001, "<b>hello</b>", "HTML", reply_markup=ReplyKeyboardMarkup([["yes"]]))
        await bot.set_my_commands([("next", "What next")])
        confirmed = (await bot.get_updates())[0].update_id
        await bot.get_updates(offset=confirmed + 1)
        last = user.last.id
    await first.move_clock(user, "week")
    ahead = first.clock.offset
    await first.stop()

    second = await opened(tmp_path)
    again = second.telegram.user(1001)
    assert again.person.name == "Robin Day"
    assert [m.html for m in again.messages] == ["/start", "", "<b>hello</b>"]
    assert again.messages[1].file == b"12345"
    assert [b.text for row in again.keyboard for b in row] == ["yes"]
    assert second.clock.offset == ahead > dt.timedelta(days=6)
    async with Bot(second.token, base_url=second.telegram.base_url) as bot:
        [waiting] = await bot.get_updates()
        assert waiting.update_id == confirmed + 1
        assert waiting.message is not None
        assert waiting.message.document is not None
        assert [c.command for c in await bot.get_my_commands()] == ["next"]
        sent = await bot.send_message(1001, "and on")
        assert sent.message_id > last
        new = again.says("new")
        assert new.id > sent.message_id
        assert (await bot.get_updates())[-1].update_id > waiting.update_id
    await second.stop()


async def test_fresh_forgets(tmp_path: Path) -> None:
    first = await opened(tmp_path)
    first.telegram.user(1001).starts()
    await first.stop()
    second = await opened(tmp_path, fresh=True)
    assert second.telegram.user(1001).messages == []
    await second.stop()


async def test_an_unreadable_chat_is_set_aside(tmp_path: Path) -> None:
    (tmp_path / "chat.json").write_text('{"format": 1')
    playground = await opened(tmp_path)
    assert playground.telegram.user(1001).messages == []
    assert (tmp_path / "chat.json.unreadable").read_text() == '{"format": 1'
    await playground.stop()


async def test_the_next_port_is_taken_when_one_is_busy() -> None:
    first = LocalTelegram()
    await first.start()
    taken = int(first.url.rpartition(":")[2])
    second = LocalTelegram(port=taken)
    await second.start()
    assert taken < int(second.url.rpartition(":")[2]) < taken + 50
    assert second.url.startswith("http://127.0.0.1:")
    await second.stop()
    await first.stop()


async def test_moving_the_clock_lets_the_coach_look() -> None:
    seen: list[dt.datetime] = []

    async def travel(to: dt.datetime) -> None:
        seen.append(to)

    playground = Playground(MovableClock(Noon()), None, travel, port=0)
    await playground.move_clock(playground.telegram.user(1001), "friday", "Europe/Berlin")
    assert seen == [dt.datetime(2026, 3, 13, 8, 0, tzinfo=dt.UTC)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("hour", "2026-03-11T13:00+00:00"),
        ("tomorrow", "2026-03-12T07:00+00:00"),
        ("friday", "2026-03-13T07:00+00:00"),
        ("week", "2026-03-18T07:00+00:00"),
        ("2026-03-11T14:30", "2026-03-11T13:30+00:00"),
        ("2026-03-30T08:00", "2026-03-30T06:00+00:00"),
        ("2026-03-11T14:30:00+00:00", "2026-03-11T14:30+00:00"),
    ],
)
def test_moments_are_in_the_users_zone(wanted: str, expected: str) -> None:
    assert moment(wanted, NOON, EIGHT) == dt.datetime.fromisoformat(expected)


def test_friday_on_a_friday_is_this_morning_or_next_weeks() -> None:
    early = dt.datetime(2026, 3, 13, 5, 0, tzinfo=dt.UTC)
    assert moment("friday", early, EIGHT).date() == dt.date(2026, 3, 13)
    assert moment("friday", early + dt.timedelta(hours=4), EIGHT).date() == dt.date(2026, 3, 20)


@pytest.mark.parametrize("wanted", ["2026-03-11T12:59", "2020-01-01", "soon", ""])
def test_time_goes_forward_only(wanted: str) -> None:
    with pytest.raises(CannotMove):
        moment(wanted, NOON, EIGHT)


def test_an_unknown_zone_is_utc() -> None:
    assert zone_of("Nowhere/Atlantis") == zone_of("../etc") == ZoneInfo("UTC")
