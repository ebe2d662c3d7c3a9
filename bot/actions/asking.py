"""Asks in the chat: how one begins, and what came of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from bot.actions.asking_card import card
from bot.actions.dialogues import finishes, open_form
from bot.actions.drafting import draft_of
from bot.actions.keys import id_of, key_for
from bot.actions.message import Button, rows_of
from bot.actions.opening import opens, source
from bot.actions.referring import refer, target_in
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.asking import Answer, answered, ask_in, open_asks
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.network import Ask, Contact
from coach.nudges import ask_after
from coach.suggestion import Line
from coach.thanking_words import thanks
from coach.wording import called

WAIT = dt.timedelta(days=5)
MOST_LISTED = 5


@command("ask")
async def ask(turn: Turn, rest: str) -> None:
    """Alone: what is open, or a guided ask. With words: `Ana for a word with the editor`, `someone at Finch`."""
    if not rest:
        if not await _list(turn):
            await open_form(turn, "ask")
        return
    target = target_in(rest)
    if target is not None:
        await refer(turn, target)
        return
    wanted = ask_in(rest, (await turn.context()).known)
    filled = {"what": wanted.what} if wanted.what else {}
    if wanted.contact:
        await _with(turn, wanted.what, {"id": wanted.contact})
    elif wanted.name:
        await _with(turn, wanted.what, {"new": wanted.name})
    else:
        await open_form(turn, "ask", filled)


async def _with(turn: Turn, what: str, who: dict[str, str]) -> None:
    if what:
        await _consider(turn, what, who)
    else:
        await open_form(turn, "ask", {"who": who})


@finishes("ask")
async def form_done(turn: Turn, progress: Progress) -> None:
    await _consider(turn, str(progress.answers["what"]), progress.answers.get("who"))


async def _consider(turn: Turn, what: str, who: dict[str, str] | None) -> None:
    contact = who.get("id") if who else None
    changes: list[Put] = []
    if who and contact is None:
        contact = turn.tx.new_id("contact")
        changes.append(Put(Contact(id=contact, name=who["new"])))
    one = Ask(id=turn.tx.new_id("ask"), contact=contact, what=what, on=await turn.today())
    entry = await turn.record([*changes, Put(one)], "ask")
    html, rows = await card(turn, one)
    await turn.say(html, (*rows, (Button(turn.label("button-undo"), data=f"undo:{entry.id}"),)))


@opens("ask", "hold_ask", "ask_after")
async def opened(turn: Turn, contacts: Sequence[str], sources: Sequence[str]) -> None:
    """From a suggestion or a nudge: the ask it rests on, or a new one of this contact."""
    one = await _ask(turn, source(sources, "ask") or "")
    if one is None:
        await open_form(turn, "ask", {"who": {"id": contacts[0]}} if contacts else {})
        return
    if one.contact is None and contacts:
        one = one.model_copy(update={"contact": contacts[0]})
        await turn.record([Put(one)], "ask")
    await turn.say(*await card(turn, one))


async def _list(turn: Turn) -> bool:
    world = await turn.world()
    asks = open_asks(world)[:MOST_LISTED]
    if not asks:
        return False
    lines, buttons = [turn.text("ask-list-title"), ""], []
    for number, one in enumerate(asks, 1):
        who = world.people[one.contact].name if one.contact else ""
        key = "ask-list-line" if who else "ask-list-line-nobody"
        lines.append(turn.text(key, n=number, who=who, what=one.what, state=one.state, on=one.on))
        buttons.append(Button(str(number), data=f"ask:{await key_for(turn, one.id)}:{one.state}:show"))
    new = Button(turn.label("ask-button-new"), data="ask:new")
    await turn.say("\n".join(lines), (*rows_of(buttons, 5), (new,)))
    return True


# --- taps


@tap("ask_of")
async def ask_of(turn: Turn, arguments: list[str]) -> None:
    """The same ask, of somebody else."""
    kept = await turn.tx.kept("ask_of", arguments[0])
    one = await _ask(turn, kept["ask"]) if kept else None
    if kept is None or one is None or one.state != "considering":
        await turn.toast("next-gone")
        return
    await turn.toast()
    one = one.model_copy(update={"contact": kept["contact"]})
    await turn.record([Put(one)], "ask")
    await turn.edit(*await card(turn, one))


@tap("ask")
async def tapped(turn: Turn, arguments: list[str]) -> None:
    """`ask:<which>:<state it was shown in>:<what>`; an old button shows where it stands now."""
    if arguments == ["new"]:
        await turn.toast()
        await open_form(turn, "ask")
        return
    one = await _ask(turn, await id_of(turn, arguments[0]))
    if one is None:
        await turn.toast("next-gone")
        return
    state, what = arguments[1:]
    if what == "show":
        await turn.toast()
        await turn.say(*await card(turn, one))
    elif state != one.state:
        await turn.toast("next-gone")
        await turn.edit(*await card(turn, one))
    else:
        await turn.toast()
        await _act(turn, one, what)


async def _act(turn: Turn, one: Ask, what: str) -> None:
    match what:
        case "asked" | "done" | "promised" | "declined" | "dropped":
            await _answered(turn, one, what)
        case "wait":
            day = await turn.today() + WAIT
            await turn.keep_preferences(turn.preferences.put_off("ask_after", (), day, ask_after.key(one.id)))
            await turn.edit(turn.text("ask-wait", on=day))
        case "who":
            await turn.record([Put(one.model_copy(update={"state": "dropped"}))], "ask")
            await open_form(turn, "ask", {"what": one.what})
        case _:
            await turn.edit(*await card(turn, one))


async def _answered(turn: Turn, one: Ask, answer: Answer) -> None:
    entry = await turn.record(answered(await turn.world(), turn.tx.new_id, one, answer), "ask")
    undo = (Button(turn.label("button-undo"), data=f"undo:{entry.id}"),)
    contact = await turn.contact(one.contact) if one.contact else None
    who = called(contact) if contact else ""
    html = turn.text(f"ask-{answer}", who=who, what=one.what, on=await turn.today() + WAIT)
    rows: list[tuple[Button, ...]] = []
    if contact is not None and answer in ("done", "declined"):
        line = thanks(who, one.what, "") if answer == "done" else Line("draft-ask-declined", {"who": who})
        words, buttons = draft_of(turn, line, contact)
        html = f"{html}\n{words}"
        rows.append(buttons)
    if answer == "done":
        offers = reversed((await turn.network()).offers)
        key = await key_for(turn, next(o.id for o in offers if o.contact == one.contact and not o.thanked))
        rows.append((Button(turn.label("thanks-button-done", who=who), data=f"thanked:{key}"),))
    await turn.edit(html, (*rows, undo))


async def _ask(turn: Turn, ask_id: str) -> Ask | None:
    return next((a for a in (await turn.network()).asks if a.id == ask_id), None)
