"""What the user wants from networking, told in a line; and what they are becoming known for."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from coach.matching import match, subject
from coach.network import Goal, GoalKind, HelpKind
from coach.suggestion import Action
from coach.world import World

LONGEST = 160
KINDS: tuple[tuple[GoalKind, str], ...] = (
    (
        "mentor_others",
        r"\b(?:mentor (?!for me)(?:others|some|young|people|a |students|beginners|junior)|be(?:come)? a mentor|"
        r"pass on what i|teach (?:others|people|beginners|young))",
    ),
    ("find_mentor", r"\b(?:mentor|somebody to guide me|someone to guide me|guidance|role model)"),
    ("find_clients", r"\b(?:clients?|customers?|orders|commissions|buyers?|sales)\b"),
    ("find_work", r"\b(?:jobs?|work|position|internship|apprenticeship|employer|career|promotion|gigs?)\b"),
    ("learn", r"\b(?:learn|get better at|understand|study|master|improve|know more about)\b"),
    (
        "meet_industry",
        r"\b(?:meet|get to know|get into|connect with|reach) .*\b(?:people|industry|field|in|from)\b"
        r"|\b(?:switch (?:to|into)|get into)\b",
    ),
    ("visibility", r"\b(?:visible|visibility|known|seen|recogni[sz]ed|reputation|speak|publish|heard)\b"),
    ("make_friends", r"\b(?:friends?|company|less lonely|new in town)\b"),
    ("cause", r"\b(?:cause|volunteer|charity|support|climate|community|association|campaign)\b"),
)
_KINDS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in KINDS)
_TOPIC = (
    re.compile(
        r"\b(?:learn|get better at|understand|study|master|improve|know more about|get into|switch (?:to|into)|"
        r"mentor(?: some| young| junior)*(?= \w+$)) (?P<t>.+)",
        re.I,
    ),
    re.compile(r"\b(?:known|visible|seen|heard|recogni[sz]ed) (?:for|as|in) (?P<t>.+)", re.I),
    re.compile(r"\b(?:in|for|from|about|as) (?:the )?(?P<t>(?!me\b|my\b).+)", re.I),
    re.compile(r"\b(?:clients?|customers?|work|jobs?|position|mentor|people) (?:who|at|with|of) (?P<t>.+)", re.I),
)
_EDGES = re.compile(
    r"^(?:about|how to|a|an|the|some|more) |\s+(?:industry|field|sector|business|world)$", re.IGNORECASE
)

ADVICE: dict[GoalKind, tuple[Action, ...]] = {
    "learn": ("find_mentor", "be_curious", "ask"),
    "find_mentor": ("find_mentor", "deepen", "ask"),
    "mentor_others": ("mentor", "offer_help", "share"),
    "meet_industry": ("broaden", "prepare_event", "introduce"),
    "find_work": ("ask", "reconnect", "broaden"),
    "find_clients": ("offer_help", "ask", "introduce"),
    "visibility": ("share", "prepare_event", "mentor"),
    "make_friends": ("deepen", "reconnect", "be_curious"),
    "cause": ("introduce", "offer_help", "broaden"),
    "other": ("ask", "introduce", "deepen"),
}
"""Which advice brings a goal nearer, the nearest first."""


def goal_in(words: str) -> Goal:
    """The goal that a line tells, with its kind and the field it is about."""
    line = " ".join(words.split()).strip(" .!")[:LONGEST]
    kind = next((kind for kind, pattern in _KINDS if pattern.search(line)), "other")
    return Goal(what=line, kind=kind, topic=_topic(line))


def _topic(line: str) -> str | None:
    for pattern in _TOPIC:
        found = pattern.search(line)
        if found is not None:
            topic = _EDGES.sub("", found["t"].strip(" .!"))
            return topic if 0 < len(topic.split()) <= 5 else None
    return None


@dataclass(frozen=True, slots=True)
class Expertise:
    """What others have come to the user for, in the user's words or by the kind of help, and how often."""

    words: str | None
    kind: HelpKind | None
    times: int


MOST_EXPERTISE, TWICE = 3, 2


def known_for(world: World) -> list[Expertise]:
    """The user's skills as others have used them, then the kinds of help given again and again; most often first."""
    gifts = [o for o in world.all_offers if o.direction == "given" and o.state == "done"]
    skills: Counter[str] = Counter()
    kinds: Counter[HelpKind] = Counter()
    for gift in gifts:
        skill = next((s.what for s in world.me.skills if _uses(gift.what, s.what)), None)
        if skill is not None:
            skills[skill] += 1
        elif gift.kind != "other":
            kinds[gift.kind] += 1
    found = [Expertise(words, None, times) for words, times in skills.most_common()]
    found += [Expertise(None, kind, times) for kind, times in kinds.most_common() if times >= TWICE]
    return sorted(found, key=lambda e: -e.times)[:MOST_EXPERTISE]


def _uses(what: str, skill: str) -> bool:
    return bool(subject(what).strong & subject(skill).strong) or match(what, skill) is not None
