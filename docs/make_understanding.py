"""Writes `docs/understanding.md`: how a message is read, with examples read by the code as it is.

python docs/make_understanding.py            writes the page
python docs/make_understanding.py --check    fails when the page is not what the code says
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from coach.understanding import Known, KnownNames, understand
from coach.understanding.clauses import find_clauses, masked
from coach.understanding.days import find_days
from coach.understanding.grammar import languages
from coach.understanding.known import KnownNames as Index
from coach.understanding.language import language_of
from coach.understanding.people import find_people
from coach.understanding.taught import Taught
from coach.understanding.tokens import take_apart

PAGE = Path(__file__).parent / "understanding.md"
SCORES = Path(__file__).parent / "understanding_scores.md"
NOW = dt.datetime.fromisoformat("2026-03-11T18:20")
KNOWN = ("Priya Shah", "Tom Becker", "Tom Hughes", "Sofia Marchetti", "Вера Лис")
EXAMPLE = (
    "Coffee with Priya yesterday (she's at Google now). She needs a flat by May 1. I'll send her the list tomorrow."
)
MORE = (
    "Tom called",
    "If Priya gets the job I'll help her move",
    "met Lucas Ferreira at the climate summit. He's the COO of Verdana. Sofia introduced us",
    "ping Sofia next Tuesday about the grant",
    "should I ask Priya for a referral?",
    "Mit Sofia telefoniert, 20 Min. Sie sucht eine Wohnung.",
    "Le prometí a Priya mandarle el libro el viernes",
    "Напомни в пятницу позвонить Вере",
)

INTRODUCTION = """# How a message is read

This page is written by `docs/make_understanding.py` from the code; `python docs/make_understanding.py` renews it.

`coach/understanding/` turns what people type after a conversation into records. It is pure and offline: the same
message, day and contacts always give the same reading. A wrong record is worse than a missing one, so what is denied,
supposed, heard from others or asked leaves none. Each pass is one file over spans of the message:

| pass | file | what it does |
|---|---|---|
| words | `tokens.py` | words with their places; addresses, links, numbers and tags set apart |
| language | `language.py` | the message decides: {languages} |
| days | `days.py` | every day named, behind and ahead of the user's own today |
| people | `people.py`, `known.py` | known people by any form of their names, and new ones |
| clauses | `clauses.py` | stretches that say one thing; brackets belong to the name before them |
| cues | `records.py`, `needs.py`, `promises.py`, `helps.py`, `lessons.py` | what begins a record, who does it |
| facts | `facts.py`, `workplaces.py` | work, city, birthday, addresses, interests, skills |
| meeting | `meeting.py` | channel, length, who began it, where and through whom people met |
| roles, intent | `roles.py`, `intent.py` | whom it is about, who is only mentioned; what the message is for |

Words and patterns are data, one table a language in `languages/`; no code names a language.
"""


def passes(text: str) -> list[str]:
    """What each pass sees in a message."""
    apart = take_apart(text)
    language = language_of(apart)
    days = find_days(apart.flat, frozenset(t.low for t in apart.tokens), NOW.date(), language)
    people = find_people(apart, days, Index(Known(n, n) for n in KNOWN), None, language, Taught())
    clauses = find_clauses(masked(apart, people, days), people, language)
    return [
        f"- language: {language.code}",
        "- days: " + ", ".join(f"`{text[d.span[0] : d.span[1]]}` → {d.after or d.before}" for d in days if d.named),
        "- people: " + ", ".join(f"`{text[p.span[0] : p.span[1]]}` → {p.name}" for p in people),
        "- clauses: " + " · ".join(f"`{text[c.start : c.end]}`" for c in clauses),
    ]


def reading(text: str) -> str:
    known = KnownNames(Known(name, name) for name in KNOWN)
    document = understand(text, now=NOW, timezone="Europe/London", known=known).as_document()
    return json.dumps(document, ensure_ascii=False, indent=1)


def page() -> str:
    parts = [INTRODUCTION.format(languages=", ".join(one.code for one in languages()))]
    parts.append(
        f"## A message through the passes\n\nOn {NOW:%A %d %B %Y}, knowing {', '.join(KNOWN)}:\n\n> {EXAMPLE}\n"
    )
    parts.append("\n".join(passes(EXAMPLE)) + f"\n\n```json\n{reading(EXAMPLE)}\n```\n")
    parts.append("## More examples\n")
    parts += [f"> {text}\n\n```json\n{reading(text)}\n```\n" for text in MORE]
    parts.append(SCORES.read_text("utf-8"))
    return "\n".join(parts)


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(0 if PAGE.read_text("utf-8") == page() else "docs/understanding.md is out of date")
    PAGE.write_text(page(), "utf-8")
