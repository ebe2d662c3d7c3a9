"""Forms: one question at a time, only what is missing, and no button that does what it no longer says."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.dialogues import shelf
from coach.dialogues.engine import (
    Cancelled,
    Chose,
    Finished,
    Outcome,
    Pressed,
    Question,
    Said,
    Typed,
    advance,
    begin,
)
from coach.dialogues.form import Context, Dialogue, Progress
from coach.understanding import Known, KnownNames

NOW = dt.datetime(2026, 3, 4, 17, 20, tzinfo=dt.UTC)
CONTEXT = Context(
    NOW,
    "Europe/Berlin",
    KnownNames([Known("c1", "Tom Becker"), Known("c2", "Tom Ellis"), Known("c3", "Ana Costa")]),
    (("c3", "Ana Costa"), ("c1", "Tom Becker")),
)
LOG, OFFER, START = shelf()["log"], shelf()["offer"], shelf()["start"]


def asked(outcome: Outcome) -> str:
    assert isinstance(outcome, Question), outcome
    return outcome.slot.name


def go(dialogue: Dialogue, outcome: Outcome, *steps: Said | str) -> Outcome:
    for step in steps:
        assert isinstance(outcome, Question)
        said = Typed(step) if isinstance(step, str) else step
        outcome = advance(dialogue, outcome.progress, said, CONTEXT)
    return outcome


def pressed(outcome: Outcome, what: Any) -> Pressed:
    assert isinstance(outcome, Question)
    return Pressed(what, outcome.progress.step)


def test_only_what_is_missing_is_asked() -> None:
    filled = {"who": {"id": "c3"}, "what": "the deck"}
    assert asked(begin(OFFER, CONTEXT, filled, {})) == "state"


def test_a_question_that_does_not_apply_is_not_asked() -> None:
    outcome = go(OFFER, begin(OFFER, CONTEXT, {}, {}), "Ana Costa", "the deck", "done")
    assert isinstance(outcome, Finished)
    assert outcome.progress.answers == {"who": {"id": "c3"}, "what": "the deck", "state": "done"}


def test_a_promise_is_asked_for_its_day_in_the_users_zone() -> None:
    outcome = go(OFFER, begin(OFFER, CONTEXT, {}, {}), "Ana Costa", "the deck", "promised", "tomorrow")
    assert isinstance(outcome, Finished)
    assert outcome.progress.answers["due"] == "2026-03-05"


def test_two_of_one_name_are_offered_and_the_question_stands() -> None:
    outcome = go(LOG, begin(LOG, CONTEXT, {}, {}), "Tom")
    assert asked(outcome) == "who"
    assert isinstance(outcome, Question)
    assert [c.value for c in outcome.choices] == [{"id": "c1"}, {"id": "c2"}, {"new": "Tom"}]


def test_back_forgets_the_answer_and_asks_it_again() -> None:
    outcome = go(LOG, begin(LOG, CONTEXT, {}, {}), "Ana Costa")
    outcome = go(LOG, outcome, pressed(outcome, "back"))
    assert asked(outcome) == "who"
    assert isinstance(outcome, Question)
    assert "who" not in outcome.progress.answers


def test_what_must_be_said_cannot_be_skipped() -> None:
    outcome = begin(LOG, CONTEXT, {}, {})
    assert asked(go(LOG, outcome, pressed(outcome, "skip"))) == "who"


def test_cancel_leaves_the_form() -> None:
    outcome = begin(LOG, CONTEXT, {}, {})
    assert isinstance(go(LOG, outcome, pressed(outcome, "cancel")), Cancelled)


def test_an_old_button_changes_nothing_and_shows_where_the_form_stands() -> None:
    first = begin(LOG, CONTEXT, {}, {})
    assert isinstance(first, Question)
    second = go(LOG, first, "Ana Costa")
    stale = go(LOG, second, Chose(1, first.progress.step))
    assert isinstance(stale, Question)
    assert isinstance(second, Question)
    assert stale.progress == second.progress
    assert stale.note is not None


def test_several_may_be_chosen_and_taken_back() -> None:
    outcome = begin(START, CONTEXT, {"zone": "UTC", "industry": "tech", "skills": ["Excel"]}, {})
    for index in (0, 2, 0):
        assert isinstance(outcome, Question)
        outcome = advance(START, outcome.progress, Chose(index, outcome.progress.step), CONTEXT)
    outcome = go(START, outcome, pressed(outcome, "enough"))
    assert isinstance(outcome, Finished)
    assert outcome.progress.answers["wants"] == ["find_mentor"]


@pytest.mark.parametrize("name", sorted(shelf()))
def test_no_form_asks_more_than_four_questions(name: str) -> None:
    outcome = begin(shelf()[name], CONTEXT, {}, {})
    count = 0
    while isinstance(outcome, Question):
        count += 1
        assert count <= 4, name
        choices = [Chose(0, outcome.progress.step)] if outcome.choices else []
        tries: list[Said] = [pressed(outcome, "skip"), *choices, Typed("tomorrow"), Typed("Ana"), Typed("9:00")]
        for said in tries:
            after = advance(shelf()[name], outcome.progress, said, CONTEXT)
            if isinstance(after, Question) and after.slot.several and after.slot.name == outcome.slot.name:
                after = advance(shelf()[name], after.progress, pressed(after, "enough"), CONTEXT)
            if not isinstance(after, Question) or after.slot.name != outcome.slot.name:
                outcome = after
                break
        else:
            raise AssertionError(f"{name}: {outcome.slot.name} can't be answered")


SAID = st.one_of(
    st.text(max_size=30).map(Typed),
    st.builds(Chose, st.integers(-2, 9), st.integers(0, 12)),
    st.builds(Pressed, st.sampled_from(["skip", "back", "cancel", "enough"]), st.integers(0, 12)),
)


@given(st.sampled_from(sorted(shelf())), st.lists(SAID, max_size=12))
def test_whatever_is_said_the_form_goes_on_or_ends_and_survives_a_restart(name: str, all_said: list[Said]) -> None:
    outcome = begin(shelf()[name], CONTEXT, {}, {})
    for said in all_said:
        if not isinstance(outcome, Question):
            break
        kept = Progress.of_document(json.loads(json.dumps(outcome.progress.as_document())))
        assert kept == outcome.progress
        outcome = advance(shelf()[name], kept, said, CONTEXT)
    if isinstance(outcome, Finished):
        needed = [s.name for s in shelf()[name].slots if not s.optional and s.applies(outcome.progress.answers)]
        assert all(n in outcome.progress.answers for n in needed)
