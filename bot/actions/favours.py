"""Five-minute favours in the chat: for whom, which one fits, and the words for it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.dialogues import finishes, open_form
from bot.actions.drafting import draft_of
from bot.actions.keys import id_of, key_for
from bot.actions.message import Button, rows_of
from bot.actions.opening import opens
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.favours import favours_for, somebody_to_help
from coach.network import Contact, Offer
from coach.understanding import find_person
from coach.wording import called


@command("favours", "favors")
async def favours(turn: Turn, rest: str) -> None:
    """Alone: for whom. With a name: what fits."""
    person = find_person(rest, (await turn.context()).known) if rest else None
    contact = await turn.contact(person.id) if person and person.id else None
    if contact is not None:
        await show(turn, contact)
    elif rest:
        await open_form(turn, "favours")
    else:
        await _pick(turn)


@opens("offer_help", "pay_it_forward", beside_done=True)
async def opened(turn: Turn, contacts: Sequence[str], _: Sequence[str]) -> None:
    """From the advice to be of use to somebody: what takes five minutes."""
    contact = await turn.contact(contacts[0]) if contacts else None
    await (show(turn, contact) if contact else _pick(turn))


async def _pick(turn: Turn) -> None:
    people = somebody_to_help(await turn.world())
    if not people:
        await turn.say(turn.text("favours-nobody"))
        return
    buttons = [Button(c.name[:40], data=f"favours:{await key_for(turn, c.id)}") for c in people]
    buttons.append(Button(turn.label("favours-button-other"), data="favours:other"))
    await turn.say(turn.text("favours-whom"), rows_of(buttons))


@finishes("favours")
async def form_done(turn: Turn, progress: Progress) -> None:
    who = progress.answers["who"]
    contact = await turn.contact(who["id"]) if "id" in who else None
    if contact is None:
        await turn.say(turn.text("who-none", query=str(who.get("new", ""))))
        return
    await show(turn, contact)


async def show(turn: Turn, contact: Contact) -> None:
    lines, buttons = [turn.text("favours-title", who=contact.name)], []
    for number, one in enumerate(favours_for(await turn.world(), contact), 1):
        what = turn.label(one.what)
        lines.append(turn.text("favours-line", n=number, what=what))
        draft = turn.label(one.draft) if one.draft else ""
        kept = await turn.tx.keep("favour", {"contact": contact.id, "what": what, "draft": draft})
        buttons.append(Button(str(number), data=f"favour:{kept}:words"))
    lines.append(turn.text("favours-how"))
    await turn.say("\n".join(lines), (tuple(buttons),))


@tap("favours")
async def whom(turn: Turn, arguments: list[str]) -> None:
    await turn.toast()
    match arguments[0]:
        case "pick":
            await _pick(turn)
        case "other":
            await open_form(turn, "favours")
        case key:
            contact = await turn.contact(await id_of(turn, key))
            await (show(turn, contact) if contact else turn.say(turn.text("next-gone")))


@tap("favour")
async def words(turn: Turn, arguments: list[str]) -> None:
    """`favour:<kept>:words|done`: the words for it; then it is noted as help given."""
    kept = await turn.tx.kept("favour", arguments[0])
    contact = await turn.contact(kept["contact"]) if kept else None
    if kept is None or contact is None:
        await turn.toast("next-gone")
        return
    await turn.toast()
    if arguments[1] == "words":
        html, buttons = draft_of(turn, kept["draft"], contact)
        done = Button(turn.label("favours-button-done"), data=f"favour:{arguments[0]}:done")
        await turn.say(f"{turn.text('next-title', title=kept['what'])}\n{html}", (buttons, (done,)))
        return
    await turn.tx.settle("favour", arguments[0])
    gift = Offer(
        id=turn.tx.new_id("offer"),
        contact=contact.id,
        direction="given",
        kind="time",
        what=kept["what"],
        state="done",
        on=await turn.today(),
    )
    entry = await turn.record([Put(gift)], "favour")
    undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
    await turn.edit(turn.text("favours-done", who=called(contact), what=kept["what"]), ((undo,),))
