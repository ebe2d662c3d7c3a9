"""Something learned, told in a line: what, from whom, about what."""

from __future__ import annotations

import re
from dataclasses import dataclass

from coach.understanding import KnownNames, find_person

_FROM_FIRST = re.compile(r"^from (?P<who>[^:,]{2,40})[:,] *(?P<what>.+)$", re.IGNORECASE)
_FROM_LAST = re.compile(
    r"^(?P<what>.+?),? (?:\(?from|said|says|according to|thanks to|via) (?P<who>[\w'’ -]{2,40})\)?$", re.IGNORECASE
)
_ABOUT = re.compile(r"^about (?P<topic>[^:]{2,60}): *(?P<what>.+)$", re.IGNORECASE)
LONGEST = 400


@dataclass(frozen=True, slots=True)
class Told:
    what: str
    source: str | None
    """The contact's id, where a known one is named."""
    topic: str | None


def lesson_in(text: str, known: KnownNames) -> Told:
    """ "batteries need a passport, from Ana"; "about pricing: round numbers sell"."""
    line = " ".join(text.split()).strip(" .!")
    about = _ABOUT.match(line)
    topic = about["topic"].strip() if about else None
    line = about["what"] if about else line
    for pattern in (_FROM_FIRST, _FROM_LAST):
        found = pattern.match(line)
        person = find_person(found["who"], known) if found else None
        if found is not None and person is not None and person.id is not None:
            return Told(found["what"].strip()[:LONGEST], person.id, topic)
    return Told(line[:LONGEST], None, topic)
