"""What kind of thing a need is for: a skill, a person to join, a buyer, a job, guidance over time, or just a hand.

A buyer is not a maker and a place for a trainee is not a teacher, so words alone would mislead.
"""

from __future__ import annotations

import re

from coach.matching.subject import subject

_BUYER = re.compile(
    r"\b(buys?|buyers?( for)?|takes? .{1,30}off (my|her|his|their) hands|(customers?|clients?|guests?) for"
    r"|sell (my|her|his|their)|(more|new|first) (customers|clients|guests))\b",
    re.I,
)
_BUYS = re.compile(
    r"\b(buy\w*|purchas\w*|procure\w*|dealer|merchant|wholesale\w*|import\w*|collect\w*|trader|buyer"
    r"|estate agent|auction\w*|sales|marketing)\b",
    re.I,
)
_PERSON_WANTED = re.compile(
    r"\b(?:an?|new|two|three|some|more|finding|find) (?:\w+ )?(apprentice|trainee|intern|employee|flatmate"
    r"|roommate|housemate|tenant|lodger|volunteer|sponsor|donor|patron|customer|client|co-?founder"
    r"|(?:\w+ )?partner|member|participant|test reader|penpal)s?\b",
    re.I,
)
_WORK_WANTED = re.compile(
    r"\b(?:an?|new|first|better|part-time|summer|paid) (?:\w+ )?"
    r"(?:job|internship|apprenticeship|traineeship|placement|position)\b",
    re.I,
)
_HIRES = re.compile(
    r"\b(recruit\w*|hir\w+|headhunt\w*|job\w*|career\w*|cv\w*|application\w*|interview\w*|hr|personnel)\b", re.I
)
_APPLYING = re.compile(r"\b(appl(y|ying|ication)|letter|cv|résumé|resume|interview)\b", re.I)


def wants_other_than_skill(need: str, skill: str) -> bool:
    """Whether the need is for a buyer, a person to join or a job, and the skill is not about that."""
    if _BUYER.search(need):
        return _BUYS.search(skill) is None
    person = _PERSON_WANTED.search(need)
    if person is not None:
        return person[1].casefold() not in skill.casefold()
    wants_work = _WORK_WANTED.search(need) is not None and _APPLYING.search(need) is None
    return wants_work and _HIRES.search(skill) is None


_MENTOR = re.compile(
    r"\b(mentor\w*|guidance|role model|sparring partner|some(body|one) (to guide|who guides)|under (her|his|their) wing"
    r"|learn the ropes|first steps|show (her|him|them) the ropes|shadow(ing)?)\b",
    re.I,
)
_LEARN = re.compile(
    r"\b(advice|learn|gett?(ing)? started|how to (start|become|get into|enter)|become an?|career in|way into|entering"
    r"|starting out|tips|understand|insight)\b",
    re.I,
)
_BEGINNER = re.compile(
    r"\b(junior|trainee|apprentice|intern|student|graduate|newcomer|beginner|assistant|undergraduate|pupil|postgraduate"
    r"|starter|first-year|novice|probationer|learner|aspiring|career changer|school leaver|fresher)s?\b",
    re.I,
)


def wants_mentor(need: str, loosely: bool = False) -> bool:
    """Whether a need is for guidance over time; loosely: for advice on how to get somewhere, too."""
    return _MENTOR.search(need) is not None or (loosely and _LEARN.search(need) is not None)


def is_beginner(role: str) -> bool:
    """Whether a role is that of somebody at the start of their way."""
    return _BEGINNER.search(role) is not None


_WILLING = (
    r"\b(some(body|one)|a person|a few people|(an )?extra (pair of )?hands?|helpers?|help|a hand|a listener|a friend)\b"
)
_HAND = re.compile(
    _WILLING + r"(?=.*\b(listen|keep (her|him|them|me|(her|his|their|my) \w+) company|for company"
    r"|accompany|come along|go along|carry|carrying"
    r"|mov(e|ing) (house|flat|day|boxes|furniture|in|out)|water (the|her|his|their)|set(ting)? up (the )?chairs"
    r"|hand out|pick(ing)? up (her|his|their|the)|show (her|him|them) (around|round)|sit with))"
    r"|\ba (listening ear|listener|lift to)\b",
    re.I,
)
_PRACTICE = re.compile(
    _WILLING + r"(?=.*\b(practi[sc]e|rehears\w*|walk|feed|drive|drop off|read to|try out|talk to|chat|visit|study with"
    r"|run with|keep an eye|explore))",
    re.I,
)


def takes_only_time(need: str) -> bool:
    """Whether anybody willing could meet a need: a listener, company, a hand with boxes."""
    return _HAND.search(need) is not None or (_PRACTICE.search(need) is not None and not subject(need).trades)
