"""What stands around a word and says that it names a person, a place or a firm."""

from __future__ import annotations

import re

from coach.understanding.cities import cities
from coach.understanding.given_names import given_names
from coach.understanding.grammar import Language
from coach.understanding.known import fold
from coach.understanding.name_forms import bare
from coach.understanding.patterns import compiled
from coach.understanding.tokens import Text, Token


class Surroundings:
    """Looks before and after the words of one message."""

    def __init__(self, text: Text, language: Language) -> None:
        self.text, self.language = text, language
        self.before_person = compiled(language, language.before_person)
        self.firm_endings = compiled(language, rf"{language.macros['firm_endings']}$")
        self.past_after = compiled(language, rf" (?:{language.macros['past']}|\w{{3,}}ed)\b")
        self.presented = compiled(language, language.macros["presented"])
        self.after_weak = compiled(language, language.after_weak)
        self.near_person = compiled(language, language.near_person)
        self.after_person = compiled(language, language.after_person)
        self.before_thing = compiled(language, language.before_thing)
        self.whose = compiled(language, language.macros["whose"])
        self.verb_like = compiled(language, language.macros["verb_like"])
        self.a_work = compiled(language, language.macros["a_work"])
        self.by_author = compiled(language, language.macros["by_author"])

    def _acts(self, token: Token) -> bool:
        """Whether a verb in the past follows, so that a word that is a name as well is one: "Joy brought …"."""
        return bool(self.past_after.match(self.text.flat[token.end : token.end + 24]))

    def _to_thing(self, token: Token) -> bool:
        return bool(self.before_thing.search(self.text.flat[max(0, token.start - 40) : token.start]))

    def _before(self, token: Token) -> bool:
        before = self.text.flat[max(0, token.start - 40) : token.start]
        if self.text.command and not self.text.flat[: token.start].strip():
            return True
        return bool(self.before_person.search(before))

    def _near(self, token: Token) -> bool:
        return bool(self.near_person.search(self.text.flat[max(0, token.start - 40) : token.start]))

    def _after(self, token: Token) -> bool:
        """Whether what follows speaks of a person."""
        at = token.start + len(bare(token.low))
        return bool(self.after_person.match(self.text.flat[at : at + 60]))

    def _after_weak(self, token: Token) -> bool:
        at = token.start + len(bare(token.low))
        return bool(self.after_weak.match(self.text.flat[at : at + 20]))

    def _written_in_address(self, part: list[Token]) -> bool:
        """Whether an e-mail address in the message is made of these words."""
        words = [fold(bare(t.text)) for t in part]
        return any(p.kind == "email" and all(w in p.value.casefold() for w in words) for p in self.text.pieces)

    def _presented(self, first: Token) -> bool:
        """Whether a name is put beside what somebody is: "introduced me to the new organist, Blessing Eze"."""
        return bool(self.presented.search(self.text.flat[max(0, first.start - 90) : first.start]))

    def _firm_follows(self, last: Token) -> bool:
        """Whether the next word makes it a firm: "Amrita Hospital"."""
        following = next((t for t in self.text.tokens if t.start == last.end + 1), None)
        return following is not None and following.capital and bool(self.firm_endings.match(following.low))

    def _starts_line(self, token: Token) -> bool:
        before = self.text.flat[: token.start].rstrip(" ")
        return not before or before[-1] in "\n*•-–" or (before[-1] == "." and before[-2:-1].isdigit())

    def _is_city(self, part: list[Token]) -> bool:
        return " ".join(fold(bare(t.text)) for t in part) in cities

    def _starts_sentence(self, token: Token) -> bool:
        before = self.text.flat[: token.start].rstrip(" \"'(*")
        return not before or before[-1] in ".!?\n:•-–—"

    def _theirs(self, token: Token) -> bool:
        """Whether a word for kin says whose: "his brother Jens" is Jens, and no friar."""
        return bool(self.whose.search(self.text.flat[max(0, token.start - 12) : token.start]))

    def _office(self, last: Token) -> bool:
        """Whether it is the head of a body's name: "Chamber of Commerce"."""
        return not is_given(last.low) and bool(re.match(r" of [A-ZÀ-Þ]", self.text.raw[last.end : last.end + 5]))

    def _work(self, first: Token, last: Token) -> bool:
        """Whether a name is that of a book or a film: "read Emma by Jane Austen"."""
        before = self.text.flat[max(0, first.start - 60) : first.start]
        by_whom = re.match(r" by [A-ZÀ-Þ]", self.text.raw[last.end : last.end + 6])
        return by_whom is not None and bool(self.a_work.search(before))

    def _author(self, first: Token) -> bool:
        return bool(self.by_author.search(self.text.raw[max(0, first.start - 60) : first.start]))

    def _verb_first(self, first: Token) -> bool:
        """Whether a sentence begins with a verb before the name: "Interviewed Rosalba"."""
        return bool(self.verb_like.match(first.low)) and self._starts_sentence(first) and not is_given(first.low)


def is_given(low: str) -> bool:
    """Whether a word is a usual first name, or two of them joined: "Karl-Johan"."""
    return all(fold(part) in given_names for part in low.split("-"))
