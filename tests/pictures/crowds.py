"""Made-up contacts for pictures, names of many scripts and some that mean harm."""

from __future__ import annotations

import random

from coach.network import Tier
from coach.pictures.network import Dot, NetworkLabels

NAMES = (
    "Ana Silva", "Priya Raman", "Анна Петрова", "Ελένη Παππά", "Jürgen Müller-Lüdenscheidt", "Nguyễn Thị Hương",
    "李薇", "محمد علي", "שרה לוי", "Þóra Björk", "O'Neil", "Łukasz Wrona", "Zoë", "ქეთევან", "Françoise d'Arc",
)  # fmt: skip
HOSTILE = (
    "<script>alert(1)</script>", "</text></svg>", "&amp;&lt;", "\"' onload='x", "\u202egnp.exe", "a\x00b\x07c", "🦊🦊",
    "\u200b\u200d", "", "   ", "]]>", "x" * 5000, "\ufffe\uffff", "W" * 60, "e" + "\u0301" * 200, "\n\n",
)  # fmt: skip
FIELDS = ("software", "banking", "health care", "design", "education", "media", "law", "music", "<b>&", None)
LABELS = NetworkLabels(
    title="Your network",
    me="You",
    tiers={"relationship": "Relationships", "connection": "Connections", "networking": "Networking"},
    warm="in touch",
    quiet="quiet",
    other="other fields",
    unknown="field not noted",
)


def crowd(size: int, names: tuple[str, ...] = NAMES) -> list[Dot]:
    """So many contacts: a few close, some known, most met once; the same ones every time."""
    dice = random.Random(size)
    dots = []
    for _ in range(size):
        tier: Tier = dice.choices(("relationship", "connection", "networking"), (1, 3, 9))[0]
        name = dice.choice(names)
        warmth = dice.choice((None, 0.0, 1.0, dice.random(), dice.random() ** 3))
        dots.append(Dot(name, name.split()[0] if name.split() else name, tier, warmth, dice.choice(FIELDS)))
    return dots
