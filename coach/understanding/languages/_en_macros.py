"""English: the named pieces that its patterns are put together from."""

# fmt: off
from __future__ import annotations

from coach.understanding.grammar import Macros

macros = Macros({
        "i_will":
            r"(?:^(?:should|must|gotta|need to|have to|want to|ought to)\b)|(?:i|we)(?: really| also| still| "
                r"just| definitely)?(?:'?ll| will| shall|'?m "
                r"going to|'?m gonna| am going to|'?re going to| need to| have to| gotta|'?ve got to|'?ve to| must| "
                r"should| ought to|'?m supposed to| plan to| want to| intend to|'d better| can)|ill|gonna|gotta",
        "will": r"will|'ll|shall|is going to|are going to|'s going to|'s gonna|gonna|going to|is gonna",
        "them_s": r"(?:she|he|they|who)(?:'s|'re|'ll|'d)?",
        "third":
            r"(?:is|are|was|has|needs|wants|wnats|loves|likes|hates|knows|works|wrks|runs|leads|lives|plays|"
                r"does|did|teaches|makes|sells|writes|speaks|collects|builds|manages|heads|owns|studies|owes|hopes|"
                r"plans|thinks|says|asks|seeks|struggles|uses|moved|moves|joined|joins|used|started|starts|got|"
                r"getting|happy|found|insisted|hired|lost|quit|prefers|bakes|paints|mentors|organizes|organises|"
                r"advises|restores|repairs|brings|bringing|pings|keeps|enjoys|went|came|left|took|takes|wrote|"
                r"became|leaves|graduated|retired|recently|turned)",
        "past":
            r"(?:gave|gav|sent|sen|told|asked|offered|promised|agreed|said|introduced|connected|helped|showed|"
                r"shared|explained|walked|looked|lent|loaned|taught|recommended|suggested|advised|invited|mentioned|"
                r"called|texted|emailed|messaged|met|talked|spoke|passed|forwarded|reviewed|proofread|fixed|lined|"
                r"put|hooked|plugged|drove|bought|paid|covered|vouched|referred|nominated|listened|mocked|made|"
                r"wrote|drafted|edited|coached|mentored|encouraged|warned|pointed|tipped|let|got|brought|dropped|"
                r"picked|learned|learnt|thanked|saved|owed|wanted|needed|promissed|loved)",
        "base":
            r"(?:send|give|show|share|forward|pass|introduce|intro|connect|help|lend|bring|get|find|ask|tell|"
                r"write|draft|review|read|proofread|check|look|put|dig|post|mail|share|make|cook|bake|babysit|drive|"
                r"pick|drop|fix|teach|explain|recommend|refer|nominate|vouch|invite|book|buy|pay|call|ring|phone|"
                r"ping|text|message|email|msg|follow|remind|meet|see|visit|catch|reach|touch|let|quote|credit|do|"
                r"set|hook|return|prepare|print|translate|order|sort|thank|congratulate|chase|nudge|talk|speak|"
                r"lunch|coffee|dinner|finish|answer|reply|confirm|circle|schedule|organise|organize|arrange|try|"
                r"take|come|run|walk|test|record|sign|submit|update|look|go|be|have|keep|mention|add|plug|promote|"
                r"host|cover|circulate|distribute|sponsor|donate|post)",
        "base_start":
            r"(?:send|share|forward|introduce|intro|connect|remind|ping|call|ring|email|text|message|follow up|"
                r"check in|write to|thank|invite|lend|give (?:him|her|them|{name})|show (?:him|her|them|{name})|get "
                r"back to|let (?:him|her|them|{name}) know|chase|nudge|congratulate)",
        "joints": r"\+|and|but|so|then|&|n|cos|cuz|because|bc|plus|also|though|tho|while|whereas|yet|or",
        "bound":
            r"\b(?:(?:that|which|whose) \w+|that|which|what|who|where|when|if|whether|because|how|as|than|"
            r"until|till|once|while|why|the|"
                r"of|to|and|or|thing|stuff|everything|anything|all|whatever|whom|maybe|perhaps|think|guess|heard|"
                r"hope|believe|suppose|i|we|you|he|she|will|ll|can|could|would|should|do|does|did|not|didn't|"
                r"doesn't|don't)",
        "help_to": r"(?:to |w/? ?|with |for |on )",
        "obj": r"(?:him|her|them|{names}|me|us|you|everyone|both|hm)",
        "them": r"(?:him|her|them|{names}|they|she|he|both of them)",
        "ship": r"(?:dragging|bringing)",
        "subjects":
            r"(?P<third>\b(?:her|his|their|my|our|the|\ue000+'s) (?:[\w-]+ ){0,2}{relation}(?:'s)?\b)|"
                r"(?P<name>\ue000+)|"
                r"(?P<group>\b(?:both|they|them|bth)(?:'re|'ll|'ve|re|'d)?\b)|(?P<me>\b(?:i|we)\b(?:'m|'ll|'ve|'d|"
                r"'re)?|\b(?:ill|im|ive)\b)|(?P<them>\b(?:he|she|who)(?:'s|'ll|'d)?\b|\b(?:shes|hes|shell|hell)\b)",
        "possessor":
            r"^'s (?!(?:looking|trying|after|hiring|also|now|still|really|been|got|the|a|an|in|at|keen|happy|"
                r"struggling|searching)\b)\w+",
        "third_party":
            r"\b(?:her|his|their|\ue000+'s) (?:[\w-]+ ){0,2}{relation}\b",
        "relation":
            r"(?:(?:step|half-|grand|great-|co-?|ex-|god)?(?:boss(?:es)?|husband|wife|partner|sister|brother|mother|"
                r"father|mum|mom|dad|son|daughter|friend|mate|pal|buddy|cousin|colleague|worker|team ?mate|manager|"
                r"supervisor|deputy|client|customer|neighbou?r|uncle|aunt|kid|child|children|parent|gran|granny|"
                r"grandma|grandpa|baby|twin|teenager|family|in-laws?|flatmate|room ?mate|house ?mate|girlfriend|"
                r"boyfriend|fiancee?|student|teacher|tutor|assistant|intern|employee|landlord|landlady|tenant|lodger|"
                r"nephew|niece|ex|founder|investor|agent|lawyer|doctor|coach|director|ceo|head|chair)s?)",
        "and": r"and|&|n|\+",
        "mine_soon": r"^(?:\w+ ){1,3}(?:me|us|my|our)\b",
        "owing": r"^(?:i(?:'ve)? (?:also )?|and )?owe \W*(?:\ue000+|him|her|them) (?:a |an )?(?:big |nice |"
        r"proper )?(?:coffee|"
            r"lunch|dinner|beer|drink|pint|meal|wine|whisky)",
        "workplace": r"(?:the|a|an|our|his|her|their) .*\b(?:office|ministry|department|dept|school|hospital|"
        r"bank|library|"
            r"council|museum|university|college|clinic|shop|factory|kitchen|court|embassy|consulate|store|bakery|"
            r"nursery|lab|surgery|warehouse|garage)\b",
        "no_subject": r"\b(?:of|than|like|unlike) $",
        "bare_me": r"^(?:need|want|wanna|hope)\b",
        "no_help":
            r"^(?:it|this|that|one|them|some|more|(?:an?|the|another|his|her|their|two|three|several|lots of)(?: \w+)? "
                r"(?:letters?|e?-?mails?|messages?|texts?|calls?|postcards?|notes?|dms?|voice ?notes?|replies|"
                r"reply|visits?|word|news|vibes?|voicemails?|pings?|invites?|feeling|impression))$",
        "habit": r"\b(?:only|always|never|not before|not after)\b",
        "restricting": r"[^\W\d_](?<!\bone) (?:who|that|which)(?:'s| is| are| can| also| really)? ?$",
        "leading_they": r"^\W*(?:they|both|they're)\b",
        "place_label": r"^(?:from|where|where we met|met at|met|place|event)$",
        "place_of_command": r"(?:^\ue000+(?: \ue002+)?,? |, |^)(?:at|in|on|during) (?P<at>(?:the|a|an|our|my|"
            r"some)\b.+)",
        "for_a_time":
            r"\b(?:this (?:week|month|weekend|time)|until|till|for (?:the|a|two|three|\d+) (?:weekend|weeks?|days?|"
                r"nights?|months?)|on (?:holiday|business|a trip|vacation)|visiting)\b",
        "another_who":
            r"\b(?:{relation}|some(?:one|body)|any(?:one|body)|people|guys?|wom[ae]n|m[ae]n|girls?|person|folks) "
                r"(?:who|that)\b.{0,4}$",
        "presented":
            r"\b(?:introduc\w+ (?:me|us) to|met(?: with)?|meet|with|saw|spoke (?:to|with)|talked (?:to|with)|"
                r"chat\w* (?:to|with)|talking to) (?:the|a|an|my|our|his|her|their) (?:[\w'-]+ ){0,6}[\w'-]+, $",
        "introduced_me": r"\b(?:introduc\w+|intro'd|introed|connected|hooked) (?:me|us)(?: up)? (?:to|with|w/?)(?= )",
        "with_only": r"^ ?with\b",
        "called_the": r"(?:'s|\bis|\bas|\bbecame|\bshes|\bhes) (?:now |also |currently )*(?:the|a|an|our|their) $",
        "near": r"in|near|from|based in|out of|outside|over in|down in|up in",
        "he_or_she": r"\W*(?:(?P<she>she|shes)|he|hes)\b",
        "owner_after": r"^'s\b",
        "both_introduced": r"^(?:introduced|intro'd|introed|connected|linked|linked up|matched) \ue000+ "
            r"(?:to|w/?|with|and|&|up with) ?\ue000",
        "in": r"in",
        "article": r"the|a|an|my|our|their",
        "role_lead":
            r"(?:is|was|'s|as|now|became) (?:now |also |currently |the |a |an |our |my |their )*|the |a |an |my "
                r"|our |(?=\w+ (?:at|@|of|for)\b)",
        "role_join":
            r"at|@|with|from|for|in (?=the )|of (?=the \w+ (?:foundation|bank|institute|museum|company|"
                r"department|club|trust))",
        "role_end": r"and|but|who|where|which|wants|needs|looking|is|was|said|has|since|until|so|told|met|that",
        "event": r"(?:(?:the|a|an|our|my|this|that|last|yesterday's|today's|tonight's) )?(?:[\w'&-]+ "
            r"){0,3}(?:conference|conf|meet-?up|webinar|summit|gala|trade ?show|trade fair|fair|expo|congress|"
            r"open house|open day|\w+ fest|fest|tournament|hackathon|symposium|convention|festival|poster "
            r"session|seminar|networking (?:event|evening|night|breakfast|drinks)|panel|launch|pub quiz|reunion|"
            r"reception|mixer|demo day|workshop|wedding|party|barbecue|bbq)(?: (?:in|@|at|of|on) [\w' -]{2,30})?",
        "met_cue":
            r"\b(?:met|meet|seated|sat next|sat beside|introduced|got to know|got talking|first time|bumped "
                r"into|new contact|stood next)\b",
        "own_firm":
            r"\b(?:his|her|their|runs|owns|own|founded|founder of|started|called) (?:own |new |small )?(?:shop|"
                r"company|firm|studio|startup|start-up|business|agency|store|restaurant|practice|ngo|charity|label|"
                r"café|cafe|bakery|bank|school|consultancy|brand|outfit) (?:called |named )?(?P<own_firm>.+)",
        "thing_called":
            r"\b(?:start-?up|company|firm|shop|studio|app|agency|business|band|brand|charity|ngo|bar|cafe|café|"
                r"restaurant|project|product|platform|book|podcast|show|place|blog|magazine|team|group|club|school|"
                r"foundation|outfit|label|tool|film|song|town|village|course|game) (?:called|named) $",
        "by_means": r"\b(?:over|via|on|by|through|in|per) (?:a |an |the |our )?$",
        "any_verb":
            r"\b(?:is|was|are|were|has|had|have|will|would|can|could|needs?|wants?|said|says|gave|sent|told|"
                r"asked|met|called|likes?|loves?|knows?|got|get|i|he|she|they|we|me|him|them|his|did|does|do|"
                r"looking|without|thanks?|for (?:a|an|his|her)|about)\b",
        "leading_subject": r"\W{0,3}(?:\ue000+|(?:he|she|they|who)\b)",
        "mine": r"^(?:my|our|me|us)\b",
        "to_them": r"(?:(?:him|her|them|both)\b|\ue000)",
        "place_end": r"who|and|where|through|via|introduced|organised|hosted|but|so|with|for",
        "industry":
            r"fintech|edtech|healthtech|biotech|medtech|insurtech|proptech|cleantech|climate tech|agritech|"
                r"foodtech|deep tech|tech|logistics|finance|banking|insurance|marketing|advertising|pr|media|"
                r"publishing|journalism|film|music|gaming|games|fashion|retail|e-?commerce|real estate|construction|"
                r"architecture|healthcare|health care|pharma|medicine|education|academia|law|consulting|hospitality|"
                r"tourism|travel|food|agriculture|farming|energy|oil and gas|renewables|solar|wind|offshore wind|"
                r"automotive|aerospace|aviation|shipping|manufacturing|telecoms?|cyber ?security|security|"
                r"defen[cs]e|government|politics|non-?profits?|charity|hr|recruiting|recruitment|sales|design|"
                r"textiles|packaging|mining|waste|water|cosmetics|beauty|sports?|robotics|semiconductors|crypto|"
                r"web3|venture capital|vc|private equity|procurement|supply chain|customs clearance|cold-chain "
                r"logistics",
        "mine_within": r"^\w+ (?:me|us|my|our)\b",
        "departments":
            r"(?:marketing|sales|product|engineering|operations|ops|finance|people|hr|design|growth|research|"
                r"legal|data|it|communications|comms|partnerships|procurement|strategy|development|technology|"
                r"policy|programmes?|education|security|content|customer|business|talent|r&d|production|studies|"
                r"compliance|risk|audit|brand|learning|media|logistics|payments|credit|quality|safety|supply|trading|"
                r"services|support|delivery|infrastructure|facilities|curriculum|inclusion|diversity|sustainability|"
                r"innovation|digital|analytics|public|corporate|global|internal|external|client|clinical|medical|"
                r"commercial|retail|investor|investment|government|regulatory|science|music|art|sport|physics|"
                r"chemistry|biology|economics|history|english|law|medicine)\b",
        "firm_heads":
            r"(?:ceo|cto|coo|cfo|cmo|cpo|founder|co-?founder|owner|director|chair\w*|president|trustee|editor|"
                r"head|partner|secretary|dean|mayor|md|boss)$",
        "firm_endings":
            r"(?:trust|bank|foundation|group|foods|labs?|studios?|capital|partners|ventures|inc|ltd|llc|plc|"
                r"university|uni|college|school|hospital|church|institute|media|systems|solutions|technologies|tech|"
                r"consulting|energy|airlines|hotel|cafe|café|street|road|fest|festival|summit|awards?|council|team|"
                r"club|association|society|press|books|museum|gallery|theatre|theater|centre|center|hall|house|"
                r"market|motors|pharma|health|bar|restaurant|kitchen|company|co|corp|gmbh|ag|healthineers|insurance|"
                r"logistics|records|network|academy|agency|board|union|party|office|lane|square|bridge|airport|"
                r"station)",
        "verb_names":
            r"(?:will|may|mark|bill|chase|art|hope|rob|sue|pat|drew|nick|chip|frank|rich|young|long|short|small|"
                r"don|wade|hunter|page|reed|grant|ward|wing|song|sun|lance|story|dash|dot|so|jack|guy|penny|sage|"
                r"sunny|lucky|rusty|angel|bishop|king|summer|dawn|faith|joy|ray|sky|max|miles|april|june|august)",
        "to_them_said": r"\b(?:to|with|for) (?:him|her|them)\b|\ue000",
        "field_label":
            r"wants?|needs?|looking for|met|via|through|sent me|gave me|works at|works for|role|company|city|"
                r"interests?|hobb(?:y|ies)|skills?|birthday|b'?day|lives in|job|title|can help with|knows|loves|"
                r"likes|promised|i promised|owes me|learned|learnt|introduced by|intro by",
        "says_another":
            r"^ ?(?:\w+ )?(?:says|said|thinks|told me|mentioned|reckons|heard|knows|claims)\b.*\b(?:the|a|an|"
                r"his|her|their|our|my)\b",
        "bare_words":
            r"{adv}|and|but|so|then|plus|too|who|that|which|he|she|they|it|maybe|though|s|re|ll|d|ve|says|said|"
            r"who's|that's|is|are|been|has|have|had|does|do|can|both|not|n't|well|anyway|oh|ah|ok|okay|btw|fyi|"
            r"today|right|basically|obviously|honestly|seriously|clearly|otherwise|meanwhile|lately|first|next|"
            r"of|course|in|fact|the|moment|at",
        "says_that":
            r"^ ?(?:\w+ )?(?:says?|said|thinks?|thought|told (?:me|us|him|her|them)|tells (?:me|us)|mention(?:s|ed)|"
            r"reckons?|reckoned|heard|claims?|claimed|explain(?:s|ed)|swears?|warned|taught (?:me|us)|learn(?:ed|t)|"
            r"believes?|complain(?:s|ed)|wrote|writes|discovered|noticed|found out|reports?|reported|argues?|"
            r"insists?|insisted|knows|promised)(?: me| us| him| her| them)?(?: that| how)?\b",
        "a_work": r"\b(?:re-?read(?:ing)?|read(?:ing|s)?|watch(?:ed|ing|es)?|finish(?:ed|ing)|listen(?:ed|ing) to) $",
        "by_author": r"\b(?:[Rr]ead|[Rr]eading|[Ww]atched|[Ww]atching|[Ff]inished|book|novel|film|play|song|album) "
            r"[A-ZÀ-Þ\"'][\w' \"-]{0,40} by $",
        "verb_like": r"\w{3,}(?:ed|ing)$",
        "no_interest": r"(?:going|coming|joining|helping|being|seeing|meeting|having|doing|getting|buying|"
        r"hiring|working|"
            r"hearing|knowing|taking part|it|that|this|what|how|whether)\b",
        "counted": r"^(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|a few|several|some|many|no|lots|only|just|"
            r"almost|nearly|about) )",
        "about": r"about|re|regarding|on",
        "trade_at": r"(?:an? )?(?:[\w-]+ )?[a-z]{3,}(?:er|or|ist|ian|ant|man|woman|ess)(?: (?:at|@|for|with|in|"
        r"from|of) .+|$)",
        "whose": r"(?:\b(?:his|her|their|my|our)|'s) (?:[\w-]+ )?$",
        "thing_next":
            r"(?:,|\b(?!(?:from|at|of|in|for|with|on|by|near|to|into|over|and|as|is|was)\b)[\w']+)"
            r" (?:the|his|her|their|our|my|its) (?:[\w-]+ ){1,2}$",
        "which_they":
            r"\b(?:the|an?|his|her|their|our|my|some) (?:[\w-]+ ){1,2}(?:that|which|who|whose) (?:[\w'-]+ ){1,3}$",
        "thing_where":
            r"^(?:the|an?|his|her|their|our|my|some) (?:[\w-]+ ){0,2}[\w-]+,? (?:where|which|that|whose|in which|"
            r"at which|for which)\b[^,]*, ?$",
        "noun_before": r"\b(?:the|a|an|his|her|their|our|my|some|every|this|that) (?:[\w-]+ ){1,3}$",
        "cue_to": r"\b(?:him|her|them)\b",
        "no_length": r"\b(?:in|within|every|per|after|next|at|only|took|takes|under|first|last)\s$",
        "firm_by_article": r"(?:the|a|an|our|his|her|their) ",
        "of_their_own": r"^(?:his|her|their|him|them|if|whether|\ue000)",
        "leading_pronoun": r"(?:he|she|they)\b",
        "tells_of_another": r"^(?:i |we )?(?:just |also |then )?\w+ (?:him|her|them)\b",
        "plural_before": r"\b(?:both|two|three|all|the)\s(?:the\s)?$",
        "unreal": r"\b(?:was|were|meant|supposed) *$",
        "only_wished": r"^(?:i |we )?(?:should|ought|want|can)\b",
        "only_due": r"^(?:i |we )?(?:must|need to|have to|gotta|ought)\b",
        "at_place": r"^ ?(?:at\b|@|over at\b)",
        "outing":
            r"\b(?:introduced|met|meet|walk\w*|coffees?|lunch|dinner|beers?|drinks?|tea|run|ran into|bumped "
                r"into|saw|seen|spotted|sat|"
                r"chat\w*|talk\w*|spoke|play\w*|danc\w*|swim\w*|volunteer\w*|caught|queu\w*|waited|stood|"
                r"hello|hike|breakfast|brunch|party|gym|seated|pints?|set up|hung out|tiny chat|catch\w*(?:[- ]up)?)\b",
        "role_before":
            r"(?:^|[,.:] |\b(?:the|a|an|our|my|his|her|their|called|met|with|w|w/|by|from|to|saw|and|is|new|"
                r"old) |(?P<firm>[\w&.-]+)'s )(?P<role>(?:[\w-]+ ){0,2}[\w-]+)$",
        "no_role":
            r"\d+|it(?:'s)?\b|this\b|that\b|made|promoted|(?!(?:engineering|marketing|purchasing|publishing|"
            r"accounting|nursing|managing|"
                r"founding|teaching|training|testing|planning|editing|shipping)\b)\w+ing|to|needs?|wants?|not|no|so|"
                r"very|in|at|for|on|with|from|about|if|when|all|just|been|going|who|he|she|they|i|really|too|good|"
                r"great|best|one|first|old|my|friend|me|our",
        "aside_still": r"still|now|also|currently|based in|both",
        "aside_lead":
            r"still|now|also|currently|based in|both|bth|lives in|an?|the|in|works? (?:at|for)|their|our|my|new|ex",
        "company_lead":
            r"from|of|at|@|with (?=[a-z]+ (?:bank|ltd|inc|group))|over at|here at|works at|works for|working at|"
                r"working for",
        "firm_end":
            r"and|but|who|where|which|wants|needs|wanted|said|says|is|was|has|had|about|re|since|until|on|to|"
                r"for|told|as|so|called|texted|came|because|when|while|that|by|over|during|via|with|sent|gave|asked|"
                r"will|mailed|emailed|messaged|wrote|turned|doing|does|he|she|they|i|if|knows|loves|just|now|again|"
                r"still|then|looking|in (?=a|his|her|the)|next|last|if",
        "no_firm":
            r"the (?:barbers?|allotments?|choir|church|class|course|neighbou?rhood|bus|train|street|village|"
            r"beach|pool|run|"
                r"old days|playground|parents|kids|other (?:day|night)|evening|morning|band|dog|tennis|football|"
                r"market|dentist|doctors?|hairdressers?|hospital bed|queue|ceremony|funeral|christening|lake|trip)\b|"
                r"home|work|school|the (?:moment|time|end|gym|pub|bar|park|airport|station|office|start|weekend|"
                r"conference|event|meetup|party|same|next|other|top|back|door|corner|wedding|school gate|rink)|"
                r"least|all|once|first|last|night|lunch|dinner|breakfast|coffee|drinks|pick|a (?:party|conf\w*|"
                r"meetup|wedding|bar|pub|café|cafe|dinner|lunch|startup|startups)|his|her|my|me|him|them|us|you|it|"
                r"this|that|what|which|\d|now|noon|work|both|there|here|again",
        "item_not": r".*\b(?:one|people|folks|guys|team|crew|lot|stuff)$",
        "aside_not":
            r"(?:not|no|yes|who|where|get this|don't|didn't|she|he|they|i|we|it|met|via|through|also|found|call|"
                r"maybe|if|our|wow|lol|haha)",
        "not_now":
            r"\b(?:used to|former|formerly|ex-|previously|was (?:a|an|the)|worked|hopes to|wants to (?:be|"
                r"become|work|move|join)|will (?:be|join|move)|might|may|maybe|if|applying|applied|going to (?:be|"
                r"join|move)|about to|next year|plans to|thinking of|would like to|moving)\b",
        "lives": r"\b(?:lives?|based|living|relocated|moved|settled)\b",
        "if":
            r"if|unless|in case|should (?!i\b|we\b|really|call|ring|write|thank|congrat|meet|see|ask|ping|email|"
                r"text|message|follow|check)|suppose|assuming|maybe if|whenever|once|imagine|pretend|"
                r"(?:so |last night )*(?:i )?(?:dreamt|dreamed|had a dream)|"
                r"(?:so |just )*(?:i )?(?:just )?(?:read|saw|heard) (?:somewhere |online |on the news |in the paper )?"
                r"that(?! (?:he|she|they)\b)",
        "no_need":
            r"(?:(?:exactly |just |precisely )?(?:that|this|it)|(?:one|some|more|to know|know|me|us|him|her|"
                r"them|it|that|this)|think (?:about|over)\b.*|sleep on it|wait.*|to be|to|no|nothing|a bit|a "
                    r"break|better|more|some|(?:for )?(?:ages|a while|long|"
                r"(?:a |some |many )?(?:weeks?|months?|years?|days?)|some time)|(?:i|we) (?:know|knew|had|"
                    r"have)(?: of)? "
                r"(?:any|some)(?:one|body)|(?:any|some)(?:one|body)|out|well|so|not to|in|a word)$",
        "unsure": r"\b(?:might|may|maybe|perhaps|possibly|some ?day|one day|would probably)\b",
        "i_said": r"\b(?:i|we)\b|\b(?:id|ill)\b",
        "meets":
            r"(?:have |grab |get |do |go for |take \S+ for )?(?:an? )?(?:quick )?(?:lunch|coffee|dinner|breakfast|"
            r"brunch|tea|drinks?|beers?|meet|see|visit|appointment|walk|drop by|pop (?:in|by|over))(?:ing)?\b",
        "thanks": r"thank|say (?:thanks|thank you)",
        "come_back":
            r"call|ring|phone|ping|text (?:him|her|them|\ue000)|message (?:him|her|them|\ue000)|msg|check in|"
                r"check back|check on|follow[- ]?up|catch up|reach out|touch base|circle back|(?:meet|see|visit)(?= "
                r"(?:him|her|them|up|again|every|once|\ue001|\ue000|for|on|in|at|next|w))|(?:speak|talk|"
                r"chat)(?= (?:to|"
                r"with|w|again|on|next|soon))|lunch|coffee|dinner|have (?:lunch|coffee|dinner|a)|get in touch|stay "
                r"in touch|keep in touch|reconnect|congratulate|thank|write(?: to)? (?:him|her|them|\ue000+)(?! "
                    r"an? )|email "
                r"(?:him|her|them|\ue000)+(?=$| (?:on|in|next|again|\ue001))|get (?:coffee|lunch)|grab|nudge|chase|"
                r"wish|try (?:him|her|them|again)|say (?:hi|hello)|drop by|pop (?:in|by|over)|buy (?:him|her|them|"
                r"\ue000+) (?:a )?(?:coffee|lunch|beer|drink|dinner)|ask (?:him|her|them|\ue000+) (?:how|whether|if|"
                r"about)|pick (?:his|her|their) brain",
        "no_promise":
            r"one\b|nothing|big time|ask (?:him|her|them|\ue000+) (?:\w+ )?(?:about|abt|anything)|be|have|go|"
                r"think|see|try|need|want|get (?!back|him|her|them|\ue000)|do(?! (?:a|an|the|it|his|her|their|"
                r"some))|look forward|miss|never|take(?! (?:a look|him|her|them|\ue000))|run|walk|keep|come|finish|"
                r"answer(?! (?:him|her|them|\ue000))|speak|talk|find(?! out| (?:him|her|them|a|an|some|out))",
        "lesson_from": r"(?:from|by) (?P<who>{name}|him|her)",
        "lesson_label":
            r"^(?:\ue000+'s |his |her |so |my |the |big |key |main |best |note:? ?)*(?:til|advice|tip|"
            r"(?:golden |first )?rule|"
                r"motto|mantra|lessons?(?: learn(?:ed|t))?(?: of the (?:day|"
                r"night|week))?|learn(?:ed|t|ing)s?|takeaways?|insights?|good to know|worth (?:remembering|knowing|"
                r"noting)|noted|moral(?: of the story)?|wisdom|reali[sz]ation|aha)(?: (?:on|about) [\w-]+(?: [\w-]+)?)?"
                r"(?: (?:from|by|today|"
                r"for me|of the day|here|was|is|\ue000+|him|her|this week|old|dear|uncle|aunt)|"
                r" (?:from|of|after) (?:my |the |our |today's |a )?(?:talk|chat|call|coffee|lunch|meeting|"
                r"conversation|"
                r"visit|session|dinner|day) (?:with|w) \ue000+)*$",
        "told_label":
            r"^(?:{name}|he|she|they)(?: also)? (?:says|said|reckons|thinks|told me|swears|mentioned|explained|"
                r"taught me)(?: that)? ",
        "owe_label": r"^(?:i |what i |things i |who i |people i )?owe|^promised$|^(?:my )?promises$",
        "intro_label":
            r"\bintro(?:s|duction)?(?: e?-?mail)?s?(?: sent| made| done)\b|\b(?:sent|made|did) (?:an |the )?intro",
        "need_label": r"^(?:needs?|wants?|looking for|seeking|wish(?:es| list)?)$",
        "both": r"\b(?:both|the two of them|the pair)\b",
        "planning":
            r"\b(?:remind me|weekly plan|plan(?:s|ned)? for|goals?|booked|scheduled|set up|todo|to[- ]do|"
                r"upcoming|agenda|calendar|diary|pencil|prep(?:ping)? for|next week|tomorrow|reminder|confirmed)\b",
        "hour_to_come": r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b",
        "pronoun": r"him|her|them|his|their|she|he|they|hm|both",
        "ask_verbs":
            r"ask|speak to|talk to|check with|ping|introduce (?:him|her|them)|connect (?:him|her|them)|tell \ue000|"
                r"contact|get hold of|take|write to|e?-?mail \ue000+(?! (?:the|a|an|my|our|his|her|\d))",
        "helping":
            r"introduce|connect|send|share|help|put .* in touch|pass|forward|review|read|proofread|look (?:at|"
                r"over|into)|lend|recommend|refer|check|find out|ask (?:around|his|her|their)|explain|"
                r"vouch|nominate|bring|get back|let|call back|think about it|post|mail|email|circulate|distribute",
        "to_me": r"\b(?:to|with|for) (?:me|us)\b",
        "told_only": r"^(?:told|showed) (?:me|us) (?:that|he|she|they|about (?:his|her|their)|his|her)\b",
        "past_start": r"(?:{past}|fed|sat|drove|helped|did|made)\b|.*\b(?:for|to) (?:him|her|them)\b.*(?<=ed)",
        "command_lesson": "learned",
        "command_need": "need",
        "command_offer": "given",
        "command_gave": "gave",
        "command_received": "received",
        "command_got": "received",
        "past_cue":
            r"\b(?:{past}|had|did|was|were|saw|ran into|bumped into|just|met|spoke|talked|got|from {name}|"
                r"coffee|lunch|dinner|call with|call w)\b",
        "not_happened":
            r"\b(?:(?:saw|seen|read|noticed|see) (?:on|in|via) (?:linkedin|facebook|instagram|twitter|insta|the "
                r"news)|(?:moved|rescheduled|postponed|pushed) to|(?:moved|rescheduled|pushed|postponed|shifted) "
                r"(?:it|our|the)|called (?:it )?off|not going|would love|i'd love|some day|one day|let's|skipped|"
                r"couldn't (?:go|make)|missed (?:the|our|his|her)|can't make it|didn'?t (?:get to |manage to |"
                r"really )?(?:talk|speak|call|meet|see|reach|ask)|haven'?t (?:talked|spoken|called|met|seen|heard)|"
                r"never (?:talked|met|called|spoke)|tomorrow|remind me|will (?:call|meet|see|ring)|(?:i'll|gonna|"
                r"going to|should|need to|must|want to|let's|have to) (?:call|ring|meet|see|email|text|message|"
                r"write|ping|phone)|booked|scheduled|cancel\w*|missed call|prefers)\b",
        "just_now":
            r"\bjust (?:hung|had|met|spoke|talked|came|left|called|texted|rang|phoned|messaged|emailed|sent|saw|seen|"
                r"now|back|off|ran|bumped|got (?:off|out|back|home|in|a (?:call|text|message|mail|email|note|letter)|"
                r"this|the)|finished (?!(?:her|his|their|school|uni)\b))\b|\bjsut\b|"
                r"(?:^|\b(?:i|we|i've|we've|ive) )just (?!wanted|needed|hoped|moved|joined|started|retired|turned|"
                r"passed|graduated|promoted|launched|opened|accepted|landed)(?=\w+ed\b)",
        "of_another":
            r"^'s (?:husband|wife|partner|sister|brother|mother|father|mum|mom|dad|son|daughter|friend|cousin|"
                r"colleague|boss|manager|student|assistant|neighbou?r|nephew|niece|office|team|client|place|house|"
                r"party|wedding|birthday party|shop)\b",
        "adv":
            r"(?:also|really|just|still|now|kindly|actually|currently|then|even|already|finally|quickly|always|"
                r"particularly|mainly|mostly|urgently|desperately|badly|herself|himself|apparently|definitely|defo|"
                r"totally|is|was|ll|very kindly|even|so|always|generously|be|immediately|recently|once|sweetly|"
                r"gladly|happily|absolutely)",
    })
