"""The passes in order: words, language, days, people, clauses, cues, records, intent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from coach.understanding import meeting
from coach.understanding.clauses import Clause, find_clauses, masked
from coach.understanding.days import LONG_AGO, find_days
from coach.understanding.facts import facts
from coach.understanding.grammar import FIRST
from coach.understanding.intent import intent
from coach.understanding.known import KnownNames
from coach.understanding.language import language_of
from coach.understanding.patterns import DAY, compiled, fitting
from coach.understanding.people import find_people
from coach.understanding.reading import Ask, Day, Fact, Help, Known, Need, Person, Reading, Span, Tag
from coach.understanding.recording import Records
from coach.understanding.records import Recorder
from coach.understanding.roles import cast_of
from coach.understanding.scene import Scene, key, set_topics
from coach.understanding.taught import Taught
from coach.understanding.tokens import take_apart

MONTH_FIRST = ("America/", "US/", "Pacific/Honolulu")
"""Zones where 6/3, in English, is the third of June."""


def local_day(now: dt.datetime, timezone: str) -> dt.date:
    """The user's day: an aware `now` is first taken to the zone; an unknown zone leaves it as it is."""
    if now.tzinfo is None:
        return now.date()
    try:
        return now.astimezone(ZoneInfo(timezone)).date()
    except (ZoneInfoNotFoundError, ValueError, OverflowError):
        return now.date()


def understand(
    text: str,
    *,
    now: dt.datetime,
    timezone: str,
    known: Sequence[Known] | KnownNames,
    me: str | None = None,
    corrections: Taught | None = None,
) -> Reading:
    """Everything that a message says, worked out from `now` in `timezone`. Nothing is guessed, nothing raises.

    `known` is best given as a `KnownNames`, built once and kept; `corrections` is what the user taught before.
    """
    names = known if isinstance(known, KnownNames) else KnownNames(known)
    taught = corrections or Taught()
    apart = take_apart(text)
    language = language_of(apart)
    today = local_day(now, timezone)
    month_first = language.code == FIRST and timezone.startswith(MONTH_FIRST)
    days = find_days(apart.flat, frozenset(t.low for t in apart.tokens), today, language, month_first=month_first)
    people = find_people(apart, days, names, me, language, taught)
    flat = masked(apart, people, days)
    scene = Scene(apart, flat, language, people, days, find_clauses(flat, people, language), today)
    set_topics(scene)
    records = Recorder(scene, apart.command).all()
    found = facts(scene, today)
    told = [c for c in scene.clauses if _tells(scene, c, records)]
    met = meeting.first_meeting(scene, told, said=apart.command == "met") if _may_be_first(scene, people) else None
    cast = cast_of(scene, records, met, found)
    channel = meeting.channel(scene, told, taught.channels, records.objects, _ahead(records)) if people else None
    started = meeting.started_by(scene, told) if people else None
    length = meeting.minutes(scene, told) if people else None
    on = _on(scene, told, records, found) if people else None
    happened = channel is not None or on is not None or length is not None
    what = intent(scene, records, facts=bool(found), happened=happened, met=met is not None)
    if what in ("ask_coach", "chat") and not records.follow_ups:
        records = Records(asks=records.asks)
        found, met, channel, started, length, on = [], None, None, None, None, None
    follow_up = next((f for f in records.follow_ups if f.on), next(iter(records.follow_ups), None))
    tags = tuple(Tag(p.value, p.span) for p in apart.pieces if p.kind == "tag")
    return Reading(
        intent=what, language=language.code, people=cast.people, mentioned=cast.mentioned, unclear=cast.unclear, on=on,
        channel=channel, started_by=started, minutes=length, met=met, facts=tuple(found), needs=_unique(records.needs),
        given=_unique(records.given), received=_unique(records.received), promises=_unique(records.promises),
        owed=_unique(records.owed), asks=_unique(records.asks), learned=tuple(records.learned), follow_up=follow_up,
        tags=tuple({t.value: t for t in tags}.values()),
    )  # fmt: skip


_Told = TypeVar("_Told", Need, Help, Ask)


def _unique(items: list[_Told]) -> tuple[_Told, ...]:
    kept = {(key(i.person), i.what.casefold()): i for i in reversed(items)}
    return tuple(reversed(kept.values()))


def _may_be_first(scene: Scene, people: list[Person]) -> bool:
    return bool(people) and (scene.text.command == "met" or any(p.id is None and len(p.candidates) < 2 for p in people))


def _tells(scene: Scene, clause: Clause, records: Records) -> bool:
    """Whether a clause can tell of the conversation: not a question, a condition, a plan or a promise."""
    if clause.question:
        return False
    if scene.matches(rf"^(?:{scene.language.macros['if']})\b", clause.flat):
        return False
    if any(clause.start <= f.span[0] < clause.end for f in records.follow_ups):
        return False
    planned = _ahead(records)
    if any(clause.start <= s[0] < clause.end for s in planned) and not scene.matches(
        scene.language.macros["past_cue"], clause.flat
    ):
        return False
    return not scene.matches(scene.language.macros["not_happened"], clause.flat)


def _ahead(records: Records) -> list[Span]:
    """Where a message speaks of what is still to come or wanted."""
    helps = [h.span for h in (*records.promises, *records.owed)]
    return helps + [n.span for n in records.needs] + [a.span for a in records.asks]


_NEVER_ON = ("feast", "month_end", "month_start", "week_end", "year_end")


def _on(scene: Scene, told: list[Clause], records: Records, told_facts: list[Fact]) -> Day | None:
    """The day of the conversation: the first one named where something past is told."""
    ahead = [*_ahead(records), *(one.span for one in records.learned)]
    got = [h.span for h in (*records.received, *records.given)]
    birthdays = [f.span for f in told_facts if f.field == "birthday"]
    for clause in told:
        past = scene.matches(scene.language.macros["past_cue"], clause.flat) or scene.text.command is not None
        alone = clause.start < 30 and not clause.flat.strip(DAY + " ")
        if alone and (days := scene.days_in(clause.start, clause.end)) and (first := days[0].past()):
            return first
        for found in scene.days_in(clause.start, clause.end + 1):
            day = found.past()
            if (
                day is None
                or found.how in _NEVER_ON
                or found.span in birthdays
                or (scene.today - day.on).days > LONG_AGO
            ):
                continue
            if any(a <= found.span[0] < b for a, b in got) and found.how in ("day_of_month", "day_month", "numeric"):
                continue
            if any(a <= found.span[0] < b for a, b in ahead) and not found.sure:
                continue
            if found.sure or past or (found.how == "weekday" and not clause.aside and _spoken(scene, clause)):
                return day
    for clause in told:
        m = compiled(scene.language, scene.language.macros["just_now"]).search(clause.flat)
        if m and not scene.matches(scene.language.macros["third_party"], clause.flat[: m.start()]):
            return _today(scene, clause, m.start())
    return None


def _spoken(scene: Scene, clause: Clause) -> bool:
    """Whether a clause names a way of talking."""
    return any(pattern.search(clause.flat) for _, pattern, _ in fitting(scene.language, "channels", clause.flat))


def _today(scene: Scene, clause: Clause, at: int) -> Day | None:
    return Day(scene.today, (clause.start + at, clause.start + at + 4))
