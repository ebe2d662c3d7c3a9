"""Who works where and as what: beside a name, in brackets, standing alone after a dash or a comma."""

from __future__ import annotations

import re

from coach.understanding.cities import cities, countries
from coach.understanding.clauses import Clause
from coach.understanding.given_names import given_names
from coach.understanding.known import fold
from coach.understanding.nicknames import full_names
from coach.understanding.patterns import DAY, NAME, compiled
from coach.understanding.reading import Fact, Field, Person
from coach.understanding.scene import Scene, Topic


def beside_names(scene: Scene, clause: Clause) -> list[Fact]:
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
            found += role_at(scene, person, start + m.end(), clause.end, need_role=True)
        elif m := compiled(scene.language, rf"^ ?(?:{macros['company_lead']}) ?").match(after):
            place = compiled(scene.language, macros["at_place"]).match(m[0])
            small = not scene.text.raw[start + m.end() : start + m.end() + 1].isupper() and not scene.text.raw.islower()
            if small and not compiled(scene.language, macros["firm_by_article"]).match(after[m.end() :]):
                continue
            met = scene.text.command == "met" and after[m.end() :].startswith(("the ", "a ", "an ", "our ", "my "))
            if not (place and (met or scene.matches(macros["outing"], clause.flat[: match.start()]))):
                found += firm_or_city(scene, person, start + m.end(), clause.end, near_day=not place)
        elif m := compiled(scene.language, r"^, (?=[^,.;:()]{2,40}(?:[,.;:()\ue002]|$))").match(after):
            if scene.text.raw[start + m.end()].isupper() and not scene.person_at(start + m.end()):
                stretch = re.split(r"[,.;:()\ue002]", after[m.end() :], maxsplit=1)[0]
                if _goes_on_with_names(scene, after[m.end() + len(stretch) :], stretch):
                    continue
                if not compiled(scene.language, scene.language.role_words).search(stretch) and all(
                    w[0].isupper() or w in ("of", "and", "&", "de", "for")
                    for w in scene.text.raw[start + m.end() : start + m.end() + len(stretch)].split()
                ):
                    found += firm_or_city(scene, person, start + m.end(), clause.end)
                    continue
            found += role_at(scene, person, start + m.end(), clause.end, need_role=True)
    return found


def _goes_on_with_names(scene: Scene, following: str, stretch: str) -> bool:
    """Whether a capital word after a name is one more of a list: "Deb, Col, and a new guy"."""
    if len(stretch.split()) > 1:
        return False
    known = fold(stretch) in given_names or bool(full_names(fold(stretch)))
    return known or scene.matches(rf"^,? ?(?:{scene.language.macros['and']})\b", following)


def _role_before(scene: Scene, person: Person, clause: Clause, at: int) -> list[Fact]:
    """ "Wedding photographer Rosalind", "our recruiter Ana", "Finch's CTO Ana": the words right before a name."""
    before = clause.flat[:at].rstrip(" ")
    if before.endswith(",") and clause.flat[at:].lstrip(NAME).startswith(","):
        before = before[:-1]
    title = person.name.split()[0].casefold()
    titled = title in scene.language.titles and title not in scene.language.short_titles and person.id is None
    if titled and compiled(scene.language, rf"(?:{scene.language.role_words})$").match(title):
        return [Fact(person, "role", title, (person.span[0], person.span[0] + len(title)))]
    match = compiled(scene.language, scene.language.macros["role_before"]).search(before)
    if match and scene.matches(rf"^(?:{scene.language.macros['past']}|\w+ed)\b", match["role"]):
        return []
    if match is None or not compiled(scene.language, rf"(?:{scene.language.role_words})$").search(match["role"]):
        return []
    start, end = clause.start + match.start("role"), clause.start + match.end("role")
    found = [Fact(person, "role", scene.text.said(start, end), (start, end))]
    if match["firm"]:
        a, b = clause.start + match.start("firm"), clause.start + match.end("firm")
        if scene.text.raw[a].isupper():
            found.append(Fact(person, "company", scene.text.said(a, b), (a, b)))
    return found


def role_at(scene: Scene, person: Person, start: int, end: int, *, need_role: bool) -> list[Fact]:
    """ "CTO at Finch", "head of partnerships, Getir", "toy buyer"."""
    macros = scene.language.macros
    part = scene.flat[start:end]
    if m := re.match(rf"(?:{macros['article']}) ", part):
        start += m.end()
        part = part[m.end() :]
    found: list[Fact] = []
    if (m := re.match(r"(?P<firm>[\w&.'-]+(?: [\w&.'-]+)?)'s (?=\w)", part)) and scene.text.raw[start].isupper():
        found.append(
            Fact(person, "company", scene.text.said(start, start + m.end("firm")), (start, start + m.end("firm")))
        )
        start += m.end()
        part = part[m.end() :]
    cut = re.search(rf"[,;:(]| [-–—] |\ue002|\n| (?:{macros['role_end']})\b", part)
    stretch = part[: cut.start()] if cut else part
    join = compiled(scene.language, rf"(?: |^)(?:{macros['role_join']}) ?").search(stretch)
    of = re.search(r" of (?=\w)", stretch)
    if of and not join and compiled(scene.language, macros["firm_heads"]).search(stretch[: of.start()]):
        after, rest = scene.text.raw[start + of.end() :], stretch[of.end() :]
        named = after[:1].isupper() or after.startswith("the ")
        if named and not compiled(scene.language, macros["departments"]).match(rest):
            join = of
    if join and scene.matches(macros["with_only"], join[0]) and not scene.text.raw[start + join.end() :][:1].isupper():
        stretch, join = stretch[: join.start()], None
    role = stretch[: join.start()] if join else stretch
    noun = re.match(r"[\w-]+(?= in |$)", role) if scene.language.nouns_capital and _called(scene, start) else None
    if noun and scene.text.raw[start].isupper() and not scene.matches(rf"^(?:{macros['no_trade']})$", noun[0]):
        need_role = False
    if need_role and not compiled(scene.language, scene.language.role_words).search(role):
        if not (join and _called(scene, start) and scene.text.raw[start + join.end()].isupper()):
            return []
        need_role = len(role.split()) > 3
    if not join and (m := compiled(scene.language, rf"^(?P<role>.+?) (?:{macros['near']}) (?P<city>.+)$").match(role)):
        a, b = start + m.start("city"), start + m.end("city")
        if _city_like(scene, m["city"], a):
            found.append(Fact(person, "city", words_of(scene, a, b), (a, b)))
            role = m["role"]
    if len(role.split()) > 6 or DAY in role or NAME in role or scene.matches(rf"^(?:{macros['no_role']})\b", role):
        return []
    words = words_of(scene, start, start + len(role))
    if words:
        found.append(Fact(person, "role", words, (start, start + len(role))))
    if join:
        found += firm_or_city(scene, person, start + join.end(), end)
    elif cut and cut[0] == "," and words:
        at = start + cut.end()
        while scene.flat[at : at + 1] == " ":
            at += 1
        if scene.text.raw[at : at + 1].isupper() and not scene.person_at(at):
            found += firm_or_city(scene, person, at, end)
    return found


def _called(scene: Scene, start: int) -> bool:
    """Whether what begins here is said to be what somebody is: "she's the …"."""
    return scene.matches(scene.language.macros["called_the"], scene.flat[max(0, start - 24) : start])


def firm_or_city(
    scene: Scene, person: Person, start: int, end: int, *, city_only: bool = False, near_day: bool = True
) -> list[Fact]:
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
    m = compiled(scene.language, rf"^(?P<firm>.+?) (?:{macros['in']}) (?P<city>.+)$").match(stretch)
    if m and _city_like(scene, m["city"], start + m.start("city")):
        city = (start + m.start("city"), start + m.end("city"))
        found.append(Fact(person, "city", words_of(scene, *city), city))
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
    words = words_of(scene, start, start + len(stretch))
    if not words:
        return found
    field: Field = "city" if is_city(stretch) or city_only else "company"
    if field == "company" and _no_firm(scene, stretch):
        return found
    return [Fact(person, field, words, (start, start + len(stretch))), *found]


def _no_firm(scene: Scene, stretch: str) -> bool:
    """Whether words after an "at" or "for" are a country, an event or a turn of speech."""
    macros = scene.language.macros
    if compiled(scene.language, rf"^(?:{macros['no_firm']})\b").match(stretch):
        return True
    return (
        stretch.strip() in countries or compiled(scene.language, rf"^(?:{macros['event']})$").match(stretch) is not None
    )


def _city_like(scene: Scene, flat: str, start: int) -> bool:
    """Whether words after an "in" that follows a firm name a city: a listed one, or one or two words with capitals."""
    if is_city(flat):
        return True
    raw = scene.text.raw[start : start + len(flat)].split()
    if not 1 <= len(raw) <= 2 or flat.strip() in countries or NAME in flat or DAY in flat:
        return False
    return all(w[0].isupper() and w[1:].islower() for w in raw) and flat.strip() not in scene.language.not_names


def is_city(flat: str) -> bool:
    return " ".join(fold(w.strip(".,!")) for w in flat.split()) in cities


def words_of(scene: Scene, start: int, end: int) -> str:
    return scene.text.said(*scene.trim(start, end)).strip(" .,;:!?'\"*")


def in_brackets(scene: Scene, clause: Clause, topic: Topic) -> list[Fact]:
    macros = scene.language.macros
    people: tuple[Person, ...] = (clause.anchor,) if clause.anchor else ()
    if scene.matches(scene.language.group, clause.flat[:6]) and topic.group:
        people = topic.group
    if (
        not people
        and topic.person
        and (_after_role(scene, clause) or scene.matches(rf"^(?:{macros['aside_still']}) ", clause.flat))
    ):
        people = (topic.person,)
    around = {p.name for c in scene.sentences.get(clause.sentence, ()) for p in scene.named_in(c)}
    if not people and topic.person and is_city(clause.flat) and around <= {topic.person.name}:
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
    if is_city(flat):
        return [Fact(person, "city", words_of(scene, start, end), (start, end))]
    if m := compiled(scene.language, rf"^(?:{macros['company_lead']}) ").match(flat):
        return firm_or_city(scene, person, start + m.end(), end)
    role = compiled(scene.language, scene.language.role_words).search(flat)
    raw_small = scene.text.raw[start : start + 1].islower()
    if role:
        return role_at(scene, person, start, end, need_role=True)
    if raw_small and compiled(scene.language, macros["trade_at"]).match(flat):
        return role_at(scene, person, start, end, need_role=False)
    if compiled(scene.language, rf"(?:{macros['industry']})$").match(flat):
        return [Fact(person, "industry", words_of(scene, start, end), (start, end))]
    raw = scene.text.raw[start]
    if (
        "company" in taken
        and "city" not in taken
        and not scene.language.nouns_capital
        and raw.isupper()
        and (flat.isalpha() or re.match(r"(?:den|san|santa|st|saint|new|los|las|la|el|port|bad|le|fort) [a-z]+$", flat))
        and not scene.text.raw[start:end].isupper()
    ):
        return [Fact(person, "city", words_of(scene, start, end), (start, end))]
    words = words_of(scene, start, end)
    if raw.isupper() or raw.isdigit() or "'" in flat:
        return (
            [Fact(person, "company", words, (start, end))]
            if words and "company" not in taken and sum(map(str.isalpha, words)) > 1
            else []
        )
    if "company" in taken and "role" not in taken and len(flat.split()) <= 3:
        return [Fact(person, "role", words, (start, end))]
    return []


def standing_alone(scene: Scene, clause: Clause, topic: Topic) -> list[Fact]:
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
        if (
            owner is None
            or NAME in flat
            or not flat.strip()
            or (match.start() == 0 and not clause.sentence and not inside)
        ):
            continue
        if is_city(flat) and (match.start() or clause.flat == flat):
            found.append(Fact(owner, "city", words_of(scene, start, end), (start, end)))
        elif is_role(scene, flat, start):
            found += role_at(scene, owner, start, clause.end, need_role=True)
    return found


def is_role(scene: Scene, flat: str, start: int) -> bool:
    """Whether words are a role and nothing else: "physio at the clinic", "general manager of procurement"."""
    macros = scene.language.macros
    after = rf"(?: (?:{macros['role_join']}|of) ?.+)?(?: [\w&/-]+){{0,2}}$"
    role = rf"^(?:[\w'-]+ ){{0,3}}?(?:{scene.language.role_words}){after}"
    if (
        DAY in flat
        or not 1 <= len(flat.split()) <= 9
        or compiled(scene.language, rf"^(?:{macros['no_role']})\b").match(flat)
    ):
        return False
    first = flat.split()[0]
    if len(flat.split()) == 1 and first in scene.language.word_names:
        return False
    if compiled(scene.language, macros["any_verb"]).search(flat):
        return False
    return compiled(scene.language, role).match(flat) is not None
