"""Which action answers which command and which button. Actions announce themselves; adding one is adding a file."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Awaitable, Callable

from bot.actions.turn import Turn

OnCommand = Callable[[Turn, str], Awaitable[None]]
OnTap = Callable[[Turn, list[str]], Awaitable[None]]

_commands: dict[str, OnCommand] = {}
_taps: dict[str, OnTap] = {}


def command(*names: str) -> Callable[[OnCommand], OnCommand]:
    """Marks the action of a command; it is given what stands behind the command."""

    def mark(action: OnCommand) -> OnCommand:
        _commands.update(dict.fromkeys(names, action))
        return action

    return mark


def tap(verb: str) -> Callable[[OnTap], OnTap]:
    """Marks the action of buttons whose data is `verb:…`; it is given the parts behind the verb."""

    def mark(action: OnTap) -> OnTap:
        _taps[verb] = action
        return action

    return mark


@functools.cache
def commands() -> dict[str, OnCommand]:
    _load()
    return _commands


@functools.cache
def taps() -> dict[str, OnTap]:
    _load()
    return _taps


@functools.cache
def _load() -> None:
    package = importlib.import_module("bot.actions")
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"bot.actions.{module.name}")
