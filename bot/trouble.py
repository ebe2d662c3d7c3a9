"""Faults of the set-up, each as one clear line that says what to do."""

from __future__ import annotations

from pydantic import ValidationError

from bot.settings import Settings
from bot.texts import texts
from coach.suggestion import Value
from storage.faults import OutdatedDatabase, OutdatedProgram, Unreadable


class SetUpFault(Exception):
    """Something to be set right by whoever runs the coach; `key` names its text, without `trouble-`."""

    def __init__(self, key: str, **values: Value) -> None:
        super().__init__(key)
        self.key, self.values = key, values


def check_webhook(settings: Settings) -> None:
    """Raise SetUpFault where a webhook would take nothing in: without a secret anybody could write to it."""
    if settings.webhook_url and not settings.webhook_secret:
        raise SetUpFault("no-webhook-secret")


def sentence_of(wrong: Exception) -> str | None:
    """What to say of a fault; None for a defect, which is to be seen whole."""
    match wrong:
        case SetUpFault():
            return say(wrong.key, **wrong.values)
        case OutdatedProgram():
            return say("newer", place=str(wrong.place))
        case OutdatedDatabase():
            return say("not-migrated", place=str(wrong.place))
        case Unreadable():
            return say("unreadable", place=str(wrong.place), cause=wrong.cause)
        case ValidationError():
            return _setting(wrong)
        case _:
            return None


def _setting(wrong: ValidationError) -> str:
    first = wrong.errors(include_url=False, include_input=False)[0]
    name = str(first["loc"][0]).upper() if first["loc"] else ""
    return say("setting", name=name, fault=first["msg"])


def say(key: str, **values: Value) -> str:
    return texts().plain(f"trouble-{key}", **values)
