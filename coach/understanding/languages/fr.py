"""French: how notes about people are typed in it."""

# fmt: off
from __future__ import annotations

from coach.understanding.grammar import DayWords, Language, Macros, words

_clock = r"(?:,? (?:à )?\d{1,2} ?h(?:\d\d)?|,? (?:matin|midi|après-midi|soir|au soir|dans la matinée))?"
_lead = r"(?:(?:avant le|d'ici le|d'ici|pour le|jusqu'au|depuis le|le|ce|du|avant|pour|dès|au) )?"

language = Language(
    code="fr",
    common=words("""
        le la les l un une des du de d et ou mais je j tu il elle on nous vous ils elles me m te se s lui leur
        leurs mon ma mes ton son sa ses notre
        nos ne n pas plus que qu qui quoi est es suis sont était a ai as ont avait avec pour sans sur dans en
        à au aux par chez ce cet cette ces c'est
        j'ai qu'il qu'elle d'un d'une l'a y très bien aussi encore déjà merci bonjour salut coucou ça va oui
        non ok hier demain aujourd'hui matin soir
        rencontré rencontre vu parlé appelé cherche besoin veut voudrait travaille habite doit dois faut être
        avoir fait faire dit après avant quand
        comment pourquoi quel quelle semaine mois café déjeuner n'ai m'a je l'appelle jamais si comme toujours
        alors donc son tout tous"""),
    days=DayWords(
        weekdays={"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6},
        months={"janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet"
            : 7, "août": 8, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12,
            "decembre": 12},
        units={"jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month", "an":
            "year", "ans": "year", "heure": "hour", "heures": "hour", "minutes": "minute"},
        numbers={"un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit":
            8, "neuf": 9, "dix": 10, "quinze": 15},
        ordinals={"premier": 1, "1er": 1, "dernier": -1, "deuxième": 2, "troisième": 3},
        patterns=(
            (r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", "iso", 0), (
                r"(?:tous les|chaque) (?:{wd}s?|jours|semaines|mois|semaine|jour)", "none", 0),
            (_lead + r"(?:{wd},? )?(?:le )?(?P<d>\d{1,2})(?:er)? {mon}(?: {y})?" + _clock, "day_month", 0), (
                _lead + r"(?:{wd} )?(?P<d1>\d{1,2})/(?P<d2>\d{1,2})(?:/(?P<y>\d{4}|\d{2}))?", "numeric", 0),
            (_lead + r"{wd} (?P<d>\d{1,2})(?! ?h)" + _clock, "day_of_month", 0), (
                r"(?:avant le|d'ici le|pour le|le|du) (?P<d>\d{1,2})(?:er)?(?! (?:\w+s|%|euros)|h)" + _clock,
                "day_of_month", 0),
            (r"il y a (?:environ )?{n} {unit}", "away", -1), (r"dans (?:environ )?{n} {unit}", "away", 1), (
                r"il y a (?:une quinzaine|quinze jours)", "shift", -14), (
                r"dans (?:une quinzaine|quinze jours)", "shift", 14), (
                r"dans huit jours|d'ici une semaine|demain en huit", "shift", 7),
            (r"après-demain" + _clock, "shift", 2), (r"avant-hier" + _clock, "shift", -2), (r"hier" + _clock,
                "shift", -1), (r"(?:d'ici |avant |pour |dès )?demain" + _clock, "shift", 1),
            (
                r"(?:pour )?aujourd'hui|ce (?:matin|midi|soir)|cet après-midi|cette nuit|tout à l'heure|à l'instant",
                "shift", 0),
            (_lead + r"{wd} (?:prochain|en huit|de la semaine prochaine)" + _clock, "week_weekday", 1), (_lead
                + r"{wd} (?:dernier|passé)" + _clock, "last_weekday", 0), (r"ce {wd}" + _clock,
                "coming_weekday", 0),
            (r"(?:d'ici |avant |à |pour )?(?:la )?fin (?:de la |de )?semaine|(?:d'ici |avant )?ce week-end",
                "week_end", 0), (r"(?:d'ici |avant |à |pour |en )?(?:la )?fin (?:du |de )?mois(?! prochain)",
                "month_end", 0), (r"(?:à |d'ici )?(?:la )?fin du mois prochain", "month_end", 1),
            (r"(?:d'ici |fin |à la fin )(?:de |d')?{mon}", "month_end", 0), (
                r"(?:d'ici )?(?:la )?fin (?:de l'|d')année", "year_end", 0), (r"(?:à|avant|pour) {feast}",
                "feast", 0),
            (r"(?:avant|d'ici|pour|jusqu'à|depuis|le|ce|dès) {wd}" + _clock, "weekday", 0), (r"{wd}" + _clock,
                "weekday", 0), (
                r"(?:la semaine|le mois|l'année) (?:prochaine?|dernière?|passée?)|cette semaine|ce mois(?:-ci)?|en "
                    r"{mon}", "none", 0),
        ),
        ordinal_endings="er", feasts={"noël": (12, 25), "la toussaint": (11, 1), "le 14 juillet": (7, 14),
            "nouvel an": (1, 1), "la saint-sylvestre": (12, 31)},
        triggers=("hier", "demain", "aujourd'hui", "après-demain", "avant-hier", "matin", "soir", "midi",
            "après-midi", "il", "dans", "fin", "nuit", "l'heure", "l'instant", "quinzaine", "week-end", "d'ici"),
    ),
    titles=words("m mme mlle monsieur madame dr docteur prof professeur maître me") - {"me"}, short_titles=
        words("m mme mlle dr prof"),
    word_names=words(
        "rose claire blanche prudence marin aimée pierre fleur violette jean paris constance noël olive"), kin=
        words("oncle tante tonton tata cousin cousine"),
    not_names=words(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet "
        "août septembre octobre novembre décembre zoom teams noël internet rencontré salon elle il son"),
    before_person=
        r"(?:\b(?:avec|rencontré|vu|croisé|appelé|appelle|contacter|rappeler|appeler|grâce à|remercier|"
        r"relancer|recontacter|collègue|amie?|soeur|sœur|frère|cousine?|patronne?|nommée?|s'appelle|par|"
        r"demander à|parler à|écrit à|écrire à|invité|présenté|appel de|message de|mail de|coup de fil de) "
            r")(?:mon |ma |la |le )?$",
    near_person=r"(?:\b(?:et|que|de|à|par|pour|avec|ma|mon|est|qu') |'|, |: |^\s*[-*•] ?|\n[-*•]? ?|[.!?] )$",
    after_person=
        r"(?:,? (?:est|était|travaille|cherche|veut|voudrait|dit|a|m'a|n'a|habite|connaît|connait|dirige|va|"
            r"doit|peut|et moi|me|nous|aime|adore|propose|part|vient|lance|prépare|pense|qui|de|du|aide|étudie|"
            r"enseigne|souhaite|recrute|fait)\b| ?\()",
    after_weak=r"(?::|,| [-–—] )", before_thing=
        r"(?:\b(?:au|aux|à la|dans|en|du|des|de la|chez|depuis|vers|sur|pour la|de) |l'|d'|@ ?)$",
    mentioned=
        r"\b(?:parlé de|grâce à|par|via|chez|par l'intermédiaire de|présenté(?:e)? par|de la part de|"
        r"contact de|numéro de|"
            r"demander à|parler à|soeur de|sœur de|frère de|femme de|mari de|amie? de|collègue de|en contact "
            r"avec|présenter à) (?:mon |ma )?$",
    clause_starts=
        r"(?:(?:je|j'|il|elle|on|ils|elles|nous|{name})\b|(?:a|est|cherche|veut|voudrait|travaille|habite|"
            r"connaît|doit|m'a|me|lui|va|dit|aime|adore|ne|n'|recrute|propose|souhaite) )",
    negations=r"\b(?:ne|n'|pas|plus (?=de|besoin)|jamais|rien|personne|aucune?|sans|ni|ne .{1,15} plus)\b", maybe=
        r"\b(?:peut-être|éventuellement|pourrait|pourrais|j'aimerais|à voir|si possible|sans doute|ça se trouve)\b",
    me=r"\b(?:me|m'\w*|moi|mon|ma|mes|nous|notre|nos|je|j'\w*)\b", them=
        r"(?:\b(?:lui|leur|l'\w*|elle|il|le|la|les|eux)\b|\ue000)", group=
        r"\b(?:leur|les deux|tous les deux|eux|ils|elles)\b",
    macros=Macros({
        "thing_where": r"^(?:(?:le|la|les|son|sa|mon|ma) |l')[\w-]+,? (?:où|qui|que|dans lequel|"
        r"pour laquelle)\b[^,]*, ?$",
        "about": r"de|sur",
        "says_that": r"\bqu(?:e\b|')",
        "of_whom": r"(?:\b(?:le|la|les|une?|des) |\bl')[\w-]+ (?:de |du |d')$",
        "thing_first":
            r"\b(?:le|la|les|un|une|des|son|sa|ses|leur|leurs|mon|ma|notre|ce|cette) (?:[\w-]+ ){1,3}$|"
            r"\bl'\w+ (?:\w+ )?$",
        "called_the": r"\b(?:est|comme|devenue?) (?:maintenant |désormais )*(?:la |le |une? )?$",
        "he_or_she": r"\W*(?:(?P<she>elle)|il)\b",
        "no_length": r"\b(?:à|vers|dans|avant|après)\s$",
        "near": r"à|en|près de",
        "owner_before": r"(?:\bde |\bdu |d')$",
        "them": r"lui|elle|eux|leur|{names}",
        "subjects":
            r"(?P<third>\b(?:son|sa|ses|mon|ma|leur) (?:chef|patronn?e?|mari|femme|soeur|sœur|frère|mère|père|"
                r"fils|fille|amie?|cousine?|collègue|voisine?|copain|copine|associée?|boss)\b)|(?P<name>\ue000+)|"
                r"(?P<group>\bles deux\b)|(?P<me>\b(?:je|j'|nous|on)(?=\W|\w|$))|(?P<them>\b(?:il|elle|ils|elles)\b)",
        "third_party":
            r"\b(?:son|sa|ses) (?:chef|patronn?e?|mari|femme|soeur|sœur|frère|mère|père|fils|fille|amie?|"
                r"cousine?|collègue|voisine?|boss)\b", "leading_subject":
            r"\W{0,3}(?:\ue000+|(?:il|elle|ils|elles)\b)", "pronoun": r"lui|leur|l'\w+|elle|il|la|le|les",
            "to_them": r"(?:(?:lui|leur)\b|\ue000)",
        "joints": r"et|mais|puis|car|donc|alors|parce que", "and": r"et|&", "in": r"à|en|au", "if":
            r"si|s'il|au cas où|quand", "bound": r"\b(?:que|qui|si|où|quand|comme|dont|le|la|les|qu)",
            "article": r"le|la|les|un|une|notre|mon|ma|l'",
        "no_need": r"(?:ça|cela|rien|moi|plus|temps)$", "meets":
            r"(?:l'|la |le |les )?(?:rencontr|revo|voir|vois|prendre un café|déjeuner|dîner|café|passer voir|rendez)",
        "thanks": r"remerci|dire merci",
        "come_back":
            r"(?:(?:l'|la |le |les |lui |leur )?(?:appel|rappel|revo|rencontr|voir|vois|relanc|recontact|"
                r"félicit|remerci|parler|reprendre|prendre un café|déjeuner|dîner|contact|passer voir|écrire (?:à|"
                r"lui)|écris))\w*", "no_promise":
            r"suis|être|avoir|penser|pense|aller|dormir|vais|réfléchir|faire le", "ask_verbs":
            r"demand|parler|parle", "helping": r"envo|prés|aid|rel|expli|prêt|recommand|montr|transm|donn|mett",
            "i_said": r"\b(?:j'ai|je|promis de)\b|j'",
        "to_me": r"\b(?:me|m'|nous)\b", "mine": r"^(?:mon|ma|mes|notre|nos)\b", "role_lead":
            r"(?:est|travaille comme|comme|était) (?:la |le |une? |maintenant )*", "role_join":
            r"au|à la|à l'|chez|du|de la|dans|pour|à|aux", "role_end":
            r"et|mais|qui|cherche|veut|a|m'a|elle|il", "company_lead": r"de chez|chez|de la|du|de|@",
            "at_place": r"^\x00", "outing": r"^\x00",
        "firm_end":
            r"et|mais|qui|que|cherche|veut|a|m'a|est|pour|sur|hier|ce|elle|il|depuis|avec|à propos|au sujet|m'|"
                r"ne|n'|dit|au|à", "no_firm":
            r"moi|lui|elle|eux|la maison|une?|ce|cette|tout|rien|mon|ma|son|sa|leur|notre|\d|plus|nous|le "
                r"(?:train|bar|marché)|l'\w+", "no_role":
            r"ne|pas|très|dans|en|avec|de|du|pour|est|cherche|veut|a|je|il|elle|me|lui|que|le|la",
        "role_before":
            r"(?:^|[,.:] |\b(?:la|le|une?|mon|ma|notre|avec|son|sa) )(?P<firm>\x00)?(?P<role>[\w-]+)$",
            "aside_lead": r"de|du|chez|maintenant|aussi|la|le|une?|au|à la", "aside_still":
            r"maintenant|toujours|tous deux", "aside_not": r"pas|non|oui|elle|il|je|j'|via|par|merci",
            "item_not": r".*\b(?:gens|équipe)$", "any_verb":
            r"\b(?:est|a|ai|sont|va|veut|cherche|je|il|elle|me|m'a|lui|leur|ne|que|merci|dit|on|j'ai|fait)\b",
        "not_now":
            r"\b(?:ancien(?:ne)?|ex|était|avant|peut-être|si|veut devenir|postule|candidate?|va déménager|"
                r"travaillait)\b", "lives": r"\b(?:habite|vit|installée?|déménagé)\b",
        "event":
            r"(?:(?:le|la|au|un|une|l') ?)?(?:salon|conférence|congrès|meetup|mariage|gala|atelier|séminaire|"
                r"webinaire|fête|soirée|forum|festival|foire|colloque|vernissage|pot|anniversaire)(?: (?:de|du|des|"
                r"d'|à|au|en) ?[\w' -]{2,30})?", "met_cue":
            r"\b(?:rencontré\w*|fait la connaissance|croisé|présenté\w*|à côté de|rencontre)\b", "place_end":
            r"et|où|grâce|par|via|avec|qui|mais",
        "past_cue": r"\b(?:\w+é(?:e|s|es)?|vu|eu|dit|a|ai|fait|pris|reçu|hier|café|déjeuner|appel|j'ai|m'a)\b",
            "not_happened":
            r"\b(?:pas (?:encore )?(?:parlé|vu|appelé|réussi)|rappelle-moi|rappeler de|penser à|il faut|je dois|"
                r"je vais|annulé|rendez-vous|demain)\b", "just_now": r"\b(?:viens de|à l'instant|tout juste)\b",
            "of_another": r"^\x00", "by_means": r"\b(?:par|via|sur|en|au|à)(?: le| la| un| une)? $",
        "planning": r"\b(?:plan|rendez-vous|rdv|prévu|agenda|semaine prochaine|demain|rappel|à faire)\b",
            "hour_to_come": r"\b\d{1,2} ?h(?:\d\d)?\b", "lesson_label":
            r"^(?:appris|leçon|à retenir|retenu|conclusion|morale|til|bon à savoir)$", "owe_label":
            r"^je dois$|^promis$", "intro_label": r"\bprésentation\b|\bmise en relation\b", "told_label":
            r"^(?:{name}|il|elle) (?:dit|m'a dit|pense) que ", "both":
            r"\b(?:les deux|tous les deux|toutes les deux)\b",
        "command_need": "need", "command_offer": "given", "command_received": "received", "command_got":
            "received", "past_start": r"\w+é\b|j'ai \w+",
        "pp":
            r"donné|envoyé|prêté|expliqué|conseillé|montré|aidée?|présentée?|recommandée?|offert|transmis|relu|"
                r"corrigé|partagé|passé|filé|mise? en (?:relation|contact)|appris|encouragée?|trouvé|apporté|"
                r"suggéré|raconté comment|dépannée?|refilé|accompagnée?|réparé|traduit",
    }),
    cues=(
        (r"^(?:(?:hier|aujourd'hui|{day}|enfin|et|nous avons|on a|j'ai) )*(?P<what>(?:présenté {name} (?:à|et) {name}|"
            r"mis {name} en (?:contact|relation) avec {name}|"
            r"mis (?:en (?:contact|relation) )?{name} (?:et|avec) {name}(?: en (?:contact|relation))?).*)",
            "both_introduced"),
        (r"^(?:penser à |ne pas oublier de )?demander? à (?P<who>{name}) (?:si |de |d'|s')(?P<what>.+)", "ask"),
        (r"^[ \ue001,:]*(?:am |el |le |na |no |o |a |в )?(?P<what>(?:café|déjeuner|dîner|rdv|rendez-vous|"
        r"réunion|appel|visio|apéro) (?:avec|chez) .*)", "engagement"),
        (r"^(?P<what>(?:envoyer|transmettre|prêter|donner|apporter|rendre|présenter) .*\ue000.*)", "todo"),
        (r"\b(?:rappelle-moi|rappelez-moi|penser à|ne pas oublier de|pense-bête|à faire|rappel\b)(?: de| d')? "
            r"?:? ?(?P<what>.+)", "todo"),
        (r"\b(?:je vais|je dois|il faut que je|il faut|faut que je|j'ai promis|je lui ai promis|promis|je me "
            r"suis engagée? à|j'ai proposé|lui ai promis|lui ai dit que j'allais|dois) (?:de |d'|à "
            r")?(?P<what>.+)", "i_will"),
        (r"\bje (?P<what>(?:lui|leur) (?:envoie|donne|présente|transmets|prête|fais|prépare|écris|passe|"
            r"montre|explique|enverrai|donnerai|présenterai|transmettrai|ferai|passerai|prêterai|dois|réserve|"
            r"trouve|trouverai)\b.*)", "i_will"),
        (r"\bje (?P<what>(?:l'|la |le |les )?(?:appelle|rappelle|contacte|relance|revois|vois|verrai|"
            r"appellerai|recontacte|mets en contact|mettrai en contact|invite|demande|demanderai)\b.*)",
            "i_will"),
        (r"^(?P<what>(?:appeler|rappeler|relancer|recontacter|voir|féliciter|remercier|écrire à|demander à|"
            r"contacter|envoyer|parler à) (?:à )?{name}.*)", "i_will"),
        (r"\b(?:me|nous) doit (?P<what>.+)", "owed"), (
            r"\b(?:va|doit|vont|a promis de|m'a promis de|a proposé de|s'est engagée? à|accepte de|a accepté de|"
                r"est d'accord pour|veut bien) (?P<what>(?:m'|me |nous ).+)", "owed"), (
            r"\b(?P<what>(?:me|m'|nous) ?(?:envoie|enverra|présente|présentera|transmet|transmettra|passe|"
                r"passera|prête|prêtera|donne|donnera|aide|aidera|rappelle|rappellera|mettra|met|recontacte|fera|"
                r"relira|tient au courant)\b.*)", "owed"),
        (r"\b(?:je (?:veux|voudrais|vais|aimerais)|j'aimerais|je pensais) (?:lui |leur )?demander (?:à "
            r"(?P<who>{name}) )?(?:de |d'|si |s'il |un |une )?(?P<what>.+)", "ask"), (
            r"\b(?:je lui ai|lui ai|j'ai) demandé (?:à (?P<who>{name}) )?(?:de |d'|si |s'il )?(?P<what>.+)",
            "ask"), (r"\bdemander à (?P<who>{name}) (?:de |d'|si )?(?P<what>.+)", "ask"),
        (r"\b(?:cherche(?:nt)?|est à la recherche|à la recherche|recherche|aurait besoin|a besoin|manque|"
            r"recrute|il lui faut|il lui faudrait|lui manque) (?:à |de |d')?(?P<what>.+)", "need"), (
            r"\b(?:a du mal|galère|peine|a des soucis|a des problèmes|se bat|rame) (?:à |avec |pour "
                r")?(?P<what>.+)", "need"), (
            r"\b(?:veut|voudrait|souhaite|aimerait|rêve|espère|essaie) (?:de |d')?(?P<what>(?!me\b|m'|que je).+)",
            "want"), (r"\bm'a demandé (?:de |d'|si )?(?P<what>.+)", "need"),
        (r"\b(?:m'a|m'ont|nous a|nous ont|m'avait) (?:aussi |gentiment |bien )?(?P<what>(?:{pp})\b.*)", "got"),
            (r"\b(?:lui|leur) ai (?:aussi )?(?P<what>(?:{pp})\b.*)", "given"), (
            r"\b(?:j'ai |^)(?P<what>(?:{pp})\b.* à {name}.*)", "given"), (r"\bje l'ai (?P<what>(?:{pp})\b.*)",
            "given"),
    ),
    channels=(
        (r"\b(?:lettre|carte postale|par courrier)\b", "letter"), (
            r"\b(?:zoom|teams|visio|skype|facetime|meet)\b", "video"), (
            r"\b(?:appel|appelée?|téléphone|au tel|tel avec|coup de fil|téléphoné|m'a appelée?|au bout du fil)\b",
            "call"), (r"\b(?:e-?mail|mail|courriel)s?\b", "email"), (
            r"\b(?:whatsapp|sms|texto|message|dm|signal|m'a écrit|linkedin|slack)\b", "message"),
        (r"\b(?:café|déjeuner|déjeuné|dîner|dîné|bière|verre|apéro|balade|croisé|passée? voir|petit-déj\w*|"
            r"thé|marché|repas|resto|brunch|visite)\b", "in_person"), (
            r"\b(?:salon|conférence|congrès|meetup|mariage|gala|atelier|séminaire|webinaire|fête|soirée|forum|"
                r"festival|foire|colloque|vernissage)\b", "event"),
    ),
    starters=((
        r"\bm'a (?:appelée?|écrit|contactée?|envoyé un (?:mail|message|sms))\b|\b(?:appel|mail|message|sms|"
            r"texto|coup de fil) de\b", "them"), (
        r"\bj'ai (?:appelé|écrit|contacté|envoyé un (?:mail|message))\b|\bje l'ai appelée?\b|^(?:appelé|"
            r"écrit à)\b", "me")),
    minutes=((r"(?<![\w.:/-])(?P<m>\d{1,3}) ?-?(?:min(?:ute)?s?|mn)\b", 0), (
        r"(?<![\w.:/-])(?P<h>\d{1,2}) ?h(?P<m>\d\d)\b(?=.{0,3}(?:d'appel|de visio|$))", 0), (
        r"(?<![\w.:/-])(?P<h>\d{1,2}) ?heures?\b", 0), (
        r"(?<=, )(?P<h>[1-4]) ?h(?P<m>\d\d)?(?=[.,)]|$)", 0), (r"\bune demi-heure|demi-heure\b", 30), (
        r"\bune heure et demie\b", 90), (r"\b(?:une|bonne) heure\b", 60), (r"\bun quart d'heure\b", 15)),
    places=(r"\b(?:rencontrée?|croisée?|vu|connu) .*?(?:\bau\b|\bà la\b|\bà l'|\bchez\b|\blors du\b|\blors de "
        r"la\b|\bpendant\b|\baux\b|\bdans\b) ?(?P<at>.+)",),
    through=(r"\b(?:grâce à|par l'intermédiaire de|via|présentée?s? par|par|de la part de) (?:mon |ma "
        r")?(?P<who>{name})", r"(?P<who>{name}) (?:nous a|m'a) (?:présentée?s?|mis en (?:contact|relation))"),
    facts=(
        (r"\b(?:travaille|bosse|est)(?: maintenant)? (?:chez|au|à la|pour|aux) (?P<company>.+)", ""), (
            r"\b(?:a rejoint|rejoint|vient d'entrer chez|est passée? chez|embauchée? (?:chez|par)) "
                r"(?P<company>.+)", ""), (
            r"(?:^|{name},? |\b(?:il|elle) |\bc')(?:est|travaille comme) (?:la |le |une? |maintenant "
                r")*(?P<role_at>.+)", ""), (r"\b(?:dirige|gère|a fondé|a monté) (?P<runs>.+)", ""), (
            r"\b(?:habite|vit|est installée?|a déménagé|s'installe) (?:à|en|au) (?P<city>.+)", ""),
        (r"\b(?:adore|aime(?: beaucoup)?|passionnée? (?:de|par)|s'intéresse (?:à|aux?|beaucoup à)|fan de|"
            r"joue (?:du|de la|au)|collectionne|fait (?:du|de la)) (?P<interest>.+)", ""), (
            r"\b(?:s'y connaît en|s'y connait en|connaît (?:bien|très bien|tout sur)|experte? en|spécialiste "
                r"(?:de|du|des|en)|douée? (?:en|pour)|calée? (?:en|sur)|maîtrise) (?P<skill>.+)", ""), (
            r"\b(?:anniversaire|née? le|anniv)\b(?P<birthday>.*)", ""), (
            r"\b(?:aura|fête ses|va avoir) (?P<age>\d{2}) ans(?P<birthday>.*)", ""),
    ),
    role_words=
        r"(?:directeur|directrice|chef|cheffe|responsable|gérante?|éditeur|éditrice|ingénieure?|avocate?|"
            r"médecin|infirmière?|infirmier|professeure?|prof|journaliste|designer|graphiste|architecte|"
            r"consultante?|fondateur|fondatrice|associée?|développeur|développeuse|chercheur|chercheuse|"
            r"comptable|vendeur|vendeuse|commerciale?|acheteur|acheteuse|recruteur|recruteuse|photographe|"
            r"musicienne?|artiste|psychologue|psy|kiné|vétérinaire|agronome|économiste|coordinateur|"
            r"coordinatrice|présidente?|secrétaire|technicienne?|analyste|traducteur|traductrice|cuisinière?|"
            r"chef de projet|étudiante?|stagiaire|maire|notaire|pdg|dg|drh|rh|cto|ceo|libraire|bibliothécaire|"
            r"productrice|producteur|menuisière?|plombière?|électricienne?|boulangère?|sage-femme|conservatrice|"
            r"conservateur|attachée?|doctorante?|maraîchère?|hydrologue|biologiste)\b",
    learned=(r"\b(?:j'ai appris|appris|à retenir|leçon|je retiens|conclusion|retenu)(?: (?:de|par) "
        r"(?P<who>{name}|elle|lui))?(?:,| :|:)? ?(?:que |qu')?(?P<what>.+)",),
    kinds=((r"présent|mise? en (?:relation|contact)|mettr\w* en contact|mets en contact", "introduction"), (
        r"recommand|contact|numéro|référence|coordonnées", "referral"), (
        r"relu|reli|corrig|avis|retour|feedback|coment", "feedback"), (r"mentor|coach", "mentoring"), (
        r"encourag|soutenu|écouté|remont", "encouragement"), (r"conseil|expliqu|montr|suggér|astuce|appris",
        "advice"), (r"info|demand|répon|rappel|tarif|date|nouvelles|tient au courant", "information"), (
        r"envo|donn|prêt|transm|pass|livre|modèle|dossier|lien|partag|offert|fil", "resource"), (
        r"aid|heure|accompagn|gard|répar|coup de main", "time")),
    intents=((
        r"^(?:bonjour|salut|coucou|bonsoir|merci|ok|super|parfait|génial|bonne (?:nuit|soirée|journée)|haha|"
            r"mdr|hello)\b", "chat"), (
        r"^(?:bonjour|salut|coucou|hello)?[ ,!]*(?:ça va|comment (?:ça )?va\w*|tu vas bien|quoi de "
            r"neuf).{0,12}$", "greeting"), (
        r"^(?:à |avec |de |pour )?(?:qui|que|quoi|quand|comment|pourquoi|quel\w*|où|est-ce|dois-je|puis-je|"
            r"combien|faut-il|qu'est-ce|c'est|tu|je peux|je dois)\b.*\?", "ask_coach"), (
        r"\b(?:devrais-je|dois-je|que faire|qui devrais|qui dois|aide-moi|montre-moi|donne-moi|supprime|"
            r"efface|arrête de|ne m'envoie|change|annule|propose-moi|comment (?:je|faire|remercier|demander))\b",
        "ask_coach"), (r"\b(?:je me sens|je suis (?:fatiguée?|triste|nerveuse?|content\w*|crevée?|épuisée?))\b",
        "chat")),
    trims=r"^(?:que |qu'|de |d'|à |pour |sur |:|,|- )+", tails=
        r"(?:,? (?:s'il te plaît|stp|svp|aussi|déjà|merci|bientôt|vite|urgent|encore|maintenant)|[ "
            r",.;:!?'\"–—-])+$", cut=r" (?:parce que|mais|car|quand|si|pour que|afin) ",
)
