"""English: how notes about people are typed in it."""

# fmt: off
from __future__ import annotations

from coach.understanding.grammar import DayWords, Language, Macros

_weekdays = {
    "monday": 0, "mondy": 0, "mon": 0, "tuesday": 1, "tuesdy": 1, "tues": 1, "tue": 1, "wednesday": 2, "wensday": 2,
    "wednsday": 2, "weds": 2, "wed": 2, "thursday": 3, "thurday": 3, "thurs": 3, "thur": 3, "thu": 3, "friday": 4,
    "firday": 4, "fri": 4, "saturday": 5, "saterday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip
_months = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
_numbers = {
    "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "couple of": 2, "a couple": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20,
    "thirty": 30,
}  # fmt: skip
_ordinals = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14,
    "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
    "twenty-first": 21, "twenty first": 21, "twenty-second": 22, "twenty second": 22, "twenty-third": 23, "twenty third": 23,
    "twenty-fourth": 24, "twenty fourth": 24, "twenty-fifth": 25, "twenty fifth": 25, "twenty-sixth": 26, "twenty sixth": 26,
    "twenty-seventh": 27, "twenty seventh": 27, "twenty-eighth": 28, "twenty eighth": 28, "twenty-ninth": 29,
    "twenty ninth": 29, "thirtieth": 30, "thirty-first": 31, "thirty first": 31, "last": -1,
}  # fmt: skip
_units = {
    "day": "day", "days": "day", "week": "week", "weeks": "week", "wk": "week", "wks": "week", "month": "month",
    "months": "month", "mths": "month", "year": "year", "years": "year", "yrs": "year", "fortnight": "fortnight",
    "fortnights": "fortnight", "hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute", "mins": "minute",
}  # fmt: skip
_by = r"(?:(?:by|on|before|until|till|til|for|this|from|since|due|not later than) )?(?:the )?"
_clock = (
    r"(?:,? (?:at )?(?:\d{1,2}(?::\d\d|\.\d\d)? ?(?:am|pm|a\.m|p\.m)|\d{1,2}:\d\d|noon|lunchtime|midday)"
    r"|,? (?:morning|afternoon|evening|night|lunch|eod|lunchtime))?"
)
_patterns = (
    (r"(?:(?<=\n)|^) {0,40}(?P<d1>\d{1,2})/(?P<d2>\d{1,2})(?= (?:[–-]|\w))", "numeric", 0),
    (r"since (?:last )?{anywd}", "last_weekday", 0),
    (r"(?:(?<=, )|(?<=- )|(?<=\())(?P<wd>sat|sun|mon|wed)(?=[.,;!?)\n]|$)", "weekday", 0),
    (r"(?:about |some |around |roughly |over |nearly |almost )?{n} {unit} ago(?: today)?", "away", -1),
    (r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", "iso", 0),
    (
        r"(?:every (?:other |second |single )?|each |most )(?:{anywd}s?|day|week|month|year|morning|evening|\d+ \w+)",
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
    (r"(?:by|on|before|due|until) (?P<d1>\d{1,2})/(?P<d2>\d{1,2})", "numeric", 0),
    (_by + r"(?:{anywd},? (?:the )?){ordd}(?: of (?:this|the) month)?" + _clock, "day_of_month", 0),
    (
        r"(?:by|on|before|until|till|for|since) the {ordd}(?! (?:of [a-z]+|\w+ly|time|floor|draft|version|chapter|round|week|half|year|call|meeting|one|day))(?: of (?:this|the|next) month)?"
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
        r"(?:by )?(?:eod|cob|close of play|close of business|end of play|the end of the day|end of (?:the )?day|the end of today)(?: (?:on )?{wd})",
        "weekday",
        0,
    ),
    (
        r"(?:by )?(?:eod|cob|close of play|close of business|the end of the day|end of (?:the )?day)(?: (?:tomorrow|tmrw|tmw))",
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
        r"(?:(?:by|on|before|until|till|for|since) )?(?:tomorrow|tommorow|tomorow|tommorrow|tmrw|tmw|tmrow|2moro|2morrow|tomoz|tom'row|morrow)(?:'s)?(?: (?:at )?\d{1,2}(?::\d\d)? ?(?:am|pm)| (?:at )?(?:noon|midday|lunch)| (?:morning|night|evening|afternoon|eve|lunchtime|first thing))?",
        "shift",
        1,
    ),
    (
        r"(?:on |since )?(?:yesterday|yday|y'day|yest|yesterdy|yestrday|ystrday)(?:'s)?(?: (?:at )?(?:morning|afternoon|evening|night|lunch|lunchtime|eve))?",
        "shift",
        -1,
    ),
    (r"last night|last evening|the other night", "shift", -1),
    (
        r"(?:(?:by|on|before|later|from|until|till|earlier) )?(?:today|2day|tonight|tonite|2nite)(?:'s)?(?: (?:at )?\d{1,2}(?::\d\d)? ?(?:am|pm))?",
        "shift",
        0,
    ),
    (
        r"(?:early |later |earlier )?this (?:morning|afternoon|evening|lunchtime|noon|mornin|morn|arvo)|(?:at|over) lunch today",
        "shift",
        0,
    ),
    (r"(?:by |on |before |for )?(?:a )?week on {wd}|{wd} week(?! ?end)", "week_weekday", 1),
    (
        r"(?:(?:by|on|before|from|until|till|for) )?(?:next week(?:'s)?,? (?:on )?{anywd}|{anywd} (?:of )?next week|next {anywd}|nxt {anywd})"
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
        r"(?:about |within |with)?(?:in|within) (?:about |around |roughly )?(?:the next )?{n} {unit}(?:'s? time)?(?! of)",
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
        r"(?:next|this|last|past|the) (?:week|month|year|quarter|summer|spring|autumn|fall|winter|season|term|semester)",
        "none",
        0,
    ),
    (
        r"(?:in|since|until|by|early|late|before|from) (?:q[1-4]|spring|summer|autumn|fall|winter|{mon}|(?:19|20)\d\d)",
        "none",
        0,
    ),
)

_common = frozenset(
    ["the", "a", "an", "and", "or", "but", "so", "if", "of", "to", "in", "on", "at", "for", "from", "with", "by", "about", "as", "into", "over", "after", "before", "is", "are", "was", "were", "be", "been", "being", "am", "do", "does", "did", "done", "have", "has", "had", "having", "will", "would", "can", "could", "should", "shall", "may", "might", "must", "i", "me", "my", "mine", "we", "us", "our", "you", "your", "he", "him", "his", "she", "her", "hers", "they", "them", "their", "it", "its", "this", "that", "these", "those", "who", "whom", "whose", "which", "what", "when", "where", "why", "how", "not", "no", "yes", "yeah", "ok", "okay", "hey", "hi", "hello", "thanks", "thank", "thx", "ty", "please", "pls", "just", "really", "very", "too", "also", "still", "then", "than", "there", "here", "now", "soon", "later", "again", "once", "never", "always", "often", "maybe", "perhaps", "some", "any", "all", "both", "each", "every", "other", "another", "one", "two", "three", "first", "last", "next", "new", "old", "good", "great", "nice", "lovely", "bad", "big", "little", "long", "short", "quick", "quickly", "call", "called", "calls", "meet", "met", "meeting", "talk", "talked", "spoke", "speak", "chat", "chatted", "coffee", "lunch", "dinner", "beer", "beers", "drinks", "tea", "said", "says", "say", "told", "tell", "asked", "ask", "asks", "need", "needs", "needed", "want", "wants", "wanted", "looking", "look", "looks", "find", "found", "give", "gave", "given", "gives", "send", "sent", "sends", "get", "got", "gets", "getting", "make", "made", "take", "took", "help", "helped", "helps", "work", "works", "working", "worked", "job", "team", "people", "person", "guy", "friend", "friends", "email", "emailed", "mail", "message", "messaged", "text", "texted", "phone", "number", "today", "tomorrow", "yesterday", "week", "month", "year", "day", "morning", "afternoon", "evening", "night", "time", "times", "met", "idea", "note", "notes", "memo", "remind", "reminder", "follow", "up", "back", "out", "off", "down", "re", "via", "per", "w", "who's", "she's", "he's", "i'm", "i'll", "i'd", "i've", "don't", "didn't", "can't", "won't", "isn't", "let", "let's", "pls", "ps", "fyi", "btw", "tbh", "imo", "lol", "haha", "yay", "wow", "ugh", "hmm", "sorry", "dear", "coach", "bot", "both", "mr", "mrs", "ms", "dr", "sir", "because", "since", "until", "while", "though", "although", "however", "like", "likes", "loves", "love", "liked", "knows", "know", "knew", "thinks", "think", "thought", "feel", "feels", "felt", "went", "go", "goes", "going", "gone", "come", "came", "comes", "came", "back", "home", "office", "company", "school", "club", "party", "event", "conference", "meetup", "summit", "workshop", "webinar", "zoom", "teams", "skype", "slack", "linkedin", "whatsapp", "discord", "signal", "telegram", "instagram", "twitter", "facebook", "google", "youtube", "goal", "goals", "weekly", "plan", "todo", "promised", "owe", "owes", "intro", "introduced", "introduction", "update", "recap", "summary", "happy", "birthday", "congrats", "congratulations", "takeaway", "lesson", "learned", "insight", "til", "learnt", "turns", "seems", "saw", "seen", "heard", "read", "wrote", "writes", "sat", "ran", "bumped", "caught", "catch", "tried", "trying", "ping", "pinged", "ring", "rang", "reach", "reached", "check", "checked", "booked", "set", "skip", "stop", "change", "delete", "undo", "show", "list", "should're", "whats", "what's", "how's", "first", "second", "third", "third", "re", "dm", "ft", "aka", "etc", "asap", "also", "plus", "minus", "instead", "rejected", "long", "thinking", "had", "having", "only", "same", "such", "more", "most", "less", "much", "many", "few", "lots", "lot", "big", "huge", "tiny", "small", "mom", "mum", "dad", "son", "daughter", "wife", "husband", "boss", "brother", "sister", "uncle", "aunt", "cousin", "neighbor", "neighbour", "colleague", "client", "customer", "founder", "ceo", "cto", "cfo", "coo", "vp", "hr", "pm", "designer", "engineer", "developer", "manager", "director", "recruiter", "investor", "uk", "us", "usa", "eu", "ai", "ml", "api", "ux", "ui", "it", "pr", "ngo", "phd", "mba", "cv", "tv", "dj", "mc", "n", "ppl", "someone", "somebody", "anyone", "everybody", "everyone", "nobody", "things", "thing", "prepping", "prep", "interview", "farewell", "drinks", "rehearsal", "poster", "session", "pub", "quiz", "client", "big", "thanks", "quick", "tiny", "another", "third", "yesterday's", "today's", "she'd", "he'd", "they'd", "we'd", "they're", "we're", "you're", "it's", "that's", "there's", "i've", "we've", "they've"]
)
_not_names = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "q1", "q2", "q3", "q4", "english", "german", "french", "spanish", "russian", "portuguese", "italian", "chinese", "japanese", "american", "british", "european", "asian", "african", "indian", "christmas", "easter", "ramadan", "diwali", "halloween", "thanksgiving", "hanukkah", "eid", "god", "internet", "excel", "powerpoint", "python", "java", "javascript", "rust", "docker", "kubernetes", "github", "gitlab", "figma", "notion", "airtable", "salesforce", "hubspot", "stripe", "zoom", "teams", "meet", "hangouts", "facetime", "webex", "skype", "linkedin", "twitter", "facebook", "instagram", "whatsapp", "telegram", "discord", "slack", "signal", "gmail", "outlook", "google", "amazon", "apple", "microsoft", "netflix", "uber", "airbnb", "spotify", "mass", "north", "south", "east", "west", "central", "city", "university", "college", "institute", "hospital", "bank", "ministry", "foundation", "association", "council", "series", "seed", "saas", "b2b", "b2c", "roi", "kpi", "okr", "sme", "mvp", "crm", "erp", "api", "sdk", "qa", "devops", "hope", "hopefully", "grateful", "finally", "honestly", "basically", "actually", "apparently", "sadly", "luckily", "interesting", "noted", "done", "sure", "right", "well", "turns", "saw", "bring", "brought", "buy", "bought", "pay", "paid", "start", "started", "stop", "join", "joined", "left", "leaving", "sent", "drop", "dropped", "finish", "finished", "write", "plan", "ask", "asked", "tell", "told", "grab", "grabbed", "try", "visit", "visited", "attended", "hosted", "invited", "offered", "promised", "agreed", "owes", "must", "should", "would", "could", "everyone", "someone", "nobody", "nothing", "something", "anything", "everything", "kids", "dog", "cat", "baby", "parents"]
)

_word_names = frozenset(
    """
may will mark rose grace hope faith joy art sue bill chase frank drew rob nick pat ray dean sky summer dawn eve ivy violet lily ruby
pearl amber jade iris daisy max chip rich miles wade hunter mason page reed young long short small king bishop angel jack gene penny
victor guy don al bo min van lee april june august carol norm harmony dot dash melody charity constance prudence robin jay wren cliff
glen forest brook heath clay stone sterling basil ginger olive sage rusty sunny lucky sonny buddy christian francis jordan paris chelsea
sydney austin madison london brooklyn florence dallas houston india china asia georgia virginia carolina victoria kent devon lance
grant ward wing song pepper story
""".split()
)

language = Language(
    code="en",
    common=_common - _word_names,
    word_names=_word_names,
    short_titles=frozenset("professor dr prof mr mrs ms mx rev cllr st gen col capt sgt sen gov hon".split()),
    days=DayWords(
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
        },  # fmt: skip
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
        ),  # fmt: skip
    ),
    titles=frozenset(
        """dr prof professor mr mrs ms miss mx sir dame lord lady rev reverend father sister brother councillor cllr judge captain colonel
        senator minister rabbi imam general major dj grandmaster pastor coach sergeant ambassador mayor gen col capt sgt sen gov hon ret
        retd doctor officer chef madam""".split()
    ),
    kin=frozenset(["uncle", "aunt", "auntie", "oma", "opa", "grandma", "grandpa", "nana", "granny", "cousin"]),
    not_names=_not_names,
    before_person=(
        r"(?:\b(?:met|meet|meeting|with|w|called|phoned|rang|ring|ping|pinged|texted|text|emailed|mailed|messaged|message|msg|dm'd|saw|seeing|wrote|write"
        r"|thank|thanked|owe|owes|introduced by|introduced me to|intro'd me to|intro to|introduce|invited|interviewed|hired"
        r"|talked to|talkd to|talk to|talking to|spoke to|speak to|chatted to|chat to|chatting to|wrote to|write to|ran into|bumped into|got a call from|call from"
        r"|message from|msg from|text from|sms from|email from|mail from|letter from|note from|heard from|hear from|next to|beside|opposite|friend|colleague|boss|wife|husband|neighbou?r|mate|student|sister|brother|cousin|mentor|buddy|namesake|flatmate|roommate|brother-in-law|sister-in-law"
        r"|(?:a |some )?(?:guy|woman|man|girl|lady|bloke|chap|lad|person|someone) (?:called|named)|name is|named|ask|asked|remind|my friend|congratulate|congratulated|say hi to|helped|thanks to|catch up w|caught up w|visited|reply to|replied to|get back to|check in with|follow up with|catch up with|reach out to|reached out to) |w/ ?|<> ?)(?:also |briefly |finally |ms |mr |our |my )?$"
    ),
    near_person=r"(?:\b(?:and|n|for|about|from|between|by|to|connect|connecting|connected|of|told|tell|gave|give|through|via|send|sent|is|was|that|says|said|this|if|visit|visiting|see) |& |\+ ?|/|, ?|: ?|^\s*[-*•] ?|\n[-*•]? ?|[.!?] )$",
    after_person=(
        r"(?:'s)?(?:,? (?:the |a |an |my |our )?(?:says|said|is|was|has|had|will|would|'ll|needs|need|wants|want|works|work|runs|leads|knows|loves|likes|liked|gave|sent|sends|told|asked|asks|called|calls"
        r"|texted|emailed|mailed|messaged|wrote|introduced|connected|helped|lent|showed|shared|offered|promised|owes|moved|moves|joined|got|left|lives|teaches|plays|turned|turns|thinks|thought|mentioned|recommended|recommends|suggested|agreed|met|came|went|can|could|just|also|still|really|never"
        r"|explained|invited|invites|reviewed|looks|looking|started|starts|works at|who|does|did|made|makes|might|may|should|seems|wrote|pinged|rang|and i\b|reckons|talked|spoke|bought|struggles|struggling|hopes|studies|studied|used|runs|manages|heads|founded|sells|builds|writes|designs|quit|retired|found|got|passed|swears|dropped|hates|prefers|feels|felt|worries|put|plugged|hooked|taught|walked|dragged|pointed|sold|hired|wanted|needed|liked|commented|congratulated|hosts|chairs|advises|mentors|speaks|birthday)\b"
        r"| ?\(|,? (?:head|lead|director|manager|founder|cofounder|co-founder|owner|partner|editor|professor|engineer|designer|developer|recruiter|consultant|nurse|teacher|doctor|lawyer|ceo|cto|cfo|coo|cmo|vp) |'s (?:a|an|the|in|at|after|looking|into|got|been|just|still|birthday|going|moving|working|company|boss|wife|husband|team|email|number)\b|'ll\b| (?:ceo|cto|cfo|coo)\b)"
    ),
    after_weak=r"(?:'s)?(?::|,? [-–—→] |,| from | at | @ ?)",
    before_thing=r"(?:\b(?:at|in|@|from|near|around|across|inside|outside|the|their|joined|joining|left|leaving|leaves|using|uses|via|called the|named the|works for|work for|worked for|working for|works at|moved to|moving to|move to|goes to|flight to|trip to|back to|over|into|towards|university of|university|college|bank of|ministry of) |@ ?|/)$",
    mentioned=r"(?:introduc\w+ (?:him|her|them|me) (?:to|w|with)|introduced by|intro'd by|\bintro(?:duction)? (?:to|from|by)|connect\w* (?:him|her|them|me) (?:to|with|w)|put (?:him|her|them|me) in touch with|told (?:him|her|them) about|refer\w* (?:him|her|them) to|point\w* (?:him|her|them) to|through|via|friend of|student of|colleague of|married to|wife of|husband of|sister of|brother of|son of|works with|working with|reports to|works for|cousin of|know from|knows|contact of|not|unlike|married|and not|than|(?:his|her|their) (?:\w+ )?(?:wife|husband|partner|sister|brother|mother|father|mum|mom|dad|son|daughter|boss|manager|assistant|colleague|cofounder|co-founder|girlfriend|boyfriend|fiancee?)) (?:the |my |our )?$|\b(?:at|@) ?(?:\ue000+ ?[+&] ?)?$",
    clause_starts=(
        r"(?:then |also |now |she also |maybe |so |that |just )?(?:{i_will}|(?:i|we|he|she|they|it|who)(?:'?(?:ll|m|d|s|ve|re))?\b|{them_s}|{name}(?:'s|'ll|'d)? (?:is|was|has|will|would|'ll|needs|wants|said|says|gave|sent|told|asked|offered|promised|knows|loves|owes|can|could|works|runs|to\b|and i\b|bringing|doesn't|got|might|\w+ing)"
        r"|{third}\b|{past}\b|{base_start}\b|looking for|searching for|looking to|looking at|trying to|struggling|in return|might|maybe\b|keen on|keen to|interested in|into\b|after (?:a|an|some)\b|will |'ll |would |can't|cannot|can |could |don't|doesn't|didn't|isn't|wasn't|to be\b|need to|needs|want to|turns \d|turning \d|currently|originally|from \w+ing|ex-|based in|lives in|no longer|not "
        r"|ask (?:him|her|{name}|if|about|whether)|remind me|follow up|{ship})"
    ),
    run_on=(
        r"(?:(?:(?:but|and|so|then|cos|cause|because) )?(?:{i_will} |i'?m |i need to|i have to|i promised|i said|i told|i asked|i gave|i sent|i learned|i learnt|i owe|she's|he's|shes |hes |they're |theyre |she needs|he needs|she wants|he wants|they want|they need|she gave me|he gave me"
        r"|she sent|he sent|she told|he told|she said|he said|she does|he does|she works|he works|she'll|he'll|shell |hell |they'll|she will|he will|she promised|he promised|she offered|he offered|she has |he has |she loves|he loves|she knows|he knows|she is |he is |she asked|he asked|she likes|he likes|he runs|she runs|im to |gave (?:him|her|them|me) |told (?:him|her|them) |saved me |learned that|learnt that|need to send|also (?:gave|needs|wants|sent)|but (?:he|she|they) (?:mention\w*|said|needs|wants)|{name} (?:needs|wants|said|gave me|will send|promised|is looking)))"
    ),
    conditions=r"\b(?:if|unless|in case|would have|should i|suppose|assuming|provided that|as soon as she decides)\b",
    hearsay=r"\b(?:apparently|supposedly|rumou?r|word is|i heard|heard that|seems like|i think|i guess|might be|probably|possibly|allegedly|not sure)\b",
    negations=r"\b(?:not|no|never|nobody|nothing|neither|don'?t|doesn'?t|didn'?t|won'?t|wouldn'?t|can'?t|cannot|couldn'?t|isn'?t|aren'?t|wasn'?t|weren'?t|haven'?t|hasn'?t|hadn'?t|no longer|anymore|any more|refused|forgot|declined|instead of|rather than|stopped|without|turned down|too busy|nope|unable)\b",
    maybe=r"\b(?:maybe|might|perhaps|could|thinking (?:about|of)|think about|consider|considering|possibly|probably won't|not sure|i'd love to|would love to|wish|hopefully|someday|some day|one day|tempted|toying|in theory|hypothetically|may (?=need|want|have|be|ask|call|go|do))\b",
    me=r"\b(?:me|us|my|our|i|myself|ours|mine)\b",
    them=r"(?:\b(?:him|her|them|his|their|she|he|they)\b|\ue000)",
    group=r"\b(?:both|they|them|their|all of them|everyone|bth)\b",
    macros=Macros({
        "i_will": r"(?:^(?:should|must|gotta|need to|have to|want to|ought to)\b)|(?:i|we)(?:'?ll| will| shall|'?m going to|'?m gonna| am going to|'?re going to| need to| have to| gotta|'?ve got to|'?ve to| must| should| ought to|'?m supposed to| plan to| want to| intend to|'d better| can)|ill|gonna|gotta",
        "will": r"will|'ll|shall|is going to|are going to|'s going to|'s gonna|gonna|going to|is gonna",
        "them_s": r"(?:she|he|they|who)(?:'s|'re|'ll|'d)?",
        "third": r"(?:is|are|was|has|needs|wants|wnats|loves|likes|hates|knows|works|wrks|runs|leads|lives|plays|does|did|teaches|makes|sells|writes|speaks|collects|builds|manages|heads|owns|studies|owes|hopes|plans|thinks|says|asks|seeks|struggles|uses|moved|moves|joined|joins|used|started|starts|got|getting|happy|found|insisted|hired|lost|quit|prefers|bakes|paints|mentors|organizes|organises|advises|restores|repairs|brings|bringing|pings|keeps|enjoys|went|came|left|took|takes|wrote|became|leaves|graduated|retired|recently|turned)",
        "past": r"(?:gave|gav|sent|sen|told|asked|offered|promised|agreed|said|introduced|connected|helped|showed|shared|explained|walked|looked|lent|loaned|taught|recommended|suggested|advised|invited|mentioned|called|texted|emailed|messaged|met|talked|spoke|passed|forwarded|reviewed|proofread|fixed|lined|put|hooked|plugged|drove|bought|paid|covered|vouched|referred|nominated|listened|mocked|made|wrote|drafted|edited|coached|mentored|encouraged|warned|pointed|tipped|let|got|brought|dropped|picked|learned|learnt|thanked|saved|owed|wanted|needed|promissed|loved)",
        "base": r"(?:send|give|show|share|forward|pass|introduce|intro|connect|help|lend|bring|get|find|ask|tell|write|draft|review|read|proofread|check|look|put|dig|post|mail|share|make|cook|bake|babysit|drive|pick|drop|fix|teach|explain|recommend|refer|nominate|vouch|invite|book|buy|pay|call|ring|phone|ping|text|message|email|msg|follow|remind|meet|see|visit|catch|reach|touch|let|quote|credit|do|set|hook|return|prepare|print|translate|order|sort|thank|congratulate|chase|nudge|talk|speak|lunch|coffee|dinner|finish|answer|reply|confirm|circle|schedule|organise|organize|arrange|try|take|come|run|walk|test|record|sign|submit|update|look|go|be|have|keep|mention|add|plug|promote|host|cover)",
        "base_start": r"(?:send|share|forward|introduce|intro|connect|remind|ping|call|ring|email|text|message|follow up|check in|write to|thank|invite|lend|give (?:him|her|them|{name})|show (?:him|her|them|{name})|get back to|let (?:him|her|them|{name}) know|chase|nudge|congratulate)",
        "joints": r"and|but|so|then|&|n|cos|cuz|because|bc|plus|also|though|tho|while|whereas|yet|or",
        "bound": r"\b(?:that|which|what|who|where|when|if|whether|because|how|as|than|until|till|once|while|why|the|of|to|and|or|thing|stuff|everything|anything|all|whatever|whom|i|we|you|he|she|will|ll|can|could|would|should|do|does|did|not|didn't|doesn't|don't)",
        "help_to": r"(?:to |w/? ?|with |for |on )",
        "obj": r"(?:him|her|them|{names}|me|us|you|everyone|both|hm)",
        "them": r"(?:him|her|them|{names}|they|she|he|both of them)",
        "ship": r"(?:dragging|bringing)",
        "subjects": r"(?P<third>\b(?:her|his|their|my|our|the|\ue000+'s) (?:\w+ )?(?:boss|husband|wife|partner|sister|brother|mother|father|mum|mom|dad|son|daughter|friend|cousin|colleague|team ?mate|manager|client|neighbou?r|uncle|aunt|kids?|kid|parents|flatmate|roommate|girlfriend|boyfriend|student|assistant|landlord|nephew|niece|fiancee?|ex|cofounder|co-founder)(?:'s)?\b)|(?P<name>\ue000+)|(?P<group>\b(?:both|they|them|bth)(?:'re|'ll|'ve|re|'d)?\b)|(?P<me>\b(?:i|we)\b(?:'m|'ll|'ve|'d|'re)?|\b(?:ill|im|ive)\b)|(?P<them>\b(?:he|she|who)(?:'s|'ll|'d)?\b|\b(?:shes|hes|shell|hell)\b)",
        "possessor": r"^'s (?!(?:looking|trying|after|hiring|also|now|still|really|been|got|the|a|an|in|at|keen|happy|struggling|searching)\b)\w+",
        "third_party": r"\b(?:her|his|their|\ue000+'s) (?:\w+ )?(?:boss|husband|wife|partner|sister|brother|mother|father|mum|mom|dad|son|daughter|friend|cousin|colleague|team ?mate|manager|client|neighbou?r|uncle|aunt|kids?|parents|flatmate|roommate|girlfriend|boyfriend|student|assistant|landlord|nephew|niece|ex)\b",
        "and": r"and|&|n",
        "in": r"in",
        "article": r"the|a|an|my|our|their",
        "role_lead": r"(?:is|was|'s|as|now|became) (?:now |also |currently |the |a |an |our |my |their )*|the |a |an |my |our |(?=\w+ (?:at|@|of|for)\b)",
        "role_join": r"at|@|with|from|for|in (?=the )|of (?=the \w+ (?:foundation|bank|institute|museum|company|department|club|trust))",
        "role_end": r"and|but|who|where|which|wants|needs|looking|is|was|said|has|since|until|so|told|met|that",
        "event": r"(?:(?:the|a|an|our|my|this|that|last|yesterday's|today's|tonight's) )?(?:[\w'&-]+ ){0,3}(?:conference|conf|meet-?up|webinar|summit|gala|trade ?show|trade fair|fair|expo|congress|open house|open day|\w+ fest|fest|tournament|hackathon|symposium|convention|festival|poster session|seminar|networking (?:event|evening|night|breakfast|drinks)|panel|launch|pub quiz|reunion|reception|mixer|demo day|workshop|wedding|party|barbecue|bbq)(?: (?:in|@|at|of|on) [\w' -]{2,30})?",
        "met_cue": r"\b(?:met|meet|seated|sat next|sat beside|introduced|got to know|got talking|first time|bumped into|new contact|stood next)\b",
        "own_firm": r"\b(?:his|her|their|runs|owns|own|founded|founder of|started|called) (?:own |new |small )?(?:shop|company|firm|studio|startup|start-up|business|agency|store|restaurant|practice|ngo|charity|label|café|cafe|bakery|bank|school|consultancy|brand|outfit) (?:called |named )?(?P<company>.+)",
        "thing_called": r"\b(?:start-?up|company|firm|shop|studio|app|agency|business|band|brand|charity|ngo|bar|cafe|café|restaurant|project|product|platform|book|podcast|show|place|blog|magazine|team|group|club|school|foundation|outfit|label|tool|film|song|town|village|course|game) (?:called|named) $",
        "by_means": r"\b(?:over|via|on|by|through|in|per) (?:a |an |the |our )?$",
        "any_verb": r"\b(?:is|was|are|were|has|had|have|will|would|can|could|needs?|wants?|said|says|gave|sent|told|asked|met|called|likes?|loves?|knows?|got|get|i|he|she|they|we|me|him|them|his|did|does|do|looking|without|thanks?|for (?:a|an|his|her)|about)\b",
        "leading_subject": r"\W{0,3}(?:\ue000+|(?:he|she|they|who)\b)",
        "mine": r"^(?:my|our|me|us)\b",
        "to_them": r"(?:(?:him|her|them|both)\b|\ue000)",
        "place_end": r"who|and|where|through|via|introduced|organised|hosted|but|so|with|for",
        "industry": r"fintech|edtech|healthtech|biotech|medtech|insurtech|proptech|cleantech|climate tech|agritech|foodtech|deep tech|tech|logistics|finance|banking|insurance|marketing|advertising|pr|media|publishing|journalism|film|music|gaming|games|fashion|retail|e-?commerce|real estate|construction|architecture|healthcare|health care|pharma|medicine|education|academia|law|consulting|hospitality|tourism|travel|food|agriculture|farming|energy|oil and gas|renewables|solar|wind|offshore wind|automotive|aerospace|aviation|shipping|manufacturing|telecoms?|cyber ?security|security|defen[cs]e|government|politics|non-?profits?|charity|hr|recruiting|recruitment|sales|design|textiles|packaging|mining|waste|water|cosmetics|beauty|sports?|robotics|semiconductors|crypto|web3|venture capital|vc|private equity|procurement|supply chain|customs clearance|cold-chain logistics",
        "mine_within": r"^\w+ (?:me|us|my|our)\b",
        "departments": r"(?:marketing|sales|product|engineering|operations|ops|finance|people|hr|design|growth|research|legal|data|it|communications|comms|partnerships|procurement|strategy|development|technology|policy|programmes?|education|security|content|customer|business|talent|r&d|production|studies|music|art|sport|physics|chemistry|biology|economics|history|english|law|medicine)\b",
        "firm_heads": r"(?:ceo|cto|coo|cfo|cmo|cpo|founder|co-?founder|owner|director|chair\w*|president|trustee|editor|head|partner|secretary|dean|mayor|md|boss)$",
        "at_place": r"^ ?(?:at|@|over at)\b",
        "outing": r"\b(?:met|meet|walk\w*|coffees?|lunch|dinner|beers?|drinks?|tea|run|ran into|bumped into|saw|sat|chat|hello|hike|breakfast|brunch|party|gym|seated|pints?|set up|hung out|tiny chat|catch[- ]?up)\b",
        "role_before": r"(?:^|[,.:] |\b(?:the|a|an|our|my|his|her|their|called|met|with|w|w/|by|from|to|saw|and|is|new|old) |(?P<firm>[\w&.-]+)'s )(?P<role>(?:[\w-]+ ){0,2}[\w-]+)$",
        "no_role": r"\w+ing|to|needs?|wants?|not|no|so|very|in|at|for|on|with|from|about|if|when|all|just|been|going|who|he|she|they|i|really|too|good|great|best|one|first|old|my|friend|me|our",
        "aside_still": r"still|now|also|currently|based in|both",
        "aside_lead": r"still|now|also|currently|based in|both|bth|lives in|an?|the|in|works? (?:at|for)|their|our|my|new|ex",
        "company_lead": r"from|at|@|with (?=[a-z]+ (?:bank|ltd|inc|group))|over at|here at|works at|works for|working at|working for",
        "firm_end": r"and|but|who|where|which|wants|needs|wanted|said|says|is|was|has|had|about|re|since|until|on|to|for|told|as|so|called|texted|came|because|when|while|that|by|over|during|via|with|sent|gave|asked|will|mailed|emailed|messaged|wrote|turned|doing|does|he|she|they|i|if|knows|loves|just|now|again|still|then|looking|in (?=a|his|her|the)|next|last|if",
        "no_firm": r"home|work|school|the (?:moment|time|end|gym|pub|bar|park|airport|station|office|start|weekend|conference|event|meetup|party|same|next|other|top|back|door|corner|wedding|school gate|rink)|least|all|once|first|last|night|lunch|dinner|breakfast|coffee|drinks|pick|a (?:party|conf\w*|meetup|wedding|bar|pub|café|cafe|dinner|lunch|startup|startups)|his|her|my|me|him|them|us|you|it|this|that|what|which|\d|now|noon|work|both|there|here|again",
        "item_not": r".*\b(?:people|folks|guys|team|crew|lot|stuff)$",
        "aside_not": r"(?:not|no|yes|who|where|get this|don't|didn't|she|he|they|i|we|it|met|via|through|also|found|call|maybe|if|our|wow|lol|haha)",
        "not_now": r"\b(?:used to|former|formerly|ex-|previously|was (?:a|an|the)|worked|hopes to|wants to (?:be|become|work|move|join)|will (?:be|join|move)|might|may|maybe|if|applying|applied|going to (?:be|join|move)|about to|next year|plans to|thinking of|would like to|moving)\b",
        "lives": r"\b(?:lives?|based|living|relocated|moved|settled)\b",
        "if": r"if|unless|in case|should (?!i\b|we\b|really|call|ring|write|thank|congrat|meet|see|ask|ping|email|text|message|follow|check)|suppose|assuming|maybe if|whenever|once",
        "no_need": r"(?:(?:one|some|more|to know|know|me|us|him|her|them|it|that|this)|to be|to|no|nothing|a bit|a break|better|more|some)$",
        "i_said": r"\b(?:i|we)\b|\bid\b",
        "come_back": r"call|ring|phone|ping|text (?:him|her|them|\ue000)|message (?:him|her|them|\ue000)|msg|check in|check back|check on|follow[- ]?up|catch up|reach out|touch base|circle back|(?:meet|see|visit)(?= (?:him|her|them|up|again|\ue000|for|on|in|at|next|w))|(?:speak|talk|chat)(?= (?:to|with|w|again|on|next|soon))|lunch|coffee|dinner|have (?:lunch|coffee|dinner|a)|get in touch|stay in touch|keep in touch|reconnect|congratulate|thank|write(?: to)? (?:him|her|them|\ue000)|email (?:him|her|them|\ue000)+(?=$| (?:on|in|next|again|\ue001))|get (?:coffee|lunch)|grab|nudge|chase|wish|try (?:him|her|them|again)|say (?:hi|hello)|drop by|pop (?:in|by|over)|buy (?:him|her|them|\ue000+) (?:a )?(?:coffee|lunch|beer|drink|dinner)|ask (?:him|her|them|\ue000+) (?:how|whether|if|about)|pick (?:his|her|their) brain",
        "no_promise": r"one\b|nothing|big time|ask (?:him|her|them|\ue000+) (?:\w+ )?(?:about|abt|anything)|be|have|go|think|see|try|need|want|get (?!back|him|her|them|\ue000)|do(?! (?:a|an|the|it|his|her|their|some))|look forward|miss|never|take(?! (?:a look|him|her|them|\ue000))|run|walk|keep|come|finish|answer(?! (?:him|her|them|\ue000))|speak|talk|find(?! out| (?:him|her|them|a|an|some|out))",
        "lesson_from": r"(?:from|by) (?P<who>{name}|him|her)",
        "lesson_label": r"^(?:so |my |the |big |key |main |note:? ?)*(?:til|lessons?(?: learn(?:ed|t))?(?: of the (?:day|night|week))?|learn(?:ed|t|ing)s?|takeaways?|insights?|good to know|worth (?:remembering|knowing|noting)|noted|note to self|moral(?: of the story)?|wisdom|reali[sz]ation|aha)(?: (?:from|by|today|for me|of the day|here|was|is|\ue000+|him|her|this week))*$",
        "told_label": r"^(?:{name}|he|she|they)(?: also)? (?:says|said|reckons|thinks|told me|swears|mentioned|explained|taught me)(?: that)? ",
        "owe_label": r"^(?:i |what i |things i |who i |people i )?owe|^promised$|^(?:my )?promises$",
        "intro_label": r"\bintro(?:s|duction)?(?: e?-?mail)?s?(?: sent| made| done)\b|\b(?:sent|made|did) (?:an |the )?intro",
        "need_label": r"^(?:needs?|wants?|looking for|seeking|wish(?:es| list)?)$",
        "both": r"\b(?:both|the two of them|the pair)\b",
        "planning": r"\b(?:weekly plan|plan(?:s|ned)? for|goals?|booked|scheduled|set up|todo|to[- ]do|upcoming|agenda|calendar|diary|pencil|prep(?:ping)? for|next week|tomorrow|reminder|confirmed)\b",
        "hour_to_come": r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b",
        "pronoun": r"him|her|them|his|their|she|he|they|hm|both",
        "ask_verbs": r"ask|speak to|talk to|check with|ping|introduce (?:him|her|them)|connect (?:him|her|them)|tell \ue000",
        "helping": r"introduce|connect|send|share|help|put .* in touch|pass|forward|review|read|proofread|look (?:at|over|into)|lend|recommend|refer|check|find out|ask (?:around|his|her|their)|teach|explain|show|do (?:a|an|the)|vouch|nominate|join|bring|host|cover|get back|let|call back|think about it|post|mail|email",
        "to_me": r"\b(?:to|with|for) (?:me|us)\b",
        "told_only": r"^(?:told|showed) (?:me|us) (?:that|he|she|they|about (?:his|her|their)|his|her)\b",
        "past_start": r"(?:{past}|fed|sat|drove|helped|did|made)\b|.*\b(?:for|to) (?:him|her|them)\b.*(?<=ed)",
        "command_need": "need",
        "command_offer": "given",
        "command_gave": "given",
        "command_received": "received",
        "command_got": "received",
        "past_cue": r"\b(?:{past}|had|did|was|were|saw|ran into|bumped into|just|met|spoke|talked|got|from {name}|coffee|lunch|dinner|call with|call w)\b",
        "not_happened": r"\b(?:(?:moved|rescheduled|postponed|pushed) to|(?:moved|rescheduled|pushed|postponed|shifted) (?:it|our|the)|can't make it|didn'?t (?:get to |manage to |really )?(?:talk|speak|call|meet|see|reach|ask)|haven'?t (?:talked|spoken|called|met|seen|heard)|never (?:talked|met|called|spoke)|tomorrow|remind me|will (?:call|meet|see|ring)|(?:i'll|gonna|going to|should|need to|must|want to|let's|have to) (?:call|ring|meet|see|email|text|message|write|ping|phone)|booked|scheduled|cancel\w*|missed call|prefers)\b",
        "just_now": r"\bjust (?:got|hung|had|met|spoke|talked|finished|came|left|called|texted|sent|saw|now|back|off|ran|bumped)\b|\bjsut\b|\bjust (?=\w+ed\b)|\bright now\b",
        "of_another": r"^'s (?:husband|wife|partner|sister|brother|mother|father|mum|mom|dad|son|daughter|friend|cousin|colleague|boss|manager|student|assistant|neighbou?r|nephew|niece|office|team|client|place|house|party|wedding|birthday party|shop)\b",
        "adv": r"(?:also|really|just|still|now|kindly|actually|currently|then|even|already|finally|quickly|always|particularly|mainly|mostly|urgently|desperately|badly|herself|himself|apparently|definitely|defo|totally|is|was|ll|very kindly|even|so|always|generously|be|immediately|recently|once|sweetly|gladly|happily|absolutely)",
    }),
    conditional_tail=r"\b(?:if|unless|in case) ",
    cues=(
        (r"^(?:and |so |but |then )*(?:{name}|he|she|they)(?:'s| has|'ve| have|s| is| was)? ?(?:already |now |kindly )?(?:agreed|said yes|accepted|said ok|said sure|happy to|is in|'s in|up for it|game|on board|said (?:he|she|they)(?:'ll| will|'d) do it)(?: to (?:it|that|do it|help))?$", "agreed"),
        (r"(?:{name}|\b(?:he|she|they)) (?P<what>(?:tells|gives|sends|introduces|shows|teaches|lends|brings|helps|reads|reviews|checks|walks|passes|shares) (?:.* )?(?:me|us|my|our)\b.*)", "owed"),
        (r"\bi (?P<what>(?:tell|give|send|lend|show|teach|introduce|bring|help|read|review|share|pass) (?:{name}|him|her|them)\b.*)", "promise"),
        (r"(?P<what>\b(?:made|sent|did) (?:an |the |a )?intro(?:duction)?\b.*)", "intro_made"),
        # --- what the user wants
        (
            r"\b(?:i|we) (?:also |just |then )?(?:asked|ask|begged|requested) (?P<who>{them})(?:,)? (?:to |for |if (?:she|he|they) (?:could|can|would|might|will)? ?|if |whether |about (?=a |an |getting|joining|his help|her help))(?P<what>.+)",
            "ask",
        ),
        (
            r"(?:^|\b(?:also|then|and) )(?:asked|ask) (?P<who>{them})(?:,)? (?:to |for |if (?:she|he|they) (?:could|can|would|might|will)? ?|if |whether )(?P<what>.+)",
            "ask",
        ),
        (r"^(?:also |and )?asked (?:for|if|whether|to) (?P<what>.+)", "my_ask"),
        (
            r"\b(?:i(?:'d)? |we )?(?:want|would like|'d like|need|wanted|hoping|hope|like|going|plan|planning|intend|dying|meaning|wanna)(?: to)? ask (?P<who>{them}) (?:to |for |if (?:she|he|they) (?:could|can|would|might)? ?|about |whether )(?P<what>.+)",
            "ask",
        ),
        (
            r"\b(?:can|could|should|may|shall|might|do) i (?:already |just |ever |even )?ask (?P<who>{them}) (?:to |for |if (?:she|he|they) (?:could|can|would|might)? ?|about |whether )(?P<what>.+)",
            "ask",
        ),
        (
            r"\b(?:ok|okay|right|fine|appropriate|good idea|time|too early|too soon|too much|rude|weird|how|best way|way|when) to ask (?P<who>{them}) (?:to |for |if (?:she|he|they) (?:could|can|would|might)? ?|about |whether )(?P<what>.+)",
            "ask",
        ),
        (
            r"\b(?:i|we) (?:want|need|would like|'d like|hope for|hope to get|am after) (?P<what>(?:a|an|the|some|his|her|their|more|\d+|two|three) .+?) (?:from|off) (?P<who>{them})",
            "ask",
        ),
        (
            r"^(?:want|need|would like|wanted|hoping for) (?P<what>(?:a|an|the|some|his|her|their|more|\d+|two|three) .+)",
            "want_from",
        ),
        (r"^(?:and |also |then |one last try |please |pls |must |should |i should |i must |need to |have to |gotta |next step |maybe |todo |[ :,.*-])*(?:really |finally |definitely )?(?P<what>(?:call|ring|phone|ping|message|msg|text|dm|whatsapp|email|write to|write|meet|see|visit|nudge|chase|thank|congratulate|contact|try|invite|buzz|bug|poke|hit up)(?: back| up)? (?:{name}|him|her|them)(?!'s).*)", "imperative"),
        (r"^(?:[ :,.*\ue001-]|at |on |for |\d{1,2}(?::\d\d)?(?:am|pm)? |next| second| another| quick| zoom| video| phone| team| virtual| intro| short| follow-up)*(?P<what>(?:call|lunch|coffee|dinner|meeting|drinks?|beers?|breakfast|brunch|zoom|chat|catch[- ]?up|walk|tea|session|1:1|one-on-one|visit|appointment|interview|gym|run|hike|pint)s? (?:w/? ?|with |@ ?|at |between )?.*)", "engagement"),
        # --- to come back to somebody
        (
            r"\b(?:remind(?:er)? (?:me )?(?:to |that i should |- )?|don'?t (?:let me )?forget to |must remember to |remember to |note to self:? )(?P<what>.+)",
            "todo",
        ),
        (
            r"(?:^|\b(?:i_will |to |should |please |pls ))(?P<what>(?:follow(?:ing)?[- ]?up|check(?:ing)?[- ]?in|catch(?:ing)?[- ]?up|touch base|circle back|reach out|get in touch|keep in touch|stay in touch|reconnect|next (?:call|chat|coffee|meeting)) (?:w/? ?|with |to |on )?.*)",
            "follow",
        ),
        (
            r"\b(?:booked|scheduled|set up|arranged|pencilled in|penciled in|calendar|planned|confirmed|(?:moved|rescheduled|pushed|postponed|shifted) (?:it|our \w+|the \w+)|agreed to meet|meeting again|seeing (?:him|her|them|{name}) (?:again )?(?:on|at|next)|(?:we're|we are|were|let's|lets|we'll|we will|we agreed to|we said we'd|we|to) (?:meet|speak|talk|catch up|do (?:lunch|coffee|dinner)|have (?:lunch|coffee|dinner)|grab (?:lunch|coffee|dinner|a \w+))(?:ing)?(?: up)?(?: again)?)\b(?P<what>.*)",
            "appointment",
        ),
        # --- what they look for
        (r"(?P<neg>\b(?:no longer|not|stopped|doesn'?t|don'?t|isn'?t|never) (?:need|want|look)\w*)", "nothing"),
        (
            r"\b(?:who |that )?(?:{adv} )*(?:need|needs|neeeds|neds|needed|requires) (?:{adv} )*(?P<what>(?!to (?:get|go|run|leave|think)\b|i\b|we\b).+)",
            "need",
        ),
        (
            r"\b(?:is |'s |'re |are |was |were |been |'m |s |now |also |still )*(?:looking|lookin|searching|hunting|shopping|asking around|scouting|on the hunt|on the lookout|in the market|after a word)(?: (?:around|everywhere|urgently|desperately|hard|also|now))? (?:for|4|to (?:find|hire|get|buy|rent)) (?P<what>.+)",
            "need",
        ),
        (r"\b(?:is |'s |'re |are |was |s )?looking to (?P<what>.+)", "need"),
        (
            r"\b(?:is|'s|are|'re|now|shes|hes) (?:also |currently |really )?(?:after|seeking|hiring|recruiting|short of|desperate for|in need of|in search of|keen to find|chasing|raising|short on|fundraising for|missing) (?P<what>(?!all\b|a while|that\b|this\b).+)",
            "need",
        ),
        (r"\b(?:seeks|seeking|hiring|recruiting|in need of|in search of|desperate for|raising) (?P<what>.+)", "need"),
        (r"\b(?:{adv} )*(?:could|cd) (?:{adv} )*(?:use|do with) (?P<what>.+)", "need"),
        (
            r"\b(?:{adv} )*(?:(?:is |'s |are |s )?trying|tryna|tries|hopes|hoping|wants|wnats|want|wanna|fancies|fancy|wnat|wanted|would like|'d like|would love|'d love|wishes|dreams of|would kill for|is keen|'s keen|keen|eager|is dying|aims|plans|is dreaming of)(?: (?:badly|really|also))? (?:to )?(?:find |get |hire |meet |see )?(?P<what>(?!it\b|that\b|this\b|to\b).+)",
            "want",
        ),
        (
            r"\b(?:{adv} )*(?:struggl(?:es|ing|ed)|having (?:a hard time|trouble|problems|a tough time)|has (?:trouble|problems|a hard time)|stuck|wrestling|fighting|worried|worries|battling|overwhelmed|swamped) (?:with |w/ ?|to |on |about |over |by |in )?(?P<what>.+)",
            "need",
        ),
        (r"\b(?:{adv} )*can(?:'t|not| not) (?:seem to )?(?:find|get|afford|figure out) (?P<what>.+)", "need_anyway"),
        (
            r"\b(?:asked|asks|begged|requested|wanted to know|wants to know|is asking|asking|was asking|enquired|inquired)(?: (?:me|us))? (?:for|if i could|if we could|if i can|whether i could|if i know|if i knew|to (?:be introduced|see|have|get|borrow)|about|to) (?P<what>.+)",
            "they_ask",
        ),
        (
            r"\b(?:can|could|cld) (?:u|you|ya) (?:pls |please )?(?:recommend|suggest|send|introduce|share|find|help(?: me)?(?: with)?) (?P<what>.+)",
            "quoted_need",
        ),
        (r"(?:^|[,:] ?)(?:needs?|wants?|looking for|wish list|seeking)[:=] ?(?P<what>.+)", "need"),
        # --- promised by the user
        (r"\bi(?:'ve)? (?:also )?owe {them} (?:also )?(?P<what>.+)", "promise"),
        (r"^owe {them} (?P<what>.+)", "promise"),
        (
            r"\b(?:i(?:'ve| have)? (?:also )?|^(?:also )?|and |we(?:'ve)? )(?:promised|promissed|agreed|offered|volunteered|committed|pledged|vowed|swore)(?: {them})?(?: that)? (?:to |i'?d |i would |i could |i'll |that i'd |we'd |a |an |the )?(?P<what>.+)",
            "promise",
        ),
        (
            r"\b(?:said|told {them}|tole {them}|promised(?: {them})?|assured {them}|offered|agreed|mentioned|let {them} know)(?: that)? (?:i'?d|i would|i could|i'?ll|i will|i can|id|we'd|we'll|we would|we could) (?:{adv} )*(?P<what>(?!love\b|rather\b|be\b|think about|like\b|never\b|not\b|have\b).+)",
            "promise",
        ),
        (
            r"\b(?:action(?: item)?s?|todo|to[- ]do|task|next steps?|on me|my job|my turn|my homework|i'm on the hook|promise)[:\-]? (?:to |for me to |is to |me to |i )?(?P<what>.+)",
            "todo",
        ),
        (
            r"\b(?:i'?m|i am|im|we're) (?:also )?(?:sending|sharing|introducing|connecting|lending|forwarding|bringing|dropping off|giving|helping|putting|getting|writing|drafting|making|preparing|reviewing|reading) (?P<what>.+)",
            "promise_ing",
        ),
        # --- promised to the user
        (r"\bowes? (?:me|us) (?P<what>.+)", "owed"),
        (
            r"\b(?:promised(?: me| us)?|agreed|'s agreed|offered(?: me| us)?|volunteered|committed|(?:said|replied|says|mentioned|told me)(?: that)? (?:he|she|they)(?:'d|'ll| would| could| will| can| is happy to)?|is happy|'s happy|are happy|is willing|'s willing|is up for|insists on|is going)(?: also)? (?:to )?(?P<what>(?!a\b|the\b|to\b|that\b|he\b|she\b|is\b|was\b|no\b|yes\b|it\b|i\b|we\b|my\b).+)",
            "they_promise",
        ),
        (r"\bpromised(?: me| us) (?P<what>.+)", "they_promise"),
        (
            r"\b(?:is|'s|are|'re|s) (?:also |now |kindly )?(?:sending|sharing|introducing|connecting|lending|forwarding|bringing|dropping off|getting|putting|posting|mailing|checking with) (?P<what>(?:.* )?(?:me|us|my|our)\b.*)",
            "owed",
        ),
        # --- modal
        (r"\b{i_will} (?:{adv} )*(?:try (?:to|and) )?(?P<what>{base}\b.*)", "i_will"),
        (r"(?:\b|(?<=\ue000))(?:{will}) (?:{adv} )*(?:try (?:to|and) )?(?P<what>{base}\b.*)", "will"),
        # --- help that happened
        (r"\b(?:thanked|thanking|to thank) (?P<who>{them}) for (?P<what>.+)", "thanked"),
        (
            r"\b(?:thanks|thank you|grateful|props|shout-?out|kudos|cheers) (?:so much |again )?to (?P<who>{names})(?:,)? (?:for|i (?:got|found|have)) (?P<what>.+)",
            "thanked",
        ),
        (
            r"\b(?P<verb>gave|gav|sent|sen|lent|loaned|brought|bought|got|handed|passed|forwarded|shared|emailed|mailed|posted|showed|offered|texted|dropped off|dropped) (?P<to>{obj}(?: both| all)?) (?P<what>(?!(?:afterwards|again|later|back|when|after|with|and|but|re|regarding|asking|saying|because|so|yesterday|today|\ue001)\b|\ue001|(?:a|his|her|their) (?:text|call|ring|message|hand|wave|hug|note|line|postcard|birthday|card|number|smile|look|nod|kiss)\b|(?:on|at|in|about|that|to|for|last (?:week|night|month|year\b)|this (?:week|morning)|by|off|down)\b(?!')).+)",
            "gave",
        ),
        (
            r"\b(?P<verb>lent|loaned|shared|forwarded|passed(?: on| along)?|handed|sent(?: over| on)?|emailed(?: over)?|brought|dropped off|gave|posted) (?P<what>(?=(?:a|an|the|my|our|his|her|their|some|two|three|\d+|what|all|copies|info|contacts|details|notes|{name}'s) )(?!a (?:text|message|postcard|letter|card|thank)\b|(?:him|her|them|me|us|on|at|in|about|that|to|by|from|out|away)\b).+)",
            "gave_thing",
        ),
        (
            r"\b(?P<what>(?P<verb>introduced|intro'd|introed|connected|hooked|linked|plugged|put) (?:{obj}|{obj} both) (?:up )?(?:to|w/?|with|in touch with|and|in contact with|forward for)\b.*)",
            "did",
        ),
        (r"\b(?P<what>(?P<verb>introduced|intro'd|connected|linked up|matched) {names}.*)", "did"),
        (
            r"\b(?P<what>(?P<verb>helped|advised|coached|mentored|taught|tutored|encouraged|warned|reassured|recommended|referred|nominated|vouched for|coached|briefed|cheered|supported|interviewed|pointed|tipped|guided|steered|talked|walked|ran|drove|fed|hosted|covered for|stood in for|filled in for|put up|picked up|rescued|thanked|spotted) (?P<to>{obj})(?=[ ,.!]|$)(?! (?:to join|that|on|at)\b).*)",
            "did",
        ),
        (
            r"\b(?P<what>(?P<verb>explained|showed|taught|demonstrated|told(?= (?:him|her|them|me|us|{name}) (?:how|why|what|where|which|who|about|all))) (?:{obj} )?(?:how|why|what|where|which|who|about|the|his|her|my|our|all)\b.*)",
            "explained",
        ),
        (
            r"\b(?P<what>(?P<verb>reviewed|proofread|proof-read|proofed|looked over|looked at|read|read through|edited|fixed|debugged|checked|went over|went through|commented on|corrected|translated|redesigned|designed|drafted|mocked up|put together|set up|built|sorted|prepared|polished|critiqued|rewrote|repaired|painted|cooked|carried|covered|signed|recorded) (?P<to>(?:{obj}|my|our|his|her|their|{name}'s|a|an|the)) ?.*)",
            "did",
        ),
        (
            r"\b(?P<what>(?P<verb>put in a (?:good )?word|vouched|spoke up|recommended (?:me|us|him|her|them)|wrote (?:me |him |her |them )?(?:a |the )?(?:recommendation|reference|letter of)|gave (?:me |him |her |them )?feedback|babysat|dogsat|catsat|house-?sat|stood in|filled in|lined up|stuck up) ?.*)",
            "did",
        ),
        (r"\b(?P<what>(?P<verb>recommended|suggested|advised|recommends|suggests|advises) (?!{name}).*)", "advised"),
        (r"\b(?:got|received|had|grabbed|borrowed|took) (?P<what>.+?) (?:from|off) (?P<who>{them})", "got_from"),
    ),
    channels=(
        (
            r"\b(?:hand[- ]?wr\w+|by hand|letters?|postcards?|(?:birthday|thank[- ]you|christmas|xmas|get well) card|by post|snail mail|handwritten)\b",
            "letter",
        ),
        (
            r"\b(?:zoom|zoomed|facetimed?|skype|skyped|video ?(?:call|chat|conf\w*)|videocall|vc|google meet|gmeet|webex|hangouts?|video|jitsi|whereby|teams(?= (?:w|with|call|meeting|chat|\d|{name})|$)|(?<=on )teams|(?<=via )(?:teams|meet)|(?<=over )teams|(?<=by )video)\b",
            "video",
        ),
        (
            r"\b(?:hung up|(?:on|over|by) the (?:phone|blower)|phoned?|rang|phone ?call|phone chat|(?:a |the |quick |short |long |second |third |first |intro |great |good |brief |discovery |catch-?up |our |my |conf\w* |another |nice )call|call (?:w/?|with|from|to)|calls? w|(?<!lady )(?<!it )(?<!is )(?<!thing )(?<!place )(?<!bloke )(?<!chap )(?<!company )(?<!startup )(?<!person )(?<!someone )(?<!girl )(?<!guy )(?<!man )(?<!woman )called(?= ?(?:{name}|me\b|him\b|her\b|them\b|us\b|back\b|today|yesterday|$|,|\.|the \w+ (?:manager|office)|about|to\b|councillor|cllr|dr|mr|mrs|ms|prof))|voice ?note|on a call|callback|missed call|voicemail|^call\b|by phone)\b",
            "call",
        ),
        (
            r"\b(?:e-?mails?|emailed|e-?mailed|mailed|inbox|by mail|replied to my mail|mail (?:from|to)|intro email)\b",
            "email",
        ),
        (
            r"\b(?:texts?|texted|sms|whats ?app(?:ed|s)?|wa|dm|dms|dm'?d|dmed|messaged|messages?|msg|msgs|msgd|msg'd|pinged|telegram(?:med)?|signal|slack(?:ed)?|discord|lnkd|linkedin message|chatted online|imessage|wechat|inmail|messenger)\b",
            "message",
        ),
        (
            r"\b(?:met up|coffees?|coffe|cofee|lunch(?:ed)?|dinners?|beers?|drinks?|pints?|tea|breakfast|brunch|walk(?:ed)? (?:w/?|with|home|around|in|along)|walk w|hike|hiking|ran into|run into|bumped into|sat next to|seated next to|sitting next to|sat with|sat beside|visited|visit (?:to|from)|came (?:to|by|over|round)|dropped (?:by|in|off)|stopped by|popped (?:by|in|round)|in person|face[- ]to[- ]face|f2f|irl|at the (?:gym|rink|pub|park|bar|office|pool|school gate|market|shop|playground|club|station|airport|cafe|café|library|church|mosque|temple|garden|beach)|bbq|barbecue|party|at pick ?-?up|at pikc up|sesh|jam|jammed|gym|rehearsal|crossed paths|had (?:lunch|coffee|dinner|tea|drinks)|picnic|birthday do|caught (?:her|him|them) at|on the (?:train|bus|plane|tram|ferry)|shared a (?:cab|taxi|ride)|ice cream|cake|saw (?={name}))\b",
            "in_person",
        ),
        (
            r"\b(?:conference|conf|meet-?up|webinar|summit|gala|trade ?show|trade fair|fair|expo|congress|open house|open day|\w+ fest|fest|tournament|hackathon|symposium|convention|festival|poster session|seminar|networking (?:event|evening|night|breakfast|drinks)|panel|launch|opening|pub quiz|reunion|reception|mixer|alumni \w+|demo day|workshop|wedding|awards?)\b",
            "event",
        ),
        (r"\b(?:met|dinner|meal)\b", "in_person"),
    ),
    starters=(
        (
            r"\b(?:he|she|they|{name}) (?:started it|initiated|initiated it|reached out(?: first| to me)?|got in touch(?: first)?|contacted me|approached me|came up to me|made the first move|invited me|took the initiative|found me)",
            "them",
        ),
        (
            r"\b(?:i|we) (?:started it|initiated|reached out|got in touch|contacted|approached|made the first move|wrote first)",
            "me",
        ),
        (
            r"(?:{name}|\b(?:he|she|they))(?: just| also| finally| then| has| have| kindly)? (?:called|calls|rang|phoned|texted|emailed|e-?mailed|mailed|messaged|msgd|msg'd|wrote|writes|pinged|dm'?d|dmed|facetimed|whatsapped|zoomed|sent me a (?:message|text|note|card|letter|dm)|got back to me|replied|commented|liked my|reacted|knocked|called me)(?!.{0,3}\b(?:up my|a\b))",
            "them",
        ),
        (
            r"\b(?:incoming|(?:call|message|msg|text|sms|email|e-?mail|mail|letter|dm|note|card|postcard|voice ?note|voicemail|ping|inmail) from)\b",
            "them",
        ),
        (r"\b(?:called|rang|phoned|texted|emailed|messaged|wrote|pinged|mailed|contacted|dm'?d) (?:me|us)\b", "them"),
        (
            r"(?:^|\b(?:i|we)(?:'ve)?(?: just| also| finally| then)? |\b(?:just|also|finally|then) |[,:] )(?:called|rang|phoned|texted|emailed|e-?mailed|mailed|messaged|msgd|msg'd|wrote(?: to)?|pinged|dm'?d|dmed|facetimed|whatsapped|dropped (?={name}|him|her)|sent (?:{names} |him |her |them )?(?:a |an )?(?:quick |short |long |birthday |thank[- ]you |friendly |handwritten |follow-up )?(?:text|message|msg|note|email|e-?mail|card|letter|postcard|dm|sms|voice ?note|line))(?! me\b)(?! from)",
            "me",
        ),
        (r"\bsent (?:a |an |another )?(?:card|letter|postcard|note|message|text|email) to\b", "me"),
    ),
    minutes=(
        (r"(?<![\w.:/-])(?P<m>\d{1,3}) ?['′](?=[ ,.;)]|$)", 0),
        (r"(?<![\w.:/])(?P<h>\d{1,2}) ?h(?:rs?|ours?)? ?(?:and )?(?P<m>\d{1,2})(?: ?m(?:in)?s?)?\b", 0),
        (
            r"(?<![\w.:/-])(?P<m>\d{1,3}) ?-?(?:min(?:ute)?s?|m|mn)\b(?! (?:ago|late|walk|away|from|drive|before|later|early))",
            0,
        ),
        (
            r"(?<![\w.:/-])(?P<h>\d{1,2}(?:[.,]5)?|one|two|three|four|five|six) ?-?(?:hours?|hrs?|h)\b(?! (?:ago|late|away|from|drive|before|later|early))",
            0,
        ),
        (r"\b(?:an?|one|the whole) hour and a half\b|\b1\.5 ?h(?:ou)?rs?\b", 90),
        (r"\b(?:one|an?) and a half hours\b", 90),
        (r"\b(?:three[- ]quarters of an hour)\b", 45),
        (r"\b(?:half an hour|half hour|half-hour|a half hour|1/2 hour|½ hour)\b(?! (?:ago|late|away))", 30),
        (r"\b(?:a |for a )?quarter of an hour\b", 15),
        (
            r"\b(?:an|a full|a whole|a good|the whole|over an|about an|nearly an|almost an) hour\b(?! (?:ago|late|away|and))",
            60,
        ),
        (
            r"\b(?P<m>five|ten|fifteen|twenty|thirty|forty|fifty|ninety|forty-five) ?-?min(?:ute)?s?\b(?! (?:ago|late|walk|away))",
            0,
        ),
        (r"\ba couple of hours\b(?! ago)", 120),
    ),
    places=(
        r"^(?:over \w+ |all |both |we met )?(?:at|@|during) (?P<at>.+)",
        r"\b(?:met|meet) (?:up )?(?:.*?)(?:\bat\b|@|\bduring\b|\bover\b|\bin\b|\bon\b) (?P<at>(?:the |a |an |my |our )?.+)",
        r"(?:^|\b)(?:sat|seated|sitting|stood|standing|queued|placed) (?:next to|beside|with|opposite|by|behind) .*?(?:\bat\b|\bon\b|\bin\b) (?P<at>.+)",
        r"^(?P<at>.{3,50}?)(?: @ [^,:]{2,40})?:? met\b",
    ),
    through=(
        r"(?P<who>{name}) (?:just |kindly |also )?(?:introduced|connected|intro'd) us\b",
        r"(?P<who>{name}),? who (?:kindly )?(?:introduced|connected|intro'd) (?:us|me)",
        r"(?P<who>{name})(?: just| kindly| also)? (?:introduced|intro'd|introed|connected|hooked) (?:me|us)(?: up)? (?:to|w/?|with)",
        r"\b(?:introduced|intro'd|introed|intro|introduction|connected|recommended|referred|put in touch|introduced to me) (?:to (?:me|us) )?(?:by|via|through|thanks to|from|courtesy of) (?:my (?:friend |colleague |boss |mate )?)?(?P<who>{name})",
        r"\b(?:through|via|thx to|thanks to|courtesy of) (?:my (?:friend |colleague |boss |mate )?)?(?P<who>{name})",
    ),
    learned=(
        r"\b(?:til|i learned|i learnt|learned|learnt|lesson(?: of the (?:day|night|week))?|lesson learned|takeaways?|key takeaway|my takeaway|insight|note for later|worth remembering|good to know|main point|moral|big lesson|key learning|realised|realized|key insight|aha|wisdom)(?: (?:from|by) (?P<who>{them}))?(?: today| again| for me| was| is| here)*(?: (?:from|by) (?P<who2>{them}))?(?:,|:| -| –)? (?:that |is that |was that |is |was )?(?P<what>.+)",
        r"\b(?:{name}|he|she|they) (?:taught|showed) me that (?P<what>.+)",
    ),
    kinds=(
        (
            r"\bintro(?:s|duc\w*|'d|ed)?\b|\bconnect|\bin touch with\b|\bplug|\bhook\w* .*up\b|<>|\blink(?:ed)? .* up\b",
            "introduction",
        ),
        (
            r"\brefer|\bput in a (?:good )?word|\bvouch|\bnominat|\bpass(?:ed)? (?:on |along )?my (?:cv|resume|name|details)|\bname of\b|\bnumber of\b|\bcontact\b|'s (?:number|email|details|line|office|contact)|\btold {them} about \ue000|\brecommend\w* (?:me|him|her|them|a|an|\ue000)|\bnames?\b|\breference\b|\brecommendation",
            "referral",
        ),
        (
            r"\bfeedback|\breview|\bproof ?-?read|\blook(?:ed)? (?:over|at|through)|\bread (?:the|my|his|her|their|our|through|it)|\bedit|\bcritique|\bcomments?\b|\bcorrect",
            "feedback",
        ),
        (r"\bmentor|\bcoach(?:ed|ing)?\b|\btutor", "mentoring"),
        (
            r"\bencourag|\bcheer|\bmoral support|\bkind words|\blisten|\bpep|\breassur|\bbeliev|\bcongrat",
            "encouragement",
        ),
        (
            r"\badvi[sc]e|\btips?\b|\bsuggest|\bexplain|\bwalk\w* .*through|\bhow to\b|\bhow \w+ |\brecommend|\btaught|\bteach|\bwhat i know|\bwarn|\btalk\w* .*through|\bguid",
            "advice",
        ),
        (
            r"\b(?:details|answer|find out|ask(?:ing)? (?:around|at)|arround|let .* know|tell|told|numbers?|range|salary|figures|info\w*|dates?|prices?|quote|options|news|get back|status|update|whether|results?|address|reply)\b",
            "information",
        ),
        (
            r"\b(?:help|babysit|babysat|drive|drove|fix|fixed|debug\w*|move|paint|carry|cook|do a|set up|hour|afternoon|lift|hand|mock|run|sort|walk|pick|look after|cover|host|visit|join|come)\w*\b",
            "time",
        ),
        (
            r"\b(?:dig out|e?-?mail\w*|text|send|sent|lend|lent|gave|give|share|shared|forward\w*|book|template|deck|slides?|file|ticket|link|doc\w*|pdf|report|list|article|paper|copy|draft|recipe|bring|brought|drop\w*|post|notes?|cv|spreadsheet|macro|photos?|plan|pass(?:es)?|room|desk|money|loan)\b",
            "resource",
        ),
    ),
    facts=(
        (r"\b(?:joined|joins|joining|at|with|to|by) [^,;.]{2,40}? as (?:the |an? |their |its )?(?P<role_at>.+)", ""),
        (r"\b(?:big|huge|massive|keen|avid|lifelong|total|die-hard|serious|proper) (?P<interest>[\w' -]{2,30}?) (?:fan|nerd|geek|lover|buff|nut|addict|enthusiast|fanatic)\b", ""),
        (r"\b(?:a |keen |avid |amateur |serious |big |passionate )+(?P<interest>runner|cyclist|climber|sailor|swimmer|surfer|gardener|baker|reader|birder|birdwatcher|hiker|gamer|skier|angler|golfer|chess player|beekeeper|potter|knitter|cook)\b", ""),
        (r"(?:{name}|\b(?:he|she|they)) can (?P<skill>(?:fix|get|teach|do|make|build|repair|cook|write|translate|design|introduce|play|sew|bake|advise|source|find|explain|code|edit|proofread|speak)\b.+)", ""),
        (r"(?:^can|, can) (?P<skill>(?:fix|get|teach|do|make|build|repair|cook|write|translate|design|introduce|sew|bake|advise|source|find)\b.+)", ""),
        (r"(?:{name}|\b(?:he|she))(?:'s| is| will be|'ll be|s)(?: gonna be| going to be)? (?P<age>\d{2})\b(?P<birthday>.*)", ""),
        (r"{own_firm}", ""),
        (r"\b(?:start-?up|company|firm|shop|studio|agency|business|charity|ngo|bakery|restaurant|café|cafe|brand|consultancy|practice|label|school|club|outfit) (?:called|named) (?P<company>.+)", ""),
        (r"\b(?:in|works in|working in|from) (?P<industry>{industry})\b", ""),
        (r"(?:{name}|\b(?:he|she|they|who))(?:'s| is|s| are|'re) (?:now |also |actually |currently |really )*(?P<role_bare>.+)", ""),
        (r"(?:{name}|\b(?:he|she|they|who))(?:'s| is|s| are|'re)? (?:now |also |actually |currently |really )*(?:the |a |an |our |their |one of the )(?P<role_at>.+)", ""),
        (r"(?:{name}|\b(?:he|she|they))(?:'s|s| is)? (?:also |mainly |mostly |now )*(?:does|doing) (?P<does>(?!n't|not\b|it\b|this\b|that\b|so\b|a lot|well\b|love|like|want|need|have).+)", ""),
        (r"\b(?P<teaches>(?:teaches|lectures|teaching)\b.*)", ""),
        (r"\b(?:ten|\d+|many|five|twenty|\d+\+|several|two|three) years (?:of experience )?in (?P<years>.+)", ""),
        (r"\b(?:both|bth|they're both|all) (?:at|@|from|work at|work for|of) (?P<company>.+)", ""),
        (r"\b(?:both|bth|all) in (?P<years>.+)", ""),
        (
            r"(?:{name}|\b(?:he|she|who|they))(?: is|'s|s| was| has been| just)? (?:now |also |recently |currently |just |already )*(?:got |been |was )?(?:promoted to|made|appointed|became|named) (?P<role_at>.+)",
            "",
        ),
        (
            r"\b(?:promoted to|new role as|new role:|new job as|now works as|works as|working as|job as|job:|role:|title:|serves as|is now|now|she's now|he's now|got promoted to) (?:the |a |an |our )?(?P<role_at>.+)",
            "",
        ),
        (
            r"\b(?:works|wrks|working|works now|interns|interning|employed|consults|freelances|teaches|teaching|lectures|volunteers)(?: (?:now|currently|part-time|fulltime|full-time|there))? (?:at|for|@|with) (?P<company>.+)",
            "",
        ),
        (r"\bworks in (?P<works_in>.+)", ""),
        (
            r"\b(?:joined|has joined|just joined|'s joined|started (?:a new job )?(?:at|with)|starts at|started at|switched to|is at|'s at|now at|now with|is with|'s with|over to|moved from .+? to|left .+? for|hired by|landed at|new job at|got a job at|employed by) (?P<company>.+)",
            "",
        ),
        (
            r"\b(?:runs|owns|founded|co-?founded|cofounded|started|has|heads|leads|manages) (?:a |an |the |her own |his own |their own |his |her )?(?P<runs>.+)",
            "",
        ),
        (
            r"\b(?:lives?|based|living|relocated|settled|moved|moving back|is|'s|now|stays|still)(?: (?:now|back|out|there|over))? (?:in|to) (?P<city>.+)",
            "",
        ),
        (
            r"\b(?:is|'s|are|'re|s) (?:really |very |particularly |also |big |so |totally |super |deeply |mad |a big |now |keen )*(?:interested in|(?<!got )(?<!accepted )into|passionate about|fan of|keen on|obsessed with|crazy about|mad about|enthusiastic about|a fan of) (?P<interest>.+)",
            "",
        ),
        (
            r"\b(?:interested in|passionate about|big fan of|huge fan of|obsessed with|fascinated by|interests:|hobby:|hobbies:|keen on) (?P<interest>.+)",
            "",
        ),
        (
            r"\b(?:also |really |absolutely |just )?(?:loves|luvs|adores|likes|enjoys|is learning|collects|plays|has taken up|took up|practises|practices|geeks out (?:on|about)|nerds out (?:on|about)|dreams about|does a lot of|is training for|'s training for|training for) (?P<interest>(?!it\b|that\b|this\b|my\b|me\b|our\b|the idea|what\b|to (?:be|have|get|see)\b|a role|hard\b).+)",
            "",
        ),
        (
            r"\b(?:knows|nows|knows all|knows everything|knows a lot|knows a great deal|knows loads|knows tons|knows plenty|knows his stuff|knows her stuff)(?: (?:about|abt|on|of|how to))? (?P<skill>(?!that\b|me\b|him\b|her\b|if\b|it\b|i\b|we\b|{name}|the team).+)",
            "",
        ),
        (
            r"\b(?:is |'s )?(?:an? )?(?:really |very |super |so |extremely |amazingly |absolutely |brilliant |genius )*(?:good at|great at|great with|good with|brilliant at|expert in|expert on|an expert in|expert at|authority on|authority in|wizard with|specialist in|specialises in|specializes in|specialized in|specialised in|wizard at|whiz at|whizz at|ace at|skilled in|skilled at|experienced in|the go-to (?:person|guy|woman)? ?for|excellent at|knowledgeable about|fluent in|can help with|can help (?:people|others|anyone|me|us) with|happy to help with|helps people with|can advise on|could help with|strong in|strong on|strong at|has a knack for|(?:has )?(?:ten|\d+|many|five|twenty) years (?:of (?:experience )?)?(?:in|experience)) (?P<skill>.+)",
            "",
        ),
        (r"\b(?:can|im to|i'm to|could|to|should) ask {them} (?:\w+ )?(?:about|abt) (?P<ask_skill>.+)", ""),
        (r"\bskills?: ?(?P<skill>.+)", ""),
        (r"\b(?:birthday|bday|b-day|bday's|born)\b(?: is| was|'s|:)?(?: on| the)? ?(?P<birthday>.*)", ""),
        (r"\bturns (?P<age>\d{2}|\w+)?(?: on)? ?(?P<birthday>.*)", ""),
        (
            r"\b(?:in|from) the (?P<industry>[\w&-]+(?: [\w&-]+)?) (?:industry|business|sector|trade|space|world|field)\b",
            "",
        ),
        (r"\b(?:industry|sector):? (?P<industry>.+)", ""),
        (r"\b(?:city|lives in|location):? (?P<city>.+)", ""),
        (r"\b(?:company|employer|firm|org):? (?P<company>.+)", ""),
    ),
    role_words=(
        r"\b(?:head|lead|chief|director|manager|mgr|officer|president|vp|svp|evp|ceo|cto|cfo|coo|cmo|cpo|cio|ciso|founder|co-?founder|owner|partner|principal|chair|chairman|chairwoman|trustee|board member|editor|author|writer|journalist|reporter|producer|publisher|translator|interpreter|professor|prof|lecturer|teacher|tutor|student|intern|trainee|apprentice|researcher|scientist|postdoc|pi|engineer|developer|dev|programmer|coder|architect|designer|artist|illustrator|photographer|musician|drummer|singer|dj|actor|actress|chef|cook|baker|barista|waiter|bartender|farmer|gardener|florist|plumber|electrician|carpenter|joiner|builder|mechanic|driver|pilot|nurse|doctor|gp|surgeon|vet|dentist|midwife|therapist|psychologist|psychiatrist|physio|physiotherapist|pharmacist|social worker|counsellor|counselor|lawyer|solicitor|barrister|attorney|judge|paralegal|notary|accountant|bookkeeper|auditor|analyst|consultant|advisor|adviser|broker|banker|trader|economist|investor|angel|recruiter|headhunter|hr|buyer|seller|sales(?:man|woman|person)?|salesperson|marketer|marketing|agent|rep|representative|secretary|assistant|coordinator|administrator|admin|clerk|receptionist|curator|librarian|archivist|historian|biologist|chemist|physicist|mathematician|statistician|hydrologist|geologist|agronomist|botanist|naturalist|politician|mayor|mp|councillor|minister|diplomat|ambassador|officer|soldier|firefighter|policeman|detective|priest|pastor|coach|trainer|mentor|athlete|referee|organi[sz]er|volunteer|activist|fundraiser|planner|strategist|specialist|expert|technician|operator|supervisor|foreman|surveyor|inspector|caretaker|landlord|tenant|tailor|hairdresser|barber|cleaner|carer|nanny|product|ops|operations|partnerships|purchasing|procurement|logistics lead|payroll|frontend|backend|data|booker|promoter|freelancer|entrepreneur|scout|captain|sergeant|general|colonel|podcaster|blogger)\b"
        r"|\b\w{3,}(?:ologist|grapher|keeper|maker|monger|wright|smith)\b"
    ),
    intents=(
        (r"^(?:hi|hey|hello|yo|hiya|sup|heya)\b[ ,!.]*(?:how (?:are|r) (?:you|u)|how's it going|what's up|whats up|you there|there|coach|again|hows it going)[ ?!.]*(?:doing|today)?[ ?!.]*$", "greeting"),
        (r"^(?:so |ok |hey |coach,? |um+ )*(?:who|whom|what|how|when|where|which|why)\b.{0,30}\b(?:should|shoud|shud|do|can|could|would|did|am|is)\b", "ask_coach"),
        (
            r"^(?:who|what|whats|what's|how|when|which|where|why|should|shall|can|could|would|do|does|did|is|are|am|was|any|have) (?:i|you|u|we|it|they|he|she|to|a|the|my|do|did|does|is|are|was|should|can|could|would|else|ideas|idea|tips|about|would|'s|much|many|often|long|shoud|s|one|of|{name}|there|anyone|any|advice|suggestions|next|needs|has|have|owe|haven't|people|am)\b",
            "ask_coach",
        ),
        (
            r"\b(?:who should i|what should i|how should i|should i|how do i|what do i|when did i|when should i|who do i|whom should|do i owe|who can (?:i|help)|how often|how can i|what would you|next one|another (?:one|suggestion|idea)|something else|a different one|any ideas?|any advice|any tips|is it (?:ok|okay|weird|rude|too)|what's the best|what's a good|can you|could you|would you|can u|help me|tell me|show me|give me|list (?:all|my|everyone)|suggest (?:someone|a)|draft (?:a|me|something)|write me|find me|i don't know (?:who|what|how)|not sure (?:who|what|how|whether|if)|advise me|advice on|how to (?:ask|thank|approach|start|reply))\b",
            "ask_coach",
        ),
        (
            r"^(?:please |pls |plz |hey |hi |ok |coach,? |can you |could you )*(?:stop|delete|undo|change|rename|merge|move|skip|snooze|mute|unmute|cancel|remove|forget|update|switch|turn off|turn on|pause|resume|show|list|draft|suggest|summari[sz]e|export|quiet|don't send|no more|send me|fewer|less|more)\b",
            "ask_coach",
        ),
        (
            r"^(?:hi|hey|hello|hiya|yo|good (?:morning|evening|afternoon|night)|morning|thanks|thank you|thx|ty|cheers|cool|ok|okay|great|nice|lol|haha|bye|see you|good night|wow|sorry|yes|no|yep|nope|sure|got it|perfect|awesome|gm|gn)\b",
            "chat",
        ),
        (
            r"\b(?:i feel|i'm (?:tired|sad|happy|nervous|anxious|exhausted|proud|stuck|lonely|scared|not in the mood)|feel awful|feel bad|i hate|i'm so|nothing to offer|felt great)\b",
            "chat",
        ),
    ),
    trims=r"^(?:that |to |for |about |a few words on |on |of |and |with |- |:|,|=| )+",
    tails=r"(?:,? (?:asap|pls|please|plz|if possible|too|as well|tho|though|haha|lol|right now|at the moment|atm|urgently|now|again|soon|some time|sometime|one day|today|badly|thx|thanks|thank god|xx?|imo|i think|she said|he said|they said|apparently|then|already|actually|anyway|yay|so nice|useful|mega)|[ ,.;:!?'\"–—-])+$",
    cut=r",? (?:such an? |so (?:nice|kind|helpful|grateful|useful)|really (?:nice|kind|helpful)|very (?:nice|kind|helpful)|amazing$|awesome$|bless |legend|what a |which was)| (?:because|cos|cause|since she|since he|so that|so i|so she|so he|but|which is|- |– |if |when (?:it|she|he|they|i)|once |after that|before (?:the|her|his)|as soon as)\b| [-–—] ",
    clocks=(),
)
