"""Readings: warm after a talk, cooling by the tie's own rhythm, and a nudge only where it is worth one."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import texts
from coach.rhythm import Reading, Tie, read

NOW = dt.date(2026, 3, 11)


def every(gap: int, times: int, silent: int = 0, **more: object) -> Tie:
    last = NOW - dt.timedelta(days=silent)
    days = tuple(last - dt.timedelta(days=gap * n) for n in reversed(range(times)))
    return replace(Tie("t", days), **more)  # type-checked by the dataclass's own fields


def one(tie: Tie, among: tuple[Tie, ...] = ()) -> Reading:
    return read([tie, *among], NOW)[0]


def reconnect(tie: Tie) -> dt.date:
    on = one(tie).reconnect_on
    assert on is not None
    return on


def others(gap: int, count: int = 6) -> tuple[Tie, ...]:
    return tuple(replace(every(gap, 8, silent=n), id=f"o{n}") for n in range(count))


def test_a_tie_is_in_touch_just_after_a_talk_and_cools_with_silence() -> None:
    warmths = [one(every(20, 8, silent=n)).warmth or 0 for n in (0, 5, 20, 40, 80, 400)]
    assert warmths == sorted(warmths, reverse=True)
    assert warmths[0] > 0.95
    assert warmths[-1] < 0.05


def test_the_same_silence_is_long_for_a_weekly_tie_and_nothing_for_a_quarterly_one() -> None:
    weekly, quarterly = one(every(7, 12, silent=45)), one(every(90, 12, silent=45))
    assert weekly.reconnect_on is not None and weekly.reconnect_on < NOW
    assert quarterly.reconnect_on is not None and quarterly.reconnect_on > NOW + dt.timedelta(days=60)
    assert (weekly.warmth or 0) < (quarterly.warmth or 0)


def test_the_longest_silence_does_not_hide_the_rhythm_beside_it() -> None:
    tie = Tie("t", tuple(NOW - dt.timedelta(days=d) for d in (520, 490, 460, 160, 130, 100, 70, 40, 10)))
    assert one(tie).usual_gap_days == pytest.approx(30)


def test_a_nudge_about_a_steady_tie_waits_about_twice_its_usual_gap() -> None:
    for gap in (10, 30, 90):
        for times in (4, 9, 30):
            assert 1.5 * gap < (reconnect(every(gap, times)) - NOW).days < 2.3 * gap


def test_a_tie_that_comes_in_bursts_is_not_nudged_between_them() -> None:
    bursts = [*accumulate((0, 5, 55, 4, 56, 6, 54, 5, 55))]
    tie = Tie("t", tuple(NOW - dt.timedelta(days=d) for d in reversed(bursts)))
    assert reconnect(tie) >= NOW + dt.timedelta(days=54)


def test_a_fitful_tie_is_given_more_of_its_usual_gaps_than_a_steady_one() -> None:
    fitful = Tie("t", tuple(NOW - dt.timedelta(days=d) for d in accumulate((0, 12, 55, 20, 40, 8, 61, 30, 15))))
    reading, steady = one(fitful), one(every(30, 9))
    assert reading.reconnect_on is not None and steady.reconnect_on is not None
    assert (reading.reconnect_on - NOW).days / reading.usual_gap_days > (steady.reconnect_on - NOW).days / 30


def test_nobody_is_nudged_about_daily_company_before_a_week() -> None:
    assert reconnect(every(1, 60)) >= NOW + dt.timedelta(days=7)


def test_the_users_own_wish_is_the_day_whatever_the_rhythm() -> None:
    for gap in (5, 30, 200):
        assert reconnect(every(gap, 6, silent=3, cadence_days=45)) == NOW + dt.timedelta(days=42)


def test_a_wish_counts_even_for_someone_new() -> None:
    assert reconnect(every(1, 1, silent=10, cadence_days=21)) == NOW + dt.timedelta(days=11)


def test_someone_who_was_never_close_is_left_alone() -> None:
    assert one(every(1, 1, silent=400)).reconnect_on is None
    assert one(every(2, 3, silent=400)).reconnect_on is None
    assert one(every(60, 3, silent=400, tier="networking")).reconnect_on is None


def test_a_tier_vouches_where_conversations_do_not_yet() -> None:
    close, known = reconnect(every(1, 1, tier="relationship")), reconnect(every(1, 1, tier="connection"))
    assert NOW + dt.timedelta(days=30) <= close < known


def test_someone_who_does_not_answer_is_left_alone_after_two_tries() -> None:
    last = NOW - dt.timedelta(days=200)
    tries = tuple(last + dt.timedelta(days=40 * n) for n in (1, 2, 3))
    tie = every(30, 8, silent=200)
    days = [one(replace(tie, tries=tries[:n])).reconnect_on for n in range(4)]
    assert days[2] is None and days[3] is None
    assert days[0] is not None and days[1] is not None
    assert days[0] < days[1]


def test_each_try_doubles_the_wait() -> None:
    tie = every(30, 8, silent=100)
    base = (reconnect(tie) - tie.days[-1]).days
    first = NOW - dt.timedelta(days=50)
    assert (reconnect(replace(tie, tries=(first,))) - first).days == pytest.approx(2 * base, abs=1)


def test_a_long_run_that_only_the_user_started_ends_the_nudges_unless_they_wish_otherwise() -> None:
    mixed = every(30, 8, by_me=(True, False) * 4)
    mine = replace(mixed, by_me=(False,) * 3 + (True,) * 5)
    assert one(mixed).reconnect_on is not None
    assert one(mine).reconnect_on is None
    assert one(replace(mine, cadence_days=30)).reconnect_on is not None


def test_before_any_contact_nothing_is_claimed() -> None:
    reading = one(Tie("t", (), tier="relationship"))
    assert (reading.quiet_chance, reading.warmth, reading.reconnect_on) == (None, None, None)
    assert reading.usual_gap_days == pytest.approx(30)


def test_the_other_ties_tell_what_is_usual_for_a_young_one() -> None:
    young = every(1, 1, silent=10, horizon_days=30.0)
    among_weekly, among_yearly = one(young, others(7)), one(young, others(365))
    assert among_weekly.usual_gap_days < among_yearly.usual_gap_days
    assert (among_weekly.quiet_chance or 0) < (among_yearly.quiet_chance or 1)


def test_a_tier_stands_in_only_while_there_are_few_ties() -> None:
    few = [
        one(every(1, 1, silent=10, tier=t, horizon_days=30.0), others(20, 4)) for t in ("relationship", "networking")
    ]
    many = [
        one(every(1, 1, silent=10, tier=t, horizon_days=30.0), others(20, 5)) for t in ("relationship", "networking")
    ]
    assert few[0].quiet_chance != few[1].quiet_chance
    assert many[0].quiet_chance == many[1].quiet_chance


def test_days_to_come_have_not_happened() -> None:
    tie = every(30, 8, silent=60)
    slipped = replace(tie, days=(*tie.days, NOW + dt.timedelta(days=365)))
    assert one(slipped) == one(tie)


def test_the_horizon_left_out_is_the_usual_gap() -> None:
    tie = every(30, 8, silent=10)
    usual = one(tie).usual_gap_days
    assert one(tie).quiet_chance == one(replace(tie, horizon_days=usual)).quiet_chance


def test_the_sentence_can_be_checked() -> None:
    tie = Tie("t", tuple(NOW - dt.timedelta(days=d) for d in (221, 190, 160, 119, 90, 62)))
    assert texts().plain(one(tie).why) == (
        "You two have usually been in touch about every 30 days (6 times, longest silence 41); it has been 62 days."
    )


moments = st.lists(st.dates(dt.date(2000, 1, 1), dt.date(2030, 1, 1)), max_size=30)


@given(st.lists(moments, max_size=6), st.sampled_from([None, "networking", "connection", "relationship"]))
def test_any_history_reads(histories: list[list[dt.date]], tier: str | None) -> None:
    ties = [replace(every(1, 1), id=str(n), days=tuple(days), tier=tier) for n, days in enumerate(histories)]
    for tie, reading in zip(ties, read(ties, NOW), strict=True):
        assert reading.id == tie.id
        assert reading.usual_gap_days > 0
        assert (reading.warmth is None) == (not any(day <= NOW for day in tie.days))
        assert texts().plain(reading.why)
        if reading.reconnect_on is not None:
            assert reading.reconnect_on >= max(day for day in tie.days if day <= NOW) + dt.timedelta(days=7)


@given(moments, st.randoms(use_true_random=False))
def test_order_and_repetition_do_not_matter(days: list[dt.date], dice: object) -> None:
    shuffled = sorted(days + days[: len(days) // 2], key=lambda d: (d.day, d))
    assert one(Tie("t", tuple(shuffled))) == one(Tie("t", tuple(sorted(days))))
