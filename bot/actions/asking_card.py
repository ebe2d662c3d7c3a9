"""One ask as it stands: may it go to this contact now, with which words, and who could be asked instead."""

from __future__ import annotations

from collections.abc import Sequence

from bot.actions.drafting import draft_of
from bot.actions.keys import key_for
from bot.actions.message import Button, Rows, rows_of
from bot.actions.turn import Turn
from coach.ask_gate import Verdict, judge_ask, words_first
from coach.asking import who_could
from coach.network import Ask, Contact
from coach.selling import too_early
from coach.suggestion import Line
from coach.trust import evidence
from coach.wording import called

LONGEST_BUTTON = 24


async def card(turn: Turn, one: Ask) -> tuple[str, Rows]:
    world = await turn.world()
    contact = world.live(one.contact)
    if contact is None:
        return await _nobody_yet(turn, one)
    if one.state == "asked":
        return await _waiting(turn, one, contact)
    if one.state != "considering":
        lines = [turn.text("ask-title", who=contact.name, what=one.what), turn.text(f"ask-at-{one.state}", on=one.on)]
        return "\n".join(lines), ()
    verdict = judge_ask(world, contact.id, one.what)
    return await (_ready if verdict.ready else _not_yet)(turn, one, contact, verdict)


async def _ready(turn: Turn, one: Ask, contact: Contact, _: Verdict) -> tuple[str, Rows]:
    world = await turn.world()
    lines = [turn.text("ask-title", who=contact.name, what=one.what), turn.text("ask_gate-yes", who=called(contact))]
    lines += [turn.text("next-reason", reason=turn.label(line)) for line in evidence(world, contact.id).lines()[1:3]]
    warning = too_early(world, contact.id, one.what)
    lines.append(turn.text(warning) if warning else turn.text("ask-prepare"))
    words, buttons = draft_of(turn, Line("draft-ask", {"who": called(contact), "what": one.what}), contact)
    acts = await _acts(turn, one, [[("asked", "ask-button-asked")], [("dropped", "ask-button-drop")]], contact)
    return "\n".join([*lines, "", words]), (buttons, *acts)


async def _not_yet(turn: Turn, one: Ask, contact: Contact, verdict: Verdict) -> tuple[str, Rows]:
    """What stands in the way, what would make it right, and who could be asked instead."""
    world = await turn.world()
    lines = [turn.text("ask-title", who=contact.name, what=one.what)]
    lines += [turn.text("next-reason", reason=turn.label(r.line)) for r in verdict.reasons]
    warning = too_early(world, contact.id, one.what)
    lines += [turn.text(warning)] if warning else []
    lines += [
        "",
        turn.text("ask_gate-not_yet"),
        *(turn.text("next-reason", reason=turn.label(s)) for s in verdict.steps),
    ]
    first = verdict.obstacles[0]
    words, buttons = draft_of(turn, words_first(world, contact, verdict), contact)
    lines += ["", words]
    instead = []
    for other in verdict.better[:2]:
        name = world.people[other].name
        lines.append(turn.text("ask_gate-better", door=name))
        instead.append(
            Button(turn.label("ask-button-instead", who=name[:LONGEST_BUTTON]), data=await _instead(turn, one, other))
        )
    if first == "unthanked":
        key = await key_for(turn, world.unthanked(contact.id)[-1].id)
        instead.insert(0, Button(turn.label("thanks-button-done", who=called(contact)), data=f"thanked:{key}"))
    acts = await _acts(turn, one, [[("asked", "ask-button-anyway"), ("dropped", "ask-button-drop")]], contact)
    return "\n".join(lines), tuple(row for row in (buttons, tuple(instead), *acts) if row)


async def _waiting(turn: Turn, one: Ask, contact: Contact) -> tuple[str, Rows]:
    lines = [turn.text("ask-title", who=contact.name, what=one.what)]
    lines.append(turn.text("ask-waiting", who=called(contact), on=one.on))
    answers = [
        [("done", "ask-button-done"), ("promised", "ask-button-promised")],
        [("declined", "ask-button-declined"), ("wait", "ask-button-wait")],
    ]
    return "\n".join(lines), await _acts(turn, one, answers, contact)


async def _nobody_yet(turn: Turn, one: Ask) -> tuple[str, Rows]:
    """Whose trust could carry it."""
    world = await turn.world()
    lines = [turn.text("ask-title-nobody", what=one.what)]
    people = who_could(world, one.what)
    if not people:
        lines.append(turn.text("ask-nobody"))
        return "\n".join(lines), await _acts(turn, one, [[("who", "ask-button-who"), ("dropped", "ask-button-drop")]])
    lines.append(turn.text("ask-could", count=len(people)))
    buttons = []
    for person in people:
        about = person.role or ", ".join(s.what for s in person.skills[:2]) or person.industry or ""
        lines.append(turn.text("people-line", who=person.name, about=f", {about}" if about else ""))
        label = turn.label("ask-button-of", who=person.name[:LONGEST_BUTTON])
        buttons.append(Button(label, data=await _instead(turn, one, person.id)))
    more = await _acts(turn, one, [[("who", "ask-button-who"), ("dropped", "ask-button-drop")]])
    return "\n".join(lines), (*rows_of(buttons), *more)


async def _acts(
    turn: Turn, one: Ask, rows: Sequence[Sequence[tuple[str, str]]], contact: Contact | None = None
) -> Rows:
    key, who = await key_for(turn, one.id), called(contact) if contact else ""
    return tuple(
        tuple(Button(turn.label(label, who=who), data=f"ask:{key}:{one.state}:{what}") for what, label in row)
        for row in rows
    )


async def _instead(turn: Turn, one: Ask, contact: str) -> str:
    return "ask_of:" + await turn.tx.keep("ask_of", {"ask": one.id, "contact": contact})
