"""English: how people meet and talk, what they learn, and what a message is for."""

# fmt: off
from __future__ import annotations

channels = (
        (
            r"\b(?:hand[- ]?wr\w+|by hand|letters?|postcards?|(?:birthday|thank[- ]you|christmas|xmas|get well) "
                r"card|by post|snail mail|handwritten)\b",
            "letter",
        ),
        (
            r"\b(?:zoom|zoomed|facetimed?|skype|skyped|video ?(?:call|chat|conf\w*)|videocall|vc|google meet|"
                r"gmeet|webex|hangouts?|video|jitsi|whereby|teams(?=,| (?:w|with|call|meeting|chat|\d|{name})|$)|"
                r"(?<=on )teams|(?<=via )(?:teams|meet)|(?<=over )teams|(?<=by )video)\b",
            "video",
        ),
        (
            r"\b(?:hung up|(?:on|over|by) the (?:phone|blower|line)|phoned|phone(?! ?(?:number|no\.?|:)? ?\x01)(?! "
                r"number)|rang|phone ?call|phone chat|(?:a |the |quick |short |long |second |third |first |intro |"
                r"great |good |brief |discovery |catch-?up |our |my |conf\w* |another |nice )call|call (?:w/?|with|"
                r"from|to)|min(?:ute)? call|call$|calls? w|(?<!lady )(?<!it )(?<!is )(?<!thing )(?<!place "
                r")(?<!bloke )(?<!chap )(?<!company )(?<!startup )(?<!person )(?<!someone )(?<!girl )(?<!guy "
                r")(?<!man )(?<!woman )called(?= ?(?:{name}|me\b|him\b|her\b|them\b|us\b|back\b|today|yesterday|$|,|"
                r"\.|the \w+ (?:manager|office)|about|to\b|councillor|cllr|dr|mr|mrs|ms|prof))|voice ?note|on a "
                r"call|callback|missed call|voicemail|^call\b|by phone)\b",
            "call",
        ),
        (
            r"\b(?:e-?mails?(?! ?(?:is|address|:)? ?\x01)|emailed|e-?mailed|mailed|inbox|by mail|replied to my "
                r"mail|mail (?:from|to)|intro email)\b",
            "email",
        ),
        (
            r"\b(?:texts?|texted|sms|whats ?app(?:ed|s)?|wa|dm|dms|dm'?d|dmed|messaged|messages?|msg|msgs|msgd|"
                r"msg'd|pinged|telegram(?:med)?|signal|slack(?:ed)?|discord|lnkd|(?:on|via|over) (?:linkedin|"
                r"instagram|insta|facebook|twitter|fb|messenger)|linkedin message|chatted online|imessage|wechat|"
                r"inmail|messenger)\b",
            "message",
        ),
        (
            r"\b(?:met up|over (?:a |some )?(?:soup|ramen|pizza|curry|noodles|tacos|sushi|wine|tapas|meal|cuppa)|"
            r"(?:yoga|swim|swimming|bike ride|cycling|climbing|tennis|golf|squash|sauna) (?:w/?|with)(?= )|"
                r"coffees?(?! (?:beans?|machine|table|shop|mug|maker))|coffe|cofee|lunch(?:ed)?|"
            r"dinners?|beers?|drinks?|pints?|tea|breakfast|brunch|"
                r"walk(?:ed)? (?:w/?|with|home|around|in|along)|walked (?:the|his|her|our) dogs?|walk w|hike|"
                    r"hiking|ran into|run into|bumped into|"
                r"sat next to|seated next to|sitting next to|sat with|sat beside|visited|visit (?:to|from)|came "
                r"(?:to|by|over|round)|dropped (?:by|in|off)|(?:her|his|their|my|our) (?:office|place|house|flat)|"
                r"stopped by|popped (?:by|in|round)|in person|face[- ]to[- ]face|f2f|irl|at the (?:gym|rink|pub|"
                r"park|bar|office|pool|school gate|market|shop|playground|club|station|airport|cafe|café|library|"
                r"church|mosque|temple|garden|beach)|bbq|barbecue|party|at pick ?-?up|at pikc up|sesh|jam|jammed|"
                r"gym|rehearsal|crossed paths|had (?:lunch|coffee|dinner|tea|drinks)|picnic|birthday do|caught "
                r"(?:her|him|them) at|on the (?:train|bus|plane|tram|ferry)|shared a (?:cab|taxi|ride)|ice cream|"
                r"cake|saw (?={name}))\b",
            "in_person",
        ),
        (
            r"\b(?:conference|conf|meet-?up|webinar|summit|gala|trade ?show|trade fair|fair|expo|congress|open "
                r"house|open day|\w+ fest|fest|tournament|hackathon|symposium|convention|festival|poster session|"
                r"seminar|networking (?:event|evening|night|breakfast|drinks)|panel|(?:the|a|book|album|"
                r"product) launch|"
                r"(?:the|an|shop|gallery|exhibition|grand) opening|pub quiz|reunion|reception|mixer|alumni \w+|"
                r"demo day|workshop|wedding|awards?)\b",
            "event",
        ),
        (r"\b(?:wrote|sent) (?:{name}|him|her|them) an? (?:\w+ )?(?:card|letter|note by hand)\b", "letter"),
        (r"\b(?:saw|seen) (?={name})|\b(?:went|came|dropped in|popped in) to see (?={name}|him\b|her\b|"
        r"me\b)", "in_person"),
        (r"\b(?:met|dinner|meal)\b", "in_person"),
    )

starters = (
        (
            r"\b(?:he|she|they|{name}) (?:started it|initiated|initiated it|reached out(?: first| to me)?|got "
                r"in touch(?: first)?|contacted me|approached me|came up to me|made the first move|invited me|took "
                r"the initiative|found me)",
            "them",
        ),
        (
            r"^(?:reached out to|got in touch with|contacted|approached) |\b(?:i|we) (?:started it|initiated|"
            r"reached out|got in touch|contacted|approached|made the first "
                r"move|wrote first)",
            "me",
        ),
        (
            r"(?:{name}|\b(?:he|she|they))(?: just| also| finally| then| has| have| kindly)? (?:called|calls|"
                r"rang|phoned|texted|emailed|e-?mailed|mailed|messaged|msgd|msg'd|wrote|writes|pinged|dm'?d|dmed|"
                r"facetimed|whatsapped|zoomed|sent me a (?:message|text|note|card|letter|dm)|left (?:me )?an? "
                    r"(?:voicemail|message|voice ?note)|got back to me|replied|"
                r"commented|liked my|reacted|knocked|called me)(?!.{0,3}\b(?:up my|a\b))",
            "them",
        ),
        (
            r"\b(?:incoming|(?:call|message|msg|text|sms|email|e-?mail|mail|letter|dm|note|card|postcard|"
            r"whats ?app|wa|telegram|slack|linkedin message|voice "
                r"?note|voicemail|ping|inmail) from)\b",
            "them",
        ),
        (r"\b(?:called|rang|phoned|texted|emailed|messaged|wrote|pinged|mailed|contacted|dm'?d) (?:me|us)\b", "them"),
        (
            r"(?:^|\b(?:i|we)(?:'ve)?(?: just| also| finally| then)? |\b(?:just|also|finally|then) |[,:] "
                r")(?:called|rang|phoned|texted|emailed|e-?mailed|mailed|messaged|msgd|msg'd|wrote(?: to)? "
                r"(?={name}|him|her|them|sir|mr|mrs|dr|an?\b)|left (?:an? |him |her |them )?(?:voicemail|message|"
                r"note)|pinged|dm'?d|dmed|facetimed|whatsapped|dropped (?={name}|him|her)|sent (?:{names} |him |her "
                r"|them )?(?:a |an )?(?:quick |short |long |birthday |thank[- ]you |friendly |handwritten |"
                r"follow-up )?(?:text|message|msg|note|email|e-?mail|card|letter|postcard|dm|sms|voice ?note|"
                r"line))(?! me\b)(?! from)(?! (?:it|that|this|them over|w|w/|with)\b)",
            "me",
        ),
        (r"\bsent (?:a |an |another )?(?:card|letter|postcard|note|message|text|email) to\b", "me"),
    )

minutes = (
        (r"(?<![\w.:/-])(?P<m>\d{1,3}) ?['′](?=[ ,.;)]|$)", 0),
        (r"(?<![\w.:/])(?P<h>\d{1,2}) ?h(?:rs?|ours?)? ?(?:and )?(?P<m>\d{1,2})(?: ?m(?:in)?s?)?\b", 0),
        (
            r"(?<![\w.:/-])(?P<m>\d{1,3}) ?-?(?:min(?:ute)?s?|m|mn)\b(?! (?:seed|round|euros?|dollars|pounds|"
                r"series|users|"
            r"deal|funding|budget|ago|late|walk|away|from|drive|"
                r"before|later|early))",
            0,
        ),
        (
            r"(?<![\w.:/-])(?P<h>\d{1,2}(?:[.,]5)?|one|two|three|four|five|six) ?-?(?:hours?|hrs?|h)\b(?! "
                r"(?:ago|late|away|from|drive|before|later|early))",
            0,
        ),
        (r"\b(?:an?|one|the whole) hour and a half\b|\b1\.5 ?h(?:ou)?rs?\b", 90),
        (r"\b(?:one|an?) and a half hours\b", 90),
        (r"\b(?:three[- ]quarters of an hour)\b", 45),
        (r"\b(?:half an hour|half hour|half-hour|a half hour|1/2 hour|½ hour)\b(?! (?:ago|late|away))", 30),
        (r"\b(?:a |for a )?quarter of an hour\b", 15),
        (
            r"\b(?:an|a full|a whole|a good|the whole|over an|about an|nearly an|almost an) hour\b(?! (?:ago|"
                r"late|away|and))",
            60,
        ),
        (
            r"\b(?P<m>five|ten|fifteen|twenty|thirty|forty|fifty|ninety|forty-five) ?-?min(?:ute)?s?\b(?! "
                r"(?:ago|late|walk|away))",
            0,
        ),
        (r"\ba couple of hours\b(?! ago)", 120),
    )

places = (
    r"\bintroduced to .*?\b(?:at|during) (?P<at>.+)",
        r"^(?:over \w+ |all |both |we met )?(?:at|@|during) (?P<at>.+)",
        r"\b(?:met|meet) (?:up )?(?:.*?)(?:\bat\b|@|\bduring\b|\bover\b|\bin\b|\bon\b) (?P<at>(?:the |a |an "
            r"|my |our )?.+)",
        r"(?:^|\b)(?:sat|seated|sitting|stood|standing|queued|placed) (?:next to|beside|with|opposite|by|"
            r"behind) .*?(?:\bat\b|\bon\b|\bin\b) (?P<at>.+)",
        r"^(?P<at>.{3,50}?)(?: @ [^,:]{2,40})?:? met\b",
    )

through = (
    r"\bintroduced to (?:{name}|him|her|them) (?:by|via|through|thanks to) (?P<who>{name})",
        r"(?P<who>{name}) (?:just |kindly |also )?(?:introduced|connected|intro'd) us\b",
        r"(?P<who>{name}),? who (?:kindly )?(?:introduced|connected|intro'd) (?:us|me)",
        r"(?P<who>{name})(?: just| kindly| also)? (?:introduced|intro'd|introed|connected|hooked) (?:me|"
            r"us)(?: up)? (?:to|w/?|with)",
        r"\b(?:introduced|intro'd|introed|intro|introduction|connected|recommended|referred|put in touch|"
            r"introduced to me) (?:to (?:me|us) )?(?:by|via|through|thanks to|from|courtesy of) (?:my (?:friend "
            r"|colleague |boss |mate )?)?(?P<who>{name})",
        r"\b(?:through|via|thx to|thanks to|courtesy of) (?:my (?:friend |colleague |boss |mate )?)?(?P<who>{name})",
    )

learned = (
        r"\b(?:til|i learned|i learnt|learned|learnt|lesson(?: of the (?:day|night|week))?|lesson learned|"
            r"takeaways?|key takeaway|my takeaway|insight|note for later|worth remembering|good to know|main "
            r"point|moral|big lesson|key learning|realised|realized|key insight|aha|wisdom)(?: (?:from|by) "
            r"(?P<who>{them}))?(?: today| again| for me| was| is| here)*(?: (?:from|by) (?P<who2>{them}))?(?:,|"
            r":| -| –)? (?:that |is that |was that |is |was )?"
            r"(?P<what>(?!(?:more|a lot|lots|loads|tons|so much|nothing|plenty|much|little|a bit)\b).+)",
        r"\b(?:{name}|he|she|they) (?:taught|showed) me that (?P<what>.+)",
    )

kinds = (
        (r"\b(?:lent|lend|loaned|loan|lending)\b", "resource"),
        (
            r"\bintro(?:s|duc\w*|'d|ed)?\b|\bconnect|\bin touch with\b|\bplug|\bhook\w* .*up\b|<>|\blink(?:ed)? "
                r".* up\b",
            "introduction",
        ),
        (
            r"\brefer|\bput in a (?:good )?word|\bvouch|\bnominat|\bpass(?:ed)? (?:on |along )?my (?:cv|resume|"
                r"name|details)|\bname of\b|\bnumber of\b|\bcontact\b|'s (?:number|email|details|line|office|"
                r"contact)|\btold {them} about \ue000|\brecommend\w* (?:me|him|her|them|a|an|\ue000)|\bnames?\b|"
                r"\breference\b|\brecommendation",
            "referral",
        ),
        (
            r"\bfeedback|\breview|\bproof ?-?read|\blook(?:ed)? (?:over|at|through)|\bread (?:the|my|his|her|"
                r"their|our|through|it)|\bedit|\bcritique|\bcomments?\b|\bcorrect",
            "feedback",
        ),
        (r"\bmentor|\bcoach(?:ed|ing)?\b|\btutor", "mentoring"),
        (
            r"\bencourag|\bcheer|\bmoral support|\bkind words|\blisten|\bpep|\breassur|\bbeliev|\bcongrat",
            "encouragement",
        ),
        (
            r"\badvi[sc]e|\btips?\b|\bsuggest|\bexplain|\bwalk\w* .*through|\bhow to\b|\bhow \w+ |\brecommend|"
                r"\btaught|\bteach|\bwhat i know|\bwarn|\btalk\w* .*through|\bguid",
            "advice",
        ),
        (
            r"\b(?:forward\w*(?: it| this| that)? to|details|answer|find out|ask(?:ing)? (?:around|at)|arround|"
                r"let .* know|tell|told|numbers?|range|salary|figures|info\w*|dates?|prices?|quote|options|news|get "
                r"back|status|update|whether|results?|address|reply)\b",
            "information",
        ),
        (
            r"\b(?:help|babysit|babysat|drive|drove|fix|fixed|debug\w*|move|paint|carry|cook|do a|set up|hour|"
                r"afternoon|lift|mock|run|sort|walk|pick|look after|cover|host|visit|join|come)\w*\b",
            "time",
        ),
        (
            r"\b(?:dig out|e?-?mail\w*|text|send(?:ing)?|sent|lend(?:ing)?|lent|gave|giv(?:e|ing)|share|shared|"
                r"forward\w*|book|template|"
                r"deck|slides?|file|ticket|link|doc\w*|pdf|report|list|article|paper|copy|draft|recipe|bring|"
                r"brought|drop\w*|post|notes?|cv|spreadsheet|macro|photos?|plan|pass(?:es)?|room|desk|money|loan)\b",
            "resource",
        ),
    )

intents = (
        (r"^(?:hi|hey|hello|yo|hiya|sup|heya)\b[ ,!.]*(?:how (?:are|r) (?:you|u)|how's it going|what's up|"
            r"whats up|you there|there|coach|again|hows it going)[ ?!.]*(?:doing|today)?[ ?!.]*$", "greeting"),
        (r"^(?:so |ok |hey |coach,? |um+ )*(?:who|whom|what|how|when|where|which|why)\b.{0,30}\b(?:should|"
            r"shoud|shud|do|can|could|would|did|am|is)\b", "ask_coach"),
        (
            r"^(?!what an? [^?]*$)(?:who|what|whats|what's|how|when|which|where|why|should|shall|can|could|"
                r"would|do|does|did|is|"
                r"are|am|was|any|have) (?:i|you|u|we|it|they|he|she|to|a|the|my|do|did|does|is|are|was|should|can|"
                r"could|would|else|ideas|idea|tips|about|would|'s|much|many|often|long|shoud|s|one|of|{name}|there|"
                r"anyone|any|advice|suggestions|next|needs|has|have|owe|haven't|people|am)\b",
            "ask_coach",
        ),
        (
            r"\b(?:who should i|what should i|how should i|should i|how do i|what do i|when did i|when should i|"
                r"who do i|whom should|do i owe|who can (?:i|help)|how often|how can i|what would you|next one|"
                r"another (?:one|suggestion|idea)|something else|a different one|any ideas?|any advice|any tips|is "
                r"it (?:ok|okay|weird|rude|too)|what's the best|what's a good|can you|could you|would you|can u|"
                r"help me|tell me|show me|give me|list (?:all|my|everyone)|suggest (?:someone|a)|draft (?:a|me|"
                r"something)|write me|find me|i don't know (?:who|what|how)|not sure (?:who|what|how|whether|if)|"
                r"advise me|advice on|how to (?:ask|thank|approach|start|reply))\b",
            "ask_coach",
        ),
        (
            r"^(?:please |pls |plz |hey |hi |ok |coach,? |can you |could you )*(?:stop|delete|undo|change|"
                r"rename|merge|move|skip|snooze|mute|unmute|cancel|remove|forget|update(?! on\b| from\b|:)|"
                    r"switch|turn off|turn on|"
                r"pause|resume|show|list|draft|suggest|summari[sz]e|export|quiet|don't send|no more|send me|fewer|"
                r"less|more)\b",
            "ask_coach",
        ),
        (
            r"^(?:hi|hey|hello|hiya|yo|good (?:morning|evening|afternoon|night)|morning|thanks|thank you|thx|ty|"
                r"cheers|cool|ok|okay|great|nice|lol|haha|bye|see you|good night|wow|sorry|yes|no|yep|nope|sure|got "
                r"it|perfect|awesome|gm|gn)\b",
            "chat",
        ),
        (
            r"\b(?:i feel|i'm (?:tired|sad|happy|nervous|anxious|exhausted|proud|stuck|lonely|scared|not in the "
                r"mood)|feel awful|feel bad|i hate|i'm so|nothing to offer|felt great)\b",
            "chat",
        ),
    )

trims = (
    r"^(?:that |to |for |about |a few words on |on |of |and |with |- |:|,|=| )+"
)

tails = (
    r"(?:,? (?:asap|pls|please|plz|if possible|too|as well|tho|though|haha|lol|right now|at the moment|"
        r"atm|urgently|now|again|soon|some time|sometime|one day|today|badly|thx|thanks|thank god|xx?|imo|i "
        r"think|she said|he said|they said|apparently|then|already|actually|anyway|yay|so nice|useful|mega)|"
        r"[ ,.;:!?'\"–—-])+$"
)

cut = (
    r",? (?:such an? |so (?:nice|kind|helpful|grateful|useful)|really (?:nice|kind|helpful)|very "
        r"(?:nice|kind|helpful)|amazing$|awesome$|bless |legend|what a |which was)| (?:because|cos|cause|"
        r"since she|since he|so that|so i|so she|so he|but|which is|- |– |if |when (?:it|she|he|they|i)|"
        r"once |after that|before (?:the|her|his)|as soon as)\b| [-–—] "
)
