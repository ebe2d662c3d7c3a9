"""From a suggestion or a nudge into the flow that carries it out. Flows announce themselves by what they carry out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from bot.actions.turn import Turn

Opening = Callable[[Turn, Sequence[str], Sequence[str]], Awaitable[None]]
"""Given the contacts and the records (`event:e3`) that the advice rests on."""

_openings: dict[str, Opening] = {}
_beside_done: set[str] = set()


def opens(*what: str, beside_done: bool = False) -> Callable[[Opening], Opening]:
    """Marks the flow of a rule's action or of a kind of nudge; its button is labelled by the text `open-<what>`.

    On a nudge it stands in the place of Done, as the flow says what was done; `beside_done` leaves Done alone there.
    """

    def mark(opening: Opening) -> Opening:
        _openings.update(dict.fromkeys(what, opening))
        _beside_done.update(what if beside_done else ())
        return opening

    return mark


def stands_for_done(what: str) -> bool:
    return what in _openings and what not in _beside_done


def has_flow(what: str) -> bool:
    return what in _openings


async def open_flow(turn: Turn, what: str, contacts: Sequence[str], sources: Sequence[str]) -> None:
    await _openings[what](turn, contacts, sources)


def source(sources: Sequence[str], kind: str) -> str | None:
    """The id of the first record of this kind among sources."""
    return next((key for of, _, key in (s.partition(":") for s in sources) if of == kind), None)
