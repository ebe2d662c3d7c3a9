"""The page's server side: for its own page only, and only what the page may do."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.clock import MovableClock
from bot.playground import Playground
from bot.playground.view import labels
from tests.playground.conftest import Noon
from tests.wire.echo import picture

STATIC = Path(__file__).parents[2] / "bot" / "playground" / "static"


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    found = await Playground(MovableClock(Noon()), port=0).start()
    yield found
    await found.stop()


@pytest.fixture
async def browser(playground: Playground) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(base_url=playground.url) as session:
        yield session


async def heard(socket: aiohttp.ClientWebSocketResponse, *kinds: str) -> dict[str, Any]:
    """The next event of these kinds."""
    while True:
        event: dict[str, Any] = await socket.receive_json(timeout=5)
        if event["event"] in kinds:
            return event


@pytest.mark.parametrize("path", ["/", "/static/app.js", "/static/theme.css", "/static/icon.svg"])
async def test_the_page_loads_nothing_from_elsewhere(browser: aiohttp.ClientSession, path: str) -> None:
    async with browser.get(path) as response:
        assert response.status == 200
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'none'; script-src 'self'; style-src 'self';" in policy
        assert "unsafe" not in policy
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        text = await response.text()
    assert set(re.findall(r"https?://[\w.]+", text)) <= {"http://www.w3.org", "https://$"}
    assert "innerHTML" not in text


@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"Origin": "https://evil.example"}, {"Origin": "null"}])
@pytest.mark.parametrize("path", ["/", "/page/1001/socket", "/page/files/x"])
async def test_other_sites_are_turned_away(browser: aiohttp.ClientSession, path: str, headers: dict[str, str]) -> None:
    async with browser.get(path, headers=headers) as response:
        assert response.status == 403


@pytest.mark.parametrize(
    "path", ["/static/..%2f__init__.py", "/static/index.html", "/static/none.js", "/page/9/socket"]
)
async def test_there_is_nothing_else(browser: aiohttp.ClientSession, path: str) -> None:
    async with browser.get(path) as response:
        assert response.status == 404


async def test_a_page_hears_what_happens(playground: Playground, browser: aiohttp.ClientSession) -> None:
    async with browser.ws_connect("/page/1001/socket") as socket:
        hello = await heard(socket, "hello")
        assert (hello["started"], hello["messages"], hello["users"]) == (False, [], [1001, 1002])
        assert (await heard(socket, "clock"))["now"] == 1773230400
        await socket.send_json({"do": "start"})
        assert (await heard(socket, "sent"))["message"]["text"] == "/start"
        await socket.send_json({"do": "rename", "first_name": "Robin"})
        assert (await heard(socket, "chat"))["user"]["first_name"] == "Robin"
        await socket.send_json({"do": "clock", "to": "hour", "zone": "Europe/Berlin"})
        assert (await heard(socket, "clock"))["now"] == 1773234000
    async with browser.ws_connect("/page/1002/socket") as socket:
        assert (await heard(socket, "hello"))["messages"] == []


@pytest.mark.parametrize(
    "wanted",
    [
        "not json",
        "[]",
        '{"do": "fly"}',
        '{"do": "say"}',
        '{"do": "say", "text": " "}',
        '{"do": "edit", "id": 77, "text": "x"}',
        '{"do": "location", "latitude": 91, "longitude": 0}',
        '{"do": "location", "latitude": "x", "longitude": 0}',
        '{"do": "clock", "to": "2020-01-01", "zone": "UTC"}',
        '{"do": "odd", "kind": "hologram"}',
        '{"do": "choose", "result": "none"}',
        '{"do": "people", "people": [1], "request_id": 1}',
        '{"do": "rename", "first_name": " "}',
    ],
)
async def test_what_cannot_be_done_is_said_and_the_chat_goes_on(browser: aiohttp.ClientSession, wanted: str) -> None:
    async with browser.ws_connect("/page/1001/socket") as socket:
        await heard(socket, "clock")
        await socket.send_str(wanted)
        assert (await heard(socket, "fault", "sent"))["event"] == "fault"
        await socket.send_json({"do": "say", "text": "still here"})
        assert (await heard(socket, "sent"))["message"]["text"] == "still here"


async def test_files_go_up_and_come_down(playground: Playground, browser: aiohttp.ClientSession) -> None:
    user = playground.telegram.user(1001)
    evil = "<script>.html"
    async with browser.post("/page/1001/upload", params={"name": evil, "caption": "c"}, data=b"<b>x</b>") as response:
        assert response.status == 200
    assert (user.messages[-1].file, user.messages[-1].text) == (b"<b>x</b>", "c")
    number = user.messages[-1].message["document"]["file_id"]
    async with browser.get(f"/page/files/{number}") as response:
        assert response.content_type == "application/octet-stream"
        assert response.headers["Content-Disposition"] == "attachment; filename*=UTF-8''%3Cscript%3E.html"
    async with browser.post("/page/1001/upload", params={"photo": "1"}, data=picture()) as response:
        assert response.status == 200
    number = user.messages[-1].message["photo"][0]["file_id"]
    async with browser.get(f"/page/files/{number}") as response:
        assert (response.content_type, await response.read()) == ("image/jpeg", picture())
    async with browser.post("/page/1001/upload", params={"photo": "1"}, data=b"x") as response:
        assert response.status == 400


def test_every_label_of_the_page_is_used_and_every_used_one_is_there() -> None:
    used = {
        key for file in STATIC.glob("*.js") for key in re.findall(r'"(playground-[a-z-]+)"', file.read_text("utf-8"))
    }
    assert used == set(labels())
