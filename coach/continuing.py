"""Messages that go on about whom the last one was about: "she also needs an intern"."""

from __future__ import annotations

import datetime as dt
import re

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
_GOES_ON = re.compile(rf"\W*{_AND}(?:{_THEY}|{_TO_THEM})(?:['’]\w+)?\b", re.IGNORECASE)


def goes_on(text: str) -> bool:
    """Whether a message begins with somebody whom it does not name."""
    return _GOES_ON.match(text) is not None
