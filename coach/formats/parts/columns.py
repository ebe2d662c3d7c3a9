"""Which column of a table holds what, by its header, in the languages people's programs speak."""

from __future__ import annotations

import re
import unicodedata

FIELDS = (
    "name", "given", "middle", "family", "alias", "company", "role", "industry", "city", "email", "phone", "link",
    "telegram", "birthday", "tags", "interests", "skills", "notes", "met_on", "met_at",
)  # fmt: skip
"""What a column can be taken for."""

_known = {
    "name": """
        name | full name | fullname | display name | contact | contact name | person | who | file as
        vollständiger name | anzeigename | kontakt | nombre completo | nombre y apellidos | contacto
        nom complet | nom et prénom | nome completo | nome e cognome | contatto | contato | volledige naam
        naam | имя и фамилия | фио | полное имя | контакт | imię i nazwisko | ad soyad | 姓名 | 名前 | 氏名
        名称 | повне імʼя
    """,
    "given": """
        first | first name | firstname | given name | given | forename | vorname | nombre | nombre de pila
        prénom | prenom | nome | primeiro nome | voornaam | имя | imię | ім'я | ad | adı | 名 | prénom usuel
    """,
    "middle": """
        middle name | additional name | middle | weitere vornamen | segundo nombre | autre prénom
        deuxième prénom | secondo nome | segundo nome | nome do meio | tussenvoegsel | отчество | drugie imię
        по батькові
    """,
    "family": """
        last | last name | lastname | surname | family name | family | nachname | familienname | apellido
        apellidos | primer apellido | nom | nom de famille | cognome | sobrenome | apelido | último nome
        achternaam | фамилия | nazwisko | прізвище | soyad | soyadı | 姓
    """,
    "alias": """
        nickname | alias | aka | also known as | spitzname | apodo | alias/apodo | surnom | soprannome | bijnaam
        прозвище | pseudonim | takma ad | 昵称 | ニックネーム
    """,
    "company": """
        company | company name | organization | organisation | organization name | organization 1 name
        employer | firm | works at | firma | unternehmen | organisation/firma | arbeitgeber | empresa | compañía
        organización | société | entreprise | azienda | società | organizzazione | organização | bedrijf
        organisatie | werkgever | компания | организация | место работы | фирма | organizacja | компанія
        şirket | 公司 | 单位 | 会社 | 会社名 | компания/организация
    """,
    "role": """
        role | job title | title | position | occupation | job | organization title | organization 1 title
        job role | what they do | beruf | stelle | funktion | berufsbezeichnung | jobtitel | puesto | cargo
        ocupación | profesión | poste | fonction | titre | profession | ruolo | qualifica | posizione | mansione
        profissão | functie | functietitel | должность | профессия | stanowisko | посада | unvan | pozisyon
        görev | 职位 | 职务 | 役職 | 肩書き
    """,
    "industry": """
        industry | sector | field | branche | industria | sector de actividad | secteur | settore | setor
        sector/branche | отрасль | сфера | branża | галузь | sektör | 行业 | 業界
    """,
    "city": """
        city | work city | town | location | where | home city | business city | other city | address 1 city
        address 2 city | based in | stadt | ort | wohnort | ort privat | ort geschäftlich | ciudad | localidad
        población | ciudad del trabajo | ville | lieu | città | cidade | woonplaats | stad | plaats | город
        место | miasto | місто | şehir | 城市 | 市 | 都市
    """,
    "email": """
        email | e-mail | mail | email address | e-mail address | emails | e-mail 1 value | e-mail 2 value
        e-mail 3 value | e-mail 4 value | e-mail 2 address | e-mail 3 address | primary email | secondary email
        other email | work email | personal email | email 1 | email 2 | e-mail-adresse | e-mail 2: adresse
        e-mail 3: adresse | e-mail-adresse 2 | emailadresse | mailadresse | correo | correo electrónico
        dirección de correo | dirección de correo electrónico | courriel | adresse e-mail
        adresse de messagerie | adresse email | indirizzo e-mail | indirizzo di posta elettronica
        posta elettronica | endereço de e-mail | e-mailadres | почта | электронная почта | эл. почта
        адрес эл. почты | adres e-mail | пошта | e-posta | e-posta adresi | 邮箱 | 电子邮件 | 电子邮件地址
        メール | メールアドレス | 電子メール アドレス
    """,
    "phone": """
        phone | phone number | mobile number | work telephone | telephone | tel | mobile | mobile phone | cell
        cell phone | home phone | home phone 2 | business phone | business phone 2 | other phone | primary phone
        company main phone | car phone | phone 1 value | phone 2 value | phone 3 value | phone 4 value | phone 1
        phone 2 | work phone | phones | whatsapp | telefon | handy | mobiltelefon | mobil | telefonnummer
        telefon geschäftlich | telefon geschäftlich 2 | telefon privat | telefon (mobil) | teléfono | móvil
        teléfono móvil | teléfono del trabajo | celular | téléphone | mobile/portable | portable | tél
        tél mobile | téléphone mobile | téléphone (bureau) | téléphone (domicile) | telefono | cellulare
        telefono cellulare | telefone | telemóvel | telefoon | mobiel | mobiele telefoon | телефон | мобильный
        мобильный телефон | номер телефона | рабочий телефон | numer telefonu | telefon komórkowy | cep telefonu
        电话 | 手机 | 手机号 | 電話 | 電話番号 | 携帯電話
    """,
    "link": """
        linkedin profile url | linkedin link | url | link | linkedin | linkedin url | linkedin profile | profile
        profile url | website | web | web page | homepage | website 1 value | website 2 value | site
        personal web page | github | twitter | webseite | internetseite | profil | sitio web | página web
        enlace | site web | page web | lien | sito web | pagina web | pagina | página | site pessoal | сайт
        ссылка | страница | strona | strona www | web sitesi | 网址 | 主页 | ウェブサイト
    """,
    "telegram": """
        telegram | telegram username | telegram handle | tg | телеграм | телеграмм
    """,
    "birthday": """
        birthday | birth date | birthdate | date of birth | dob | born | geburtstag | geburtsdatum | cumpleaños
        fecha de nacimiento | anniversaire | date de naissance | compleanno | data di nascita | aniversário
        data de nascimento | verjaardag | geboortedatum | день рождения | дата рождения | urodziny
        data urodzenia | день народження | doğum günü | doğum tarihi | 生日 | 出生日期 | 誕生日
    """,
    "tags": """
        tags | tag | keywords | labels | label | categories | category | group | groups | group membership
        list | kategorien | kategorie | gruppe | schlagwörter | etiquetas | categorías | categoría | grupos
        étiquettes | catégories | catégorie | groupes | etichette | categorie | categoria | gruppi | categorias
        labels/groepen | теги | метки | группы | категории | etykiety | etiketler | 标签 | 分组 | ラベル
    """,
    "interests": """
        interests | interest | hobby | hobbies | likes | interessen | intereses | aficiones | intérêts
        centres d'intérêt | interessi | interesses | интересы | хобби | zainteresowania | інтереси
        ilgi alanları | 兴趣 | 趣味
    """,
    "skills": """
        skills | skill | expertise | good at | can help with | fähigkeiten | kenntnisse | habilidades
        compétences | competenze | competências | vaardigheden | навыки | умения | umiejętności | навички
        beceriler | 技能 | スキル
    """,
    "notes": """
        notes | note | comment | comments | remarks | description | about | memo | notizen | notiz | bemerkungen
        bemerkung | kommentar | notas | nota | comentarios | observaciones | remarques | commentaire
        commentaires | annotazioni | commenti | observações | comentários | notities | opmerkingen | заметки
        примечание | примечания | комментарий | notatki | uwagi | нотатки | notlar | 备注 | メモ
    """,
    "met_on": """
        connected on | met on | date met | met | first met | when we met | since | kennengelernt am
        kennengelernt | seit | conocido el | fecha de conexión | rencontré le | connecté le | conosciuto il
        conhecido em | дата знакомства | знакомы с | poznany | дата знайомства | 认识日期
    """,
    "met_at": """
        where did we meet | how did we meet | met at | where we met | how we met | event | source | met where
        kennengelernt bei | wo kennengelernt | herkunft | dónde nos conocimos | evento | rencontré à
        où rencontré | conosciuto a | onde nos conhecemos | где познакомились | откуда | gdzie poznany
        认识地点
    """,
}


def plain(header: str) -> str:
    """A header without case, accents, marks and doubled spaces, so that writings of one name are one."""
    text = unicodedata.normalize("NFKD", header[:120]).casefold()
    text = "".join(character for character in text if not unicodedata.combining(character))
    return " ".join(re.sub(r"[^\w]+|_", " ", text).split())


def _table() -> dict[str, str]:
    found: dict[str, str] = {}
    for field, names in _known.items():
        for name in re.split(r"[|\n]", names):
            if name.strip():
                found.setdefault(plain(name), field)
    return found


by_header = _table()
"""Field by plain header."""


def field_of(header: str) -> str | None:
    """What a column with this header holds, or None."""
    return by_header.get(plain(header)) or by_header.get(re.sub(r" \d+$", "", plain(header)))


def fields_of(headers: list[str]) -> list[str | None]:
    """What each column holds. `nom`, `nombre` or `имя` alone, with no other part beside, is the whole name."""
    fields = [field_of(header) for header in headers]
    parts = {field for field in fields if field in ("name", "given", "family")}
    if len(parts) == 1 and "name" not in parts:
        fields = [
            "name" if field in parts and plain(headers[i]) in _whole_or_part else field
            for i, field in enumerate(fields)
        ]
    return fields


_whole_or_part = {plain(name) for name in ("nom", "nome", "nombre", "имя", "ad", "名", "姓", "імʼя", "ім'я")}
