"""Everything erased, in two steps, with the export offered first."""

from __future__ import annotations

from bot.actions.exporting import export_rows
from bot.actions.indexed import drop_index
from bot.actions.message import Button
from bot.actions.registry import command, tap
from bot.actions.turn import Turn


@command("erase")
async def erase(turn: Turn, _: str) -> None:
    """The first step: what would go, and the way to take it along."""
    network = await turn.network()
    counts = {"people": len(network.contacts), "talks": len(network.conversations)}
    rows = (
        *export_rows(turn),
        (Button(turn.label("erase-button-go"), data="erase:go"),),
        (Button(turn.label("erase-button-keep"), data="erase:keep"),),
    )
    await turn.say(turn.text("erase-ask", **counts), rows)


@tap("erase")
async def confirmed(turn: Turn, arguments: list[str]) -> None:
    """`erase:go` asks once more; `erase:everything` does it."""
    match arguments:
        case ["go"]:
            sure = (
                (Button(turn.label("erase-button-everything"), data="erase:everything"),),
                (Button(turn.label("erase-button-keep"), data="erase:keep"),),
            )
            await turn.edit(turn.text("erase-sure"), sure)
            await turn.toast()
        case ["everything"]:
            await turn.tx.erase()
            drop_index(turn.user.id)
            await turn.toast()
            await turn.edit(turn.text("erase-done"))
        case _:
            await turn.edit(turn.text("erase-kept"))
            await turn.toast()
