"""Does this skill meet this need, how well, and why: offline, by words and by trades.

    match("a bookkeeper who knows small shops", "bookkeeping for small shops")   → same trade, .95
    match("someone to design an app", "UX lead")                                 → same trade
    match("marketing for my book", "selling at farmers markets")                 → None

Precision first: no match is better than an embarrassing one. To teach it a field of work, add a line to a table in
`coach/matching/trades/`.
"""

from coach.matching.fit import Match, concerns, match
from coach.matching.industries import same_industry
from coach.matching.subject import Subject, subject

__all__ = ["Match", "Subject", "concerns", "match", "same_industry", "subject"]
