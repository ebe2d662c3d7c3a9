"""What users do, as the bot hears of it."""

from __future__ import annotations

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryResultArticle, InputTextMessageContent
from telegram.error import BadRequest

from bot.playground import LocalTelegram, User
from tests.playground.conftest import Stopwatch
from tests.wire.echo import echo_bot


async def test_a_conversation_from_end_to_end(telegram: LocalTelegram) -> None:
    async with echo_bot(telegram):
        ana = telegram.user(name="Ana", last_name="Silva")
        ana.starts("from_link")
        await ana.settled()
        assert ana.last.text == "Hello Ana Silva"
        [card] = await ana.asks("/card")
        assert card.labels == ["Undo", "Change", "Copy draft", "Site", "Search"]
        assert ana.taps("Copy draft").value == "Hi Priya"
        assert ana.taps("Site").kind == "url"
        ana.taps("undo", card)
        await ana.settled()
        assert (ana.last.id, ana.last.text, ana.last.edited) == (card.id, "Undone.", True)
        assert ana.toasts == ["You pressed undo"]
        said = ana.says("helo")
        await ana.settled()
        ana.edits(said, "hello")
        await ana.settled()
        assert ana.last.text == "Edited: hello"
        await ana.asks("/share")
        with pytest.raises(ValueError, match="use shares_"):
            ana.taps("Share my location")
        ana.shares_location(52.5, 13.4)
        await ana.settled()
        assert ana.last.text == "Place 52.5"
        await ana.asks("/share")
        ana.picks_users(telegram.user(name="Tom"), telegram.user(name="Kim"))
        await ana.settled()
        assert ana.last.text == "2 people"
        ana.sends_file("a.txt", b"12345")
        await ana.settled()
        assert ana.last.text == "a.txt: 5 bytes"
        assert telegram.refused == []
        lines = ana.transcript().splitlines()
        assert lines[:2] == ["you: /start from_link", "bot: Hello Ana Silva"]
        assert "bot (edited): Undone." in lines


async def test_an_inline_result_is_chosen(telegram: LocalTelegram) -> None:
    async with echo_bot(telegram):
        ana = telegram.user(name="Ana")
        ana.starts()
        ana.queries("tom")
        await ana.settled()
        assert ana.results is not None
        assert [r["title"] for r in ana.results.items] == ["tom 0", "tom 1", "tom 2"]
        elsewhere = ana.chooses("tom 1", text="tom")
        assert elsewhere["text"] == "Chosen tom 1"
        assert [m.text for m in ana.messages if m.mine] == ["/start"]
        ana.chooses("r0", here=True)
        await ana.settled()
        assert ana.messages[-1].text == "Chosen tom 0"
        assert ana.messages[-1].message["via_bot"]["username"] == telegram.world.me["username"]


async def test_inline_results_are_kept_for_everybody_unless_personal(
    telegram: LocalTelegram, bot: Bot, ana: User
) -> None:
    bo = telegram.user(name="Bo")
    result = InlineQueryResultArticle("1", "Tom", InputTextMessageContent("Tom"))
    await bot.answer_inline_query(ana.queries("tom"), [result])
    assert bo.queries("tom") == ""
    assert bo.results is not None
    await bot.answer_inline_query(ana.queries("kim"), [result], is_personal=True)
    assert ana.queries("kim") == ""
    assert bo.queries("kim") != ""
    await bot.answer_inline_query(ana.queries("ann"), [result], cache_time=0)
    assert ana.queries("ann") != ""


async def test_inline_answers_have_limits(telegram: LocalTelegram, bot: Bot, ana: User, stopwatch: Stopwatch) -> None:
    same = InlineQueryResultArticle("1", "Tom", InputTextMessageContent("Tom"))
    with pytest.raises(BadRequest, match=r"(?i)RESULT_ID_DUPLICATE"):
        await bot.answer_inline_query(ana.queries("a"), [same, same])
    broken = InlineQueryResultArticle("1", "Tom", InputTextMessageContent("<b>", parse_mode="HTML"))
    with pytest.raises(BadRequest, match=r"(?i)can't parse entities"):
        await bot.answer_inline_query(ana.queries("b"), [broken])
    late = ana.queries("c")
    stopwatch.seconds += 31
    with pytest.raises(BadRequest, match=r"(?i)too old"):
        await bot.answer_inline_query(late, [same])


async def test_an_inline_message_can_be_edited_and_tapped(bot: Bot, ana: User) -> None:
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])
    result = InlineQueryResultArticle("1", "Tom", InputTextMessageContent("Tom"), reply_markup=keys)
    await bot.answer_inline_query(ana.queries("tom"), [result])
    ana.chooses("Tom", here=True)
    ana.taps("Go")
    [*_, chosen, tapped] = await bot.get_updates()
    assert chosen.chosen_inline_result is not None
    number = chosen.chosen_inline_result.inline_message_id
    assert tapped.callback_query is not None
    assert tapped.callback_query.inline_message_id == number is not None
    await bot.edit_message_text("Changed", inline_message_id=number)
    assert ana.messages[-1].text == "Changed"


async def test_groups_keep_their_privacy(telegram: LocalTelegram, bot: Bot, ana: User) -> None:
    bo = telegram.user(name="Bo")
    group = telegram.group("Friends", ana)
    ana.adds_bot(group)
    bo.joins(group)
    for text in ("hello all", "/help", "/help@other_bot", f"@{telegram.world.me['username']} hi"):
        bo.says(text, group)
    answer = await bot.send_message(group.id, "I am here")
    bo.says("thanks", group, reply_to=answer.message_id)
    heard = [u.message.text for u in await bot.get_updates() if u.message and u.message.text]
    assert heard == ["/help", "@networking_coach_bot hi", "thanks"]
    with pytest.raises(BadRequest, match=r"(?i)private chats only"):
        await bot.send_message(group.id, "x", reply_markup={"keyboard": [[{"text": "x", "request_contact": True}]]})
    assert await bot.get_chat_member_count(group.id) == 3
    await bot.leave_chat(group.id)
    assert group.bot_inside is False


async def test_blocking_is_told(bot: Bot, ana: User) -> None:
    ana.blocks()
    ana.starts()
    changes = [u.my_chat_member for u in await bot.get_updates() if u.my_chat_member]
    assert [(c.old_chat_member.status, c.new_chat_member.status) for c in changes] == [
        ("member", "kicked"),
        ("kicked", "member"),
    ]


async def test_a_very_long_text_goes_as_several(ana: User) -> None:
    ana.says("x" * 9000)
    assert [len(m.text) for m in ana.messages[1:]] == [4096, 4096, 808]


async def test_waiting_says_what_it_waits_for(telegram: LocalTelegram, ana: User) -> None:
    ana.says("nobody listens")
    with pytest.raises(TimeoutError, match="1 updates wait"):
        await ana.settled(within=0.2)


async def test_a_button_that_is_not_there(ana: User) -> None:
    with pytest.raises(LookupError, match="no button 'Undo'"):
        ana.taps("Undo")
