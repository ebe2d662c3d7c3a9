"""Open promises, both ways, each kept with one tap."""

from __future__ import annotations

from bot.actions.message import Button, rows_of
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach import plans
from coach.card_lines import plan_of
from coach.changes import Put
from coach.network import Offer
from coach.suggestion import Line, Value
from coach.world import World

MOST = 10


@command("promises")
async def promises(turn: Turn, _: str) -> None:
    html, rows = await _list(turn)
    await turn.say(html, rows)


async def _list(turn: Turn) -> tuple[str, tuple[tuple[Button, ...], ...]]:
    world = await turn.world()
    mine, theirs = open_promises(world)
    planned = _meetings_once(world)[:MOST]
    if not (mine or theirs or planned):
        return turn.text("promises-none"), ()
    lines = [turn.text("promises-title")]
    buttons: list[Button] = []
    for title, offers in (("promises-mine", mine), ("promises-theirs", theirs)):
        if offers:
            lines += ["", turn.text(title)]
        for offer in offers:
            number = len(buttons) + 1
            lines.append(turn.text(_line(offer, world, number)))
            buttons.append(Button(turn.label("button-kept", n=number), data=f"kept:{offer.id}"[:64]))
    if planned:
        lines += ["", turn.text("promises-plans")]
    for plan in planned:
        number = len(buttons) + 1
        lines.append(turn.text("promise-line-plan", n=number, plan=turn.label(plan_of(world, plan))))
        buttons.append(Button(turn.label("button-kept", n=number), data=f"kept:{plan.id}"[:64]))
    return "\n".join(lines), rows_of(buttons, 5)


def _meetings_once(world: World) -> list[Offer]:
    """The plans, a meeting of several contacts once."""
    found, seen = [], set[str]()
    for plan in plans.plans(world):
        if plan.id not in seen:
            seen.update(one.id for one in plans.together(world, plan))
            found.append(plan)
    return found


def open_promises(world: World) -> tuple[list[Offer], list[Offer]]:
    """The user's own and those to the user, the one due first on top, ten in all."""
    owed = [o for o in world.all_offers if o.state == "promised" and world.live(o.contact)]
    owed.sort(key=lambda o: (o.due is None, o.due or o.on))
    mine = [o for o in owed if o.direction == "given"][:MOST]
    return mine, [o for o in owed if o.direction == "received"][: MOST - len(mine)]


def _line(offer: Offer, world: World, number: int) -> Line:
    values: dict[str, Value] = {"n": number, "who": world.people[offer.contact].name, "what": offer.what[:120]}
    if offer.due is None:
        return Line("promise-line", values)
    return Line("promise-line-late" if offer.due < world.today else "promise-line-due", {**values, "due": offer.due})


@tap("kept")
async def kept(turn: Turn, arguments: list[str]) -> None:
    """A promise was kept: by the user, or to them."""
    network = await turn.network()
    offer = next((o for o in network.offers if o.id == arguments[0]), None)
    if offer is not None and plans.is_plan(offer):
        await turn.record(plans.took_place(await turn.world(), offer, turn.tx.new_id), "kept")
        await turn.toast("button-done")
        await turn.edit(*await _list(turn))
        return
    if offer is None or offer.state != "promised":
        await turn.toast("next-gone")
        return
    await turn.record([Put(offer.model_copy(update={"state": "done"}))], "kept")
    contact = await turn.contact(offer.contact)
    key = "promise-kept" if offer.direction == "given" else "promise-received"
    await turn.toast(key, what=offer.what[:120], who=contact.name if contact else "")
    html, rows = await _list(turn)
    await turn.edit(html, rows)
