"""English: what begins a record."""

# fmt: off
from __future__ import annotations

cues = (
    (r"^(?:and |also |then |please |pls |must |should |- )*(?P<what>(?:send|share|forward|lend|give|show|"
        r"introduce|intro|connect|bring|return|mail|post|e-?mail) (?:{name}|him|her|them)(?!'s) (?!back$).+)",
        "todo"),
    (r"\b(?P<what>(?P<verb>passed|forwarded|sent|handed) (?:it|this|that) (?:on |over |along )?to (?!me\b|us\b).+)",
        "passed_on"),
    (r"^(?:and |also |then |please |pls |must |- )*(?P<what>(?:(?:send|share|forward|lend|bring|"
    r"return)(?! (?:from|to|with|me|us|"
        r"back|in|at|it$|{name}|him|her|them|by|round|over)\b|.*(?:^| )(?:me|us)\b)|(?:post|drop off|e-?mail|"
        r"pass on) "
        r"(?:it|the|a|an|some|my|our|his|her|their|two|three|\d+)|(?:get|buy) (?:him|her|them|"
        r"{name})) \S.*)", "todo"),
    (r"^(?P<what>(?:send|share|forward) {day}+)$", "todo"),
    (r"(?:^|\bi |\band )(?:also |just )?asked (?P<who>{them}) (?P<what>(?:who|what|how|where|when|why|"
        r"which)\b.+)", "ask"),
    (r"^(?:then |so |and )?(?P<what>(?:call|ring|phone|ping|text|email|message|check in|follow up|meet|"
        r"coffee|lunch|chat|catch up)(?: again| back)? {day}.*)", "engagement"),
        (r"^(?:and |so |but |then )*(?:{name}|he|she|they)(?:'s| has|'ve| have|s| is| was)? ?(?:already |now "
            r"|kindly )?(?:agreed|said yes|accepted|said ok|said sure|happy to|is in|'s in|up for it|game|on "
            r"board|said (?:he|she|they)(?:'ll| will|'d) do it)(?: to (?:it|that|do it|help))?$", "agreed"),
        (r"(?:{name} |\b(?:he|she|they) |^)(?P<what>(?:tells(?= (?:me|us) (?:how|what|where|which|about|all))|"
        r"gives|sends|introduces|shows|teaches|lends|brings|"
            r"helps|reads|reviews|checks|walks|passes|shares) (?:.* )?(?:me|us|my|our)\b.*)", "owed"),
        (r"\bi (?P<what>(?:tell|give|send|lend|show|teach|introduce|bring|help|read|review|share|pass) "
            r"(?:{name}|him|her|them)\b.*)", "promise"),
        (r"(?P<what>\b(?:made|sent|did) (?:an |the |a )?intro(?:duction)?\b.*)", "intro_made"),
        # --- what the user wants
        (
            r"\b(?:i|we) (?:also |just |then )?(?:asked|ask|begged|requested) (?P<who>{them})(?:,)? (?:to |for |"
                r"if (?:she|he|they) (?:could|can|would|might|will)? ?|if |whether |about (?=a |an |getting|joining|"
                r"his help|her help))(?P<what>.+)",
            "ask",
        ),
        (
            r"(?:^|\b(?:also|then|and) )(?:asked|ask) (?P<who>{them})(?:,)? (?:to |for |if (?:she|he|they) "
                r"(?:could|can|would|might|will)? ?|if |whether )(?P<what>.+)",
            "ask",
        ),
        (r"^(?:also |and |must |should |to )*ask (?P<who>{name}) (?:about|abt) (?P<what>.+)", "ask"),
        (r"^(?:also |and )?asked (?:for|if|whether|to) (?P<what>.+)", "my_ask"),
        (
            r"\b(?:i(?:'d)? |we )?(?:want|would like|'d like|need|wanted|hoping|hope|like|going|plan|planning|"
                r"intend|dying|meaning|wanna)(?: to)? ask (?P<who>{them}) (?:to |for |if (?:she|he|they) (?:could|"
                r"can|would|might)? ?|about |whether )(?P<what>.+)",
            "ask",
        ),
        (
            r"\b(?:can|could|should|may|shall|might|do) i (?:already |just |ever |even )?ask (?P<who>{them}) "
                r"(?:to |for |if (?:she|he|they) (?:could|can|would|might)? ?|about |whether )(?P<what>.+)",
            "ask",
        ),
        (
            r"\b(?:ok|okay|right|fine|appropriate|good idea|time|too early|too soon|too much|rude|weird|how|"
                r"best way|way|when) to ask (?P<who>{them}) (?:to |for |if (?:she|he|they) (?:could|can|would|"
                r"might)? ?|about |whether )(?P<what>.+)",
            "ask",
        ),
        (
            r"\b(?:i|we) (?:want|need|would like|'d like|hope for|hope to get|am after) (?P<what>(?:a|an|the|"
                r"some|his|her|their|more|\d+|two|three) .+?) (?:from|off) (?P<who>{them})",
            "ask",
        ),
        (
            r"^(?:want|need|would like|wanted|hoping for) (?P<what>(?:a|an|the|some|his|her|their|more|\d+|two|"
                r"three) .+)",
            "want_from",
        ),
        (r"^(?:and |also |then |one last try |please |pls |must |should |i should |i must |need to |have to |"
            r"gotta |next step |maybe |todo |[ :,.*-])*(?:really |finally |definitely )?(?P<what>(?:call|ring|"
            r"phone|ping|message|msg|text|dm|whatsapp|email|write to|write|meet|see|visit|nudge|chase|thank|"
                r"check(?: up)? on|"
            r"congratulate|contact|try|invite|buzz|bug|poke|hit up)(?: back| up)? (?:{name}|him|her|"
            r"them)(?!'s).*)", "imperative"),
        (r"^(?:[ :,.*\ue001-]|at |on |for |\d{1,2}(?::\d\d)?(?:am|pm)? |next| second| another| quick| zoom| "
            r"video| phone| team| virtual| intro| short| follow-up|birthday |farewell |"
            r"leaving )*(?P<what>(?:call|lunch|coffee|dinner|"
            r"meeting|drinks?|beers?|breakfast|brunch|zoom|chat|catch[- ]?up|walk|tea|session|1:1|one-on-one|"
            r"visit|appointment|interview|gym|run|hike|pint)s? (?:w/? ?|with |@ ?|at |between |for )?.*)",
            "engagement"),
        (r"^(?:i )?(?:just )?(?:e?-?mailed|wrote|texted|messaged|called|rang|phoned|pinged|dm'd|contacted)\b.*? to ask "
            r"(?:for |about |(?:if|whether) (?:she|he|they)(?:'d|'ll| would| could| can| will)? )(?P<what>.+)", "ask"),
        # --- to come back to somebody
        (
            r"\b(?:remind(?:er)? (?:me )?(?:{day} )?(?:to |that i should |- )?|don'?t (?:let me )?forget to |"
                r"must remember "
                r"to |remember to |note to self:? )(?P<what>.+)",
            "todo",
        ),
        (
            r"(?:^|\b(?:i_will |to |should |please |pls ))(?P<what>(?:follow(?:ing)?[- ]?up|check(?:ing)?[- "
                r"]?in|catch(?:ing)? up(?= (?:again|soon|with .*\ue001|with .*(?:next|again|soon)))|touch base|"
                r"circle back|reach out|get in touch|keep in touch|stay in touch|reconnect|next (?:call|chat|coffee|"
                r"meeting)) (?:w/? ?|with |to |on )?.*)",
            "follow",
        ),
        (
            r"\b(?:booked|scheduled|set up|arranged|pencilled in|penciled in|calendar|planned|confirmed|"
                r"(?:moved|rescheduled|pushed|postponed|shifted) (?:it|our \w+|the \w+)|agreed to meet|meeting "
                r"again|seeing (?:him|her|them|{name}) (?:again )?(?:on|at|next)|(?:we're|we are|were|let's|lets|"
                r"we'll|we will|we agreed to|we said we'd|we|to) (?:meet|speak|talk|catch up|do (?:lunch|coffee|"
                r"dinner)|have (?:lunch|coffee|dinner)|grab (?:lunch|coffee|dinner|a \w+))(?:ing)?(?: up)?(?: "
                r"again)?)\b(?P<what>.*)",
            "appointment",
        ),
        (r"^(?P<what>(?:seeing|meeting|visiting) (?:him|her|them|{name}) (?:again )?{day}.*)", "appointment"),
        (
            r"\b(?:i'?m|i am|we'?re|we are|and i are) (?:also |both )?(?P<what>(?:having|meeting|seeing|grabbing|"
                r"getting|visiting) .*)",
            "appointment",
        ),
        (r"\bdon'?t let me forget (?!to\b|that i)(?P<what>.+)", "appointment"),
        (r"^(?:please |pls |must |need to |should |i should |i need to |i must )*(?P<what>(?:book|schedule|"
            r"arrange|set up|"
            r"organi[sz]e|plan) (?:in )?(?:a|an|the|another|our|some) (?:\w+ )?(?:call|chat|coffee|lunch|dinner|"
                r"meeting|"
            r"catch[- ]?up|zoom|time|drinks?|visit)\b.*)", "follow"),
        # --- what they look for
        (r"(?P<neg>\b(?:no longer|not|stopped|doesn'?t|don'?t|isn'?t|never) (?:need|want|look)\w*)", "nothing"),
        (
            r"\b(?:who |that )?(?:{adv} )*(?:need|needs|neeeds|neds|needed|requires) (?:{adv} )*(?P<what>(?!to "
                r"(?:get|go|run|leave|think|call|ring|speak|ask|talk|phone|be|do|wait|hurry|rest|sleep|stop|relax|"
                r"calm|know|eat|try)\b|i\b|we\b).+)",
            "need",
        ),
        (
            r"\b(?:is |'s |'re |are |was |were |been |'m |s |now |also |still )*(?:looking|lookin|searching|"
                r"hunting|shopping|asking around|scouting|on the hunt|on the lookout|in the market|after a word)(?: "
                r"(?:around|everywhere|urgently|desperately|hard|also|now))? (?:for|4|to (?:find|hire|get|buy|"
                r"rent)) (?P<what>.+)",
            "need",
        ),
        (r"\b(?:is |'s |'re |are |was |s )?looking to (?P<what>.+)", "need"),
        (r"(?:would|'d) (?:be (?:glad|grateful|happy|thankful) (?:of|for|about)|appreciate|welcome) "
            r"(?P<what>.+)", "need"),
        (r"^(?P<what>(?:giving|lending|sending|bringing|dropping) (?:it|him|her|them|"
            r"{name})\b.*{day}.*)", "promise_ing"),
        (
            r"\b(?:is|'s|are|'re|now|shes|hes) (?:also |currently |really )?(?:after|seeking|hiring|recruiting|"
                r"short of|desperate for|in need of|in search of|keen to find|chasing|raising|short on|fundraising "
                r"for|missing) (?P<what>(?!all\b|a while|that\b|this\b).+)",
            "need",
        ),
        (r"(?<!\bour )(?<!\bthe )(?<!\bmy )(?<!\bhis )(?<!\bher )(?<!\ba )(?<!their )\b(?:seeks|seeking|hiring|"
        r"recruiting|"
            r"in need of|in search of|desperate for|raising) (?P<what>.+)", "need"),
        (r"\b(?:{adv} )*(?:could|cd) (?:{adv} )*(?:use|do with) (?P<what>.+)", "need"),
        (
            r"\b(?:{adv} )*(?:(?:is |'s |are |s )?trying|tryna|tries|hopes|hoping|wants|wnats|want|wanna|"
                r"fancies|fancy|wnat|wanted|would like|'d like|would love|'d love|wishes|dreams of|would kill for|"
                r"(?:is |'s )?keen (?=to|for)|eager (?=to|for)|(?:is|'s) dying(?= to| for)|aims(?= to\b)|"
                r"plans(?= to\b)|is dreaming "
                    r"of)(?: (?:badly|"
                r"really|also))? (?:to )?(?:find |get |hire |meet |see )?(?P<what>(?!it\b|that\b|this\b|to\b).+)",
            "want",
        ),
        (
            r"\b(?:{adv} )*(?:struggl(?:es|ing|ed)|having (?:a hard time|trouble|problems|a tough time)|has "
                r"(?:trouble|problems|a hard time)|stuck|wrestling|fighting|worried|worries|battling|overwhelmed|"
                r"swamped) (?:with |w/ ?|to |on |about |over |by |in )?(?P<what>.+)",
            "need",
        ),
        (r"\b(?:{adv} )*can(?:'t|not| not) (?:seem to )?(?:find|get|afford|figure out) (?P<what>.+)", "need_anyway"),
        (
            r"\b(?:asked|asks|wondered|wonders|was wondering|is wondering|begged|requested|wanted to know|"
            r"wants to know|is asking|asking|was asking|"
                r"enquired|inquired)(?: (?:me|us))? (?:for|if i could|if we could|if i can|whether i could|if i "
                r"know|if i knew|to (?:be introduced|see|have|get|borrow)|about|to) (?P<what>.+)",
            "they_ask",
        ),
        (
            r"\b(?:can|could|cld) (?:u|you|ya) (?:pls |please )?(?:recommend|suggest|send|introduce|share|find|"
                r"help(?: me)?(?: with)?) (?P<what>.+)",
            "quoted_need",
        ),
        (r"\b(?:has )?(?:requested|requests|is requesting) (?P<what>(?!that\b|to\b|me\b|us\b|if\b).+)", "they_want"),
        (r"(?:^|[,:] ?)(?:needs?|wants?|looking for|wish list|seeking)[:=] ?(?P<what>.+)", "need"),
        # --- promised by the user
        (r"\bi(?:'ve)? (?:also )?owe {them} (?:also )?(?P<what>.+)", "promise"),
        (r"^owe {them} (?P<what>.+)", "promise"),
        (
            r"\b(?:i(?:'ve| have)? (?:also )?|^(?:also )?|and |we(?:'ve)? )(?:promised|promissed|agreed|offered|"
                r"volunteered|committed|pledged|vowed|swore|undertook|undertaken)(?: {them})?(?: that)? (?:to |"
                r"i'?d |i would |i could |"
                r"i'll |that i'd |we'd |a |an |the )?(?P<what>.+)",
            "promise",
        ),
        (
            r"\b(?:said|told {them}|tole {them}|promised(?: {them})?|assured {them}|offered|agreed|mentioned|"
                r"let {them} know)(?: that)? (?:i'?d|i would|i could|i'?ll|i will|i can|id|we'd|we'll|we would|we "
                r"could) (?:{adv} )*(?P<what>(?!love\b|rather\b|be\b|think about|like\b|never\b|not\b|have\b).+)",
            "promise",
        ),
        (
            r"\b(?:action(?: item)?s?|todo|to-do|^to do|task|next steps?|on me|my job|my turn|my homework|i'm on "
                r"the hook|promise)[:\-]? (?:to |for me to |is to |me to |i )?(?P<what>.+)",
            "todo",
        ),
        (
            r"\b(?:i'?m|i am|im|we're) (?:also )?(?:sending|sharing|introducing|connecting|lending|forwarding|"
                r"bringing|dropping off|giving|helping|putting|getting|writing|drafting|making|preparing|reviewing|"
                r"reading) (?P<what>.+)",
            "promise_ing",
        ),
        # --- promised to the user
        (r"\bowes? (?:me|us) (?P<what>.+)", "owed"),
        (
            r"\b(?:promised(?: me| us)?|agreed|'s agreed|offered(?: me| us)?|volunteered|committed|(?:said|"
                r"replied|says|mentioned|told me)(?: that)? (?:he|she|they)(?:'d|'ll| would| could| will| can| is "
                r"happy to)?|is happy|'s happy|are happy|is willing|'s willing|is up for|insists on|is going)(?: "
                r"also)? (?:to )?(?P<what>(?!a\b|the\b|to\b|that\b|he\b|she\b|is\b|was\b|no\b|yes\b|it\b|i\b|we\b|"
                r"my\b).+)",
            "they_promise",
        ),
        (r"\bpromised(?: me| us) (?P<what>.+)", "they_promise"),
        (
            r"\b(?:is|'s|are|'re|s) (?:also |now |kindly )?(?:sending|sharing|introducing|connecting|lending|"
                r"forwarding|bringing|dropping off|getting|putting|posting|mailing|checking with) (?P<what>(?:.* "
                r")?(?:me|us|my|our)\b.*)",
            "owed",
        ),
        # --- modal
        (r"\b{i_will} (?:{adv} )*(?:try (?:to|and) )?(?P<what>{base}\b.*)", "i_will"),
        (r"(?:\b|(?<=\ue000))(?:{will}) (?:{adv} )*(?:try (?:to|and) )?(?P<what>{base}\b.*)", "will"),
        # --- help that happened
        (r"\b(?:thanked|thanking|to thank) (?P<who>{them}) for (?P<what>.+)", "thanked"),
        (r"\b(?:thank[- ]you|thanks) (?:\w+ )?(?:note|card|letter|e-?mail|message|text)s? to (?P<who>{them}) for "
            r"(?P<what>.+)", "thanked"),
        (
            r"\b(?:thanks|thank you|grateful|props|shout-?out|kudos|cheers) (?:so much |again )?to "
                r"(?P<who>{names})(?:,)? (?:for|i (?:got|found|have)) (?P<what>.+)",
            "thanked",
        ),
        (
            r"\b(?P<verb>found|gave|gav|sent|sen|lent|loaned|brought|bought|got|handed|passed|forwarded|shared|"
                r"emailed|mailed|posted|showed|offered|texted|dropped off|dropped) (?P<to>{obj}(?: both| all)?) "
                r"(?P<what>(?!(?:through|via|using|out|afterwards|again|later|back|when|after|with|and|but|re|"
                    r"regarding|asking|saying|"
                r"because|so|yesterday|today|\ue001)\b|\ue001|(?:a|his|her|their) (?:text|call|ring|message|hand|"
                r"wave|hug|note|line|postcard|birthday|card|number|smile|look|nod|kiss)\b|(?:on|at|in|about|that|to|"
                r"for|last (?:week|night|month|year\b)|this (?:week|morning)|by|off|down)\b(?!')).+)",
            "gave",
        ),
        (
            r"\b(?P<verb>lent|loaned|shared|forwarded|passed(?: on| along)?|handed|sent(?: over| on)?|"
                r"emailed(?: over)?|brought|dropped off|gave|posted) (?P<what>(?!an? (?:talk|speech|presentation|"
                    r"lecture|toast|keynote|reading|concert|wave|smile))(?=(?:a|an|the|my|our|his|her|their|"
                r"some|two|three|\d+|what|all|copies|info|contacts|details|notes|{name}'s) )(?!a (?:text|message|"
                r"postcard|letter|card|thank)\b|(?:him|her|them|me|us|on|at|in|about|that|to|by|from|out|away)\b).+)",
            "gave_thing",
        ),
        (
            r"\b(?P<what>(?P<verb>introduced|intro'd|introed|connected|hooked|linked|plugged|put|"
            r"got(?= \w+ in (?:touch|contact))) (?:{obj}|"
                r"{obj} both) (?:up )?(?:to|w/?|with|in touch with|and|in contact with|forward for)\b.*)",
            "did",
        ),
        (r"\b(?P<what>(?P<verb>introduced|intro'd|connected|linked up|matched) {names}.*)", "did"),
        (
            r"\b(?P<what>(?P<verb>helped|advised|coached|mentored|taught|tutored|encouraged|warned|reassured|"
                r"recommended|referred|nominated|vouched for|coached|briefed|cheered|supported|pointed|"
                r"tipped|guided|steered|talked|walked|ran|drove|took(?= (?:{obj}) to the\b)|fed|hosted|covered "
                    r"for|stood in for|filled in for|"
                r"put up|picked up|rescued|collected|fetched|minded|nursed|accompanied) (?P<to>{obj})(?=[ ,.!]|"
                r"$)(?! (?:to join|that|on|"
                r"at)\b).*)",
            "did",
        ),
        (
            r"\b(?P<what>(?P<verb>explained|showed|taught|demonstrated|told(?= (?:him|her|them|me|us|{name}) "
                r"(?:how|why|what|where|which|who|about|all))) (?:{obj} )?(?:how|why|what|where|which|who|about|the|"
                r"his|her|my|our|all)\b.*)",
            "explained",
        ),
        (
            r"\b(?P<what>(?P<verb>reviewed|proofread|proof-read|proofed|looked over|looked at|read(?! \ue000)|"
                r"read through|"
                r"edited|fixed|debugged|checked|went over|went through|did(?= my| our)|commented on|corrected|"
                    r"translated|redesigned|"
                r"designed|drafted|mocked up|put together|set up|built|sorted|prepared|polished|critiqued|rewrote|"
                r"repaired|painted|cooked|carried|covered|signed|recorded) (?P<to>(?:{obj}|my|our|his|her|their|"
                r"{name}'s|a|an|the)) ?.*)",
            "did",
        ),
        (
            r"\b(?P<what>(?P<verb>put in a (?:good )?word|vouched|spoke up|recommended (?:me|us|him|her|them)|"
                r"wrote (?:me |him |her |them )?(?:a |the )?(?:recommendation|reference|letter of)|gave (?:me |him |"
                r"her |them )?feedback|babysat|dogsat|catsat|house-?sat|stood in|filled in|lined up|stuck up) ?.*)",
            "did",
        ),
        (r"\b(?P<what>(?P<verb>recommended|suggested|advised|recommends|suggests|advises) (?!{name}).*)", "advised"),
        (r"(?:^|\bi )(?:also |then )?(?:spent|stayed|came|went|drove|sat|got up)\b(?! (?:to|at) \ue000).*?"
            r" (?P<what>(?:to help|helping) (?P<to>{obj}).*)", "did"),
        (r"^(?:also |then )?(?P<what>(?P<verb>dropped off|delivered|took round|brought round) (?:an?|the|some|"
        r"two|three|"
            r"four|five|six|\d+) .+)", "did"),
        (r"\b(?:got|received|had|grabbed|borrowed|took) (?P<what>.+?) (?:from|off) (?P<who>{them})", "got_from"),
        (r"\b(?:any chance (?:you|u) (?:know|have)|(?:do|does|would) (?:you|u|anyone) (?:know|have)(?: of)?|"
            r"know (?=any|a good|anyone)) ?(?P<what>.+)", "quoted_need"),
    (r"\basking (?P<who>{them}) (?:for|to|if|whether) (?P<what>.+)", "ask"),
    (r"\b(?P<what>(?P<verb>(?!asked|requested|declined|wanted|liked|loved|missed|ignored|called|texted|emailed|"
    r"messaged|"
        r"cancel|declined|refused|rejected|hated|accepted|mentioned|enjoyed|visited|attended|joined|passed|"
        r"watched|noticed|needed|owed|thanked|welcomed|congratulated|received|used|borrowed|critici|blocked|"
        r"postponed|remembered|shared|followed|answered|returned|finished|started|turned|showed|heard|"
        r"believed|changed|agreed|moved|looked)\w{2,}ed) (?:my|our) .+)", "did"),
)
