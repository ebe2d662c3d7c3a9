"""What is known of people now: where they work and as what, where they live, how to reach them, what they like and can do."""

from __future__ import annotations

import datetime as dt
import re

from coach.understanding.cities import cities
from coach.understanding.clauses import Clause
from coach.understanding.known import fold
from coach.understanding.patterns import ASIDE, DAY, NAME, compiled
from coach.understanding.reading import Fact, Field, Person
from coach.understanding.scene import Scene, Topic
from coach.understanding.subjects import subject

_stop = re.compile(r"[,;:]| [-–—] |\ue002|\n")


def facts(scene: Scene, today: dt.date) -> list[Fact]:
    """Every fact told, in order, each once."""
    found: list[Fact] = []
    for clause, topic in zip(scene.clauses, scene.topics, strict=True):
        if clause.question:
            continue
        found += _beside_names(scene, clause)
        if clause.aside:
            found += _aside(scene, clause, topic)
        found += _told(scene, clause, topic, today)
        found += _bare_role(scene, clause, topic)
    found += _reach(scene)
    unique: dict[tuple[str, str, str], Fact] = {}
    for fact in found:
        unique.setdefault((fact.person.name, fact.field, fact.value.casefold()), fact)
    return _one_each(list(unique.values()))


def _one_each(found: list[Fact]) -> list[Fact]:
    """One company, role, city and birthday a person: the first told."""
    kept: list[Fact] = []
    for fact in found:
        single = fact.field in ("company", "role", "city", "birthday", "industry")
        if single and any(k.person.name == fact.person.name and k.field == fact.field for k in kept):
            continue
        kept.append(fact)
    return kept


# --- beside a name: "Ana Silva, CTO at Finch", "Tom from Acme", "Finch's CTO Ana"


def _beside_names(scene: Scene, clause: Clause) -> list[Fact]:
    found: list[Fact] = []
    macros = scene.language.macros
    for match in scene.runs(clause.flat):
        person = scene.person_at(clause.start + match.start())
        if person is None:
            continue
        found += _role_before(scene, person, clause, match.start())
        after = clause.flat[match.end() :]
        start = clause.start + match.end()
        if m := compiled(scene.language, rf"^,? (?:{macros['role_lead']})").match(after):
            found += _role_at(scene, person, start + m.end(), clause.end, need_role=True)
        elif m := compiled(scene.language, rf"^ ?(?:{macros['company_lead']}) ?").match(after):
            place = compiled(scene.language, macros["at_place"]).match(m[0])
            if not (place and scene.matches(macros["outing"], clause.flat[: match.start()])):
                found += _firm_or_city(scene, person, start + m.end(), clause.end, near_day=not place)
        elif m := compiled(scene.language, r"^, (?=[^,.;:()]{2,40}(?:[,.;:()\ue002]|$))").match(after):
            if scene.text.raw[start + m.end()].isupper() and not scene.person_at(start + m.end()):
                stretch = re.split(r"[,.;:()\ue002]", after[m.end() :], maxsplit=1)[0]
                if not compiled(scene.language, scene.language.role_words).search(stretch) and all(
                    w[0].isupper() or w in ("of", "and", "&", "de", "for") for w in scene.text.raw[start + m.end() : start + m.end() + len(stretch)].split()
                ):
                    found += _firm_or_city(scene, person, start + m.end(), clause.end)
                    continue
            found += _role_at(scene, person, start + m.end(), clause.end, need_role=True)
    return found


def _role_before(scene: Scene, person: Person, clause: Clause, at: int) -> list[Fact]:
    """"Wedding photographer Rosalind", "our recruiter Ana", "Finch's CTO Ana": the words right before a name."""
    before = clause.flat[:at].rstrip(" ")
    title = person.name.split()[0].casefold()
    if title in scene.language.titles and title not in scene.language.short_titles and person.id is None:
        if compiled(scene.language, rf"(?:{scene.language.role_words})$").match(title):
            return [Fact(person, "role", title, (person.span[0], person.span[0] + len(title)))]
    match = compiled(scene.language, scene.language.macros["role_before"]).search(before)
    if match is None or not compiled(scene.language, rf"(?:{scene.language.role_words})$").search(match["role"]):
        return []
    start, end = clause.start + match.start("role"), clause.start + match.end("role")
    found = [Fact(person, "role", scene.text.said(start, end), (start, end))]
    if match["firm"]:
        a, b = clause.start + match.start("firm"), clause.start + match.end("firm")
        if scene.text.raw[a].isupper():
            found.append(Fact(person, "company", scene.text.said(a, b), (a, b)))
    return found


def _role_at(scene: Scene, person: Person, start: int, end: int, *, need_role: bool) -> list[Fact]:
    """ "CTO at Finch", "head of partnerships, Getir", "toy buyer"."""
    macros = scene.language.macros
    part = scene.flat[start:end]
    if m := re.match(rf"(?:{macros['article']}) ", part):
        start += m.end()
        part = part[m.end() :]
    cut = re.search(rf"[,;:(]| [-–—] |\ue002|\n| (?:{macros['role_end']})\b", part)
    stretch = part[: cut.start()] if cut else part
    join = compiled(scene.language, rf"(?: |^)(?:{macros['role_join']}) ?").search(stretch)
    found: list[Fact] = []
    of = re.search(r" of (?=\w)", stretch)
    if of and not join and compiled(scene.language, macros["firm_heads"]).search(stretch[: of.start()]):
        after = scene.text.raw[start + of.end() :]
        if (after[:1].isupper() or after[:4] == "the ") and not compiled(scene.language, macros["departments"]).match(stretch[of.end() :]):
            join = of
    role = stretch[: join.start()] if join else stretch
    if need_role and not compiled(scene.language, scene.language.role_words).search(role):
        return []
    if len(role.split()) > 6 or DAY in role or NAME in role or scene.matches(rf"^(?:{macros['no_role']})\b", role):
        return []
    words = _words(scene, start, start + len(role))
    if words:
        found.append(Fact(person, "role", words, (start, start + len(role))))
    if join:
        found += _firm_or_city(scene, person, start + join.end(), end)
    elif cut and cut[0] == "," and words:
        at = start + cut.end()
        while scene.flat[at : at + 1] == " ":
            at += 1
        if scene.text.raw[at : at + 1].isupper() and not scene.person_at(at):
            found += _firm_or_city(scene, person, at, end)
    return found


def _firm_or_city(scene: Scene, person: Person, start: int, end: int, *, city_only: bool = False, near_day: bool = True) -> list[Fact]:
    """The firm or city that begins here: capitals as long as they go, or a few small words."""
    macros = scene.language.macros
    part = scene.flat[start:end]
    cut = re.search(rf"[,;:!?(]|\. | [-–—] |\ue002|\n|\ue001| (?:{macros['firm_end']})\b", part)
    stretch = part[: cut.start()] if cut else part
    if (cut and cut[0] == DAY and not near_day) or re.search(r"\b\d{1,2}(?::\d\d)? ?(?:am|pm|h|uhr)\b", stretch):
        return []
    if stretch.startswith(NAME):
        run = re.match(NAME + "+", stretch)
        if run and not stretch[run.end() :].strip().startswith("'s"):
            return []
    raw = scene.text.raw[start : start + len(stretch)]
    found: list[Fact] = []
    if m := compiled(scene.language, rf"^(?P<firm>.+?) (?:{macros['in']}) (?P<city>.+)$").match(stretch):
        if _is_city(m["city"]):
            city_at = start + m.start("city")
            found.append(
                Fact(person, "city", _words(scene, city_at, start + m.end("city")), (city_at, start + m.end("city")))
            )
            stretch = m["firm"]
            raw = raw[: len(stretch)]
    if len(stretch.split()) > 4 and (
        m := re.match(
            r"(?:[Tt]he )?[A-ZÀ-ÞА-Я0-9][^\s]*(?: (?:[A-ZÀ-ÞА-Я0-9&][^\s]*|of|de|do|da|del|des|la|and|the|für|y|e))*",
            raw,
        )
    ):
        stretch = stretch[: m.end()]
    if not stretch.strip() or len(stretch.split()) > 6 or compiled(scene.language, scene.language.me).match(stretch):
        return found
    words = _words(scene, start, start + len(stretch))
    if not words:
        return found
    field: Field = "city" if _is_city(stretch) or city_only else "company"
    if field == "company" and compiled(scene.language, rf"^(?:{macros['no_firm']})\b").match(stretch):
        return found
    return [Fact(person, field, words, (start, start + len(stretch))), *found]


def _is_city(flat: str) -> bool:
    return " ".join(fold(w.strip(".,!")) for w in flat.split()) in cities


def _words(scene: Scene, start: int, end: int) -> str:
    return scene.text.said(*scene.trim(start, end)).strip(" .,;:!?'\"*")


# --- in brackets: "(SEAT, Martorell, battery purchasing)"


def _aside(scene: Scene, clause: Clause, topic: Topic) -> list[Fact]:
    macros = scene.language.macros
    people: tuple[Person, ...] = (clause.anchor,) if clause.anchor else ()
    if scene.matches(scene.language.group, clause.flat[:6]) and topic.group:
        people = topic.group
    if not people and topic.person and (
        _after_role(scene, clause) or scene.matches(rf"^(?:{macros['aside_still']}) ", clause.flat)
    ):
        people = (topic.person,)
    if not people or len(clause.flat) > 120:
        return []
    found: list[Fact] = []
    if compiled(scene.language, rf"^(?:{macros['aside_not']})\b").search(clause.flat):
        return []
    for match in re.finditer(r"[^,;/]+", clause.flat):
        start, end = clause.start + match.start(), clause.start + match.end()
        if m := compiled(scene.language, rf" *(?:(?:{macros['aside_lead']}) )*").match(scene.flat[start:end]):
            start += m.end()
        for person in people:
            found += _item(scene, person, start, end, taken={f.field for f in found if f.person == person})
    return found


def _after_role(scene: Scene, clause: Clause) -> bool:
    """Whether an aside follows a role: "He's a barrister (Doughty St)"."""
    before = scene.flat[max(0, clause.start - 30) : clause.start - 1].rstrip()
    return bool(compiled(scene.language, rf"(?:{scene.language.role_words})$").search(before)) or bool(
        re.search(r" of \w+$", before)
    )


def _item(scene: Scene, person: Person, start: int, end: int, taken: set[Field]) -> list[Fact]:
    flat = scene.flat[start:end].strip()
    macros = scene.language.macros
    if compiled(scene.language, rf"^(?:{macros['item_not']})").match(flat):
        return []
    if any(compiled(scene.language, p).match(flat) for p, _ in scene.language.minutes):
        return []
    if not flat or "\x01" in flat or DAY in flat or NAME in flat or len(flat.split()) > 6:
        return []
    if m := re.match(rf"(?:{macros['article']}) ", flat):
        start += m.end()
        flat = flat[m.end() :]
    if _is_city(flat):
        return [Fact(person, "city", _words(scene, start, end), (start, end))]
    if m := compiled(scene.language, rf"^(?:{macros['company_lead']}) ").match(flat):
        return _firm_or_city(scene, person, start + m.end(), end)
    role = compiled(scene.language, scene.language.role_words).search(flat)
    if role:
        return _role_at(scene, person, start, end, need_role=True)
    if compiled(scene.language, rf"(?:{macros['industry']})$").match(flat):
        return [Fact(person, "industry", _words(scene, start, end), (start, end))]
    raw = scene.text.raw[start]
    if "company" in taken and "city" not in taken and raw.isupper() and flat.isalpha() and not scene.text.raw[start:end].isupper():
        return [Fact(person, "city", _words(scene, start, end), (start, end))]
    words = _words(scene, start, end)
    if raw.isupper() or raw.isdigit() or "'" in flat:
        return (
            [Fact(person, "company", words, (start, end))]
            if words and "company" not in taken and len(words) > 1
            else []
        )
    if "company" in taken and "role" not in taken and len(flat.split()) <= 3:
        return [Fact(person, "role", words, (start, end))]
    return []


# --- told in a clause


def _told(scene: Scene, clause: Clause, topic: Topic, today: dt.date) -> list[Fact]:
    found: list[Fact] = []
    macros = scene.language.macros
    for pattern, _ in scene.language.facts:
        match = compiled(scene.language, pattern).search(clause.flat)
        if not match:
            continue
        before = clause.flat[: match.start()]
        if scene.matches(scene.language.hearsay, before):
            continue
        if scene.matches(scene.language.negations, clause.flat[: match.end()]) or scene.matches(
            macros["not_now"], clause.flat
        ):
            continue
        who = subject(scene, clause, _upto(scene, match), topic)
        group, value = next((k, v) for k, v in match.groupdict().items() if v is not None)
        if who.who in ("me", "other") and group not in ("ask_skill", "birthday"):
            continue
        if who.who == "nobody" and len(before.split()) > 4 and not before.rstrip().endswith(","):
            continue
        start, end = clause.start + match.start(group), clause.start + match.end(group)
        people = who.people or ((topic.person,) if topic.person and group == "ask_skill" else ())
        if topic.group and scene.matches(scene.language.group, clause.flat[: match.end()][:20]):
            people = topic.group
        if "own_firm" in pattern and not scene.text.raw[start].isupper():
            continue
        for person in people:
            found += _value(scene, person, group, start, end, today, clause)
    return found


def _upto(scene: Scene, match: re.Match[str]) -> int:
    """Where the subject ends: a cue may begin with the subject itself."""
    run = compiled(scene.language, scene.language.macros["leading_subject"]).match(match[0])
    return match.start() + (run.end() if run else 0)


def _value(
    scene: Scene, person: Person, group: str, start: int, end: int, today: dt.date, clause: Clause
) -> list[Fact]:
    part = scene.flat[start:end]
    if group == "role_at":
        return _role_at(scene, person, start, end, need_role=True)
    if group == "role_bare":
        stretch = re.split(r"[,;.(]|\ue002|\ue001| - | – ", part, maxsplit=1)[0]
        return _role_at(scene, person, start, start + len(stretch), need_role=True) if _role_phrase(scene, stretch, start) else []
    if group == "does":
        return _does(scene, person, start, end)
    if group == "teaches":
        stretch = re.split(r"[,;.(]|\ue002|\ue001", part, maxsplit=1)[0]
        join = compiled(scene.language, rf" (?:{scene.language.macros['role_join']}) ").search(stretch)
        stop = start + (join.start() if join else len(stretch))
        return [Fact(person, "role", _words(scene, start, stop), (start, stop))]
    if group == "company":
        return _firm_or_city(scene, person, start, end)
    if group == "runs":
        return _role_at(scene, person, start, end, need_role=True) or []
    if group == "works_in":
        if _is_city(re.split(r"[,.;(]| ", part, maxsplit=1)[0]) or _is_city(part):
            return _firm_or_city(scene, person, start, end, city_only=True)
        if m := compiled(scene.language, rf" (?:{scene.language.macros['role_join']}) ").search(part):
            return _firm_or_city(scene, person, start + m.end(), end)
        words = _words(scene, start, end)
        return [Fact(person, "industry", words, (start, end))] if words and len(words.split()) <= 4 else []
    if group == "city":
        start, end = scene.trim(start, end)
        part = scene.flat[start:end]
        cut = re.search(r"[,;.(!?]|\ue002|\ue001| (?:and|with|for|since|but|now|y|und|et|e|и|to) ", part)
        stretch = part[: cut.start()] if cut else part
        raw = scene.text.raw[start : start + len(stretch)]
        if _is_city(stretch) or (
            raw[:1].isupper() and len(stretch.split()) <= 2 and group == "city" and _lives(scene, clause)
        ):
            return [Fact(person, "city", _words(scene, start, start + len(stretch)), (start, start + len(stretch)))]
        return []
    if group in ("birthday", "age"):
        return _birthday(scene, person, clause)
    if group == "years":
        words = _words(scene, start, end)
        return [Fact(person, "industry", words, (start, end))] if words and len(words.split()) <= 3 else []
    if group in ("interest", "skill", "ask_skill"):
        return _list(scene, person, "skill" if group == "ask_skill" else group, start, end)  # type: ignore[arg-type]
    words = _words(scene, start, end)
    return [Fact(person, "industry", words, (start, end))] if group == "industry" and words else []


def _bare_role(scene: Scene, clause: Clause, topic: Topic) -> list[Fact]:
    """A role that stands alone after a dash: "She's nice – hydrologist"."""
    if clause.aside:
        return []
    macros = scene.language.macros
    found: list[Fact] = []
    named = scene.named_in(clause)
    person = topic.person or (named[0] if named else None)
    for match in re.finditer(r"[^,]+", clause.flat):
        start, end = clause.start + match.start(), clause.start + match.end()
        inside = [p for p in named if p.span[0] < start]
        owner = inside[0] if inside else person
        lead = compiled(scene.language, rf" *(?:(?:{macros['aside_lead']}|(?:{macros['and']})) )*").match(match[0])
        start += lead.end() if lead else 0
        flat = scene.flat[start:end]
        if owner is None or NAME in flat or not flat.strip() or (match.start() == 0 and not clause.sentence and not inside):
            continue
        if _is_city(flat) and (match.start() or clause.flat == flat):
            found.append(Fact(owner, "city", _words(scene, start, end), (start, end)))
        elif _role_phrase(scene, flat, start):
            found += _role_at(scene, owner, start, end, need_role=True)
    return found


def _role_phrase(scene: Scene, flat: str, start: int) -> bool:
    """Whether words are a role and nothing else: "physio at the clinic", "general manager of procurement"."""
    macros = scene.language.macros
    role = rf"^(?:[\w'-]+ ){{0,3}}?(?:{scene.language.role_words})(?: (?:{macros['role_join']}|of) ?.+)?(?: [\w&/-]+){{0,2}}$"
    if DAY in flat or len(flat.split()) > 9 or compiled(scene.language, rf"^(?:{macros['no_role']})\b").match(flat):
        return False
    first = flat.split()[0]
    if len(flat.split()) == 1 and first in scene.language.word_names:
        return False
    if compiled(scene.language, macros["any_verb"]).search(flat):
        return False
    return compiled(scene.language, role).match(flat) is not None


def _does(scene: Scene, person: Person, start: int, end: int) -> list[Fact]:
    """"Does payroll for half the start-ups in Limassol": a role, and where."""
    macros = scene.language.macros
    part = scene.flat[start:end]
    stretch = re.split(r"[,;.(]|\ue002|\ue001| and ", part, maxsplit=1)[0]
    join = compiled(scene.language, rf" (?:{macros['role_join']}) ").search(stretch)
    stop = start + (join.start() if join else len(stretch))
    if not 1 <= len(scene.flat[start:stop].split()) <= 4:
        return []
    found = [Fact(person, "role", _words(scene, start, stop), (start, stop))]
    city = compiled(scene.language, rf" (?:{macros['in']}) (?P<city>[\w' -]+)$").search(stretch)
    if city and _is_city(city["city"]):
        a, b = start + city.start("city"), start + city.end("city")
        found.append(Fact(person, "city", _words(scene, a, b), (a, b)))
    elif join and not stretch[join.end() :].startswith(("half ", "all ", "his ", "her ")):
        found += _firm_or_city(scene, person, start + join.end(), start + len(stretch))
    return found


def _lives(scene: Scene, clause: Clause) -> bool:
    return scene.matches(scene.language.macros["lives"], clause.flat)


def _list(scene: Scene, person: Person, field: Field, start: int, end: int) -> list[Fact]:
    """Interests and skills, each of a short list by itself."""
    start, end = scene.trim(start, end)
    part = scene.flat[start:end]
    joint = scene.language.macros["and"]
    pieces = [m for m in re.finditer(rf"(?:(?!, | (?:{joint}) ).)+", part)]
    found: list[Fact] = []
    short = all(len(p[0].split()) <= 3 for p in pieces) and field == "interest"
    spans = [(start + p.start(), start + p.end()) for p in pieces] if short else [(start, end)]
    if not short and field == "interest":
        spans = [(start, start + pieces[0].end())] if pieces else []
    for a, b in spans:
        part_flat = scene.flat[a:b]
        if (m := re.match(rf"[, ]*(?:(?:{joint}) )?", part_flat)) and m.end():
            a += m.end()
        words = _words(scene, a, b)
        if (
            1 < len(words) <= 100
            and NAME not in scene.flat[a:b]
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


# --- addresses, numbers, links


def _reach(scene: Scene) -> list[Fact]:
    found: list[Fact] = []
    for piece in scene.text.pieces:
        if piece.kind == "tag":
            continue
        person = _owner(scene, piece.span[0], piece.value)
        if person is not None:
            field: Field = "email" if piece.kind == "email" else "phone" if piece.kind == "phone" else "link"
            found.append(Fact(person, field, piece.value, piece.span))
    return found


def _owner(scene: Scene, place: int, value: str) -> Person | None:
    low = fold(value)
    for person in scene.people:
        words = [fold(w) for w in person.name.split() if len(w) > 2]
        if words and all(w in low for w in words):
            return person
    for person in scene.people:
        if any(len(w) > 3 and fold(w) in low for w in person.name.split()):
            return person
    inside = [(c, t) for c, t in zip(scene.clauses, scene.topics, strict=True) if c.start <= place]
    before = [p for p in scene.people if p.span[0] < place]
    if inside:
        clause, topic = inside[-1]
        named = [p for p in scene.people_in(clause.start, place)]
        if named:
            return named[-1]
        if topic.person and topic.person.span[0] < place:
            return topic.person
    return before[0] if before else None


__all__ = ["ASIDE", "facts"]
