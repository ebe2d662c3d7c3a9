"""Needs that no skill meets by its words: a buyer is not a maker, a place for a trainee is not a teacher."""

from __future__ import annotations

import re

_BUYER = re.compile(
    r"\b(buys?|buyers?( for)?|to buy up|takes? off my hands|customers? for|clients? for|sell my)\b", re.I
)
_BUYS = re.compile(
    r"\b(buy\w*|buyer|purchas\w*|procure\w*|dealer|merchant|wholesale\w*|import\w*|collect\w*|trader)\b", re.I
)
_PERSON_WANTED = re.compile(
    r"\b(an?|new|two|three|some) (\w+ )?(apprentice|trainee|intern|employee|flatmate|roommate|housemate|tenant|lodger"
    r"|volunteer|sponsor|donor|patron|customer|client|co-?founder|business partner|study partner|participant)s?\b",
    re.I,
)
_WORK_WANTED = re.compile(
    r"\b(a|an|new|first|better|part-time|summer|paid) (\w+ )?(job|internship|apprenticeship|traineeship|placement|position)\b",
    re.I,
)
_HIRES = re.compile(r"\b(recruit\w*|hir\w+|headhunt\w*|job\w*|career\w*|cv\w*|application\w*|interview\w*|hr)\b", re.I)


def wants_other_than_skill(need: str, skill: str) -> bool:
    """Whether the need is for a buyer, a person to join or a job, and the skill is not about that."""
    if _BUYER.search(need):
        return _BUYS.search(skill) is None
    person = _PERSON_WANTED.search(need)
    if person is not None:
        return person[3].casefold().rstrip("s") not in skill.casefold()
    return _WORK_WANTED.search(need) is not None and _HIRES.search(skill) is None


_MENTOR = re.compile(
    r"\b(mentor\w*|guidance|role model|sparring partner|somebody to guide|someone to guide|take (her|him|them) under|sponsor in"
    r"|learn the ropes|first steps|show (her|him|them) the ropes|shadow(ing)?)\b",
    re.I,
)
_LEARN = re.compile(
    r"\b(advice|learn|getting started|get started|how to (start|become|get into|enter)|become a|career in|way into|entering|starting out"
    r"|tips|understand|insight)\b",
    re.I,
)
_BEGINNER = re.compile(
    r"\b(junior|trainee|apprentice|intern|student|graduate|newcomer|beginner|assistant|undergraduate|pupil|postgraduate|starter"
    r"|first-year|novice|volunteer|resident|probationer|learner|aspiring|career changer|fresher)s?\b",
    re.I,
)
_TIME = re.compile(
    r"\b(some(body|one)|a person|people|a few people|an extra pair of hands|hands|helpers?|help|company|a hand|a listener|a friend)\b"
    r"(?=.*\b(listen|practi[sc]e|rehears\w*|company|walk|accompany|come along|carry|carrying|mov(e|ing) (house|flat|day|boxes|to)"
    r"|water|feed|fetch|collect|pick up|drive|drop off|read (to|through|over)|test|try( out)?|talk to|visit|keep an eye|babysit|sit with"
    r"|set up chairs|hand out|share a meal|explore|show (her|him|them) around|study with|run with|chat))",
    re.I,
)


def wants_mentor(need: str, loosely: bool = False) -> bool:
    """Whether a need is for guidance over time; loosely: for advice on how to get somewhere, too."""
    return _MENTOR.search(need) is not None or (loosely and _LEARN.search(need) is not None)


def is_beginner(role: str) -> bool:
    """Whether a role is that of somebody at the start of their way."""
    return _BEGINNER.search(role) is not None


def takes_only_time(need: str) -> bool:
    """Whether anybody willing could meet a need: a listener, company, a hand with boxes."""
    return _TIME.search(need) is not None
