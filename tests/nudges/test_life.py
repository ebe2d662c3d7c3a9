"""Day by day: what comes when, through clock changes, a move, an outage, silence and return."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.texts import texts
from coach.network import Contact, Conversation, Event, Hour, Me, Met, Network, Offer
from coach.nudges import later, next_look_at, not_for_me, when_next
from coach.preferences import Preferences
from coach.world import World
from tests.networks import network
from tests.nudges.diary import Diary, answers_all, reads_all, utc

DAY = dt.timedelta(days=1)
BERLIN = ZoneInfo("Europe/Berlin")


def birthdays(start: dt.date, days: int, timezone: str) -> Network:
    """Somebody has a birthday on each of these days: there is something to say every morning."""
    dates = [start + n * DAY for n in range(days)]
    people = tuple(
        Contact(id=f"c{n}", name=f"Person {n}", birthday=f"--{d:%m-%d}", met=Met(on=dt.date(2024, 1, 1)))
        for n, d in enumerate(dates)
    )
    return network(contacts=people, me=Me(name="Ines Prado", timezone=timezone))


def local_times(diary: Diary) -> list[str]:
    return [at.astimezone(diary.world.zone).strftime("%a %H:%M") for at, _ in diary.sent]


# A fortnight


def fortnight() -> Diary:
    """From Monday 2 March 2026: Ana, met on Sunday, is promised a deck by Thursday; Ben helped; a fair is near."""
    people = (
        Contact(id="ana", name="Ana Silva", met=Met(on=dt.date(2026, 3, 1), at="a dinner")),
        Contact(id="ben", name="Ben Okoro", tier="connection", birthday="--03-10", met=Met(on=dt.date(2024, 5, 1))),
        Contact(id="eva", name="Eva Novak", tier="relationship", cadence_days=30),
    )
    talks = (
        Conversation(
            id="v1", contact="ana", at=dt.date(2026, 3, 1), channel="in_person", minutes=45, summary="on ceramics"
        ),
        Conversation(id="v2", contact="ben", at=dt.date(2026, 2, 20), channel="call", minutes=10),
        Conversation(id="v3", contact="eva", at=dt.date(2026, 2, 10), channel="in_person", minutes=60),
    )
    offers = (
        _offer("o1", "ana", direction="given", what="the deck", state="promised", on="2026-03-01", due="2026-03-05"),
        _offer("o2", "ben", direction="received", what="read my CV", state="done", on="2026-02-28"),
    )
    records = network(
        contacts=people,
        conversations=talks,
        offers=offers,
        events=(Event(id="e1", name="Ceramics Fair", on=dt.date(2026, 3, 8), aim="find a kiln"),),
        me=Me(
            name="Ines Prado",
            timezone="Europe/Berlin",
            skills=({"what": "tax returns"},),  # as told: pydantic makes a Skill of it
            networking_hours=(Hour(weekday="wed", at=dt.time(18)),),
        ),
    )
    return Diary(records, utc("2026-03-01T20:00"))


def _offer(key: str, contact: str, **told: str) -> Offer:
    return Offer.model_validate({"id": key, "contact": contact, **told})


def test_a_fortnight_of_a_diligent_user() -> None:
    diary = fortnight()
    diary.on_brief = answers_all
    diary.until(utc("2026-03-16T00:00"))
    keys = diary.sent_keys()
    assert len(keys) == len(set(keys)), "nothing that was done came again"
    day_of = {key: at.astimezone(BERLIN).date().day for at, b in diary.sent for key in (n.key for n in b.nudges)}
    assert day_of["thank:o2"] == 2
    assert day_of["promise_due:o1:before"] == 4
    assert day_of["event_before:e1:2026-03-08"] == 7
    assert day_of["event_after:e1"] == 9
    assert day_of["birthday:ben:2026"] == 10
    assert day_of["reconnect:eva:2026-02-10"] == 12
    assert {day for key, day in day_of.items() if key.startswith("networking_hour")} == {4, 11}
    assert all(len(b.nudges) <= 3 for _, b in diary.sent)


def test_what_was_done_is_in_the_records() -> None:
    diary = fortnight()
    diary.on_brief = answers_all
    diary.until(utc("2026-03-16T00:00"))
    offers = {o.id: o for o in diary.network.offers}
    assert offers["o1"].state == "done" and offers["o2"].thanked
    assert diary.world.silence("eva") == 4
    assert {s.action for s in diary.network.shown if s.response == "done"} >= {"keep_promise", "thank", "reconnect"}


def test_each_message_comes_at_its_hour_and_never_in_quiet_hours() -> None:
    diary = fortnight().until(utc("2026-03-16T00:00"))
    assert {t[4:] for t in local_times(diary)} == {"09:00", "17:00", "18:00"}


def test_talking_to_somebody_restarts_the_clock() -> None:
    diary = fortnight()
    diary.until(utc("2026-03-08T20:00"))
    talked = Conversation(id="v9", contact="eva", at=dt.date(2026, 3, 8), channel="call", minutes=20)
    diary.changed(diary.network.model_copy(update={"conversations": (*diary.network.conversations, talked)}))
    diary.until(utc("2026-04-02T00:00"))
    assert not any(key.startswith("reconnect:eva") for key in diary.sent_keys())


def test_deleting_a_contact_leaves_nothing_to_cancel() -> None:
    diary = fortnight()
    others = tuple(c for c in diary.network.contacts if c.id != "ben")
    diary.changed(diary.network.model_copy(update={"contacts": others}))
    diary.until(utc("2026-03-16T00:00"))
    assert not any("ben" in key for key in diary.sent_keys())


# Once a day


@pytest.mark.parametrize("change", [dt.date(2026, 3, 29), dt.date(2026, 10, 25)])
def test_a_change_of_the_clocks_neither_skips_nor_doubles(change: dt.date) -> None:
    diary = Diary(
        birthdays(change - 7 * DAY, 14, "Europe/Berlin"), utc(f"{change - 7 * DAY}T00:00"), on_brief=reads_all
    )
    diary.until(utc(f"{change + 7 * DAY}T00:00"))
    assert diary.days() == [change + n * DAY for n in range(-7, 7)]
    assert {t[4:] for t in local_times(diary)} == {"09:00"}


def test_every_zone_gets_its_brief_once_on_every_day_through_both_changes() -> None:
    tried = 0
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        for start in (dt.date(2026, 3, 27), dt.date(2026, 10, 23)):
            before, after = (utc(f"{d}T00:00").astimezone(zone).utcoffset() for d in (start, start + 4 * DAY))
            if before == after:
                continue
            tried += 1
            records = birthdays(start - DAY, 6, name)
            diary = Diary(records, utc(f"{start}T00:00"), on_brief=reads_all).until(utc(f"{start + 4 * DAY}T00:00"))
            days = diary.days()
            assert days == sorted(set(days)), name
            assert set(days) >= {start + n * DAY for n in (1, 2)}, name
    assert tried > 100


def test_looking_twice_sends_nothing_twice() -> None:
    diary = Diary(birthdays(dt.date(2026, 5, 1), 3, "Europe/Berlin"), utc("2026-05-01T00:00"))
    diary.until(utc("2026-05-01T07:30"))
    assert len(diary.sent) == 1
    diary.due = utc("2026-05-01T07:00")
    diary.asleep_until(utc("2026-05-01T07:40")).asleep_until(utc("2026-05-01T12:00"))
    assert len(diary.sent) == 1


def test_a_record_told_while_the_morning_is_due_does_not_lose_it() -> None:
    diary = Diary(birthdays(dt.date(2026, 5, 1), 3, "Europe/Berlin"), utc("2026-05-01T00:00"), on_brief=reads_all)
    diary.until(utc("2026-05-01T12:00"))
    diary.now = utc("2026-05-02T07:00") + dt.timedelta(seconds=30)
    diary.changed()
    diary.until(utc("2026-05-02T12:00"))
    assert diary.days() == [dt.date(2026, 5, 1), dt.date(2026, 5, 2)]


def test_someone_new_in_the_afternoon_is_left_until_the_next_morning() -> None:
    records = birthdays(dt.date(2026, 5, 1), 3, "Europe/Berlin")
    hour = records.me.model_copy(update={"networking_hours": (Hour(weekday="fri", at=dt.time(18)),)})
    diary = Diary(records.model_copy(update={"me": hour}), utc("2026-05-01T13:00")).until(utc("2026-05-02T12:00"))
    assert diary.kinds() == [["networking_hour"], ["birthday", "hour_missed"]]


# Moving


def test_a_move_to_new_york_moves_the_morning_and_keeps_one_brief_a_day() -> None:
    diary = Diary(birthdays(dt.date(2026, 6, 1), 14, "Europe/Berlin"), utc("2026-06-01T00:00"), on_brief=reads_all)
    diary.until(utc("2026-06-05T08:00"))
    assert diary.days()[-1] == dt.date(2026, 6, 5)
    there = diary.network.me.model_copy(update={"timezone": "America/New_York"})
    diary.changed(diary.network.model_copy(update={"me": there}))
    diary.until(utc("2026-06-10T00:00"))
    moments = [at for at, _ in diary.sent]
    assert [at.hour for at in moments] == [7] * 5 + [13] * 4
    assert [at.date().day for at in moments] == list(range(1, 10))


def test_a_morning_within_the_quiet_hours_comes_when_they_end() -> None:
    early = Preferences(morning=dt.time(5))
    diary = Diary(birthdays(dt.date(2026, 5, 1), 3, "Europe/Berlin"), utc("2026-05-01T00:00"), early)
    assert local_times(diary.until(utc("2026-05-01T12:00"))) == ["Fri 08:00"]


@pytest.mark.parametrize(("at", "comes"), [("22:30", "Tue 20:45"), ("06:00", "Mon 20:45"), ("12:00", "Tue 12:00")])
def test_an_hour_within_the_quiet_hours_is_announced_before_them(at: str, comes: str) -> None:
    me = Me(name="I", timezone="Europe/Berlin", networking_hours=(Hour(weekday="tue", at=dt.time.fromisoformat(at)),))
    diary = Diary(network(me=me), utc("2026-05-03T00:00"))
    assert local_times(diary.until(utc("2026-05-06T12:00"))) == [comes]


# Outage


def test_after_an_outage_there_is_one_brief_that_says_what_went_by() -> None:
    diary = fortnight()
    diary.until(utc("2026-03-03T12:00"))
    sent = len(diary.sent)
    diary.asleep_until(utc("2026-03-11T10:00")).until(utc("2026-03-11T10:05"))
    assert len(diary.sent) == sent + 1
    brief = diary.sent[-1][1]
    said = [line.key for line in brief.missed]
    assert said[0] == "nudges-missed"
    assert {"nudges-networking_hour-passed", "nudges-event_before-passed", "nudges-birthday-passed"} <= set(said)
    assert brief.missed[0].values["since"] == dt.date(2026, 3, 4)
    assert all(texts().say(line) for line in brief.missed)
    days = [line.values["on"] for line in brief.missed[1:]]
    assert days == sorted(days)
    kinds = [n.mark.kind for n in brief.nudges]
    assert "promise_due" in kinds and "birthday" not in kinds and "event_before" not in kinds
    diary.until(utc("2026-03-14T10:00"))
    assert not any(b.missed for _, b in diary.sent[sent + 1 :]), "said once"


def test_an_outage_in_which_nothing_went_by_says_so() -> None:
    promise = Offer(id="o1", contact="c1", direction="given", what="the deck", state="promised", on=dt.date(2026, 4, 1))
    diary = Diary(network(contacts=(Contact(id="c1", name="Ana"),), offers=(promise,)), utc("2026-05-01T00:00"))
    diary.asleep_until(utc("2026-05-03T10:00"))
    assert [line.key for line in diary.sent[0][1].missed] == ["nudges-missed-nothing"]
    assert all(texts().say(line) for line in diary.sent[0][1].missed)


def test_an_outage_that_ends_at_night_is_mended_in_the_morning() -> None:
    diary = fortnight()
    diary.until(utc("2026-03-03T12:00"))
    sent = len(diary.sent)
    diary.asleep_until(utc("2026-03-06T22:30"))
    assert len(diary.sent) == sent
    diary.until(utc("2026-03-07T09:00"))
    assert len(diary.sent) == sent + 1
    assert diary.sent[-1][1].missed
    assert local_times(diary)[-1] == "Sat 09:00"


def test_a_late_hour_is_still_said_within_two_hours_and_then_let_go() -> None:
    me = Me(name="I", timezone="UTC", networking_hours=(Hour(weekday="tue", at=dt.time(12)),))
    on_time, too_late = (Diary(network(me=me), utc("2026-05-05T10:00")) for _ in range(2))
    on_time.asleep_until(utc("2026-05-05T13:50"))
    too_late.asleep_until(utc("2026-05-05T14:10"))
    assert (len(on_time.sent), len(too_late.sent)) == (1, 0)


# Attention


def test_silence_is_met_with_fewer_briefs_then_one_question_then_silence() -> None:
    start = dt.date(2026, 5, 1)
    diary = Diary(birthdays(start, 60, "Europe/Berlin"), utc("2026-05-01T00:00")).until(utc("2026-07-01T00:00"))
    assert [(day - start).days for day in diary.days()] == [0, 1, 3, 5, 12, 19, 26]
    assert [b.asks_to_pause for _, b in diary.sent] == [False] * 6 + [True]
    assert diary.due is None


def test_a_slower_pace_is_announced_when_it_begins() -> None:
    diary = Diary(birthdays(dt.date(2026, 5, 1), 60, "Europe/Berlin"), utc("2026-05-01T00:00")).until(
        utc("2026-07-01T00:00")
    )
    told = {at.date().day: brief.closing for at, brief in diary.sent if brief.closing}
    assert {day: (line.key, line.values["on"].day) for day, line in told.items()} == {
        2: ("nudges-closing-every_other_day", 4),
        6: ("nudges-closing-weekly", 13),
    }
    assert all(texts().say(line) for line in told.values())


def test_one_tap_brings_the_mornings_back() -> None:
    diary = Diary(birthdays(dt.date(2026, 5, 1), 60, "Europe/Berlin"), utc("2026-05-01T00:00"))
    diary.until(utc("2026-06-20T12:00")).taps()
    quiet = len(diary.sent)
    diary.until(utc("2026-06-22T12:00"))
    assert diary.days()[quiet:] == [dt.date(2026, 6, 21), dt.date(2026, 6, 22)]


def test_a_pause_is_kept_and_ended_by_the_user() -> None:
    diary = Diary(birthdays(dt.date(2026, 5, 1), 60, "Europe/Berlin"), utc("2026-05-01T00:00"))
    diary.preferences = diary.preferences.paused(dt.date(2026, 5, 1))
    diary.changed()
    diary.until(utc("2026-05-20T00:00"))
    assert diary.sent == [] and diary.due is None
    assert when_next(diary.world, diary.preferences) is None
    diary.preferences = diary.preferences.resumed()
    diary.changed()
    assert diary.until(utc("2026-05-21T00:00")).days() == [dt.date(2026, 5, 20)]


def test_a_day_with_nothing_worth_doing_has_no_brief() -> None:
    diary = Diary(network(), utc("2026-05-01T00:00")).until(utc("2026-07-01T00:00"))
    assert diary.sent == []


def test_nobody_who_wants_no_nudges_gets_any() -> None:
    records = birthdays(dt.date(2026, 5, 1), 10, "Europe/Berlin")
    none = records.me.model_copy(update={"nudges_per_day": 0})
    assert (
        Diary(records.model_copy(update={"me": none}), utc("2026-05-01T00:00")).until(utc("2026-05-10T00:00")).sent
        == []
    )


# Answers


def test_later_means_that_very_day() -> None:
    for days in (1, 7, 30):
        diary = fortnight()
        diary.until(utc("2026-03-02T09:00"))
        mark = next(n.mark for n in diary.sent[0][1].nudges if n.mark.kind == "thank")
        until = dt.date(2026, 3, 2) + days * DAY
        changes, diary.preferences = later(mark, diary.world, diary.preferences, until)
        assert [c.record.response for c in changes] == ["later"]
        diary.changed(diary.network.model_copy(update={"shown": tuple(c.record for c in changes)}))
        diary.on_brief = reads_all
        diary.until(utc(f"{until}T09:00"))
        days_sent = [at.astimezone(BERLIN).date() for at, b in diary.sent if mark.key in (n.key for n in b.nudges)]
        assert days_sent == [dt.date(2026, 3, 2), until]


@pytest.mark.parametrize("how", ["this_time", "this_contact", "this_kind"])
def test_not_for_me_is_heeded(how: str) -> None:
    diary = fortnight()
    diary.until(utc("2026-03-02T09:00"))
    mark = next(n.mark for n in diary.sent[0][1].nudges if n.mark.kind == "thank")
    changes, diary.preferences = not_for_me(mark, diary.world, diary.preferences, how)
    assert [c.record.response for c in changes] == ["not_for_me"]
    diary.changed()
    sent = len(diary.sent)
    diary.until(utc("2026-05-01T00:00"))
    assert not any(n.mark.kind == "thank" for _, b in diary.sent[sent:] for n in b.nudges)


def test_a_kept_promise_to_the_user_is_help_received_and_not_thanked_yet() -> None:
    promise = Offer(
        id="o1", contact="c1", direction="received", what="the figures", state="promised", on=dt.date(2026, 4, 1)
    )
    records = network(contacts=(Contact(id="c1", name="Ana Silva"),), offers=(promise,))
    diary = Diary(records, utc("2026-05-01T00:00"), on_brief=answers_all).until(utc("2026-05-01T12:00"))
    assert diary.kinds() == [["promise_to_you"]]
    [offer] = diary.network.offers
    assert (offer.state, offer.thanked) == ("done", False)


# When is the next?


def test_the_next_message_comes_when_it_was_said_to_come() -> None:
    diary = fortnight()
    for _ in range(6):
        said = when_next(diary.world, diary.preferences)
        assert said is not None
        sent = len(diary.sent)
        diary.until(said)
        assert len(diary.sent) == sent, "nothing came before"
        diary.until(said + dt.timedelta(minutes=1))
        assert len(diary.sent) > sent, "and it came"


def test_odd_records_do_not_keep_the_rest_from_coming() -> None:
    records = birthdays(dt.date(2026, 5, 1), 2, "Europe/Berlin")
    odd = records.model_copy(
        update={
            "events": (Event(id="e1", name="?", on=dt.date.min), Event(id="e2", name="?", on=dt.date.max)),
            "me": Me.model_validate(
                {
                    "name": "I",
                    "timezone": "Europe/Nowhere",
                    "quiet_from": "21:00Z",
                    "networking_hours": [{"weekday": "sat", "at": "12:00+02:00"}],
                }
            ),
        }
    )
    diary = Diary(odd, utc("2026-05-01T00:00"), on_brief=reads_all).until(utc("2026-05-03T00:00"))
    assert [kinds[0] for kinds in diary.kinds()] == ["birthday", "birthday", "networking_hour"]


def test_nothing_in_sight_is_said_so() -> None:
    world = World(network(), utc("2026-05-01T00:00"))
    assert when_next(world, Preferences()) is None
    assert next_look_at(world, Preferences()) is not None
