"""One introduction as it stands: where it is, the words for the next step, and the answers as buttons."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.drafting import draft_of
from bot.actions.keys import id_of, key_for
from bot.actions.message import Button, Rows
from bot.actions.turn import Turn
from coach import introducing
from coach.network import Contact, Introduction, IntroductionState
from coach.suggestion import Value
from coach.wording import called
from coach.world import World


async def show(turn: Turn, one: Introduction) -> None:
    await turn.say(*await card(turn, one))


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


async def introduction_of(turn: Turn, key: str) -> Introduction | None:
    wanted = await id_of(turn, key)
    return next((i for i in (await turn.network()).introductions if i.id == wanted), None)
