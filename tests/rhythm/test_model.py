"""The law of silences: its closed form, and what holds of it for any gaps."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.rhythm.model import Habit, drift, habit

gaps = st.lists(st.integers(1, 4000), max_size=40)
days = st.floats(0, 20_000)
priors = st.floats(math.log(1), math.log(2000))


def test_half_of_the_silences_outlast_the_scale() -> None:
    assert Habit(scale=30, shape=2).within_habit(30) == pytest.approx(1 / 2)


def test_survival_is_log_logistic() -> None:
    assert Habit(scale=10, shape=2).within_habit(30) == pytest.approx(1 / (1 + 3**2))


def test_the_chance_of_more_silence_is_conditional_on_the_silence_kept() -> None:
    law = Habit(scale=10, shape=2)
    assert law.quiet_chance(20, 40) == pytest.approx((1 / (1 + 6**2)) / (1 / (1 + 2**2)))


def test_slowing_raises_the_chance_to_a_power() -> None:
    steady, slowing = Habit(10, 2), Habit(10, 2, slowing=0.5)
    assert slowing.quiet_chance(20, 40) == pytest.approx(steady.quiet_chance(20, 40) ** 0.5)


def test_gaps_outweigh_the_prior_as_they_come() -> None:
    far = math.log(300)
    scales = [habit([30] * count, far).scale for count in (0, 1, 3, 10, 40)]
    assert scales == sorted(scales, reverse=True)
    assert scales[0] == pytest.approx(300)
    assert scales[-1] == pytest.approx(30, rel=0.2)


def test_a_steady_rhythm_is_told_from_a_fitful_one() -> None:
    assert habit([30, 31, 29, 30, 32, 28], math.log(30)).shape > habit([2, 90, 1, 80, 5, 2], math.log(30)).shape


def test_lengthening_gaps_make_the_silence_last() -> None:
    slower, faster = [10, 14, 20, 28, 40], [40, 28, 20, 14, 10]
    assert habit(slower, math.log(20)).quiet_chance(10, 20) > habit(faster, math.log(20)).quiet_chance(10, 20)


@pytest.mark.parametrize("logs", [[], [2.0], [2.0, 2.0, 2.0]])
def test_there_is_no_drift_in_an_even_row(logs: list[float]) -> None:
    assert drift(logs) == pytest.approx(0)


@given(gaps, priors, days, st.floats(0.5, 4000))
def test_chances_are_chances_however_long_and_short(gaps: list[int], prior: float, silence: float, more: float) -> None:
    law = habit(gaps, prior)
    assert 0 <= law.quiet_chance(silence, more) <= 1
    assert 0 <= law.within_habit(silence) <= 1


@given(gaps, priors, days, st.floats(1, 1000), st.floats(1, 1000))
def test_a_longer_silence_is_less_likely(
    gaps: list[int], prior: float, silence: float, more: float, yet: float
) -> None:
    law = habit(gaps, prior)
    assert law.quiet_chance(silence, more + yet) <= law.quiet_chance(silence, more)
    assert law.within_habit(silence + more) <= law.within_habit(silence)
