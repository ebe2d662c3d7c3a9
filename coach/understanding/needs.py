"""What they look for, and what the user wants from them."""

from __future__ import annotations

import re

from coach.understanding.clauses import Clause
from coach.understanding.patterns import compiled
from coach.understanding.reading import Ask, Need
from coach.understanding.recording import Recording
from coach.understanding.scene import Topic, key
from coach.understanding.subjects import Subject, names_a_thing


class Needs(Recording):
    """Reads needs and asks."""

    def _need(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if who.who == "me" or (who.who == "other" and not who.people):
            return
        if self._of_them(clause, match):
            return
        if who.who in ("nobody", "other") and names_a_thing(self.scene, clause.flat[: match.start()]):
            return
        before = self.scene.flat[max(0, clause.start - 40) : clause.start + match.start()]
        if self.scene.matches(self.macros["another_who"], before + match[0][:5]):
            return
        if who.who == "nobody" and not clause.bullet and self.scene.matches(self.macros["bare_me"], match[0]):
            return
        after = self.scene.people_in(clause.start + match.start(), clause.end)
        if who.who == "nobody" and match.start() == 0 and {key(p) for p in after} & {key(p) for p in who.people}:
            return
        span = (clause.start + match.start("what"), clause.start + match.end("what"))
        people = who.people
        if not people:
            return
        self._told(clause, span)
        words = self.scene.words(span)
        if not words or compiled(self.language, self.macros["no_need"]).match(words.casefold()):
            return
        for person in people:
            self.records.needs.append(Need(person, words, span))

    def _need_anyway(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """A need that is told with a "not": "still cannot find …"."""
        self._need(match, clause, topic, who)

    def _they_ask_plain(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if who.who == "them":
            self._need(match, clause, topic, who)

    def _they_want(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if who.who == "them":
            self._need(match, clause, topic, who)

    def _of_them(self, clause: Clause, match: re.Match[str]) -> bool:
        """Whether somebody of theirs is the one in need: her boss, Tom's sister."""
        return self.scene.matches(self.macros["third_party"], clause.flat[: match.start() + 1])

    def _want(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        self._need(match, clause, topic, who)

    def _they_ask(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if who.who in ("them", "nobody") and (who.who == "them" or self.scene.matches(self.language.me, match[0][:20])):
            self._need(match, clause, topic, who)
        elif who.who in ("me", "nobody"):
            self._my_ask(match, clause, topic, who)

    def _quoted_need(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        raw = self.scene.text.flat[max(0, clause.start - 2) : clause.start + match.start() + 1]
        if '"' in raw or "'" in raw or not clause.question:
            self._need(match, clause, topic, Subject("them", (topic.person,) if topic.person else ()))

    def _ask(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if who.who == "them" and match.start() > 0 and not clause.question:
            return
        people = self._asked(match, clause, topic)
        span = (clause.start + match.start("what"), clause.start + match.end("what"))
        words = self.scene.words(span)
        if not people or not words:
            return
        self._told(clause, span)
        for person in people[:3]:
            self.records.asks.append(Ask(person, words, span))

    def _my_ask(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        theirs = self.scene.matches(self.macros["mine"], match["what"]) or self._goes_on_with_them(
            clause, match["what"]
        )
        if clause.opener and theirs:
            self._need(match, clause, topic, Subject("them", who.people or ((topic.person,) if topic.person else ())))
            return
        self._ask(match, clause, topic, Subject("me", who.people))

    def _want_from(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """ "Want two benches": the user's own wish in a plan about somebody."""
        if self.records.follow_ups:
            self._ask(match, clause, topic, Subject("me", who.people))
        else:
            self._need(match, clause, topic, who)

    def _goes_on_with_them(self, clause: Clause, what: str) -> bool:
        """Whether the clause before in the sentence has them as its subject, and they ask for nothing of their own."""
        before = [c for c in self.scene.clauses if c.sentence == clause.sentence and c.end <= clause.start]
        if not before or self.scene.matches(self.macros["of_their_own"], what):
            return False
        last = next((c for c in reversed(before) if not self.scene.matches(r"^{third}\b", c.flat)), before[-1])
        return self.scene.matches(rf"^{self.macros['leading_subject']}", last.flat)
