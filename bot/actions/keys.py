"""Ids in buttons: a button carries 64 bytes, so a long or odd id (an import's) is kept under a number."""

from __future__ import annotations

import re

from bot.actions.turn import Turn

_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,24}")
_KEPT = re.compile(r"~\d+")


async def key_for(turn: Turn, record_id: str) -> str:
    """What stands for a record in a button."""
    if _PLAIN.fullmatch(record_id):
        return record_id
    return "~" + await turn.tx.keep("id", {"id": record_id})


async def id_of(turn: Turn, key: str) -> str:
    """The record that a button names; what nothing stands for is an id that no record has."""
    if not _KEPT.fullmatch(key):
        return key
    kept = await turn.tx.kept("id", key[1:])
    return str(kept["id"]) if kept else ""
