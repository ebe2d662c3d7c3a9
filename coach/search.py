"""Finding people by anything told of them: names, company, role, city, needs, skills, tags, notes, conversations.

An `Index` is made once for a version of a network and asked as often as wanted. Each word of a query must be found,
whole, as a beginning, as another form of a name (Bob, Robert), or with a slip of the pen; words are compared as written
first and in Latin letters second, so that names in any script are found from any keyboard. `tag:`, `city:`, `company:`,
`industry:`, `role:`, `skill:`, `need:`, `name:` and `tier:` narrow the search.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from heapq import nsmallest
from typing import Literal

from anyascii import anyascii
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from coach.network import Contact, Network
from coach.nicknames import also_called

Field = Literal[
    "name", "alias", "company", "role", "industry", "city", "tag", "skill", "need", "interest", "met", "address",
    "notes", "conversation",
]  # fmt: skip

_weights: dict[Field, float] = {
    "name": 10, "alias": 9, "company": 6, "role": 5, "need": 5, "skill": 5, "tag": 5, "industry": 4, "city": 4,
    "interest": 4, "address": 4, "met": 3, "notes": 2, "conversation": 1.5,
}  # fmt: skip
_filters: dict[str, tuple[Field, ...]] = {
    "name": ("name", "alias"), "tag": ("tag",), "city": ("city",), "company": ("company",), "industry": ("industry",),
    "role": ("role",), "skill": ("skill",), "need": ("need",), "interest": ("interest",), "met": ("met",),
}  # fmt: skip
MAX_QUERY = 200
_MAX_WORDS = 8
_MAX_FORMS = 60
"""So many words of the index one word of a query may stand for."""
_words = re.compile(r"\w+", re.UNICODE)
_ideographs = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,20}")
_filter = re.compile(r"(\w+):(\"[^\"]*\"|\S+)")


Ranked = tuple[float, int]
"""A score, and the contact's place in the index."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A contact that was found: the field that fits best, the words around it, and the record they stand in."""

    contact: Contact
    field: Field
    snippet: str
    source: str
    """`contact:c1`, `need:n3`, `conversation:v7`."""
    score: float


@dataclass(frozen=True, slots=True)
class _Text:
    owner: int
    field: Field
    text: str
    source: str


class Index:
    """Everything findable in one version of a network. `tier_of` gives a contact's tier where it is worked out."""

    def __init__(self, network: Network, tier_of: Callable[[Contact], str | None] | None = None) -> None:
        self.contacts = network.contacts
        self.tier_of = tier_of or (lambda contact: contact.tier)
        self.folded_names = [folded(contact.name) for contact in network.contacts]
        self.texts = list(_texts(network))
        self.owners = [text.owner for text in self.texts]
        self.weights = [_weights[text.field] for text in self.texts]
        self.postings: dict[str, list[int]] = {}
        for place, text in enumerate(self.texts):
            for word in set(indexed_words(text.text)):
                self.postings.setdefault(word, []).append(place)
        self.vocabulary = sorted(self.postings)
        self._by_length: dict[int, list[str]] = {}
        for word in self.vocabulary:
            self._by_length.setdefault(len(word), []).append(word)

    def forms(self, word: str, last: bool) -> dict[str, float]:
        """The words of the index that a query's word may stand for, with how well they fit, at most 1."""
        found: dict[str, float] = {}
        for form, fit in _written(word):
            if form in self.postings:
                found[form] = max(found.get(form, 0), fit)
            for longer in self._beginning_with(form):
                found.setdefault(longer, fit * (0.85 if last else 0.7))
            for other in also_called(form):
                if other in self.postings:
                    found.setdefault(other, 0.75)
        if len(found) < 3:
            self._add_slips(word, found)
        return found

    def _beginning_with(self, form: str) -> Iterator[str]:
        if len(form) < 2 and not _ideographs.match(form * 2):
            return
        at = bisect_left(self.vocabulary, form)
        for word in self.vocabulary[at : at + _MAX_FORMS]:
            if not word.startswith(form):
                return
            if word != form:
                yield word

    def _add_slips(self, word: str, found: dict[str, float]) -> None:
        """Words that one slip (in a long word two) turns into the word asked for."""
        form = folded(word)
        if len(form) < 4 or form.isdigit():
            return
        slips = 1 if len(form) < 8 else 2
        near = [
            w for length in range(len(form) - slips, len(form) + slips + 1) for w in self._by_length.get(length, ())
        ]
        for other, distance, _ in process.extract(
            form, near, scorer=DamerauLevenshtein.distance, score_cutoff=slips, limit=_MAX_FORMS
        ):
            same_start = 0.05 if other[0] == form[0] else 0
            found.setdefault(other, 0.65 - 0.15 * distance + same_start)


def search(where: Index | Network, query: str, limit: int = 20) -> list[Hit]:
    """The contacts that fit a query, best first; for nothing asked, nothing found. Archived ones come last.

    When nobody fits every word, those who fit the most words are given.
    """
    index = where if isinstance(where, Index) else Index(where)
    words, filters = parsed(query)
    if not words and not filters:
        return []
    allowed = _allowed(index, filters)
    if not words:
        return _plain_hits(index, allowed or set(), limit)
    per_word = [_scores(index, word, allowed, last=place == len(words) - 1) for place, word in enumerate(words)]
    ranked = _ranked(index, per_word, " ".join(map(folded, words)), limit)
    return [_hit(index, owner, score, per_word, words) for score, owner in ranked]


def _ranked(index: Index, per_word: list[dict[int, tuple[float, int]]], asked: str, limit: int) -> list[Ranked]:
    """Score and contact of those who fit the most words, best first."""
    fitting = Counter(owner for scores in per_word for owner in scores)
    most = max(fitting.values(), default=0)
    owners = [owner for owner, count in fitting.items() if count == most]
    scored = ((_score(index, owner, per_word, asked), owner) for owner in owners)
    best = nsmallest(limit, ((index.contacts[owner].archived, -score, owner) for score, owner in scored))
    return [(-score, owner) for _, score, owner in best]


def _score(index: Index, owner: int, per_word: list[dict[int, tuple[float, int]]], asked: str) -> float:
    """How well a contact fits: words that stand together count more, and a full name most of all."""
    points = [scores[owner] for scores in per_word if owner in scores]
    score = points[0][0]
    if len(points) > 1:
        score = sum([part for part, _ in points])
        if len({place for _, place in points}) == 1:
            score *= 1.2
    return score + 20 if index.folded_names[owner] == asked else score


def parsed(query: str) -> tuple[list[str], list[tuple[str, str]]]:
    """The query's words, and its filters as name and value."""
    query = query[:MAX_QUERY]
    filters = [
        (match[1].casefold(), match[2].strip('"'))
        for match in _filter.finditer(query)
        if match[1].casefold() in _filters or match[1].casefold() == "tier"
    ]
    rest = _filter.sub(lambda m: " " if m[1].casefold() in _filters or m[1].casefold() == "tier" else m[0], query)
    words = [word.casefold() for word in _words.findall(unicodedata.normalize("NFKC", rest))]
    return words[:_MAX_WORDS], filters


def _allowed(index: Index, filters: list[tuple[str, str]]) -> set[int] | None:
    """The contacts that pass every filter; None when there is none to pass."""
    allowed: set[int] | None = None
    for name, value in filters:
        if name == "tier":
            wanted = folded(value)
            passing = {
                n for n, c in enumerate(index.contacts) if wanted and (index.tier_of(c) or "").startswith(wanted)
            }
        else:
            passing = _with_value(index, _filters[name], value)
        allowed = passing if allowed is None else allowed & passing
    return allowed


def _with_value(index: Index, fields: tuple[Field, ...], value: str) -> set[int]:
    """The contacts one of whose fields has every word of the value, the last perhaps only begun."""
    passing: set[int] | None = None
    for word in _words.findall(value.casefold()):
        places = {
            place
            for form, _ in _written(word)
            for other in (form, *index._beginning_with(form))
            for place in index.postings.get(other, ())
            if index.texts[place].field in fields
        }
        passing = places if passing is None else passing & places
    return {index.texts[place].owner for place in passing or ()}


def _scores(index: Index, word: str, allowed: set[int] | None, last: bool) -> dict[int, tuple[float, int]]:
    """For each contact that has the word: how much that counts, and the text where it counts most."""
    best: dict[int, tuple[float, int]] = {}
    owners, weights = index.owners, index.weights
    for form, fit in index.forms(word, last).items():
        places = index.postings[form]
        worth = fit * (1 + 1 / (1 + len(places) ** 0.5))
        for place in places:
            owner, score = owners[place], weights[place] * worth
            held = best.get(owner)
            if (held is None or score > held[0]) and (allowed is None or owner in allowed):
                best[owner] = score, place
    return best


def _hit(index: Index, owner: int, score: float, per_word: list[dict[int, tuple[float, int]]], words: list[str]) -> Hit:
    text = index.texts[max(scores[owner] for scores in per_word if owner in scores)[1]]
    return Hit(index.contacts[owner], text.field, _snippet(text.text, words), text.source, round(score, 3))


def _plain_hits(index: Index, allowed: set[int], limit: int) -> list[Hit]:
    people = sorted((index.contacts[owner] for owner in allowed), key=lambda c: (c.archived, c.name.casefold(), c.id))
    return [Hit(contact, "name", contact.name, f"contact:{contact.id}", 0.0) for contact in people[:limit]]


def _snippet(text: str, words: list[str], width: int = 80) -> str:
    """The part of a text around the first word that was asked for."""
    flat = " ".join(text.split())
    if len(flat) <= width:
        return flat
    lowered = flat.casefold()
    at = min((place for word in words if (place := lowered.find(word[:5])) >= 0), default=0)
    start = max(0, min(at - width // 3, len(flat) - width))
    start = flat.find(" ", start) + 1 if start else 0
    part = flat[start : start + width]
    part = part if start + width >= len(flat) else part.rsplit(" ", 1)[0] + "…"
    return f"…{part}" if start else part


def _texts(network: Network) -> Iterator[_Text]:
    places = {contact.id: place for place, contact in enumerate(network.contacts)}
    for place, contact in enumerate(network.contacts):
        source = f"contact:{contact.id}"
        for field, text in _told(contact):
            yield _Text(place, field, text, source)
    for need in network.needs:
        if need.contact in places and need.state == "open":
            yield _Text(places[need.contact], "need", need.what, f"need:{need.id}")
    for talk in network.conversations:
        text = "\n".join(part for part in (talk.summary, talk.learned) if part)
        if text and talk.contact in places:
            yield _Text(places[talk.contact], "conversation", text, f"conversation:{talk.id}")


def _told(contact: Contact) -> Iterator[tuple[Field, str]]:
    single: tuple[tuple[Field, str | None], ...] = (
        ("name", contact.name),
        ("company", contact.company),
        ("role", contact.role),
        ("industry", contact.industry),
        ("city", contact.city),
        ("address", contact.telegram),
        ("met", contact.met.at),
        ("notes", contact.notes),
    )
    for field, text in single:
        if text:
            yield field, text
    several: tuple[tuple[Field, tuple[str, ...]], ...] = (
        ("alias", contact.aliases),
        ("tag", contact.tags),
        ("interest", contact.interests),
        ("skill", tuple(skill.what for skill in contact.skills)),
        ("address", contact.emails + contact.phones),
    )
    for field, values in several:
        for value in values:
            yield field, value


def indexed_words(text: str) -> Iterator[str]:
    """The words under which a text is found: as written and in Latin letters; ideographs from each place on."""
    for word in _words.findall(unicodedata.normalize("NFKC", text).casefold()):
        if _ideographs.search(word):
            for run in _ideographs.findall(word):
                for start in range(len(run)):
                    yield run[start:]
        yield word
        if not word.isascii():
            yield folded(word)


def folded(word: str) -> str:
    """The word in lower-case Latin letters and digits."""
    if word.isascii():
        return word.casefold()
    return " ".join(re.findall(r"[a-z0-9]+", anyascii(word).lower().replace("'", "")))


def _written(word: str) -> tuple[tuple[str, float], ...]:
    """The writings under which a word is looked up, with how much each counts."""
    latin = folded(word)
    return ((word, 1.0),) if latin == word or not latin else ((word, 1.0), (latin, 0.95))
