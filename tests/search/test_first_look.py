"""After an import, a few people worth a first look, each for a reason that can be checked."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings

from bot.texts import texts
from coach.first_look import first_look
from coach.network import Network
from tests.formats.generated import networks
from tests.networks import network

_now = dt.datetime(2026, 3, 11, 9, tzinfo=dt.UTC)


def _of(*contacts: dict[str, object], **more: object) -> Network:
    me = {"name": "Ines", "city": "São Paulo", "goals": [{"what": "learn about solar energy", "topic": "solar"}]}
    people = tuple({"id": f"c{n}", "emails": [f"a{n}@x.example"], **contact} for n, contact in enumerate(contacts, 1))
    return network(contacts=people, **more).model_copy(update={"me": type(network().me).model_validate(me)})


def _keys(of: Network) -> dict[str, list[str]]:
    everyone = [contact.id for contact in of.contacts]
    return {
        look.contact: [reason.line.key.removeprefix("formats-first_look-") for reason in look.reasons]
        for look in first_look(of, everyone, _now)
    }


def test_each_reason_is_seen() -> None:
    need = {"id": "n", "contact": "c1", "what": "a translator for contracts", "on": "2026-01-01"}
    found = _keys(
        _of(
            {"name": "A", "role": "Solar engineer"},
            {"name": "B", "met": {"on": "2026-03-08"}},
            {"name": "C", "birthday": "--03-20"},
            {"name": "D", "city": "sao paulo"},
            {"name": "E", "notes": "Plays the cello"},
            {"name": "F", "role": "Freelance translator"},
            {"name": "G", "skills": [{"what": "sewing"}]},
            {"name": "H"},
            {"name": "I", "birthday": "--09-20", "met": {"on": "2020-01-01"}},
            needs=(need,),
        )
    )
    assert (
        found["c1"] == ["goal"] and found["c2"] == ["met"] and found["c3"] == ["birthday"] and found["c4"] == ["city"]
    )
    assert found["c5"] == ["notes"] and found["c6"] == ["need"] and found["c7"] == ["skill"]
    assert "c8" not in found and "c9" not in found


def test_somebody_who_cannot_be_reached_comes_after_somebody_who_can() -> None:
    of = _of({"name": "A", "city": "São Paulo", "emails": []}, {"name": "B", "city": "São Paulo"})
    assert list(_keys(of)) == ["c2", "c1"]


def test_no_more_than_ten_and_not_all_from_one_company_or_for_one_reason() -> None:
    of = _of(*({"name": f"P{n}", "company": "Acme", "notes": "x"} for n in range(9)))
    assert len(_keys(of)) == 2
    of = _of(*({"name": f"P{n}", "company": f"Acme {n}", "notes": "x"} for n in range(9)))
    assert len(_keys(of)) == 4


def test_only_those_imported_and_not_archived() -> None:
    of = _of({"name": "A", "notes": "x"}, {"name": "B", "notes": "x"}, {"name": "C", "notes": "x", "archived": True})
    assert [look.contact for look in first_look(of, ["c2", "c3"], _now)] == ["c2"]


@given(networks())
@settings(max_examples=40, deadline=None)
def test_every_reason_can_be_said_and_names_its_record(of: Network) -> None:
    for look in first_look(of, [contact.id for contact in of.contacts], _now):
        for reason in look.reasons:
            assert texts().plain(reason.line) and f"contact:{look.contact}" in reason.sources
