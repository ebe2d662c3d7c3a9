"""Spanish: how notes about people are typed in it."""

# fmt: off
from __future__ import annotations

from coach.understanding.grammar import DayWords, Language, Macros, words

_clock = (r"(?:,? (?:a las? )?\d{1,2}(?::\d\d)? ?(?:h|hs|am|pm)|,? a las? \d{1,2}(?::\d\d)?|,? (?:por|de|en) "
    r"la (?:mañana|tarde|noche)|,? al mediodía)?")
_lead = r"(?:(?:antes del|para el|hasta el|desde el|del|el|este|a partir del|antes de|para|hasta|desde|al) )?"

language = Language(
    code="es",
    common=words("""
        el la los las un una unos unas y o pero yo tú él ella ellos ellas nosotros me te se le les lo mi mis
        tu su sus nos no sí es son era fue ser
        está están estaba hay ha he han hemos había tiene tengo tienen tenía que qué de del a al en con por
        para sin sobre como cómo cuando cuándo
        donde dónde quién quien a cual cuál si porque muy más menos también ya todavía aún aquí ahí hoy ayer
        mañana esta este esto ese eso gracias hola
        buenas buenos días oye ok vale bien mal algo alguien busca necesita quiere conocí hablé tomé comí
        llamé quedó quedé trabaja vive sabe quedamos
        estuve dijo me le voy va tengo debo semana mes año lunes tarde noche café llamada reunión buen mucho
        mucha desde hasta antes después nada"""),
    days=DayWords(
        weekdays={"lunes": 0, "martes": 1, "miércoles": 2, "miercoles": 2, "jueves": 3, "viernes": 4, "sábado":
            5, "sabado": 5, "domingo": 6},
        months={"enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto":
            8, "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12},
        units={"día": "day", "días": "day", "dias": "day", "semana": "week", "semanas": "week", "mes": "month",
            "meses": "month", "año": "year", "años": "year", "hora": "hour", "horas": "hour", "minutos":
            "minute"},
        numbers={"un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho"
            : 8, "nueve": 9, "diez": 10, "quince": 15, "veinte": 20},
        ordinals={"primero": 1, "primer": 1, "segundo": 2, "tercer": 3, "último": -1},
        patterns=(
            (r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", "iso", 0), (
                r"(?:todos los|cada) (?:{wd}s?|días|semanas|meses|semana|mes|día)", "none", 0),
            (_lead + r"(?:{wd},? )?(?P<d>\d{1,2}) de {mon}(?: (?:de|del) {y})?" + _clock, "day_month", 0), (
                _lead + r"(?P<ordinal>primero) de {mon}", "day_month", 0),
            (_lead + r"(?:{wd},? )?(?P<d1>\d{1,2})[/](?P<d2>\d{1,2})(?:/(?P<y>\d{4}|\d{2}))?", "numeric", 0),
            (_lead + r"{wd} (?P<d>\d{1,2})" + _clock, "day_of_month", 0), (
                r"(?:antes del|para el|hasta el|el|el día|del) (?P<d>\d{1,2})(?! (?:de|por|%|\w+os|euros))" +
                _clock, "day_of_month", 0),
            (r"hace (?:unos |unas |como )?{n} {unit}", "away", -1), (
                r"(?:en|dentro de) (?:unos |unas )?{n} {unit}", "away", 1), (
                r"hace quince días|hace una quincena", "shift", -14),
            (r"(?:en|dentro de) quince días|(?:en|dentro de) una quincena", "shift", 14), (r"pasado mañana" +
                _clock, "shift", 2), (r"anteayer|antier|antes de ayer", "shift", -2),
            (r"(?:desde )?ayer" + _clock, "shift", -1), (r"anoche", "shift", -1), (r"(?:para |hasta )?hoy" +
                _clock, "shift", 0), (r"esta (?:mañana|tarde|noche)|este mediodía", "shift", 0),
            (r"(?<!la )(?<!buena )(?<!esta )(?:para |hasta |desde )?mañana" + _clock, "shift", 1),
            (_lead + r"(?:próximo|proximo) {wd}|" + _lead +
                r"{wd} (?:que viene|próximo|proximo|de la semana que viene|de la próxima semana)" + _clock,
                "week_weekday", 1),
            (_lead + r"{wd} (?:pasado|de la semana pasada)|" + _lead + r"pasado {wd}" + _clock, "last_weekday",
                0), (r"este {wd}" + _clock, "coming_weekday", 0),
            (r"(?:a |para |antes de |hasta )?(?:el )?(?:finales|final|fin) de (?:la |esta )?semana(?! que)",
                "week_end", 0),
            (r"(?:a |para |antes de )?(?:el )?(?:finales|final|fin) de (?:este )?mes", "month_end", 0), (
                r"(?:a |para )?(?:finales|final|fin) del (?:próximo mes|mes que viene)", "month_end", 1),
            (r"(?:a |para )?(?:finales|final|fin) de {mon}", "month_end", 0), (
                r"(?:a |para )?(?:finales|final|fin) de año", "year_end", 0), (
                r"(?:en|por|para|antes de) {feast}", "feast", 0),
            (r"(?:antes del|para el|hasta el|desde el|el|este|del|al) {wd}" + _clock, "weekday", 0), (r"{wd}" +
                _clock, "weekday", 0),
            (r"(?:la semana|el mes|el año) (?:que viene|pasad[oa]|próxim[oa])|(?:la próxima|esta|la) semana|"
                r"(?:este|el próximo) (?:mes|año)|(?:en|desde|hasta) {mon}", "none", 0),
        ),
        feasts={"navidad": (12, 25), "nochebuena": (12, 24), "nochevieja": (12, 31), "reyes": (1, 6),
            "año nuevo": (1, 1)},
        triggers=("hoy", "ayer", "mañana", "anoche", "anteayer", "antier", "hace", "dentro", "en", "finales",
            "final", "fin", "pasado", "tarde", "noche", "quince"),
    ),
    titles=words("don doña sr sra srta dr dra prof profe profesor profesora ing lic"), short_titles=words(
        "sr sra srta dr dra prof ing lic"),
    word_names=words("paz luz mar rosa sol pilar blanca dolores mercedes consuelo santos clara linda"), kin=
        words("tío tía primo prima abuela abuelo"),
    not_names=words(
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio "
        "agosto septiembre octubre noviembre diciembre zoom teams navidad dios internet conocí ayer hoy "
        "busca quiere"),
    before_person=
        r"(?:\b(?:con|conocí a|conoci a|llamé a|llame a|vi a|escribí a|hablé con|llamar a|ver a|escribir a|"
            r"preguntar a|presentó a|presentar a|amigo|amiga|colega|hermana|hermano|prima|primo|jefe|jefa|"
            r"vecino|vecina|llamada|llamado|se llama|gracias a|pedir a|pedirle a|decir a|visité a|invité a|"
            r"encontré a|a) )(?:la |el |mi |don |doña )?$",
    near_person=r"(?:\b(?:y|e|que|de|a|por|para|con|mi|es|está|le|la|el) |, |: |^\s*[-*•] ?|\n[-*•]? ?|[.!?¿¡] ?)$",
    after_person=
        r"(?:,? (?:es|está|era|trabaja|busca|necesita|quiere|dice|dijo|tiene|vive|sabe|me|nos|se|va|quedó|"
            r"prometió|ya|ha|conoce|dirige|lleva|escribió|llamó|mandó|envió|presentó|ayudó|y yo|le|estudia|"
            r"quiere|puede|pidió|del?|le encanta|le gusta|ofreció)\b| ?\()",
    after_weak=r"(?::|,| [-–—] )", before_thing=
        r"(?:\b(?:en|en el|en la|de la|del|desde|hacia|por la|para la|al|entró en|trabaja en|vive en|de) |@ ?)$",
    mentioned=r"\b(?:presentó|gracias a|a través de|por medio de|de parte de|contacto de|hablarle a|número de|"
        r"teléfono de|hermana de|hermano de|amiga de|amigo de|colega de|mujer de|marido de|presentarle a|"
        r"presentar[lm]e a|ponerl[ea] en contacto con|vía) (?:la |el |mi )?$",
    clause_starts=
        r"(?:(?:yo|él|ella|ellos|{name})\b|(?:me|le|les|nos|se|es|está|busca|necesita|quiere|trabaja|vive|"
            r"sabe|tiene|conoce|quedó|quedé|quedamos|prometí|prometió|dijo|voy|va|debo|tengo|ya|no|sigue|di|"
            r"mandé|envié|pasé|presté|conocí|hablé|aprendí|quiero|estudia|juega|dirige|lleva|anda|entró|puede|"
            r"pidió|ofreció|llamó|habla|eso) )",
    negations=r"\b(?:no|ya no|nunca|nadie|nada|sin|ni|tampoco|jamás)\b", maybe=
        r"\b(?:quizás?|tal vez|a lo mejor|igual|podría|capaz|a ver si|puede que|me gustaría)\b",
    me=r"\b(?:me|nos|mi|mis|nuestr[oa]s?|yo|\w+(?:arme|erme|irme|arnos|ernos|irnos|rme\w*))\b", them=
        r"(?:\b(?:le|les|lo|la|su|ella|él|ellos|\w+(?:arle|erle|irle|arles|arla|arlo|erlo|erla|irla|irlo|"
            r"rles?\w*|rsel[oa]s?))\b|\ue000)", group=r"\b(?:les|ambos|ambas|los dos|las dos|ellos|ellas)\b",
    macros=Macros({
        "thing_where": r"^(?:el|la|los|las|su|mi) [\w-]+,? (?:donde|que|en (?:el|la) que)\b[^,]*, ?$",
        "about": r"sobre|de",
        "says_that": r"\bque\b",
        "of_whom": r"\b(?:el|la|los|las|una?) [\w-]+ del? $",
        "thing_first": r"\b(?:el|la|los|las|un|una|su|sus|mi|nuestr[oa]|este|esta) (?:[\w-]+ ){1,3}$",
        "called_the": r"\b(?:es|como|de|ahora es) (?:ahora )?(?:la |el |una? )?$",
        "he_or_she": r"\W*(?:(?P<she>ella)|él)\b",
        "no_length": r"\b(?:las|en|hace|dentro de)\s$",
        "near": r"en|de|cerca de",
        "owner_before": r"\b(?:de|del) $",
        "them": r"él|ella|ellos|ellas|le|les|{names}",
        "subjects":
            r"(?P<third>\b(?:su|mi|la|el) (?:jefe|jefa|marido|mujer|esposa|esposo|hermana|hermano|madre|padre|"
                r"hijo|hija|amigo|amiga|primo|prima|pareja|novio|novia|colega|vecin[oa])\b)|(?P<name>\ue000+)|"
                r"(?P<group>\b(?:ambos|los dos)\b)|(?P<me>\b(?:yo|nosotros)\b)|(?P<them>\b(?:él|ella|ellos|ellas)\b)",
        "third_party":
            r"\b(?:su) (?:jefe|jefa|marido|mujer|esposa|esposo|hermana|hermano|madre|padre|hijo|hija|amigo|"
                r"amiga|primo|prima|pareja|novio|novia|colega|vecin[oa])\b",
        "leading_subject": r"\W{0,3}(?:\ue000+|(?:él|ella)\b)", "pronoun":
            r"le|les|lo|la|ella|él|\w+rle|\w+rles|\w+rla|\w+rlo", "to_them": r"(?:(?:le|les)\b|\ue000)",
        "joints": r"y|e|pero|porque|así que|pues|ni", "and": r"y|e|&", "in": r"en", "if": r"si|en caso|cuando",
            "bound": r"\b(?:que|si|donde|cuando|como|quien|lo que|el|la)",
        "article": r"el|la|los|las|un|una|mi|nuestr[oa]", "no_need": r"(?:eso|esto|lo|nada|más|tiempo|a)$",
        "meets": r"(?:ver\b|quedar|queda|tomar|comer|comida|cena|café|cita|visitar|reunir|reunión|pasar a ver)",
        "thanks": r"agradec|dar las gracias|gracias",
        "come_back":
            r"(?:llam|ver|quedar|escribir(?:le|les)? ?$|hablar|tomar|comer|visitar|felicitar|reunir|retomar|"
                r"contactar|volver a|pasar a ver|saludar|llamar)\w*",
        "no_promise": r"ser|estar|ir\b|hacer(?!le)|pensar|tener|descansar|dormir|pensarlo|ver si", "ask_verbs":
            r"preguntar|hablar con|consultar", "helping":
            r"mand|envi|pas|present|ayud|revis|leer|explic|prest|recomend|avis|conect", "i_said":
            r"\b(?:le prometí|prometí|quedé|dije)\b",
        "to_me": r"\b(?:me|nos)\b", "mine": r"^(?:mi|nuestro|me)\b",
        "role_lead": r"(?:es|trabaja como|como|era) (?:la |el |un |una |ahora )*", "role_join":
            r"en el|en la|en|del|de la|para|@", "role_end": r"y|pero|que|busca|necesita|quiere|me|nos|le|con",
        "company_lead": r"de la|del|de|en|@", "at_place": r"^ ?en\b", "outing":
            r"\b(?:café|comí|almorcé|cené|conocí|vi|tomé|quedé|caminé|estuve|encontré|desayuné|cañas)\b",
        "firm_end":
            r"y|e|pero|que|busca|necesita|quiere|me|nos|le|es|está|sobre|por|para|con|desde|en enero|en|como|"
                r"ayer|hoy|ha|tiene|dijo|hace|llamó|escribió",
        "no_firm":
            r"mi|mí|casa|el (?:bar|parque|gimnasio|tren)|la (?:calle|fiesta|playa|tarde|noche)|una?|él|ella|"
                r"ellos|eso|esto|lo|nuevo|momento|acuerdo|verdad|\d|tu|su|nada", "no_role":
            r"no|muy|en|con|de|del|para|por|es|está|busca|necesita|quiere|tiene|me|le|la|el|yo|que",
        "role_before":
            r"(?:^|[,.:] |\b(?:la|el|una?|mi|nuestr[oa]|con|su) )(?P<firm>\x00)?(?P<role>[\wáéíóúñ-]+)$",
            "aside_lead": r"de|en|ahora|también|la|el|una?|trabaja en", "aside_still": r"ahora|sigue|ambos",
            "aside_not": r"no|sí|ella|él|yo|me|creo|por|vía|aunque",
        "item_not": r".*\bgente$", "any_verb":
            r"\b(?:es|está|son|fue|ha|he|tiene|busca|necesita|quiere|me|le|les|nos|se|lo|va|voy|no|que|gracias|"
            r"dijo)\b",
        "not_now":
            r"\b(?:antes|ex|era|trabajaba|quizás?|tal vez|si|quiere ser|va a ser|solicitó|se mudará|fue)\b",
            "lives": r"\b(?:vive|mudó|reside|radica)\b",
        "event":
            r"(?:(?:el|la|un|una) )?(?:[Ff]eria|conferencia|congreso|meetup|boda|gala|taller|seminario|webinar|"
                r"fiesta|cumpleaños|encuentro|festival|jornada|expo|cumbre|charla|presentación)(?: (?:de|del|en) "
                r"[\w' -]{2,30})?",
        "met_cue":
            r"\b(?:conocí|conoci|conocer|conocimos|me presentó|presentó|nos presentó|me la presentó|me lo "
                r"presentó|al lado de|junto a)\b", "place_end": r"y|donde|gracias|a través|me|con|que|pero",
        "past_cue":
            r"\b(?:\w+(?:é|í|ó|aron|ieron|imos|amos)|fui|fue|estuve|vi|dijo|tuve|hice|ha|he|café|llamada|con)\b",
        "not_happened":
            r"\b(?:no (?:pude|hablé|vi|llegué)|recuérdame|recordar|recordarme|tengo que|voy a|debo|hay que|"
                r"cancel\w+|quedamos en|mañana)\b", "just_now": r"\b(?:acabo de|recién|ahorita)\b",
        "of_another": r"^\x00", "by_means": r"\b(?:por|vía|en|a través de)(?: el| la| un| una)? $", "planning":
            r"\b(?:plan|cita|agendad[oa]|quedamos|pendiente|recordar|recuérdame|recordatorio|semana que viene|"
                r"mañana)\b", "hour_to_come": r"\ba las? \d{1,2}\b|\d{1,2} ?h\b",
        "lesson_label": r"^(?:aprendí|aprendizaje|lección|moraleja|conclusión|dato|ojo|til)$", "owe_label":
            r"^(?:le )?debo$|^prometido$", "intro_label": r"\bpresentación\b|\bpresenté\b", "told_label":
            r"^(?:{name}|él|ella)? ?(?:dice|dijo|me dijo|cree) que ", "both":
            r"\b(?:ambos|ambas|los dos|las dos)\b",
        "command_need": "need", "command_offer": "given", "command_received": "received", "command_got":
            "received", "past_start": r"\w+(?:é|í)\b|le di|di\b",
        "past3": r"dio|mandó|envió|pasó|prestó|explicó|ayudó|presentó|recomendó|aconsejó|regaló|revisó|enseñó|"
            r"consiguió|contó cómo|indicó|compartió|invitó|corrigió|leyó|conectó|trajo|dejó|ofreció|echó una "
            r"mano|contactó con|sugirió|acompañó|arregló",
        "past1": r"di|mandé|envié|pasé|presté|expliqué|ayudé|presenté|recomendé|regalé|revisé|enseñé|conseguí|"
            r"compartí|corregí|leí|conecté|llevé|dejé|ofrecí|eché una mano|aconsejé|sugerí|acompañé|traduje|"
            r"arreglé|pasé el contacto",
    }),
    cues=(
        (r"^(?:(?:yo|ya|hoy|ayer|{day}|he|hemos|y|también) )*(?P<what>(?:presentado|presenté|"
            r"(?:puse|puesto) en contacto|conecté|conectado) a {name} (?:y|e|con|a) (?:a )?{name}.*)",
            "both_introduced"),
        (r"^(?:tengo que |hay que )?(?:preguntar(?:le)?|pedir(?:le)?|pregúntale|"
            r"pídele) a (?P<who>{name}) (?:si |que |por )?(?P<what>.+)", "ask"),
        (r"^[ \ue001,:]*(?:am |el |le |na |no |o |a |в )?(?P<what>(?:café|comida|almuerzo|cena|reunión|llamada|"
        r"cita|zoom|desayuno) (?:con) .*)", "engagement"),
        (r"\b(?:recu[eé]rdame|recordarme|recordar|acu[eé]rdame|no olvidar|pendiente|acordarme de)(?: de)?(?: "
            r"que)?:? (?P<what>.+)", "todo"),
        (r"\b(?:(?:le|les) )?(?:prometí|promet[íi] que|quedé en|quede en|me comprometí a|ofrecí|les? dije que) "
            r"(?:a {name} |a él |a ella )?(?:que )?(?P<what>.+)", "promise"),
        (r"\b(?:voy a|tengo que|debo|hay que|he de|me toca|necesito|vamos a) (?P<what>\w+r(?:le|les|la|lo|"
            r"los|las|me|sel[oa]s?)?\b.*)", "i_will"),
        (r"\b(?:le|les) (?P<what>(?:mando|envío|envio|paso|presento|preparo|busco|consigo|llevo|escribo|"
            r"llamo|aviso|mandaré|enviaré|pasaré|presentaré|prestaré|buscaré|escribiré|llamaré|conseguiré|"
            r"ayudaré|ayudo|presto|pregunto|preguntaré|reviso|revisaré|confirmo|debo)\b.*)", "i_will"),
        (r"\b(?:l[oa]s?) (?P<what>(?:llamo|llamaré|veo|veré|invito|invitaré|contacto|presento|"
            r"presentaré)\b.*)", "i_will"),
        (r"\b(?P<what>(?:llamaré|escribiré|mandaré|enviaré|preguntaré|hablaré|pediré|llamar|escribir|hablar "
            r"con|quedar con|preguntar|mandar|enviar|pasar|felicitar)(?:le|les|la|lo)? ?(?:a |con )?(?:la |el "
            r")?{name}.*)", "i_will"),
        (r"\bles? debo (?P<what>.+)", "promise"), (r"\b(?:me|nos) debe (?P<what>.+)", "owed"),
        (r"\b(?:quedó|quedo|quedaron|se comprometió|se ofreció|prometió|me prometió|ofreció|me ofreció|"
            r"aceptó|accedió|va|dijo que) (?:a |en |de |que )?(?P<what>(?:\w*r(?:me|nos)\w*|me \w+|nos \w+)\b.*)",
            "owed"),
        (r"\b(?:me|nos) (?P<what>(?:va a|manda|mandará|enviará|envía|pasa|pasará|presenta|presentará|va a "
            r"presentar|prestará|presta|ayuda con|ayudará|avisa|avisará|consigue|conseguirá|explicará|revisará|"
            r"contactará|confirma|recomendará)\b.*)", "owed"),
        (r"\b(?:quiero|quería|me gustaría|pienso|podría) (?:pedir(?:le|les)?|preguntar(?:le|les)?) (?:a "
            r"{name} |a él |a ella )?(?P<what>.+)", "my_ask"), (
            r"\b(?:le|les) (?:pedí|pregunté|pido|pediré) (?:a {name} )?(?:que |por |si )?(?P<what>.+)",
            "my_ask"), (r"\bpedir(?:le)? (?:a (?P<who>{name}) )?(?P<what>.+)", "ask"),
        (r"\b(?:busca|buscan|está buscando|anda buscando|necesita|necesitan|le hace falta|le hacen falta|le "
            r"falta|requiere|le urge|le vendría bien|sigue buscando|en busca de) (?P<what>.+)", "need"),
        (r"\b(?:sin encontrar|no encuentra|no logra encontrar|no consigue) (?P<what>.+)", "need_anyway"),
        (r"\b(?:quiere|quisiera|le gustaría|desea|sueña con|espera|intenta|trata de) (?P<what>(?!que me|"
            r"saber si yo).+)", "want"), (
            r"\b(?:tiene problemas|le cuesta|está atascad[oa]|lucha|se pelea|tiene líos) (?:con |para |en "
                r")?(?P<what>.+)", "need"),
        (r"\b(?:me|nos) pidió (?P<what>.+)", "need"), (
            r"\b(?:me|nos|me l[oa]s?) (?P<what>(?!presentó (?:a )?{name})(?:{past3})\b.*)",
            "got"), (r"\b(?:le|les) (?P<what>(?:{past1})\b.*)", "given"), (
            r"^(?P<what>(?:{past1})\b.*\ba {name}.*)", "given"),
    ),
    channels=(
        (r"\b(?:carta|postal|por correo postal)\b", "letter"), (
            r"\b(?:zoom|teams|meet|videollamada|facetime|skype|video)\b", "video"), (
            r"\b(?:llamada|llamé|llamó|teléfono|por telefono|telefonazo|me llamó|llame|colgué|colgar)\b",
            "call"),
        (r"\b(?:correo|mail|e-?mail)\b", "email"), (
            r"\b(?:whatsapp|wasap|wsp|mensaje|sms|dm|telegram|escribió|escribí|linkedin|mensajito|audio)\b",
            "message"),
        (r"\b(?:café|cafecito|comida|comí|almuerzo|almorcé|cena|cené|cerveza|cañas|caña|paseo|desayuno|"
            r"desayuné|vi a|encontré|quedé con|visit\w+|gimnasio|parque|merienda|vermut|mate|coincidí|me "
            r"crucé)\b", "in_person"),
        (r"\b(?:feria|conferencia|congreso|meetup|boda|gala|taller|seminario|webinar|fiesta|jornada|evento|"
            r"festival|encuentro|cumbre|expo)\b", "event"),
    ),
    starters=((r"\b(?:me|nos) (?:llamó|escribió|mandó un (?:mensaje|correo|whatsapp)|contactó|buscó)\b|"
        r"\b(?:mensaje|correo|llamada|whatsapp|mail|audio) de\b", "them"), (
        r"\b(?:llamé|escribí|le escribí|la llamé|lo llamé|le mandé un (?:mensaje|correo|mail)|contacté)\b",
        "me")),
    minutes=((r"(?<![\w.:/-])(?P<m>\d{1,3}) ?-?(?:min(?:uto)?s?|')(?=[ ,.;)]|$)", 0), (
        r"(?<![\w.:/-])(?P<h>\d{1,2}(?:,5)?) ?(?:horas?|h|hrs?)\b", 0), (r"\bmedia hora\b", 30), (
        r"\bhora y media\b", 90), (r"\b(?:una|casi una) hora\b", 60), (r"\bun cuarto de hora\b", 15)),
    places=(r"\b(?:conocí|conoci|conocimos|encontré) .*?\b(?:en|durante) (?P<at>(?:el|la|un|una|los|las)?.+)",),
    through=(
        r"\b(?:me l[oa] presentó|me presentó|nos presentó|presentad[oa] por|gracias a|a través de|vía|por "
            r"medio de|por parte de) (?P<who>{name})",
        r"(?P<who>{name}) (?:me l[oa]s? presentó|nos presentó|me presentó)"),
    facts=(
        (r"\b(?:trabaja|curra|entró|empezó|está|labora|se fue)(?: ahora| a trabajar)? (?:en|para|a) (?:el |"
            r"la )?(?P<company>.+)", ""), (
            r"(?:^|{name},? |\b(?:él|ella) )(?:es|trabaja como|trabaja de|ahora es) (?:la |el |un |una |ahora "
                r")*(?P<role_at>.+)", ""),
        (r"\b(?:dirige|lleva|fundó|tiene) (?P<runs>.+)", ""), (
            r"\b(?:vive|reside|se mudó|está viviendo|radica) (?:en|a) (?P<city>.+)", ""),
        (r"\b(?:le (?:encantan?|gustan?(?: mucho)?|apasionan?|interesan?(?: mucho)?)|es (?:fan|"
            r"aficionad[oa]) (?:de|a)|colecciona|juega(?: al?)?|se interesa por) (?P<interest>.+)", ""),
        (r"\b(?:sabe (?:mucho |un montón |bastante )?(?:de|sobre)|entiende (?:mucho )?de|es (?:muy buen[oa]|"
            r"experta?o?|especialista|crack) (?:en|con|de)|domina|se le da bien) (?P<skill>.+)", ""), (
            r"\b(?:cumpleaños|cumple|nació)\b(?P<birthday>.*)", ""), (
            r"\bcumple (?P<age>\d{2})(?: años)?(?P<birthday>.*)", ""),
    ),
    role_words=r"(?:director|directora|jefe|jefa|gerente|responsable|encargad[oa]|editor|editora|ingenier[oa]|"
        r"abogad[oa]|médic[oa]|doctora?|enfermer[oa]|profesora?|maestr[oa]|periodista|diseñador|diseñadora|"
        r"arquitect[oa]|consultora?|fundadora?|soci[oa]|programador|programadora|desarrollador|"
        r"desarrolladora|investigadora?|contador|contadora|contable|vendedora?|comercial|comprador|"
        r"compradora|recruiter|reclutador|reclutadora|fotógraf[oa]|músic[oa]|artista|psicólog[oa]|fisio|"
        r"fisioterapeuta|veterinari[oa]|agrónom[oa]|economista|coordinadora?|presidente|presidenta|"
        r"secretari[oa]|técnic[oa]|analista|traductora?|cociner[oa]|chef|estudiante|becari[oa]|"
        r"catedrátic[oa]|concejal|concejala|alcalde|alcaldesa|notari[oa]|ceo|cto|cfo|product manager|"
        r"product owner|freelance|electricista|fontaner[oa]|carpinter[oa]|productora?|bibliotecari[oa]|"
        r"librer[oa]|guía|piloto|asesor|asesora|gestor|gestora|dueñ[oa])\b",
    learned=(
        r"\b(?:aprendí|aprendizaje|lección|moraleja|conclusión|me quedo con)(?: (?:de|con) (?P<who>{name}|"
            r"ella|él))?(?:,|:)? (?:que |es que )?(?P<what>.+)",),
    kinds=(
        (r"present|en contacto con|conect", "introduction"), (
            r"contacto|recomend|recomiend|referid|número|teléfono|carta", "referral"), (
            r"revis|corrig|leer|leyó|feedback|opini|coment", "feedback"), (r"mentor", "mentoring"), (
            r"anim|apoy|escuch", "encouragement"),
        (r"consej|aconsej|explic|enseñ|suger|tips?\b", "advice"), (
            r"inform|pregunt|avis|respuesta|dato|confirm|precio|bases|llam", "information"), (
            r"mand|envi|pas|prest|dio|\bdi\b|regal|libro|plantilla|documento|enlace|comparti|bases", "resource"),
            (r"ayud|acompañ|hora|llev|cuid|arregl", "time"),
    ),
    intents=(
        (r"^(?:hola|buenas|buenos días|buenas (?:tardes|noches)|gracias|muchas gracias|ok|vale|genial|"
            r"perfecto|jaja\w*|adiós|chao|buen día)\b", "chat"), (
            r"^(?:hola|buenas)?[ ,!¡]*[¿]?(?:qué tal|cómo estás|como estas|cómo va|qué onda|todo bien).{0,12}$",
            "greeting"),
        (r"^(?:oye,? |hola,? |¿|[ ])*(?:a |con |de |en |por |para )?(?:quién|quien|quiénes|qué|que|cómo|como|"
            r"cuándo|cuando|cuál|cual|dónde|debería|debo|puedo|tengo|hay|es|le|me|cuánto)\b.*\?", "ask_coach"),
            (r"¿|\b(?:qué hago|a quién|con quién|debería|cómo puedo|cómo le|me recomiendas|ayúdame|muéstrame|"
                r"dame|borra|cambia|no me mandes|para de|deja de)\b", "ask_coach"), (
            r"\b(?:me siento|estoy (?:cansad[oa]|triste|nervios[oa]|feliz|agotad[oa]))\b", "chat"),
    ),
    trims=r"^(?:que |de |a |para |en |por |:|,|- )+", tails=
        r"(?:,? (?:por favor|porfa|también|ya|gracias|jaja|urgente|pronto|luego|después)|[ "
            r",.;:!?¡¿'\"–—-])+$", cut=r" (?:porque|pero|aunque|así que|cuando|si|para que) ",
)
