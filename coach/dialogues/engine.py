"""One pure step of a form: from what was said to the next question, or to the finished form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from coach.dialogues.form import Answer, Choice, Context, Dialogue, Progress, Puzzled, Slot, Value, Which
from coach.suggestion import Line


@dataclass(frozen=True, slots=True)
class Typed:
    text: str


@dataclass(frozen=True, slots=True)
class Chose:
    """A tap on the button with this index among the choices of the open question."""

    index: int
    step: int


@dataclass(frozen=True, slots=True)
class Pressed:
    """A tap on one of the buttons that every question has, or on Done where several may be chosen."""

    what: Literal["skip", "back", "cancel", "enough"]
    step: int


@dataclass(frozen=True, slots=True)
class Shared:
    """A value that the phone gave (a zone from a location)."""

    answer: Answer


Said = Typed | Chose | Pressed | Shared


@dataclass(frozen=True, slots=True)
class Question:
    """The next thing to ask; `note` is what to say first (an answer not understood, an old button)."""

    slot: Slot
    progress: Progress
    choices: tuple[Choice, ...]
    note: Line | None = None
    can_go_back: bool = False


@dataclass(frozen=True, slots=True)
class Finished:
    progress: Progress


@dataclass(frozen=True, slots=True)
class Cancelled:
    progress: Progress


Outcome = Question | Finished | Cancelled

STALE = Line("dialogue-stale")


def begin(dialogue: Dialogue, context: Context, filled: Mapping[str, Answer], carried: Mapping[str, Any]) -> Outcome:
    """Open a form with what is already known; only what is missing is asked."""
    return _ask_next(dialogue, Progress(dialogue.name, answers=dict(filled), carried=dict(carried)), context)


def again(dialogue: Dialogue, progress: Progress, context: Context) -> Question:
    """The open question once more, with nothing changed."""
    return _again(dialogue, progress, context, None)


def advance(dialogue: Dialogue, progress: Progress, said: Said, context: Context) -> Outcome:
    """Take one step. An old or foreign button changes nothing: the open question is asked again."""
    slot = dialogue.slot(progress.open_slot or dialogue.slots[0].name)
    if isinstance(said, Chose | Pressed) and said.step != progress.step:
        return _again(dialogue, progress, context, STALE)
    match said:
        case Typed(text):
            return _typed(dialogue, progress, slot, text, context)
        case Shared(answer):
            return _answered(dialogue, progress, slot, answer, context)
        case Chose(index):
            choices = _choices(slot, progress, context)
            if not 0 <= index < len(choices):
                return _again(dialogue, progress, context, STALE)
            return _answered(dialogue, progress, slot, choices[index].value, context)
        case Pressed():
            return _pressed(dialogue, progress, slot, said, context)


def _pressed(dialogue: Dialogue, progress: Progress, slot: Slot, said: Pressed, context: Context) -> Outcome:
    match said.what:
        case "cancel":
            return Cancelled(progress)
        case "back":
            return _back(dialogue, progress, context)
        case "enough" if slot.name in progress.answers:
            return _ask_next(dialogue, progress.step_on(), context)
        case "skip" | "enough" if not slot.optional:
            return _again(dialogue, progress, context, STALE)
        case "skip" | "enough":
            return _ask_next(dialogue, progress.step_on(skipped=(*progress.skipped, slot.name)), context)


def _typed(dialogue: Dialogue, progress: Progress, slot: Slot, text: str, context: Context) -> Outcome:
    match slot.read(text.strip(), context):
        case Value(answer):
            return _answered(dialogue, progress, slot, answer, context, typed=True)
        case Which(line, choices):
            return _again(dialogue, progress.step_on(offered=choices), context, line)
        case Puzzled(line):
            return _again(dialogue, progress, context, line)


def _answered(
    dialogue: Dialogue, progress: Progress, slot: Slot, answer: Answer, context: Context, *, typed: bool = False
) -> Outcome:
    if not slot.several:
        return _ask_next(
            dialogue, progress.step_on(answers={**progress.answers, slot.name: answer}, offered=()), context
        )
    held = list(progress.answers.get(slot.name, []))
    for one in answer if isinstance(answer, list) else [answer]:
        held = [h for h in held if h != one] if one in held and not typed else [*held, one]
    progress = progress.step_on(answers={**progress.answers, slot.name: held}, offered=())
    return _ask_next(dialogue, progress, context) if typed else _again(dialogue, progress, context, None)


def _ask_next(dialogue: Dialogue, progress: Progress, context: Context) -> Outcome:
    open_slot = progress.open_slot
    for slot in dialogue.slots:
        if slot.name == open_slot or slot.name in progress.skipped or not slot.applies(progress.answers):
            continue
        if slot.name in progress.answers:
            continue
        return _again(dialogue, progress.step_on(asked=(*progress.asked, slot.name), offered=()), context, None)
    return Finished(progress)


def _back(dialogue: Dialogue, progress: Progress, context: Context) -> Outcome:
    if len(progress.asked) < 2:
        return _again(dialogue, progress, context, None)
    here, before = progress.asked[-1], progress.asked[-2]
    kept = {k: v for k, v in progress.answers.items() if k not in (here, before)}
    skipped = tuple(s for s in progress.skipped if s not in (here, before))
    return _again(
        dialogue,
        progress.step_on(answers=kept, skipped=skipped, asked=progress.asked[:-1], offered=()),
        context,
        None,
    )


def _again(dialogue: Dialogue, progress: Progress, context: Context, note: Line | None) -> Question:
    slot = dialogue.slot(progress.open_slot or dialogue.slots[0].name)
    return Question(slot, progress, _choices(slot, progress, context), note, can_go_back=len(progress.asked) > 1)


def _choices(slot: Slot, progress: Progress, context: Context) -> tuple[Choice, ...]:
    if progress.offered:
        return progress.offered
    named = [held for name, held in progress.answers.items() if name != slot.name and _is_contact(held)]
    return tuple(choice for choice in slot.choices(context) if choice.value not in named)


def _is_contact(answer: object) -> bool:
    """Whether an answer of the form is somebody on record: no other question offers them again."""
    return isinstance(answer, dict) and "id" in answer
