"""English: what is told of people."""

# fmt: off
from __future__ import annotations

facts = (
    (r"(?:{name}|\b(?:he|she)) can (?P<skill>(?!.*\b(?:me|us|my|our)\b|be\b|come|only|do it|make it|have|call|"
    r"send|meet|join|"
        r"also|never|see|probably|maybe|still|now|just|start|take|wait|put|use|tell|give|go\b|get back|"
        r"finally|'t|not\b|help with|help people)\w+ (?!me\b|us\b|my\b|our\b).+)", ""),
    (r"\bthe (?:one|person|woman|man|guy|go-to)(?: who)? (?:you|to|i|we|people|everyone) (?:asks?|calls?|"
    r"goes? to|go to|sees?) "
        r"(?:about|for|on) (?P<skill>.+)", ""),
    (r"\b(?:best (?:contact|person|source)|go-to(?: person| guy| woman)?|first port of call) (?:for|on|"
    r"about) (?P<skill>.+)", ""),
    (r"\b(?:understands|has mastered|knows) (?P<skill>.+?) (?:inside out|better than (?:anyone|most)|"
    r"like nobody|by heart)", ""),
    (r"^(?:really |also |very |big |now )*into (?P<interest>(?!it\b|the\b|a\b|my\b|him\b|her\b).+)", ""),
    (r"\b(?:interests?|hobb(?:y|ies)) (?P<interest>.+)", ""),
    (r"\b(?:role|job|title) (?P<role_at>.+)", ""),
        (r"\b(?:joined|joins|joining|at|with|to|by) [^,;.]{2,40}? as (?:the |an? |their |its )?(?P<role_at>.+)", ""),
        (r"\b(?:big|huge|massive|keen|avid|lifelong|total|die-hard|serious|proper) (?P<interest>[\w' "
            r"-]{2,30}?) (?:fan|nerd|geek|lover|buff|nut|addict|enthusiast|fanatic)\b", ""),
        (r"\b(?:a |keen |avid |amateur |serious |big |passionate )+(?P<interest>runner|cyclist|climber|"
            r"sailor|swimmer|surfer|gardener|baker|reader|birder|birdwatcher|hiker|gamer|skier|angler|golfer|"
            r"chess player|beekeeper|potter|knitter|cook)\b", ""),
        (r"(?:{name}|\b(?:he|she|they)) can (?P<skill>(?!.*\b(?:me|us|my|our)\b)(?:fix|get|teach|do|make|build|"
        r"repair|cook|write|"
            r"translate|design|introduce|play|sew|bake|advise|source|find|explain|code|edit|proofread|"
            r"speak)\b.+)", ""),
        (r"(?:^can|, can) (?P<skill>(?!.*\b(?:me|us|my|our)\b)(?:fix|get|teach|do|make|build|repair|cook|write|"
        r"translate|design|"
            r"introduce|sew|bake|advise|source|find)\b.+)", ""),
        (r"(?:{name}|\b(?:he|she))(?:'s| is| will be|'ll be|s)(?: gonna be| going to be)? "
            r"(?P<age>\d{2})\b(?P<birthday>.*)", ""),
        (r"{own_firm}", ""),
        (r"\b(?:start-?up|company|firm|shop|studio|agency|business|charity|ngo|bakery|restaurant|café|cafe|"
            r"brand|consultancy|practice|label|school|club|outfit) (?:called|named) (?P<company>.+)", ""),
        (r"\b(?:in|works in|working in|from(?! (?:hr|sales|finance|marketing|design|security|"
            r"procurement|legal|media|it)\b)) (?P<industry>{industry})\b", ""),
        (r"(?:{name}|\b(?:he|she|they|who))(?:'s| is|s| are|'re) (?:now |also |actually |currently |really "
            r")*(?P<role_bare>.+)", ""),
        (r"(?:{name}|\b(?:he|she|they|who))(?:'s| is|s| are|'re)? (?:now |also |actually |currently |really "
            r")*(?:the |a |an |our |their |one of the )(?P<role_at>.+)", ""),
        (r"(?:{name}|\b(?:he|she|they))(?:'s|s| is)? (?:also |mainly |mostly |now )*(?:does|doing) "
            r"(?P<does>(?!an? |some |her |his |their |well\b|fine\b|ok\b|great\b|better\b|n't|not\b|it\b|this\b|"
            r"that\b|so\b|a lot|well\b|love|like|want|need|have).+)", ""),
        (r"\b(?P<teaches>(?:teaches|lectures|teaching)\b.*)", ""),
        (r"\b(?:ten|\d+|many|five|twenty|\d+\+|several|two|three) years (?:of experience )?in (?P<years>.+)", ""),
        (r"\b(?:both|bth|they're both|all) (?:at|@|from|work at|work for|of) (?P<company>.+)", ""),
        (r"\b(?:both|bth|all) in (?P<years>.+)", ""),
        (
            r"(?:{name}|\b(?:he|she|who|they))(?: is|'s|s| was| has been| just)? (?:now |also |recently |"
                r"currently |just |already )*(?:got |been |was )?(?:promoted to|made|appointed|became|named) "
                r"(?P<role_at>.+)",
            "",
        ),
        (
            r"\b(?:promoted to|new role as|new role:|new job as|now works as|works as|working as|job as|job:|"
                r"role:|title:|serves as|is now|now|she's now|he's now|got promoted to) (?:the |a |an |our "
                r")?(?P<role_at>.+)",
            "",
        ),
        (
            r"\b(?:works|wrks|working|works now|interning|employed|consults|freelances|teaches|teaching|"
                r"lectures|volunteers)(?: (?:now|currently|part-time|fulltime|full-time|there|remotely|mostly|"
                r"mainly))? (?:at|for|@|with) (?P<company>.+)",
            "",
        ),
        (r"\bworks in (?P<works_in>.+)", ""),
        (
            r"\b(?:joined|has joined|just joined|'s joined|started (?:a new job )?(?:at|with)|starts at|started "
                r"at|switched to|is at|'s at|now at|now with|is with|'s with|over to|moved from .+? to|left .+? for|"
                r"hired by|landed at|new job (?:at|with)|got (?:a|the|this|her|his) (?:new )?(?:job|role|gig|"
                r"position) (?:at|with)|"
                r"accepted (?:a|an|the) (?:job|role|offer) (?:at|with|from)|(?:happy|stays|staying|still|back|"
                r"starting|"
                r"starts|started working) (?:at|with)|employed by) (?P<company>.+)",
            "",
        ),
        (
            r"\b(?:runs|owns|founded|co-?founded|cofounded|started|has|heads|leads|manages) (?:a |an |the |her "
                r"own |his own |their own |his |her )?(?P<runs>.+)",
            "",
        ),
        (
            r"\b(?:lives?|based|living|relocated|settled|moved|moving back|is|'s|now|stays|still)(?: (?:now|"
                r"back|out|there|over))? (?:in|to) (?P<city>.+)",
            "",
        ),
        (
            r"\b(?:is|'s|are|'re|s) (?:really |very |particularly |also |big |so |totally |super |deeply |mad |"
                r"a big |now |keen )*(?:interested in|(?<!got )(?<!accepted )into|passionate about|fan of|keen on|"
                r"obsessed with|crazy about|mad about|enthusiastic about|a fan of) (?P<interest>.+)",
            "",
        ),
        (
            r"\b(?:interested in|passionate about|big fan of|huge fan of|obsessed with|fascinated by|interests:|"
                r"hobby:|hobbies:|keen on) (?P<interest>.+)",
            "",
        ),
        (
            r"\b(?:also |really |absolutely |just )?(?:loves|luvs|adores|likes|enjoys|is learning|learning|collects|"
                r"plays(?! (?:for|at|to|in|with) )|has taken up|took up|practises|practices|geeks out (?:on|"
                r"about)|nerds out (?:on|about)|"
                r"dreams about|does a lot of|is training for|'s training for|training for) (?P<interest>(?!it\b|"
                r"that\b|this\b|my\b|me\b|our\b|the idea|what\b|to (?:be|have|get|see)\b|a role|hard\b).+)",
            "",
        ),
        (
            r"\b(?:knows|nows|knows all|knows everything|knows a lot|knows a great deal|knows loads|knows tons|"
                r"knows plenty|knows his stuff|knows her stuff)(?: (?:about|abt|on|of|"
                r"how to))? (?P<skill>(?!that\b|an? (?:\w+ ){0,2}who\b|an? (?:\w+ )?(?:guy|man|woman|girl|bloke|"
                r"lady|chap|person|friend|lad)\b|"
                r"someone|somebody|people|each other|the (?:guy|man|woman|owner|people|person)|"
                r"me\b|him\b|her\b|if\b|it\b|i\b|we\b|{name}|the team).+)",
            "",
        ),
        (
            r"\b(?:is |'s )?(?:an? )?(?:really |very |super |so |extremely |amazingly |absolutely |brilliant |"
                r"genius )*(?:good at|great at|great with|good with|brilliant at|expert in|expert on|an expert in|"
                r"expert at|authority on|authority in|wizard with|specialist in|specialises in|specializes in|"
                r"specialized in|specialised in|wizard at|whiz at|whizz at|ace at|skilled in|skilled at|experienced "
                r"in|the go-to (?:person|guy|woman)? ?for|excellent at|knowledgeable about|fluent in|can help with|"
                r"can help (?:people|others|anyone|me|us) with|happy to help with|helps people with|can advise on|"
                r"could help with|strong in|strong on|strong at|has a knack for|(?:has )?(?:ten|\d+|many|five|"
                r"twenty) years (?:of (?:experience )?)?(?:in|experience)) (?P<skill>.+)",
            "",
        ),
        (r"\b(?:can|im to|i'm to|could|to|should) ask {them} (?:\w+ )?(?:about|abt) (?P<ask_skill>.+)", ""),
        (r"\bskills?: ?(?P<skill>.+)", ""),
        (r"\b(?:birthday(?! (?:drinks|party|do|bash|dinner|card|present|lunch|cake|tea))|bday|b'day|b-day|"
        r"bday's|born)\b(?: is| was|'s|:)?(?: on| the)? ?(?P<birthday>.*)", ""),
        (r"\bturns (?P<age>\d{2}|\w+)?(?: on)? ?(?P<birthday>.*)", ""),
        (
            r"\b(?:in|from) the (?P<industry>[\w&-]+(?: [\w&-]+)?) (?:industry|business|sector|trade|space|"
                r"world|field)\b",
            "",
        ),
        (r"\b(?:industry|sector):? (?P<industry>.+)", ""),
        (r"\b(?:city|lives in|location):? (?P<city>.+)", ""),
        (r"\b(?:company|employer|firm|org): ?(?P<company>.+)", ""),
    )

role_words = (
    r"\b(?:head|lead|chief|director|manager|mgr|officer|president|vp|svp|evp|ceo|cto|cfo|coo|cmo|cpo|"
        r"cio|ciso|founder|co-?founder|owner|partner|principal|chair|chairman|chairwoman|trustee|board "
        r"member|editor|author|writer|journalist|reporter|producer|publisher|translator|interpreter|"
        r"professor|prof|lecturer|teacher|tutor|student|intern|trainee|apprentice|researcher|scientist|"
        r"postdoc|pi|engineer|developer|dev|programmer|coder|architect|designer|artist|illustrator|"
        r"photographer|musician|drummer|singer|dj|actor|actress|chef|cook|baker|barista|waiter|bartender|"
        r"farmer|gardener|florist|plumber|electrician|carpenter|joiner|builder|mechanic|driver|pilot|nurse|"
        r"doctor|gp|surgeon|vet|dentist|midwife|therapist|psychologist|psychiatrist|physio|physiotherapist|"
        r"pharmacist|social worker|counsellor|counselor|lawyer|solicitor|barrister|attorney|judge|paralegal|"
        r"notary|accountant|bookkeeper|auditor|analyst|consultant|advisor|adviser|broker|banker|trader|"
        r"economist|investor|angel|recruiter|headhunter|hr|buyer|seller|sales(?:man|woman|person)?|"
        r"salesperson|marketer|marketing|agent|rep|representative|secretary|assistant|coordinator|"
        r"administrator|admin|clerk|receptionist|curator|librarian|archivist|historian|biologist|chemist|"
        r"physicist|mathematician|statistician|hydrologist|geologist|agronomist|botanist|naturalist|"
        r"politician|mayor|mp|councillor|minister|diplomat|ambassador|officer|soldier|firefighter|policeman|"
        r"detective|priest|pastor|coach|trainer|mentor|athlete|referee|organi[sz]er|volunteer|activist|"
        r"fundraiser|planner|strategist|specialist|expert|technician|operator|supervisor|foreman|surveyor|"
        r"inspector|caretaker|landlord|tenant|tailor|hairdresser|barber|cleaner|carer|nanny|product|ops|"
        r"operations|partnerships|purchasing|procurement|logistics lead|payroll|frontend|backend|data|"
        r"booker|promoter|freelancer|entrepreneur|scout|captain|sergeant|general|colonel|podcaster|blogger|"
        r"modell?er|underwriter|actuary|ranger|guide|host|dancer|choreographer|composer|conductor|sculptor|"
        r"potter|weaver|sommelier|brewer|butcher|roofer|welder|courier|dispatcher|controller|treasurer|"
        r"registrar|dean|headteacher|paramedic|radiologist|optician|osteopath|nutritionist|dietitian|coder|"
        r"tester|moderator|animator|illustrator|copywriter|proofreader)\b|\b\w{3,}(?:ologist|grapher|keeper|"
        r"maker|monger|wright|smith)\b"
)
