"""Anything told of a person finds them: in other words, other scripts, unfinished or mistyped."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.network import Network
from coach.search import MAX_QUERY, Index, parsed, search
from tests.formats.generated import networks
from tests.networks import network

_network = network(
    contacts=(
        {"id": "ana", "name": "Ana Silva", "company": "Brückenbau Süd", "role": "Head of Sales", "city": "München"},
        {
            "id": "bob",
            "name": "Robert Naylor",
            "aliases": ["Smitty"],
            "tags": ["climbing", "alumni"],
            "industry": "health care",
        },
        {"id": "anna", "name": "Анна Петрова", "city": "Казань", "skills": [{"what": "water colour painting"}]},
        {"id": "li", "name": "李雷", "company": "星河科技有限公司", "tier": "relationship"},
        {"id": "lei", "name": "李磊", "notes": "平面设计师"},
        {"id": "nora", "name": "Nora Ekblom", "emails": ["nora@nordkap.example"], "met": {"at": "harbour festival"}},
        {"id": "old", "name": "Ana Sylva", "archived": True},
        {
            "id": "zed",
            "name": "Zed Quill",
            "city": "New York",
            "notes": "Knows everything about grant writing. " * 8 + "Sails.",
        },
    ),
    needs=(
        {"id": "n1", "contact": "ana", "what": "a translator for Portuguese contracts", "on": "2026-01-01"},
        {"id": "n2", "contact": "bob", "what": "a plumber", "on": "2026-01-01", "state": "met"},
    ),
    conversations=(
        {
            "id": "v1",
            "contact": "nora",
            "at": "2026-01-02",
            "summary": "Talked about lighthouse restoration",
            "learned": "has twins",
        },
    ),
)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("ana", "ana"),
        ("silva ana", "ana"),
        ("bob naylor", "bob"),
        ("smitty", "bob"),
        ("petrova", "anna"),
        ("Анна", "anna"),
        ("annna petrova", "anna"),
        ("李雷", "li"),
        ("李磊", "lei"),
        ("munchen", "ana"),
        ("bruckenbau", "ana"),
        ("head of sales", "ana"),
        ("translator", "ana"),
        ("portugese contracts", "ana"),
        ("climb", "bob"),
        ("watercolor paint", "anna"),
        ("painting", "anna"),
        ("科技", "li"),
        ("设计", "lei"),
        ("nora@nordkap.example", "nora"),
        ("harbour", "nora"),
        ("lighthose", "nora"),
        ("twins", "nora"),
        ("ekblomm", "nora"),
        ("sails", "zed"),
        ('city:"new york"', "zed"),
        ("tag:climb", "bob"),
        ("city:munchen sales", "ana"),
        ("tier:relationship", "li"),
        ("industry:health", "bob"),
        ("need:translator", "ana"),
        ("skill:painting", "anna"),
        ("ANA city:München", "ana"),
    ],
)
def test_a_query_finds_first(query: str, first: str) -> None:
    hits = search(_network, query)
    assert hits and hits[0].contact.id == first


@pytest.mark.parametrize(
    "query", ["", "   ", "zzzzqq", "plumber", "tag:nothing", "city:berlin ana", "***", "q:w:x", '"']
)
def test_a_query_that_fits_nobody_finds_nobody(query: str) -> None:
    assert search(_network, query) == []


def test_the_field_and_the_words_around_are_given() -> None:
    (hit,) = search(_network, "sails")
    assert hit.field == "notes" and hit.snippet.startswith("…") and hit.snippet.endswith("Sails.")
    assert len(hit.snippet) <= 83
    need = search(_network, "translator")[0]
    assert (need.field, need.source) == ("need", "need:n1")
    assert search(_network, "lighthouse")[0].source == "conversation:v1"


def test_archived_contacts_come_last_and_slips_after_what_was_written() -> None:
    assert [hit.contact.id for hit in search(_network, "ana silva")] == ["ana", "old"]
    assert [hit.contact.id for hit in search(_network, "sylva")][-1] == "old"


def test_a_name_counts_more_than_a_note() -> None:
    both = network(contacts=({"id": "1", "name": "Bo", "notes": "friend of Grant"}, {"id": "2", "name": "Grant Lee"}))
    assert [hit.contact.id for hit in search(both, "grant")] == ["2", "1"]


def test_words_that_nobody_has_together_find_those_who_have_most_of_them() -> None:
    assert [hit.contact.id for hit in search(_network, "ana lighthouse restoration")] == ["nora"]


def test_a_tier_that_is_worked_out_can_be_asked_for() -> None:
    index = Index(_network, lambda contact: "connection" if contact.id == "bob" else None)
    assert [hit.contact.id for hit in search(index, "tier:connection")] == ["bob"]


def test_a_filter_nobody_knows_is_words() -> None:
    assert parsed("mood:good tag:x") == (["mood", "good"], [("tag", "x")])


@given(networks(), st.text(max_size=300))
@settings(max_examples=80, deadline=None)
def test_any_query_over_any_network_is_answered(of: Network, query: str) -> None:
    hits = search(of, query, limit=2)
    assert len(hits) <= 2 and len({hit.contact.id for hit in hits}) == len(hits)
    assert len(parsed(query)[0]) <= 8 and len(query[:MAX_QUERY]) <= MAX_QUERY


@given(networks(), st.data())
@settings(max_examples=80, deadline=None)
def test_everyone_is_found_by_a_word_of_their_name(of: Network, draw: st.DataObject) -> None:
    contact = draw.draw(st.sampled_from(of.contacts))
    words, _ = parsed(contact.name)
    if words and ":" not in contact.name:
        assert contact.id in {hit.contact.id for hit in search(of, words[0])}
