"""Pictures of the network in the chat: what they show and mean, the one thing to do, and buttons that go deeper."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.actions.advising import advice_button
from bot.actions.message import Button, Message, Rows
from bot.actions.opening import opens
from bot.actions.registry import command, tap
from bot.actions.suggesting import ranked
from bot.actions.turn import Turn
from bot.pictures import caption, drawing, meant
from coach.changes import Put
from coach.doing import shown
from coach.pictures.meaning import KINDS, Kind
from coach.suggestion import Suggestion


@command("network")
async def network(turn: Turn, _: str) -> None:
    """The whole network; looking at it is taking stock."""
    await turn.record([Put(shown("take_stock", (), await turn.world(), "done"))], "network")
    await picture(turn, "network", dark=False)


@opens("take_stock")
async def opened(turn: Turn, _: Sequence[str], __: Sequence[str]) -> None:
    await network(turn, "")


async def picture(turn: Turn, kind: Kind, *, dark: bool) -> None:
    """One picture with what it means."""
    world = await turn.world()
    means = meant(kind, world, await ranked(turn))
    words, rows = caption(kind, means, turn.texts), await _rows(turn, kind, dark, means.todo)
    svg = await asyncio.to_thread(drawing, kind, world, turn.texts, dark)
    await turn.send(Message(words, rows, picture=(f"{kind}.svg", svg.encode("utf-8"))))


async def _rows(turn: Turn, kind: Kind, dark: bool, todo: Suggestion | None) -> Rows:
    shade = int(dark)
    others = tuple(Button(turn.label(f"picturing-button-{k}"), data=f"picture:{k}:{shade}") for k in KINDS if k != kind)
    turned = Button(turn.label(f"picturing-button-{'light' if dark else 'dark'}"), data=f"picture:{kind}:{1 - shade}")
    last = [turned, Button(turn.label("picturing-button-review"), data="review:7")]
    first = ((await advice_button(turn, todo, turn.label("picturing-button-todo")),),) if todo else ()
    return (*first, others, tuple(last))


@tap("picture")
async def tapped(turn: Turn, arguments: list[str]) -> None:
    """`picture:<kind>:<dark>`"""
    kind, dark = arguments
    if kind not in KINDS:
        await turn.toast("next-gone")
        return
    await turn.toast()
    await picture(turn, kind, dark=dark == "1")
