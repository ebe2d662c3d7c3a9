"""The day typed or chosen to which a suggestion or a nudge is put off."""

from __future__ import annotations

import datetime as dt

from bot.actions import briefing, suggesting
from bot.actions.dialogues import finishes
from bot.actions.turn import Target, Turn
from coach.dialogues.form import Progress


@finishes("put_off")
async def put_off(turn: Turn, progress: Progress) -> None:
    day, carried = dt.date.fromisoformat(progress.answers["day"]), progress.carried
    if "brief" in carried:
        await _nudge(turn, carried["brief"], carried["which"], carried["message"], day)
        return
    kept = await turn.tx.kept("suggestion", carried["kept"])
    if kept is None:
        await turn.say(turn.text("next-gone"))
        return
    await turn.say(await suggesting.put_off(turn, carried["kept"], kept, day))


async def _nudge(turn: Turn, key: str, which: int, message_id: int, day: dt.date) -> None:
    document = await turn.tx.kept("brief", key)
    if document is None or document["nudges"][which]["became"]:
        await turn.say(turn.text("next-gone"))
        return
    await briefing.put_off(turn, key, document, which, day, Target(message_id=message_id))
    await turn.say(turn.text("next-later", title=document["nudges"][which]["title"], on=day))
