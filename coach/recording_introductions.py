"""Two contacts that a message says were brought together: an introduction made, as the guided way leaves it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coach.understanding.reading import Help, Person, Reading, Span


@dataclass(frozen=True, slots=True)
class Pair:
    """`first` is whom it was meant to help, as far as the words tell; `reason`: a need that the same message tells."""

    first: Person
    second: Person
    reason: str
    helps: tuple[Help, ...]
    """What was read as help to either of them, and is this introduction."""


def pairs_in(reading: Reading, text: str) -> tuple[Pair, ...]:
    """The introductions of a message that name both; help to one alone stays help."""
    found: dict[Span, list[Help]] = {}
    for help_ in reading.given:
        if help_.kind == "introduction":
            found.setdefault(help_.span, []).append(help_)
    made = (_pair(reading, helps, text) for helps in found.values())
    return tuple(pair for pair in made if pair is not None)


def _pair(reading: Reading, helps: list[Help], text: str) -> Pair | None:
    named = list({_key(h.person): h.person for h in helps}.values())
    if len(named) == 1:
        named += _others(reading, helps[0])
    if len(named) != 2 or any(_owns(person, helps[0], text) for person in named):
        return None
    needs = [n for n in reading.needs if _key(n.person) in map(_key, named)]
    if len(needs) == 1 and _key(needs[0].person) == _key(named[1]):
        named.reverse()
    return Pair(named[0], named[1], needs[0].what if len(needs) == 1 else "", tuple(helps))


def _others(reading: Reading, help_: Help) -> Iterator[Person]:
    """Known contacts, and people told of, whose name stands in the words of the help: "put Ana in touch with Tom"."""
    for person in (*reading.people, *(p for p in reading.mentioned if p.id is not None)):
        if _within(person, help_) and _key(person) != _key(help_.person):
            yield person


def _owns(person: Person, help_: Help, text: str) -> bool:
    """Whether it is not the person: "introduced Ana to Tom's book"."""
    return _within(person, help_) and text[person.span[1] :].startswith(("'s", "\u2019s"))


def _within(person: Person, help_: Help) -> bool:
    return help_.span[0] <= person.span[0] < person.span[1] <= help_.span[1]


def _key(person: Person) -> str:
    return person.id or person.name
