"""Deep links: what stands behind `/start` opens what it names. Links announce themselves by their first word."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from bot.actions.turn import Turn

OnLink = Callable[[Turn, str], Awaitable[bool]]
"""Given what stands behind the first word and its underscore; False where that is nothing (any more)."""

_links: dict[str, OnLink] = {}


def link(word: str) -> Callable[[OnLink], OnLink]:
    """Marks the action of links `word_…`."""

    def mark(action: OnLink) -> OnLink:
        _links[word] = action
        return action

    return mark


def links() -> dict[str, OnLink]:
    """Every action by the word that its links begin with."""
    return _links


async def open_link(turn: Turn, payload: str) -> bool:
    """Do what a link says; False where it says nothing that is known."""
    word, _, rest = payload.partition("_")
    action = links().get(word)
    return action is not None and await action(turn, rest)
