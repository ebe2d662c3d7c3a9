"""The user's contacts by every form of their names: built once, asked for every word of every message.

A name is looked up as written, then folded to Latin letters, then as a short form, as initials, with one slip of the
pen. Each is a weaker reading than the one before; the strongest that finds anybody decides.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence

from anyascii import anyascii
from rapidfuzz.distance import OSA

from coach.understanding.given_names import given_names
from coach.understanding.nicknames import full_names, short_names
from coach.understanding.reading import Known

PARTICLES = frozenset(
    [
        "de",
        "da",
        "do",
        "dos",
        "das",
        "di",
        "del",
        "della",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ten",
        "ter",
        "zu",
        "zur",
        "al",
        "el",
        "bin",
        "ibn",
        "ben",
        "y",
        "e",
        "af",
        "du",
        "st",
        "san",
    ]
)
_TITLES = frozenset(
    [
        "dr",
        "prof",
        "professor",
        "mr",
        "mrs",
        "ms",
        "miss",
        "sir",
        "dame",
        "lord",
        "lady",
        "mx",
        "frau",
        "herr",
        "hr",
        "fr",
        "m",
        "mme",
        "mlle",
        "madame",
        "monsieur",
        "señor",
        "señora",
        "sr",
        "sra",
        "don",
        "doña",
        "dona",
        "dra",
        "profa",
        "rev",
        "father",
        "sister",
        "brother",
        "fr.",
    ]
)


@functools.lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """A word in lower-case Latin letters: Müller → muller, Анна → anna."""
    low = word.casefold()
    return low if low.isascii() else anyascii(low).casefold().replace("'", "")


def words_of(name: str) -> list[str]:
    """A name's words, without points and commas."""
    return [w for w in (part.strip(".,;:()\"'’") for part in name.replace("\n", " ").split()) if w]


class KnownNames:
    """An index over known contacts. `add` takes more later; a contact given again with its id is taken anew."""

    def __init__(self, known: Iterable[Known] = ()) -> None:
        self._known: list[Known] = []
        self._words: list[tuple[tuple[str, ...], ...]] = []
        self._by_id: dict[str, int] = {}
        self._raw: dict[str, set[int]] = {}
        self._folded: dict[str, set[int]] = {}
        self._short: dict[str, set[int]] = {}
        self._initials: dict[str, set[int]] = {}
        self._begins: dict[str, set[int]] = {}
        self._slips: dict[str, set[str]] = {}
        for one in known:
            self.add(one)

    def __len__(self) -> int:
        return len(self._by_id)

    def add(self, one: Known) -> None:
        """Take one more contact; one with the same id is replaced."""
        self.remove(one.id)
        number = len(self._known)
        self._by_id[one.id] = number
        self._known.append(one)
        names = [words_of(n)[:8] for n in (one.name, *one.aliases)]
        self._words.append(tuple(tuple(fold(w) for w in words) for words in names if words))
        for words in names:
            for place, word in enumerate(words):
                for part in (word, *(word.split("-") if "-" in word else ())):
                    self._add_word(part, number, first=place < max(1, len(words) - 1))
            plain = [fold(w) for w in words if fold(w) not in PARTICLES and fold(w) not in _TITLES]
            parts = [p for w in plain for p in w.split("-") if p]
            if len(parts) >= 2:
                for letters in {
                    "".join(p[0] for p in parts),
                    "".join(p[0] for w in plain[:1] for p in w.split("-") if p),
                }:
                    if len(letters) >= 2:
                        self._initials.setdefault(letters, set()).add(number)

    def remove(self, identifier: str) -> None:
        """Forget a contact; one that is not there is no error."""
        number = self._by_id.pop(identifier, None)
        if number is None:
            return
        for index in (self._raw, self._folded, self._short, self._initials, self._begins):
            for numbers in index.values():
                numbers.discard(number)

    def _add_word(self, word: str, number: int, *, first: bool) -> None:
        folded = fold(word)
        if not folded or folded in _TITLES:
            return
        self._raw.setdefault(word.casefold(), set()).add(number)
        if folded in PARTICLES:
            return
        new = folded not in self._folded
        self._folded.setdefault(folded, set()).add(number)
        if first:
            for length in range(3, len(folded) - 1):
                self._begins.setdefault(folded[:length], set()).add(number)
            for short in short_names(folded) | full_names(folded):
                self._short.setdefault(short, set()).add(number)
            for full in full_names(folded):
                for short in short_names(full):
                    if short != folded:
                        self._short.setdefault("~" + short, set()).add(number)
        if new and len(folded) >= 4:
            for less in _one_less(folded):
                self._slips.setdefault(less, set()).add(folded)

    def has(self, low: str) -> bool:
        """Whether a lower-case word is literally part of a known name."""
        return bool(self._raw.get(low)) or bool(self._folded.get(fold(low)))

    def leads(self, low: str) -> bool:
        """Whether a lower-case word is the first of a known name."""
        folded = fold(low)
        return any(names and names[0] == folded for n in self._folded.get(folded, ()) for names in self._words[n])

    def short(self, low: str) -> bool:
        """Whether a lower-case word is a short form of somebody known."""
        return bool(self._short.get(fold(low)))

    def initials(self, low: str) -> bool:
        return bool(self._initials.get(fold(low)))

    def one(self, identifier: str) -> Known | None:
        number = self._by_id.get(identifier)
        return None if number is None else self._known[number]

    def find(self, words: Sequence[str], *, slips: bool = True) -> tuple[Known, ...]:
        """Who of the known can be meant by these words of one name; nobody when a word fits none of their names."""
        if not words:
            return ()
        if len(words) == 1:
            return self._who(self._find_one(words[0], slips=slips))
        return self._who(self._find_many(words, slips=slips))

    def _who(self, numbers: set[int]) -> tuple[Known, ...]:
        return tuple(self._known[n] for n in sorted(numbers))

    def _find_one(self, word: str, *, slips: bool) -> set[int]:
        low = word.casefold()
        folded = fold(word)
        if found := self._raw.get(low):
            return set(found)
        if folded in _TITLES:
            return set()
        for key, index in (
            (folded, self._folded),
            (folded, self._short),
            (folded, self._initials),
            ("~" + folded, self._short),
        ):
            if found := index.get(key):
                return set(found)
        if slips and folded not in given_names and (found := self._begins.get(folded)):
            return set(found)
        return self._with_slip(folded) if slips else set()

    def _with_slip(self, folded: str) -> set[int]:
        if len(folded) < 4:
            return set()
        near = ({folded} & self._slips.keys() and self._slips[folded]) or set()
        found = set(near)
        for less in _one_less(folded):
            if less in self._folded:
                found.add(less)
            found |= self._slips.get(less, set())
        return {n for w in found if OSA.distance(w, folded) == 1 and w[0] == folded[0] for n in self._folded.get(w, ())}

    def _find_many(self, words: Sequence[str], *, slips: bool) -> set[int]:
        folded = [f for f in map(fold, words) if f not in _TITLES]
        if not folded:
            return set()
        if len(folded) == 1:
            return self._find_one(folded[0], slips=slips)
        start: set[int] = set()
        for word in folded:
            if len(word) > 1 and word not in PARTICLES:
                start |= self._find_one(word, slips=slips)
        return {n for n in start if any(_aligned(folded, names, slips=slips) for names in self._words[n])}


def _aligned(asked: Sequence[str], name: Sequence[str], *, slips: bool) -> bool:
    """Whether every word asked stands for a word of its own in the name."""
    left = list(name)
    for word in asked:
        for candidate in left:
            if _stands_for(word, candidate, slips=slips):
                left.remove(candidate)
                break
        else:
            return False
    return True


def _stands_for(word: str, of: str, *, slips: bool) -> bool:
    if word == of or (len(word) == 1 and of.startswith(word)) or (len(of) == 1 and word.startswith(of)):
        return True
    if of in full_names(word) or word in full_names(of):
        return True
    return slips and len(word) >= 4 and word[0] == of[0] and OSA.distance(word, of, score_cutoff=1) <= 1


def _one_less(word: str) -> Iterable[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}
