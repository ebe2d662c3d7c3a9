"""Finding people, and one contact's card."""

from __future__ import annotations

from bot.actions.message import Button, Rows, rows_of
from bot.actions.referring import refer, target_in
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.contact_card import card_lines
from coach.network import Contact
from coach.search import search
from coach.world import World

PAGE = 8
"""Contacts on one page: a phone's screen."""
ACTS = ("favour", "intro", "ask")
"""What a card offers to do for or with a contact."""


@command("who")
async def who(turn: Turn, rest: str) -> None:
    if not rest:
        await turn.say(turn.text("who-ask"))
        return
    if (target := target_in(rest)) is not None:
        await refer(turn, target)
        return
    query = rest[:200]
    hits = search(await turn.network(), query)[:PAGE]
    if not hits:
        await turn.say(turn.text("who-none", query=query))
        return
    world = await turn.world()
    if len(hits) == 1:
        await turn.say(*contact_card(turn, world, hits[0].contact))
        return
    found = [h.contact for h in hits]
    lines = [turn.text("who-title", query=query), *(_line(turn, c) for c in found)]
    await turn.say("\n".join(lines), _opening(found))


@command("people")
async def people(turn: Turn, _: str) -> None:
    await turn.say(*await _page(turn, 0))


@tap("people")
async def turn_page(turn: Turn, arguments: list[str]) -> None:
    await turn.toast()
    await turn.edit(*await _page(turn, int(arguments[0])))


async def _page(turn: Turn, page: int) -> tuple[str, Rows]:
    world = await turn.world()
    everyone = sorted(world.contacts, key=lambda c: c.name.casefold())
    if not everyone:
        return turn.text("people-none"), ()
    pages = -(-len(everyone) // PAGE)
    page = min(max(page, 0), pages - 1)
    here = everyone[page * PAGE : (page + 1) * PAGE]
    lines = [turn.text("people-title", count=len(everyone)), *(_line(turn, c) for c in here)]
    if pages > 1:
        lines += ["", turn.text("people-page", page=page + 1, pages=pages)]
    turning = []
    if page > 0:
        turning.append(Button(turn.label("button-earlier"), data=f"people:{page - 1}"))
    if page < pages - 1:
        turning.append(Button(turn.label("button-further"), data=f"people:{page + 1}"))
    return "\n".join(lines), (*_opening(here), tuple(turning))


def _line(turn: Turn, contact: Contact) -> str:
    about = ", ".join(part for part in (contact.role, contact.company) if part)
    return turn.text("people-line", who=contact.name, about=f", {about}" if about else "")


def _opening(contacts: list[Contact]) -> Rows:
    """A button for each, to open their card."""
    return rows_of([Button(c.name[:40], data=f"contact:{c.id}"[:64]) for c in contacts])


@tap("contact")
async def open_card(turn: Turn, arguments: list[str]) -> None:
    await turn.toast()
    world = await turn.world()
    contact = world.people.get(arguments[0])
    if contact is None:
        await turn.edit(turn.text("unclear-gone"))
        return
    await turn.say(*contact_card(turn, world, contact))


def contact_card(turn: Turn, world: World, contact: Contact) -> tuple[str, Rows]:
    """A contact on one screen: who they are, how things stand, what matters."""
    lines = [turn.text(line) for line in card_lines(world, contact)]
    acts = [Button(turn.label(f"act-{what}"), data=f"act:{what}:{contact.id}"[:64]) for what in ACTS]
    return "\n".join(lines), (() if contact.archived else (tuple(acts),))
