"""What is known of people now: their work, where they live, how to reach them, what they like and can do."""

from __future__ import annotations

import datetime as dt
import re

from coach.understanding.clauses import Clause
from coach.understanding.given_names import given_names
from coach.understanding.known import fold
from coach.understanding.patterns import compiled, fitting
from coach.understanding.reading import Fact, Field, Person, Span
from coach.understanding.scene import Scene, Topic
from coach.understanding.subjects import names_a_thing, subject
from coach.understanding.workplaces import (
    beside_names,
    firm_or_city,
    in_brackets,
    is_city,
    is_role,
    role_at,
    standing_alone,
    words_of,
)

_OF_PERSONS = ("interest", "skill", "city", "runs", "works_in", "teaches")
"""What a verb tells of whoever stands before it: a thing named there is not the person."""


def facts(scene: Scene, today: dt.date) -> list[Fact]:
    """Every fact told, in order, each once."""
    found: list[Fact] = []
    supposed = -1
    for clause, topic in zip(scene.clauses, scene.topics, strict=True):
        if scene.supposed(clause):
            supposed = clause.sentence
        if clause.question or (clause.sentence == supposed and not clause.aside):
            continue
        found += beside_names(scene, clause)
        if clause.aside:
            found += in_brackets(scene, clause, topic)
        found += _told(scene, clause, topic, today)
        found += standing_alone(scene, clause, topic)
    found += _reach(scene)
    unique: dict[tuple[str, str, str], Fact] = {}
    for fact in found:
        unique.setdefault((fact.person.name, fact.field, fact.value.casefold()), fact)
    return _one_each(scene, list(unique.values()))


def _left_for(scene: Scene, old: Fact, new: Fact) -> bool:
    """Whether an arrow leads from one value to the next: "guide → ops manager"."""
    if (old.person.name, old.field) != (new.person.name, new.field):
        return False
    return re.fullmatch(r" ?(?:→|-+>|=>) ?(?:\w+ )?", scene.text.raw[old.span[1] : new.span[0]]) is not None


def _one_each(scene: Scene, found: list[Fact]) -> list[Fact]:
    """One company, role, city and birthday a person: the first told."""
    kept: list[Fact] = []
    for fact in found:
        single = fact.field in ("company", "role", "city", "birthday", "industry")
        kept = [k for k in kept if not (single and _left_for(scene, k, fact))]
        if single and any(k.person.name == fact.person.name and k.field == fact.field for k in kept):
            continue
        kept.append(fact)
    return kept


def _told(scene: Scene, clause: Clause, topic: Topic, today: dt.date) -> list[Fact]:
    found: list[Fact] = []
    macros = scene.language.macros
    for _, pattern, _ in fitting(scene.language, "facts", clause.flat):
        match = pattern.search(clause.flat)
        if not match:
            continue
        before = clause.flat[: match.start()]
        if scene.matches(scene.language.hearsay, before):
            continue
        if _upto(scene, match) == match.start() and _of_a_thing(scene, clause, match.start()):
            continue
        group = next(name for name, value in match.groupdict().items() if value is not None)
        if scene.matches(scene.language.negations, clause.flat[: match.end()]):
            continue
        if group not in ("birthday", "age") and scene.matches(macros["not_now"], clause.flat):
            continue
        who = subject(scene, clause, _upto(scene, match), topic)
        if who.who in ("me", "other") and group not in ("ask_skill", "birthday"):
            continue
        if who.who == "nobody" and len(before.split()) > 4 and not before.rstrip().endswith(","):
            continue
        if who.who == "nobody" and group in _OF_PERSONS and names_a_thing(scene, before):
            continue
        start, end = clause.start + match.start(group), clause.start + match.end(group)
        people = who.people or ((topic.person,) if topic.person and group == "ask_skill" else ())
        if not people and group in ("birthday", "age"):
            people = tuple(scene.named_in(clause)[:1])
        if topic.group and scene.matches(scene.language.group, clause.flat[: match.end()][:20]):
            people = topic.group
        if group == "own_firm" and not scene.text.raw[start].isupper():
            continue
        for person in people:
            found += _value(scene, person, group, start, end, today, clause)
    return found


def _of_a_thing(scene: Scene, clause: Clause, at: int) -> bool:
    """Whether it only says which one is meant: "needs a bookkeeper who knows restaurants"."""
    before = scene.flat[max(0, clause.start - 60) : clause.start + at]
    return scene.matches(scene.language.macros["restricting"], before)


def _upto(scene: Scene, match: re.Match[str]) -> int:
    """Where the subject ends: a cue may begin with the subject itself."""
    run = compiled(scene.language, scene.language.macros["leading_subject"]).match(match[0])
    return match.start() + (run.end() if run else 0)


def _value(
    scene: Scene, person: Person, group: str, start: int, end: int, today: dt.date, clause: Clause
) -> list[Fact]:
    part = scene.flat[start:end]
    if group == "role_at":
        return role_at(scene, person, start, end, need_role=True)
    if group == "role_bare":
        stretch = re.split(r"[,;.(]|\ue002|\ue001| - | – ", part, maxsplit=1)[0]
        return (
            role_at(scene, person, start, start + len(stretch), need_role=True)
            if is_role(scene, stretch, start)
            else []
        )
    if group == "does":
        return _does(scene, person, start, end)
    if group == "teaches":
        stretch = re.split(r"[,;.(]|\ue002|\ue001", part, maxsplit=1)[0]
        join = compiled(scene.language, rf" (?:{scene.language.macros['role_join']}) ").search(stretch)
        stop = start + (join.start() if join else len(stretch))
        return [Fact(person, "role", words_of(scene, start, stop), (start, stop))]
    if group in ("company", "own_firm"):
        if scene.matches(scene.language.macros["counted"], part):
            return []
        return firm_or_city(scene, person, start, end)
    if group == "runs":
        department = compiled(scene.language, scene.language.macros["departments"]).match(part)
        at_firm = re.match(r"[\w' -]{2,40}? (?:at|for) (?:the )?(?=\w)", part)
        named = at_firm is not None and scene.text.raw[start + at_firm.end()].isupper()
        return role_at(scene, person, start, end, need_role=department is None and not named)
    if group == "works_in":
        if is_city(re.split(r"[,.;(]| ", part, maxsplit=1)[0]) or is_city(part):
            return firm_or_city(scene, person, start, end, city_only=True)
        if m := compiled(scene.language, rf" (?:{scene.language.macros['role_join']}) ").search(part):
            return firm_or_city(scene, person, start + m.end(), end)
        if compiled(scene.language, scene.language.macros["workplace"]).match(part):
            return firm_or_city(scene, person, start, end)
        words = words_of(scene, start, end)
        return [Fact(person, "industry", words, (start, end))] if words and len(words.split()) <= 4 else []
    if group == "city":
        start, end = scene.trim(start, end)
        part = scene.flat[start:end]
        if (
            scene.matches(scene.language.macros["for_a_time"], scene.text.flat[start : clause.end])
            or part.strip(" .") in scene.language.days.months
        ):
            return []
        cut = re.search(r"[,;.(!?]|\ue002|\ue001| (?:and|with|for|since|but|now|y|und|et|e|и|to) ", part)
        stretch = part[: cut.start()] if cut else part
        raw = scene.text.raw[start : start + len(stretch)]
        if is_city(stretch) or (
            raw[:1].isupper() and len(stretch.split()) <= 2 and group == "city" and _lives(scene, clause)
        ):
            return [Fact(person, "city", words_of(scene, start, start + len(stretch)), (start, start + len(stretch)))]
        return []
    if group in ("birthday", "age"):
        return _birthday(scene, person, clause)
    if group == "years":
        words = words_of(scene, start, end)
        return [Fact(person, "industry", words, (start, end))] if words and len(words.split()) <= 3 else []
    if group == "interest" and compiled(scene.language, scene.language.macros["no_interest"]).match(part):
        return []
    if group in ("interest", "skill", "ask_skill"):
        return _list(scene, person, "interest" if group == "interest" else "skill", start, end)
    words = words_of(scene, start, end)
    return [Fact(person, "industry", words, (start, end))] if group == "industry" and words else []


def _does(scene: Scene, person: Person, start: int, end: int) -> list[Fact]:
    """ "Does payroll for half the start-ups in Limassol": a role, and where."""
    macros = scene.language.macros
    part = scene.flat[start:end]
    stretch = re.split(r"[,;.(]|\ue002|\ue001| and ", part, maxsplit=1)[0]
    join = compiled(scene.language, rf" (?:{macros['role_join']}) ").search(stretch)
    stop = start + (join.start() if join else len(stretch))
    if not 1 <= len(scene.flat[start:stop].split()) <= 4:
        return []
    found = [Fact(person, "role", words_of(scene, start, stop), (start, stop))]
    city = compiled(scene.language, rf" (?:{macros['in']}) (?P<city>[\w' -]+)$").search(stretch)
    if city and is_city(city["city"]):
        a, b = start + city.start("city"), start + city.end("city")
        found.append(Fact(person, "city", words_of(scene, a, b), (a, b)))
    elif join and not stretch[join.end() :].startswith(("half ", "all ", "his ", "her ")):
        found += firm_or_city(scene, person, start + join.end(), start + len(stretch))
    return found


def _lives(scene: Scene, clause: Clause) -> bool:
    return scene.matches(scene.language.macros["lives"], clause.flat)


def _list(scene: Scene, person: Person, field: Field, start: int, end: int) -> list[Fact]:
    """Interests and skills, each of a short list by itself."""
    start, end = scene.trim(start, end)
    part = scene.flat[start:end]
    joint = scene.language.macros["and"]
    pieces = list(re.finditer(rf"(?:(?!, | (?:{joint}) ).)+", part))
    found: list[Fact] = []
    short = all(len(p[0].split()) <= 3 for p in pieces) and field == "interest"
    spans = [(start + p.start(), start + p.end()) for p in pieces] if short else [(start, end)]
    if not short and field == "interest":
        spans = [(start, start + pieces[0].end())] if pieces else []
    for a, b in spans:
        part_flat = scene.flat[a:b]
        if (m := re.match(rf"[, ]*(?:(?:{joint}) )?", part_flat)) and m.end():
            a += m.end()
        words = words_of(scene, a, b)
        if (
            1 < len(words) <= 100
            and all(p.id is None for p in scene.people_in(a, b))
            and not compiled(scene.language, scene.language.me).match(scene.flat[a:b])
        ):
            found.append(Fact(person, field, words, (a, b)))
    return found


def _birthday(scene: Scene, person: Person, clause: Clause) -> list[Fact]:
    day = next(
        (d for d in scene.days_in(clause.start, clause.end + 1) if d.how in ("day_month", "numeric", "iso", "feast")),
        None,
    )
    if day is None:
        following = [
            d
            for d in scene.days
            if d.span[0] >= clause.end and d.span[0] <= clause.end + 12 and d.how in ("day_month", "numeric")
        ]
        if not following:
            return []
        day = following[0]
    on = day.after or day.before
    if on is None:
        return []
    written = scene.text.raw[day.span[0] : day.span[1]]
    year = re.search(r"(?:19|20)\d\d", written)
    value = f"{year[0]}-{on:%m-%d}" if year else f"--{on:%m-%d}"
    return [Fact(person, "birthday", value, day.span)]


def _reach(scene: Scene) -> list[Fact]:
    found: list[Fact] = []
    for piece in scene.text.pieces:
        if piece.kind == "tag" or (piece.kind == "link" and _only_names(scene, piece.span)):
            continue
        person = _owner(scene, piece.span[0], piece.value)
        if person is not None:
            field: Field = "email" if piece.kind == "email" else "phone" if piece.kind == "phone" else "link"
            found.append(Fact(person, field, piece.value, piece.span))
    return found


def _only_names(scene: Scene, span: Span) -> bool:
    """Whether an address only names a thing: "the learn.example course"."""
    before = scene.flat[max(0, span[0] - 6) : span[0]]
    return bool(re.search(rf"\b(?:{scene.language.macros['article']}) $", before))


def _owner(scene: Scene, place: int, value: str) -> Person | None:
    low = fold(value)
    for person in scene.people:
        words = [fold(w) for w in person.name.split() if len(w) > 2]
        if words and all(w in low for w in words):
            return person
    for person in scene.people:
        if any(len(w) > 3 and fold(w) in low for w in person.name.split()):
            return person
    if re.match(r"[a-z]+", low) and "@" in low and re.split(r"[._@-]", low)[0] in given_names:
        return None  # somebody else's, by its own words
    inside = [(c, t) for c, t in zip(scene.clauses, scene.topics, strict=True) if c.start <= place]
    before = [p for p in scene.people if p.span[0] < place]
    if inside:
        clause, topic = inside[-1]
        named = scene.people_in(clause.start, place)
        if named:
            return named[-1]
        if topic.person and topic.person.span[0] < place:
            return topic.person
    if before:
        return before[0]
    names = {p.name for p in scene.people}
    return scene.people[0] if len(names) == 1 else None
