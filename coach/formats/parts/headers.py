"""What a table's columns are taken for.

A header is looked up whole first; then without the words that only say which of several it is (`Work email`, `Tél.
mobile`, `Ciudad de trabajo`); a form's question by the one thing it asks for. Two columns that begin with the same
field are both read: the first address is as good as the second.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable

from coach.formats.parts.columns import by_header, plain


def _words(text: str) -> frozenset[str]:
    return frozenset(map(plain, re.findall(r"\S+", text)))


_which = _words("""
    primary secondary main other additional alternate alternative preferred default direct current
    work home business personal private office company mailing mobile cell number numbers nr no value values
    attendee guest member participant contact customer client candidate lead your my person
    de del la el los las du des le les l d di da do das dos of the van te der
    dienstlich dienstliche geschäftlich geschäftliche privat private primäre sekundäre weitere weiterer weiteres
    arbeit beruflich haupt mobil mobile handy nummer
    trabajo personal particular casa domicilio oficina residencia principal secundario otro otra número móvil celular
    bureau domicile travail personnel personnelle professionnel professionnelle pro perso principale autre mobile
    portable numéro
    ufficio uff lavoro abitazione personale principale altro altra cellulare numero
    trabalho comercial residencial pessoal outro outra telemóvel
    werk thuis zakelijk privé persoonlijk ander
    рабочий рабочая рабочее домашний домашняя домашнее личный личная личное основной основная другой мобильный номер
""")
"""Words that say which one, not what."""
_of_a_phone = _words("mobile cell mobil handy móvil celular cellulare portable telemóvel мобильный")
_of_a_firm = {"company", "business", "mailing", "customer", "client"}
_only_alone = _words("location where contact list contacts kontakt home source")
"""Headers that mean something by themselves and something else beside other words."""
_told_of_a_person = {
    "email", "phone", "city", "link", "birthday", "role", "company", "name", "given", "family", "notes",
}  # fmt: skip
_asked = (
    ("linkedin", "link"),
    ("email", "email"),
    ("e mail", "email"),
    ("phone", "phone"),
    ("job title", "role"),
    ("your role", "role"),
    ("company", "company"),
    ("organization", "company"),
    ("birthday", "birthday"),
    ("first name", "given"),
    ("last name", "family"),
)
"""What a form asks for, the particular first."""
_camel = re.compile(r"(?<=[a-z])(?=[A-Z])")
_alternatives = re.compile(r"\s*/\s*")


@functools.lru_cache(maxsize=4096)
def field_of(header: str) -> str | None:
    """What a column with this header holds, or None."""
    for words in dict.fromkeys((plain(header), plain(_camel.sub(" ", header[:120])))):
        found = by_header.get(words) or by_header.get(re.sub(r" \d+$", "", words)) or _without_which(words)
        if found:
            return found
    either = {by_header.get(plain(part)) for part in _alternatives.split(header)} if "/" in header else set()
    if len(either) == 1 and (one := either.pop()):
        return one
    return _asked_for(header)


def _without_which(words: str) -> str | None:
    """What is left of a header without the words that only say which one."""
    dropped = {word for word in words.split() if word in _which or word.isdigit()}
    left = " ".join(word for word in words.split() if word not in dropped)
    if not dropped:
        return None
    if not left:
        return "phone" if dropped & _of_a_phone and len(dropped) > 1 and not dropped & {"contact"} else None
    field = by_header.get(left) if left not in _only_alone else None
    if field not in _told_of_a_person or (field == "notes" and dropped & _of_a_firm):
        return None
    return field


def _asked_for(header: str) -> str | None:
    question = plain(header)
    if not header.rstrip(" *:").endswith("?"):
        return None
    return next((field for words, field in _asked if words in question), None)


def fields_of(headers: list[str]) -> list[str | None]:
    """What each column holds. `nom`, `nombre` or `имя` alone, with no other part beside, is the whole name; a birthday
    beside columns of its year and month is its day."""
    fields = [field_of(header) for header in headers]
    parts = {field for field in fields if field in ("name", "given", "family")}
    if len(parts) == 1 and "name" not in parts:
        fields = [
            "name" if field in parts and plain(headers[i]) in _whole_or_part else field
            for i, field in enumerate(fields)
        ]
    if "birth_month" in fields:
        fields = ["birth_day" if field == "birthday" else field for field in fields]
    return fields


_whole_or_part = {plain(name) for name in ("nom", "nome", "nombre", "имя", "ad", "名", "姓", "імʼя", "ім'я")}


def says_day_first(headers: Iterable[str]) -> bool:
    """Whether headers of columns with dates are in a language that writes the day before the month."""
    return any(plain(header) not in _english_dates for header in headers)


_english_dates = {
    plain(header)
    for header in (
        "birthday", "birthdays", "birth date", "birthdate", "date of birth", "dob", "born", "connected on", "met on",
        "date met", "met", "first met", "when we met", "since",
    )
}  # fmt: skip
