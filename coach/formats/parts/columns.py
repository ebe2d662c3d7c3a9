"""Which column of a table holds what, by its header, in the languages people's programs speak."""

from __future__ import annotations

import re
import unicodedata

FIELDS = (
    "name", "given", "middle", "family", "alias", "company", "role", "industry", "city", "email", "phone", "link",
    "telegram", "birthday", "birth_year", "birth_month", "birth_day", "tags", "interests", "skills", "notes", "met_on",
    "met_at",
)  # fmt: skip
"""What a column can be taken for."""

_known = {
    "name": """
        name | full name | fullname | display name | contact | contact name | person | who | file as
        vollständiger name | anzeigename | kontakt | nombre completo | nombre y apellidos | contacto
        nom complet | nom et prénom | nome completo | nome e cognome | contatto | contato | volledige naam
        naam | имя и фамилия | фио | полное имя | контакт | imię i nazwisko | ad soyad | 姓名 | 名前 | 氏名
        名称 | повне імʼя
        имя контакта | nombre y apellido | nome e sobrenome | 성명 | 이름 | 名字
    """,
    "given": """
        first | first name | firstname | given name | given | forename | vorname | nombre | nombre de pila
        prénom | prenom | nome | primeiro nome | voornaam | имя | imię | ім'я | ad | adı | 名 | prénom usuel
        名前(名) | nombres | voornamen | förnamn | fornavn | etunimi | jméno | keresztnév
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
        efternamn | etternavn | efternavn | sukunimi | příjmení | vezetéknév | 氏
    """,
    "alias": """
        nickname | alias | aka | also known as | spitzname | apodo | alias/apodo | surnom | soprannome | bijnaam
        прозвище | pseudonim | takma ad | 昵称 | ニックネーム
        nicknames | přezdívka
    """,
    "company": """
        company | company name | organization | organisation | organization name | organization 1 name
        employer | firm | works at | firma | unternehmen | organisation/firma | arbeitgeber | empresa | compañía
        organización | société | entreprise | azienda | società | organizzazione | organização | bedrijf
        organisatie | werkgever | компания | организация | место работы | фирма | organizacja | компанія
        şirket | 公司 | 单位 | 会社 | 会社名 | компания/организация
        companies | account name | organizations | current company | work company | azienda/società | ditta
        företag | virksomhed | yritys | cég | firma/organizacja | 企业 | 勤務先 | 회사 | 회사명 | 単位
    """,
    "role": """
        role | job title | title | position | occupation | job | organization title | organization 1 title
        job role | what they do | beruf | stelle | funktion | berufsbezeichnung | jobtitel | puesto | cargo
        ocupación | profesión | poste | fonction | titre | profession | ruolo | qualifica | posizione | mansione
        profissão | functie | functietitel | должность | профессия | stanowisko | посада | unvan | pozisyon
        görev | 职位 | 职务 | 役職 | 肩書き
        headline | titles | current position | current title | work title | titre1 | título | arbeitstitel
        jobbezeichnung | jobtitle | yrkestitel | 職位 | 직책 | 직함
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
        mailing city | kaupunki | město | 市区町村 | 所在地 | 도시
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
        mailadresse | e-postadress | sähköposti | 이메일
        メールアドレス1 | adresse de courriel | e mailová adresa
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
        phone numbers | direct line | direct dial | telefonszám | puhelin | puhelinnumero | mobilnummer
        mobiele telefoon | mobilni telefon | 手机号码 | 联系电话 | 携帯番号 | 携帯 | 휴대폰 | 전화번호
    """,
    "link": """
        linkedin profile url | linkedin link | url | link | linkedin | linkedin url | linkedin profile | profile
        profile url | website | website url | web | web page | homepage | website 1 value | website 2 value | site
        personal web page | github | twitter | webseite | internetseite | profil | sitio web | página web
        enlace | site web | page web | lien | sito web | pagina web | pagina | página | site pessoal | сайт
        ссылка | страница | strona | strona www | web sitesi | 网址 | 主页 | ウェブサイト
        sites | social links | profiles | instagram | facebook | xing | mastodon | bluesky | linkedin profil
        webové stránky | webbplats | hjemmeside
    """,
    "telegram": """
        telegram | telegram username | telegram handle | tg | телеграм | телеграмм
    """,
    "birthday": """
        birthday | birth date | birthdate | date of birth | dob | born | geburtstag | geburtsdatum | cumpleaños
        fecha de nacimiento | anniversaire | date de naissance | compleanno | data di nascita | aniversário
        data de nascimento | verjaardag | geboortedatum | день рождения | дата рождения | urodziny
        data urodzenia | день народження | doğum günü | doğum tarihi | 生日 | 出生日期 | 誕生日
        birthdays | geb | geb. datum | narozeniny | születésnap | födelsedag | fødselsdag | 생일 | 生年月日
    """,
    "birth_year": """
        birth year | birthyear | year of birth | geburtsjahr | année de naissance | año de nacimiento
    """,
    "birth_month": """
        birth month | birthmonth | month of birth | geburtsmonat | mois de naissance | mes de nacimiento
    """,
    "birth_day": """
        birth day | day of birth | jour de naissance | día de nacimiento
    """,
    "tags": """
        tags | tag | keywords | labels | label | categories | category | group | groups | group membership
        list | kategorien | kategorie | gruppe | schlagwörter | etiquetas | categorías | categoría | grupos
        étiquettes | catégories | catégorie | groupes | etichette | categorie | categoria | gruppi | categorias
        labels/groepen | теги | метки | группы | категории | etykiety | etiketler | 标签 | 分组 | ラベル
        relationship tags | štítky | taggar | stichwörter
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
        anmerkung | anmerkungen | fritext | poznámky | anteckningar | megjegyzés | 메모 | 備考
    """,
    "met_on": """
        connected on | met on | date met | met | first met | when we met | since | kennengelernt am
        kennengelernt | seit | conocido el | fecha de conexión | rencontré le | connecté le | conosciuto il
        conhecido em | дата знакомства | знакомы с | poznany | дата знайомства | 认识日期
        connected | verbunden am | vernetzt am | conectado el | fecha de la conexión
        connecté(e) le | date de connexion
        collegato il | data collegamento | data di collegamento | conectado em | data da conexão | verbonden op
        gekoppeld op | дата установления контакта | дата добавления | data nawiązania kontaktu | połączono
        bağlantı kurulma tarihi | 联系日期 | 建立联系日期 | つながった日
    """,
    "met_at": """
        where did we meet | how did we meet | met at | where we met | how we met | event | source | met where
        kennengelernt bei | wo kennengelernt | herkunft | dónde nos conocimos | evento | rencontré à
        où rencontré | conosciuto a | onde nos conhecemos | где познакомились | откуда | gdzie poznany
        认识地点
        where met | how met | where did you meet | how did you meet | how we know each other | met through event
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
