"""Every field: what is shown can be typed again, and what can't be a value changes nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.editing import CHOSEN, FIELDS, edited, shown, with_note, with_tags
from coach.network import Contact

BARE = Contact(id="c1", name="Nora Berg")
GOOD = {
    "name": "Nora Vogel",
    "aliases": "Nono, The Voice",
    "role": "Nurse",
    "company": "Harbour Bank",
    "industry": "health",
    "city": "Berlin",
    "emails": "a@example.org, b@example.org",
    "phones": "+4915112345678",
    "links": "https://example.org/nora",
    "telegram": "noraberg",
    "birthday": "12.05.1980",
    "tags": "choir, Berlin",
    "interests": "sailing",
    "skills": "singing, first aid",
    "notes": "Sings.",
    "met_at": "the fair",
    "met_on": "2026-03-01",
    "met_through": "c2",
    "tier": "connection",
    "cadence": "30",
}
BAD = {"name": "", "emails": "no address", "birthday": "sometime", "met_on": "soon", "tier": "best", "cadence": "often"}


@pytest.mark.parametrize("field", FIELDS)
def test_a_value_that_is_typed_is_the_value_that_is_shown(field: str) -> None:
    after = edited(BARE, field, GOOD[field])
    assert after is not None
    assert shown(after, field) == GOOD[field]
    assert edited(after, field, shown(after, field)) == after


@pytest.mark.parametrize("field", [f for f in FIELDS if f != "name"])
def test_every_field_but_the_name_can_be_emptied(field: str) -> None:
    after = edited(BARE, field, GOOD[field])
    assert after is not None
    assert edited(after, field, "") == BARE


@pytest.mark.parametrize("field", sorted(BAD))
def test_what_is_no_value_is_refused(field: str) -> None:
    assert edited(BARE, field, BAD[field]) is None


@given(st.sampled_from(FIELDS), st.text(max_size=300))
def test_whatever_is_typed_the_contact_stays_one(field: str, typed: str) -> None:
    after = edited(BARE, field, typed)
    if after is not None:
        assert Contact.model_validate(after.model_dump()) == after
        assert after.name


def test_a_link_may_have_the_marks_that_stand_between_links_elsewhere() -> None:
    after = edited(BARE, "links", "a.example/x;y=1,2, https://b.example c.example")
    assert after is not None
    assert after.links == ("https://a.example/x;y=1,2", "https://b.example", "https://c.example")


def test_choices_are_values() -> None:
    assert all(edited(BARE, field, value) is not None for field, values in CHOSEN.items() for value in values)


def test_notes_and_tags_are_added_to() -> None:
    assert with_note(with_note(BARE, "one"), "two").notes == "one\ntwo"
    tagged = with_tags(BARE, "#choir")
    assert tagged is not None
    more = with_tags(tagged, "choir, Berlin")
    assert more is not None
    assert more.tags == ("choir", "Berlin")
