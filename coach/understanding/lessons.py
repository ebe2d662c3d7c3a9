"""What is worth keeping: it needs a word for it, before or after."""

from __future__ import annotations

from coach.understanding.clauses import Clause
from coach.understanding.patterns import ASIDE, compiled
from coach.understanding.reading import Learned, Person, Span
from coach.understanding.recording import Recording
from coach.understanding.scene import Topic


class Lessons(Recording):
    """Reads lessons."""

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
        """ "TIL: …", "… : lesson of the night", "…. Good to know!"."""
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

    def _whole_lesson(self) -> None:
        """After the command for it, what is told first is the lesson; who is named after it told it."""
        told = [c for c in self.scene.clauses if not c.aside]
        if told:
            cut = told[0].flat.find(ASIDE)
            span = (told[0].start, told[0].start + cut if cut > 0 else self._sentence_end(told[0]))
            after = [p for p in self.scene.people if p.span[0] >= span[1]]
            self._lesson(span, after[0] if after else None)

    def _sentence_end(self, clause: Clause) -> int:
        return max(c.end for c in self.scene.clauses if c.sentence == clause.sentence and not c.aside)

    def _plain(self, span: Span) -> Span:
        start, end = span
        while end > start and self.scene.flat[end - 1] in " .,;:!?'\"":
            end -= 1
        return start, end
