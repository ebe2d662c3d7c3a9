"""Who does what in a clause: the user, somebody named, the one spoken of, or somebody who is nobody's business here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from coach.understanding.clauses import Clause
from coach.understanding.patterns import compiled
from coach.understanding.reading import Person
from coach.understanding.scene import Scene, Topic

_words = re.compile(r"[^\W\d_][\w'-]*")
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
    if last is None and _goes_on_of_a_thing(scene, clause):
        return Subject("other")
    if last is None:
        people = topic.group if topic.group and clause.sentence in scene.plural else _of(topic)
        return Subject("nobody" if len(before.split()) <= 3 else "other", people)
    kind = last.lastgroup
    between = before[last.end() :]
    if kind != "me" and (scene.matches(macros["says_another"], between) or _of_what_is_said(scene, between)):
        return Subject("other")
    if kind != "me" and scene.matches(macros["thing_next"], between):
        return Subject("other")
    which = scene.matches(macros["noun_before"], before[: last.start()])
    if kind != "me" and which and names_a_thing(scene, between.replace(",", "")):
        return Subject("other")
    if kind == "me":
        return Subject("me", _of(topic))
    if kind == "third":
        return Subject("other")
    if kind == "name" and scene.matches(f"{macros['of_whom']}|{macros['which_they']}", before[: last.start()]):
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


def names_a_thing(scene: Scene, stretch: str) -> bool:
    """Whether words before a cue hold more than adverbs, so that something else may be what it speaks of."""
    macros = scene.language.macros
    if not macros.get("bare_words"):
        return scene.matches(macros["thing_first"], stretch)
    last = re.split(r"[,:;]", stretch)[-1]
    words = [w for w in _words.findall(last) if len(w) > 1]
    return any(not scene.matches(rf"^(?:{macros['bare_words']})$", w) for w in words)


def _of_what_is_said(scene: Scene, between: str) -> bool:
    """Whether they only tell of something: "she told me that sourdough needs a day"."""
    said = scene.search(scene.language.macros["says_that"], between)
    return said is not None and names_a_thing(scene, between[said.end() :])


def _goes_on_of_a_thing(scene: Scene, clause: Clause) -> bool:
    """Whether the clause ends what a thing began: "The clinic, where Ana works, needs nurses"."""
    before = [c for c in scene.sentences.get(clause.sentence, ()) if c.end <= clause.start]
    if not before or clause.aside or clause.opener != ",":
        return False
    return scene.matches(scene.language.macros["thing_where"], scene.flat[before[0].start : clause.start])


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
