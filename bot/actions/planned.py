"""Meetings that were planned: whom it is with, on its day; and that it took place, noted afterwards with one tap."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.editing import contact_card
from bot.actions.opening import opens, source
from bot.actions.telling import say_card
from bot.actions.turn import Turn
from coach import plans
from coach.card_lines import line_of
from coach.changes import Put
from coach.network import Conversation, Network, Offer


@opens("plan_today")
async def before(turn: Turn, contacts: Sequence[str], _: Sequence[str]) -> None:
    """Whom the user meets: the first one's card."""
    contact = await turn.contact(contacts[0]) if contacts else None
    if contact is None:
        await turn.say(turn.text("next-gone"))
        return
    await turn.say(*await contact_card(turn, contact))


@opens("plan_after")
async def after(turn: Turn, _: Sequence[str], sources: Sequence[str]) -> None:
    """It took place: noted with this one tap, and what stayed with the user can be written behind it."""
    plan = plan_in(await turn.network(), source(sources, "offer") or "")
    if plan is None:
        await turn.say(turn.text("next-gone"))
        return
    await took_place(turn, plan)


async def took_place(turn: Turn, plan: Offer) -> None:
    """Noted as a conversation with everybody who was in the plan."""
    world = await turn.world()
    changes = plans.took_place(world, plan, turn.tx.new_id)
    talks = [c.record for c in changes if isinstance(c, Put) and isinstance(c.record, Conversation)]
    lines = [line_of(talk, lambda id: world.people[id].name, world.day) for talk in talks]
    entry = await turn.record(changes, "told")
    await say_card(turn, [line for line in lines if line], [talk.contact for talk in talks], entry, title="plan-noted")


def plan_in(network: Network, id: str) -> Offer | None:
    """The plan of this id, if it is still one."""
    return next((o for o in network.offers if o.id == id and plans.is_plan(o)), None)
