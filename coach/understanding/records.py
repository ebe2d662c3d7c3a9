"""Needs, help given and received, promises both ways, asks, lessons and what to come back to: one clause at a time.

The tables say which words may begin a record; here it is decided who does it for whom, and whether it is said at all.
A clause that is denied, supposed or somebody else's leaves nothing.
"""

from __future__ import annotations

import re

from coach.understanding.clauses import Clause
from coach.understanding.helps import Helps
from coach.understanding.lessons import Lessons
from coach.understanding.needs import Needs
from coach.understanding.patterns import NAME, compiled, fitting
from coach.understanding.promises import Promises
from coach.understanding.reading import Help, Need
from coach.understanding.recording import Records
from coach.understanding.scene import Topic, key
from coach.understanding.subjects import subject

_run = re.compile(NAME + "+")


class Recorder(Needs, Promises, Helps, Lessons):
    """Goes through the clauses and lets each be read once."""

    def all(self) -> Records:
        blocked = -1
        for clause, topic in zip(self.scene.clauses, self.scene.topics, strict=True):
            if clause.sentence == blocked and not clause.aside:
                continue
            if self._learned(clause, topic):
                continue
            if self.scene.supposed(clause):
                blocked = clause.sentence
                continue
            self._clause(clause, topic)
        if self.macros.get(f"command_{self.command}") == "learned" and not self.records.learned:
            self._whole_lesson()
        return self.records

    def _clause(self, clause: Clause, topic: Topic) -> None:
        if self._by_label(clause):
            return
        found: list[tuple[int, int, str, re.Match[str]]] = []
        for rank, pattern, kind in fitting(self.language, "cues", clause.flat):
            if clause.question and kind not in ("ask", "quoted_need", "todo"):
                continue
            if match := pattern.search(clause.flat):
                found.append((match.start(), rank, kind, match))
        meaning = self.macros.get(f"command_{self.command}")
        for _, _, kind, match in sorted(found, key=lambda f: f[:2]):
            if meaning in ("given", "gave", "received") and kind in ("follow", "imperative", "engagement"):
                continue
            if self._take(kind, match, clause, topic):
                return
        if self.command:
            self._by_command(clause, topic)

    def _take(self, kind: str, match: re.Match[str], clause: Clause, topic: Topic) -> bool:
        """Whether the clause is done with: something was recorded, or what it says is denied."""
        run = compiled(self.language, self.macros["leading_subject"]).match(match[0])
        upto = match.start() + (run.end() if run else 0)
        inside = [p for p in self.scene.named_in(clause) if p.span[0] < clause.start + match.start()]
        led = compiled(self.language, self.macros["leading_pronoun"]).match(clause.flat)
        if topic.person is None and not inside and not led:
            inside = self.scene.named_in(clause)
        if inside and not (topic.group and key(inside[-1]) in map(key, topic.group)):
            topic = Topic(inside[0] if topic.person is None else inside[-1], topic.group)
        who = subject(self.scene, clause, upto, topic)
        if kind == "nothing" or self._denied(clause, match, kind):
            return True
        before = len(self.records.told)
        getattr(self, f"_{kind}")(match, clause, topic, who)
        return len(self.records.told) > before

    def _by_label(self, clause: Clause) -> bool:
        """What a label before the colon, or at the head of a list, makes of a bare line."""
        if not clause.label:
            return False
        named = self.scene.named_in(clause)
        if named and self.scene.matches(self.macros["owe_label"], clause.label) and clause.flat.startswith(NAME):
            run = _run.match(clause.flat)
            span = (clause.start + (run.end() if run else 0), clause.end)
            words = self.scene.words(span).strip(" ,:-")
            if words and not self.scene.matches(
                rf"^ ?(?:{self.macros['no_promise']})\b", clause.flat[run.end() if run else 0 :]
            ):
                due = self._due(span, clause) or self._due_aside(clause)
                self._told(clause, span)
                self.records.promises.append(Help(named[0], words, self._kind(clause.flat, None), span, due))
            return True
        if len(named) >= 2 and self.scene.matches(self.macros["intro_label"], clause.label):
            self._introduced(named, clause)
            return True
        if named and self.scene.matches(self.macros["planning"], clause.label) and not self.command:
            days = [d for d in self.scene.days_in(clause.start, clause.end + 1) if d.after]
            if days:
                self._come_back(clause.span, clause, named, days[0].future())
                return True
        return False

    def _denied(self, clause: Clause, match: re.Match[str], kind: str) -> bool:
        cue_end = match.start("what") if "what" in match.re.groupindex and match.start("what") >= 0 else match.end()
        until = clause.flat[: max(match.start(), min(cue_end, match.end()))]
        before = clause.flat[: match.start()]
        if kind == "will" and self.scene.matches(self.macros["unreal"], before):
            return True
        if kind in ("need", "want", "owed", "will") and self.scene.matches(self.language.hearsay, before):
            return True
        if kind != "need_anyway" and self.scene.matches(self.language.negations, until):
            return True
        unsure = self.macros["unsure"] if kind == "need" else self.language.maybe
        return self.scene.matches(unsure, f"{before} {clause.opener}")

    def _by_command(self, clause: Clause, topic: Topic) -> None:
        """A command in front says what a bare line is: `/need Mark: a ramp`, `/offer Li Lei - proofread his letter`."""
        meaning = self.macros.get(f"command_{self.command}")
        named = self.scene.named_in(clause)
        if named and any(c.label == clause.flat and c.start >= clause.end for c in self.scene.clauses):
            return
        if topic.person is None and named:
            topic = Topic(named[0])
        if not meaning or topic.person is None:
            return
        if named and not clause.flat.strip(NAME + " ,:-&"):
            return
        if (self.records.needs and meaning == "need") or (
            meaning in ("given", "gave", "received") and self.records.told
        ):
            return
        start = clause.start
        if clause.flat.startswith(NAME):
            run = _run.match(clause.flat)
            start += run.end() if run else 0
        span = (start, clause.end)
        words = self.scene.words(span).strip(" ,:-")
        if not words or len(words.split()) < 1:
            return
        person = named[0] if named and clause.flat.startswith(NAME) else topic.person
        self._told(clause, span)
        flat = clause.flat
        due = self._due(span, clause)
        if meaning == "need":
            self.records.needs.append(Need(person, words, span))
        elif meaning == "gave" and due is None:
            self.records.given.append(Help(person, words, self._kind(flat, None), span))
        elif meaning in ("given", "gave"):
            past = compiled(self.language, self.macros["past_start"]).match(
                self.scene.flat[span[0] : span[1]].strip(" ,:-")
            )
            if past and due is None:
                self.records.given.append(Help(person, words, self._kind(flat, None), span))
            else:
                self.records.promises.append(Help(person, words, self._kind(flat, None), span, due))
        elif meaning == "received":
            self.records.received.append(Help(person, words, self._kind(flat, None), span))
