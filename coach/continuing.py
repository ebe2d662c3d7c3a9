"""Messages that go on about whom the last one was about: "she also needs an intern"."""

from __future__ import annotations

import datetime as dt
import re

from coach.understanding.genders import name_can_be

GOES_ON_WITHIN = dt.timedelta(minutes=30)
"""How long after a message the next may leave out whom it is about."""

_AND = (
    r"(?:(?:oh|and|also|plus|btw|by the way|und|auch|außerdem|et|aussi|y|también|además|e|também|а|и|ещё|еще)"
    r"[, ]+){0,3}"
)
_THEY = (
    r"(?:she|he|they|her|his|their|sie|er|ihr|ihre|sein|seine|elle|il|son|sa|ella|él|su|ela|ele|dela|dele|"
    r"она|он|у неё|у нее|у него|ей|ему)"
)
_TO_THEM = (
    r"(?:(?:i|we) (?:also |just )?(?:promised|told|gave|sent|showed|helped|owe|offered|lent|asked|thanked) "
    r"(?:her|him|them)|"
    r"(?:ich|wir) (?:habe|haben) (?:ihr|ihm|ihnen|sie|ihn))"
)
_DO_TO_THEM = (
    r"(?:(?:i['’]?ll|i will|i should|i must|i need to|remind me to|must|should|need to|let me)\s+)?"
    r"(?:call|ring|ping|text|email|write to|thank|meet|see|visit|congratulate|follow up with|check in with|"
    r"get back to|catch up with|have (?:lunch|coffee|dinner) with|(?:lunch|coffee|dinner|call|meeting) with) "
    r"(?:her|him|them)"
)
_HAD = (
    r"(?:i|we)(?:['’]ve| have| had)? (?:also |just |finally )?"
    r"(?:had |saw |met |called |rang |visited |spoke |talked |wrote )"
    r"(?:(?!\bmy\b|\bour\b).){0,40}?\b(?:her|him|them)"
)
_GOES_ON = re.compile(rf"\W*{_AND}(?:{_THEY}|{_TO_THEM}|{_HAD}|{_DO_TO_THEM})(?:['’]\w+)?\b", re.IGNORECASE)


def goes_on(text: str) -> bool:
    """Whether a message begins with somebody whom it does not name."""
    return _GOES_ON.match(text) is not None


_SHE = re.compile(r"\b(?:she|her|elle|ella|ela|dela|она|её|ее|ей)\b", re.IGNORECASE)
_HE = re.compile(r"\b(?:he|him|his|il|él|ele|dele|он|его|ему)\b", re.IGNORECASE)


def may_be(text: str, name: str) -> bool:
    """Whether the first word for somebody in the message can mean a contact of this name."""
    she, he = _SHE.search(text), _HE.search(text)
    if she is None and he is None:
        return True
    return name_can_be(name, she=he is None or (she is not None and she.start() < he.start()))
