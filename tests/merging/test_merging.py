"""Duplicates are found, sure or to be asked about; a merge loses nothing."""

from __future__ import annotations

from hypothesis import given, settings

from coach.merging import duplicates, merge
from coach.network import Network
from tests.formats.generated import networks
from tests.networks import applied, network


def _people(*contacts: dict[str, object]) -> Network:
    return network(contacts=tuple({"id": f"c{n}", **contact} for n, contact in enumerate(contacts, 1)))


def _pairs(of: Network) -> list[tuple[str, str, bool, str]]:
    return [(pair.keep, pair.drop, pair.sure, pair.by) for pair in duplicates(of)]


def test_a_shared_address_and_a_short_name_are_sure() -> None:
    both = _people(
        {"name": "Bob Naylor", "emails": ["b@x.example"]}, {"name": "Robert Naylor", "emails": ["B@x.example"]}
    )
    assert _pairs(both) == [("c1", "c2", True, "email")]


def test_one_profile_written_two_ways_is_one_person() -> None:
    both = _people(
        {"name": "Ana", "links": ["https://www.linkedin.com/in/ana-silva/"]},
        {"name": "Ana Silva", "links": ["http://de.linkedin.com/in/ana-silva?trk=x"]},
    )
    assert _pairs(both) == [("c1", "c2", True, "link")]


def test_a_slip_in_a_name_at_one_company_and_namesakes_elsewhere_are_asked_about() -> None:
    slip = _people({"name": "Agnieszka Zajac", "company": "Huta"}, {"name": "Agnieszka Zająk", "company": "Huta"})
    assert _pairs(slip) == [("c1", "c2", False, "name_company")]
    namesakes = _people({"name": "Ana Silva", "company": "Acme"}, {"name": "ANA SILVA", "company": "Globex"})
    assert _pairs(namesakes) == [("c1", "c2", False, "name")]


def test_different_people_are_left_alone() -> None:
    assert not _pairs(
        _people(
            {"name": "Jan Kowalski", "phones": ["+48600100200"], "company": "Huta"},
            {"name": "Ewa Kowalska", "phones": ["+48600100200"], "company": "Huta"},
            {"name": "李雷"},
            {"name": "李磊"},
            {"name": "Ana"},
            {"name": "Ana"},
        )
    )


def test_the_one_with_more_history_is_kept() -> None:
    both = _people({"name": "Ana Silva", "company": "A"}, {"name": "Ana Silva", "company": "A"})
    told = both.model_copy(
        update={"needs": network(needs=({"id": "n", "contact": "c2", "what": "x", "on": "2026-01-01"},)).needs}
    )
    assert _pairs(told) == [("c2", "c1", True, "name_company")]


def test_a_merge_moves_every_history_and_joins_what_is_known() -> None:
    day = {"on": "2026-01-05"}
    start = network(
        contacts=(
            {"id": "a", "name": "Ana", "company": "Acme", "notes": "likes tea", "met": {"on": "2025-05-05"}},
            {
                "id": "b",
                "name": "Ana Silva",
                "role": "CTO",
                "notes": "climbs",
                "met": {"on": "2024-04-04", "through": "a"},
            },
            {"id": "c", "name": "Cem", "met": {"through": "b"}},
        ),
        conversations=(
            {"id": "1", "contact": "a", "at": "2026-01-01", "summary": "same"},
            {"id": "2", "contact": "b", "at": "2026-01-01", "summary": "same"},
            {"id": "3", "contact": "b", "at": "2026-01-02"},
        ),
        offers=({"id": "o", "contact": "b", "direction": "given", "what": "x", "state": "done", **day},),
        needs=({"id": "n", "contact": "b", "what": "a printer", **day},),
        introductions=(
            {"id": "i", "first": "a", "second": "b", "reason": "r", "state": "idea", **day},
            {"id": "j", "first": "c", "second": "b", "reason": "r", "state": "made", **day},
        ),
        asks=({"id": "k", "contact": "b", "what": "x", **day}, {"id": "l", "contact": None, "what": "y", **day}),
        events=({"id": "e", "name": "fair", "met": ["b", "c", "a"], **day},),
        lessons=({"id": "m", "what": "x", "learned_from": "b", **day},),
        shown=({"action": "follow_up", "contacts": ["b"], "on": "2026-01-01"},),
    )
    result = applied(start, merge(start, "a", "b"))
    ana, cem = result.contacts
    assert (ana.name, ana.aliases, ana.company, ana.role) == ("Ana", ("Ana Silva",), "Acme", "CTO")
    assert ana.notes == "likes tea\nclimbs" and str(ana.met.on) == "2024-04-04" and ana.met.through is None
    assert cem.met.through == "a"
    assert [(c.id, c.contact) for c in result.conversations] == [("1", "a"), ("3", "a")]
    assert [(i.id, i.first, i.second) for i in result.introductions] == [("j", "c", "a")]
    assert result.events[0].met == ("a", "c")
    assert result.lessons[0].learned_from == result.offers[0].contact == result.needs[0].contact == "a"
    assert [ask.contact for ask in result.asks] == ["a", None]
    assert result.shown == start.shown


def test_a_contact_is_not_merged_with_itself_or_with_nobody() -> None:
    both = _people({"name": "Ana"}, {"name": "Bo"})
    assert merge(both, "c1", "c1") == merge(both, "c1", "c9") == []


@given(networks())
@settings(max_examples=60, deadline=None)
def test_after_a_merge_nothing_names_the_dropped_one_and_only_repetitions_are_gone(start: Network) -> None:
    result = applied(start, merge(start, "c0", "c1"))
    assert {contact.id for contact in result.contacts} == {"c0", "c2"}
    assert '"c1"' not in result.model_copy(update={"shown": ()}).model_dump_json()
    for of in ("offers", "needs", "asks", "events", "lessons"):
        distinct = {record.model_copy(update={"id": ""}) for record in getattr(result, of)}
        assert len(distinct) >= len({record.model_copy(update={"id": ""}) for record in getattr(start, of)}) - 1
