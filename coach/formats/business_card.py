"""The words on a business card or under an e-mail, as text recognition or a paste gives them: which line is what.

Only what can be told by its form is taken (addresses, numbers, links) or by the words that such lines have (jobs, legal
forms of companies); the name is the line that looks like one and is spelled by the e-mail address or the size of its
place. Every field is shown to the user to confirm.
"""

from __future__ import annotations

import re

from anyascii import anyascii

from coach.formats.parts import cleaning
from coach.formats.parts.decoding import NotText, decoded, lines
from coach.formats.parts.found import Found
from coach.formats.parts.imported import Draft, Imported, Reading

ORDER = 95
_MAX_LINES = 25

_email = re.compile(r"[\w.+-]{1,64}\s?@\s?[\w-]{1,60}(?:\.[\w-]{2,60}){1,4}")
_phone = re.compile(r"(?<![\w@/])(?:\+|00|\(?0)[\d\s()./\-–]{6,24}\d(?!\w)")
_link = re.compile(
    r"(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|de|eu|fr|es|it|co|ch|at|uk|ru|dev|app|ai)(?:/\S*)?\b"
)
_role = re.compile(
    r"\b(?:manager|director|direktor|head|lead|leiter|leiterin|engineer|ingenieur|developer|entwickler|designer|consultant"
    r"|berater|beraterin|founder|gründer|gründerin|ceo|cto|cfo|coo|cmo|president|partner|architect|architekt|analyst"
    r"|scientist|professor|teacher|lawyer|attorney|rechtsanwalt|rechtsanwältin|nurse|doctor|therapist|coach|owner"
    r"|inhaber|inhaberin|officer|specialist|assistant|coordinator|editor|journalist|producer|recruiter|sales|vertrieb"
    r"|marketing|geschäftsführer|geschäftsführerin|directeur|directrice|responsable|ingénieur|gérant|directora"
    r"|gerente|ingeniera?|jefe|fundador|fundadora|responsabile|direttore|direttrice|директор|менеджер|инженер"
    r"|руководитель|разработчик|основатель|консультант|researcher|strategist|photographer|advisor|executive|vp)\b"
    r"|经理|总监|工程师|设计师|总裁|主任|顾问|教授|部長|課長|代表取締役|マネージャー|エンジニア",
    re.IGNORECASE,
)
_company = re.compile(
    r"\b(?:gmbh|ag|kg|ug|e\.?v|inc|llc|ltd|limited|plc|corp|corporation|company|co|sarl|sas|s\.?a|s\.?l|s\.?r\.?l|spa|bv"
    r"|b\.v|nv|oy|ab|group|gruppe|holding|studio|studios|labs|agency|agentur|university|universität|institute|institut"
    r"|bank|foundation|stiftung|ооо|оао|зао|ао|ип)\b\.?|公司|集团|株式会社|大学|银行",
    re.IGNORECASE,
)
_address = re.compile(
    r"\b(?:street|road|avenue|lane|drive|floor|suite|str|strasse|straße|platz|weg|allee|rue|boulevard|calle|via|piazza"
    r"|ул|улица|просп)\b\.?|(?:straße|strasse|str\.|weg|platz|allee)\b|[路街区号楼]|丁目",
    re.IGNORECASE,
)
_postcode_city = re.compile(r"(?:\b[A-Z]{1,2}-)?\b\d{4,6}\s+([^\W\d_][^\W\d_\-' .]*(?:[ -][^\W\d_]+){0,2})\s*$")
_label = re.compile(
    r"\b(?:tel|telefon|phone|mobile?|mobil|cell|handy|fax|e-?mail|mail|web|www|office|direct|тел|моб|факс)\b\.?:?|[电話电话手机传真邮箱]{2}[:：]?",
    re.IGNORECASE,
)
_cjk_name = re.compile(
    r"[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af](?:\s?[\u4e00-\u9fff\u3040-\u30ff\uac00-\ud7af]){1,5}"
)
_titles = re.compile(r"^(?:(?:dr|prof|mr|mrs|ms|herr|frau|dipl|ing|mag|dott|ing)\b\.?[\s-]*)+", re.IGNORECASE)


def recognises(head: bytes, name: str) -> bool:
    try:
        text = decoded(head)
    except NotText:
        return False
    rows = [row for row in text.splitlines() if row.strip()]
    return 1 < len(rows) <= _MAX_LINES and (_email.search(text) is not None or _phone.search(text) is not None)


def read(data: bytes) -> Imported:
    reading = Reading("business_card")
    reading.total = 1
    rows = [line for _, line, _ in lines(decoded(data[:20_000]))][: 2 * _MAX_LINES]
    contact = found_on_card(rows).contact("1")
    if contact is None:
        reading.problem(None, "nameless")
    else:
        reading.draft(Draft(contact, 1))
    return reading.done()


def found_on_card(rows: list[str]) -> Found:
    """What the lines of a card say, the best guess of each field."""
    found = Found()
    parts = [part for row in rows for part in re.split(r"\s[|•·]\s|\t", row[:300])]
    rest = [left for part in parts if (left := _take_forms(part, found))]
    free: list[str] = []
    for row in rest:
        if match := _postcode_city.search(row):
            found.city = found.city or match[1]
        elif _address.search(row) and (any(map(str.isdigit, row)) or not _role.search(row)):
            continue
        elif _role.search(row) and not found.role:
            found.role, company = _role_and_company(row)
            found.company = found.company or company
        elif _company.search(row) and not found.company:
            found.company = row
        else:
            free.append(row)
    names = sorted((row for row in free if _looks_like_name(row)), key=lambda row: -_spelled_by(row, found.emails))
    if names:
        found.name = _titles.sub("", names[0])
        free.remove(names[0])
    if not found.company:
        found.company = _company_by_domain(free, found)
    return found


def _role_and_company(row: str) -> tuple[str, str]:
    """`Head of Sales, Acme GmbH` and `Designer at Hikari` name both."""
    at = re.split(r"\s(?:at|@|bei|chez)\s", row, maxsplit=1)
    if len(at) == 2:
        return at[0], at[1]
    role, comma, company = row.partition(", ")
    return (role, company) if comma and _company.search(company) and not _role.search(company) else (row, "")


def _take_forms(row: str, found: Found) -> str:
    """Takes out what has a form of its own; gives what is left of the line."""
    for match in _email.findall(row):
        found.emails.append(re.sub(r"\s", "", match))
    row = _email.sub(" ", row)
    if not re.search(r"\bfax\b|факс|传真", row, re.IGNORECASE):
        found.phones.extend(re.sub(r"\s+", " ", number).replace("–", "-") for number in _phone.findall(row))
    row = _phone.sub(" ", row)
    found.links.extend(_link.findall(row))
    row = _label.sub(" ", _link.sub(" ", row))
    return cleaning.one_line(row).strip(" |·•,;:-–/")


def _looks_like_name(row: str) -> bool:
    if _cjk_name.fullmatch(row):
        return True
    words = _titles.sub("", row).split()
    return 2 <= len(words) <= 4 and all(
        word[0].isupper() and re.fullmatch(r"[^\W\d_][\w.'’-]*", word) for word in words
    )


def _spelled_by(row: str, emails: list[str]) -> int:
    """How many words of the line stand in an e-mail address before the @."""
    local = " ".join(address.partition("@")[0].lower() for address in emails)
    return sum(1 for word in anyascii(row).lower().split() if len(word) > 1 and word.strip(".") in local)


def _company_by_domain(free: list[str], found: Found) -> str:
    """The line that the web address or the mail's domain spells; otherwise the first that is left."""
    domains = [address.partition("@")[2] for address in found.emails] + found.links
    for row in free:
        key = re.sub(r"[^a-z0-9]", "", anyascii(row).lower())
        if len(key) > 2 and any(key in re.sub(r"[^a-z0-9]", "", domain.lower()) for domain in domains):
            return row
    return ""
