"""What was sent and never arrived, because Telegram could not be reached, is as if it had not been said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from coach.nudges.parts.shelf import shelf
from coach.preferences import Nudged, Preferences


def not_arrived(preferences: Preferences, nudges: Iterable[tuple[str, str]], since: dt.datetime) -> Preferences:
    """Without these nudges (each its kind and key), the first of which was to come at `since`: they may come again,
    their brief waits for no answer, and the next one says from when on the coach was silent.
    """
    nudges = tuple(nudges)
    nudged = dict(preferences.nudged)
    of_last_brief = any(key in nudged and nudged[key].on == preferences.briefed_on for _, key in nudges)
    said = preferences.said_silent_since if of_last_brief else None
    for _, key in nudges:
        before = nudged.pop(key, None)
        if before is not None and before.times > 1:
            nudged[key] = Nudged(on=dt.date.min, times=before.times - 1)
    kinds = {kind for kind, _ in nudges}
    stamps = {kind.stamp: None for kind in shelf() if kind.stamp and kind.name in kinds}
    told = {
        "nudged": nudged,
        "unanswered": max(0, preferences.unanswered - 1),
        "silent_since": min(moment for moment in (preferences.silent_since, said, since) if moment is not None),
        "said_silent_since": None,
    }
    return preferences.model_copy(update=told | stamps)
