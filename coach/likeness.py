"""Whether two contacts are one person: by e-mail, phone, link or Telegram name, then by name with company.

An address or number that two people share is not enough when their names differ: families share phones, offices share
numbers and addresses. Scripts are compared as written first, because many Chinese names fold to the same Latin letters.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

import phonenumbers
from anyascii import anyascii
from babel.core import get_global
from rapidfuzz import fuzz

from coach.network import Contact
from coach.nicknames import may_be_called, without_umlauts

By = Literal["email", "link", "telegram", "phone", "name_company", "same", "name"]

_ideographs = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_profile = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?((?:linkedin\.com/(?:in|pub)|github\.com|(?:x|twitter)\.com|instagram\.com|facebook\.com"
    r"|xing\.com/profile|t\.me|mastodon\.social|bsky\.app/profile)/[\w@.%-]+)/?(?:[?#].*)?"
)
_role_addresses = re.compile(
    r"(?:info|office|contact|kontakt|hello|hallo|mail|team|sales|support|admin|service|post|press|jobs|hr|booking)@.*"
)
_legal_form = re.compile(
    r"\b(?:inc|llc|ltd|limited|gmbh|ag|kg|corp|corporation|company|co|plc|sa|sl|srl|bv|nv|oy|ab|ooo)\b"
)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two contacts are alike; `sure` when they can be joined without asking."""

    sure: bool
    by: By


@dataclass(frozen=True, slots=True)
class Traits:
    """What tells a person apart, folded for comparison."""

    names: tuple[str, ...]
    company: str
    keys: frozenset[str]
    """`email:…`, `phone:…`, `link:…`, `telegram:…`"""
    birthday: str | None


def region_of(timezone: str) -> str | None:
    """The country whose numbers are meant when none is given, as two letters; None for a zone of no country."""
    return get_global("zone_territories").get(timezone)


def traits(contact: Contact, region: str | None) -> Traits:
    keys = [f"email:{address.casefold()}" for address in contact.emails]
    keys += [f"phone:{key}" for number in contact.phones if (key := phone_key(number, region))]
    keys += [f"link:{key}" for link in contact.links if (key := link_key(link))]
    if contact.telegram:
        keys.append(f"telegram:{contact.telegram.casefold()}")
    names = (name_key(contact.name), *map(name_key, contact.aliases)) if contact.aliases else (name_key(contact.name),)
    return Traits(names, company_key(contact.company or ""), frozenset(keys), contact.birthday)


def likeness(one: Traits, other: Traits) -> Likeness | None:
    """How the two are alike, or None when nothing says that they are one person."""
    if not one.keys.isdisjoint(other.keys):
        shared = one.keys & other.keys
        fit = names_fit(one.names, other.names)
        by = min((_kind(key) for key in shared), key=("email", "link", "telegram", "phone").index)
        if fit:
            return Likeness(True, by)
        own = any(by != "phone" and not _role_addresses.fullmatch(key.partition(":")[2]) for key in shared)
        if own or a_slip_apart(one.names, other.names):
            return Likeness(False, by)
        return None
    same = [name for name in one.names if name in other.names]
    if not same or _born_apart(one, other):
        return None
    if one.company and one.company == other.company:
        return Likeness(not _two_addresses_at_one_house(one, other), "name_company")
    whole = any(" " in name or _ideographs.search(name) for name in same)
    return Likeness(False, "name") if whole else None


def _kind(key: str) -> By:
    kind = key.partition(":")[0]
    return "email" if kind == "email" else "link" if kind == "link" else "telegram" if kind == "telegram" else "phone"


def _born_apart(one: Traits, other: Traits) -> bool:
    return bool(one.birthday and other.birthday and one.birthday[-5:] != other.birthday[-5:])


def _two_addresses_at_one_house(one: Traits, other: Traits) -> bool:
    """Whether both have addresses at one mail domain, and different ones: namesakes in one company."""
    first, second = _domains(one), _domains(other)
    return bool(first & second)


def _domains(of: Traits) -> set[str]:
    return {key.rpartition("@")[2] for key in of.keys if key.startswith("email:")}


def names_fit(ones: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two people's names can be one person's: equal, one within the other, a short form, or initials."""
    return any(_fit(one, other) for one in ones for other in others)


@functools.lru_cache(maxsize=4096)
def _fit(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one.split(), other.split()), key=len)
    return bool(short) and all(any(_word_fits(word, other_word) for other_word in long) for word in short)


def a_slip_apart(ones: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two names differ by no more than a slip of the pen, as siblings' names may too."""
    return any(min(len(one), len(other)) > 4 and fuzz.ratio(one, other) >= 86 for one in ones for other in others)


def _word_fits(word: str, other: str) -> bool:
    if word == other or (min(len(word), len(other)) == 1 and word[0] == other[0]):
        return True
    return may_be_called(word, other)


@functools.lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """A name's words without case, accents, umlauts, marks and order; ideographs as written."""
    if _ideographs.search(name):
        return "".join(unicodedata.normalize("NFKC", name).casefold().split())
    return " ".join(sorted(map(without_umlauts, words(name))))


def company_key(company: str) -> str:
    """A company's name without its legal form."""
    if not company:
        return ""
    folded = " ".join(words(company))
    return _legal_form.sub("", folded).strip() or folded


def words(text: str) -> list[str]:
    """The words of a text in lower-case Latin letters."""
    return re.findall(r"[a-z0-9]+", anyascii(text).lower().replace("'", ""))


def link_key(link: str) -> str:
    """What a profile's address names, whatever the way it is written; empty for pages that many share."""
    match = _profile.fullmatch(link.casefold().replace("://www.", "://"))
    return match[1].replace("twitter.com", "x.com") if match else ""


@functools.lru_cache(maxsize=65536)
def phone_key(number: str, region: str | None) -> str:
    """The number in E.164, `+4915112345678`; with no country known, its digits; empty when it is no number."""
    digits = "".join(filter(str.isdigit, number))
    if not number.isascii() or len(digits) < 6:
        return ""
    international = number.lstrip().startswith("+")
    if international and "(0)" not in number and not re.search("[a-z]", number, re.IGNORECASE):
        return f"+{digits}" if len(digits) <= 15 else ""
    if not international and region is None:
        return f"+{digits[2:]}" if digits.startswith("00") else digits
    try:
        parsed = phonenumbers.parse(number.replace("(0)", ""), region)
    except phonenumbers.NumberParseException:
        return digits
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
