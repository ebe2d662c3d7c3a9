"""The user's own words, used with care: how to address a contact, what a talk was about, what a note admits.

Notes are fragments in any person ("he told me of his move"). What goes into a message to that very person must read
well there, so a topic is taken only where it names the thing itself.
"""

from __future__ import annotations

import re
from functools import cache

from coach.network import Contact, Conversation

_NO_ANSWER = re.compile(
    r"\b(no|without( an| any)?|never( an| any)?|still no|not? yet( an?)?) (answer|reply|response|word back)"
    r"|\b(un|not )(answered|returned)\b"
    r"|(did ?n[o']t|did not|has ?n[o']t|has not|have not|haven't|never|does not|doesn't) "
    r"(answer|repl|respond|react|(call(ed)?|wr[io]te|written|r[iau]ng|g[eo]t|come) back|pick(ed)? up)"
    r"|\bno one (answered|picked up)|\bleft (unread|on read)|\bwent unanswered|\bghosted|\bvoicemail again",
    re.IGNORECASE,
)
_NOTHING_TO_OFFER = re.compile(
    r"\bnothing (much |really |useful |special |of value |of interest )?(to|i (can|could|have to)) "
    r"(offer|give|bring|contribute|share|teach|add)"
    r"|\b(do ?n[o']t|do not|don't) (have|know|see) (anything|what i (have|could|can|might)( to)?|much) ?(to )?"
    r"(offer|give|bring|contribute)"
    r"|\bwhat (do|could|can|would) i (even |possibly |have to )?(offer|give|bring|contribute)"
    r"|\bno (use|value|help) to (anyone|anybody|them|others)\b|\bnot (good|interesting|important) enough\b"
    r"|\bnobody (needs|wants) (me|what i)\b|\buseless to (them|others|anyone|anybody)\b",
    re.IGNORECASE,
)
_BIG_ENOUGH = re.compile(
    r"\b(big|large|wide) enough\b|\bknow (enough people|everyone i need|everybody i need)\b"
    r"|\bno need (for|of|to meet) (new|more|anyone)",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"\b(?:about|regarding|discussing|discussed|compared notes on)\s+(.+)", re.IGNORECASE)
_ITSELF = re.compile(r"(how|why|what|whether|when|where)\s", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[;.,:!?()\n–—]| - |, | and (?:he|she|they|i|we)\b| because ", re.IGNORECASE)
_PERSONAL = re.compile(
    r"\b(i|me|my|mine|he|him|his|she|her|hers|they|them|their|theirs|us|our|we|you|your|it|so|nothing)\b", re.IGNORECASE
)
_THANKS = re.compile(r"\bthank", re.IGNORECASE)
_THIRD = re.compile(r"\b(he|she|they|him|her|them|his|hers|their|theirs)\b", re.IGNORECASE)
_SUBJECT = re.compile(r"\b(he|she|they)\b", re.IGNORECASE)
_HER_OBJECT = re.compile(
    r"\bher(?= (?:the|a|an|some|my|our|two|three|to|in|on|at|with|about|for|of)\b|\s*$|[.,;])", re.IGNORECASE
)
_FAMILY = {"he": 1, "him": 1, "his": 1, "she": 2, "her": 2, "hers": 2, "they": 3, "them": 3, "their": 3, "theirs": 3}
_YOU = {"him": "you", "her": "your", "them": "you", "his": "your", "hers": "yours", "their": "your", "theirs": "yours"}
_PLACE_WORDS = frozenset(("at", "in", "on", "through", "via", "during", "online", "by", "near", "outside", "over"))
_LONGEST_TOPIC = 70
_ACADEMIC = frozenset(["dr", "prof", "professor", "doctor"])
_FIRST_NAME_TITLES = {
    "sir",
    "dame",
    "sister",
    "brother",
    "father",
    "mother",
    "pastor",
    "rabbi",
    "imam",
    "aunt",
    "uncle",
}
_LAST_NAME_TITLES = {
    "mr",
    "mrs",
    "ms",
    "miss",
    "lady",
    "lord",
    "herr",
    "frau",
    "madame",
    "mme",
    "monsieur",
    "don",
    "doña",
}


@cache
def tells_of_no_answer(note: str) -> bool:
    """Whether a note says that nobody answered."""
    return bool(note) and _NO_ANSWER.search(note) is not None


def tells_of_nothing_to_offer(words: str) -> bool:
    """Whether the user says of themselves that they have nothing to give."""
    return _NOTHING_TO_OFFER.search(words) is not None


def tells_of_enough(words: str) -> bool:
    """Whether the user says that their network needs nobody more."""
    return _BIG_ENOUGH.search(words) is not None


def called(contact: Contact) -> str:
    """How to address a contact in a message: the first name, with the title where one is part of the name."""
    words = contact.name.split()
    if len(words) < 2:
        return contact.name.strip()
    title = words[0].rstrip(".").casefold()
    if title in _ACADEMIC:
        return f"{words[0]} {words[-1]}"
    if title in _LAST_NAME_TITLES:
        return f"{words[0]} {words[-1]}"
    if title in _FIRST_NAME_TITLES:
        return f"{words[0]} {words[1]}"
    return words[0]


def outcome(note: str | None) -> str:
    """How help turned out, in words that can be said to the helper; empty where the note is about the thanks."""
    clause = _CLAUSE_END.split(note or "", maxsplit=1)[0].strip()
    return "" if _THANKS.search(clause) else to_you(clause)


def met_where(contact: Contact) -> str:
    """Where they met, to stand in a sentence: "at the book fair", "on the train"; empty where it is not noted."""
    where = (contact.met.at or "").strip()
    if not where:
        return ""
    return where if where.split()[0].casefold() in _PLACE_WORDS else f"at {where}"


def to_you(words: str) -> str:
    """A note about somebody ("send her the name"), turned to them ("send you the name").

    Left as it is where it speaks of several people, or of what somebody does.
    """
    spoken = {_FAMILY[w] for w in map(str.casefold, _THIRD.findall(words)) if w in _FAMILY}
    if len(spoken) != 1 or _SUBJECT.search(words):
        return words
    turned = _HER_OBJECT.sub("you", words)
    return _THIRD.sub(lambda m: _YOU[m[0].casefold()], turned)


def topic(talk: Conversation | None) -> str:
    """What a talk was about, in words that can be said to the other; empty where the note has none."""
    if talk is None or tells_of_no_answer(talk.summary):
        return ""
    found = _ABOUT.search(talk.summary)
    if found is not None:
        return _clean(found[1])
    return _clean(talk.summary) if _ITSELF.match(talk.summary) else ""


def _clean(words: str) -> str:
    clause = _CLAUSE_END.split(words, maxsplit=1)[0].strip(" .'\"“”")
    fits = 3 <= len(clause) <= _LONGEST_TOPIC and _PERSONAL.search(clause) is None
    return clause if fits else ""
