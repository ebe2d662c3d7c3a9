"""What the pictures show is what the records say."""

from __future__ import annotations

import datetime as dt

from coach.network import Network
from coach.pictures.seen import dots, field_names, help_by_month, movement, spent
from coach.samples import NOW, gave, got, network, person, talk, talks
from coach.world import World


def _world(told: Network) -> World:
    return World(told, NOW)


def test_a_dot_is_a_contact_in_play_with_its_tier_warmth_and_field() -> None:
    told = network(
        person("ana", industry="law", tier="connection", name="Ana Silva"),
        person("bo", industry="legal services"),
        person("cy", industry="law"),
        person("gone", archived=True),
        talks("ana", 30, 20, 10, 0),
    )
    ana, bo, cy = dots(_world(told))
    assert (ana.name, ana.short, ana.tier, ana.industry) == ("Ana Silva", "Ana", "connection", "law")
    assert ana.warmth is not None and ana.warmth > 0.9
    assert (bo.warmth, bo.tier, bo.industry) == (None, "networking", "law")
    assert cy.industry == "law"


def test_one_field_goes_by_its_commonest_name() -> None:
    names = field_names(["IT", "software", "software", "basket weaving"])
    assert names == {"software": "software", "IT": "software", "basket weaving": "basket weaving"}


def test_time_is_added_up_by_field_own_marked_rest_last() -> None:
    people = [person(f"p{n}", industry=f"trade number {chr(97 + n)}x") for n in range(9)]
    told = network(people, [talk(f"p{n}", 5, minutes=100 - n) for n in range(9)], person("me", industry="bookbinding"),
                   talk("me", 6, minutes=200))  # fmt: skip
    bars = spent(_world(told))
    assert (bars[0].field, bars[0].minutes, bars[0].own) == ("bookbinding", 200, True)
    assert len(bars) == 8
    assert (bars[-1].field, bars[-1].minutes) == (None, 94 + 93 + 92)
    assert sum(bar.minutes for bar in bars) == 200 + sum(100 - n for n in range(9))


def test_help_is_counted_in_its_month_only_if_it_arrived() -> None:
    told = network(
        person("ana"),
        gave("ana", ago=0), gave("ana", ago=11), gave("ana", ago=5, state="promised"), got("ana", ago=1),
        got("ana", ago=400),
    )  # fmt: skip
    months = help_by_month(_world(told))
    assert [m.month for m in months] == [dt.date(2025, m, 1) for m in (10, 11, 12)] + [
        dt.date(2026, m, 1) for m in (1, 2, 3)
    ]
    assert [(m.given, m.received) for m in months[-2:]] == [(1, 0), (1, 1)]
    assert sum(m.given + m.received for m in months) == 3


def test_ties_move_by_their_own_rhythm() -> None:
    told = network(
        person("cool", tier="relationship", name="Cool"), talks("cool", 130, 120, 110, 100, 90, 80, 70, 60, 50),
        person("warm", tier="connection", name="Warm"), talks("warm", 200, 170, 140, 110, 1),
        person("even", name="Even"), talks("even", 90, 60, 30, 1),
        person("tepid", name="Tepid"), talks("tepid", 100, 95, 90, 85, 80, 20),
        person("new", name="New"), talk("new", 2),
        person("never", name="Never"),
    )  # fmt: skip
    moved = movement(_world(told))
    assert [t.name for t in moved.cooling] == ["Cool"]
    assert [t.name for t in moved.warming] == ["Warm"]
    assert moved.cooling[0].now <= moved.cooling[0].before
    assert moved.steady == 2, "somebody new has no past to compare with; tepid is warmer than before, but not warm"
