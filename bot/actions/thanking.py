"""Thanks: whoever helped hears how it went, and that the user is grateful."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.dialogues import finishes, open_form
from bot.actions.drafting import draft_of
from bot.actions.keys import id_of, key_for
from bot.actions.message import Button
from bot.actions.opening import opens, source
from bot.actions.registry import tap
from bot.actions.turn import Turn
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.doing import done
from coach.network import Offer
from coach.thanking_words import thanks
from coach.wording import called, outcome


@opens("thank", beside_done=True)
async def opened(turn: Turn, _: Sequence[str], sources: Sequence[str]) -> None:
    """From a suggestion or a nudge: first how it went, then the words."""
    offer = await _offer(turn, source(sources, "offer") or "")
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
    changes = done("thank", [offer.contact], [f"offer:{offer.id}"], await turn.world(), turn.tx.new_id)
    entry = await turn.record(changes, "thanked")
    await turn.toast()
    contact = (await turn.world()).people.get(offer.contact)
    undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
    await turn.edit(turn.text("thanks-done", who=contact.name if contact else ""), ((undo,),))


async def _offer(turn: Turn, offer_id: str) -> Offer | None:
    return next((o for o in (await turn.network()).offers if o.id == offer_id), None)
