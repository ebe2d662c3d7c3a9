"""Help that happened, given or received: the verb tells of help, its objects who had it."""

from __future__ import annotations

import re

from coach.understanding.clauses import Clause
from coach.understanding.reading import Help, Person
from coach.understanding.recording import Recording
from coach.understanding.scene import Topic
from coach.understanding.subjects import Subject


class Helps(Recording):
    """Reads help given and received."""

    def _gave(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        to_me = self.scene.matches(self.language.me, match["to"])
        self._happened(match, clause, topic, who, to_me=to_me)

    def _gave_thing(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        what = match["what"]
        to_me = self.scene.matches(self.macros["to_me"], what)
        if (
            who.who == "nobody"
            and self._continues_them(clause)
            and not self.scene.matches(self.macros["to_them_said"], what)
        ):
            who, to_me = Subject("them", who.people), True
        if who.who == "them" and not to_me:
            if not self.scene.matches(self.language.me, what):
                return
            to_me = True
        of_them = self.scene.matches(self.language.them, what) or self.scene.matches(self.language.me, what)
        if who.who == "nobody" and not to_me and not of_them and not self.command:
            return
        self._happened(match, clause, topic, who, to_me=to_me)

    def _continues_them(self, clause: Clause) -> bool:
        """Whether the clause before in the sentence has them as its subject, and this one goes on with it."""
        if not clause.opener:
            return False
        before = [
            c for c in self.scene.clauses if c.sentence == clause.sentence and c.end <= clause.start and not c.aside
        ]
        return bool(before) and self.scene.matches(rf"^{self.macros['leading_subject']}", before[-1].flat)

    def _did(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        what = match["what"]
        if who.who in ("me", "nobody") and self.scene.matches(self.macros["both_introduced"], what):
            named = self.scene.people_in(clause.start + match.start(), clause.end)
            if len(named) >= 2:
                self._introduced(named, clause)
                return
        if who.who == "me":
            to_me = False
        elif who.who == "them":
            if not self.scene.matches(self.language.me, what):
                return
            to_me = True
        else:
            to_me = self.scene.matches(self.language.me, what) and not self.scene.matches(
                r"^\w+ (?:{pronoun}\b|{name})", what
            )
        self._happened(match, clause, topic, who, to_me=to_me)

    def _explained(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        what = match["what"]
        if who.who == "me":
            self._happened(match, clause, topic, who, to_me=False)
        elif (
            who.who == "them"
            and self.scene.matches(r"^\w+ {name}", what)
            and not self.scene.matches(self.language.me, what)
        ):
            return
        elif who.who == "nobody" and not clause.opener and self.scene.matches(r"^\w+ {to_them}", what):
            self._happened(match, clause, topic, who, to_me=False)
        elif self.scene.matches(self.language.me, what) or who.who == "them":
            if self.scene.matches(self.macros["told_only"], what):
                return
            self._happened(match, clause, topic, who, to_me=True)
        elif self.scene.matches(r"^\w+ {to_them}", what):
            self._happened(match, clause, topic, who, to_me=False)
        elif who.who == "nobody" and clause.opener and clause.opener != ",":
            self._happened(match, clause, topic, who, to_me=True)

    def _passed_on(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """ "Passed it on to our buyer": help for the one spoken of, not for the one it goes to."""
        if who.who in ("me", "nobody") and topic.person:
            self._help(match, clause, [topic.person], to_me=False)

    def _advised(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        span = (clause.start + match.start("what"), clause.start + match.end("what"))
        if len(self.scene.words(span).split()) > 1:
            self._happened(match, clause, topic, who, to_me=who.who != "me")

    def _got(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        self._happened(match, clause, topic, who, to_me=True)

    def _given(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        self._happened(match, clause, topic, Subject("me", who.people), to_me=False)

    def _given_plain(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """The user's help, where verbs do not tell who did it: only if the user is named or nobody is."""
        if who.who == "me" or (who.who == "nobody" and match.start() == 0):
            self._given(match, clause, topic, who)

    def _thanked(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        people = self._asked(match, clause, topic)
        self._help(match, clause, people, to_me=True)

    def _got_from(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if who.who != "them":
            self._help(match, clause, self._asked(match, clause, topic), to_me=True)

    def _happened(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject, *, to_me: bool) -> None:
        """Help either way. From somebody to another it is none of the user's."""
        if to_me:
            if who.who == "me" or (who.who == "other" and not who.people):
                return
            people = list(who.people or ((topic.person,) if topic.person else ()))
        else:
            if who.who == "them" or (who.who == "other" and not who.people):
                return
            people = self._recipients(match, clause, topic)
        self._help(match, clause, people, to_me=to_me)

    def _help(self, match: re.Match[str], clause: Clause, people: list[Person], *, to_me: bool) -> None:
        span = (clause.start + match.start("what"), clause.start + match.end("what"))
        words = self.scene.words(span)
        if words and self.scene.matches(self.macros["no_help"], words.casefold()):
            return
        if not words or not people:
            return
        self._told(clause, span)
        due = (
            None
            if to_me
            else next((d for d in self.scene.days_in(clause.start, clause.end + 1) if d.before is None), None)
        )
        if due is not None:
            for person in people[:4]:
                self.records.promises.append(
                    Help(person, words, self._kind(clause.flat[match.start() :], match), span, due.future())
                )
            return
        kept = self.records.received if to_me else self.records.given
        for person in people[:4]:
            kept.append(Help(person, words, self._kind(clause.flat[match.start() :], match), span))

    def _introduced(self, named: list[Person], clause: Clause) -> None:
        self._told(clause, clause.span)
        start = clause.start - len(clause.label) - 2 if clause.label else clause.start
        words = self.scene.text.said(max(0, start), named[1].span[1])
        for person in named[:2]:
            self.records.given.append(Help(person, words, "introduction", clause.span))

    def _both_introduced(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """ "Ana und Tom einander vorgestellt": the cue names both, and leaves nobody else who could have done it."""
        named = self.scene.people_in(clause.start + match.start("what"), clause.end)
        if len(named) >= 2:
            self._introduced(named, clause)

    def _intro_made(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        named = self.scene.named_in(clause)
        if len(named) >= 2 and who.who != "them":
            self._introduced(named, clause)
