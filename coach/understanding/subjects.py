"""Who does what in a clause: the user, somebody named, the one spoken of, or somebody who is nobody's business here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coach.understanding.clauses import Clause
from coach.understanding.patterns import compiled
from coach.understanding.reading import Person
from coach.understanding.scene import Scene, Topic

Who = Literal["me", "them", "other", "nobody"]


@dataclass(frozen=True, slots=True)
class Subject:
    who: Who
    people: tuple[Person, ...] = ()


def subject(scene: Scene, clause: Clause, upto: int, topic: Topic) -> Subject:
    """The subject of what begins at `upto` in the clause. `nobody`: none is said, so the one spoken of is meant."""
    before = clause.flat[:upto]
    macros = scene.language.macros
    last = None
    for match in compiled(scene.language, macros["subjects"]).finditer(before):
        if match.lastgroup != "name" or not scene.matches(macros["no_subject"], before[: match.start()]):
            last = match
    if last is None and _goes_on_of_another(scene, clause):
        return Subject("other")
    if last is None:
        people = topic.group if topic.group and clause.sentence in scene.plural else _of(topic)
        return Subject("nobody" if len(before.split()) <= 3 else "other", people)
    kind = last.lastgroup
    if kind != "me" and scene.matches(macros["says_another"], before[last.end() :]):
        return Subject("other")
    if kind == "me":
        return Subject("me", _of(topic))
    if kind == "third":
        return Subject("other")
    if kind == "name":
        people = _group_before(scene, clause, last.start("name"))
        following = before[last.end("name") :]
        if macros.get("possessor") and scene.matches(macros["possessor"], following):
            return Subject("other")
        return Subject("them", people)
    if kind == "group" and topic.group:
        return Subject("them", topic.group)
    return Subject("them", _of(topic))


def _goes_on_of_another(scene: Scene, clause: Clause) -> bool:
    """Whether the clause goes on with somebody of theirs: "His dad's ill, needs a carer"."""
    before = [c for c in scene.sentences.get(clause.sentence, ()) if c.end <= clause.start]
    if not before or clause.aside:
        return False
    if any(scene.matches(rf"^{scene.language.macros['leading_subject']}", c.flat) for c in before[1:]):
        return False
    return scene.matches(rf"^\W*(?:{scene.language.macros['third_party']})", before[0].flat)


def _of(topic: Topic) -> tuple[Person, ...]:
    if topic.person is None:
        return ()
    return (topic.person,)


def _group_before(scene: Scene, clause: Clause, at: int) -> tuple[Person, ...]:
    """The people of one "Ana and Luis" that ends with the name at `at`."""
    runs = [m for m in scene.runs(clause.flat[: at + 200]) if m.start() <= at]
    people: list[Person] = []
    later = None
    for match in reversed(runs):
        if later is not None:
            between = clause.flat[match.end() : later]
            if not scene.matches(r"^(?:, ?| ?& ?| ?\+ ?| {and} |, {and} | ?<> ?|/)$", between):
                break
        person = scene.person_at(clause.start + match.start())
        if person is not None:
            people.insert(0, person)
        later = match.start()
    return tuple(people)
