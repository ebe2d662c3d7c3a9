"""Introductions in the chat: how one begins, and what each answer makes of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from bot.actions.dialogues import finishes, open_form
from bot.actions.drafting import draft_of
from bot.actions.introducing_card import card, introduction_of, show
from bot.actions.introducing_for import helpers_for
from bot.actions.introducing_list import overview
from bot.actions.introducing_outcome import settle
from bot.actions.keys import key_for
from bot.actions.message import Button
from bot.actions.opening import opens, source
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach import introducing
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.introducing_words import pair_in
from coach.network import Contact, Introduction
from coach.nudges import introduction, introduction_after
from coach.suggestion import Value
from coach.understanding import find_person
from coach.wording import called

WAIT = dt.timedelta(days=4)
"""How long an answer may take before the coach comes back to it."""


@command("intro")
async def intro(turn: Turn, rest: str) -> None:
    """Alone: what is under way and the best ideas. With words: `Ana and Tom for a designer`; `Ana`: who could help."""
    if rest:
        await with_words(turn, rest)
    elif not await overview(turn):
        await open_form(turn, "intro")


async def with_words(turn: Turn, rest: str) -> None:
    world, known = await turn.world(), (await turn.context()).known
    found = pair_in(rest, known)
    if found is None:
        one = world.live(find_person(rest, known).id)
        await (helpers_for(turn, one) if one else open_form(turn, "intro"))
        return
    first, second = world.live(found.first), world.live(found.second)
    if first and second and first is not second:
        await _idea(turn, first.id, second.id, found.reason)
        return
    filled: dict[str, Any] = {"first": {"id": first.id}} if first else {}
    filled |= {"second": {"id": second.id}} if second and second is not first else {}
    await open_form(turn, "intro", filled | ({"reason": found.reason} if found.reason else {}))


@finishes("introduce")
async def form_done(turn: Turn, progress: Progress) -> None:
    """Two contacts and a reason; somebody new is recorded first."""
    answers, ids, new = progress.answers, [], []
    for which in ("first", "second"):
        who = answers[which]
        if "id" not in who:
            new.append(Contact(id=turn.tx.new_id("contact"), name=who["new"]))
        ids.append(who["id"] if "id" in who else new[-1].id)
    if ids[0] == ids[1]:
        await turn.say(turn.text("intro-same"))
        return
    if new:
        await turn.record([Put(c) for c in new], "intro")
    await _idea(turn, ids[0], ids[1], str(answers.get("reason") or ""))


async def _idea(turn: Turn, first: str, second: str, reason: str) -> None:
    """The introduction of these two: the one under way, or a new idea."""
    world = await turn.world()
    one = introducing.between(world, first, second)
    if one is None or one.state == "declined" or one.outcome is not None:
        one = introducing.begun(world, turn.tx.new_id, first, second, reason, "idea")
        await turn.record([Put(one)], "intro")
    await show(turn, one)


@opens("introduce", "introduction", "introduction_after")
async def opened(turn: Turn, contacts: Sequence[str], sources: Sequence[str]) -> None:
    """From a suggestion or a nudge: the one under way, or a new idea with the need it rests on."""
    under_way = source(sources, "introduction")
    one = next((i for i in (await turn.network()).introductions if i.id == under_way), None)
    if one is not None:
        await show(turn, one)
        return
    need = source(sources, "need")
    reason = next((n.what for n in (await turn.network()).needs if n.id == need), "")
    await _idea(turn, contacts[0], contacts[1], reason)


# --- answers


async def answer_heard(turn: Turn, one: Introduction, *, yes: bool) -> None:
    """An answer told in words, in a message of its own; a no is confirmed with a tap, as it ends the matter."""
    if yes and one.state == "asked_both":
        changes = introducing.answered(await turn.world(), turn.tx.new_id, one, "yes")
        entry = await turn.record(changes, "intro")
        html, rows = await card(turn, await introduction_of(turn, one.id) or one)
        await turn.say(html, (*rows, (Button(turn.label("button-undo"), data=f"undo:{entry.id}"),)))
    else:
        await turn.say(*await card(turn, one, yes=yes and one.state == "asked_first"))


@tap("intro")
async def tapped(turn: Turn, arguments: list[str]) -> None:
    """`intro:<which>:<state it was shown in>:<what>`; an old button shows where it stands now."""
    if arguments[0] == "list":
        await turn.toast()
        await overview(turn, edits=True)
        return
    if arguments[0] == "new":
        await turn.toast()
        await open_form(turn, "intro")
        return
    if arguments[0] == "idea":
        await turn.toast()
        await _idea_of_list(turn, arguments[1])
        return
    one = await introduction_of(turn, arguments[0])
    if one is None:
        await turn.toast("next-gone")
        return
    state, what = arguments[1:]
    if what == "show":
        await turn.toast()
        await show(turn, one)
    elif state != one.state:
        await turn.toast("next-gone")
        await turn.edit(*await card(turn, one))
    else:
        await _act(turn, one, what)


async def _act(turn: Turn, one: Introduction, what: str) -> None:
    await turn.toast()
    match what:
        case "yes" if one.state == "asked_first":
            await turn.edit(*await card(turn, one, yes=True))
        case "asked" | "yes" | "made":
            await _step(turn, one, what)
        case "no":
            await _no(turn, one)
        case "off":
            await _off(turn, one)
        case "wait" | "later" | "notyet":
            await _later(turn, one, what)
        case "met":
            await open_form(turn, "intro_outcome", carried={"id": one.id})
        case "nothing":
            await settle(turn, one, turn.label("intro-nothing"), None)
        case _:
            await turn.edit(*await card(turn, one))


async def _step(turn: Turn, one: Introduction, answer: introducing.Answer) -> None:
    changes = introducing.answered(await turn.world(), turn.tx.new_id, one, answer)
    entry = await turn.record(changes, "intro")
    again = await introduction_of(turn, one.id)
    html, rows = await card(turn, again or one)
    undo = Button(turn.label("button-undo"), data=f"undo:{entry.id}")
    await turn.edit(html, (*rows, (undo,)))


async def _no(turn: Turn, one: Introduction) -> None:
    """Declined: a kind word to whom it concerns; the other side never hears a name."""
    entry = await turn.record(introducing.answered(await turn.world(), turn.tx.new_id, one, "no"), "intro")
    which = "first" if one.state == "asked_first" else "second"
    await _ended(turn, one, f"intro-declined-{which}", f"draft-intro-declined-{which}", entry.id)


async def _off(turn: Turn, one: Introduction) -> None:
    """Called off by the user: those who were asked get a kind word."""
    entry = await turn.record(introducing.called_off(await turn.world(), one), "intro")
    asked = one.state != "idea"
    await _ended(turn, one, "intro-off-asked" if asked else "intro-off", "draft-intro-off" if asked else None, entry.id)


async def _ended(turn: Turn, one: Introduction, said: str, draft: str | None, entry: int) -> None:
    world = await turn.world()
    first, second = world.people[one.first], world.people[one.second]
    values: dict[str, Value] = {"first": called(first), "second": called(second)}
    title = turn.text("intro-title", first=first.name, second=second.name)
    lines = [title, turn.text(said, **values)]
    buttons: tuple[Button, ...] = ()
    if draft is not None:
        words, buttons = draft_of(turn, introducing.kind_word(draft, first, one.reason), first)
        lines += ["", words]
    undo = Button(turn.label("button-undo"), data=f"undo:{entry}")
    await turn.edit("\n".join(lines), tuple(r for r in (buttons, (undo,)) if r))


async def _later(turn: Turn, one: Introduction, what: str) -> None:
    """No answer yet, or not now: the coach comes back to it after a few days."""
    day = await turn.today() + WAIT
    contacts = (one.first, one.second)
    preferences = turn.preferences.put_off("introduce", contacts, day)
    preferences = preferences.put_off("introduction", contacts, day, introduction.key(one.id, one.state))
    after = introduction_after.key(one.id)
    await turn.keep_preferences(preferences.put_off("introduction_after", contacts, day, after))
    world = await turn.world()
    values: dict[str, Value] = {"first": world.people[one.first].name, "second": world.people[one.second].name}
    open_ = Button(turn.label("intro-button-open"), data=f"intro:{await key_for(turn, one.id)}:{one.state}:show")
    await turn.edit(f"{turn.text('intro-title', **values)}\n{turn.text(f'intro-{what}', on=day)}", ((open_,),))


async def _idea_of_list(turn: Turn, number: str) -> None:
    kept = await turn.tx.kept("intro_idea", number)
    if kept is None:
        await turn.edit(turn.text("next-gone"))
        return
    await _idea(turn, kept["first"], kept["second"], kept["reason"])
