"""The next thing worth doing: what, why, with which words, and what became of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from bot.actions.dialogues import open_form
from bot.actions.explaining import why
from bot.actions.message import Button, Rows, rows_of
from bot.actions.opening import has_flow, open_flow
from bot.actions.registry import command, tap
from bot.actions.turn import Turn
from bot.actions.wanting import keep_wanted
from coach.changes import Put
from coach.doing import done, shown
from coach.network import Contact, Response
from coach.nudges import suggestions
from coach.suggestion import Suggestion
from storage.records import Entry

LOOKED_AT = 12
"""Suggestions ranked, so that Another has something to show."""
MOST_REASONS = 4
LONGEST_COPY = 256
LATER = {"tomorrow": 1, "week": 7, "month": 30}


async def ranked(turn: Turn) -> list[Suggestion]:
    """What is worth doing, without what the user put off or doesn't want."""
    return suggestions(await turn.world(), turn.preferences, LOOKED_AT)


async def next_line(turn: Turn, contacts: Sequence[str]) -> tuple[str, Rows]:
    """The next step in one line, of those just told about if there is one for them, with a button to see it whole."""
    found = await ranked(turn)
    first = next((s for s in found if set(s.contacts) & set(contacts)), found[0] if found else None)
    if first is None:
        return "", ()
    kept = await _keep(turn, first)
    line = turn.text("card-next", title=turn.label(first.title))
    return line, ((Button(turn.label("button-show-next"), data=f"next:{kept}:show"),),)


@command("next")
async def next_action(turn: Turn, _: str) -> None:
    found = await ranked(turn)
    if not found:
        await turn.say(turn.text("next-nothing"))
        return
    html, rows = await card(turn, found[0])
    await turn.say(html, rows)


async def card(turn: Turn, suggestion: Suggestion) -> tuple[str, Rows]:
    """One suggestion, whole."""
    kept = await _keep(turn, suggestion)
    draft = turn.label(suggestion.draft) if suggestion.draft else None
    lines = [turn.text("next-title", title=turn.label(suggestion.title)), ""]
    lines += [turn.text("next-reason", reason=turn.label(r.line)) for r in suggestion.reasons[:MOST_REASONS]]
    if draft:
        lines += ["", turn.text("next-draft", draft=draft)]
    lines.append(turn.text("next-minutes", minutes=suggestion.minutes))
    if suggestion.due:
        lines.append(turn.text("next-due", due=suggestion.due))
    contact = await turn.contact(suggestion.contacts[0]) if suggestion.contacts else None
    return "\n".join(lines), _buttons(turn, suggestion.action, kept, draft, contact)


def _buttons(turn: Turn, action: str, kept: str, draft: str | None, contact: Contact | None) -> Rows:
    words = []
    if draft and len(draft) <= LONGEST_COPY:
        words.append(Button(turn.label("button-copy"), copy=draft))
    link = link_to(contact) if contact else None
    if contact and link:
        words.append(Button(turn.label("button-write", who=contact.name.split()[0]), url=link))
    acts = [("done", "button-done"), ("later", "button-later"), ("no", "button-not-for-me")]
    more = [("another", "button-another"), ("why", "button-why")]
    rows = [words] if words else []
    if has_flow(action):
        rows.append([Button(turn.label(f"open-{action}"), data=f"next:{kept}:open")])
    for group in (acts, more):
        rows.append([Button(turn.label(label), data=f"next:{kept}:{what}") for what, label in group])
    return tuple(tuple(row) for row in rows)


def link_to(contact: Contact) -> str | None:
    """Where a message to the contact can be written with one tap."""
    if contact.telegram:
        return f"https://t.me/{contact.telegram.lstrip('@')}"
    return next((link for link in contact.links if link.startswith("https://")), None)


async def _keep(turn: Turn, suggestion: Suggestion) -> str:
    """Keep what the buttons will need: they carry only a number."""
    document = {
        "action": suggestion.action,
        "contacts": list(suggestion.contacts),
        "principle": suggestion.principle,
        "sources": list(dict.fromkeys(s for r in suggestion.reasons for s in r.sources)),
        "title": turn.label(suggestion.title),
    }
    return await turn.tx.keep("suggestion", document)


# --- taps


@tap("next")
async def answered(turn: Turn, arguments: list[str]) -> None:
    """`next:<kept>:<what>[:<more>]`"""
    number = arguments[0]
    kept = await turn.tx.kept("suggestion", number)
    if kept is None:
        await turn.toast("next-gone")
        return
    match arguments[1:]:
        case ["show"]:
            await turn.toast()
            await _show(turn, kept)
        case ["back"]:
            await _again(turn, kept)
        case ["open"]:
            await turn.toast()
            await open_flow(turn, kept["action"], kept["contacts"], kept["sources"])
        case ["another"]:
            await turn.toast()
            await _another(turn, kept)
        case ["why"]:
            await turn.toast()
            await turn.say(await why(turn, kept["principle"]))
        case ["done"]:
            await _done(turn, number, kept)
        case ["later"]:
            await turn.toast()
            await _choose(turn, number, "next-later-when", _later_choices(turn, number))
        case ["later", when] if when in LATER:
            await _later(turn, number, kept, (await turn.today()) + dt.timedelta(days=LATER[when]))
        case ["later", "day"]:
            await turn.toast()
            await open_form(turn, "later", carried={"kept": number})
        case ["no"]:
            await turn.toast()
            await _choose(turn, number, "next-not-how", await _refusals(turn, number, kept))
        case ["no", how]:
            await _refused(turn, number, kept, how)
        case _:
            await turn.toast("next-gone")


async def _show(turn: Turn, kept: Mapping[str, Any]) -> None:
    """The suggestion of a card's last line, whole, as it stands now."""
    found = await ranked(turn)
    same = next((s for s in found if _same(s, kept)), None)
    if same is None:
        await turn.say(turn.text("next-gone"))
        return
    html, rows = await card(turn, same)
    await turn.say(html, rows)


async def _again(turn: Turn, kept: Mapping[str, Any]) -> None:
    same = next((s for s in await ranked(turn) if _same(s, kept)), None)
    if same is None:
        await turn.edit(turn.text("next-gone"))
        return
    await turn.edit(*await card(turn, same))


def _same(suggestion: Suggestion, kept: Mapping[str, Any]) -> bool:
    return bool(suggestion.action == kept["action"] and list(suggestion.contacts) == kept["contacts"])


async def _another(turn: Turn, kept: Mapping[str, Any]) -> None:
    """The one ranked behind the one shown; behind the last comes the first."""
    found = await ranked(turn)
    if not found:
        await turn.edit(turn.text("next-nothing"))
        return
    here = next((i for i, s in enumerate(found) if _same(s, kept)), -1)
    html, rows = await card(turn, found[(here + 1) % len(found)])
    await turn.edit(html, rows)


async def _done(turn: Turn, number: str, kept: Mapping[str, Any]) -> None:
    await turn.tx.settle("suggestion", number)
    changes = done(kept["action"], kept["contacts"], kept["sources"], await turn.world(), turn.tx.new_id)
    entry = await turn.record(changes, "done")
    await turn.toast("button-done")
    undo = ((Button(turn.label("button-undo"), data=f"undo:{entry.id}"),),)
    await turn.edit(turn.text("next-done", title=kept["title"]), undo)


async def _later(turn: Turn, number: str, kept: Mapping[str, Any], day: dt.date) -> None:
    await turn.edit(await put_off(turn, number, kept, day))


async def put_off(turn: Turn, number: str, kept: Mapping[str, Any], day: dt.date) -> str:
    """Not before that day; says so."""
    entry = await _answered_with(turn, number, kept, "later")
    await keep_wanted(turn, turn.preferences.put_off(kept["action"], kept["contacts"], day), entry)
    return turn.text("next-later", title=kept["title"], on=day)


async def _refused(turn: Turn, number: str, kept: Mapping[str, Any], how: str) -> None:
    """Not this time, not with this contact, or no such advice at all."""
    entry = await _answered_with(turn, number, kept, "not_for_me")
    said = "next-not-now"
    if how == "contact" and kept["contacts"]:
        said = "next-not-contact"
        await keep_wanted(turn, turn.preferences.mute_contact(kept["contacts"][0]), entry)
    elif how == "kind":
        said = "next-not-kind"
        await keep_wanted(turn, turn.preferences.mute(kept["action"]), entry)
    contact = await turn.contact(kept["contacts"][0]) if kept["contacts"] else None
    await turn.edit(turn.text(said, who=contact.name if contact else ""))


async def _answered_with(turn: Turn, number: str, kept: Mapping[str, Any], response: Response) -> Entry:
    await turn.tx.settle("suggestion", number)
    return await turn.record([Put(shown(kept["action"], kept["contacts"], await turn.world(), response))], response)


async def _choose(turn: Turn, number: str, question: str, choices: list[Button]) -> None:
    """The suggestion stays, its buttons become the choices."""
    kept = await turn.tx.kept("suggestion", number)
    title = turn.text("next-title", title=kept["title"]) if kept else ""
    back = Button(turn.label("dialogue-back"), data=f"next:{number}:back")
    await turn.edit(f"{title}\n{turn.text(question)}", (*rows_of(choices), (back,)))


def _later_choices(turn: Turn, number: str) -> list[Button]:
    words = {"tomorrow": "button-tomorrow", "week": "button-next-week", "month": "button-next-month"}
    made = [Button(turn.label(label), data=f"next:{number}:later:{when}") for when, label in words.items()]
    return [*made, Button(turn.label("button-another-day"), data=f"next:{number}:later:day")]


async def _refusals(turn: Turn, number: str, kept: Mapping[str, Any]) -> list[Button]:
    made = [Button(turn.label("button-this-time"), data=f"next:{number}:no:now")]
    contact = await turn.contact(kept["contacts"][0]) if kept["contacts"] else None
    if contact:
        made.append(Button(turn.label("button-this-contact", who=contact.name), data=f"next:{number}:no:contact"))
    return [*made, Button(turn.label("button-this-kind"), data=f"next:{number}:no:kind")]
