"""What the user said they would do, what was promised to them, and what to come back to."""

from __future__ import annotations

import re

from coach.understanding.clauses import Clause
from coach.understanding.coming_back import kind_of, without_day
from coach.understanding.patterns import DAY, compiled
from coach.understanding.reading import Day, FollowUp, Help, Person, Span
from coach.understanding.recording import Recording
from coach.understanding.scene import Topic, key
from coach.understanding.subjects import Subject


class Promises(Recording):
    """Reads promises both ways and follow-ups."""

    def _promise(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        mine = self.scene.matches(self.macros["mine"], match["what"]) or (
            self.scene.matches(self.macros["mine_soon"], match["what"])
            and not self.scene.matches(self.language.them, match["what"])
        )
        cue = match[0][: match.start("what") - match.start()]
        if who.who == "nobody" and mine and not self._i_said(match) and not self.scene.matches(self.language.them, cue):
            self._they_promise(match, clause, topic, Subject("them", who.people))
            return
        if who.who == "them" and not self.scene.matches(self.macros["i_said"], match[0]):
            self._they_promise(match, clause, topic, who)
            return
        self._commit(match, clause, topic, promised=True)

    def _i_said(self, match: re.Match[str]) -> bool:
        cue = match[0][: match.start("what") - match.start()]
        return self.scene.matches(self.macros["i_said"], cue)

    def _promise_ing(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        self._commit(match, clause, topic)

    def _i_will(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        mine = who.who == "nobody" and self.scene.matches(self.macros["mine_within"], match["what"])
        mine = mine and not self._i_said(match)
        if who.who == "them" or mine:
            self._they_promise(match, clause, topic, who)
            return
        self._commit(match, clause, topic)

    def _will(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if who.who == "them":
            self._they_promise(match, clause, topic, who)
        elif who.who == "nobody" and self.scene.matches(self.language.me, match["what"]):
            self._they_promise(match, clause, topic, Subject("them", who.people))
        elif who.who in ("me", "nobody") and match.start() <= 12:
            self._commit(match, clause, topic)

    def _todo(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        self._commit(match, clause, topic)

    def _commit(self, match: re.Match[str], clause: Clause, topic: Topic, *, promised: bool = False) -> None:
        """Something the user will do: coming back to somebody is a follow-up, doing something for them a promise."""
        span = (clause.start + match.start("what"), clause.start + match.end("what"))
        what = match["what"]
        people = self._recipients(match, clause, topic)
        owing = self.scene.matches(self.macros["owing"], f"{match[0][: match.start('what') - match.start()]}{what}")
        owing = owing or (promised and self._asks_other(what))
        if not owing and compiled(self.language, rf"^(?:{self.macros['come_back']})\b").match(what):
            self._come_back(span, clause, people)
            return
        if not clause.question and self.scene.matches(r"^(?:{about} )?{name}\W*(?:{day})?$", what):
            self._come_back(span, clause, people)
            return
        if compiled(self.language, rf"^(?:{self.macros['no_promise']})\b").match(what):
            return
        if self.scene.matches(self.macros["only_wished"], match[0]) and not self.scene.matches(
            self.language.them, what
        ):
            return
        for_them = self.scene.matches(self.language.them, what) or people
        if not for_them or self._only_when(what):
            return
        due = self._due(span, clause)
        chore = self.scene.matches(self.macros["only_due"], match[0])
        if chore and due is None and not self.scene.matches(self.language.them, what):
            return
        self._told(clause, span)
        words = self.scene.words(span)
        if not words:
            return
        for person in people[:4]:
            self.records.promises.append(Help(person, words, self._kind(what, match), span, due))

    def _only_when(self, what: str) -> bool:
        """Whether nothing but a day is said: "the jar I promised by Sunday"."""
        return DAY in what and self.scene.matches(r"^\W*{day}\W*$", what)

    def _come_back(
        self, span: Span, clause: Clause, people: list[Person], day: Day | None = None, *, engaged: bool = False
    ) -> None:
        day = day or self._due(span, clause)
        if day is None and any(d.sure for d in self.scene.days_in(clause.start, clause.end + 1)):
            return
        if not people or (day is None and "\x01" in clause.flat):
            return
        self._told(clause, span)
        words = self.scene.words(span)
        people = self._turned_to(span) or people
        kind = kind_of(words, self.language, engaged=engaged)
        plan = without_day(self.scene.text.raw, span, day, words)
        also = [*people[1:], *self.scene.people_in(*span)] if kind == "meeting" else []
        others = tuple({key(p): p for p in also if key(p) != key(people[0])}.values())[:3]
        self.records.follow_ups.append(FollowUp(people[0], words or None, span, day, kind, others, plan))

    def _turned_to(self, span: Span) -> list[Person]:
        """Whoever is named right after the verb: "write to Suzette"."""
        named = self.scene.people_in(*span)[:1]
        verb = self.scene.flat[span[0] : named[0].span[0]] if named else ""
        if not 1 <= len(verb.split()) <= 2 or self.scene.matches(self.language.them, verb):
            return []
        return named

    def _follow(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if who.who == "them":
            return
        span = (clause.start + match.start("what"), clause.start + match.end("what"))
        self._come_back(span, clause, self._recipients(match, clause, topic))

    def _imperative(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """ "Ping Desmond end of next month": something to do about somebody."""
        if self.scene.matches(self.macros["habit"], match["what"]):
            return
        span = (clause.start + match.start("what"), clause.start + match.end("what"))
        self._come_back(span, clause, self._recipients(match, clause, topic))

    def _engagement(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """ "Tue lunch with Ravi": to come, if its day is and the message plans rather than tells."""
        begin = clause.start - len(clause.label) - 3 if clause.label else clause.start
        day = next((d for d in self.scene.days_in(begin, clause.end + 1) if d.after), None)
        if day is None or day.sure or self.command:
            return
        before = self.scene.flat[: clause.end]
        if (
            day.before is None
            or day.nearer_ahead(self.scene.today)
            or (day.how == "day_of_month" and day.sooner_ahead(self.scene.today) and self._outside_asides(day.span))
            or self.scene.matches(self.macros["planning"], before)
            or self.scene.matches(self.macros["hour_to_come"], self.scene.text.flat[clause.start : clause.end])
        ):
            span = (clause.start + match.start("what"), clause.start + match.end("what"))
            people = self._recipients(match, clause, topic)
            self._come_back(span, clause, people, day.future(), engaged=True)

    def _outside_asides(self, span: Span) -> bool:
        return not any(c.aside and c.start <= span[0] < c.end for c in self.scene.clauses)

    def _appointment(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        day = self._due(clause.span, clause)
        if day is None:
            return
        people = self._recipients(match, clause, topic)
        self._come_back((clause.start + match.start(), clause.end), clause, people, engaged=True)

    def _they_promise(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        what = match["what"]
        if who.who == "me":
            self._commit(match, clause, topic)
            return
        if who.who == "other" and not who.people:
            return
        mine = self.scene.matches(self.language.me, what) or self.scene.matches(self.language.me, match[0])
        helping = compiled(self.language, rf"^(?:{self.macros['helping']})\b").match(what)
        if not mine and not helping:
            return
        self._owe(match, clause, who.people or ((topic.person,) if topic.person else ()))

    def _they_owe(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """Theirs unless the user is the subject, where verbs do not tell who speaks."""
        if who.who == "me":
            self._commit(match, clause, topic)
        elif who.who == "them" or clause.opener or topic.person:
            self._owed(match, clause, topic, who)

    def _owed(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if who.who == "me":
            return
        self._owe(match, clause, who.people or ((topic.person,) if topic.person else ()))

    def _owe(self, match: re.Match[str], clause: Clause, people: tuple[Person, ...]) -> None:
        span = (clause.start + match.start("what"), clause.start + match.end("what"))
        due = self._due(span, clause)
        self._told(clause, span)
        words = self.scene.words(span)
        for person in people:
            if words:
                self.records.owed.append(Help(person, words, self._kind(match["what"], match), span, due))

    def _agreed(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """What they were asked for just before is now owed."""
        people = who.people or ((topic.person,) if topic.person else ())
        asked = [a for a in self.records.asks if any(key(a.person) == key(p) for p in people)]
        if asked and who.who != "me":
            last = asked[-1]
            self._told(clause, clause.span)
            self.records.owed.append(Help(last.person, last.what, self._kind(last.what.casefold(), None), last.span))
