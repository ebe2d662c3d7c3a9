"""English: everyday words, titles, and names that are words as well."""

# fmt: off
from __future__ import annotations

from coach.understanding.grammar import words

everyday = frozenset(
    ["the", "a", "an", "and", "or", "but", "so", "if", "of", "to", "in", "on", "at", "for", "from", "with",
        "by", "about", "as", "into", "over", "after", "before", "is", "are", "was", "were", "be", "been",
        "being", "am", "do", "does", "did", "done", "have", "has", "had", "having", "will", "would", "can",
        "could", "should", "shall", "may", "might", "must", "i", "me", "my", "mine", "we", "us", "our", "you",
        "your", "he", "him", "his", "she", "her", "hers", "they", "them", "their", "it", "its", "this", "that",
        "these", "those", "who", "whom", "whose", "which", "what", "when", "where", "why", "how", "not", "no",
        "yes", "yeah", "ok", "okay", "hey", "hi", "hello", "thanks", "thank", "thx", "ty", "please", "pls",
        "just", "really", "very", "too", "also", "still", "then", "than", "there", "here", "now", "soon",
        "later", "again", "once", "never", "always", "often", "maybe", "perhaps", "some", "any", "all", "both",
        "each", "every", "other", "another", "one", "two", "three", "first", "last", "next", "new", "old",
        "good", "great", "nice", "lovely", "bad", "big", "little", "long", "short", "quick", "quickly", "call",
        "called", "calls", "meet", "met", "meeting", "talk", "talked", "spoke", "speak", "chat", "chatted",
        "coffee", "lunch", "dinner", "beer", "beers", "drinks", "tea", "said", "says", "say", "told", "tell",
        "asked", "ask", "asks", "need", "needs", "needed", "want", "wants", "wanted", "looking", "look",
        "looks", "find", "found", "give", "gave", "given", "gives", "send", "sent", "sends", "get", "got",
        "gets", "getting", "make", "made", "take", "took", "help", "helped", "helps", "work", "works",
        "working", "worked", "job", "team", "people", "person", "guy", "friend", "friends", "email", "emailed",
        "mail", "message", "messaged", "text", "texted", "phone", "number", "today", "tomorrow", "yesterday",
        "week", "month", "year", "day", "morning", "afternoon", "evening", "night", "time", "times", "met",
        "idea", "note", "notes", "memo", "remind", "reminder", "follow", "up", "back", "out", "off", "down",
        "re", "via", "per", "w", "who's", "she's", "he's", "i'm", "i'll", "i'd", "i've", "don't", "didn't",
        "can't", "won't", "isn't", "let", "let's", "pls", "ps", "fyi", "btw", "tbh", "imo", "lol", "haha",
        "yay", "wow", "ugh", "hmm", "sorry", "dear", "coach", "bot", "both", "mr", "mrs", "ms", "dr", "sir",
        "because", "since", "until", "while", "though", "although", "however", "like", "likes", "loves", "love",
        "liked", "knows", "know", "knew", "thinks", "think", "thought", "feel", "feels", "felt", "went", "go",
        "goes", "going", "gone", "come", "came", "comes", "came", "back", "home", "office", "company", "school",
        "club", "party", "event", "conference", "meetup", "summit", "workshop", "webinar", "zoom", "teams",
        "skype", "slack", "linkedin", "whatsapp", "discord", "signal", "telegram", "instagram", "twitter",
        "facebook", "google", "youtube", "goal", "goals", "weekly", "plan", "todo", "promised", "owe", "owes",
        "intro", "introduced", "introduction", "update", "recap", "summary", "happy", "birthday", "congrats",
        "congratulations", "takeaway", "lesson", "learned", "insight", "til", "learnt", "turns", "seems", "saw",
        "seen", "heard", "read", "wrote", "writes", "sat", "ran", "bumped", "caught", "catch", "tried",
        "trying", "ping", "pinged", "ring", "rang", "reach", "reached", "check", "checked", "booked", "set",
        "skip", "stop", "change", "delete", "undo", "show", "list", "should're", "whats", "what's", "how's",
        "first", "second", "third", "third", "re", "dm", "ft", "aka", "etc", "asap", "also", "plus", "minus",
        "instead", "rejected", "long", "thinking", "had", "having", "only", "same", "such", "more", "most",
        "less", "much", "many", "few", "lots", "lot", "big", "huge", "tiny", "small", "mom", "mum", "dad",
        "son", "daughter", "wife", "husband", "boss", "brother", "sister", "uncle", "aunt", "cousin",
        "neighbor", "neighbour", "colleague", "client", "customer", "founder", "ceo", "cto", "cfo", "coo", "vp",
        "hr", "pm", "designer", "engineer", "developer", "manager", "director", "recruiter", "investor", "uk",
        "us", "usa", "eu", "ai", "ml", "api", "ux", "ui", "it", "pr", "ngo", "phd", "mba", "cv", "tv", "dj",
        "mc", "n", "ppl", "someone", "somebody", "anyone", "everybody", "everyone", "nobody", "things", "thing",
        "prepping", "prep", "interview", "farewell", "drinks", "rehearsal", "poster", "session", "pub", "quiz",
        "client", "big", "thanks", "quick", "tiny", "another", "third", "yesterday's", "today's", "she'd",
        "he'd", "they'd", "we'd", "they're", "we're", "you're", "it's", "that's", "there's", "i've", "we've",
        "they've"]
)

not_names = frozenset(
    ["whoever", "whatever", "whichever", "wherever", "whenever", "however", "therefore", "moreover", "otherwise",
        "besides", "anyhow", "meanwhile", "although", "unless", "despite", "except", "regarding", "throughout",
        "towards",
        "alongside", "beyond", "among", "whilst", "whereas", "neither", "either", "nor", "both", "each",
        "every", "several",
        "plenty", "none", "nobody", "everybody", "somebody", "anybody", "someone", "everyone", "anyone", "nothing",
        "something", "everything", "anything", "twice", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu", "thur", "thurs", "fri", "sat", "sun", "january", "february", "march", "april", "june", "july",
        "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul",
        "aug", "sep", "sept", "oct", "nov", "dec", "q1", "q2", "q3", "q4", "english", "german", "french",
        "spanish", "russian", "portuguese", "italian", "chinese", "japanese", "american", "british", "european",
        "asian", "african", "indian", "christmas", "easter", "ramadan", "diwali", "halloween", "thanksgiving",
        "hanukkah", "eid", "god", "internet", "excel", "powerpoint", "python", "java", "javascript", "rust",
        "docker", "kubernetes", "github", "gitlab", "figma", "notion", "airtable", "salesforce", "hubspot",
        "stripe", "zoom", "teams", "meet", "hangouts", "facetime", "webex", "skype", "linkedin", "twitter",
        "facebook", "instagram", "whatsapp", "telegram", "discord", "slack", "signal", "gmail", "outlook",
        "google", "amazon", "apple", "microsoft", "netflix", "uber", "airbnb", "spotify", "mass", "north",
        "south", "east", "west", "central", "city", "university", "college", "institute", "hospital", "bank",
        "ministry", "foundation", "association", "council", "series", "seed", "saas", "b2b", "b2c", "roi",
        "kpi", "okr", "sme", "mvp", "crm", "erp", "api", "sdk", "qa", "devops", "hope", "hopefully", "grateful",
        "finally", "honestly", "basically", "actually", "apparently", "sadly", "luckily", "interesting",
        "noted", "done", "sure", "right", "well", "turns", "saw", "bring", "brought", "buy", "bought", "pay",
        "paid", "start", "started", "stop", "join", "joined", "left", "leaving", "sent", "drop", "dropped",
        "finish", "finished", "write", "plan", "ask", "asked", "tell", "told", "grab", "grabbed", "try",
        "visit", "visited", "attended", "hosted", "invited", "offered", "promised", "agreed", "owes", "must",
        "should", "would", "could", "everyone", "someone", "nobody", "nothing", "something", "anything",
        "everything", "kids", "dog", "cat", "baby", "parents"]
)

word_names = words("""
        may will mark rose grace hope faith joy art sue bill chase frank drew rob nick pat ray dean sky summer
        dawn eve ivy violet lily ruby
        pearl amber jade iris daisy max chip rich miles wade hunter mason page reed young long short small
        king bishop angel jack gene penny
        victor guy don al bo min van lee april june august carol norm harmony dot dash melody charity
        constance prudence robin jay wren cliff
        glen forest brook heath clay stone sterling basil ginger olive sage rusty sunny lucky sonny buddy
        christian francis jordan paris chelsea
        sydney austin madison london brooklyn florence dallas houston india china asia georgia virginia
        carolina victoria kent devon lance
grant ward wing song pepper story
""")

common = everyday - word_names

titles = words("""
        lt cmdr maj cpt fr br sr
        dr prof professor mr mrs ms miss mx sir dame lord lady rev reverend father sister brother councillor
        cllr judge captain colonel
        senator minister rabbi imam general major dj grandmaster pastor coach sergeant ambassador mayor gen
        col capt sgt sen gov hon ret
        retd doctor officer chef madam""")

short_titles = words("lt cmdr maj cpt fr br sr professor dr prof mr mrs ms mx rev cllr st gen col capt sgt sen gov hon")

kin = words("uncle aunt auntie oma opa grandma grandpa nana granny gran cousin great-aunt great-uncle")
