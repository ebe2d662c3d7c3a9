"""What is sent unasked: the look at one user who is due, and the answers to a nudge where it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, get_args

from bot.actions.dialogues import open_form
from bot.actions.message import Button, Message, Rows, rows_of
from bot.actions.opening import open_flow, stands_for_done
from bot.actions.registry import tap
from bot.actions.suggesting import LATER, LONGEST_COPY
from bot.actions.turn import Post, Target, Turn
from bot.actions.wanting import keep_wanted
from bot.texts import Texts, texts
from coach.changes import Change
from coach.nudges import Brief, Mark, Nudge, Refusal, done, later, look, not_arrived, not_for_me
from coach.preferences import Preferences
from coach.world import World
from storage.records import User
from storage.store import Transaction

Document = dict[str, Any]
"""A brief as it is kept for its buttons: its head, and of each nudge the mark, the words and what became of it."""


async def brief(tx: Transaction, now: dt.datetime, post: Post) -> None:
    """Look at a user who is due: what is worth saying goes out, and the next look is worked out, in one transaction."""
    user = await tx.user()
    if user is None or user.next_look_at is None or user.next_look_at > now or user.blocked_at is not None:
        return
    world = World(await tx.network(), now)
    preferences = user.preferences
    if unsent := await tx.withdraw_nudges(world.today):
        preferences = not_arrived(preferences, [(n.kind, n.key) for n in unsent], min(n.at for n in unsent))
    looked = look(world, preferences, user.next_look_at)
    user = replace(user, preferences=looked.preferences, next_look_at=looked.next_look_at)
    await tx.put_user(user)
    for one in looked.briefs:
        await _send(tx, user, world, one, post)


async def _send(tx: Transaction, user: User, world: World, one: Brief, post: Post) -> None:
    words = texts(user.language)
    if one.asks_to_pause:
        ask: Rows = (
            (
                Button(words.plain("nudges-pause-yes"), data="pace:pause"),
                Button(words.plain("nudges-pause-no"), data="pace:on"),
            ),
        )
        await post.say(tx, user.chat_id, Message(words.say("nudges-pause-ask"), ask))
        return
    ids = [await tx.record_nudge(n.mark.kind, n.key, n.contacts, world.today, now=tx.now) for n in one.nudges]
    fresh = [(n, id) for n, id in zip(one.nudges, ids, strict=True) if id is not None]
    if not fresh:
        return
    document = _document(words, one, fresh)
    key = await tx.keep("brief", document)
    html, rows = _message(words, document, key)
    outbox_id = await post.say(tx, user.chat_id, Message(html, rows), until=one.until)
    await tx.attach_nudges([id for _, id in fresh], outbox_id)


def _document(words: Texts, one: Brief, fresh: Sequence[tuple[Nudge, int]]) -> Document:
    head = [words.say(line) for line in one.missed]
    if len(fresh) > 1 or head:
        head.append(words.say("nudges-brief-title", count=len(fresh)))
    return {
        "head": head,
        "foot": words.say(one.closing) if one.closing else "",
        "nudges": [
            {
                "id": id,
                "mark": nudge.mark.model_dump(mode="json"),
                "title": words.plain(nudge.title),
                "why": [words.plain(line) for line in (*nudge.why, *([nudge.last] if nudge.last else []))],
                "draft": words.plain(nudge.draft) if nudge.draft else None,
                "became": None,
            }
            for nudge, id in fresh
        ],
    }


def _message(words: Texts, document: Document, key: str) -> tuple[str, Rows]:
    """The brief as it stands: what was answered is settled, the rest keeps its buttons."""
    nudges, lines = document["nudges"], list(document["head"])
    rows: list[tuple[Button, ...]] = []
    several = len(nudges) > 1
    for i, nudge in enumerate(nudges):
        number = f"{i + 1}. " if several else ""
        if lines:
            lines.append("")
        if nudge["became"]:
            lines.append(words.say("nudges-settled", number=number, title=nudge["title"], became=nudge["became"]))
            continue
        lines.append(words.say("nudges-open", number=number, title=nudge["title"]))
        lines += [words.say("next-reason", reason=why) for why in nudge["why"]]
        rows += _answers(words, nudge, key, i, number)
    if document["foot"]:
        lines += ["", document["foot"]]
    return "\n".join(lines), tuple(rows)


def _answers(words: Texts, nudge: Document, key: str, i: int, number: str) -> Rows:
    """Done, later, not for me; the draft below. With numbers, two in a row fit a phone."""
    what = nudge["mark"]["action"] or nudge["mark"]["kind"]
    first = ("open", f"open-{what}") if stands_for_done(what) else ("done", "button-done")
    acts = [first, ("later", "button-later"), ("no", "button-not-for-me")]
    row = [Button(f"{number}{words.plain(label)}", data=f"nudge:{key}:{i}:{act}") for act, label in acts]
    if nudge["draft"]:
        row.append(Button(f"{number}{words.plain('nudges-draft')}", data=f"nudge:{key}:{i}:draft"))
    return rows_of(row, 2 if number else 3)


# --- taps


@tap("nudge")
async def answered(turn: Turn, arguments: list[str]) -> None:
    """`nudge:<kept>:<which>:<what>[:<more>]`"""
    key, i, what = arguments[0], int(arguments[1]), arguments[2:]
    document = await turn.tx.kept("brief", key)
    if document is None or document["nudges"][i]["became"]:
        await turn.toast("next-gone")
        return
    nudge = document["nudges"][i]
    mark = Mark.model_validate(nudge["mark"])
    match what:
        case ["done"]:
            changes = done(mark, await turn.world(), turn.tx.new_id)
            await _settle(turn, key, document, i, "done", changes, turn.label("nudges-became-done"))
        case ["open"] if stands_for_done(mark.action or mark.kind):
            await _settle(turn, key, document, i, "done", [], turn.label("nudges-became-opened"))
            await open_flow(turn, mark.action or mark.kind, mark.contacts, mark.sources)
        case ["later"]:
            words = {"tomorrow": "button-tomorrow", "week": "button-next-week", "month": "button-next-month"}
            choices = [Button(turn.label(w), data=f"nudge:{key}:{i}:later:{when}") for when, w in words.items()]
            choices.append(Button(turn.label("button-another-day"), data=f"nudge:{key}:{i}:later:day"))
            await _choose(turn, nudge, key, i, "next-later-when", choices)
        case ["later", "day"]:
            await open_form(turn, "later", carried={"brief": key, "which": i, "message": turn.who.message_id})
        case ["later", when]:
            day = await turn.today() + dt.timedelta(days=LATER[when])
            await put_off(turn, key, document, i, day)
        case ["no"]:
            await _choose(turn, nudge, key, i, "next-not-how", await _refusals(turn, mark, key, i))
        case ["no", how] if how in get_args(Refusal):
            changes, wanted = not_for_me(mark, await turn.world(), turn.preferences, _refusal(how))
            became = turn.label("nudges-became-not" if how == "this_time" else "nudges-became-never")
            await _settle(turn, key, document, i, "not_for_me", changes, became, wanted=wanted)
        case ["draft"]:
            await _draft(turn, nudge)
        case _:
            await turn.edit(*_message(turn.texts, document, key))


async def put_off(turn: Turn, key: str, document: Document, i: int, day: dt.date, target: Target | None = None) -> None:
    mark = Mark.model_validate(document["nudges"][i]["mark"])
    changes, wanted = later(mark, await turn.world(), turn.preferences, day)
    became = turn.label("nudges-became-later", on=day)
    await _settle(turn, key, document, i, "later", changes, became, target, wanted=wanted)


async def _settle(
    turn: Turn,
    key: str,
    document: Document,
    i: int,
    response: Any,
    changes: list[Change],
    became: str,
    target: Target | None = None,
    *,
    wanted: Preferences | None = None,
) -> None:
    entry = await turn.record(changes, f"nudge_{response}") if changes else None
    if wanted is not None:
        await keep_wanted(turn, wanted, entry)
    document["nudges"][i]["became"], document["foot"] = became, ""  # who answers is back at the daily pace
    await turn.tx.keep("brief", document, key=key)
    await turn.tx.answer_nudge(document["nudges"][i]["id"], response, now=turn.now)
    html, rows = _message(turn.texts, document, key)
    await turn.edit(html, rows, target=target)


async def _choose(turn: Turn, nudge: Document, key: str, i: int, question: str, choices: list[Button]) -> None:
    """The nudge stays, its buttons become the choices."""
    back = Button(turn.label("dialogue-back"), data=f"nudge:{key}:{i}:back")
    html = turn.text("next-title", title=nudge["title"]) + "\n" + turn.text(question)
    await turn.edit(html, (*rows_of(choices), (back,)))


async def _refusals(turn: Turn, mark: Mark, key: str, i: int) -> list[Button]:
    made = [Button(turn.label("button-this-time"), data=f"nudge:{key}:{i}:no:this_time")]
    contact = await turn.contact(mark.contacts[0]) if mark.contacts else None
    if contact:
        label = turn.label("button-this-contact", who=contact.name)
        made.append(Button(label, data=f"nudge:{key}:{i}:no:this_contact"))
    return [*made, Button(turn.label("button-this-kind"), data=f"nudge:{key}:{i}:no:this_kind")]


async def _draft(turn: Turn, nudge: Document) -> None:
    """The words, ready to be copied."""
    draft = str(nudge["draft"] or "")
    copy = ((Button(turn.label("button-copy"), copy=draft),),) if len(draft) <= LONGEST_COPY else ()
    await turn.say(turn.text("next-draft", draft=draft), copy)


def _refusal(how: str) -> Refusal:
    return "this_contact" if how == "this_contact" else "this_kind" if how == "this_kind" else "this_time"


@tap("pace")
async def pace(turn: Turn, arguments: list[str]) -> None:
    """Pause, or keep the nudges coming."""
    if arguments == ["pause"]:
        await turn.keep_preferences(turn.preferences.paused(await turn.today()))
        resume = ((Button(turn.label("button-resume"), data="pace:on"),),)
        await turn.edit(turn.text("nudges-paused"), resume)
        return
    await turn.keep_preferences(turn.preferences.resumed())
    await turn.edit(turn.text("nudges-kept-coming"))
