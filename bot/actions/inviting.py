"""Invitations to a closed instance: a link that lets one person in, once."""

from __future__ import annotations

import datetime as dt
import re
import secrets

from bot.actions.heard import Command, What
from bot.actions.registry import command
from bot.actions.turn import Turn

WORKS_FOR = dt.timedelta(days=7)
_PAYLOAD = re.compile(r"in_([A-Za-z0-9_-]{10,40})")


@command("invite")
async def invite(turn: Turn, _: str) -> None:
    """A link for one person; where everybody may come, the plain address."""
    if not turn.closed:
        await turn.say(turn.text("invite-open", link=turn.address))
        return
    code = secrets.token_urlsafe(12)
    await turn.tx.invite(code, turn.now + WORKS_FOR)
    await turn.say(turn.text("invite-link", link=f"{turn.address}?start=in_{code}", days=WORKS_FOR.days))


def invitation_in(what: What) -> str | None:
    """The code that somebody comes with."""
    if not isinstance(what, Command) or what.name != "start":
        return None
    found = _PAYLOAD.fullmatch(what.rest)
    return found[1] if found else None
