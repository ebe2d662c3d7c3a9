"""Messages that wish for one of the coach's flows: "introduce Ana to Tom", "who do I know at Finch?".

Only plain wishes are taken, from the message's beginning on; whatever tells of what happened is for `understanding`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from coach.hours import moves_once

_WANT = (
    r"(?:please |so |ok(?:ay)?,? )?(?:i(?:['’]d| would)? (?:like|love|want|need|have) to |"
    r"i(?:['’]m| am) (?:going|trying|hoping|planning|thinking of|thinking about) (?:to )?|"
    r"i(?:['’]ll| will) |(?:can|could|may|should|shall|might) i |"
    r"(?:can|could|would) you |how (?:do|can|could|should) i |let['’]?s |let me |help me (?:to )?|"
    r"(?:is it|would it be) (?:ok|okay|fine|right) to )"
)
_SOMEBODY = r"(?:some(?:body|one)|any(?:body|one)|people|a person|a contact|contacts)"
_IN = r"(?:at|in|from|inside|within|who works? (?:at|in|for)|working (?:at|in|for)|who knows)"
_EVENT = (
    r"(?:conference|meet-?up|fair|summit|party|dinner|workshop|festival|congress|gathering|event|reception|trade show|"
    r"expo|hackathon|convention|panel|webinar|seminar|symposium|"
    r"networking (?:night|evening|breakfast|lunch)|get-together|"
    r"open day|opening|book launch|wedding|reunion|retreat|round ?table|training|course)"
)
_PATTERNS: tuple[tuple[str, str], ...] = (
    ("intro", rf"(?:{_WANT})?introduc(?:e|ing) (?P<rest>.+\b(?:to|and|with)\b.+)"),
    (
        "intro",
        r"(?:who|which of my contacts) (?:could|can|might|would)(?: (?:best|perhaps|possibly))? "
        r"(?:help|be (?:of use|useful|of help) (?:to|for)) "
        r"(?!me\b|us\b|with\b)(?P<rest>.+)",
    ),
    ("intro", r"(?:who|whom) (?:should|could|can) i introduce (?:to|with) (?!each\b)(?P<rest>.+)"),
    ("intro", r"(?:who|whom) (?:should|could|can) (?P<rest>(?!i\b|we\b).+) (?:meet|talk to)"),
    ("intro", r"(?:who|whom) (?:should|could|can) i introduce(?: to each other)?(?P<rest>)"),
    (
        "refer",
        rf"(?:who|which of my contacts) (?:do i know|knows?|could know|can introduce me to|could introduce me to)"
        rf"(?: {_SOMEBODY})? {_IN} (?P<rest>.+)",
    ),
    ("refer", rf"(?:do i|does any(?:one|body) i) know(?: {_SOMEBODY})? {_IN} (?P<rest>.+)"),
    ("refer", rf"{_WANT}(?:meet|reach|find|talk to|get to know|speak (?:to|with)) {_SOMEBODY} {_IN} (?P<rest>.+)"),
    (
        "refer",
        rf"i(?:['’]d like| want| need) (?:an? )?(?:intro(?:duction)?|way in|door|referral) (?:to|at|into|in)"
        rf"(?: {_SOMEBODY} {_IN})? (?P<rest>.+)",
    ),
    (
        "who",
        r"(?:who|which of my contacts|anybody who|anyone who|does anyone|does anybody)(?: else)? "
        r"(?:needs?|(?:is|was) (?:looking for|searching for|into|interested in|in)|looks? for|wants?|knows?(?: about)?|"
        r"(?:can|could) (?:help (?:me |us )?with|do)|does|likes?|lives? in|works? (?:at|for|as|in))"
        r"(?: an?)? (?P<rest>.+)",
    ),
    ("ask", rf"{_WANT}ask(?:ing)? (?P<rest>.+ (?:for|to|if|whether|about) .+)"),
    ("thanks", r"(?:who|whom) (?:should|do|must|can) i (?:still )?(?:have to )?(?:thank|say thank you to)(?P<rest>)"),
    (
        "thanks",
        rf"(?:{_WANT})?(?:thank|(?:say|send) (?:a )?(?:thanks|thank[- ]you) to) "
        rf"(?!you\b|u\b|god\b|goodness\b|heavens?\b|everyone\b|all\b)(?P<rest>.+)",
    ),
    ("why", r"why(?: (?:this|that|now|so|should i(?: do (?:this|that))?))?(?P<rest>)\??"),
    ("why", r"(?:why|why should i (?:write|talk|say hello) to) (?P<rest>\w+(?: \w+)?)\?"),
    (
        "event",
        rf"(?:i(?:['’]m| am| will be|['’]ll be)|we(?:['’]re| are)) (?:going|off|heading|invited) to "
        rf"(?P<rest>.*\b{_EVENT}\b.*)",
    ),
    ("event", rf"(?:i(?:['’]ll| will)|we(?:['’]ll| will)) (?:go to|attend|visit|be at) (?P<rest>.*\b{_EVENT}\b.*)"),
    ("goals", r"my (?:networking )?goals? (?:is|are)(?: to)? (?P<rest>.+)"),
    (
        "goals",
        r"i(?:['’]d| would)? (?:like|love|want|hope|need) to (?P<rest>(?:learn|find (?:a |new |some |more )?"
        r"(?:mentor|work|job|clients?|customers?|friends?)|get (?:a )?(?:job|mentor|better at|into)|become|mentor|"
        r"be (?:more )?visible|be known|make (?:new |more )?friends|"
        r"meet (?:more )?people (?:in|from)|change (?:career|industry|field)).*)",
    ),
    (
        "lesson",
        r"(?:today |just )?i(?:['’]ve| have)? ?(?:just |also )?(?:learned|learnt|realised|realized|found out) "
        r"(?:today )?(?:that |how |why )?(?P<rest>.+)",
    ),
    ("lesson", r"(?:new )?(?:lesson|learning)(?: learned| learnt)?[:,] ?(?P<rest>.+)"),
    (
        "hours",
        r"(?P<rest>.*\b(?:network(?:ing)?)\b.*\b(?:hour|time|slot|half an hour)\b.*|(?:set aside|block|reserve) .*)",
    ),
    (
        "hours",
        r"(?P<rest>(?:please |can (?:we|you|i) |let['’]?s )?(?:move|shift|postpone|push|reschedule) "
        r"(?:my|the|this|this week['’]?s|next week['’]?s|today['’]?s|tomorrow['’]?s)(?: next)?(?: networking)?"
        r" (?:hour|slot|half hour)\b.*)",
    ),
    ("favours", r"(?:what|how) (?:can|could|should) i (?:do for|help|be of use to|be useful to) (?P<rest>.+)"),
    ("favours", r"(?:any |a |some |give me an? )?(?:five|5)[- ]minute favou?rs?(?: for (?P<rest>.+))?"),
    (
        "forget",
        r"(?:please )?(?:delete|forget|erase|remove) "
        r"(?!(?:that|this|it|the|my|all|everything|about|him|her|them|an?)\b)(?P<rest>\w[\w'’-]*(?: \w[\w'’-]*){0,2})",
    ),
    ("network", r"(?:show|draw)(?: me)? my network(?P<rest>)"),
    ("network", r"(?:what|how) does my network look(?: like)?(?P<rest>)"),
    ("review", r"how (?:was|did|is|has) my week(?: go(?:ne)?| been)?(?P<rest>)"),
    ("review", r"(?:my )?week(?:ly)?(?: in)? review(?P<rest>)"),
    ("goals", r"(?:what (?:are|were) )?my goals(?P<rest>)"),
    ("worth", r"(?:what (?:do|can|could) i (?:even )?(?:have to )?(?:offer|give)|what am i good (?:at|for))(?P<rest>)"),
)
_COMPILED = tuple((command, re.compile(rf"{pattern}\s*[.!?…]*", re.IGNORECASE)) for command, pattern in _PATTERNS)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", re.IGNORECASE)
LONGEST = 300
"""Characters; a longer message tells of something."""


@dataclass(frozen=True, slots=True)
class Wish:
    command: str
    rest: str


def wish_of(text: str) -> Wish | None:
    """The command that a message wishes for, with what stands behind it; None where it tells of something else."""
    line = " ".join(text.split())
    if len(line) > LONGEST:
        return None
    for command, pattern in _COMPILED:
        found = pattern.fullmatch(line)
        if found is None or (command == "hours" and not (_WEEKDAY.search(line) or moves_once(line))):
            continue
        return Wish(command, (found["rest"] or "").strip(" .!?…"))
    return None


_YES = re.compile(
    r"(?P<who>.{2,40}?) (?:said|says|wrote|answered|replied)[ :,]+[“\"']?"
    r"(?P<what>yes|sure|gladly|no|not now|rather not)"
    r"[”\"']?(?: to (?:the|being|an) .{3,40})?[.!]*"
    r"|(?P<agreed>.{2,40}?) (?:agreed|is (?:happy|glad|open) (?:to|for it)|would (?:love|like) (?:to|that))"
    r"(?: (?:meet|be introduced|it|an introduction|to the introduction).{0,40})?[.!]*",
    re.IGNORECASE,
)


_THANKED = re.compile(
    r"(?:i(?:['’]ve| have)? )?(?:just |already |finally )?(?:thanked|said (?:thanks|thank you) to) (?P<who>.{2,40}?)"
    r"(?: for .{2,80}| (?:today|yesterday|just now))?[.!]*",
    re.IGNORECASE,
)


def thanked_in(text: str) -> str | None:
    """Whom a message says the user thanked: "I thanked Jonas for the lift"."""
    found = _THANKED.fullmatch(" ".join(text.split()))
    return found["who"] if found else None


@dataclass(frozen=True, slots=True)
class Heard:
    """What somebody who was asked has said."""

    who: str
    yes: bool


def heard_in(text: str) -> Heard | None:
    """ "Ana said yes", "Ben agreed"; None where the message is longer than such an answer."""
    found = _YES.fullmatch(" ".join(text.split()))
    if found is None:
        return None
    if found["agreed"]:
        return Heard(found["agreed"], True)
    return Heard(found["who"], found["what"].casefold() in ("yes", "sure", "gladly"))


def same_words(one: str, other: str) -> bool:
    """Whether two lines say the same, but for case and blanks."""
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
