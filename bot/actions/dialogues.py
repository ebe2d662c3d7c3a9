"""Forms in the chat: one question at a time, in one message that stays at the end of the chat."""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.actions.message import Ask, Button, Message, Rows, rows_of
from bot.actions.registry import tap
from bot.actions.turn import Target, Turn
from coach.dialogues import shelf
from coach.dialogues.engine import (
    Cancelled,
    Chose,
    Finished,
    Outcome,
    Pressed,
    Question,
    Said,
    Shared,
    Typed,
    advance,
    again,
    begin,
)
from coach.dialogues.form import Answer, Choice, Dialogue, Progress
from coach.suggestion import Line
from storage.records import DialogueRow

KEPT_OPEN = dt.timedelta(days=2)
"""How long an unfinished form waits before what is typed is no longer taken as its answer."""

Finish = Callable[[Turn, Progress], Awaitable[None]]
_finishes: dict[str, Finish] = {}


def finishes(name: str) -> Callable[[Finish], Finish]:
    """Marks the action that takes a form's answers."""

    def mark(action: Finish) -> Finish:
        _finishes[name] = action
        return action

    return mark


async def open_form(
    turn: Turn, name: str, filled: Mapping[str, Answer] | None = None, carried: Mapping[str, Any] | None = None
) -> None:
    """Begin a form with what is known; the one that was open is put away."""
    await put_away(turn)
    outcome = begin(shelf()[name], await turn.context(), filled or {}, carried or {})
    await _go(turn, outcome, Target())


async def typed(turn: Turn, text: str) -> bool:
    """Take a typed answer, if a form is open."""
    return await said(turn, Typed(text))


async def said(turn: Turn, what: Said) -> bool:
    row, found = await turn.tx.dialogue(), await form_open(turn)
    if row is None or found is None:
        return False
    outcome = advance(*found, what, await turn.context())
    await _go(turn, outcome, _target(row), moved=isinstance(what, Typed | Shared))
    return True


async def form_open(turn: Turn) -> tuple[Dialogue, Progress] | None:
    """The form that waits for an answer, and how far it is."""
    row = await turn.tx.dialogue()
    if row is None or row.expires_at <= turn.now or row.name not in shelf():
        return None
    return shelf()[row.name], Progress.of_document(row.progress)


async def ask_again(turn: Turn, name: str) -> None:
    """The question of the form of this name, if it is still open, moved to the end of the chat."""
    row, found = await turn.tx.dialogue(), await form_open(turn)
    if row is not None and row.name == name and found is not None:
        await _ask(turn, again(*found, await turn.context()), _target(row), moved=True)


@tap("d")
async def tapped(turn: Turn, arguments: list[str]) -> None:
    """A tap on a form's button: `d:<step>:<index or word>`. Old ones show where the form stands now."""
    row = await turn.tx.dialogue()
    await turn.toast()
    if row is None or row.name not in shelf():
        await turn.edit(turn.text("unclear-gone"))
        return
    step, what = int(arguments[0]), arguments[1]
    if what == "share":
        ask = Ask(turn.label("dialogue-share-location"), "location")
        await turn.send(Message(turn.text("dialogue-share-how"), phone=(ask,)))
        return
    heard: Said = Chose(int(what), step) if what.isdigit() else Pressed(_pressed(what), step)
    outcome = advance(shelf()[row.name], Progress.of_document(row.progress), heard, await turn.context())
    await _go(turn, outcome, Target(message_id=turn.who.message_id))


async def cancel(turn: Turn) -> bool:
    """Leave the open form, if there is one."""
    row = await turn.tx.dialogue()
    if row is None:
        return False
    await turn.tx.end_dialogue()
    await turn.edit(_left(turn, row.name), target=_target(row))
    return True


def _left(turn: Turn, form: str) -> str:
    """What is said of a form that was left; one that records as it goes has words of its own."""
    own = f"{form}-cancelled"
    return turn.text(own if turn.texts.has(own) else "dialogue-cancelled")


async def finished(turn: Turn, progress: Progress) -> None:
    """Do what a form is for, all of it being answered."""
    await _finishes[shelf()[progress.dialogue].then](turn, progress)


async def _go(turn: Turn, outcome: Outcome, target: Target, *, moved: bool = False) -> None:
    match outcome:
        case Cancelled(progress):
            await turn.tx.end_dialogue()
            await turn.edit(_left(turn, progress.dialogue), target=target)
        case Finished(progress):
            await turn.tx.end_dialogue()
            if target != Target():
                await turn.post.remove(turn.tx, turn.who.chat_id, target)
            await finished(turn, progress)
        case Question():
            await _ask(turn, outcome, target, moved=moved)


async def _ask(turn: Turn, asked: Question, target: Target, *, moved: bool) -> None:
    message = await _question(turn, asked)
    if target == Target() or moved:
        if target != Target():
            await turn.post.remove(turn.tx, turn.who.chat_id, target)
        target = Target(outbox_id=await turn.send(message))
    else:
        await turn.post.edit(turn.tx, turn.who.chat_id, target, message)
    await turn.tx.put_dialogue(
        DialogueRow(
            name=asked.progress.dialogue,
            progress=asked.progress.as_document(),
            message_id=target.message_id,
            outbox_id=target.outbox_id,
            expires_at=turn.now + KEPT_OPEN,
        )
    )


async def _question(turn: Turn, asked: Question) -> Message:
    progress = asked.progress
    words = turn.text(f"{progress.dialogue}-{asked.slot.name}", **await _said_so_far(turn, progress))
    if asked.note is not None:
        words = f"{turn.text(asked.note)}\n\n{words}"
    return Message(words, _buttons(turn, asked))


def _buttons(turn: Turn, asked: Question) -> Rows:
    step, held = asked.progress.step, asked.progress.answers.get(asked.slot.name, [])
    chosen = held if asked.slot.several else []
    answers = [
        Button(("✓ " if c.value in chosen else "") + _label(turn, c), data=f"d:{step}:{i}")
        for i, c in enumerate(asked.choices)
    ]
    foot = [("back", asked.can_go_back), ("skip", asked.slot.optional and not chosen), ("enough", bool(chosen))]
    if asked.slot.wants == "location":
        answers.append(Button(turn.label("dialogue-share-location"), data=f"d:{step}:share"))
    last = [Button(turn.label(f"dialogue-{word}"), data=f"d:{step}:{word}") for word, there in foot if there]
    last.append(Button(turn.label("dialogue-cancel"), data=f"d:{step}:cancel"))
    return (*rows_of(answers), tuple(last))


def _label(turn: Turn, choice: Choice) -> str:
    return turn.label(choice.label) if isinstance(choice.label, Line) else choice.label[:60]


async def _said_so_far(turn: Turn, progress: Progress) -> dict[str, str]:
    """What a question may mention: the name of whom it is about."""
    who = progress.answers.get("who")
    if not who:
        return {"name": turn.who.name}
    contact = await turn.contact(who["id"]) if "id" in who else None
    return {"who": contact.name if contact else str(who.get("new", "")), "name": turn.who.name}


async def put_away(turn: Turn) -> None:
    """Leave the open form without a word."""
    row = await turn.tx.dialogue()
    if row is not None:
        await turn.tx.end_dialogue()
        await turn.post.remove(turn.tx, turn.who.chat_id, _target(row))


def _target(row: DialogueRow) -> Target:
    return Target(message_id=row.message_id, outbox_id=row.outbox_id)


def _pressed(word: str) -> Any:
    return word if word in ("skip", "back", "enough") else "cancel"
