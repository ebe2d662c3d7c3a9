"""Short answers to one question, with the same grammar as whole messages: a day, a person, a list."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from coach.understanding.days import find_days
from coach.understanding.grammar import language as table
from coach.understanding.grammar import languages
from coach.understanding.known import KnownNames, fold, words_of
from coach.understanding.language import language_of
from coach.understanding.read import local_day
from coach.understanding.reading import Known
from coach.understanding.tokens import take_apart

LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Answered:
    """Who a typed name is: `id` when exactly one of the known is meant, `candidates` when several are, else a new name.

    `name` is None when nothing in the answer can be a name.
    """

    name: str | None
    id: str | None = None
    candidates: tuple[Known, ...] = ()


def read_day(text: str, *, now: dt.datetime, timezone: str, past: bool = False) -> dt.date | None:
    """The day an answer names: the nearest behind today if `past`, else the nearest ahead; None if it names none."""
    apart = take_apart(text[:200])
    words = frozenset(t.low for t in apart.tokens)
    today = local_day(now, timezone)
    first = language_of(apart)
    for one in dict.fromkeys((first, *languages())):
        for found in find_days(apart.flat, words, today, one):
            if found.named:
                return (found.before or found.after) if past else (found.after or found.before)
    bare = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th|\.)?", apart.flat.strip())
    if bare and 1 <= int(bare[1]) <= 31:
        found_days = find_days(f"the {int(bare[1])}th", frozenset(), today, table("en"))
        if found_days:
            return found_days[0].before if past else found_days[0].after
    return None


def find_person(text: str, known: Sequence[Known] | KnownNames) -> Answered:
    """Who is meant by a name typed as an answer. "Ana" is the one Ana; of two Anas both are candidates."""
    names = known if isinstance(known, KnownNames) else KnownNames(known)
    line = text.strip().splitlines()[0] if text.strip() else ""
    words = words_of(line.lstrip("@/").strip(" .,;:!?\"'()"))[:6]
    if not words or not any(c.isalpha() for c in line):
        return Answered(None)
    name = " ".join(words)[:LONGEST_NAME]
    found = names.find(words)
    wanted = [fold(word) for word in words]
    exact = [c for c in found if [fold(word) for word in words_of(c.name)] == wanted]
    if len(exact) == 1:
        return Answered(exact[0].name, exact[0].id, found)
    if len(found) == 1:
        return Answered(found[0].name, found[0].id, found)
    return Answered(name if len(found) or name != name.lower() else name.title(), None, found)


def split_list(text: str) -> list[str]:
    """The items of an answer that lists things: by lines, commas, semicolons, and a last "and"."""
    items: list[str] = []
    for part in re.split(r"[\n;,•]|(?:^|\s)[-–*](?=\s)", text):
        part = " ".join(part.split()).strip(" .-–*•")
        if part:
            items.append(part)
    if len(items) >= 2 or (items and len(items[0].split()) <= 5):
        joint = re.compile(r"\s(?:and|&|und|y|et|e|и)\s")
        last = [p.strip() for p in joint.split(items[-1]) if p.strip()]
        leading = re.sub(r"^(?:and|&|und|y|et|e|и)\s", "", items[-1])
        items[-1:] = last if len(last) > 1 else [leading]
    return list(dict.fromkeys(items))
