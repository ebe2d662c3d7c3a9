"""Portuguese: how notes about people are typed in it."""

# fmt: off
from __future__ import annotations

from coach.understanding.grammar import DayWords, Language, Macros, words

_clock = (r"(?:,? (?:às|as|à) \d{1,2}(?::\d\d)?h?(?:\d\d)?|,? \d{1,2}h(?:\d\d)?|,? (?:de|à|pela|da) (?:manhã|"
    r"tarde|noite))?")
_lead = (r"(?:(?:até o dia|até dia|até a|até o|até|antes de|antes da|antes do|no dia|no|na|pra|para|para a|"
    r"pro|desde|a partir de|dia|o dia|em) )?")

language = Language(
    code="pt",
    common=words("""
        o a os as um uma uns umas e ou mas eu você vc ele ela eles elas nós me te se lhe lhes meu minha meus
        minhas seu sua seus suas nosso nossa não
        nao sim é são foi era ser está estão estava tem tenho têm tinha que quem qual quais de do da dos das
        em no na nos nas com por pelo pela para pra pro
        sem sobre como quando onde porque muito mais menos também tb já ainda aqui ali hoje ontem amanhã esse
        essa este esta isso obrigado obrigada
        valeu oi olá bom boa dia tarde noite tudo bem algo alguém procura precisa quer conheci falei conversei
        tomei almocei liguei ficou fiquei
        trabalha mora sabe disse vou vai devo semana mês ano café ligação reunião depois antes até nada dele
        dela numa num ao à oficina lembrar"""),
    days=DayWords(
        weekdays={"segunda-feira": 0, "segunda": 0, "terça-feira": 1, "terça": 1, "terca": 1, "quarta-feira": 2,
            "quarta": 2, "quinta-feira": 3, "quinta": 3, "sexta-feira": 4, "sexta": 4, "sábado": 5, "sabado": 5,
            "domingo": 6},
        months={"janeiro": 1, "fevereiro": 2, "março": 3, "marco": 3, "abril": 4, "maio": 5, "junho": 6,
            "julho": 7, "agosto": 8, "setembro": 9, "outubro": 10, "novembro": 11, "dezembro": 12},
        units={"dia": "day", "dias": "day", "semana": "week", "semanas": "week", "mês": "month", "mes": "month",
            "meses": "month", "ano": "year", "anos": "year", "hora": "hour", "horas": "hour", "minutos":
            "minute"},
        numbers={"um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "tres": 3, "quatro": 4, "cinco": 5, "seis"
            : 6, "sete": 7, "oito": 8, "nove": 9, "dez": 10, "quinze": 15}, ordinals={"primeiro": 1, "último":
            -1, "primeira": 1, "última": -1},
        patterns=(
            (r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})", "iso", 0), (
                r"(?:todo|toda|todos os|todas as|cada) (?:{anywd}s?|dias?|semanas?|mês|meses)|num {anywd}",
                "none", 0),
            (_lead + r"(?:{anywd},? )?(?:dia )?(?P<d>\d{1,2})(?:º)? de {mon}(?: de {y})?" + _clock, "day_month",
                0), (_lead + r"(?:{anywd},? )?(?P<d1>\d{1,2})/(?P<d2>\d{1,2})(?:/(?P<y>\d{4}|\d{2}))?",
                "numeric", 0),
            (_lead + r"{anywd},? (?:dia )?(?P<d>\d{1,2})(?!h)" + _clock, "day_of_month", 0), (
                r"(?:até o dia|até dia|no dia|dia|até o) (?P<d>\d{1,2})(?!h| (?:de|horas))" + _clock,
                "day_of_month", 0),
            (r"(?:há|faz) (?:uns |umas |cerca de )?{n} {unit}|{n} {unit} atrás", "away", -1), (
                r"(?:em|daqui a|dentro de) (?:uns |umas )?{n} {unit}", "away", 1), (
                r"(?:daqui a|em) quinze dias", "shift", 14), (r"depois de amanhã" + _clock, "shift", 2), (
                r"anteontem", "shift", -2),
            (r"(?:desde )?ontem" + _clock, "shift", -1), (r"(?:até |pra |para )?(?:hoje|hj)" + _clock, "shift",
                0), (r"(?:esta|essa|nesta|hoje de) (?:manhã|tarde|noite)", "shift", 0), (
                r"(?:até |pra |para )?(?:amanhã|amanha)" + _clock, "shift", 1),
            (_lead + r"(?:próxim[ao]) {anywd}|" + _lead +
                r"{anywd} (?:que vem|q vem|da semana que vem|próxim[ao])" + _clock, "week_weekday", 1), (_lead
                + r"{anywd} (?:passad[ao]|da semana passada)|" + _lead + r"(?:últim[ao]) {anywd}" + _clock,
                "last_weekday", 0), (r"(?:est[ae]|ness?[ae]|nest[ae]) {anywd}" + _clock, "coming_weekday", 0),
            (r"(?:até |no )?(?:o )?(?:fim|final) d[ae] semana(?! q)", "week_end", 0), (
                r"(?:até |no )?(?:o )?(?:fim|final) do mês(?! q)", "month_end", 0), (
                r"(?:até |no )?(?:o )?(?:fim|final) do mês que vem", "month_end", 1), (
                r"(?:até |no )?(?:o )?(?:fim|final) de {mon}", "month_end", 0), (
                r"(?:até |no )?(?:o )?(?:fim|final) do ano", "year_end", 0), (r"(?:no|até o|antes do) {feast}",
                "feast", 0),
            (r"(?:até|na|no|antes de|pra|para|desde|nesta|neste|dia|até a|até o) {anywd}" + _clock, "weekday",
                0), (r"{wd}" + _clock, "weekday", 0), (
                r"(?:a |na |o |no )?(?:semana|mês|ano) (?:que vem|q vem|passad[ao])|(?:a próxima|esta|essa|nessa) "
                r"semana|(?:em|desde|até) {mon}", "none", 0),
        ),
        shy=frozenset({"segunda", "terça", "terca", "quarta", "quinta", "sexta"}), ordinal_endings="º", feasts=
            {"natal": (12, 25), "ano novo": (1, 1), "véspera de natal": (12, 24), "réveillon": (12, 31)},
        triggers=("hoje", "hj", "ontem", "amanhã", "amanha", "anteontem", "há", "faz", "daqui", "dentro",
            "atrás", "fim", "final", "manhã", "tarde", "noite", "até", "dia"),
    ),
    titles=words("seu dona sr sra dr dra prof profa professor professora doutor doutora"), short_titles=words(
        "sr sra dr dra prof profa"), word_names=words("rosa vera luz clara santos lima"), kin=words(
        "tio tia primo prima vó vô"),
    not_names=words(
        "segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho "
        "agosto setembro outubro novembro dezembro zoom teams natal deus internet conheci ontem hoje "
        "procura quer quem lembrar ligar"),
    before_person=
        r"(?:\b(?:com|c|conheci|vi|liguei pr[ao]|liguei para|ligar pr[ao]|ligar para|falar com|falei com|"
        r"conversei com|encontrei|chamei|pedir a|pedir pr[ao]|perguntar pr[ao]|amig[ao]|colega|irmã|irmão|"
        r"prim[ao]|chefe|vizinh[ao]|ligação|chama|pelo|pela|agradecer a|agradecer ao|foi|apresentou|e|c/) "
        r")(?:a |o |à |ao |minha |meu |seu |dona )?$",
    near_person=
        r"(?:\b(?:e|que|de|do|da|a|o|ao|à|por|pra|pro|para|com|minha|meu|é|pelo|pela) |, |: |^\s*[-*•] ?|"
        r"\n[-*•]? ?|[.!?] ?)$",
    after_person=
        r"(?:,? (?:é|está|era|trabalha|procura|precisa|quer|diz|disse|tem|mora|sabe|me|nos|se|vai|ficou|"
        r"prometeu|já|conhece|dirige|escreveu|ligou|mandou|enviou|apresentou|ajudou|e eu|lhe|estuda|pode|"
        r"pediu|d[ao]|topou|adora|gosta|emprestou|ensinou|que|ofereceu|indicou)\b| ?\()",
    after_weak=r"(?::|,| [-–—] )", before_thing=
        r"(?:\b(?:em|no|na|nos|nas|desde|numa|num|trabalha na|trabalha no|mora em|da|do|de) |@ ?)$",
    mentioned=r"\b(?:quem (?:me |nos )?apresentou foi|apresentou foi|pelo|pela|através d[eao]|por meio d[eao]|"
        r"contato d[eao]|número d[eao]|irmã d[eao]|irmão d[eao]|amig[ao] d[eao]|colega d[eao]|apresentar "
        r"(?:ele |ela )?(?:pr[ao]|à|ao)|graças (?:a|à|ao)|indicação d[eao]|via) (?:a |o )?$",
    clause_starts=
        r"(?:(?:eu|ele|ela|eles|{name})\b|(?:me|lhe|se|é|está|procura|precisa|quer|trabalha|mora|sabe|tem|"
        r"conhece|ficou|fiquei|prometi|prometeu|disse|vou|vai|devo|tenho|dei|mandei|enviei|emprestei|"
        r"emprestou|conheci|falei|aprendi|quero|estuda|joga|dirige|topou|pode|pediu|ofereceu|ligou|ensinou|"
        r"deu|mandou|manja|adora|gosta|busca|quem|veio|tá) )",
    negations=r"\b(?:não|nao|nunca|ninguém|nada|sem|nem|tampouco|jamais|já não)\b", maybe=
        r"\b(?:talvez|quem sabe|poderia|de repente|se der|gostaria|pode ser que)\b", me=
        r"\b(?:me|nos|meus?|minhas?|nosso|nossa|eu|mim|comigo|pra gente)\b", them=
        r"(?:\b(?:lhe|lhes|ele|ela|eles|elas|\w+-lo|\w+-la|\w+-lhe|dele|dela)\b|\ue000)", group=
        r"\b(?:lhes|ambos|os dois|as duas|eles|elas)\b",
    macros=Macros({
        "thing_where": r"^(?:o|a|os|as|seu|sua|meu|minha) [\w-]+,? (?:onde|que|em que|no qual|na qual)\b[^,]*, ?$",
        "about": r"sobre",
        "says_that": r"\bque\b",
        "of_whom": r"\b(?:os?|as?|uma?) [\w-]+ d[eoa]s? $",
        "thing_first":
            r"\b(?:os?|as?|uma?|seus?|suas?|meus?|minhas?|nossos?|nossas?|este|esta|esse|"
            r"essa) (?:[\w-]+ ){1,3}$",
        "called_the": r"\b(?:é|como|virou) (?:agora )?(?:a |o |uma? )?$",
        "he_or_she": r"\W*(?:(?P<she>ela)|ele)\b",
        "no_length": r"\b(?:às|as|até|em|há)\s$",
        "near": r"em|de|perto de",
        "owner_before": r"\b(?:do|da|dos|das) $",
        "them": r"ele|ela|eles|elas|lhe|{names}",
        "subjects":
            r"(?P<third>\b(?:su?a|seu|minha|meu|[ao]) (?:chefe|marido|mulher|esposa|esposo|irmã|irmão|mãe|pai|"
            r"filh[oa]|amig[oa]|prim[oa]|namorad[oa]|colega|vizinh[oa])\b(?: d(?:ele|ela))?)|(?P<name>\ue000+)|"
            r"(?P<group>\b(?:ambos|os dois)\b)|(?P<me>\b(?:eu|nós)\b)|(?P<them>\b(?:ele|ela|eles|elas)\b)",
        "third_party":
            r"\b(?:[ao] )?(?:chefe|marido|mulher|irmã|irmão|mãe|pai|filh[oa]|amig[oa]|prim[oa]|namorad[oa]|"
            r"colega) d(?:ele|ela)\b", "leading_subject": r"\W{0,3}(?:\ue000+|(?:ele|ela|eles|elas)\b)",
            "pronoun": r"lhe|lhes|ele|ela|eles|elas|\w+-l[oa]|dele|dela", "to_them":
            r"(?:(?:pr[ao] )?(?:ele|ela|lhe)\b|\ue000)",
        "joints": r"e|mas|porque|então|pois|só que", "and": r"e|&", "in": r"em", "if": r"se|caso|quando",
            "bound": r"\b(?:que|se|onde|quando|como|quem|o|a|do|da|de)", "article":
            r"o|a|os|as|um|uma|nosso|nossa|meu|minha", "no_need": r"(?:isso|nada|mais|tempo)$",
        "meets": r"(?:ver\b|encontr|visit|tomar|almoç|jantar|café)",
        "thanks": r"agradec|obrigad",
        "come_back":
            r"(?:lig|fal|ver\b|encontr|convers|visit|tomar|almoç|parabeniz|agradec|retomar|marcar|chamar|"
            r"escrever (?:pr|para))\w*", "no_promise":
            r"ser|estar|ir\b|pensar|ter\b|descansar|dormir|ver se|fazer(?! (?:um|uma|o|a))", "ask_verbs":
            r"perguntar|falar com|consultar", "helping":
            r"mand|envi|pass|apresent|ajud|revis|ler|explic|emprest|indic|avis|conect|ensin", "i_said":
            r"\b(?:fiquei|prometi|disse que)\b",
        "to_me": r"\b(?:me|nos)\b|pra mim", "mine": r"^(?:meu|minha|nosso|nossa|me)\b", "role_lead":
            r"(?:é|trabalha como|como|era) (?:a |o |uma? |agora )*", "role_join": r"na|no|em|da|do|para|pra|@",
            "role_end": r"e|mas|que|procura|precisa|quer|me|com", "company_lead": r"da|do|de|@", "at_place":
            r"^\x00", "outing": r"^\x00",
        "firm_end":
            r"e|mas|que|procura|precisa|quer|me|é|está|sobre|por|para|pra|com|desde|ontem|hoje|tem|disse|ligou|"
            r"escreveu|veio|há|num|numa|como|no|na", "no_firm":
            r"mim|casa|ele|ela|uma?|isso|novo|\d|meu|minha|seu|sua|tarde|noite|manhã|nada|trem|bar|praia|festa|"
            r"academia", "no_role":
            r"não|muito|em|com|de|do|da|para|por|é|está|procura|precisa|quer|tem|me|ele|ela|o|a|eu|que",
        "role_before":
            r"(?:^|[,.:] |\b(?:a|o|uma?|meu|minha|nosso|nossa|com|sua?) )(?P<firm>\x00)?(?P<role>[\w-]+)$",
            "aside_lead": r"da|do|de|agora|também|a|o|uma?|trabalha na|trabalha no", "aside_still":
            r"agora|ainda|ambos", "aside_not": r"não|sim|ela|ele|eu|acho|por|via|pelo|pela", "item_not":
            r".*\b(?:gente|pessoal)$", "any_verb":
            r"\b(?:é|está|são|foi|tem|procura|precisa|quer|me|lhe|nos|se|vai|vou|não|que|obrigad[oa]|disse|ele|"
            r"ela|eu)\b",
        "not_now": r"\b(?:antes|ex|era|trabalhava|talvez|se|quer ser|vai ser|candidatou|vai se mudar)\b",
            "lives": r"\b(?:mora|mudou|vive)\b",
        "event":
            r"(?:(?:o|a|no|na|um|uma) )?(?:feira|conferência|congresso|meetup|casamento|gala|oficina|seminário|"
            r"webinar|festa|aniversário|encontro|festival|summit|web summit|evento|palestra|lançamento|"
            r"fórum)(?: (?:d[eao]|em|no|na)? ?[\w' -]{2,30})?", "met_cue":
            r"\b(?:conheci|conhecer|conhecemos|conversei|apresentou|apresentad[oa]|veio pel[oa])\b",
            "place_end": r"e|onde|graças|através|que|mas|com|veio|fundador\w*",
        "past_cue": r"\b(?:\w+(?:ei|ou|eu|iu|aram|eram|iram)|fui|foi|vi|disse|tive|fiz|tem|café|ligação|com)\b",
            "not_happened":
            r"\b(?:não (?:consegui|falei|vi)|lembrar|me lembra|lembre|preciso|tenho que|vou|devo|cancel\w+|"
            r"amanhã|marcado)\b", "just_now": r"\b(?:acabei de|agorinha|agora mesmo)\b", "of_another": r"^\x00",
            "by_means": r"\b(?:por|via|em|pelo|pela|no|na)(?: um| uma)? $",
        "planning":
            r"\b(?:plano|agendad[oa]|marcad[oa]|lembrar|lembrete|lembra|pendente|semana que vem|amanhã|"
            r"combinad[oa])\b", "hour_to_come": r"\b\d{1,2}h(?:\d\d)?\b|\bàs \d{1,2}\b", "lesson_label":
            r"^(?:aprendi|aprendizado|lição|moral|conclusão|til|anotar|dica)$", "owe_label":
            r"^devo$|^prometi$", "intro_label": r"\bapresentação\b|\bapresentei\b", "told_label":
            r"^(?:{name}|ele|ela)? ?(?:diz|disse|me disse|acha) que ", "both":
            r"\b(?:ambos|ambas|os dois|as duas)\b",
        "command_need": "need", "command_offer": "given", "command_received": "received", "command_got":
            "received", "past_start": r"\w+ei\b|dei\b",
        "past3":
            r"deu|mandou|enviou|passou|emprestou|explicou|ajudou|apresentou|indicou|recomendou|aconselhou|"
            r"revisou|ensinou|conseguiu|compartilhou|corrigiu|leu|conectou|trouxe|ofereceu|sugeriu|acompanhou|"
            r"consertou|deu uma força|orientou|arrumou", "past1":
            r"dei|mandei|enviei|passei|emprestei|expliquei|ajudei|apresentei|indiquei|recomendei|revisei|"
            r"ensinei|consegui|compartilhei|corrigi|li|conectei|levei|ofereci|aconselhei|sugeri|traduzi|"
            r"consertei|acompanhei|doei",
    }),
    cues=(
        (r"^(?:(?:eu|já|hoje|ontem|{day}|e|também) )*(?P<what>(?:apresentei|conectei|"
            r"(?:coloquei|pus)(?: em cont[ac]t?o)?) (?:[ao] )?{name} "
            r"(?:em cont[ac]t?o )?(?:[aeoà]|ao|com) (?:[ao] )?{name}.*)",
            "both_introduced"),
        (r"^(?:tenho que |tenho de )?(?:perguntar|pedir) (?:ao?|para o|para a|pro|"
            r"pra) (?P<who>{name}) (?:se |para |que )?(?P<what>.+)", "ask"),
        (r"^[ \ue001,:]*(?:am |el |le |na |no |o |a |в )?(?P<what>(?:café|almoço|jantar|reunião|chamada|"
        r"consulta|encontro) (?:com) .*)", "engagement"),
        (r"\b(?:me lembra|me lembre|lembrar|lembrete|lembra de mim|não esquecer|não esquecer de|anotar pra|"
            r"pendente)(?: de| que)?:? ?(?P<what>.+)", "todo"), (
            r"\b(?:prometi|fiquei|me comprometi|ofereci|combinei|topei|disse que (?:ia|vou)|falei que ia)(?: "
            r"(?:a|de|em|que|pra|pra ela|pra ele|a ele|a ela|lhe))? (?P<what>\w+r(?:-lhe|-l[oa])?\b.*)",
            "promise"), (r"\b(?:vou|tenho que|preciso|devo|tenho de|vamos) (?P<what>\w+r(?:-lhe|-l[oa])?\b.*)",
            "i_will"), (
            r"\b(?P<what>(?:mandarei|enviarei|passarei|apresentarei|ligarei|perguntarei|mando|envio|passo|"
            r"apresento|empresto|ligo|aviso|pergunto) .*)", "i_will"), (
            r"^(?P<what>(?:ligar|falar|mandar|escrever|encontrar|agradecer|perguntar|parabenizar|almoçar|marcar|"
            r"enviar)\b.*{name}.*)", "i_will"),
        (r"\b(?:lhe devo|devo a ele|devo a ela|devo pr[ao] {name}|devo à {name}|devo ao {name}) (?P<what>.+)",
            "promise"), (r"\bme deve (?P<what>.+)", "owed"), (
            r"\b(?:ficou|ficaram|prometeu|topou|ofereceu|se ofereceu|se comprometeu|aceitou|combinou|vai|disse "
            r"que vai) (?:a |de |em |que |pra )?(?P<what>(?:me \w+|nos \w+|\w+r .*(?:\bme\b|\bmeu\b|\bminha\b|"
            r"pra mim|comigo))\b.*)", "owed"), (
            r"\bme (?P<what>(?:manda|envia|passa|apresenta|empresta|ajuda com|avisa|explica|indica|ensina|"
            r"liga)\b.*)", "owed"),
        (r"\b(?:quero|queria|gostaria de|pensei em|posso) (?:pedir|perguntar) (?:a ele |a ela |pr[ao] (?:ele "
            r"|ela )|(?:a|à|ao|pr[ao]) (?P<who>{name}) )?(?P<what>.+)", "ask"), (
            r"\b(?:pedi|perguntei|pedir|perguntar) (?:a ele |a ela |pr[ao] (?:ele |ela )|(?:a|à|ao|pr[ao]|a o) "
            r"(?P<who>{name}) )(?:se |que |pra |para )?(?P<what>.+)", "ask"),
        (r"\b(?:procura|procuram|está procurando|tá procurando|busca|está buscando|precisa|precisam|"
            r"necessita|está atrás|tá atrás|atrás|está em busca|em busca|falta pra el[ea]|anda procurando) "
            r"(?:de |por )?(?P<what>.+)", "need"), (
            r"\b(?:quer|queria|gostaria de|deseja|sonha em|espera|tenta|está tentando|tá querendo) "
            r"(?P<what>(?!que eu|me\b).+)", "want"), (
            r"\b(?:tem dificuldade|está com problemas|sofre|tá com problema|está apanhando|luta) (?:com |para |"
            r"pra |em |de )?(?P<what>.+)", "need"), (r"\bme pediu (?P<what>.+)", "need"), (
            r"\b(?:me|nos) (?P<what>(?!apresentou (?:foi )?(?:a |o )?{name})(?:{past3})\b.*)", "got"), (
            r"\b(?P<what>(?!apresentou)(?:{past3})\b.*(?:pra mim|me\b|minh[ao]s?|meus?).*)", "got"), (
            r"\blhe (?P<what>(?:{past1})\b.*)", "given"), (
            r"\b(?P<what>(?:{past1}) .*(?:pr[ao]|para|a|à|ao) (?:ele|ela|{name}).*)", "given"), (
            r"\b(?P<what>(?:{past1})(?:-lhe| el[ea] a).*)", "given"),
    ),
    channels=(
        (r"\b(?:carta|cartão postal|pelo correio)\b", "letter"), (
            r"\b(?:zoom|teams|meet|videochamada|chamada de vídeo|facetime|skype|vídeo)\b", "video"), (
            r"\b(?:ligação|liguei|ligou|telefone|telefonema|chamada|por telefone)\b", "call"), (
            r"\b(?:e-?mail|email)s?\b", "email"), (
            r"\b(?:whatsapp|zap|wpp|mensagem|sms|dm|telegram|escreveu|escrevi|linkedin|áudio)\b", "message"),
        (r"\b(?:café|cafezinho|almoço|almocei|jantar|jantei|cerveja|chope|chopp|passeio|encontrei|visit\w+|"
            r"academia|praia|churrasco|caminhada|lanche|aniversário(?! d\w* \ue000)|esbarrei|"
            r"padaria)\b", "in_person"), (
            r"\b(?:feira|conferência|congresso|meetup|casamento|gala|oficina|seminário|webinar|festa|evento|"
            r"festival|encontro|summit|palestra|fórum)\b", "event"),
    ),
    starters=((
        r"\bme (?:ligou|escreveu|mandou (?:mensagem|um e-?mail|um zap)|chamou|procurou)\b|\b(?:mensagem|"
        r"e-?mail|ligação|zap|áudio) d[eao]\b", "them"), (
        r"\b(?:liguei|escrevi|mandei (?:mensagem|um e-?mail|um zap)|chamei)\b", "me")),
    minutes=((r"(?<![\w.:/-])(?P<m>\d{1,3}) ?-?(?:min(?:uto)?s?)\b", 0), (
        r"(?<![\w.:/-])(?P<h>\d{1,2}(?:,5)?) ?(?:horas?|h)\b(?=.{0,12}(?:de |d[eao]l|com|$|,|\.))", 0), (
        r"\bmeia hora\b", 30), (r"\bhora e meia\b", 90), (r"\buma hora\b", 60), (r"\bum quarto de hora\b", 15)),
    places=(r"\b(?:conheci|conhecemos|encontrei) .*?\b(?:em|no|na|durante) (?P<at>.+)",
        r"^{name} (?:em|no|na) (?P<at>.+)",
        r"^(?:{day}, )?(?P<at>(?:no|na) (?:\w+ ){0,2}(?:aniversário|festa|feira|casamento|evento|encontro|"
        r"congresso)\b.*)"), through=(
        r"\b(?:quem (?:me |nos )?apresentou foi (?:a |o )?|apresentad[oa] (?:por|pelo|pela) |através d[eao] "
        r"|graças (?:a|à|ao) |via |por meio d[eao] |indicação d[eao] |veio pel[oa] )(?P<who>{name})",
        r"(?P<who>{name}) (?:me apresentou|nos apresentou|que me apresentou|quem me apresentou)"),
    facts=(
        (r"\b(?:trabalha|entrou|está|começou|foi)(?: agora| a trabalhar)? (?:na|no|em|para|pra) "
            r"(?P<company>.+)", ""), (
            r"(?:^|{name},? |\b(?:ele|ela) )(?:é|trabalha como|agora é|virou|está como) (?:a |o |uma? |agora "
                r")*(?P<role_at>.+)",
            ""), (r"\b(?:dirige|fundou|tem|toca) (?P<runs>.+)", ""), (
            r"\b(?:mora|vive|se mudou) (?:em|no|na|para|pra|pro) (?P<city>.+)", ""), (
            r"\b(?:adora|ama|gosta (?:muito )?d[eao]|gosta|é (?:fã|apaixonad[oa]) (?:d[eao]|por)|se interessa "
            r"por|joga|coleciona|curte) (?P<interest>.+)", ""), (
            r"\b(?:sabe (?:muito |tudo |bastante )?(?:de|sobre)|entende (?:muito )?de|manja (?:muito )?d[eao]|é "
            r"(?:muito bo[am]|ótim[oa]|especialista|craque|fera|expert) (?:em|com|no|na)|domina) (?P<skill>.+)",
            ""), (r"\b(?:aniversário|niver|nasceu)\b(?: é)?(?P<birthday>.*)", ""), (
            r"\bfaz (?P<age>\d{2})(?: anos)?(?P<birthday>.*)", ""),
    ),
    role_words=r"(?:diretora?|chefe|gerente|responsável|encarregad[oa]|editora?|engenheir[oa]|advogad[oa]|"
        r"médic[oa]|doutora?|enfermeir[oa]|professora?|jornalista|designer|arquitet[oa]|consultora?|"
        r"fundadora?|sóci[oa]|programadora?|desenvolvedora?|pesquisadora?|contadora?|vendedora?|compradora?|"
        r"recrutadora?|fotógraf[oa]|músic[oa]|artista|psicólog[oa]|fisioterapeuta|veterinári[oa]|"
        r"agrônom[oa]|economista|coordenadora?|presidente|secretári[oa]|técnic[oa]|analista|tradutora?|"
        r"cozinheir[oa]|chef|estudante|estagiári[oa]|vereadora?|prefeit[oa]|ceo|cto|cfo|product manager|"
        r"eletricista|encanador|marceneir[oa]|produtora?|bibliotecári[oa]|assessora?|gestora?|don[oa]|"
        r"dentista|síndic[oa])\b",
    learned=(
        r"\b(?:aprendi|aprendizado|lição|moral|conclusão)(?: (?:com|d[eao]) (?P<who>{name}|ela|ele))?(?:,|"
        r":)? ?(?:que )?(?P<what>.+)",), kinds=((r"apresent|em contato com|conect", "introduction"), (
        r"contato|recomend|indic|número|telefone|carta de", "referral"), (
        r"revis|corrig|ler\b|leu|feedback|opini|coment", "feedback"), (r"mentor|ensinou a", "mentoring"), (
        r"anim|apoi|escut|força", "encouragement"), (r"conselh|explic|ensin|suger|dica|orient", "advice"), (
        r"inform|pergunt|avis|respost|dado|confirm|preço|lig|mensagem", "information"), (
        r"mand|envi|pass|emprest|deu|dei|livro|modelo|document|link|compartilh|furadeira", "resource"), (
        r"ajud|acompanh|hora|lev|cuid|consert", "time")),
    intents=((r"^(?:oi|olá|ola|bom dia|boa (?:tarde|noite)|obrigad[oa]|valeu|ok|beleza|legal|perfeito|kkk\w*|"
        r"tchau|e aí)\b", "chat"), (
        r"^(?:oi|olá|ola|e aí)?[ ,!]*(?:tudo bem|tudo bom|como vai|como você está|beleza).{0,12}$", "greeting"),
        (r"^(?:a |com |de |pra |para |oi,? )?(?:quem|o que|que|qual|quais|como|quando|onde|por que|devo|"
        r"posso|tenho|é|quanto|será que)\b.*\?", "ask_coach"), (
        r"\b(?:o que (?:eu )?faço|com quem (?:eu )?|devo (?:eu )?|como posso|me ajuda|me mostra|me dá|apaga|"
        r"muda|para de|não me mande|qual a melhor)\b.*", "ask_coach"), (
        r"\b(?:me sinto|estou (?:cansad[oa]|triste|nervos[oa]|feliz)|tô (?:cansad[oa]|triste))\b", "chat")),
    trims=r"^(?:que |de |a |para |pra |em |por |:|,|- )+", tails=
        r"(?:,? (?:por favor|também|tb|já|obrigad[oa]|urgente|logo|depois|agora)|[ ,.;:!?'\"–—-])+$", cut=
        r" (?:porque|mas|embora|então|quando|se|pra que) ",
)
