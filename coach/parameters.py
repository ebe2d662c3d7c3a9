"""Every threshold that a judgement uses: its value, since when it holds, and where it comes from.

"Judgement" as a source means that nobody has measured it; the sentence says what it weighs. Days are whole days in the
user's time zone, counted back from today.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

_N = TypeVar("_N", int, float)


@dataclass(frozen=True, slots=True)
class Parameter:
    name: str
    value: float
    unit: str
    since: str
    source: str


TABLE: list[Parameter] = []


def _is(name: str, value: _N, unit: str, source: str, since: str = "2026-11-24") -> _N:
    TABLE.append(Parameter(name, value, unit, since, source))
    return value


# Promises
PROMISE_NEAR_DAYS = _is(
    "PROMISE_NEAR_DAYS", 2, "days to the due day", "Judgement: today, tomorrow and the day after are within reach."
)
PROMISE_QUICK_DAYS = _is(
    "PROMISE_QUICK_DAYS", 5, "days to the due day", "Judgement: what takes minutes (a name, a link) can be done early."
)

# After a meeting
FOLLOW_UP_FROM_DAYS = _is(
    "FOLLOW_UP_FROM_DAYS",
    1,
    "days",
    "Ferrazzi, Never Eat Alone (2005), ch. 11: within a day or two, while both remember.",
)
FOLLOW_UP_UNTIL_DAYS = _is(
    "FOLLOW_UP_UNTIL_DAYS", 4, "days", "Judgement: a weekend may come between; after that it is no longer prompt."
)
SUBSTANCE_MINUTES = _is(
    "SUBSTANCE_MINUTES", 20, "minutes", "Judgement: a first talk of that length leaves something to come back to."
)
LONG_TALK_MINUTES = _is(
    "LONG_TALK_MINUTES", 40, "minutes", "Judgement: with somebody known, only a long talk asks for a word afterwards."
)
LONG_TALK_UNTIL_DAYS = _is("LONG_TALK_UNTIL_DAYS", 3, "days", "Judgement: with somebody known, three days are prompt.")
NEW_TALKS = _is("NEW_TALKS", 2, "talks", "Judgement: with so few talks, somebody is still new.")

# Thanks and giving
RECENT_HELP_DAYS = _is(
    "RECENT_HELP_DAYS", 60, "days", "Judgement: two months back still counts as lately when looking at give and take."
)
GIVING_GAP_DAYS = _is("GIVING_GAP_DAYS", 120, "days", "Judgement: four months without giving anything is a while.")
GIVER_REST_DAYS = _is(
    "GIVER_REST_DAYS",
    365,
    "days",
    "Baker and Bulkley 2014, Organization Science 25(5): generosity is passed on, not back.",
)
BALANCE_DAYS = _is(
    "BALANCE_DAYS", 120, "days", "Judgement: a season is long enough to show who only gives or only takes."
)
OVER_GIVER_GIFTS = _is(
    "OVER_GIVER_GIFTS",
    8,
    "times given",
    "Grant, Give and Take (2013): givers who never receive burn out. Number: judgement.",
)
TAKER_HELPS = _is(
    "TAKER_HELPS", 3, "times received", "Grant, Give and Take (2013): takers lose standing. Number: judgement."
)
NEED_FRESH_DAYS = _is(
    "NEED_FRESH_DAYS", 300, "days", "Judgement: an older need may long be met; it is not acted on unasked."
)
NEEDS_LOOKED_AT = _is("NEEDS_LOOKED_AT", 100, "needs", "Judgement: the newest needs; nobody acts on more at a time.")
LESSON_FRESH_DAYS = _is("LESSON_FRESH_DAYS", 180, "days", "Judgement: older lessons are rarely news.")
SHARES_PER_LESSON = _is(
    "SHARES_PER_LESSON", 2, "contacts", "Judgement: a lesson goes to those it concerns most, not to everyone."
)

# Introductions
CONNECTOR_DAYS = _is(
    "CONNECTOR_DAYS", 60, "days", "Judgement: the time in which introductions weigh on the same contact."
)
CONNECTOR_TIMES = _is(
    "CONNECTOR_TIMES", 2, "introductions", "Judgement: after so many in CONNECTOR_DAYS, a contact is left in peace."
)
INTRODUCTION_WAIT_DAYS = _is(
    "INTRODUCTION_WAIT_DAYS", 3, "days", "Judgement: time for an answer before the next step of an introduction."
)

# Ties
UNANSWERED_TIMES = _is(
    "UNANSWERED_TIMES", 2, "times in a row", "Judgement: one silence may be chance, two are an answer; no more nudging."
)
CLOSE_TALKS = _is("CLOSE_TALKS", 4, "talks", "Judgement: with fewer, two people were never close.")
TIES_NAMED = _is("TIES_NAMED", 40, "contacts", "Judgement: of many cooling ties, those that matter most.")
DORMANT_DAYS = _is(
    "DORMANT_DAYS",
    365,
    "days",
    "Levin, Walter, Murnighan 2011, Organization Science 22(4): dormant ties are worth reviving.",
)
CONNECTION_DAYS = _is("CONNECTION_DAYS", 60, "days known", "Judgement: trust takes more than one month.")
CONNECTION_TALKS = _is(
    "CONNECTION_TALKS", 4, "talks", "Hall 2019, J. Soc. Pers. Relat. 36(4): closeness takes hours together."
)
RELATIONSHIP_DAYS = _is("RELATIONSHIP_DAYS", 180, "days known", "Judgement: half a year of give and take.")
RELATIONSHIP_TALKS = _is("RELATIONSHIP_TALKS", 8, "talks", "Hall 2019, J. Soc. Pers. Relat. 36(4). Number: judgement.")
LIVELY_DAYS = _is(
    "LIVELY_DAYS", 120, "days", "Judgement: a tie without a talk in four months wants a hello before more."
)
CURIOUS_DAYS = _is("CURIOUS_DAYS", 150, "days", "Judgement: a question fits while the last talk is remembered.")
CURIOUS_MINUTES = _is("CURIOUS_MINUTES", 10, "minutes", "Judgement: a shorter first talk was a swap of cards.")
CURIOUS_NEW_DAYS = _is(
    "CURIOUS_NEW_DAYS", 45, "days", "Judgement: after one talk only, a question comes soon or not at all."
)
CURIOUS_TALKS = _is("CURIOUS_TALKS", 2, "talks", "Judgement: after one meeting follow_up comes first.")

# Asking
ASK_KNOWN_DAYS = _is(
    "ASK_KNOWN_DAYS",
    30,
    "days known",
    "Misner and Donovan, The 29% Solution (2008): visibility, credibility, profitability.",
)
ASK_REST_DAYS = _is(
    "ASK_REST_DAYS", 45, "days", "Judgement: between two asks to one contact something else should happen."
)
ASK_OPEN_DAYS = _is("ASK_OPEN_DAYS", 120, "days", "Judgement: an ask considered longer ago has been let go.")

# Breadth, time, review
BREADTH_DAYS = _is("BREADTH_DAYS", 180, "days", "Judgement: half a year shows where the time goes.")
BREADTH_TALKS = _is("BREADTH_TALKS", 8, "talks", "Judgement: fewer say nothing about breadth.")
OWN_INDUSTRY_SHARE = _is(
    "OWN_INDUSTRY_SHARE",
    0.6,
    "share of time",
    "Burt 2004, AJS 110(2): good ideas come across groups. Number: judgement.",
)
EVENT_NEAR_DAYS = _is("EVENT_NEAR_DAYS", 7, "days ahead", "Judgement: a week is enough to look at who will be there.")
EVENT_SOON_DAYS = _is("EVENT_SOON_DAYS", 2, "days ahead", "Judgement: then it is pressing.")
EVENT_OVER_DAYS = _is(
    "EVENT_OVER_DAYS", 10, "days", "Judgement: names fade; after that nobody remembers who was there."
)
HOUR_WEEKS = _is("HOUR_WEEKS", 4, "weeks looked at", "Judgement: a month shows a habit.")
HOUR_MISSED = _is("HOUR_MISSED", 3, "weeks without a talk", "Judgement: three of four missed is more than chance.")
STOCK_DAYS = _is("STOCK_DAYS", 90, "days", "Judgement: a quarter, as people review budgets.")
STOCK_CONTACTS = _is("STOCK_CONTACTS", 5, "contacts", "Judgement: fewer are seen at a glance.")

# Ranking
TOP_OF_A_KIND = _is("TOP_OF_A_KIND", 2, "suggestions of one action", "Judgement: variety; promises are not counted.")
LATER_DAYS = _is("LATER_DAYS", 3, "days", 'Judgement: how long "later" lasts where no day was named.')
LATER_PROMISE_DAYS = _is("LATER_PROMISE_DAYS", 1, "days", "A kept word comes first, so it comes back the next day.")
REFUSED_DAYS = _is("REFUSED_DAYS", 365, "days", "Judgement: a no is kept for a year.")
REFUSED_KIND_TIMES = _is(
    "REFUSED_KIND_TIMES", 3, "refusals", "Judgement: three no to one kind of advice mean the kind."
)
REFUSED_KIND_DAYS = _is("REFUSED_KIND_DAYS", 90, "days", "Judgement: how long a refused kind of advice rests.")
IGNORED_TIMES = _is("IGNORED_TIMES", 2, "times", "Judgement: left unanswered twice, advice rests.")
IGNORED_DAYS = _is("IGNORED_DAYS", 21, "days", "Judgement: unanswered advice makes the coach quieter, for three weeks.")
DONE_REST_DAYS = _is(
    "DONE_REST_DAYS", 30, "days", "Judgement: rest after advice that is about a habit, not a single matter."
)
