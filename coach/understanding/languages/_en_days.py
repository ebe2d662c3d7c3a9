"""English: how days are named."""

# fmt: off
from __future__ import annotations

from coach.understanding.grammar import DayWords

_weekdays = {
    "monday": 0, "mondy": 0, "mon": 0, "tuesday": 1, "tuesdy": 1, "tues": 1, "tue": 1, "wednesday": 2, "wensday": 2,
    "wednsday": 2, "weds": 2, "wed": 2, "thursday": 3, "thurday": 3, "thurs": 3, "thur": 3, "thu": 3, "friday": 4,
    "firday": 4, "fri": 4, "saturday": 5, "saterday": 5, "sat": 5, "sunday": 6, "sun": 6,
}
_months = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
}
_numbers = {
    "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "couple of": 2, "a couple": 2, "three": 3, "four": 4,
        "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "thirty": 30,
}
_ordinals = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5,
        "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    "twenty-first": 21, "twenty first": 21, "twenty-second": 22, "twenty second": 22, "twenty-third": 23,
        "twenty third": 23,
    "twenty-fourth": 24, "twenty fourth": 24, "twenty-fifth": 25, "twenty fifth": 25, "twenty-sixth": 26,
        "twenty sixth": 26,
    "twenty-seventh": 27, "twenty seventh": 27, "twenty-eighth": 28, "twenty eighth": 28, "twenty-ninth": 29,
    "twenty ninth": 29, "thirtieth": 30, "thirty-first": 31, "thirty first": 31, "last": -1,
}
_units = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "wk": "week", "wks": "week", "month": "month",
    "months": "month", "mths": "month", "year": "year", "years": "year", "yrs": "year", "fortnight": "fortnight",
    "fortnights": "fortnight", "hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute", "mins"
        : "minute",
}
_by = r"(?:(?:by|on|before|until|till|til|for|this|from|since|due|not later than) )?(?:the )?"
_clock = (
    r"(?:,? (?:at )?(?:\d{1,2}(?::\d\d|\.\d\d)? ?(?:am|pm|a\.m|p\.m)|\d{1,2}:\d\d|noon|lunchtime|"
        r"midday)|,? (?:morning|afternoon|evening|night|lunch|eod|lunchtime))?"
)
_patterns = (
    (r"(?:(?<=\n)|^) {0,40}(?P<d1>\d{1,2})/(?P<d2>\d{1,2})(?= (?:[–-]|\w))", "numeric", 0),
    (r"since (?:last )?{anywd}", "last_weekday", 0),
    (r"(?:(?<=, )|(?<=- )|(?<=\())(?P<wd>sat|sun|mon|wed)(?=[.,;!?)\n]|$)", "weekday", 0),
    (r"(?:about |some |around |roughly |over |nearly |almost )?{n} {unit} ago(?: today)?", "away", -1),
    (r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", "iso", 0),
    (
        r"(?:every (?:other |second |single |first |third |last )?|each |most )(?:{anywd}s?|day|week|month|"
            r"year|morning|evening|\d+ \w+)",
        "none",
        0,
    ),
    (r"on (?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|tues|wednes|thurs|fri|satur|sun)days", "none", 0),
    (r"(?:on )?(?:the )?{ord} {anywd} (?:in|of) (?:the month|this month)", "nth_weekday", 0),
    (r"(?:on )?(?:the )?{ord} {anywd} (?:in|of) {mon}", "nth_weekday", 0),
    (
        r"(?:(?:by|on|before|for|from|since) )?(?:{anywd},? )?(?:the )?{d}(?: of)? {mon}(?:,? {y})?" + _clock,
        "day_month",
        0,
    ),
    (
        r"(?:(?:by|on|before|for|from|since) )?(?:{anywd},? )?{mon}\.? (?:the )?{d}(?:,? {y})?(?![\d:])" + _clock,
        "day_month",
        0,
    ),
    (
        r"(?:(?:by|on|before|for|from|since) )?(?:the )?(?P<ordinal>first|second|third|fourth|fifth) of {mon}",
        "day_month",
        0,
    ),
    (r"(?P<d1>\d{1,2})/(?P<d2>\d{1,2})/(?P<y>\d{4}|\d{2})", "numeric", 0),
    (r"(?P<d1>\d{1,2})\.(?P<d2>\d{1,2})\.(?P<y>\d{4}|\d{2})?", "numeric", 0),
    (r"(?:(?:by|on|before|due|until|from|since|for) )?(?<![/\d])(?!24/7|50/50|1/[234](?!\d)|2/3|3/4)(?P<d1>\d{1,2})/"
        r"(?P<d2>\d{1,2})(?!/|\d| (?:of|stars|hours?|people|cups?|years?|done|in|for|right|points))",
        "numeric", 0),
    (_by + r"(?:{anywd},? (?:the )?){ordd}(?: of (?:this|the) month)?" + _clock, "day_of_month", 0),
    (
        r"(?:by|on|before|until|till|for|since) the {ordd}(?! (?:of [a-z]+|\w+ly|time|floor|draft|version|"
            r"chapter|round|week|half|year|call|meeting|one|day))(?: of (?:this|the|next) month)?"
        + _clock,
        "day_of_month",
        0,
    ),
    (r"(?:by|on|before|due|until|till|the) (?P<d>\d{1,2})(?:st|nd|rd|th)" + _clock, "day_of_month", 0),
    (r"(?:by |on |before |at |until )?the (?:first|1st) of (?:the|next) month", "month_start", 1),
    (r"(?:by |at |before )?(?:the )?(?:very )?(?:start|beginning) of (?:the )?next month", "month_start", 1),
    (r"(?:by |at |before |until |till )?(?:the )?end of (?:the )?next month", "month_end", 1),
    (r"(?:by |at |before |until |till )?(?:the )?(?:end of (?:the|this)? ?month|month[- ]?end|eom)", "month_end", 0),
    (r"(?:by |at |before |until |till )?(?:the )?end of (?:the )?next week", "week_end", 1),
    (r"(?:by |at |before |until |till )?(?:the )?(?:end of (?:the|this)? ?week|eow|week's end)", "week_end", 0),
    (r"(?:by |at |before |until |till )?(?:the )?(?:end of (?:the|this) year|year[- ]?end|eoy)", "year_end", 0),
    (r"(?:by |at |before |until |till )?(?:the )?end of {mon}", "month_end", 0),
    (r"(?:by |at |in |before )?(?:the )?(?:start|beginning|early|mid|late|middle)[- ](?:of )?{mon}", "none", 0),
    (
        r"(?:by )?(?:eod|cob|close of play|close of business|end of play|the end of the day|end of (?:the "
            r")?day|the end of today)(?: (?:on )?{wd})",
        "weekday",
        0,
    ),
    (
        r"(?:by )?(?:eod|cob|close of play|close of business|the end of the day|end of (?:the )?day)(?: "
            r"(?:tomorrow|tmrw|tmw))",
        "shift",
        1,
    ),
    (
        r"(?:by )?(?:eod|cob|close of play|close of business|the end of the day|end of (?:the )?day)(?: today)?",
        "shift",
        0,
    ),
    (r"(?:by |before |on )?(?:the )?day after (?:tomorrow|tmrw|tmw)", "shift", 2),
    (r"(?:on )?(?:the )?day before yesterday", "shift", -2),
    (r"(?:a |one )week (?:from )?(?:tomorrow|tmrw)|(?:tomorrow|tmrw) week", "shift", 8),
    (r"(?:a |one )week (?:from )?today|today week|this time next week", "shift", 7),
    (r"two weeks from today", "shift", 14),
    (r"(?:a |one )week ago (?:today|yesterday)|(?:a |one )week ago", "shift", -7),
    (
        r"(?:(?:by|on|before|until|till|for|since) )?(?:tomorrow|tommorow|tomorow|tommorrow|tmrw|tmw|tmrow|"
            r"2moro|2morrow|tomoz|tom'row|morrow)(?:'s)?(?: (?:at )?\d{1,2}(?::\d\d)? ?(?:am|pm)| (?:at "
            r")?(?:noon|midday|lunch)| (?:morning|night|evening|afternoon|eve|lunchtime|first thing))?",
        "shift",
        1,
    ),
    (
        r"(?:on |since )?(?:yesterday|yday|y'day|yest|yesterdy|yestrday|ystrday)(?:'s)?(?: (?:at "
            r")?(?:morning|afternoon|evening|night|lunch|lunchtime|eve))?",
        "shift",
        -1,
    ),
    (r"last night|last evening|the other night", "shift", -1),
    (
        r"(?:(?:by|on|before|later|from|until|till|earlier) )?(?:today|2day|tonight|tonite|2nite)(?:'s)?(?: "
            r"(?:at )?\d{1,2}(?::\d\d)? ?(?:am|pm))?",
        "shift",
        0,
    ),
    (
        r"(?:early |later |earlier )?this (?:morning|afternoon|evening|lunchtime|noon|mornin|morn|arvo)|"
            r"(?:at|over) lunch today",
        "shift",
        0,
    ),
    (r"(?:by |on |before |for )?(?:a )?week on {wd}|{wd} week(?! ?end)", "week_weekday", 1),
    (
        r"(?:(?:by|on|before|from|until|till|for) )?(?:next week(?:'s)?,? (?:on )?{anywd}|{anywd} (?:of "
            r")?next week|next {anywd}|nxt {anywd})"
        + _clock,
        "week_weekday",
        1,
    ),
    (r"(?:on )?(?:last week(?:'s)?,? (?:on )?{anywd}|{anywd} (?:of )?last week)" + _clock, "week_weekday", -1),
    (r"(?:on |since )?(?:last|past|lst|this past) {anywd}" + _clock, "last_weekday", 0),
    (r"(?:by |on |before )?(?:this|this coming|coming) {anywd}" + _clock, "coming_weekday", 0),
    (r"(?:last|the past|this past) weekend", "weekend", -1),
    (r"next weekend", "weekend", 1),
    (r"(?:at |over |on |by )?(?:the|this) (?:coming )?weekend", "none", 0),
    (
        r"(?:about |within |with)?(?:in|within) (?:about |around |roughly )?(?:the next )?{n} {unit}(?:'s? "
            r"time)?(?! of)",
        "away",
        1,
    ),
    (r"{n} {unit} from (?:now|today)", "away", 1),
    (r"(?:for|over|took|lasting|lasted) (?:about |the past |the last |over |nearly )?{n} {unit}", "none", 0),
    (r"(?:(?:on|by|before|for|until) )?(?:the )?{feast}", "feast", 0),
    (r"(?:(?:by|on|before|until|till|til|from|since|due|for|come|this|every) ){anywd}" + _clock, "weekday", 0),
    (r"(?:(?:early|late) )?{wd}(?:'s)?" + _clock, "weekday", 0),
    (r"{anywd}(?= \d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b| (?:morning|lunch|evening|night|afternoon)\b)", "weekday", 0),
    (
        r"(?:next|this|last|past|the) (?:week|month|year|quarter|summer|spring|autumn|fall|winter|season|"
            r"term|semester)(?!'s)",
        "none",
        0,
    ),
    (
        r"(?:in|since|until|by|early|late|before|from) (?:q[1-4]|spring|summer|autumn|fall|winter|{mon}|(?:19|"
        r"20)\d\d)",
        "none",
        0,
    ),
)

days = DayWords(
        weekdays=_weekdays,
        months=_months,
        units=_units,
        numbers=_numbers,
        ordinals=_ordinals,
        patterns=_patterns,
        shy=frozenset({"sat", "sun", "mon", "wed"}),
        ordinal_endings="st|nd|rd|th",
        ordinal_needed="st|nd|rd|th",
        feasts={
            "christmas": (12, 25),
            "xmas": (12, 25),
            "christmas day": (12, 25),
            "christmas eve": (12, 24),
            "xmas eve": (12, 24),
            "boxing day": (12, 26),
            "new year's eve": (12, 31),
            "nye": (12, 31),
            "new year's day": (1, 1),
            "new year's": (1, 1),
            "new year": (1, 1),
            "halloween": (10, 31),
            "valentine's day": (2, 14),
            "valentines day": (2, 14),
            "valentine's": (2, 14),
            "independence day": (7, 4),
            "fourth of july": (7, 4),
            "4th of july": (7, 4),
            "st patrick's day": (3, 17),
            "paddy's day": (3, 17),
            "republic day": (1, 26),
            "bonfire night": (11, 5),
            "may day": (5, 1),
            "labour day": (5, 1),
            "women's day": (3, 8),
            "burns night": (1, 25),
            "guy fawkes night": (11, 5),
        },
        triggers=(
            "today",
            "2day",
            "tonight",
            "tonite",
            "2nite",
            "tomorrow",
            "tommorow",
            "tomorow",
            "tommorrow",
            "tmrw",
            "tmw",
            "tmrow",
            "2moro",
            "2morrow",
            "tomoz",
            "yesterday",
            "yday",
            "y'day",
            "yest",
            "yesterdy",
            "yestrday",
            "ystrday",
            "yesterday's",
            "today's",
            "tomorrow's",
            "night",
            "evening",
            "morning",
            "mornin",
            "afternoon",
            "arvo",
            "lunch",
            "lunchtime",
            "ago",
            "eod",
            "cob",
            "eom",
            "eow",
            "eoy",
            "weekend",
            "end",
            "close",
            "month",
            "mondays",
            "tuesdays",
            "wednesdays",
            "thursdays",
            "fridays",
            "saturdays",
            "sundays",
            "summer",
            "spring",
            "autumn",
            "fall",
            "winter",
            "quarter",
            "season",
            "term",
            "semester",
        ),
    )
