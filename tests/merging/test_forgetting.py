"""Forgetting a contact leaves no trace in what is noted about others, and nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from coach.forgetting import forget, traces
from coach.network import Network
from tests.formats.generated import networks
from tests.networks import applied, network

_day = {"on": "2026-01-05"}
_start = network(
    contacts=(
        {
            "id": "a",
            "name": "Will Okafor",
            "aliases": ["Billy"],
            "emails": ["will@x.example"],
            "phones": ["+49 171 555"],
            "telegram": "will_o",
        },
        {
            "id": "b",
            "name": "Dana Reyes",
            "notes": "Sister of WILL OKAFOR. Will call back. Saw Will and Okafor's team; ask @will_o or +49 171 555.",
            "met": {"at": "Billy's party", "through": "a"},
            "skills": [{"what": "same as Billy"}],
        },
        {"id": "c", "name": "Ana Willis", "notes": "willing to help; goodwill; Billyfield"},
    ),
    conversations=(
        {"id": "1", "contact": "a", "at": "2026-01-01", "summary": "secret"},
        {
            "id": "2",
            "contact": "b",
            "at": "2026-01-02",
            "summary": "Talked about Okafor",
            "learned": "mail will@x.example",
        },
        {"id": "3", "contact": "c", "at": "2026-01-02", "summary": "nothing of note"},
    ),
    offers=({"id": "o", "contact": "b", "direction": "given", "what": "an intro to Billy", "state": "done", **_day},),
    introductions=({"id": "i", "first": "c", "second": "a", "reason": "r", "state": "idea", **_day},),
    events=({"id": "e", "name": "Okafor's launch", "met": ["a", "b"], **_day},),
    lessons=({"id": "l", "what": "Listen, as Billy says", "learned_from": "a", **_day},),
)


def test_what_will_go_is_said_first() -> None:
    found = traces(_start, "a", "someone")
    assert found is not None
    assert found.counts == {"contact": 1, "conversation": 1, "introduction": 1, "changed": 5}


def test_no_mention_is_left_and_common_words_stay() -> None:
    result = applied(_start, forget(_start, "a", "someone"))
    dana, ana = result.contacts
    assert dana.notes == "Sister of someone. Will call back. Saw someone and someone's team; ask someone or someone."
    assert dana.met.at == "someone's party" and dana.met.through is None and dana.skills[0].what == "same as someone"
    assert ana == _start.contacts[2]
    assert [(c.summary, c.learned) for c in result.conversations] == [
        ("Talked about someone", "mail someone"),
        ("nothing of note", None),
    ]
    assert result.events[0].name == "someone's launch" and result.events[0].met == ("b",)
    assert result.lessons[0].what == "Listen, as someone says" and result.lessons[0].learned_from is None
    assert result.introductions == ()


def test_a_name_that_someone_else_has_too_is_not_taken_for_a_mention() -> None:
    two = network(
        contacts=(
            {"id": "a", "name": "Ana Silva"},
            {"id": "b", "name": "Ana Costa", "notes": "Ana knows Silva"},
        )
    )
    assert applied(two, forget(two, "a", "someone")).contacts[0].notes == "Ana knows someone"


def test_someone_called_by_one_word_only_is_found_as_a_name_not_as_a_word() -> None:
    two = network(
        contacts=({"id": "a", "name": "Will"}, {"id": "b", "name": "Bo", "notes": "I will ask Will. Will do."})
    )
    assert applied(two, forget(two, "a", "someone")).contacts[0].notes == "I will ask someone. Will do."


@pytest.mark.parametrize(
    ("note", "left"),
    [
        ("zoë-marie lindqvist called", "someone called"),
        ("ZOE MARIE LINDQVIST called", "someone called"),
        ("linkedin.com/in/zoe-marie-lindqvist-7", "linkedin.com/in/someone-7"),
        ("zoemarielindqvist@firm.example", "someone@firm.example"),
        ("Lindqvists Chor, Zoë's choir, zoe's", "someone Chor, someone's choir, someone's"),
        ("LINDQVIST, Zoe", "someone, someone"),
        ("lunch, then lindqvist showed the plan", "lunch, then someone showed the plan"),
        ("ring 0171 555-1234 or +49 (171) 5551234", "ring someone or someone"),
        ("see http://www.zoe.example/ and zoe.example/cv", "see someone/ and someone/cv"),
        ("Zoom and Zoetrope; the zoo; 1715551", "Zoom and Zoetrope; the zoo; 1715551"),
    ],
)
def test_however_it_is_written_it_is_found(note: str, left: str) -> None:
    zoe = {
        "id": "a",
        "name": "Zoë Marie Lindqvist",
        "phones": ["+49 171 5551234"],
        "links": ["https://zoe.example/"],
    }
    two = network(contacts=(zoe, {"id": "b", "name": "Bo", "notes": note}))
    assert applied(two, forget(two, "a", "someone")).contacts[0].notes == left


def test_a_word_in_small_letters_is_left_where_it_can_be_a_thing() -> None:
    notes = "Asked the plumber. My plumber is Dana's. The Rome office hired a baker; Baker agreed."
    of = {"a": "Plumber", "b": "Toni Baker"}
    two = network(contacts=(*({"id": i, "name": n} for i, n in of.items()), {"id": "c", "name": "Bo", "notes": notes}))
    assert applied(two, forget(two, "a", "someone")).contacts[1].notes == notes
    expected = notes.replace("; Baker", "; someone")
    assert applied(two, forget(two, "b", "someone")).contacts[1].notes == expected


def test_short_names_are_not_found_inside_of_others() -> None:
    two = network(
        contacts=({"id": "a", "name": "Li Na"}, {"id": "b", "name": "Bo", "notes": "Lina met Li Na, and Li."})
    )
    assert applied(two, forget(two, "a", "someone")).contacts[0].notes == "Lina met someone, and someone."


def test_a_firm_called_by_the_name_is_taken_out_and_a_namesake_stays() -> None:
    two = network(
        contacts=(
            {"id": "a", "name": "Nora Berg"},
            {"id": "b", "name": "Bo Lund", "company": "Nora Berg & Sons"},
            {"id": "c", "name": "Eva Holm", "company": "Berg"},
        )
    )
    after = applied(two, forget(two, "a", "someone"))
    assert [c.company for c in after.contacts] == ["someone & Sons", "Berg"]


def test_names_in_scripts_without_spaces_are_found() -> None:
    two = network(contacts=({"id": "a", "name": "李雷"}, {"id": "b", "name": "王芳", "notes": "和李雷一起工作"}))
    assert applied(two, forget(two, "a", "某人")).contacts[0].notes == "和某人一起工作"


def test_nobody_is_forgotten_when_nobody_has_the_id() -> None:
    assert forget(_start, "zz", "someone") == [] and traces(_start, "zz", "someone") is None


@given(networks())
@settings(max_examples=60, deadline=None)
def test_whatever_was_told_no_record_names_the_forgotten_id(start: Network) -> None:
    result = applied(start, forget(start, "c1", "…"))
    assert '"c1"' not in result.model_copy(update={"shown": ()}).model_dump_json()
    assert {contact.id for contact in result.contacts} == {"c0", "c2"}
    assert len(result.lessons) == len(start.lessons) and len(result.events) == len(start.events)
