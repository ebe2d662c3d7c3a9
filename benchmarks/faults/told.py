"""What the users of the fault run say, and how what the coach makes of it is known again among all it sends.

Every message names somebody new, so that its card can be told from every other; some also promise something for today,
which the morning's brief must bring; some set an hour of their own a few minutes ahead, which must be announced.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

STARTS = dt.datetime(2026, 3, 2, 8, 57, 30, tzinfo=dt.UTC)
"""A Monday, shortly before the morning's brief of everybody: they live in UTC."""
MORNING = STARTS.replace(hour=9, minute=0, second=0)
TOLD_IN_TIME = MORNING - dt.timedelta(seconds=90)
"""What is said later may be handled after the morning, if whoever took it is killed twice: a lease is 20 seconds."""
PROMISES_EVERY, HOUR_EVERY = 4, 7

FIRST_NAMES = ("Ana", "Boris", "Carla", "David", "Elena", "Felix", "Greta", "Hugo", "Irina", "Jonas")
SYLLABLES = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
WORDS = ("Coffee with {}", "Lunch with {}, we talked about sailing", "Called {}", "Met {} at the station")
PROMISE = "Met {} today. I promised to send the slides today"

_CARD = re.compile(r"New: (\w+ \w+)\n")
_HOUR_SET = re.compile(r"<b>Monday, (\d\d:\d\d)</b>")
_HOUR = re.compile(r"Your networking hour: [^,]+, (\d\d:\d\d)")
_BRIEF = re.compile(r"Keep your word to .*You promised it on", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Said:
    """One message, and by what its answer is known. `nudge`: what must come later because of it; `at`: when."""

    user: int
    text: str
    answer: str
    name: str | None = None
    promises: bool = False
    nudge: str | None = None
    at: dt.datetime | None = None


def meets(user: int, number: int, now: dt.datetime) -> Said:
    """They tell of somebody whom nobody has named before."""
    name = name_of(number)
    if number % PROMISES_EVERY:
        return Said(user, WORDS[number % len(WORDS)].format(name), f"card {name}", name)
    brief = ("brief", MORNING) if now < TOLD_IN_TIME else (None, None)
    return Said(user, PROMISE.format(name), f"card {name}", name, True, *brief)


def sets_hour(user: int, now: dt.datetime) -> Said:
    """Their weekly hour begins in two to three minutes, which is later than this is surely handled."""
    at = now.replace(second=0, microsecond=0) + dt.timedelta(minutes=3)
    return Said(user, f"/hours mon {at:%H:%M}", f"set {at:%H:%M}", nudge=f"hour {at:%H:%M}", at=at)


def known_by(text: str) -> str:
    """What a message of the coach's is, in a word or two."""
    for kind, pattern in (("card", _CARD), ("set", _HOUR_SET), ("hour", _HOUR)):
        if found := pattern.search(text):
            return f"{kind} {found[1]}"
    return "brief" if _BRIEF.search(text) else f"other: {text}"


def nudge_of(key: str) -> str:
    """What a nudge noted under this key is sent as; the brief's are several in one message."""
    kind, _, matter = key.partition(":")
    return f"hour {matter[-4:-2]}:{matter[-2:]}" if kind == "networking_hour" else key


def name_of(number: int) -> str:
    """A name that is nobody else's and like nobody else's."""
    rest, surname = (number * 2_654_435_761 + 12_345) % len(SYLLABLES) ** 3, ""
    for _ in range(3):
        rest, syllable = divmod(rest, len(SYLLABLES))
        surname += SYLLABLES[syllable]
    return f"{FIRST_NAMES[number % len(FIRST_NAMES)]} {surname.capitalize()}"
