"""Importing: who is new, who is known, whom to ask about; and importing again changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.changes import Put
from coach.formats import read
from coach.formats.parts.imported import Draft, Imported
from coach.importing import ImportPlan, plan_import
from coach.network import Contact, Conversation, Met, Network, Skill
from tests.formats.readings import samples
from tests.networks import applied, ids, network

_samples = sorted(file for file in samples.iterdir() if not file.name.endswith(".expected.json"))


def _imported(*contacts: Contact) -> Imported:
    drafts = tuple(Draft(contact.model_copy(update={"id": str(n)}), n) for n, contact in enumerate(contacts, 1))
    return Imported("vcard", drafts, total=len(drafts))


def _plan(known: Network, *contacts: Contact, answers: dict[str, str | None] | None = None) -> ImportPlan:
    return plan_import(known, _imported(*contacts), ids(), answers)


def _contact(name: str, **fields: object) -> Contact:
    return Contact.model_validate({"id": "x", "name": name, **fields})


def _known(name: str, **fields: object) -> Network:
    return network(contacts=(_contact(name, **fields).model_copy(update={"id": "c1"}),))


def test_someone_unknown_is_new() -> None:
    plan = _plan(network(), _contact("Ana Silva", emails=("ana@a.example",)))
    assert [contact.name for contact in plan.new] == ["Ana Silva"]
    assert plan.counts["new"] == 1 and plan.counts["total"] == 1
    assert plan.changes == (Put(plan.new[0]),)


def test_an_address_in_other_case_finds_the_one_known_and_fills_only_what_is_empty() -> None:
    known = _known("Ana Silva", emails=("ANA@a.example",), company="Acme", notes="likes tea")
    plan = _plan(known, _contact("Silva, Ana", emails=("ana@A.example",), company="Globex", role="CTO", notes="other"))
    (change,) = plan.changes
    assert isinstance(change, Put) and isinstance(change.record, Contact)
    assert (change.record.company, change.record.role, change.record.notes) == ("Acme", "CTO", "likes tea")
    assert plan.matches[0].by == "email" and plan.matches[0].adds == ("role",)
    assert plan.counts["updated"] == 1


def test_a_number_written_at_home_is_the_same_as_from_abroad() -> None:
    plan = _plan(_known("Jörg Müller", phones=("0171 555 0123",)), _contact("Joerg M.", phones=("+49 171 5550123",)))
    assert not plan.new


def test_namesakes_who_share_a_family_phone_are_two_people() -> None:
    plan = _plan(
        _known("Jan Kowalski", phones=("+48 600 100 200",)), _contact("Ewa Kowalska", phones=("+48600100200",))
    )
    assert [contact.name for contact in plan.new] == ["Ewa Kowalska"]


def test_an_address_shared_by_people_of_other_names_is_asked_about_but_not_an_office_address() -> None:
    asked = _plan(_known("Ana Silva", emails=("silva@a.example",)), _contact("Rui Costa", emails=("silva@a.example",)))
    assert asked.doubts[0].contacts == ("c1",) and not asked.changes
    office = _plan(_known("Ana Silva", emails=("info@a.example",)), _contact("Rui Costa", emails=("info@a.example",)))
    assert [contact.name for contact in office.new] == ["Rui Costa"]


def test_name_and_company_are_enough_and_a_name_alone_is_asked_about() -> None:
    known = _known("Ana Silva", company="Acme GmbH")
    sure = _plan(known, _contact("ana silva", company="ACME", role="CTO"))
    assert sure.matches[0].by == "name_company"
    doubtful = _plan(known, _contact("Ana Silva", company="Globex"))
    assert doubtful.doubts[0].by == "name" and doubtful.counts["doubtful"] == 1 and not doubtful.changes


def test_answers_decide_a_doubt() -> None:
    known = _known("Ana Silva", company="Acme")
    other = _contact("Ana Silva", company="Globex", emails=("ana@globex.example",))
    assert len(_plan(known, other, answers={"1": None}).new) == 1
    same = _plan(known, other, answers={"1": "c1"})
    assert applied(known, same.changes).contacts[0].emails == ("ana@globex.example",)


def test_two_cards_of_one_person_in_a_file_become_one_contact() -> None:
    plan = _plan(
        network(),
        _contact("Bob Naylor", emails=("bob@x.example",)),
        _contact("Robert Naylor", emails=("bob@x.example",), phones=("+1 202 555 0100",)),
    )
    (contact,) = applied(network(), plan.changes).contacts
    assert contact.aliases == ("Robert Naylor",) and contact.phones == ("+1 202 555 0100",)


def test_two_names_written_alike_in_latin_letters_only_are_two_people() -> None:
    assert len(_plan(network(), _contact("李雷"), _contact("李磊")).new) == 2


@pytest.mark.parametrize("file", _samples, ids=lambda file: file.name)
def test_the_same_file_again_changes_nothing(file: Path) -> None:
    imported = read(file.read_bytes(), file.name.partition(".")[2])
    new_id = ids()
    once = applied(network(), plan_import(network(), imported, new_id).changes)
    again = plan_import(once, imported, new_id)
    assert again.changes == () and len(once.contacts) == len(applied(once, again.changes).contacts)


def test_a_number_in_a_column_of_addresses_is_a_number_and_the_other_way_round() -> None:
    table = (
        "Name,Email,Phone\n"
        "Ana Silva,+49 30 1234567,ana@a.example\n"
        "Bo Li,bo@a.example ::: 030 7654321,+1 202 555 0100; Bo <b@b.example>\n"
        "Cy Do,2024,none\n"
    )
    ana, bo, cy = (draft.contact for draft in read(table.encode(), "people.csv").drafts)
    assert (ana.emails, ana.phones) == (("ana@a.example",), ("+49 30 1234567",))
    assert (bo.emails, bo.phones) == (("bo@a.example", "b@b.example"), ("030 7654321", "+1 202 555 0100"))
    assert (cy.emails, cy.phones) == ((), ())


def test_what_comes_with_the_people_is_kept_about_them() -> None:
    imported = read((samples / "monica.account.json").read_bytes())
    result = applied(network(), plan_import(network(), imported, ids()).changes)
    bia, duarte = result.contacts
    assert bia.met.through == duarte.id
    assert {conversation.contact for conversation in result.conversations} == {bia.id, duarte.id}


def test_our_own_document_joins_what_is_there() -> None:
    imported = read((samples / "networking_coach.small.json").read_bytes())
    known = _known("Rafael Lima", emails=("rafael@papel.example",))
    result = applied(known, plan_import(known, imported, ids()).changes)
    rafael = next(contact for contact in result.contacts if contact.name == "Rafael Lima")
    joana = next(contact for contact in result.contacts if contact.name == "Joana Melo")
    assert rafael.company == "Papel" and joana.met.through == rafael.id
    assert [offer.contact for offer in result.offers] == [joana.id]
    assert result.me == known.me
    assert plan_import(result, imported, ids("again")).changes == ()


_names = st.sampled_from(
    ["Ana Silva", "Ana", "Silva Ana", "Robert Naylor", "Bob Naylor", "李雷", "李磊", "Анна Петрова"]
)
_contacts = st.builds(
    Contact,
    id=st.just("x"),
    name=_names,
    company=st.sampled_from([None, "Acme", "Acme Inc", "Globex"]),
    role=st.sampled_from([None, "CTO", "Nurse"]),
    emails=st.lists(st.sampled_from(["a@x.example", "A@x.example", "b@y.example", "info@z.example"]), max_size=2).map(
        tuple
    ),
    phones=st.lists(st.sampled_from(["0171 555 0123", "+491715550123", "+12025550100"]), max_size=2).map(tuple),
    links=st.lists(st.sampled_from(["https://x.com/a", "https://www.linkedin.com/in/b"]), max_size=1).map(tuple),
    telegram=st.sampled_from([None, "ana_s"]),
    birthday=st.sampled_from([None, "--02-29", "1990-05-12"]),
    skills=st.sampled_from([(), (Skill(what="editing"),)]),
    notes=st.sampled_from(["", "tea", "coffee"]),
    met=st.sampled_from([Met(), Met(through="1"), Met(through="2", at="fair")]),
)


@given(st.lists(_contacts, max_size=4), st.lists(_contacts, max_size=7))
@settings(max_examples=150, deadline=None)
def test_importing_again_changes_nothing_whatever_is_known_and_whatever_the_file_says(
    known: list[Contact], drafted: list[Contact]
) -> None:
    start = network(contacts=tuple(c.model_copy(update={"id": f"k{n}", "met": Met()}) for n, c in enumerate(known)))
    imported = _imported(*drafted)
    talks = tuple(
        Draft(
            d.contact, d.line, (Conversation(id="t", contact=d.contact.id, at="2024-01-02", summary=d.contact.notes),)
        )
        for d in imported.drafts
    )
    imported = Imported("monica", talks, total=len(talks))
    new_id = ids()
    plan = plan_import(start, imported, new_id)
    result = applied(start, plan.changes)
    assert plan_import(result, imported, new_id).changes == ()
    before = {contact.id: contact for contact in start.contacts}
    for contact in result.contacts:
        if contact.id in before:
            _only_added(before[contact.id], contact)


def _only_added(before: Contact, after: Contact) -> None:
    for field in Contact.model_fields:
        was, now = getattr(before, field), getattr(after, field)
        if isinstance(was, tuple):
            assert now[: len(was)] == was
        elif was and field != "met":
            assert now == was
