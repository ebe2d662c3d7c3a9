"""Who knows somebody at a company or in a field: whom to ask, and how."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.actions.drafting import draft_of
from bot.actions.message import Button
from bot.actions.opening import opens
from bot.actions.registry import command, commands, tap
from bot.actions.turn import Turn
from coach.referrals import Way, named, ways
from coach.suggestion import Line
from coach.wording import called

LEADS_ELSEWHERE = ("meet_industry", "find_work", "find_clients")
"""Kinds of goals whose topic is a field to get into."""
_TARGET = re.compile(
    r"(?:some(?:body|one)|any(?:body|one)|people|a (?:person|contact)|(?:an? )?(?:introduction|intro|referral)(?: to)?"
    r"(?: some(?:body|one))?)\s+(?:at|in|from|inside|who works (?:at|in|for))\s+(?P<what>.{2,80})",
    re.IGNORECASE,
)


def target_in(text: str) -> str | None:
    """The company or field in "someone at Finch"; None where the words are not about that."""
    found = _TARGET.fullmatch(" ".join(text.split()).strip(" .!?"))
    return named(found["what"]) if found else None


@command("refer")
async def refer(turn: Turn, rest: str) -> None:
    """The ways to a company or a field, the best first."""
    target = named(rest)
    if not target:
        await turn.say(turn.text("refer-ask"))
        return
    found = ways(await turn.world(), target)
    if not found:
        await turn.say(turn.text("refer-none", target=target))
        return
    await _show(turn, target, found)


@opens("broaden", beside_done=True)
async def opened(turn: Turn, contacts: Sequence[str], _: Sequence[str]) -> None:
    """From the advice to look beyond one's own field: the ways into the field that is wanted, or the door's own."""
    wanted = next((g.topic for g in (await turn.me()).goals if g.open and g.topic and g.kind in LEADS_ELSEWHERE), None)
    door = await turn.contact(contacts[0]) if contacts else None
    target = named(wanted or (door.industry if door else None) or "")
    if door is not None and target and not ways(await turn.world(), target):
        await _ask(turn, door.name, target)
    else:
        await refer(turn, target)


async def _show(turn: Turn, target: str, found: list[Way]) -> None:
    world = await turn.world()
    lines, buttons = [turn.text("refer-title", target=target)], []
    for number, way in enumerate(found, 1):
        contact, via = world.people[way.contact], world.people.get(way.via or "")
        about = ", ".join(part for part in (contact.role, contact.company or contact.industry) if part)
        line = turn.text(f"refer-{way.how}", n=number, who=contact.name, via=via.name if via else "", target=target)
        lines.append(line + (turn.text("refer-about", about=about) if about and way.how != "through" else ""))
        kept = await turn.tx.keep("refer", {"contact": way.contact, "target": via.name if via else target})
        buttons.append(Button(str(number), data=f"refer:{kept}"))
    best, via = found[0], world.people.get(found[0].via or "")
    contact = world.people[best.contact]
    rows: list[tuple[Button, ...]] = []
    if best.ready:
        values = {"who": called(contact), "target": via.name if via else target}
        words, copy = draft_of(turn, Line("draft-refer-via" if via else "draft-refer", values), contact)
        lines += ["", turn.text("refer-start", who=contact.name), words]
        rows.append(copy)
    else:
        lines += ["", turn.text("refer-not-yet")]
    lines += ["", turn.text("refer-how")]
    await turn.say("\n".join(lines), (*rows, tuple(buttons)))


@tap("refer")
async def asked(turn: Turn, arguments: list[str]) -> None:
    """Ask this one: an ask like any other, with its gate, wording and outcome."""
    kept = await turn.tx.kept("refer", arguments[0])
    contact = await turn.contact(kept["contact"]) if kept else None
    await turn.toast()
    if kept is None or contact is None:
        await turn.edit(turn.text("next-gone"))
        return
    await _ask(turn, contact.name, kept["target"])


async def _ask(turn: Turn, who: str, target: str) -> None:
    await commands()["ask"](turn, f"{who}: {turn.label('refer-what', target=target)}")
