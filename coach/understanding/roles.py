"""Whom a message is about, and who is only mentioned in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from coach.understanding.patterns import compiled
from coach.understanding.reading import Fact, FirstMeeting, Person
from coach.understanding.recording import Records
from coach.understanding.scene import Scene, key


@dataclass(frozen=True, slots=True)
class Cast:
    people: tuple[Person, ...]
    mentioned: tuple[Person, ...]
    unclear: tuple[Person, ...]


def cast_of(scene: Scene, records: Records, met: FirstMeeting | None, facts: Sequence[Fact]) -> Cast:
    """Everybody named, once: in `people` who is spoken of somewhere, in `mentioned` who is only named in passing."""
    about: dict[str, Person] = {}
    passing: dict[str, Person] = {}
    owners = _owners(records)
    through = key(met.through) if met and met.through else None
    mentioned = compiled(scene.language, scene.language.mentioned)
    liked = [fact.span for fact in facts if fact.field in ("interest", "skill")]
    for person in scene.people:
        name = key(person)
        if person.id is None and name not in owners and any(a <= person.span[0] < b for a, b in liked):
            continue
        before = scene.flat[max(0, person.span[0] - 40) : person.span[0]].replace(": ", " ")
        in_object = any(a <= person.span[0] < b for a, b in records.objects) and name not in owners
        after = scene.flat[person.span[1] : person.span[1] + 30]
        possessor = bool(compiled(scene.language, scene.language.macros["of_another"]).match(after))
        if possessor and person.id is None and name not in owners:
            continue
        if name == through or (name not in owners and (in_object or mentioned.search(before) or possessor)):
            passing.setdefault(name, person)
        else:
            about.setdefault(name, person)
    alone = [name for name in passing if name != through]
    if not about and alone:
        name = alone[0]
        about[name] = passing[name]
    only = {n: p for n, p in passing.items() if n not in about}
    everyone = [*about.values(), *only.values()]
    return Cast(tuple(about.values()), tuple(only.values()), tuple(p for p in everyone if p.unclear))


def _owners(records: Records) -> set[str]:
    """Whom the records are about."""
    helps = (*records.given, *records.received, *records.promises, *records.owed)
    people = [h.person for h in helps] + [n.person for n in records.needs] + [a.person for a in records.asks]
    return {key(p) for p in (*people, *(f.person for f in records.follow_ups))}
