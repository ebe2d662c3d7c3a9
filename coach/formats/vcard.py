"""vCard 2.1, 3.0 and 4.0: what phones, mail programs and Telegram hand over as `.vcf`, one card or thousands."""

from __future__ import annotations

import re

from coach.formats.parts import cleaning
from coach.formats.parts.content_lines import Card, Property, cards, split, unescaped
from coach.formats.parts.decoding import decoded
from coach.formats.parts.found import Found, full_name
from coach.formats.parts.imported import Draft, Imported, Reading

_begin = re.compile(r"^\s*BEGIN:VCARD", re.IGNORECASE | re.MULTILINE)
_housekeeping_tags = {"mycontacts", "starred", "contacts", "imported", "my contacts"}
"""Groups that address books make by themselves and that say nothing of the person."""
_own_copy = re.compile(r"google\.com/profiles/\d+")
"""The address of the card itself at the program that wrote it."""
_profile_prefix = {
    "linkedin": "https://www.linkedin.com/in/",
    "twitter": "https://x.com/",
    "x": "https://x.com/",
    "github": "https://github.com/",
    "instagram": "https://www.instagram.com/",
    "facebook": "https://www.facebook.com/",
}


def recognises(head: bytes, name: str) -> bool:
    return _begin.search(head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").decode("latin-1")) is not None


def read(data: bytes) -> Imported:
    reading = Reading("vcard")
    for card in cards(decoded(data)):
        reading.total += 1
        if reading.full:
            reading.problem(card.line, "too_many")
            break
        if card.cut:
            reading.problem(card.line, "cut_off")
            continue
        for line in card.odd_lines:
            reading.problem(line, "no_field")
        found, is_company = _found(card)
        contact = None if is_company else found.contact(reading.next_id())
        if contact is None:
            reading.problem(card.line, "company_card" if is_company else "nameless")
        else:
            reading.draft(Draft(contact, card.line))
    return reading.done()


def _found(card: Card) -> tuple[Found, bool]:
    """What the card says, and whether it is a company's own."""
    found = Found()
    names: dict[str, str] = {}
    is_company = False
    for item in card.properties:
        if item.name == "N":
            names["N"], names["prefix"] = _structured_name(item)
        elif item.name == "FN":
            names.setdefault("FN", unescaped(item.value))
        elif item.name == "X-ABSHOWAS":
            is_company = item.value.upper() == "COMPANY"
        elif item.name == "KIND":
            is_company = item.value.lower() in ("org", "group", "location")
        else:
            _take(item, found)
    found.name = _name(names, found)
    if not names.get("N") and found.company and found.name.casefold() == found.company.casefold():
        is_company = True
    return found, is_company


def _structured_name(item: Property) -> tuple[str, str]:
    family, given, middle, prefix = [part.replace(",", " ") for part in [*split(item.value), "", "", "", ""]][:4]
    return full_name(given, middle, family), prefix.strip()


def _name(names: dict[str, str], found: Found) -> str:
    shown = names.get("FN", "").strip()
    if (
        ("," in shown and names.get("N"))
        or not shown
        or "@" in shown
        or not any(character.isalpha() for character in shown)
    ):
        return names.get("N", "")
    prefix = names.get("prefix", "")
    if prefix and shown.startswith(f"{prefix} "):
        return shown[len(prefix) :]
    return shown


def _take(item: Property, found: Found) -> None:
    """Adds one field of a card to what was found."""
    value = item.value
    match item.name:
        case "EMAIL":
            found.emails.append(unescaped(value))
        case "TEL":
            if not re.search(r"fax|pager", item.parameters.get("TYPE", ""), re.IGNORECASE):
                found.phones.append(unescaped(value))
        case "URL" | "X-SOCIALPROFILE" | "SOCIALPROFILE" | "X-LINKEDIN" | "X-TWITTER" | "X-GITHUB":
            if not _own_copy.search(value):
                found.links.append(_profile(item))
        case "IMPP" | "X-TELEGRAM":
            _messenger(item, found)
        case "ORG":
            found.company = found.company or split(value)[0]
        case "TITLE":
            found.role = unescaped(value)
        case "ROLE":
            found.role = found.role or unescaped(value)
        case "ADR":
            found.city = found.city or [*split(value), "", "", "", ""][3]
        case "BDAY":
            found.birthday = found.birthday or value
        case "NICKNAME":
            found.aliases.extend(split(value, ","))
        case "CATEGORIES":
            found.tags.extend(tag for tag in split(value, ",") if tag.strip("* ").casefold() not in _housekeeping_tags)
        case "NOTE":
            found.notes.append(unescaped(value))
        case "EXPERTISE":
            found.skills.append(unescaped(value))
        case "HOBBY" | "INTEREST":
            found.interests.append(unescaped(value))
        case _:
            return


def _profile(item: Property) -> str:
    """A profile's address: as given, or made from the service and the user name."""
    value = unescaped(item.value).strip()
    if cleaning.link(value) and "/" in value:
        return value
    service = item.name.removeprefix("X-").lower()
    if service in ("socialprofile", "url"):
        service = (item.parameters.get("SERVICE-TYPE") or item.parameters.get("TYPE", "")).split(",")[0].lower()
    user = item.parameters.get("X-USER") or value.removeprefix("x-apple:").lstrip("@")
    if service in _profile_prefix and re.fullmatch(r"[\w.%-]+", user):
        return _profile_prefix[service] + user
    return value


def _messenger(item: Property, found: Found) -> None:
    service = item.parameters.get("X-SERVICE-TYPE", "").lower()
    scheme, colon, user = unescaped(item.value).partition(":")
    if (
        item.name == "X-TELEGRAM"
        or service == "telegram"
        or (colon and scheme.lower() in ("telegram", "tg", "x-telegram"))
    ):
        found.telegram = found.telegram or cleaning.telegram(user if colon else scheme)
