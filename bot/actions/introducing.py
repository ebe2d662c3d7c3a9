"""Introductions in the chat: the list, one introduction as it stands, and what each answer makes of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from bot.actions.dialogues import finishes, open_form
from bot.actions.drafting import draft_of
from bot.actions.introducing_list import overview
from bot.actions.keys import id_of, key_for
from bot.actions.message import Button, Rows
from bot.actions.opening import opens, source
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from coach import introducing
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.introducing_words import pair_in
from coach.network import Contact, Introduction, IntroductionState, Offer
from coach.nudges import introduction, introduction_after
from coach.suggestion import Value
from coach.wording import called
from coach.world import World

WAIT = dt.timedelta(days=4)
"""How long an answer may take before the coach comes back to it."""


@command("intro")
async def intro(turn: Turn, rest: str) -> None:
    """Alone: what is under way and the best ideas. With words: `Ana and Tom for a designer`."""
    if rest:
        await with_words(turn, rest)
    elif not await overview(turn):
        await open_form(turn, "intro")


async def with_words(turn: Turn, rest: str) -> None:
    world = await turn.world()
    found = pair_in(rest, (await turn.context()).known)
    if found is None:
        await open_form(turn, "intro")
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


async def show(turn: Turn, one: Introduction) -> None:
    await turn.say(*await card(turn, one))


# --- one introduction as it stands


async def card(turn: Turn, one: Introduction, *, yes: bool = False) -> tuple[str, Rows]:
    """Where it stands and the one thing to do; `yes`: the first has just agreed, the second is asked next."""
    world = await turn.world()
    first, second = world.people.get(one.first), world.people.get(one.second)
    if first is None or second is None:
        return turn.text("unclear-gone"), ()
    key = await key_for(turn, one.id)
    values: dict[str, Value] = {"first": called(first), "second": called(second), "on": one.on}
    lines = [turn.text("intro-title", first=first.name, second=second.name)]
    if one.reason:
        lines.append(turn.text("intro-about", what=one.reason))
    lines += [turn.text(f"intro-at-{'first_yes' if yes else one.state}", **values)]
    words, buttons = _draft(turn, world, one, first, second, yes=yes)
    if one.outcome:
        lines.append(turn.text("intro-outcome", what=one.outcome))
    if words:
        lines += ["", words]
    acts = _acts(one.state, yes=yes, known=one.outcome is not None)
    made = [
        [Button(turn.label(label, **values), data=f"intro:{key}:{one.state}:{what}") for what, label in row]
        for row in acts
    ]
    return "\n".join(lines), tuple(tuple(row) for row in (buttons, *made) if row)


def _draft(
    turn: Turn, world: World, one: Introduction, first: Contact, second: Contact, *, yes: bool
) -> tuple[str, tuple[Button, ...]]:
    def drafted(step: str, whom: Contact | None) -> tuple[str, tuple[Button, ...]]:
        return draft_of(turn, introducing.draft(world, step, first, second, one.reason), whom)

    match one.state:
        case "idea":
            return drafted("first", first)
        case "asked_first" if yes:
            return drafted("second", second)
        case "agreed":
            return drafted("joint", None)
        case _:
            return "", ()


_Acts = Sequence[Sequence[tuple[str, str]]]


def _acts(state: IntroductionState, *, yes: bool, known: bool) -> _Acts:
    """Rows of buttons: what each says when tapped, and its label."""
    away = [("later", "intro-button-later"), ("off", "intro-button-off")]
    match state:
        case "idea":
            return [[("asked", "intro-button-asked_first")], away]
        case "asked_first" if yes:
            return [[("asked", "intro-button-asked_second")], [("back", "dialogue-back"), away[1]]]
        case "asked_first" | "asked_both":
            return [[("yes", "intro-button-yes"), ("no", "intro-button-no")], [("wait", "intro-button-wait"), away[1]]]
        case "agreed":
            return [[("made", "intro-button-made")], away]
        case "made" if not known:
            return [
                [("met", "intro-button-met"), ("notyet", "intro-button-notyet")],
                [("nothing", "intro-button-nothing")],
            ]
        case _:
            return []


# --- answers


async def answer_heard(turn: Turn, one: Introduction, *, yes: bool) -> None:
    """An answer told in words, in a message of its own; a no is confirmed with a tap, as it ends the matter."""
    if yes and one.state == "asked_both":
        changes = introducing.answered(await turn.world(), turn.tx.new_id, one, "yes")
        entry = await turn.record(changes, "intro")
        html, rows = await card(turn, await _introduction(turn, one.id) or one)
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
    one = await _introduction(turn, arguments[0])
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
            await _settle(turn, one, turn.label("intro-nothing"), None)
        case _:
            await turn.edit(*await card(turn, one))


async def _step(turn: Turn, one: Introduction, answer: introducing.Answer) -> None:
    changes = introducing.answered(await turn.world(), turn.tx.new_id, one, answer)
    entry = await turn.record(changes, "intro")
    again = await _introduction(turn, one.id)
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


# --- what came of it


@finishes("intro_outcome")
async def outcome_told(turn: Turn, progress: Progress) -> None:
    one = await _introduction(turn, progress.carried["id"])
    if one is None or one.outcome is not None:
        await turn.say(turn.text("next-gone"))
        return
    what = progress.answers.get("what") or "they_met"
    words = turn.label(f"choice-what-{what}") if turn.texts.has(f"choice-what-{what}") else str(what)
    await _settle(turn, one, words, await _helped_with(turn, one), says=True)


async def _helped_with(turn: Turn, one: Introduction) -> str:
    first = (await turn.world()).people[one.first]
    return turn.label("intro-helped" if one.reason else "intro-helped-bare", first=first.name, what=one.reason)


async def _settle(turn: Turn, one: Introduction, outcome: str, helped: str | None, *, says: bool = False) -> None:
    """Keep the outcome; whoever helped is thanked and hears how it went."""
    changes = introducing.came_of(await turn.world(), turn.tx.new_id, one, outcome, helped)
    entry = await turn.record(changes, "intro")
    world = await turn.world()
    first, second = world.people[one.first], world.people[one.second]
    values: dict[str, Value] = {"first": called(first), "second": called(second), "outcome": outcome}
    title = turn.text("intro-title", first=first.name, second=second.name)
    lines = [title, turn.text("intro-outcome", what=outcome)]
    rows: list[tuple[Button, ...]] = []
    if helped is not None:
        words, buttons = draft_of(turn, introducing.thanks(second, first, outcome), second)
        lines += ["", turn.text("intro-thank", **values), words]
        offer = next(
            c.record.id
            for c in changes
            if isinstance(c, Put)
            and isinstance(c.record, Offer)
            and not c.record.thanked
            and c.record.contact == second.id
        )
        rows += [buttons, (Button(turn.label("thanks-button-done", who=called(second)), data=f"thanked:{offer}"),)]
    rows.append((Button(turn.label("button-undo"), data=f"undo:{entry.id}"),))
    html = "\n".join(lines)
    await (turn.say(html, tuple(rows)) if says else turn.edit(html, tuple(rows)))


async def _introduction(turn: Turn, key: str) -> Introduction | None:
    wanted = await id_of(turn, key)
    return next((i for i in (await turn.network()).introductions if i.id == wanted), None)


async def _idea_of_list(turn: Turn, number: str) -> None:
    kept = await turn.tx.kept("intro_idea", number)
    if kept is None:
        await turn.edit(turn.text("next-gone"))
        return
    await _idea(turn, kept["first"], kept["second"], kept["reason"])
