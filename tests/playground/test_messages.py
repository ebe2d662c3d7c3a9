"""What the bot sends, edits and takes back, and how the server refuses."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup, ReplyKeyboardRemove
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError

from bot.playground import LocalTelegram, User
from tests.playground.conftest import Raw
from tests.wire.echo import picture

GO = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])


async def test_a_message_is_seen_with_its_markup_and_buttons(bot: Bot, ana: User) -> None:
    sent = await bot.send_message(ana.id, "<b>Hi</b> &lt;b&gt;&amp;", parse_mode="HTML", reply_markup=GO)
    assert (ana.last.text, ana.last.html, ana.last.labels) == ("Hi <b>&", "<b>Hi</b> &lt;b&gt;&amp;", ["Go"])
    assert ana.last.id == sent.message_id
    assert sent.date.isoformat() == "2026-03-11T12:00:00+00:00"


async def test_a_wrong_token_and_an_unknown_method_are_refused(telegram: LocalTelegram, raw: Raw) -> None:
    other = Bot("1:wrong", base_url=telegram.base_url)
    with pytest.raises(InvalidToken):
        await other.get_me()
    await other.shutdown()
    assert (await raw("sendTelepathy"))["error_code"] == 404
    assert "not part of the local chat" in (await raw("getMyStarBalance"))["description"]


async def test_who_never_started_or_blocked_cannot_be_written_to(telegram: LocalTelegram, bot: Bot, ana: User) -> None:
    stranger = telegram.user(name="Bo")
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(stranger.id, "hello")
    with pytest.raises(BadRequest, match=r"(?i)chat not found"):
        await bot.send_message(999, "hello")
    ana.blocks()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(ana.id, "hello")
    ana.unblocks()
    await bot.send_message(ana.id, "hello again")
    assert ana.last.text == "hello again"


LONG = "x" * 4097


@pytest.mark.parametrize(
    ("parameters", "complaint"),
    [
        ({"text": LONG}, "message is too long"),
        ({"text": "👋" * 2049}, "message is too long"),
        ({"text": " \n "}, "message text is empty"),
        ({"text": "x", "parse_mode": "Markdown"}, "unsupported parse_mode"),
        ({"text": "<u>x", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 2}]}, "outside the text"),
        ({"text": "x", "reply_parameters": {"message_id": 999}}, "message to be replied not found"),
    ],
)
async def test_texts_have_limits(raw: Raw, ana: User, parameters: dict[str, Any], complaint: str) -> None:
    answer = await raw("sendMessage", chat_id=ana.id, **parameters)
    assert answer["error_code"] == 400
    assert complaint in answer["description"]


def buttons(count: int, row: int = 1, **more: Any) -> dict[str, Any]:
    button = {"text": "x", **(more or {"callback_data": "x"})}
    return {"inline_keyboard": [[button] * row for _ in range(count)]}


@pytest.mark.parametrize(
    ("markup", "complaint"),
    [
        (buttons(100), None),
        (buttons(101), "reply markup is too long"),
        (buttons(1, row=8), None),
        (buttons(1, row=9), "at most 8"),
        (buttons(1, copy_text={"text": "x" * 256}), None),
        (buttons(1, copy_text={"text": "x" * 257}), "1-256"),
        (buttons(1, url="https://example.org"), None),
        (buttons(1, url="not a link"), "Wrong HTTP URL"),
        (buttons(1, url="https://example.org", callback_data="x"), "one thing"),
        ({"inline_keyboard": [[{"text": "x"}]]}, "Text buttons are unallowed"),
        ({"inline_keyboard": [[{"text": " ", "callback_data": "x"}]]}, "non-empty"),
        ({"keyboard": []}, "reply keyboard is empty"),
        ({"keyboard": [[{"text": "x", "request_contact": True, "request_location": True}]]}, "one thing"),
        ({"keyboard": [[{"text": "x", "request_users": {"request_id": 1, "max_quantity": 11}}]]}, "QUANTITY"),
    ],
)
async def test_keyboards_have_limits(raw: Raw, ana: User, markup: dict[str, Any], complaint: str | None) -> None:
    answer = await raw("sendMessage", chat_id=ana.id, text="x", reply_markup=markup)
    if complaint is None:
        assert answer["ok"]
    else:
        assert complaint in answer["description"]


async def test_an_edit_must_change_something(bot: Bot, ana: User) -> None:
    sent = await bot.send_message(ana.id, "one", reply_markup=GO)
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await bot.edit_message_text("one", ana.id, sent.message_id, reply_markup=GO)
    await bot.edit_message_text("one", ana.id, sent.message_id)
    assert ana.last.labels == []
    await bot.edit_message_text("two", ana.id, sent.message_id, reply_markup=GO)
    assert (ana.last.text, ana.last.labels, ana.last.edited) == ("two", ["Go"], True)
    await bot.edit_message_reply_markup(ana.id, sent.message_id)
    assert (ana.last.text, ana.last.labels) == ("two", [])


async def test_what_cannot_be_edited(bot: Bot, ana: User) -> None:
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await bot.edit_message_text("x", ana.id, 999)
    own = ana.says("mine")
    with pytest.raises(BadRequest, match=r"(?i)can't be edited"):
        await bot.edit_message_text("x", ana.id, own.id)
    asked = await bot.send_message(ana.id, "x", reply_markup=ReplyKeyboardMarkup([["yes"]]))
    with pytest.raises(BadRequest, match=r"(?i)can't be edited"):
        await bot.edit_message_text("y", ana.id, asked.message_id)
    photo = await bot.send_photo(ana.id, picture(), caption="c")
    with pytest.raises(BadRequest, match=r"(?i)no text in the message"):
        await bot.edit_message_text("y", ana.id, photo.message_id)
    await bot.edit_message_caption(ana.id, photo.message_id, caption="d")
    assert ana.last.text == "d"


async def test_deleting(telegram: LocalTelegram, bot: Bot, ana: User) -> None:
    sent = await bot.send_message(ana.id, "x")
    await bot.delete_message(ana.id, sent.message_id)
    with pytest.raises(BadRequest, match=r"(?i)message to delete not found"):
        await bot.delete_message(ana.id, sent.message_id)
    old = await bot.send_message(ana.id, "old")
    ana.chat.posts[old.message_id].message["date"] -= 48 * 3600 + 1
    with pytest.raises(BadRequest, match=r"(?i)can't be deleted for everyone"):
        await bot.delete_message(ana.id, old.message_id)


async def test_a_tap_is_answered_once_and_in_time(telegram: LocalTelegram, bot: Bot, ana: User, stopwatch: Any) -> None:
    await bot.send_message(ana.id, "x", reply_markup=GO)
    tap = ana.taps("Go")
    await bot.answer_callback_query(tap.query, "done")
    assert ana.toasts == ["done"]
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.answer_callback_query(tap.query)
    late = ana.taps("go")
    stopwatch.seconds += 200
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await bot.answer_callback_query(late.query)
    with pytest.raises(BadRequest, match=r"(?i)0-200"):
        await bot.answer_callback_query(ana.taps("Go").query, "x" * 201)


async def test_files_go_both_ways(bot: Bot, ana: User) -> None:
    await bot.send_document(ana.id, b"name\nTom\n", filename="people.csv", caption="<i>c</i>", parse_mode="HTML")
    assert (ana.last.kind, ana.last.file, ana.last.file_name, ana.last.html) == (
        "document",
        b"name\nTom\n",
        "people.csv",
        "<i>c</i>",
    )
    ana.sends_file("notes.txt", b"BEGIN:VCARD")
    [*_, update] = await bot.get_updates()
    assert update.message is not None
    assert update.message.document is not None
    assert update.message.document.mime_type == "text/plain"
    file = await update.message.document.get_file()
    assert bytes(await file.download_as_bytearray()) == b"BEGIN:VCARD"


async def test_pictures_are_pictures(bot: Bot, ana: User) -> None:
    sent = await bot.send_photo(ana.id, picture(300, 200))
    assert (sent.photo[-1].width, sent.photo[-1].height) == (300, 200)
    again = await bot.send_photo(ana.id, sent.photo[-1].file_id)
    assert again.photo[-1].file_id == sent.photo[-1].file_id
    with pytest.raises(BadRequest, match=r"(?i)IMAGE_PROCESS_FAILED"):
        await bot.send_photo(ana.id, b"no picture")
    with pytest.raises(BadRequest, match=r"(?i)PHOTO_INVALID_DIMENSIONS"):
        await bot.send_photo(ana.id, picture(2100, 100))
    with pytest.raises(NetworkError, match="Request Entity Too Large"):
        await bot.send_photo(ana.id, picture() + bytes(10 * 2**20))
    with pytest.raises(BadRequest, match=r"(?i)fetches nothing"):
        await bot.send_photo(ana.id, "https://example.org/a.png")


async def test_a_reaction_is_one_of_those_there_are(bot: Bot, ana: User) -> None:
    said = ana.says("done")
    await bot.set_message_reaction(ana.id, said.id, "👍")
    assert ana.events[-1].data["reactions"] == [{"type": "emoji", "emoji": "👍"}]
    for wrong in ("✅", ["👍", "🔥"]):
        with pytest.raises(BadRequest, match=r"(?i)REACTION_INVALID"):
            await bot.set_message_reaction(ana.id, said.id, wrong)


async def test_a_message_keeps_a_hundred_entities(bot: Bot, ana: User) -> None:
    sent = await bot.send_message(ana.id, "<b>x</b> " * 101, "HTML")
    assert len(sent.entities) == 100


async def test_reply_keyboards_stay_until_removed(bot: Bot, ana: User) -> None:
    await bot.send_message(ana.id, "x", reply_markup=ReplyKeyboardMarkup([["yes", "no"]]))
    await bot.send_message(ana.id, "y")
    assert [b.text for row in ana.keyboard for b in row] == ["yes", "no"]
    ana.taps("yes")
    assert ana.messages[-1].text == "yes"
    await bot.send_message(ana.id, "z", reply_markup=ReplyKeyboardRemove())
    assert ana.keyboard == ()


@pytest.mark.parametrize("command", ["Next", "next!", "x" * 33, ""])
async def test_commands_have_a_form(bot: Bot, command: str) -> None:
    with pytest.raises(BadRequest):
        await bot.set_my_commands([(command, "description")])


async def test_what_is_refused_is_listed(telegram: LocalTelegram, bot: Bot, ana: User) -> None:
    assert telegram.refused == []
    with pytest.raises(NetworkError):
        await bot.send_message(ana.id, LONG)
    assert telegram.refused == [("sendMessage", "Bad Request: message is too long")]
