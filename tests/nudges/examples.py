"""Each kind of nudge once: a network and a moment at which it comes. A new kind is added here too."""

from __future__ import annotations

import datetime as dt

from coach.network import Network
from coach.preferences import Preferences
from coach.samples import (
    NOW,
    event,
    gave,
    got,
    introduced,
    needs,
    network,
    person,
    planned,
    promised,
    talk,
    talks,
    wants,
)

FIVE = tuple(r for n in "abcde" for r in (person(n, industry="law"), *talks(n, 160, 100, 40, 9)))
FRIDAY = NOW + dt.timedelta(days=2)
EXAMPLES: dict[str, tuple[Network, dt.datetime]] = {
    "promise_due": (network(person("ana"), promised("ana", due_in=0)), NOW),
    "promise_to_you": (network(person("ana"), promised("ana", ago=20, due_in=-4, direction="received")), NOW),
    "follow_up": (network(person("ana"), talk("ana", 2, minutes=50, summary="coffee about the new shop")), NOW),
    "thank": (network(person("ana"), got("ana", ago=4, thanked=False)), NOW),
    "reconnect": (network(person("ana", tier="connection"), talks("ana", 230, 200, 170, 140, 110, 80)), NOW),
    "pay_it_forward": (
        network(person("ana"), talks("ana", 40, 5), needs("ana", "somebody for bookbinding", ago=3)),
        NOW,
    ),
    "introduction": (
        network(
            person("ana"),
            talks("ana", 40, 5),
            person("ben"),
            talks("ben", 40, 5),
            introduced("ana", "ben", 2, "agreed"),
        ),
        NOW,
    ),
    "introduction_after": (network(person("ana"), person("ben"), introduced("ana", "ben", 8)), NOW),
    "plan_today": (network(person("ana"), planned("ana", "Lunch with Ana at 12", kind="time")), NOW),
    "plan_after": (network(person("ana"), planned("ana", "Lunch with Ana at 12", due_in=-1, kind="time")), NOW),
    "ask_after": (network(person("ana"), wants("ana", "a look at my portfolio", ago=9, state="asked")), NOW),
    "birthday": (network(person("ana", birthday="1985-03-11"), talks("ana", 90, 40)), NOW),
    "event_before": (network(event("Book Fair", 0, aim="meet two printers")), NOW - dt.timedelta(hours=8)),
    "hour_missed": (network(person("ana"), talks("ana", 40, 5)), NOW),
    "event_after": (network(event("Book Fair", -1)), NOW),
    "weekly_review": (
        network(
            person("ana", birthday="--03-15"),
            talks("ana", 3),
            got("ana", ago=2),
            gave("ana", ago=1),
            promised("ana", due_in=30),
            event("Book Fair", 6),
        ),
        FRIDAY,
    ),
    "take_stock": (
        network(FIVE, person("f", industry="art"), talks("f", 60, 20), person("g", cadence_days=9), talks("g", 60, 20)),
        NOW,
    ),
}
"""For each kind with a place in the brief: a network, and a moment, at which it comes."""

YESTERDAY = NOW.date() - dt.timedelta(days=1)
BEFORE: dict[str, Preferences] = {"hour_missed": Preferences().sent(YESTERDAY, [f"networking_hour:{YESTERDAY}:1730"])}
"""What was sent before, where a kind looks at that."""
