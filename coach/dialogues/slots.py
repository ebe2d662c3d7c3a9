"""The kinds of slots: how a typed answer is read, and which answers are offered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from coach.dialogues.form import Choice, Context, Puzzled, Read, Slot, Value, Which
from coach.places import find_city
from coach.suggestion import Line
from coach.understanding import find_person, read_clock, read_day, split_list

LONGEST = 1000
"""Characters kept of one typed answer."""


def text(name: str, *, choices: Iterable[str] = (), **rest: Any) -> Slot:
    """Words, kept as typed."""
    return Slot(name, lambda typed, _: _words(typed), choices=_labelled(name, choices), free=True, **rest)


def choice(name: str, values: Iterable[str], **rest: Any) -> Slot:
    """One of a few; the labels are `choice-<name>-<value>`. What is typed is matched to them by the action's words."""
    labelled = _labelled(name, values)

    def read(typed: str, context: Context) -> Read:
        wanted = typed.casefold().replace(" ", "_").strip("._!")
        for offered in labelled(context):
            if wanted == offered.value:
                return Value(offered.value)
        return Puzzled(Line("dialogue-choose"))

    return Slot(name, read, choices=labelled, **rest)


def items(name: str, **rest: Any) -> Slot:
    """A few things, separated by commas or lines."""

    def read(typed: str, _: Context) -> Read:
        parts = [p[:120] for p in split_list(typed)][:10]
        return Value(parts) if parts else Puzzled(Line("dialogue-empty"))

    return Slot(name, read, free=True, **rest)


def day(name: str, *, past: bool, ahead: bool = False, choices: Sequence[str] = (), **rest: Any) -> Slot:
    """A day as people say it, `ahead`: later than today; `choices` are such words, offered as buttons."""

    def read(typed: str, context: Context) -> Read:
        found = read_day(typed, now=context.now, timezone=context.timezone, past=past)
        if ahead and found is not None and found <= context.today:
            return Puzzled(Line("dialogue-day-ahead"))
        return Value(found.isoformat()) if found else Puzzled(Line("dialogue-day"))

    def offered(context: Context) -> Sequence[Choice]:
        found = ((w, read_day(w, now=context.now, timezone=context.timezone, past=past)) for w in choices)
        return tuple(Choice(d.isoformat(), Line(f"choice-day-{w.replace(' ', '_')}")) for w, d in found if d)

    return Slot(name, read, choices=offered, **rest)


def clock(name: str, *, choices: Sequence[str] = (), **rest: Any) -> Slot:
    """An hour of the day; `choices` as `HH:MM`."""

    def read(typed: str, _: Context) -> Read:
        found = read_clock(typed)
        return Value(found.strftime("%H:%M")) if found else Puzzled(Line("dialogue-clock"))

    return Slot(name, read, choices=lambda _: tuple(Choice(c, c) for c in choices), **rest)


def zone(name: str, *, choices: Sequence[str], **rest: Any) -> Slot:
    """A time zone: by a city's name, an IANA name, or the phone's location."""

    def read(typed: str, _: Context) -> Read:
        cities = find_city(typed)
        zones = list(dict.fromkeys(c.zone for c in cities))
        if not zones:
            return Puzzled(Line("dialogue-zone"))
        if len(zones) == 1:
            return Value(zones[0])
        first = {c.zone: c for c in reversed(cities)}
        return Which(
            Line("dialogue-which-city", {"city": typed[:60]}),
            tuple(Choice(z, f"{first[z].name}, {first[z].country}") for z in zones[:6]),
        )

    return Slot(name, read, choices=lambda _: tuple(Choice(z, _city_of(z)) for z in choices), wants="location", **rest)


def contact(name: str, **rest: Any) -> Slot:
    """A contact: known by any of their names, or a new one."""

    def offered(context: Context) -> Sequence[Choice]:
        return tuple(Choice({"id": key}, words) for key, words in context.recent[:6])

    return Slot(name, _person, choices=offered, **rest)


def _person(typed: str, context: Context) -> Read:
    found = find_person(typed, context.known)
    if found.name is None:
        return Puzzled(Line("dialogue-who"))
    if found.id is not None:
        return Value({"id": found.id})
    if found.candidates:
        known = tuple(Choice({"id": c.id}, c.name) for c in found.candidates[:6])
        return Which(
            Line("dialogue-which", {"name": found.name}),
            (*known, Choice({"new": found.name}, Line("dialogue-someone-new"))),
        )
    return Value({"new": found.name})


def _words(typed: str) -> Read:
    return Value(typed[:LONGEST]) if typed else Puzzled(Line("dialogue-empty"))


def _labelled(name: str, values: Iterable[str]) -> Callable[[Context], Sequence[Choice]]:
    made = tuple(Choice(value, Line(f"choice-{name}-{value}")) for value in values)
    return lambda _: made


def _city_of(timezone: str) -> str:
    return timezone.rsplit("/", 1)[-1].replace("_", " ")
