"""Forgetting a contact leaves no trace in what is noted about others, and nothing else changes."""

from __future__ import annotations

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
        {"id": "c", "name": "Ana Willis", "notes": "willing to help; goodwill; Billys"},
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
