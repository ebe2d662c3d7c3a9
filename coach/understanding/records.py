"""Needs, help given and received, promises both ways, asks, lessons and what to come back to: one clause at a time.

The tables say which words may begin a record; here it is decided who does it for whom, and whether it is said at all.
A clause that is denied, supposed or somebody else's leaves nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import cast

from coach.network import HelpKind
from coach.understanding.clauses import Clause
from coach.understanding.patterns import NAME, compiled
from coach.understanding.reading import Ask, Day, FollowUp, Help, Learned, Need, Person, Span
from coach.understanding.scene import Scene, Topic, key
from coach.understanding.subjects import Subject, subject

_run = re.compile(NAME + "+")


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


class Recorder:
    """Goes through the clauses and collects."""

    def __init__(self, scene: Scene, command: str | None) -> None:
        self.scene, self.language, self.command = scene, scene.language, command
        self.records = Records()
        self.macros = scene.language.macros

    def all(self) -> Records:
        blocked = -1
        for clause, topic in zip(self.scene.clauses, self.scene.topics, strict=True):
            if clause.sentence == blocked and not clause.aside:
                continue
            if self._learned(clause, topic):
                continue
            if self._supposed(clause):
                blocked = clause.sentence
                continue
            self._clause(clause, topic)
        return self.records

    def _supposed(self, clause: Clause) -> bool:
        """Whether a clause opens a condition: what follows in its sentence is not said to be so."""
        return self.scene.matches(rf"^(?:{self.macros['if']})\b", clause.flat)

    # --- one clause

    def _clause(self, clause: Clause, topic: Topic) -> None:
        if self._by_label(clause):
            return
        found: list[tuple[int, int, str, re.Match[str]]] = []
        for rank, (pattern, kind) in enumerate(self.language.cues):
            if clause.question and kind not in ("ask", "quoted_need", "todo"):
                continue
            if match := compiled(self.language, pattern).search(clause.flat):
                found.append((match.start(), rank, kind, match))
        meaning = self.macros.get(f"command_{self.command}")
        for _, _, kind, match in sorted(found, key=lambda f: f[:2]):
            if meaning in ("given", "received") and kind in ("follow", "imperative", "engagement"):
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
        if topic.person is None and not inside:
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
            if words and not self.scene.matches(rf"^ ?(?:{self.macros['no_promise']})\b", clause.flat[run.end() if run else 0 :]):
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

    def _introduced(self, named: list[Person], clause: Clause) -> None:
        self._told(clause, clause.span)
        start = clause.start - len(clause.label) - 2 if clause.label else clause.start
        words = self.scene.text.said(max(0, start), named[1].span[1])
        for person in named[:2]:
            self.records.given.append(Help(person, words, "introduction", clause.span))

    def _intro_made(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        named = self.scene.named_in(clause)
        if len(named) >= 2 and who.who != "them":
            self._introduced(named, clause)

    def _due_aside(self, clause: Clause) -> Day | None:
        """A day in brackets right after a clause or within it."""
        for found in self.scene.days_in(clause.start, clause.end + 12):
            if found.future():
                return found.future()
        return None

    def _agreed(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """What they were asked for just before is now owed."""
        people = who.people or ((topic.person,) if topic.person else ())
        asked = [a for a in self.records.asks if any(key(a.person) == key(p) for p in people)]
        if asked and who.who != "me":
            last = asked[-1]
            self._told(clause, clause.span)
            self.records.owed.append(Help(last.person, last.what, self._kind(last.what.casefold(), None), last.span))

    def _denied(self, clause: Clause, match: re.Match[str], kind: str) -> bool:
        cue_end = match.start("what") if "what" in match.re.groupindex and match.start("what") >= 0 else match.end()
        until = clause.flat[: max(match.start(), min(cue_end, match.end()))]
        if self.scene.matches(self.language.hearsay, clause.flat[: match.start()]) and kind in ("need", "want", "owed", "will"):
            return True
        if kind != "need_anyway" and self.scene.matches(self.language.negations, until):
            return True
        if (
            self.scene.matches(self.language.maybe, clause.flat[: match.start()] + " " + clause.opener)
            and kind != "need"
        ):
            return True
        return False

    # --- their needs

    def _need(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if who.who == "me" or (who.who == "other" and not who.people):
            return
        if self._of_them(clause, match):
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

    def _of_them(self, clause: Clause, match: re.Match[str]) -> bool:
        """Whether somebody of theirs is the one in need: her boss, Tom's sister."""
        return self.scene.matches(self.macros["third_party"], clause.flat[: match.start() + 1])

    def _need_anyway(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """A need that is told with a "not": "still cannot find …"."""
        self._need(match, clause, topic, who)

    def _they_ask_plain(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if who.who == "them":
            self._need(match, clause, topic, who)

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

    # --- promises

    def _promise(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if who.who == "them" and not self.scene.matches(self.macros["i_said"], match[0]):
            self._they_promise(match, clause, topic, who)
            return
        self._commit(match, clause, topic)

    def _promise_ing(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        self._commit(match, clause, topic)

    def _i_will(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        mine = who.who == "nobody" and self.scene.matches(self.macros["mine_within"], match["what"])
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
        self._commit(match, clause, topic, planned=True)

    def _commit(self, match: re.Match[str], clause: Clause, topic: Topic, *, planned: bool = False) -> None:
        """Something the user will do: coming back to somebody is a follow-up, doing something for them a promise."""
        span = (clause.start + match.start("what"), clause.start + match.end("what"))
        what = match["what"]
        people = self._recipients(match, clause, topic)
        if compiled(self.language, rf"^(?:{self.macros['come_back']})\b").match(what):
            self._come_back(span, clause, people)
            return
        if compiled(self.language, rf"^(?:{self.macros['no_promise']})\b").match(what):
            return
        for_them = self.scene.matches(self.language.them, what) or people
        if not for_them:
            return
        due = self._due(span, clause)
        self._told(clause, span)
        words = self.scene.words(span)
        if not words:
            return
        for person in people[:4]:
            self.records.promises.append(Help(person, words, self._kind(what, match), span, due))

    def _come_back(self, span: Span, clause: Clause, people: list[Person], day: Day | None = None) -> None:
        day = day or self._due(span, clause)
        if not people or (day is None and "\x01" in clause.flat):
            return
        self._told(clause, span)
        words = self.scene.words(span)
        self.records.follow_ups.append(FollowUp(people[0], words or None, span, day))

    def _follow(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if who.who == "them":
            return
        span = (clause.start + match.start("what"), clause.start + match.end("what"))
        self._come_back(span, clause, self._recipients(match, clause, topic))

    def _imperative(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """"Ping Desmond end of next month": something to do about somebody."""
        span = (clause.start + match.start("what"), clause.start + match.end("what"))
        self._come_back(span, clause, self._recipients(match, clause, topic))

    def _engagement(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """"Tue lunch with Ravi": to come, if its day is and the message plans rather than tells."""
        begin = clause.start - len(clause.label) - 3 if clause.label else clause.start
        day = next((d for d in self.scene.days_in(begin, clause.end + 1) if d.after), None)
        if day is None or day.sure or self.command:
            return
        before = self.scene.flat[: clause.end]
        if day.before is None or self.scene.matches(self.macros["planning"], before) or self.scene.matches(self.macros["hour_to_come"], self.scene.text.flat[clause.start : clause.end]):
            span = (clause.start + match.start("what"), clause.start + match.end("what"))
            self._come_back(span, clause, self._recipients(match, clause, topic), day.future())

    def _appointment(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        day = self._due(clause.span, clause)
        if day is None:
            return
        people = self._recipients(match, clause, topic)
        self._come_back((clause.start + match.start(), clause.end), clause, people)

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
        named = self.scene.people_in(begin, clause.end)
        said = compiled(self.language, rf"\b(?:{self.macros['pronoun']})\b").search(what)
        if said and topic.person:
            if topic.group and self.scene.matches(self.language.group, what):
                return list(topic.group)
            return [topic.person]
        if named:
            if topic.person and key(named[0]) != key(topic.person) and self._asks_other(what):
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

    def _asks_other(self, what: str) -> bool:
        """Whether the promise is to turn to another on their behalf: "I'll ask Stefan"."""
        return bool(compiled(self.language, rf"^(?:{self.macros['ask_verbs']})\b").match(what))

    # --- what they promised

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

    # --- asks

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

    def _asked(self, match: re.Match[str], clause: Clause, topic: Topic) -> list[Person]:
        if "who" in match.re.groupindex and match["who"]:
            named = self.scene.people_in(clause.start + match.start("who"), clause.start + match.end("who"))
            if named:
                return named
            if topic.group and self.scene.matches(self.language.group, match["who"]):
                return list(topic.group)
        return [topic.person] if topic.person else []

    def _my_ask(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        if clause.opener and self.scene.matches(self.macros["mine"], match["what"]):
            self._need(match, clause, topic, Subject("them", who.people or ((topic.person,) if topic.person else ())))
            return
        self._ask(match, clause, topic, Subject("me", who.people))

    def _want_from(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        """ "Want two benches": the user's own wish in a plan about somebody."""
        if self.records.follow_ups:
            self._ask(match, clause, topic, Subject("me", who.people))
        else:
            self._need(match, clause, topic, who)

    # --- help that happened

    def _gave(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        to_me = self.scene.matches(self.language.me, match["to"])
        self._happened(match, clause, topic, who, to_me=to_me)

    def _gave_thing(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        what = match["what"]
        to_me = self.scene.matches(self.macros["to_me"], what)
        if who.who == "them" and not to_me:
            if not self.scene.matches(self.language.me, what):
                return
            to_me = True
        if who.who == "nobody" and not to_me and not self.scene.matches(self.language.them, what) and not self.command:
            if not self.scene.matches(self.language.me, what):
                return
        self._happened(match, clause, topic, who, to_me=to_me)

    def _did(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        what = match["what"]
        if who.who == "me":
            to_me = False
        elif who.who == "them":
            if not self.scene.matches(self.language.me, what):
                return
            to_me = True
        else:
            to_me = self.scene.matches(self.language.me, what) and not self.scene.matches(
                r"^\w+ (?:{pronoun}|{name})\b", what
            )
        self._happened(match, clause, topic, who, to_me=to_me)

    def _advised(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        self._happened(match, clause, topic, who, to_me=who.who != "me")

    def _told(self, clause: Clause, span: Span) -> None:
        """Remember a clause that told of something, and where it speaks of the thing."""
        self.records.told.append(clause.span)
        self.records.objects.append(span)

    def _explained(self, match: re.Match[str], clause: Clause, topic: Topic, who: Subject) -> None:
        what = match["what"]
        if who.who == "me":
            self._happened(match, clause, topic, who, to_me=False)
        elif self.scene.matches(self.language.me, what) or who.who == "them":
            if self.scene.matches(self.macros["told_only"], what):
                return
            self._happened(match, clause, topic, who, to_me=True)
        elif self.scene.matches(r"^\w+ {to_them}", what):
            self._happened(match, clause, topic, who, to_me=False)
        elif who.who == "nobody" and clause.opener and clause.opener != ",":
            self._happened(match, clause, topic, who, to_me=True)

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
            if who.who == "them":
                return
            people = self._recipients(match, clause, topic)
        self._help(match, clause, people, to_me=to_me)

    def _help(self, match: re.Match[str], clause: Clause, people: list[Person], *, to_me: bool) -> None:
        span = (clause.start + match.start("what"), clause.start + match.end("what"))
        words = self.scene.words(span)
        if not words or not people:
            return
        self._told(clause, span)
        due = None if to_me else next((d for d in self.scene.days_in(clause.start, clause.end + 1) if d.before is None), None)
        if due is not None:
            for person in people[:4]:
                self.records.promises.append(Help(person, words, self._kind(clause.flat[match.start() :], match), span, due.future()))
            return
        kept = self.records.received if to_me else self.records.given
        for person in people[:4]:
            kept.append(Help(person, words, self._kind(clause.flat[match.start() :], match), span))

    # --- lessons

    def _learned(self, clause: Clause, topic: Topic) -> bool:
        if clause.question:
            return False
        if self._labelled_lesson(clause, topic):
            return True
        for pattern in self.language.learned:
            match = compiled(self.language, pattern).search(clause.flat)
            if not match:
                continue
            if self.scene.matches(self.language.negations, clause.flat[: match.start("what")]):
                return False
            span = (clause.start + match.start("what"), self._sentence_end(clause))
            start, end = self._plain(span)
            words = self.scene.text.said(start, end)
            if len(words) < 4:
                return False
            source = None
            for group in ("who", "who2"):
                if group in match.re.groupindex and match[group]:
                    named = self.scene.people_in(clause.start + match.start(group), clause.start + match.end(group))
                    source = named[0] if named else topic.person
            self.records.learned.append(Learned(words, source, span))
            self.records.told.append((clause.start, span[1]))
            self.records.objects.append(span)
            return True
        return False

    def _labelled_lesson(self, clause: Clause, topic: Topic) -> bool:
        """"TIL: …", "… : lesson of the night", "…. Good to know!"."""
        label = self.macros["lesson_label"]
        if clause.label and self.scene.matches(label, clause.label):
            if not any(a <= clause.start < b for a, b in (n.span for n in self.records.learned)):
                self._lesson((clause.start, self._sentence_end(clause)), self._lesson_source(clause, topic))
            return True
        if not self.scene.matches(label, clause.flat):
            return False
        before = [c for c in self.scene.clauses if c.sentence == clause.sentence - 1 and not c.aside]
        following = [c for c in self.scene.clauses if c.sentence == clause.sentence + 1 and not c.aside]
        if before and not (following and following[0].label):
            start = before[0].start
            if m := compiled(self.language, self.macros["told_label"]).match(before[0].flat):
                start += m.end()
            self._lesson((start, before[-1].end), None)
        return True

    def _lesson_source(self, clause: Clause, topic: Topic) -> Person | None:
        """Whom the label names: "Learned from Leila: …"."""
        if not self.scene.matches(self.macros["lesson_from"], clause.label):
            return None
        begin = clause.start - len(clause.label) - 3
        named = self.scene.people_in(max(0, begin), clause.start)
        return named[0] if named else topic.person

    def _lesson(self, span: Span, source: Person | None) -> None:
        start, end = self._plain(span)
        words = self.scene.text.said(start, end)
        if len(words) >= 4:
            self.records.learned.append(Learned(words, source, (start, end)))
            self.records.told.append(span)
            self.records.objects.append(span)

    def _sentence_end(self, clause: Clause) -> int:
        return max(c.end for c in self.scene.clauses if c.sentence == clause.sentence and not c.aside)

    def _plain(self, span: Span) -> Span:
        start, end = span
        while end > start and self.scene.flat[end - 1] in " .,;:!?'\"":
            end -= 1
        return start, end

    # --- by a command

    def _by_command(self, clause: Clause, topic: Topic) -> None:
        """A command in front says what a bare line is: `/need Mark: a ramp`, `/offer Li Lei - proofread his letter`."""
        meaning = self.macros.get(f"command_{self.command}")
        named = self.scene.named_in(clause)
        if topic.person is None and named:
            topic = Topic(named[0])
        if not meaning or topic.person is None:
            return
        if named and not clause.flat.strip(NAME + " ,:-&"):
            return
        if (self.records.needs and meaning == "need") or (meaning in ("given", "received") and self.records.told):
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
        elif meaning == "given":
            past = compiled(self.language, self.macros["past_start"]).match(
                self.scene.flat[span[0] : span[1]].strip(" ,:-")
            )
            if past and due is None:
                self.records.given.append(Help(person, words, self._kind(flat, None), span))
            else:
                self.records.promises.append(Help(person, words, self._kind(flat, None), span, due))
        elif meaning == "received":
            self.records.received.append(Help(person, words, self._kind(flat, None), span))

    # --- what a record carries

    def _due(self, span: Span, clause: Clause) -> Day | None:
        """The day a record is due: one named in it, or at either end of its clause."""
        for found in self.scene.days_in(span[0], clause.end + 1) + self.scene.days_in(clause.start, span[0]):
            day = found.future()
            if day is not None and found.how != "last_weekday":
                return day
        return None

    def _kind(self, flat: str, match: re.Match[str] | None) -> HelpKind:
        for pattern, kind in self.language.kinds:
            if compiled(self.language, pattern).search(flat):
                return cast(HelpKind, kind)
        return "other"
