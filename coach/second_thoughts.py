"""What one answer changed of what a user wants, so that exactly this can be taken back later."""

from __future__ import annotations

from typing import Any

from coach.preferences import Preferences

WANTED = ("muted", "muted_contacts", "snoozes")
"""Where an answer to advice leaves its trace."""

Changed = dict[str, dict[str, list[list[Any]]]]
"""By field and key, as JSON: what was there before and after, each a list of one, or of none where nothing was."""


def changed(before: Preferences, after: Preferences) -> Changed:
    """What is different in what is wanted."""
    old, new = _wanted(before), _wanted(after)
    return {
        field: {
            key: [_at(old[field], key), _at(new[field], key)]
            for key in {**old[field], **new[field]}
            if _at(old[field], key) != _at(new[field], key)
        }
        for field in WANTED
    }


def taken_back(preferences: Preferences, what: Changed) -> Preferences:
    """As they were before, where nothing else has changed them since."""
    wanted = _wanted(preferences)
    for field, keys in what.items():
        for key, (before, after) in keys.items():
            if _at(wanted[field], key) != after:
                continue
            wanted[field].pop(key, None)
            if before:
                wanted[field][key] = before[0]
    return Preferences.model_validate({**preferences.model_dump(), **wanted})


def _wanted(preferences: Preferences) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = preferences.model_dump(mode="json", include=set(WANTED))
    return found


def _at(of: dict[str, Any], key: str) -> list[Any]:
    return [of[key]] if key in of else []
