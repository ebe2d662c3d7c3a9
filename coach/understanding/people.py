"""Fourth pass: who is named, known or new, and where. What everybody is to the message is decided later (`roles`)."""

from __future__ import annotations

import functools
import re
from dataclasses import replace

from coach.understanding.cities import places
from coach.understanding.days import Found
from coach.understanding.given_names import given_names
from coach.understanding.grammar import Language, languages
from coach.understanding.known import PARTICLES, KnownNames, fold, words_of
from coach.understanding.name_forms import bare, base_forms, leads_in, noun_before
from coach.understanding.nicknames import full_names, short_names
from coach.understanding.patterns import compiled
from coach.understanding.reading import Known, Person
from coach.understanding.surroundings import Surroundings, is_given
from coach.understanding.taught import Taught
from coach.understanding.tokens import Text, Token

LONGEST_NAME = 5
MOST_MENTIONS = 100
"""Names read of one message: no message of a conversation has more."""
_joining = re.compile(r"[ .\xa0]{1,3}")


def find_people(
    text: Text, days: list[Found], known: KnownNames, me: str | None, language: Language, taught: Taught
) -> list[Person]:
    """Everybody named, in order; the same person may stand there several times."""
    finder = _Finder(text, days, known, me, language, taught)
    return finder.all()


class _Finder(Surroundings):
    def __init__(
        self, text: Text, days: list[Found], known: KnownNames, me: str | None, language: Language, taught: Taught
    ) -> None:
        super().__init__(text, language)
        self.known, self.taught = known, taught
        self.me = [fold(w) for w in words_of(me or "")]
        self.day_at = {i for d in days for i in range(*d.span)}
        self.titles, self.short_titles = _all_titles()
        self.thing_called = compiled(language, language.macros["thing_called"])
        self.verb_names = compiled(language, rf"{language.macros['verb_names']}$")
        self.plural_before = compiled(language, language.macros["plural_before"])
        self.role_words = compiled(language, rf"^(?:{language.role_words})$")
        self.role_aside = compiled(language, rf" \((?:[\w&' -]+, )?(?:[\w-]+ ){{0,2}}(?:{language.role_words})[,) ]")
        self.found: list[Person] = []
        self.shouting = text.raw.isupper()

    def all(self) -> list[Person]:
        tokens = self.text.tokens
        at = 0
        while at < len(tokens) and len(self.found) < MOST_MENTIONS:
            person, used = self._at(at)
            if person is not None:
                self.found.append(person)
            at += max(1, used)
        return self.found

    # --- one place

    def _at(self, at: int) -> tuple[Person | None, int]:
        token = self.text.tokens[at]
        if token.low in self.taught.names and (known := self.known.one(self.taught.names[token.low])):
            return Person(known.name, (token.start, token.end), known.id, (known,)), 1
        titled = self._titles(at)
        run = self._run(at + titled)
        if not run:
            return (self._lower(token), 1) if not titled else (None, titled)
        if self.text.tokens[at + titled].start in self.day_at and self._only_day(run):
            return None, 1
        return self._capital(at, titled, run)

    def _titles(self, at: int) -> int:
        """How many words from here on are titles before a name: "Prof.", "Major General (ret.)"."""
        tokens = self.text.tokens
        count = 0
        while at + count + 1 < len(tokens) and count < 3:
            token, following = tokens[at + count], tokens[at + count + 1]
            between = self.text.flat[token.end : following.start]
            short = token.low in self.short_titles
            if token.low not in self.titles or not (following.capital or following.low in self.titles):
                break
            if between not in (" ", " (", ") ", ".) ") and not (between == ". " and short):
                break
            if not token.capital and not count and not short and self._starts_sentence(following):
                break
            if not token.capital and self._theirs(token):
                break
            count += 1
        return count

    def _joined(self, at: int) -> bool:
        """Whether only a blank (or an initial's or title's point) stands between a word and the next."""
        one, other = self.text.tokens[at], self.text.tokens[at + 1]
        between = self.text.flat[one.end : other.start]
        if not _joining.fullmatch(between):
            return False
        return "." not in between or len(one.text) == 1

    def _name_like(self, token: Token) -> bool:
        return token.text[0].isupper() and not token.text[0].isdigit()

    def _run(self, at: int) -> list[Token]:
        """The words from here on that could be one name: capitals, with particles between."""
        tokens = self.text.tokens
        run: list[Token] = []
        while at < len(tokens) and len(run) < LONGEST_NAME:
            token = tokens[at]
            if run and (not self._joined(at - 1) or bare(run[-1].low) != run[-1].low):
                break
            if run and (token.low.endswith("'d") or (token.low in self.short_titles and self._titles(at))):
                break
            letter = bool(run) and len(token.text) == 1 and self.known.has(bare(run[0].low))
            if (self._name_like(token) and (letter or not (run and self._no_name(token)))) or (
                run
                and token.low in PARTICLES
                and at + 1 < len(tokens)
                and self._name_like(tokens[at + 1])
                and self._joined(at)
            ):
                run.append(token)
            elif run and not token.text.isascii() and not token.text.islower() and not token.text.isupper():
                run.append(token)  # a name given again in its own script: Li Lei 李雷
            else:
                break
            at += 1
        while run and run[-1].low in PARTICLES:
            run.pop()
        return run

    def _no_name(self, token: Token) -> bool:
        if self.known.has(bare(token.low)) and token.start not in self.day_at:
            return False
        return token.low in self.language.not_names or token.low in self.language.common or token.start in self.day_at

    def _only_day(self, run: list[Token]) -> bool:
        return len(run) == 1 or not self.known.find([bare(t.text) for t in run], slips=False)

    # --- capitals

    def _capital(self, at: int, titled: int, run: list[Token]) -> tuple[Person | None, int]:
        dropped = 0
        while (
            len(run) > 1
            and (
                (dropped and run[0].low in PARTICLES)
                or leads_in(run[0], self.language)
                or self._opens(run)
                or self._verb_first(run[0])
                or noun_before(run, self.language)
            )
            and not self.known.find([bare(t.text) for t in run], slips=False)
        ):
            run = run[1:]
            at += 1
            dropped += 1
        for length in range(len(run), 0, -1):
            part = run[:length]
            person = self._resolve(at, titled, part, run)
            if person is not None:
                skipped = self.text.tokens.index(part[-1]) - at + 1 if length < len(run) else titled + length
                return (None if person is _nobody else person), max(1, skipped) + dropped
        return None, titled + len(run) + dropped

    def _opens(self, run: list[Token]) -> bool:
        """Whether the first word only leads to a known name: "Introduce Malik", "Deacon Amos"."""
        first = run[0]
        if is_given(first.low) or len(first.low) < 3:
            return False
        rest = [bare(t.text) for t in run[1:]]
        while rest and rest[0] in PARTICLES:
            rest = rest[1:]
        found = self.known.find(rest, slips=False)
        sure = self._starts_sentence(first) or (len(found) == 1 and self.known.leads(fold(rest[0])))
        return bool(found) and sure and not self.known.find([first.text])

    def _resolve(self, at: int, titled: int, part: list[Token], run: list[Token]) -> Person | None:
        words = [bare(t.text) for t in part]
        span = (part[0].start, part[-1].start + len(words[-1]))
        if len(part) == 1 and self._several_of(part[0]):
            return _nobody
        if self._is_me(words) or self._of_firm(part[0]) or self._work(part[0], run[-1]):
            return _nobody
        if self._author(part[0]) and not self.known.has(words[0].lower()):
            return _nobody
        earlier = self._earlier(words)
        if earlier is not None and len(part) == len(run):
            if fold(words[0]) != fold(words_of(earlier.name)[0]) and re.match(
                r"'?s? ?& ?[A-ZÀ-Þ]", self.text.raw[span[1] :][:6]
            ):
                return _nobody
            return replace(earlier, span=span)
        if len(part) == 1 and len(run) == 1 and self._doubtful(part[0], titled):
            return None
        strict = len(part) == 1 and (
            fold(words[0]) in given_names or bool(full_names(fold(words[0]))) or len(words[0]) < 4
        )
        slips = not strict and words[0].lower() not in self.language.not_names
        if len(part) == 1 and self._starts_sentence(part[0]) and not (titled or self._after(part[0])):
            slips = False
        candidates = self.known.find(words, slips=slips)
        if len(part) == 1 and words[0].isupper() and len(words[0]) > 3 and not self.shouting:
            candidates = tuple(c for c in candidates if words[0] in c.name.split())
        if not candidates and self.language.name_endings:
            candidates = self._declined(words)
        whole = len(part) == len(run)
        if candidates and (whole or len(part) >= 2 or not self._new_surname(part, run)):
            return self._known(words, span, candidates, titled, at)
        if not whole:
            return None
        if self._stranger(part, titled):
            start = self.text.tokens[at].start
            name = self.text.said(start if titled else span[0], span[1])
            return Person(name.strip(), (start if titled else span[0], span[1]))
        return None

    def _declined(self, words: list[str]) -> tuple[Known, ...]:
        """Who of the known is meant when the words are put back to the forms that names are listed in."""
        forms = [[w, *base_forms(w, self.language.name_endings)] for w in words]
        for number in range(1, max(map(len, forms))):
            found = self.known.find([f[min(number, len(f) - 1)] for f in forms], slips=False)
            if found:
                return found
        return ()

    def _known(
        self, words: list[str], span: tuple[int, int], candidates: tuple[Known, ...], titled: int, at: int
    ) -> Person:
        first = at
        while first and (self.text.tokens[first - 1].low in self.language.kin) and self._joined(first - 1):
            first -= 1
        if titled or first < at:
            span = (self.text.tokens[first].start, span[1])
        if len(candidates) == 1:
            one = candidates[0]
            return Person(one.name, span, one.id, candidates)
        exact = [c for c in candidates if [fold(w) for w in words_of(c.name)] == [fold(w) for w in words]]
        if len(exact) == 1:
            return Person(exact[0].name, span, exact[0].id, candidates)
        start = self.text.tokens[at].start if titled else span[0]
        return Person(self.text.said(start, span[1]), (start, span[1]), None, candidates)

    def _new_surname(self, part: list[Token], run: list[Token]) -> bool:
        """Whether the word after a known first name is a surname, so that somebody else is meant."""
        following = run[len(part)]
        return not self._no_name(following) and following.low not in self.language.not_names

    def _several_of(self, token: Token) -> bool:
        """Whether a name is put in the plural: "both Toms"."""
        one = token.low[:-1]
        if not token.low.endswith("s") or self.known.has(token.low) or not self.known.has(one):
            return False
        return bool(self.plural_before.search(self.text.flat[max(0, token.start - 12) : token.start]))

    def _of_firm(self, token: Token) -> bool:
        """Whether a name only ends a firm's: "Slaughter & May"."""
        before = re.search(r"[A-ZÀ-Þ][\w'’-]* & $", self.text.raw[max(0, token.start - 30) : token.start])
        if before is None:
            return False
        start = max(0, token.start - 30) + before.start()
        return not any(p.span[0] <= start < p.span[1] for p in self.found)

    def _is_me(self, words: list[str]) -> bool:
        folded = [fold(w) for w in words]
        if not self.me:
            return False
        if folded == self.me:
            return True
        if len(folded) != 1 or self.known.find(words, slips=False):
            return False
        return folded[0] == self.me[0] or (
            words[0].isupper() and len(self.me) > 1 and folded[0] == "".join(w[0] for w in self.me)
        )

    def _earlier(self, words: list[str]) -> Person | None:
        """Somebody whose fuller name stood in the message before."""
        folded = [fold(w) for w in words]
        for person in reversed(self.found):
            names = [fold(w) for w in words_of(person.name)]
            if all(w in names or any(w in short_names(n) for n in names) for w in folded) and (
                len(names) > len(folded) or names == folded
            ):
                return person
        return None

    def _doubtful(self, token: Token, titled: int) -> bool:
        """A word that begins a sentence, or that is another word as well, is no name unless its neighbours say so."""
        low = bare(token.low)
        if titled:
            return False
        if low in places and self._to_thing(token) and not self._before(token):
            return True
        if low in self.language.not_names or (low in self.language.common and not self.known.has(low)):
            return not (self.known.has(low) and (self._before(token) or self._after(token)))
        if low in self.language.word_names or low in self.language.common:
            plain = self.known.has(low) and (not self.verb_names.match(low) or self._acts(token))
            return (
                self._starts_sentence(token)
                and not plain
                and not (self._before(token) or self._after(token) or self._after_weak(token))
            )
        return False

    def _stranger(self, part: list[Token], titled: int) -> bool:
        """Whether words that name nobody known name somebody new."""
        first, last = part[0], part[-1]
        low = bare(first.low)
        if any(t.start in self.day_at for t in part):
            return False
        if len(part) == 1 and (low in self.language.not_names or low in self.language.common):
            return False
        before = self.text.flat[max(0, first.start - 40) : first.start]
        capitals = sum(c.isupper() for c in first.text)
        if self.thing_called.search(before) or (
            len(part) == 1 and capitals > 1 and len(first.text) < 5 and not self.shouting
        ):
            return False
        if self.language.nouns_capital and not titled and fold(low) not in given_names:
            return False
        if len(part) == 1 and self._office(last):
            return False
        if (len(part) > 1 and self.firm_endings.match(last.low)) or self._firm_follows(last):
            return False
        if self._is_city(part) and low not in given_names and not titled:
            return False
        if len(part) > 1 and (self._written_in_address(part) or self._presented(first)):
            return True
        if len(part) > 1 and self.known.leads(low) and low not in places and not self._to_thing(first):
            return True
        if titled or self._before(first):
            return len(part) > 1 or titled > 0 or not (first.text.isupper() and len(low) > 2 and not self.shouting)
        if len(part) > 1 and not self.shouting and all(t.text.isupper() for t in part):
            return False
        given = is_given(low) or low in self.language.word_names
        if self._to_thing(first):
            return fold(low) in given_names and low not in self.language.word_names and len(part) > 1
        if self._is_city(part) or (len(part) == 1 and len(low) > 2 and first.text.isupper() and not self.shouting):
            return False
        after = self._after(last)
        if self.role_aside.match(self.text.flat[last.end : last.end + 60]):
            return True
        if given:
            plain = low not in self.language.word_names and (self._near(first) or not self._starts_sentence(first))
            return after or len(part) > 1 or plain or self._after_weak(last)
        return after and (len(part) > 1 or self._starts_line(first)) and not self.role_words.match(low)

    # --- small letters

    def _lower(self, token: Token) -> Person | None:
        """A name typed in small letters: a known one, or a usual one where a person is spoken of."""
        low = bare(token.low)
        if len(low) < 2 or not low[0].isalpha() or low in self.language.not_names or token.start in self.day_at:
            return None
        if low in self.language.common or low in self.language.word_names or self._is_me([low]):
            return None
        span = (token.start, token.start + len(low))
        earlier = self._earlier([low])
        if earlier is not None:
            return replace(earlier, span=span)
        has = self.known.has(low)
        if not (has or low in given_names or len(low) > 4 or self.known.short(low) or self.known.initials(low)):
            return None
        cue = self._before(token) or self._after(token) or self._near(token)
        thing = self._to_thing(token)
        if has and (len(low) > 2 or cue) and not (thing and not cue):
            return self._known([low], span, self.known.find([low], slips=False), 0, self.text.tokens.index(token))
        if not cue or (thing and not self._before(token)):
            return None
        if self.known.short(low) or (self.known.initials(low) and self._before(token)):
            return self._known([low], span, self.known.find([low], slips=False), 0, self.text.tokens.index(token))
        if low in given_names:
            return Person(self.text.raw[span[0] : span[1]], span)
        if len(low) > 4 and self._before(token) and (near := self.known.find([low])):
            return self._known([low], span, near, 0, self.text.tokens.index(token))
        return None


_nobody = Person("", (0, 0))


@functools.cache
def _all_titles() -> tuple[frozenset[str], frozenset[str]]:
    """The titles of every language, and those that are written with a point."""
    return (
        frozenset().union(*(one.titles for one in languages())),
        frozenset().union(*(one.short_titles for one in languages())),
    )
