"""What a plan to come back to somebody is: to meet them, to thank them, or to have a word; and how it reads later."""

from __future__ import annotations

import re

from coach.understanding.grammar import Language
from coach.understanding.patterns import compiled
from coach.understanding.reading import Day, FollowUpKind, Span

_LOOSE_END = re.compile(r"[\s,;:–—-]+(?:on|at|by|am|um|le|el|la|em|no|na|à|em|в|во)?$", re.IGNORECASE)

_LEAD = re.compile(
    r"^(?:i['’]?m|i am|we['’]?re|we are)\s+(?:also |both )?(?:(?:having|grabbing|getting) )?", re.IGNORECASE
)
_HOUR = re.compile(r"\s*,?\s*(?:at |um |à |a las? |às |в )\d[\d:.h]*(?:\s?(?:am|pm|uhr)\b)?", re.IGNORECASE)


def kind_of(words: str, language: Language, *, engaged: bool) -> FollowUpKind:
    """`engaged`: it stands as an appointment does ("Tuesday lunch with Ravi"), whatever its first word is."""
    flat = words.casefold()
    if compiled(language, rf"\b(?:{language.macros['thanks']})").search(flat):
        return "thanks"
    if engaged or compiled(language, rf"^(?:{language.macros['meets']})").match(flat):
        return "meeting"
    return "word"


def without_day(raw: str, span: Span, day: Day | None, words: str) -> str | None:
    """The plan but for its day, which is kept by itself: "Lunch with Maria at 12"; `words` where no day is in it."""
    start, end = span
    if day is not None and start < day.span[0] and day.span[1] <= end:
        before = _LOOSE_END.sub("", f"{raw[start : day.span[0]]} ")
        hour = _HOUR.match(raw[day.span[1] : end])
        words = f"{before} {hour[0].strip() if hour else ''}" if before else words
    return _LEAD.sub("", " ".join(words.split())).strip(" ,;:.!–—-") or None
