"""Fifth pass: the message as clauses, each small enough to say one thing about one subject.

People and days are masked first (`patterns`), asides in brackets become clauses of their own, tied to the person they
follow. Sentences end hard; after a comma or an "and" a clause begins where the language's table says that one can.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coach.understanding.days import Found
from coach.understanding.grammar import Language
from coach.understanding.patterns import ASIDE, DAY, NAME, compiled
from coach.understanding.reading import Person, Span
from coach.understanding.tokens import Text

LONGEST_CLAUSE = 300
MOST_CLAUSES = 160
"""Clauses read of one message: more are no telling of a conversation."""
_aside = re.compile(r"[(\[]([^()\[\]\n]{1,240})[)\]]")
_hard = re.compile(
    r"\n+|[.!?…]+(?=[\s\"')]|$)|;|:(?=\s)| [-–—→•*|/]+ |-> ?|→|[\U0001F300-\U0001FAFF☀-➿]+"
    r"|(?<=\s)[•*](?=\s)| -- ?|–(?=\s)|—"
)
_abbreviations = frozenset(["vs", "approx", "ca", "ch", "nr", "re", "incl", "bzw", "usw", "etc", "dept", "jr", "ул"])
_bullet = re.compile(r"[ \t]*(?:[-–—•*·]|\d{1,2}[.)])[ \t]+")


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of the message. `flat` is masked and as long as the stretch."""

    start: int
    end: int
    flat: str
    sentence: int
    anchor: Person | None = None
    """For an aside: the person it follows."""
    aside: bool = False
    question: bool = False
    bullet: bool = False
    label: str = ""
    """What stood before the colon, here or at the head of the list (masked)."""
    opener: str = ""
    """The word before, when the clause begins after an "and", a "but" or the like."""

    @property
    def span(self) -> Span:
        return self.start, self.end


def masked(text: Text, people: Sequence[Person], days: Sequence[Found]) -> str:
    """The lower-case text with every person and day put as signs, one a letter."""
    signs = list(text.flat)
    for day in days:
        start, end = day.span
        signs[start:end] = DAY * (end - start)
    for person in people:
        start, end = person.span
        if text.flat[end : end + 2] == ". " and text.flat[end - 2 : end - 1] == " ":
            end += 1  # an initial's point ends no sentence: "Ana R. called"
        signs[start:end] = NAME * (end - start)
    return "".join(signs)


def find_clauses(flat: str, people: Sequence[Person], language: Language) -> list[Clause]:
    """The clauses of a masked text, in order; asides come right after the clause they stand in."""
    asides: list[tuple[int, int]] = [m.span(1) for m in _aside.finditer(flat)]
    outer = flat
    for start, end in asides:
        outer = outer[: start - 1] + ASIDE * (end - start + 2) + outer[end + 1 :]
    outer = _with_labels(outer, language)
    clauses: list[Clause] = []
    for number, sentence in enumerate(_sentences(outer, language)):
        clauses += _split(outer, number, language, sentence)
    ends = {p.span[1]: p for p in people}
    starts = [c.start for c in clauses]
    for start, end in asides:
        around = bisect.bisect_right(starts, start) - 1
        number = clauses[around].sentence if around >= 0 else 0
        before = start - 1
        while before > 0 and flat[before - 1] in " '’s" and before not in ends:
            before -= 1
        clauses.append(Clause(start, end, flat[start:end], number, ends.get(before), aside=True))
    return sorted(clauses, key=lambda c: (c.start, c.end))[:MOST_CLAUSES]


def _with_labels(flat: str, language: Language) -> str:
    """The text with "wants: a flat" put as "wants a flat". The label moves by one sign, what it says stays in place."""
    pattern = compiled(language, rf"(?:(?<=[\n.;,•] )|(?<=\n)|^)(?P<label>{language.macros['field_label']}): (?=\S)")
    return pattern.sub(lambda m: f" {m['label']} ", flat)


@dataclass(frozen=True, slots=True)
class _Sentence:
    start: int
    end: int
    question: bool
    bullet: bool
    label: str


def _sentences(flat: str, language: Language) -> list[_Sentence]:
    """Where the sentences stand; what a colon follows is a sentence, and the label of the next."""
    found: list[_Sentence] = []
    start, label, header = 0, "", ""
    for match in _hard.finditer(flat):
        stop = match[0]
        if _goes_on(flat, start, match, language):
            continue
        sentence = _sentence(flat, start, match.start(), "?" in stop, label, header)
        label = ""
        if sentence:
            found.append(sentence)
            header = header if sentence.bullet else ""
            if stop == ":":
                label = flat[sentence.start : sentence.end]
                header = label if "\n" in flat[match.end() : match.end() + 3] else header
        if stop.startswith("\n") and header and not label:
            label = ""
        start = match.end()
    last = _sentence(flat, start, len(flat), False, label, header)
    return [*found, last] if last else found


def _goes_on(flat: str, start: int, match: re.Match[str], language: Language) -> bool:
    """Whether a point or colon ends nothing: an abbreviation, a number, "re:"."""
    stop = match[0]
    before = flat[max(start, match.start() - 14) : match.start()]
    if stop == ":":
        return re.search(r"\b(?:re|ref|betr|asunto)$", before) is not None
    if stop != ".":
        return False
    following = flat[match.end() : match.end() + 2]
    if following[:1] and not following[0].isspace():
        return True
    word = re.search(r"[^\W\d_]+$", before)
    return word is not None and (word[0] in language.short_titles or word[0] in _abbreviations or len(word[0]) == 1)


def _sentence(flat: str, start: int, end: int, question: bool, label: str, header: str) -> _Sentence | None:
    bullet = False
    if (not start or "\n" in flat[max(0, start - 2) : start]) and (match := _bullet.match(flat, start, end)):
        start, bullet = match.end(), True
    start, end = _trim(flat, start, end)
    if start >= end:
        return None
    return _Sentence(start, end, question, bullet, label or (header if bullet else ""))


def _trim(flat: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (flat[start].isspace() or flat[start] in ",.;:-–—*•>\"'"):
        start += 1
    while end > start and (flat[end - 1].isspace() or flat[end - 1] in ",;:-–—"):
        end -= 1
    return start, end


def _bounded(flat: str, start: int, end: int) -> Iterator[Span]:
    """A stretch in pieces of a readable length, cut at blanks: nobody says one thing in more words."""
    while end - start > LONGEST_CLAUSE:
        cut = flat.rfind(" ", start + 1, start + LONGEST_CLAUSE)
        cut = cut if cut > start else start + LONGEST_CLAUSE
        yield start, cut
        start = cut
    if start < end:
        yield start, end


def _split(flat: str, number: int, language: Language, sentence: _Sentence) -> list[Clause]:
    start, end = sentence.start, sentence.end
    joints = compiled(language, rf"(?:(?:, ?| )(?P<word>{language.macros['joints']}) |, ?)(?={language.clause_starts})")
    run_on = compiled(language, rf"(?<=[\w\ue000\ue001\ue002)]) (?={language.run_on})")
    not_before = compiled(language, rf"(?:{language.macros['bound']})$")
    cuts: list[tuple[int, int, str]] = []
    for match in joints.finditer(flat, start, end):
        cuts.append((match.start(), match.end(), match["word"] or ","))
    for match in run_on.finditer(flat, start, end):
        before = flat[max(start, match.start() - 16) : match.start()]
        if not not_before.search(before) and not any(a <= match.start() <= b for a, b, _ in cuts):
            cuts.append((match.start(), match.end(), ""))
    cuts.sort()
    clauses: list[Clause] = []
    at, opener = start, ""
    for a, b, word in [*cuts, (end, end, "")]:
        if a < at:
            continue
        for left, right in _bounded(flat, *_trim(flat, at, a)):
            clauses.append(
                Clause(
                    left,
                    right,
                    flat[left:right],
                    number,
                    question=sentence.question,
                    bullet=sentence.bullet and not clauses,
                    label=sentence.label,
                    opener=opener,
                )
            )
        at, opener = b, word
    return clauses
