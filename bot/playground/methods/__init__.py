"""The methods of the Bot API that the local server knows, a file for each area."""

from __future__ import annotations

from bot.playground.methods import chats, editing, files, inline, intake, profile, sending
from bot.playground.methods.call import Method

METHODS: dict[str, Method] = {
    **intake.METHODS,
    **sending.METHODS,
    **files.METHODS,
    **editing.METHODS,
    **profile.METHODS,
    **chats.METHODS,
    **inline.METHODS,
}
