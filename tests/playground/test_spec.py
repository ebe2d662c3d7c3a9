"""What the server takes and gives is what the Bot API says."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.playground import ApiError, LocalTelegram, User
from bot.playground.methods import METHODS
from bot.playground.spec import Spec
from tests.playground.conftest import Raw
from tests.wire.echo import picture

SPEC = Spec()
BUTTON = {"text": "Go", "callback_data": "go"}


def test_every_method_of_the_server_is_in_the_api() -> None:
    assert [name for name in METHODS if SPEC.method(name) != name] == []


def test_a_method_is_found_whatever_its_case() -> None:
    assert SPEC.method("SENDMESSAGE") == "sendMessage"
    assert SPEC.method("sendNothing") is None


@pytest.mark.parametrize(
    ("parameters", "complaint"),
    [
        ({"text": "hi"}, 'parameter "chat_id" is required'),
        ({"chat_id": 1}, 'parameter "text" is required'),
        ({"chat_id": 1, "text": 5}, "text must be a String"),
        ({"chat_id": 1.5, "text": "hi"}, "chat_id is no Integer|String"),
        ({"chat_id": 1, "text": "hi", "colour": "red"}, 'no parameter "colour"'),
        ({"chat_id": 1, "text": "hi", "protect_content": "perhaps"}, "can't parse protect_content"),
        ({"chat_id": 1, "text": "hi", "protect_content": 1}, "protect_content must be a Boolean"),
        ({"chat_id": 1, "text": "hi", "reply_markup": {"inline_keyboard": [BUTTON]}}, "must be an Array"),
        ({"chat_id": 1, "text": "hi", "reply_markup": {"inline_keyboard": [[{"text": "x", "data": "y"}]]}}, '"data"'),
        ({"chat_id": 1, "text": "hi", "reply_markup": {"inline_keyboard": [[{**BUTTON, "text": 1}]]}}, "String"),
        ({"chat_id": 1, "text": "hi", "link_preview_options": {"is_disabled": "no"}}, "is_disabled must be a Boolean"),
    ],
)
def test_a_wrong_call_is_refused_with_its_reason(parameters: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ApiError) as refused:
        SPEC.arguments("sendMessage", parameters)
    assert refused.value.code == 400
    assert complaint in refused.value.description


@pytest.mark.parametrize(
    ("length", "fits"),
    [(1, True), (64, True), (65, False), (0, False)],
)
def test_callback_data_is_bounded_in_bytes(length: int, fits: bool) -> None:
    keyboard = {"inline_keyboard": [[{"text": "x", "callback_data": "x" * length}]]}
    call = {"chat_id": 1, "text": "hi", "reply_markup": keyboard}
    if fits:
        assert SPEC.arguments("sendMessage", call)["reply_markup"] == keyboard
    else:
        with pytest.raises(ApiError, match="1-64 bytes"):
            SPEC.arguments("sendMessage", call)


def test_bytes_are_not_characters() -> None:
    keyboard = {"inline_keyboard": [[{"text": "x", "callback_data": "é" * 33}]]}
    with pytest.raises(ApiError, match="not 66"):
        SPEC.arguments("sendMessage", {"chat_id": 1, "text": "hi", "reply_markup": keyboard})


def test_form_fields_are_read_as_what_they_are() -> None:
    form = {"chat_id": "5", "text": "12", "protect_content": "true", "reply_markup": '{"remove_keyboard": true}'}
    found = SPEC.arguments("sendMessage", form)
    assert found == {"chat_id": 5, "text": "12", "protect_content": True, "reply_markup": {"remove_keyboard": True}}
    assert SPEC.arguments("getChat", {"chat_id": "@friends"}) == {"chat_id": "@friends"}


def test_unknown_fields_pass_where_strictness_is_off() -> None:
    assert Spec(strict=False).arguments("sendMessage", {"chat_id": 1, "text": "hi", "colour": "red"}) == {
        "chat_id": 1,
        "text": "hi",
    }


async def test_every_answer_is_what_the_api_promises(telegram: LocalTelegram, ana: User, raw: Raw) -> None:
    """The answers of many calls, each against the type that the API's description names for it."""
    chat = {"chat_id": ana.id}
    sent = (await raw("sendMessage", **chat, text="hi", reply_markup={"inline_keyboard": [[BUTTON]]}))["result"]
    here = {**chat, "message_id": sent["message_id"]}
    photo = telegram.world.store("photo", "a.png", "image/png", picture()).id
    tap = ana.taps("Go")
    calls: list[tuple[str, dict[str, Any]]] = [
        ("getMe", {}),
        ("getUpdates", {}),
        ("getWebhookInfo", {}),
        ("answerCallbackQuery", {"callback_query_id": tap.query, "text": "ok"}),
        ("sendMessage", {**chat, "text": "<b>bold</b> /next", "parse_mode": "HTML"}),
        ("sendMessage", {**chat, "text": "again", "reply_parameters": {"message_id": sent["message_id"]}}),
        ("sendContact", {**chat, "phone_number": "+1", "first_name": "Tom"}),
        ("sendLocation", {**chat, "latitude": 1.5, "longitude": 2}),
        ("sendVenue", {**chat, "latitude": 1, "longitude": 2, "title": "Café", "address": "Here"}),
        ("sendPoll", {**chat, "question": "Which?", "options": [{"text": "a"}, {"text": "b"}]}),
        ("sendDice", chat),
        ("sendPhoto", {**chat, "photo": photo, "caption": "c"}),
        *(
            (f"send{kind.title()}", {**chat, kind: photo})
            for kind in ("document", "audio", "video", "animation", "voice")
        ),
        ("sendVideoNote", {**chat, "video_note": photo}),
        ("sendSticker", {**chat, "sticker": photo}),
        ("sendMediaGroup", {**chat, "media": [{"type": "photo", "media": photo}] * 2}),
        ("editMessageText", {**here, "text": "changed"}),
        ("editMessageReplyMarkup", {**here, "reply_markup": {"inline_keyboard": [[BUTTON]]}}),
        ("forwardMessage", {**here, "from_chat_id": ana.id}),
        ("copyMessage", {**here, "from_chat_id": ana.id}),
        ("copyMessages", {**chat, "from_chat_id": ana.id, "message_ids": [sent["message_id"]]}),
        ("setMessageReaction", {**here, "reaction": [{"type": "emoji", "emoji": "👍"}]}),
        ("sendChatAction", {**chat, "action": "typing"}),
        ("getChat", chat),
        ("getChatMember", {**chat, "user_id": ana.id}),
        ("getChatMemberCount", chat),
        ("getFile", {"file_id": photo}),
        ("setMyCommands", {"commands": [{"command": "next", "description": "What next"}]}),
        ("getMyCommands", {}),
        ("setMyDescription", {"description": "d"}),
        ("getMyDescription", {}),
        ("getMyName", {}),
        ("setMyShortDescription", {"short_description": "s"}),
        ("getMyShortDescription", {}),
        ("setChatMenuButton", {"menu_button": {"type": "commands"}}),
        ("getChatMenuButton", {}),
        ("getUserProfilePhotos", {"user_id": ana.id}),
        ("deleteMessage", here),
    ]
    for method, parameters in calls:
        answer = await raw(method, **parameters)
        assert answer["ok"], (method, answer)
        SPEC.result(method, answer["result"])


async def test_every_update_is_what_the_api_promises(telegram: LocalTelegram, ana: User, bot: Bot) -> None:
    own = ana.says("hello /next")
    card = await bot.send_message(
        ana.id, "card", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])
    )
    ana.says("a reply", reply_to=card.message_id)
    ana.edits(own, "changed")
    ana.taps("Go")
    ana.taps_data("gone", 99_999)
    ana.shares_contact("Tom Becker", "+491")
    ana.shares_location(52.5, 13.4)
    ana.picks_users(telegram.user(name="Tom"), request_id=3)
    ana.sends_file("a.csv", b"x")
    ana.sends_photo(picture(), "caption")
    ana.sends_voice()
    ana.sends_sticker()
    ana.sends_poll("Which?", "a", "b")
    ana.forwards("hello", "Hidden One")
    ana.forwards("hello", telegram.user(name="Open"))
    ana.queries("tom")
    ana.blocks()
    ana.unblocks()
    group = telegram.group("Friends", ana)
    ana.adds_bot(group)
    ana.says("/help", group)
    waiting = [w.update for w in telegram.updates.waiting.values()]
    assert len(waiting) == 21
    for update in waiting:
        SPEC.object("Update", update)
    received = await bot.get_updates(timeout=0)
    assert [u.update_id for u in received] == [u["update_id"] for u in waiting]
    assert all(not u.api_kwargs for u in received)
