"""English: what stands around names, and where clauses begin."""

# fmt: off
from __future__ import annotations

before_person = (
    r"(?:(?:^|\n)(?:new )?(?:contact|name|person)s?: ?|\b(?:met|meet|meeting|with|w|called|phoned|rang|"
        r"ring|ping|pinged|texted|text|emailed|mailed|"
        r"messaged|message|msg|dm'd|saw|seen|seeing|visiting|sat with|stayed with|drove|wrote|write|thank|"
            r"thanked|owe|owes|introduced by|introduced "
        r"me to|intro'd me to|intro to|introduce|invited|interviewed|hired|talked to|talkd to|talk to|"
        r"talking to|spoke to|speak to|chatted to|chat to|chatting to|wrote to|write to|ran into|bumped "
        r"into|got a call from|call from|message from|msg from|text from|sms from|email from|mail from|"
        r"letter from|dm from|whatsapp from|card from|postcard from|voice ?note from|visit from|news from|"
        r"note from|heard from|hear from|next to|beside|opposite|friend|colleague|boss|wife|"
        r"husband|neighbou?r|mate|student|sister|brother|cousin|uncle|aunt|auntie|dad|mum|mom|mother|father|"
        r"son|daughter|nephew|niece|partner|girlfriend|boyfriend|mentor|buddy|namesake|flatmate|roommate|"
        r"brother-in-law|sister-in-law|(?:a |some )?(?:guy|woman|man|girl|lady|bloke|chap|lad|person|"
        r"someone) (?:called|named)|name is|named|ask|asked|remind|my friend|congratulate|congratulated|say "
        r"hi to|helped|thanks to|catch up w|caught up w|visited|reply to|replied to|get back to|check in "
        r"with|follow up with|catch up with|reach out to|reached out to) |w/ ?|<> ?)(?:also |briefly |"
        r"finally |ms |mr |our |my )?$"
)

near_person = (
    r"(?:\b(?:and|n|for|about|from|between|by|to|connect|connecting|connected|of|told|tell|gave|give|"
        r"through|via|send|sent|is|was|that|says|said|this|if|visit|visiting|see) |& |\+ ?|/|, ?|: ?|"
        r"^\s*[-*•] ?|\n[-*•]? ?|[.!?] )$"
)

after_person = (
    r"(?:'s)?(?:,? (?:the |a |an |my |our )?(?:says|said|is|was|has|had|will|would|'ll|needs|need|wants|"
        r"want|works|work|runs|leads|knows|loves|likes|liked|gave|sent|sends|told|asked|asks|called|calls|"
        r"texted|emailed|mailed|messaged|wrote|introduced|connected|helped|lent|showed|shared|offered|"
        r"promised|owes|moved|moves|joined|got|left|lives|teaches|plays|turned|turns|thinks|thought|"
        r"mentioned|recommended|recommends|suggested|agreed|met|came|went|can|could|just|also|still|really|"
        r"never|explained|invited|invites|reviewed|looks|looking|started|starts|works at|who|does|did|made|"
        r"makes|might|may|should|seems|wrote|pinged|rang|drove|kindly|finally|always|already|recently|"
        r"generously|actually|definitely|later|sat|told|flew|ran|hosted|organi[sz]ed|fixed|and i\b|reckons|"
        r"talked|spoke|bought|struggles|struggling|hopes|studies|studied|used|runs|manages|heads|founded|"
        r"sells|builds|writes|designs|quit|retired|found|got|passed|swears|dropped|hates|prefers|feels|felt|"
        r"worries|put|plugged|hooked|taught|walked|dragged|pointed|sold|hired|wanted|needed|liked|commented|"
        r"congratulated|hosts|chairs|advises|mentors|speaks|birthday)\b| ?\(|,? (?:head|lead|director|"
        r"manager|founder|cofounder|co-founder|owner|partner|editor|professor|engineer|designer|developer|"
        r"recruiter|consultant|nurse|teacher|doctor|lawyer|ceo|cto|cfo|coo|cmo|vp) |'s (?:a|an|the|in|at|"
        r"after|looking|into|got|been|just|still|birthday|going|moving|working|company|boss|wife|husband|"
        r"team|email|number)\b|'ll\b| (?:ceo|cto|cfo|coo)\b)"
)

after_weak = (
    r"(?:'s)?(?::|,? [-–—→] |,| from | at | @ ?)"
)

before_thing = (
    r"(?:\b(?:at|in|@|from|near|around|across|inside|outside|the|of|their|joined|joining|left|leaving|"
        r"leaves|using|uses|via|called the|named the|(?:no longer|still|now|is|'s|was) with|works for|work for|"
        r"worked for|working for|works at|"
        r"moved to|moving to|move to|goes to|flight to|trip to|back to|over|into|towards|university of|"
        r"university|college|bank of|ministry of) |@ ?|/)$"
)

mentioned = (
    r"(?:\b(?:his|her|their) (?:\w+ ){1,2}(?:is|'s|was)(?: called| named)?|(?:\ue000|\b(?:he|she|"
    r"they)) (?:thinks|says|said|reckons|suggests|suggested|recommends|recommended|"
        r"believes|mentioned|likes|rates)(?: that| asking| talking to)?|"
        r"\b(?:suggest|recommend)(?:s|ed)?(?: asking| talking to| calling)?|"
        r"(?:pass|passed|send|hand|direct|steer)\w* (?:him|her|them|it|this|that) (?:on |over |along )?to|"
        r"(?:kid|son|daughter|wife|husband|baby|dog|cat|partner|girl|boy|brother|sister)(?:'s| is|"
        r"s)?(?: name is| name's|"
        r" called| named)|introduc\w+ (?:him|her|them|me) (?:to|w|with)|by|\bintro(?:duction)? "
        r"(?:to|from|by)|connect\w* (?:him|her|them|me) (?:to|with|w)|put (?:him|her|them|me) in touch with|"
        r"told (?:him|her|them) about|refer\w* (?:him|her|them) to|point\w* (?:him|her|them) to|through|via|"
        r"friend of|student of|colleague of|married to|wife of|husband of|sister of|brother of|son of|works "
        r"with|working with|reports to|works for|cousin of|know from|i know|knows|contact of|maybe|perhaps|not|"
        r"unlike|married|"
        r"and not|than|(?:his|her|their) (?:\w+ )?(?:wife|husband|partner|sister|brother|mother|father|mum|"
        r"mom|dad|son|daughter|grandson|granddaughter|nephew|niece|boss|manager|assistant|colleague|cofounder|"
        r"co-founder|girlfriend|boyfriend|"
        r"fiancee?)) (?:the |my |our )?$|\b(?:at|@) ?(?:\ue000+ ?[+&] ?)?$"
)

clause_starts = (
    r"(?:then |also |now |she also |maybe |so |that |just )?(?:{i_will}|(?:i|we|he|she|they|it|"
        r"who)(?:'?(?:ll|m|d|s|ve|re))?\b|{them_s}|{name}(?:'s|'ll|'d)? (?:is|was|has|will|would|'ll|needs|"
        r"wants|said|says|gave|sent|told|asked|offered|promised|knows|loves|owes|can|could|works|runs|to\b|"
        r"and i\b|bringing|doesn't|got|might|\w+ing)|{third}\b|{past}\b|{base_start}\b|looking for|"
        r"searching for|looking to|looking at|trying to|struggling|in return|might|maybe\b|sending|sharing|"
        r"forwarding|keen on|keen to|interested in|into\b|after (?:a|an|some)\b|will |'ll |would |can't|"
        r"cannot|can |could |don't|doesn't|didn't|isn't|wasn't|to be\b|need to|needs|want to|turns \d|"
        r"turning \d|currently|originally|from \w+ing|ex-|based in|lives in|no longer|not |ask (?:him|her|"
        r"{name}|if|about|whether)|remind me|follow up|{ship})"
)

run_on = (
    r"(?:(?:(?:but|and|so|then|cos|cause|because) )?(?:{i_will} |i'?m |i need to|i have to|"
    r"i promised(?! (?:{them} )?(?:by|on|for|"
        r"until|{day}|$))|i "
        r"said|i told|i asked|i gave|i sent|i learned|i learnt|i owe|she's|he's|shes |hes |they're |theyre |"
        r"she needs|he needs|she wants|he wants|they want|they need|she gave me|he gave me|she sent|he sent|"
        r"she told|he told|she said|he said|she does|he does|she works|he works|she'll|he'll|shell |hell |"
        r"they'll|she will|he will|she promised|he promised|she offered|he offered|she has |he has |she "
        r"loves|he loves|she knows|he knows|she is |he is |she asked|he asked|she likes|he likes|he runs|"
        r"she runs|im to |gave (?:him|her|them|me) |told (?:him|her|them) |saved me |learned that|learnt "
        r"that|need to send|also (?:gave|needs|wants|sent)|but (?:he|she|they) (?:mention\w*|said|needs|"
        r"wants)|{name} (?:needs|wants|said|gave me|will send|promised|is looking)))"
)

hearsay = (
    r"\b(?:apparently|supposedly|rumou?r|word is|i heard|heard that|seems like|i think|i guess|might be|"
        r"probably|possibly|allegedly|not sure)\b"
)

negations = (
    r"\b(?:not|no|never|nobody|nothing|neither|don'?t|doesn'?t|didn'?t|won'?t|wouldn'?t|can'?t|cannot|"
        r"couldn'?t|isn'?t|aren'?t|wasn'?t|weren'?t|haven'?t|hasn'?t|hadn'?t|no longer|anymore|any more|"
        r"used to|stop|refused|forgot|declined|instead of|rather than|stopped|without|turned down|too busy|"
        r"nope|unable)\b"
)

maybe = (
    r"\b(?:maybe|might|perhaps|could|thinking (?:about|of)|think about|consider|considering|possibly|"
        r"probably won't|not sure|i'd love to|would love to|wish|hopefully|someday|some day|one day|tempted|"
        r"toying|in theory|hypothetically|may (?=need|want|"
            r"have|be|ask|call|go|do))\b"
)

me = (
    r"\b(?:me|us|my|our|i|myself|ours|mine)\b"
)

them = (
    r"(?:\b(?:him|her|them|his|their|she|he|they)\b|\ue000)"
)

group = (
    r"\b(?:both|they|them|their|all of them|everyone|bth)\b"
)
