"""How to thank somebody for help that was noted in a few words, so that it reads well to the one who helped.

    "helped me today with my CV"  → "you helped me with my CV, and …"
    "a lift to the fair"          → "thank you for a lift to the fair"

A note in another form is quoted as it stands.
"""

from __future__ import annotations

import re

from coach.suggestion import Line, Value
from coach.wording import to_you

_SAID_OF_THEM = re.compile(r"^(?:he|she|they|to)\s+(?=\w)", re.IGNORECASE)
_DID = re.compile(
    r"(?:gave|lent|let|drove|took|made|brought|sent|told|found|wrote|stood|sat|held|kept|taught|paid|spoke|built|bought"
    r"|fed|went|came|put me|got me|\w{2,}ed(?= (?:me|my|us|our|the|an?|through|over|up|out|at|in|on|to|with|for|how|it"
    r"|her|his|their|today|yesterday|two|three|half)\b))\b",
    re.IGNORECASE,
)
_NAMES_IT = re.compile(
    r"(?:an?|the|my|our|your|two|three|half|some|advice|feedback|help|tips|(?!during|morning|evening)\w{2,}ing)\s",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r",?\s+\b(?:today|yesterday|tonight|just now|last night|this (?:morning|afternoon|evening|week))\b", re.IGNORECASE
)
_OTHERS = re.compile(r"\b(?:he|she|they|i)\b", re.IGNORECASE)


_OF_ME = {"me": "you", "my": "your", "mine": "yours", "myself": "yourself"}
_ME = re.compile(r"\b(?:me|my|mine|myself)\b", re.IGNORECASE)


def thanks(who: str, what: str, outcome: str) -> Line:
    """A message of thanks for what was noted of the help, and how it turned out where that is known."""
    form, noted = _read(what)
    words = to_you(noted) if form else to_you(what)
    return Line(f"draft-thank{form}{'-outcome' if outcome else ''}", {"who": who, "what": words, "outcome": outcome})


def to_thank(who: str, what: str) -> Line:
    """What there is to do, told to the user: "Thank Jonas, who helped you with your CV"."""
    form, noted = _read(what)
    words = _ME.sub(lambda m: _OF_ME[m[0].casefold()], noted) if form else what
    return Line(f"rules-thank-title{form}", {"who": who, "what": words})


def helped(key: str, who: str, what: str, **more: Value) -> Line:
    """Help on record, told to the user: "Maria helped you with a tax letter", where the note says what they did."""
    form, noted = _read(what)
    did = form == "-did"
    words = _ME.sub(lambda m: _OF_ME[m[0].casefold()], noted) if did else what
    return Line(f"{key}-did" if did else key, {"who": who, "what": words, **more})


def _read(what: str) -> tuple[str, str]:
    """The form of a note, as the texts' keys have it, and its words without who and when."""
    noted = _WHEN.sub("", _SAID_OF_THEM.sub("", what.strip().rstrip(".!"))).strip()
    turned = to_you(noted)
    if "\n" in noted or ". " in noted or _OTHERS.search(turned):
        return "", noted
    form = "-did" if _DID.match(turned) else "-for" if _NAMES_IT.match(turned) else ""
    return form, noted[:1].lower() + noted[1:]
