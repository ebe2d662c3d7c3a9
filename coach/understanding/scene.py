"""What the later passes share: the message's text, people, days and clauses, and who a clause speaks of."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from coach.understanding.clauses import Clause
from coach.understanding.days import Found
from coach.understanding.genders import can_be, surely
from coach.understanding.grammar import Language
from coach.understanding.patterns import ASIDE, NAME, compiled
from coach.understanding.reading import Person, Span
from coach.understanding.tokens import Text

_name_run = re.compile(NAME + "+")


def key(person: Person) -> str:
    """What makes two mentions one person."""
    return person.id or person.name.casefold()


@dataclass
class Topic:
    """Whom the message speaks of at a clause: the one person, and the group when several were named together."""

    person: Person | None = None
    group: tuple[Person, ...] = ()


@dataclass
class Scene:
    text: Text
    flat: str
    language: Language
    people: Sequence[Person]
    days: Sequence[Found]
    clauses: Sequence[Clause]
    today: dt.date
    topics: list[Topic] = field(default_factory=list)
    """The topic before each clause."""
    plural: set[int] = field(default_factory=set)
    """Sentences that begin with a "they" for several named together."""

    def __post_init__(self) -> None:
        self._starts = {p.span[0]: p for p in self.people}
        self.sentences: dict[int, list[Clause]] = {}
        for clause in self.clauses:
            if not clause.aside:
                self.sentences.setdefault(clause.sentence, []).append(clause)

    def search(self, pattern: str, where: str) -> re.Match[str] | None:
        return compiled(self.language, pattern).search(where)

    def matches(self, pattern: str, where: str) -> bool:
        return compiled(self.language, pattern).search(where) is not None

    def supposed(self, clause: Clause) -> bool:
        """Whether a clause opens a condition: what follows in its sentence is not said to be so."""
        return self.matches(rf"^(?:{self.language.macros['if']})\b", clause.flat)

    def people_in(self, start: int, end: int) -> list[Person]:
        return [p for p in self.people if start <= p.span[0] < end]

    def person_at(self, place: int) -> Person | None:
        return self._starts.get(place)

    def days_in(self, start: int, end: int) -> list[Found]:
        return [d for d in self.days if d.named and start <= d.span[0] < end]

    def named_in(self, clause: Clause) -> list[Person]:
        """Those named in a clause itself, not in an aside within it."""
        return [p for m in _name_run.finditer(clause.flat) if (p := self.person_at(clause.start + m.start()))]

    def words(self, span: Span) -> str:
        """The message's own words of a span, without days, asides and trailing politeness."""
        return self.text.said(*self.trim(*span))

    def trim(self, start: int, end: int) -> Span:
        """A span cut at the first day, aside or side remark, without what only leads in or trails off."""
        part = self.flat[start:end]
        if (found := compiled(self.language, self.language.cut).search(part)) and found.start() > 2:
            end = start + found.start()
        for day in self.days:
            if start <= day.span[0] < end:
                if day.span[0] - start >= 3:
                    if self.flat[day.span[1] : day.span[1] + 1] == ",":
                        end = day.span[0]
                        break
                    if not self.flat[day.span[1] : end].strip(" .,!") or day.named:
                        end = day.span[0] if not self._goes_on(day.span[1], end) else end
                        break
                elif day.span[1] < end and day.named:
                    start = day.span[1]
        cut = self.flat.find(ASIDE, start, end)
        if cut > start + 2 and not self.flat[cut:end].strip(ASIDE + " .,"):
            end = cut
        if found := compiled(self.language, self.language.trims).match(self.flat[start:end]):
            start += found.end()
        for _ in range(3):
            if not (found := compiled(self.language, self.language.tails).search(self.flat[start:end])):
                break
            end = start + found.start()
        return start, max(start, end)

    def _goes_on(self, after: int, end: int) -> bool:
        """Whether more than a few words follow a day, so that it stands in the middle of what is said."""
        return len(self.flat[after:end].split()) > 1

    def runs(self, flat: str) -> Iterator[re.Match[str]]:
        return _name_run.finditer(flat)


def set_topics(scene: Scene) -> None:
    """Work out whom each clause speaks of when it names nobody itself: the subject of what was told before."""
    topic = Topic()
    mentioned = compiled(scene.language, scene.language.mentioned)
    sentence = -1
    recent: list[Person] = []
    called: dict[str, bool] = {}
    lent: Topic | None = None
    lent_in = -1
    together: tuple[Person, ...] = ()
    for clause in scene.clauses:
        scene.topics.append(_aside_topic(clause.anchor, topic) if clause.anchor else Topic(topic.person, topic.group))
        if clause.aside:
            continue
        if lent is not None and clause.sentence != lent_in:
            topic, lent = lent, None
            scene.topics[-1] = topic
        if (one := _meant_by(scene, clause, topic, recent, called)) is not None:
            lent, lent_in = lent or topic, clause.sentence
            topic = Topic(one, topic.group)
            scene.topics[-1] = topic
        named = [
            p
            for p in scene.named_in(clause)
            if not mentioned.search(scene.flat[max(clause.start - 1, p.span[0] - 40, 0) : p.span[0]].replace(": ", " "))
        ]
        another = compiled(scene.language, scene.language.macros["of_another"])
        named = [p for p in named if not another.match(scene.flat[p.span[1] : p.span[1] + 30])] or named
        if not named and topic.person is None:
            named = scene.named_in(clause)
        for p in scene.named_in(clause):
            recent = [r for r in recent if key(r) != key(p)] + [p]
        if together and not topic.group and scene.matches(scene.language.macros["leading_they"], clause.flat):
            topic = Topic(topic.person, together)
            scene.topics[-1] = topic
        if topic.group and scene.matches(scene.language.macros["leading_they"], clause.flat):
            scene.plural.add(clause.sentence)
        if scene.matches(scene.language.macros["both"], clause.flat) and not topic.group and len(recent) >= 2:
            topic = Topic(topic.person or recent[-2], (recent[-2], recent[-1]))
            scene.topics[-1] = topic
        if not named:
            continue
        group = _together(scene, clause, named)
        together = group if len(group) > 1 else together
        first = named[0]
        leads = _subject_like(scene, clause, first) or clause.sentence != sentence
        if topic.person is None or (leads and not _object_only(scene, clause, first)):
            kept = topic.group if key(first) in map(key, topic.group) else ()
            topic = Topic(first, group if len(group) > 1 else kept)
        sentence = clause.sentence
        if (one := _introduced_in(scene, clause)) is not None:
            topic = Topic(one)


def _introduced_in(scene: Scene, clause: Clause) -> Person | None:
    """Whom a clause says the user was introduced to: of them the message goes on to speak."""
    said = scene.search(scene.language.macros["introduced_me"], clause.flat)
    if said is None:
        return None
    end = max(c.end for c in scene.sentences[clause.sentence])
    return next(iter(scene.people_in(clause.start + said.end(), end)), None)


def _meant_by(
    scene: Scene, clause: Clause, topic: Topic, recent: Sequence[Person], called: dict[str, bool]
) -> Person | None:
    """Whom a "he" or "she" that opens a clause means when it cannot be the one spoken of: the only one whom it fits.

    `called` keeps who was a "she" before, and who a "he".
    """
    said = compiled(scene.language, scene.language.macros["he_or_she"]).match(clause.flat)
    if said is None or topic.person is None or not topic.person.name:
        return None
    she = said["she"] is not None
    can = [p for p in (topic.person, *recent) if called.get(key(p), she) == she and can_be(p, she=she)]
    if can[:1] == [topic.person]:
        called[key(topic.person)] = she
        return None
    fitting = [p for p in can if surely(p, she=she)] or can
    if len({key(p) for p in fitting}) != 1:
        return None
    called[key(fitting[0])] = she
    return fitting[0]


def _aside_topic(anchor: Person, topic: Topic) -> Topic:
    return Topic(anchor, topic.group if key(anchor) in map(key, topic.group) else ())


def _together(scene: Scene, clause: Clause, named: list[Person]) -> tuple[Person, ...]:
    """Those named side by side: "Ana and Luis", "Kat, Matt & I"."""
    group = [named[0]]
    for one in named[1:]:
        between = scene.flat[group[-1].span[1] : one.span[0]]
        if (
            re.fullmatch(r"[\s,&+/<>]*(?:(?:and|n|y|e|et|und|и|with)[\s]*)?(?:\x00*)", between.strip(ASIDE))
            and len(between.strip(ASIDE)) <= 8
        ):
            group.append(one)
        else:
            break
    return tuple(group)


def _subject_like(scene: Scene, clause: Clause, person: Person) -> bool:
    return not scene.flat[clause.start : person.span[0]].strip(" \"'*-")


_objects = re.compile(r"\b(?:to|for|about|of|from|like)\s$")


def _object_only(scene: Scene, clause: Clause, person: Person) -> bool:
    """Whether a name stands only as what something is about."""
    before = scene.flat[clause.start : person.span[0]]
    if scene.matches(scene.language.macros["tells_of_another"], before):
        return True
    return scene.matches(r"\b{i_will} {base}\b", before) or scene.matches(r"^(?:said|told|owe)\b.*\b{base}\b", before)
