"""Finding people: by anything told of them, or by what they have in common."""

from __future__ import annotations

from typing import Any

from bot.actions.editing import contact_card
from bot.actions.indexed import index_of
from bot.actions.keys import id_of, key_for
from bot.actions.message import Button, Rows, rows_of
from bot.actions.referring import refer, target_in
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach.able import able
from coach.filtering import BYS, By, matching, values
from coach.network import Contact
from coach.search import Hit, search

PAGE = 8
"""Contacts on one page: a phone's screen."""
MOST_VALUES = 12
LONGEST_SNIPPET = 80
LONGEST_NAME, LONGEST_ABOUT = 60, 40
"""Characters of a name and of the work behind it in a list's line."""
TOLD_BY_NAME = ("name", "alias", "role", "company")
"""Fields that a line in a list shows anyway."""


@command("who")
async def who(turn: Turn, rest: str) -> None:
    if not rest:
        await turn.say(turn.text("who-ask"))
        return
    if (target := target_in(rest)) is not None:
        await refer(turn, target)
        return
    query = rest[:200]
    world = await turn.world()
    hits = search(index_of(turn.user.id, world), query, PAGE + 1) or able(world, query, PAGE + 1)
    if not hits:
        await turn.say(turn.text("who-none", query=_short(query, LONGEST_NAME)))
        return
    if len(hits) == 1:
        await turn.say(*await contact_card(turn, hits[0].contact))
        return
    lines = [turn.text("who-title", query=_short(query, LONGEST_NAME)), *(_found(turn, hit) for hit in hits[:PAGE])]
    if len(hits) > PAGE:
        lines += ["", turn.text("who-more")]
    await turn.say("\n".join(lines), await _opening(turn, [hit.contact for hit in hits[:PAGE]]))


def _found(turn: Turn, hit: Hit) -> str:
    """Who was found, and by which words where the line doesn't show them."""
    line = _line(turn, hit.contact)
    if hit.field in TOLD_BY_NAME:
        return line
    field = turn.label(f"who-field-{hit.field}")
    return f"{line}\n{turn.text('who-by', field=field, snippet=hit.snippet[:LONGEST_SNIPPET])}"


@command("people")
async def people(turn: Turn, rest: str) -> None:
    """Everyone, in pages; with words, those who are found by them."""
    if rest:
        await who(turn, rest)
        return
    await turn.say(*await _page(turn, 0, None))


@tap("people")
async def turn_page(turn: Turn, arguments: list[str]) -> None:
    """`people:<page>[:<filter>]`"""
    page, *kept = arguments
    await turn.toast()
    await turn.edit(*await _page(turn, int(page), kept[0] if kept else None))


@tap("filter")
async def narrow(turn: Turn, arguments: list[str]) -> None:
    """`filter:by`: by what; `filter:<by>[:<page>]`: which of them."""
    await turn.toast()
    match arguments:
        case ["by"]:
            buttons = [Button(turn.label(f"people-by-{by}"), data=f"filter:{by}") for by in BYS]
            back = Button(turn.label("dialogue-back"), data="people:0")
            await turn.edit(turn.text("people-by"), (*rows_of(buttons), (back,)))
        case [by, *page] if by in BYS:
            await _values(turn, by, int(page[0]) if page else 0)
        case _:
            raise ValueError(arguments)


async def _values(turn: Turn, by: By, page: int) -> None:
    found = values(await turn.world(), by)
    pages = max(1, -(-len(found) // MOST_VALUES))
    page = min(max(page, 0), pages - 1)
    buttons: list[Button] = []
    for place, (value, count) in list(enumerate(found))[page * MOST_VALUES : (page + 1) * MOST_VALUES]:
        key = await turn.tx.keep("filter", {"by": by, "value": value}, key=f"{by}{place}")
        buttons.append(Button(f"{_said(turn, by, value)[:30]} ({count})", data=f"people:0:{key}"))
    turning = [
        *([Button(turn.label("button-earlier"), data=f"filter:{by}:{page - 1}")] if page > 0 else []),
        Button(turn.label("dialogue-back"), data="filter:by"),
        *([Button(turn.label("button-further"), data=f"filter:{by}:{page + 1}")] if page < pages - 1 else []),
    ]
    name = turn.label(f"people-by-{by}")
    words = turn.text("people-by-which" if found else "people-by-none", by=name)
    await turn.edit(words, (*rows_of(buttons), tuple(turning)))


def _said(turn: Turn, by: str, value: str) -> str:
    if by in ("tier", "warmth", "archived"):
        return turn.label(f"people-{by}-{value}")
    return value


async def _page(turn: Turn, page: int, key: str | None) -> tuple[str, Rows]:
    world = await turn.world()
    kept: dict[str, Any] | None = await turn.tx.kept("filter", key) if key else None
    found = matching(world, kept["by"], kept["value"]) if kept else list(world.contacts)
    everyone = sorted(found, key=lambda c: c.name.casefold())
    if not everyone and kept is None:
        filters = Button(turn.label("people-button-filter"), data="filter:by")
        return turn.text("people-none"), ((filters,),) if world.people else ()
    pages = max(1, -(-len(everyone) // PAGE))
    page = min(max(page, 0), pages - 1)
    here = everyone[page * PAGE : (page + 1) * PAGE]
    title = turn.text("people-title", count=len(everyone))
    if kept:
        title = turn.text("people-some", what=_said(turn, kept["by"], kept["value"]), count=len(everyone))
    lines = [title, *(_line(turn, c) for c in here)]
    if pages > 1:
        lines += ["", turn.text("people-page", page=page + 1, pages=pages)]
    return "\n".join(lines), (*await _opening(turn, here), _turning(turn, page, pages, key))


def _turning(turn: Turn, page: int, pages: int, key: str | None) -> tuple[Button, ...]:
    of = f":{key}" if key else ""
    turning = []
    if page > 0:
        turning.append(Button(turn.label("button-earlier"), data=f"people:{page - 1}{of}"))
    turning.append(Button(turn.label("people-button-filter"), data="filter:by"))
    if page < pages - 1:
        turning.append(Button(turn.label("button-further"), data=f"people:{page + 1}{of}"))
    return tuple(turning)


def _line(turn: Turn, contact: Contact) -> str:
    about = _short(", ".join(part for part in (contact.role, contact.company) if part), LONGEST_ABOUT)
    return turn.text("people-line", who=_short(contact.name, LONGEST_NAME), about=f", {about}" if about else "")


def _short(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[:longest].rstrip()}…"


async def _opening(turn: Turn, contacts: list[Contact]) -> Rows:
    """A button for each, to open their card."""
    return rows_of([Button(c.name[:40], data=f"contact:{await key_for(turn, c.id)}") for c in contacts])


@tap("contact")
async def open_card(turn: Turn, arguments: list[str]) -> None:
    await turn.toast()
    contact = (await turn.world()).people.get(await id_of(turn, arguments[0]))
    if contact is None:
        await turn.edit(turn.text("unclear-gone"))
        return
    await turn.say(*await contact_card(turn, contact))
