"""Thanks: whoever helped hears how it went, and that the user is grateful."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.actions.dialogues import finishes, open_form
from bot.actions.drafting import draft_of
from bot.actions.keys import id_of, key_for
from bot.actions.message import Button, Rows, rows_of
from bot.actions.opening import opens, source
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.doing import done
from coach.network import Offer
from coach.thanking_words import thanks
from coach.understanding import find_person
from coach.wording import called, outcome

MOST_LISTED = 6
_FOR = re.compile(r"\s+for\s+|\s*[:,]\s+", re.IGNORECASE)


@command("thanks", "thank")
async def thanks_(turn: Turn, rest: str) -> None:
    """Alone: who has not been thanked. With words: `Jonas`, `Jonas for the lift`."""
    who, what = [*_FOR.split(rest, maxsplit=1), ""][:2]
    person = find_person(who, (await turn.context()).known) if who else None
    contact = await turn.contact(person.id) if person and person.id else None
    if contact is None:
        await (open_form(turn, "received") if who else _list(turn))
        return
    open_ones = (await turn.world()).unthanked(contact.id)
    if open_ones:
        await _how(turn, open_ones[-1])
    else:
        await open_form(turn, "received", {"who": {"id": contact.id}} | ({"what": what} if what else {}))


async def _list(turn: Turn) -> None:
    world = await turn.world()
    waiting = [o for c in world.contacts for o in world.unthanked(c.id)[-1:]]
    waiting = sorted(waiting, key=lambda o: o.on, reverse=True)[:MOST_LISTED]
    if not waiting:
        await turn.say(turn.text("thanks-none"))
        return
    lines, buttons = [turn.text("thanks-list-title"), ""], []
    for number, one in enumerate(waiting, 1):
        who = world.people[one.contact].name
        lines.append(turn.text("thanks-list-line", n=number, who=who, what=one.what[:120], on=one.on))
        buttons.append(Button(str(number), data=f"thanks:{await key_for(turn, one.id)}"))
    await turn.say("\n".join(lines), rows_of(buttons, 6))


@tap("thanks")
async def chosen(turn: Turn, arguments: list[str]) -> None:
    offer = await _offer(turn, await id_of(turn, arguments[0]))
    await turn.toast()
    await _how(turn, offer)


@opens("thank", beside_done=True)
async def opened(turn: Turn, _: Sequence[str], sources: Sequence[str]) -> None:
    """From a suggestion or a nudge: first how it went, then the words."""
    offer = await _offer(turn, source(sources, "offer") or "")
    await _how(turn, offer)


async def _how(turn: Turn, offer: Offer | None) -> None:
    """First how it went, then the words for it."""
    if offer is None or offer.thanked:
        await turn.say(turn.text("next-gone"))
    elif offer.outcome:
        await _words(turn, offer)
    else:
        await open_form(turn, "outcome", carried={"offer": offer.id, "who": offer.contact})


@finishes("outcome")
async def outcome_told(turn: Turn, progress: Progress) -> None:
    offer, how = await _offer(turn, progress.carried["offer"]), progress.answers.get("how")
    if offer is None:
        await turn.say(turn.text("next-gone"))
        return
    if how:
        offer = offer.model_copy(update={"outcome": str(how)})
        await turn.record([Put(offer)], "outcome")
    await _words(turn, offer)


async def _words(turn: Turn, offer: Offer) -> None:
    contact = (await turn.world()).people.get(offer.contact)
    if contact is None:
        await turn.say(turn.text("next-gone"))
        return
    words, buttons = draft_of(turn, thanks(called(contact), offer.what, outcome(offer.outcome)), contact)
    said = Button(turn.label("thanks-button-done", who=contact.name), data=f"thanked:{await key_for(turn, offer.id)}")
    html = "\n".join([turn.text("thanks-title", who=contact.name), words])
    await turn.say(html, tuple(row for row in (buttons, (said,)) if row))


@tap("thanked")
async def thanked(turn: Turn, arguments: list[str]) -> None:
    offer = await _offer(turn, await id_of(turn, arguments[0]))
    if offer is None or offer.thanked:
        await turn.toast("next-gone")
        return
    await turn.toast()
    await turn.edit(*await _noted(turn, offer))


async def told_thanked(turn: Turn, contact: str) -> bool:
    """Told in words that somebody was thanked: whether there was help of theirs to thank for."""
    open_ones = (await turn.world()).unthanked(contact)
    if open_ones:
        await turn.say(*await _noted(turn, open_ones[-1]))
    return bool(open_ones)


async def _noted(turn: Turn, offer: Offer) -> tuple[str, Rows]:
    changes = done("thank", [offer.contact], [f"offer:{offer.id}"], await turn.world(), turn.tx.new_id)
    entry = await turn.record(changes, "thanked")
    contact = (await turn.world()).people.get(offer.contact)
    undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
    return turn.text("thanks-done", who=contact.name if contact else ""), ((undo,),)


async def _offer(turn: Turn, offer_id: str) -> Offer | None:
    return next((o for o in (await turn.network()).offers if o.id == offer_id), None)
