"""Taking back an answer to advice takes back what it changed, and nothing else."""

from __future__ import annotations

import datetime as dt
import json

from coach.preferences import Preferences
from coach.second_thoughts import changed, taken_back

DAY = dt.date(2026, 3, 12)
BEFORE = Preferences().mute("birthday").mute_contact("c1", "reconnect").put_off("thank", ("c1",), DAY, "thank:o1")


def kept(before: Preferences, after: Preferences) -> Preferences:
    """After an answer, and second thoughts that were kept as JSON meanwhile."""
    return taken_back(after, json.loads(json.dumps(changed(before, after))))


def test_each_kind_of_answer_is_taken_back() -> None:
    for after in (
        BEFORE.mute("reconnect"),
        BEFORE.mute("birthday", DAY),
        BEFORE.mute_contact("c1"),
        BEFORE.mute_contact("c2", "thank"),
        BEFORE.put_off("thank", ("c1",), dt.date.max, "thank:o1"),
        BEFORE.put_off("reconnect", ("c2",), DAY),
    ):
        assert after != BEFORE
        assert kept(BEFORE, after) == BEFORE


def test_what_was_answered_since_stays() -> None:
    answer = changed(BEFORE, BEFORE.mute("reconnect").mute_contact("c2"))
    since = BEFORE.mute("reconnect", DAY).mute_contact("c2").mute_contact("c3").briefed(DAY, ("k",))
    back = taken_back(since, answer)
    assert back.muted == {"birthday": None, "reconnect": DAY}
    assert set(back.muted_contacts) == {"c1", "c3"}
    assert (back.unanswered, back.nudged) == (1, since.nudged)


def test_bringing_back_leaves_what_was_put_off() -> None:
    assert BEFORE.wanting_all() == Preferences().put_off("thank", ("c1",), DAY, "thank:o1")
