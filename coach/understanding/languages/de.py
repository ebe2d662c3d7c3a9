"""German: how notes about people are typed in it."""

# fmt: off
from __future__ import annotations

from coach.understanding.grammar import DayWords, Language, Macros, words

_ORD = "ersten|1"
_clock = r"(?:,? (?:um )?\d{1,2}(?::\d\d)? ?uhr|,? (?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?"
_lead = r"(?:(?:bis(?: spätestens)?(?: zum| am)?|am|vom|zum|ab|seit|für|vor|spätestens|den) )?"

language = Language(
    code="de",
    common=words("""
        der die das den dem des ein eine einen einem einer eines und oder aber ich du er sie es wir ihr mich
        mir dich dir ihn ihm uns euch
        ihnen mein meine meinem meinen sein seine seinem ihre ihrem ihren ihrer unser unsere nicht kein keine
        ist sind war waren hat habe haben hab
        hatte wird werde werden kann könnte soll sollte muss müssen will wollte mit von zu zum zur bei beim im
        in am an auf für über um nach vor
        aus bis seit ohne gegen durch auch noch schon nur sehr mal so wie was wer wem wen wo wann warum dass
        wenn als ob weil damit heute gestern
        morgen danke bitte hallo hi ja nein gut mehr jemanden jemand sucht braucht bräuchte treffen getroffen
        kennengelernt telefoniert gesprochen
        gerade eben doch dann da hier jetzt immer wieder sich kaffee anruf treffe melden frag frage schick
        schicke guten vielen dank"""),
    days=DayWords(
        weekdays={"montag": 0, "mo": 0, "dienstag": 1, "di": 1, "mittwoch": 2, "mi": 2, "donnerstag": 3, "do":
            3, "freitag": 4, "fr": 4,
                  "samstag": 5, "sonnabend": 5, "sa": 5, "sonntag": 6, "so": 6},
        months={"januar": 1, "jänner": 1, "jan": 1, "februar": 2, "feber": 2, "feb": 2, "märz": 3, "april": 4,
            "apr": 4, "mai": 5, "juni": 6,
                "juli": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10,
                    "november": 11, "nov": 11,
                "dezember": 12, "dez": 12},
        units={"tag": "day", "tage": "day", "tagen": "day", "woche": "week", "wochen": "week", "monat": "month",
            "monate": "month",
               "monaten": "month", "jahr": "year", "jahre": "year", "jahren": "year", "stunde": "hour",
                   "stunden": "hour", "minuten": "minute"},
        numbers={"ein": 1, "eine": 1, "einem": 1, "einer": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4,
            "fünf": 5, "sechs": 6, "sieben": 7,
                 "acht": 8, "neun": 9, "zehn": 10, "zwölf": 12},
        ordinals={"ersten": 1, "zweiten": 2, "dritten": 3, "vierten": 4, "fünften": 5, "letzten": -1, "erster":
            1, "letzter": -1},
        patterns=(
            (r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", "iso", 0),
            (r"jeden (?:zweiten )?{anywd}|jede (?:zweite )?woche|jeden tag|{wd}s", "none", 0),
            (_lead + r"(?:{anywd},? (?:den |dem )?)?(?P<d>\d{1,2})\. ?{mon}(?: {y})?" + _clock, "day_month", 0),
            (_lead + r"(?:{anywd},? (?:den |dem )?)?(?P<d1>\d{1,2})\.(?P<d2>\d{1,2})\.(?P<y>\d{4}|\d{2})?",
                "numeric", 0),
            (r"(?:am|bis|zum|bis zum|vom|den) (?P<d>\d{1,2})\.(?! ?\d)" + _clock, "day_of_month", 0),
            (r"(?:vor|vor rund|vor etwa) {n} {unit}", "away", -1),
            (r"in (?:etwa |rund )?{n} {unit}(?:n)?", "away", 1),
            (r"heute in (?:einer woche|acht tagen)", "shift", 7), (r"in vierzehn tagen|in 14 tagen", "shift", 14),
            (r"(?:bis |ab )?übermorgen" + _clock, "shift", 2), (r"vorgestern" + _clock, "shift", -2),
            (r"(?:seit )?gestern" + _clock, "shift", -1), (r"letzte nacht", "shift", -1),
            (r"(?:bis |noch |ab )?heute" + _clock, "shift", 0), (r"vorhin|soeben", "shift", 0),
            (r"(?:bis |ab )?(?<!guten )(?<!schönen )morgen(?! (?:hat|war))" + _clock, "shift", 1),
            (_lead + r"(?:nächste|kommende) woche,? (?:am )?{anywd}|" + _lead +
                r"{anywd} (?:der )?(?:nächste[nr]?|kommende[nr]?) woche|" + _lead + r"nächsten {anywd}",
                "week_weekday", 1),
            (_lead + r"(?:letzten|vergangenen|vorigen) {anywd}|letzte woche {anywd}" + _clock, "last_weekday", 0),
            (_lead + r"(?:diesen|kommenden) {anywd}" + _clock, "coming_weekday", 0),
            (r"(?:bis |am )?ende (?:der|dieser) woche|(?:bis )?wochenende\b(?<!am wochenende)", "week_end", 0),
                (r"(?:bis |am )?ende nächster woche", "week_end", 1),
            (r"(?:bis |am |bis zum )?(?:monatsende|ende (?:des|dieses) monats)", "month_end", 0), (
                r"(?:bis |am )?ende (?:des )?nächsten monats", "month_end", 1),
            (r"(?:bis |am )?ende {mon}", "month_end", 0), (r"(?:bis |am )?(?:jahresende|ende des jahres)",
                "year_end", 0),
            (r"(?:am|zum|ab dem) ersten(?= |$)(?! {mon})", "month_start", 1),
            (r"(?:an |zu |vor |nach |bis )?{feast}", "feast", 0),
            (r"(?:am|bis|ab|seit|für|vor|diesen) (?:spätestens )?{anywd}" + _clock, "weekday", 0), (r"{wd}" +
                _clock, "weekday", 0),
            (r"(?:nächste|letzte|diese|kommende)[nsr]? (?:woche|monat|jahr|quartal)", "none", 0), (
                r"(?:im|ab|seit) {mon}", "none", 0),
        ),
        shy=frozenset({"mo", "di", "mi", "do", "fr", "sa", "so"}),
        ordinal_endings=r"\.", ordinal_needed=r"\.",
        feasts={"weihnachten": (12, 25), "heiligabend": (12, 24), "silvester": (12, 31), "neujahr": (1, 1),
            "nikolaus": (12, 6), "allerheiligen": (11, 1)},
        triggers=("heute", "gestern", "morgen", "übermorgen", "vorgestern", "monatsende", "jahresende",
            "wochenende", "ende", "vor", "in", "nacht", "vorhin", "soeben",
                  "montags", "dienstags", "mittwochs", "donnerstags", "freitags", "samstags", "sonntags"),
    ),
    titles=words("herr herrn frau dr prof professor professorin doktor"),
    short_titles=words("dr prof hr fr"),
    word_names=words("mark rose ernst klein lang stark jung paris"),
    kin=words("onkel tante oma opa"),
    not_names=words("""
        montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
        august september oktober november dezember
        zoom teams kaffee mittagessen abendessen telefonat anruf treffen gespräch min uhr deutsch englisch gott"""),
    name_endings=(("s", ""), ("en", "")),
    nouns_capital=True,
    before_person=
        r"(?:\b(?:mit|traf|getroffen|treffe|von|rufe?|frage?|ruf|sprach mit|gesprochen mit|an|durch|"
        r"über|namens|heißt|dank|und|danke an|meinem|meiner|neben|kollegen?|kollegin|freund|freundin|chef|"
        r"schwester|bruder|nachbarn?|nachbarin) |^/\w+ )$",
    near_person=r"(?:\b(?:und|mit|von|für|an|bei|zu|dass|hat|ist|weil|wie|was|gibt) |, |: |\+ |& |^\s*[-*•] ?|"
        r"\n[-*•]? ?|[.!?] )$",
    after_person=
        r"(?:s)?(?:,? (?:ist|war|hat|sagt|sagte|meinte|sucht|braucht|bräuchte|will|möchte|kennt|arbeitet|"
        r"leitet|wohnt|schickt|schrieb|rief|hilft|half|kann|würde|wird|und ich|mag|liebt|zieht|gibt|gab|"
        r"erzählte|fragt|fragte|weiß|macht|schreibt|ruft|stellt|von|aus|vom|bei)\b| ?\()",
    after_weak=r"(?::|,| [-–—] )",
    before_thing=r"(?:\b(?:in|im|bei der|bei|beim|am|nach|aus|zur|zum|auf der|auf dem|von der|für die|an der) |@ ?)$",
    mentioned=
        r"\b(?:über|durch|dank|vorgestellt von|frage?|frag|kontakt (?:von|zu)|nummer von|mit .{0,20}bekannt|"
        r"schwester von|bruder von|kollege von|freund von)(?: die| den| der| mal| meinen?| meine)? $",
    clause_starts=
        r"(?:(?:ich|er|sie|wir|{name})\b|(?:hat|habe|hab|sucht|braucht|bräuchte|will|möchte|muss|soll|werde|"
        r"wird|kennt|arbeitet|wohnt|interessiert|schickt|kann|weiß|mag|liebt|ist|war|gab|suchte|schrieb|"
        r"leitet|studiert|macht) )",
    negations=r"\b(?:nicht|kein\w*|nie|niemand|nichts|ohne|nicht mehr|weder)\b",
    maybe=r"\b(?:vielleicht|eventuell|evtl|könnte|überlege|mal sehen|würde gerne?|möglicherweise)\b",
    me=r"\b(?:mir|mich|uns|mein\w*|unser\w*|ich)\b",
    them=r"(?:\b(?:ihm|ihr|ihnen|ihn|sie|er)\b|\ue000)",
    group=r"\b(?:beide[nr]?|ihnen|die zwei)\b",
    macros=Macros({
        "thing_where": r"^(?:der|die|das|ihre?|seine?|unsere?|meine?) [\w-]+, (?:(?:in|bei|für|mit|an|auf|"
        r"von) )?(?:dem|der|die|das|denen|den|wo)\b[^,]*, ?$",
        "about": r"über|wegen|an",
        "says_that": r"\bdass\b",
        "of_whom": r"\b(?:die|der|das|eine?|dem|den) [\w-]+ (?:von|vom) $",
        "possessor": r"^['’] [\w-]+",
        "thing_first":
            r"(?:^|\b)(?:der|die|das|den|dem|ein\w*|sein\w*|ihr\w*|mein\w*|unser\w*|kein\w*|alle|viele|"
            r"dies\w*) (?:[\w-]+ ){1,3}$",
        "no_trade": r"vater|mutter|papa|mama|opa|oma|fan|single|witwer|witwe|krank|freund|freundin|nachbarin?",
        "called_the": r"\b(?:ist|als) (?:jetzt |dort |da )*(?:eine? |die |der )?$",
        "no_length": r"\b(?:um|ab|bis|in|vor|nach)\s$",
        "near": r"in|aus|bei",
        "owner_before": r"\b(?:von|vom) $",
        "them": r"ihm|ihr|ihnen|ihn|sie|{names}",
        "subjects":
            r"(?P<third>\b(?:sein\w*|ihr\w*|mein\w*|unser\w*|\ue000+s) (?:\w+ )?(?:chef\w*|mann|frau|schwester|"
            r"bruder|mutter|vater|sohn|tochter|freund\w*|koll\w+|nachbar\w*|partner\w*|kinder)\b)|"
            r"(?P<name>\ue000+)|(?P<group>\bbeide\b)|(?P<me>\b(?:ich|wir)\b)|(?P<them>\b(?:er|sie)\b)",
        "third_party":
            r"\b(?:sein\w*|ihr\w*) (?:chef\w*|mann|frau|schwester|bruder|mutter|vater|sohn|tochter|freund\w*|"
            r"koll\w+|nachbar\w*)\b",
        "leading_subject": r"\W{0,3}(?:\ue000+|(?:er|sie)\b)", "pronoun": r"ihm|ihr|ihnen|ihn|sie|er",
            "to_them": r"(?:(?:ihm|ihr|ihnen)\b|\ue000)",
        "joints": r"und|aber|dann|weil|denn|&|u\.", "and": r"und|&|u\.", "in": r"in", "if":
            r"wenn|falls|sofern", "bound": r"\b(?:dass|ob|wenn|der|die|das|was|wer)",
        "article": r"der|die|das|ein|eine|einen|einem|unser|unsere", "no_need":
            r"(?:es|das|nichts|mich|uns|mehr|zeit)$",
        "meets":
            r"(?:treff|sehe|besuch|kaffee|mittag|essen|bier|termin|frühstück)|.*\b(?:treffen|besuchen|kaffee trinken)$",
        "thanks": r"dank|bedank",
        "come_back":
            r"(?:rufe?|melde?|treffe?|sehe|besuche|schreibe?|nachhaken|anrufen|melden|treffen|sprechen|mich "
            r"melden|zurückrufen|gratuliere?|danke)\b|.*\b(?:anrufen|anzurufen|zu melden|zu treffen|zu "
                r"schreiben|zu fragen|melden|treffen|nachhaken|nachfragen|"
            r"sprechen|zurückrufen|besuchen|kaffee trinken|gratulieren|bedanken)$",
        "no_promise": r"bin|habe|denke|glaube|weiß|mag|finde|war|hatte|kenne|gehe|nichts|will|kann|freue|hoffe",
        "ask_verbs": r"frage?|frag|.*\b(?:zu fragen|fragen|anzusprechen)$", "helping":
            r"schick|send|stell|hilf|zeig|erklär|leih|geb|gib|empfehl|lies|frag", "i_said": r"\bich\b",
        "to_me": r"\b(?:mir|uns)\b", "mine": r"^(?:mein|unser|mir|uns)",
        "role_lead": r"(?:ist|arbeitet als|als|war) (?:jetzt |dort |eine? |die |der |unsere? )*", "role_join":
            r"bei der|beim|bei|am|an der|an|im|in der|von der|der|für|@", "role_end":
            r"und|aber|der|die|das|sucht|braucht|hat|ist|mit",
        "company_lead": r"von der|von|vom|bei der|bei|beim|aus dem|aus|@", "at_place": r"^ ?(?:@|bei|beim)\b",
            "outing": r"\b(?:kaffee|mittag|essen|bier|spaziergang|getroffen|traf|kennengelernt)\b",
        "firm_end":
            r"und|aber|die|der|das|sucht|braucht|hat|ist|war|rief|schrieb|wegen|über|zum|zur|mit|auf|um|will|"
            r"möchte|angerufen|gesprochen|getroffen|kennengelernt|telefoniert|als|ich|er|sie",
        "no_firm": r"mir|dir|uns|ihm|ihr|zu hause|der arbeit|einem|einer|meinem|meiner|der|dem|seinem|ihrem|\d",
            "no_role": r"nicht|kein|sehr|zu|in|mit|bei|für|von|hat|ist|sucht|braucht|will|ich|er|sie|wir",
        "role_before":
            r"(?:^|[,.:] |\b(?:die|der|den|dem|unsere?|meine?|mit|von|als|und) )(?P<firm>\x00)?(?P<role>[\w-]+)$",
        "aside_lead": r"jetzt|noch|auch|aus|bei|beim|arbeitet bei|ein|eine|die|der", "aside_still":
            r"jetzt|noch|beide", "aside_not": r"nicht|nein|ja|wer|ich|er|sie|wir|wenn|glaub|über|durch",
        "item_not": r".*\b(?:leute|team)$", "any_verb":
            r"\b(?:ist|war|hat|sind|haben|wird|kann|sucht|braucht|will|ich|er|sie|wir|mir|ihm|ihr|mich|macht|"
            r"gibt|danke|nicht)\b",
        "not_now":
            r"\b(?:früher|ehemalige?r?|war mal|damals|wird bald|möchte|vielleicht|falls|wenn|bewirbt|zieht "
            r"nächstes)\b", "lives": r"\b(?:wohnt|lebt|zieht|gezogen)\b",
        "event":
            r"(?:(?:der|die|das|dem|den|einer|einem|dem) )?(?:[\w-]+ ){0,2}[\w-]*(?:konferenz|messe|kongress|"
            r"meetup|treffen|party|feier|hochzeit|gala|workshop|webinar|tagung|fest|vernissage|stammtisch|"
            r"seminar|vortrag|vorlesung)(?: (?:in|von) [\w-]+)?",
        "met_cue": r"\b(?:kennengelernt|kennen gelernt|getroffen|traf|vorgestellt|neben)\b", "place_end":
            r"und|wo|über|durch|mit|der|die",
        "past_cue":
            r"\b(?:hat|habe|hab|war|hatte|haben|traf|getroffen|gesprochen|telefoniert|kennengelernt|rief|"
            r"schrieb|gab|sprach|mit|angerufen|kaffee|zoom|anruf|erzählt\w*|meinte|sagte)\b",
        "not_happened":
            r"\b(?:nicht (?:getroffen|gesprochen|erreicht)|erinner\w*|abgesagt|muss|soll(?:te)?|will|werde|"
            r"morgen|termin)\b", "just_now": r"\b(?:gerade|eben|vorhin)\b",
        "of_another":
            r"^s (?:chef\w*|mann|frau|schwester|bruder|mutter|vater|sohn|tochter|freund\w*|koll\w+)\b",
            "by_means": r"\b(?:per|über|via|bei|am|mit)(?: dem| der)? $",
        "planning": r"\b(?:plan|termin|vereinbart|verabredet|geplant|todo|nächste woche|morgen|erinner\w*)\b",
            "hour_to_come": r"\b\d{1,2}(?::\d\d)? ?uhr\b|\bum \d{1,2}\b",
        "lesson_label": r"^(?:gelernt|merke|erkenntnis|lektion|fazit|til|gut zu wissen|notiz an mich)$",
            "owe_label": r"^(?:ich )?schulde$|^versprochen$",
        "intro_label": r"\bvorgestellt\b|\bintro\b", "told_label":
            r"^(?:{name}|er|sie) (?:sagt|sagte|meint|meinte|erzählte),? (?:dass )?", "both": r"\bbeide[rn]?\b",
        "command_need": "need", "command_offer": "given", "command_received": "received", "command_got":
            "received", "past_start": r"habe|hab|.*\bge\w+t$|.*\bge\w+en$",
        "give_verbs":
            r"geschickt|gegeben|geliehen|gezeigt|erklärt|empfohlen|vorgestellt|geholfen|gesendet|weitergeleitet|"
            r"gebracht|besorgt|durchgelesen|korrigiert|gelesen|verraten|vermittelt|angeboten|erzählt|gemailt|"
            r"überlassen|geschenkt|organisiert|gemacht",
        "do_verbs":
            r"schicke?|sende?|gebe?|geb|stelle?|stell|bringe?|bring|leihe?|frage?|frag|helfe?|zeige?|erkläre?|"
            r"maile?|suche?|organisiere?|besorge?|kümmere?|schreibe?|schreib|lese?|schaue?|leite|lade|mache?|"
            r"rufe?|ruf|melde?|meld|treffe?|vermittle|verbinde|hake|bereite|prüfe?",
        "they_do":
            r"schickt|sendet|gibt|stellt|bringt|leiht|fragt|hilft|zeigt|erklärt|mailt|besorgt|schreibt|liest|"
            r"schaut|leitet|macht|vermittelt|meldet|ruft|kümmert|organisiert|prüft|will|wollte|wird|möchte",
    }),
    cues=(
        (r"^(?:(?:ich|wir|habe?n?|heute|gestern|{day}|endlich|jetzt|nun|auch|und|dann|inzwischen) )*"
            r"(?!.*\b(?:mich|mir|uns)\b)"
            r"(?P<what>{name} (?:und|mit) {name}.*(?:vorgestellt|bekannt ?gemacht|zusammengebracht|kontakt gebracht|"
            r"verbindung gebracht|vernetzt)\b.*)",
            "both_introduced"),
        (r"^(?P<who>{name}) fragen,? (?P<what>(?:ob|wer|was|wie|wann|wo|nach|wegen) .+)", "ask"),
        (r"^frag(?:e|en)? (?P<who>{name}),? (?P<what>(?:ob|wer|was|wie|wann|wo|nach|wegen) .+)", "ask"),
        (r"^[ \ue001,:]*(?:am |el |le |na |no |o |a |в )?(?P<what>(?:termin|kaffee|mittagessen|abendessen|"
        r"treffen|telefonat|zoom|essen|bier|frühstück) (?:mit|bei) .*)", "engagement"),
        (r"\b(?:erinnere? mich (?:bitte )?(?:{day} )?(?:daran|dran)?,? ?(?:am |an )?|nicht vergessen:? ?|"
        r"erinnerung:? "
            r"?)(?P<what>.+)", "todo"),
        (r"\bich (?P<what>(?:{do_verbs})\b.*)", "i_will"),
        (r"\b(?:ich )?(?:werde|muss|soll(?:te)?|will|wollte|darf nicht vergessen,?) (?P<what>.+)", "i_will"),
        (r"\b(?:habe?|hab) (?:{them} )?(?:versprochen|zugesagt|angeboten)(?:,)? (?P<what>.+)", "promise"),
        (r"\b(?:ich schulde|schulde) {them} (?:noch )?(?P<what>.+)", "promise"),
        (r"\bversprochen,? (?P<what>(?:ihm|ihr|ihnen).+)", "promise"),
        (r"\b(?:schuldet) (?:mir|uns) (?:noch )?(?P<what>.+)", "owed"),
        (r"(?:{name}|\b(?:er|sie))? ?\b(?P<what>(?:{they_do}) (?:(?!wissen).*)?(?:mir|uns|mich|meine\w*|"
            r"unsere?\w*)\b.*)", "owed"),
        (r"\b(?:hat|haben) (?:mir |uns )?(?:versprochen|angeboten|zugesagt)(?:,)? (?P<what>.+)", "owed"),
        (r"\b(?:sucht|suchen|ist auf der suche nach|auf der suche nach|bräuchte|braucht|brauchen|benötigt|"
            r"wünscht sich|hätte gern|fehlt) (?:dringend |noch |gerade |eine[nr]? tipp für )?(?P<what>.+)",
            "need"),
        (r"\b(?:kämpft mit|tut sich schwer mit|hat (?:probleme|schwierigkeiten|stress) mit|fragte? nach|hat "
            r"nach) (?P<what>.+)", "need"),
        (r"\b(?:will|möchte|würde gern\w*) (?P<what>(?!mir|mich|uns).+)", "want"),
        (r"\b(?:habe?|hab) (?:ihn|sie|ihr|{name}) (?:um|nach) (?P<what>.+?)(?: gebeten| gefragt)?$", "my_ask"),
        (r"\b(?:ihn|sie|{name}) (?:um|nach) (?P<what>.+?) (?:bitten|fragen|gebeten|gefragt)\b", "my_ask"),
        (r"\b(?:hat|haben) (?P<to>mir|uns) (?P<what>.+? (?:{give_verbs}))", "gave"),
        (r"\b(?:habe?|hab|haben) (?P<to>ihm|ihr|ihnen|{name}) (?P<what>.+? (?:{give_verbs}))", "gave"),
        (r"^(?P<to>ihm|ihr|ihnen) (?P<what>.+? (?:{give_verbs}))", "gave"),
        (r"\b(?P<verb>gab|schickte|zeigte|erklärte|lieh|half|empfahl) (?P<to>mir|uns|ihm|ihr|ihnen) "
            r"(?P<what>.+)", "gave"),
    ),
    channels=(
        (r"\b(?:brief|postkarte|karte geschrieben|per post)\b", "letter"), (
            r"\b(?:zoom|teams|facetime|skype|videocall|videoanruf|video)\b", "video"),
        (r"\b(?:telefonat|telefoniert|angerufen|anruf|rief|telefon|call|telefonisch|ruft an|rief mich an)\b",
            "call"), (r"\b(?:e-?mails?|gemailt|mail|gemailt)\b", "email"),
        (r"\b(?:whatsapp|sms|geschrieben|nachricht|signal|telegram|dm|slack|schrieb|linkedin)\b", "message"),
        (r"\b(?:treffen mit|kaffee|mittagessen|abendessen|essen|bier|spaziergang|spazieren|getroffen|besuch\w*|"
            r"frühstück|"
            r"mittag|zufällig|gelaufen|kneipe|büro|wandern|traf)\b", "in_person"),
        (r"\b\w*(?:konferenz|messe|kongress|meetup|tagung|stammtisch|vernissage|gala|workshop|webinar|"
            r"seminar|hochzeit|party|feier)\b", "event"),
    ),
    starters=(
        (r"(?:{name}|\b(?:er|sie)) (?:hat (?:mich |mir )?(?:angerufen|geschrieben|gemailt)|rief (?:mich )?an|"
            r"schrieb|meldete sich|hat sich gemeldet)|\b(?:anruf|mail|nachricht|sms) von\b|\bhat mich "
            r"angerufen\b|\bhat mir geschrieben\b", "them"),
        (r"\b(?:ich habe?|hab|habe) .{0,40}(?:angerufen|geschrieben|gemailt)\b|^(?:angerufen|gemailt)\b", "me"),
    ),
    minutes=(
        (r"(?<![\w.:/-])(?P<m>\d{1,3}) ?-?min(?:uten?)?\b", 0), (
            r"(?<![\w.:/-])(?P<h>\d{1,2}(?:,5)?) ?(?:stunden?|std|h)\b", 0),
        (r"\beine halbe stunde|halbe stunde|halbstündig\w*", 30), (r"\banderthalb stunden|eineinhalb stunden",
            90), (r"\b(?:eine|ne|knappe|gute) stunde\b", 60), (r"\bviertelstunde", 15), (r"\bdreiviertelstunde",
            45),
    ),
    places=(
        r"(?:kennengelernt|getroffen|met)? ?(?:\bbeim\b|\bauf der\b|\bauf dem\b|\bbei der\b|\bauf einer\b|"
            r"\bbei einem\b|\bauf\b|\bin der\b|\bim\b) (?P<at>(?!der suche|dem weg)[\w-]+.*?)(?: kennengelernt| "
            r"getroffen| kennen gelernt)?$",
    ),
    through=(r"\b(?:über|durch|dank|via|vorgestellt von|auf empfehlung von) (?:meine[nm]? (?:freund|kollegen|"
        r"chef) )?(?P<who>{name})", r"(?P<who>{name}) hat uns (?:vorgestellt|bekannt gemacht|verbunden)"),
    facts=(
        (r"\b(?:arbeitet|jobbt|ist|war|neu|jetzt)(?: jetzt| seit \w+| dort)? (?:bei der|bei|beim|für) "
            r"(?P<company>.+)", ""), (r"\barbeitet (?:als|dort als) (?P<role_at>.+)", ""),
        (r"(?:{name}|\b(?:er|sie)) ist (?:jetzt |dort |neue[r]? )*(?:eine? |die |der )?(?P<role_at>.+)", ""), (
            r"\b(?:leitet|führt) [^,;.]+? (?:bei der|bei|beim) (?P<company>.+)", ""), (
            r"\b(?:leitet|führt) (?P<runs>.+)", ""),
        (r"\b(?:hat bei|ist zu|wechselt zu|wechselte zu|gewechselt zu) (?P<company>.+?)(?: gewechselt| "
            r"angefangen)?$", ""),
        (r"\b(?:wohnt|lebt|zieht|ist|jetzt)(?: jetzt| bald)? (?:in|nach) (?P<city>.+)", ""), (
            r"\barbeitet in der (?P<industry>[\w-]+)", ""),
        (r"\b(?:interessiert sich (?:sehr )?für|begeistert sich für|fan von|liebt|mag|spielt|sammelt|steht "
            r"auf) (?P<interest>.+)", ""),
        (r"\b(?:kennt sich (?:\w+ )?(?:mit|in|bei) )(?P<skill>.+?)(?: (?:gut |super )?aus)?$", ""), (
            r"\b(?:ist (?:sehr )?gut in|expertin für|experte für|weiß alles über|spezialisiert auf|weiß viel "
            r"über|kann gut) (?P<skill>.+)", ""),
        (r"\b(?:geburtstag|geb\.|geboren)\b(?P<birthday>.*)", ""), (r"\bwird (?P<age>\d{2})\b(?P<birthday>.*)",
            ""), (r"^(?P<birthday>.*)\bwird \w+ (?:\d{2})\b", ""),
    ),
    role_words=
        r"(?:[\w-]*(?:leiter|leiterin|leitung|manager|managerin|direktor|direktorin|chef|chefin|entwickler|"
        r"entwicklerin|ingenieur|ingenieurin|berater|beraterin|lehrer|lehrerin|arzt|ärztin|anwalt|anwältin|"
        r"designer|designerin|gründer|gründerin|professor|professorin|redakteur|redakteurin|pfleger|"
        r"pflegerin|schwester|forscher|forscherin|architekt|architektin|fotograf|fotografin|journalist|"
        r"journalistin|recruiter|recruiterin|einkäufer|einkäuferin|händler|händlerin|verkäufer|verkäuferin|"
        r"trainer|trainerin|student|studentin|doktorand|doktorandin|meister|meisterin|techniker|technikerin|"
        r"sekretär|sekretärin|assistent|assistentin|kaufmann|kauffrau|psychologin|psychologe|übersetzer|"
        r"übersetzerin|physio|hebamme|notar|notarin|steuerberater|steuerberaterin|künstler|künstlerin|"
        r"musiker|musikerin|bäcker|schreiner|schreinerin|vorstand|vorständin|referent|referentin|"
        r"koordinator|koordinatorin)|cto|ceo|cfo|vp|hr|vertrieb|einkauf)",
    learned=(r"\b(?:gelernt|erkenntnis|merke|lektion|fazit)(?: (?:von|durch) (?P<who>{name}|ihm|ihr))?(?:,|:| "
        r"-)? (?:dass )?(?P<what>.+)",),
    kinds=(
        (r"vorstell|vorgestellt|verbind|bekannt mach|\bintro\b|kontakt mit|vermittel|stell\w* .* vor\b",
            "introduction"), (r"empfehl|empfohlen|kontakt|nummer|weiterempf", "referral"),
        (r"feedback|durchgelesen|korrigier|lies|liest|gelesen|schaut .* an|drüber|rückmeldung", "feedback"), (
            r"mentor|coach", "mentoring"), (r"ermutig|zugehört|mut gemacht", "encouragement"),
        (r"\brat\b|tipp|erklär|gezeigt|geraten|beraten|zeig", "advice"), (
            r"info|frag|antwort|bescheid|termin|zahlen|adresse|rückruf|melde", "information"),
        (r"schick|send|geschickt|gegeben|leih|gelieh|vorlage|buch|unterlagen|folien|link|bring|mail|gebe?\b",
            "resource"), (r"helf|hilf|geholfen|stunde|abhol|fahr|repar", "time"),
    ),
    intents=(
        (r"^(?:hallo|hi|hey|guten (?:morgen|tag|abend)|moin|servus|danke|vielen dank|ok|okay|super|gute "
            r"nacht|na|tschüss|grüezi)\b", "chat"),
        (r"^(?:hallo|hi|hey|moin)?[ ,!.]*(?:wie geht'?s|wie geht es dir|alles gut|was geht)\b.{0,12}$", "greeting"),
        (r"^(?:mit )?(?:wem|wen|wer|was|wie|wann|welche\w*|wo|warum|soll|sollte|kann|darf|muss|ist|hast|habe|"
            r"gibt|wozu|wofür|wieso)\b", "ask_coach"),
        (r"\b(?:soll(?:te)? ich|was kann ich|wie (?:kann|soll) ich|hast du (?:eine idee|tipps)|kannst du|"
            r"zeig mir|hilf mir|schreib mir|lösch\w*|stopp?\b|keine (?:erinnerungen|nachrichten))", "ask_coach"),
        (r"\b(?:bin so|fühle mich|hab angst|ich bin (?:müde|traurig|nervös|froh))\b", "chat"),
    ),
    trims=r"^(?:dass |für |nach |um |über |mit |- |:|,| )+", tails=
        r"(?:,? (?:bitte|mega|danke|asap|auch|noch|mal|gerade|dringend|super|echt|lg)|[ ,.;:!?'\"–—-])+$", cut=
        r" (?:weil|damit|falls|wenn|aber|sobald) ",
)
