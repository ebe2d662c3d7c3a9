"""One contact forgotten: after asking, with every trace in what is noted about others, and for good."""

from __future__ import annotations

import asyncio

from bot.actions.indexed import drop_index
from bot.actions.keys import id_of, key_for
from bot.actions.message import Button, Rows, rows_of
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.forgetting import Traces, forget, traces
from coach.mentions import Mention
from coach.network import Contact
from coach.search import search

MOST = 6
COUNTED = ("conversation", "offer", "need", "introduction")


@command("forget")
async def forget_(turn: Turn, rest: str) -> None:
    """Whom is meant, then what would go."""
    if not rest:
        await turn.say(turn.text("forget-ask"))
        return
    found = await _named(turn, rest[:200])
    if not found:
        await turn.say(turn.text("who-none", query=rest[:200]))
    elif len(found) == 1:
        await turn.say(*await _confirm(turn, found[0]))
    else:
        buttons = [Button(c.name[:40], data=f"forget:{await key_for(turn, c.id)}") for c in found]
        await turn.say(turn.text("forget-which"), rows_of(buttons))


async def _named(turn: Turn, name: str) -> list[Contact]:
    """Those who bear exactly this name, archived ones too; otherwise those whose names come near it."""
    network = await turn.network()
    wanted = name.casefold()
    exact = [c for c in network.contacts if wanted in (c.name.casefold(), *(a.casefold() for a in c.aliases))]
    if exact:
        return exact[:MOST]
    return [hit.contact for hit in search(network, name, MOST) if hit.field in ("name", "alias")]


@tap("forget")
async def chosen(turn: Turn, arguments: list[str]) -> None:
    """`forget:<contact>` asks; `forget:<contact>:yes` forgets."""
    id, answer = await id_of(turn, arguments[0]), arguments[1:]
    network = await turn.network()
    contact = next((c for c in network.contacts if c.id == id), None)
    if contact is not None and answer == ["yes"]:
        await _forgotten(turn, contact)
        return
    await turn.toast()
    if contact is None:
        await turn.edit(turn.text("unclear-gone"))
    elif answer == ["no"]:
        await turn.edit(turn.text("forget-kept", who=contact.name))
    else:
        await turn.edit(*await _confirm(turn, contact))


async def _confirm(turn: Turn, contact: Contact) -> tuple[str, Rows]:
    found = await asyncio.to_thread(traces, await turn.network(), contact.id, turn.label("forget-marker"))
    assert found is not None
    key = await key_for(turn, contact.id)
    lines = [turn.text("forget-sure", who=contact.name), *_what_goes(turn, found), "", turn.text("forget-for-good")]
    return "\n".join(lines), (
        (Button(turn.label("forget-button-yes", who=contact.name[:30]), data=f"forget:{key}:yes"),),
        (Button(turn.label("forget-button-no"), data=f"forget:{key}:no"),),
    )


def _what_goes(turn: Turn, found: Traces) -> list[str]:
    counts = found.counts
    lines = [turn.text(f"forget-{kind}", count=counts[kind]) for kind in COUNTED if counts.get(kind)]
    if counts["changed"]:
        lines.append(turn.text("forget-changed", count=counts["changed"]))
    return lines


async def _forgotten(turn: Turn, contact: Contact) -> None:
    network, marker = await turn.network(), turn.label("forget-marker")
    mention = Mention(contact, network, marker)
    await turn.record(await asyncio.to_thread(forget, network, contact.id, marker), "forget")
    await turn.keep_preferences(turn.preferences.forget(contact.id))
    await turn.tx.end_dialogue()
    stopped = await turn.tx.forget_traces(contact.id, mention)
    drop_index(turn.user.id)
    await turn.toast()
    await turn.edit(turn.text("forget-done-stopped" if stopped else "forget-done"))
