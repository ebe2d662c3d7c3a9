"""What an inline query is answered with, in words that know no Telegram."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """Something that can be put into a chat: `html` is what is posted there."""

    id: str
    title: str
    description: str
    html: str


@dataclass(frozen=True, slots=True)
class Found:
    results: tuple[Result, ...] = ()
    next_offset: str = ""
    start: tuple[str, str] | None = None
    """A button that opens the private chat: its label, and what `/start` gets."""
