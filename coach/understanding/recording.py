"""What is collected from the clauses, and what every record needs: for whom, due when, of which kind."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import cast

from coach.network import HelpKind
from coach.understanding.clauses import Clause
from coach.understanding.patterns import compiled
from coach.understanding.reading import Ask, Day, FollowUp, Help, Learned, Need, Person, Span
from coach.understanding.scene import Scene, Topic, key


@dataclass
class Records:
    needs: list[Need] = field(default_factory=list)
    given: list[Help] = field(default_factory=list)
    received: list[Help] = field(default_factory=list)
    promises: list[Help] = field(default_factory=list)
    owed: list[Help] = field(default_factory=list)
    asks: list[Ask] = field(default_factory=list)
    learned: list[Learned] = field(default_factory=list)
    follow_ups: list[FollowUp] = field(default_factory=list)
    told: list[Span] = field(default_factory=list)
    """Clauses that told of something; a day in one belongs to it."""
    objects: list[Span] = field(default_factory=list)
    """Where records speak of things: a person named there is only mentioned."""

    def any(self) -> bool:
        return bool(
            self.needs or self.given or self.received or self.promises or self.owed or self.asks or self.learned
        )


class Recording:
    """Collects; knows whom a record is for, when it is due, and what kind of help it is."""

    def __init__(self, scene: Scene, command: str | None) -> None:
        self.scene, self.language, self.command = scene, scene.language, command
        self.records = Records()
        self.macros = scene.language.macros

    def _told(self, clause: Clause, span: Span) -> None:
        """Remember a clause that told of something, and where it speaks of the thing."""
        self.records.told.append(clause.span)
        self.records.objects.append(span)

    def _due(self, span: Span, clause: Clause) -> Day | None:
        """The day a record is due: one named in it, or at either end of its clause."""
        ahead = [d for d in self.scene.days_in(clause.start, span[0]) if not d.nearer_behind(self.scene.today)]
        for found in self.scene.days_in(span[0], clause.end + 1) + ahead:
            day = found.future()
            if day is not None and found.how != "last_weekday":
                return day
        return None

    def _due_aside(self, clause: Clause) -> Day | None:
        """A day in brackets right after a clause or within it."""
        for found in self.scene.days_in(clause.start, clause.end + 12):
            if found.future():
                return found.future()
        return None

    def _kind(self, flat: str, match: re.Match[str] | None) -> HelpKind:
        for pattern, kind in self.language.kinds:
            if compiled(self.language, pattern).search(flat):
                return cast(HelpKind, kind)
        return "other"

    def _recipients(self, match: re.Match[str], clause: Clause, topic: Topic) -> list[Person]:
        """For whom: the one named in the record, the several of "them", else the one spoken of."""
        what = match["what"] if "what" in match.re.groupindex and match["what"] else match[0]
        begin = clause.start + match.start()
        if "who" in match.re.groupindex and match["who"]:
            named = self.scene.people_in(clause.start + match.start("who"), clause.start + match.end("who"))
            if named:
                return named
        if "to" in match.re.groupindex and match["to"]:
            named = self.scene.people_in(clause.start + match.start("to"), clause.start + match.end("to"))
            if named:
                return named
            if topic.group and self.scene.matches(self.language.group, match["to"]):
                return list(topic.group)
            if topic.person and compiled(self.language, rf"\b(?:{self.macros['pronoun']})\b").search(match["to"]):
                return [topic.person]
        cue = match[0][: match.start("what") - match.start()] if what is not match[0] else ""
        if topic.person and self.scene.matches(self.macros["cue_to"], cue):
            return list(topic.group) if topic.group and self.scene.matches(self.language.group, cue) else [topic.person]
        named = self.scene.people_in(begin, clause.end)
        said = compiled(self.language, rf"\b(?:{self.macros['pronoun']})\b").search(what)
        if said and topic.person:
            if topic.group and self.scene.matches(self.language.group, what):
                return list(topic.group)
            return [topic.person]
        if named:
            other = topic.person and key(named[0]) != key(topic.person)
            if topic.person and other and (self._asks_other(what) or self._owns(named[0])):
                return [topic.person]
            return self._lead(named, clause)
        if topic.group and topic.person and self.scene.matches(self.language.group, clause.flat[: match.end()]):
            return list(topic.group)
        if topic.person:
            return [topic.person]
        later = self.scene.named_in(clause)
        return later[:1]

    def _lead(self, named: list[Person], clause: Clause) -> list[Person]:
        people = [named[0]]
        for one in named[1:]:
            between = self.scene.flat[people[-1].span[1] : one.span[0]]
            if compiled(self.language, r"^(?:, ?| ?& ?| ?\+ ?| {and} |, {and} )$").match(between):
                people.append(one)
            else:
                break
        return people

    def _owns(self, person: Person) -> bool:
        """Whether somebody is named only as whose a thing is: "Nuno's portfolio", "o portfólio do Nuno"."""
        before = self.scene.flat[max(0, person.span[0] - 8) : person.span[0]]
        after = self.scene.flat[person.span[1] : person.span[1] + 3]
        return self.scene.matches(self.macros["owner_before"], before) or self.scene.matches(
            self.macros["owner_after"], after
        )

    def _asks_other(self, what: str) -> bool:
        """Whether the promise is to turn to another on their behalf: "I'll ask Stefan"."""
        return bool(compiled(self.language, rf"^(?:{self.macros['ask_verbs']})\b").match(what))

    def _asked(self, match: re.Match[str], clause: Clause, topic: Topic) -> list[Person]:
        if "who" in match.re.groupindex and match["who"]:
            named = self.scene.people_in(clause.start + match.start("who"), clause.start + match.end("who"))
            if named:
                return named
            if topic.group and self.scene.matches(self.language.group, match["who"]):
                return list(topic.group)
        return [topic.person] if topic.person else []
