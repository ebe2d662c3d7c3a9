"""vCard 2.1, 3.0 and 4.0: what phones, mail programs and Telegram hand over as `.vcf`, one card or thousands."""

from __future__ import annotations

import re

from coach.formats.parts import cleaning
from coach.formats.parts.content_lines import Card, Property, cards, split, unescaped
from coach.formats.parts.decoding import decoded
from coach.formats.parts.found import Found, full_name
from coach.formats.parts.imported import Draft, Imported, Reading
from coach.formats.parts.profiles import profile

_begin = re.compile(r"^\s*BEGIN:VCARD", re.IGNORECASE | re.MULTILINE)
_housekeeping_tags = {"mycontacts", "starred", "contacts", "imported", "my contacts"}
"""Groups that address books make by themselves and that say nothing of the person."""


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
        found, no_person = _found(card)
        contact = None if no_person else found.contact(reading.next_id())
        if contact is None:
            reading.problem(card.line, no_person or "nameless")
        else:
            reading.draft(Draft(contact, card.line))
    return reading.done()


def _found(card: Card) -> tuple[Found, str]:
    """What the card says, and the problem where it is not a person's: a company's own, or a group's."""
    found = Found()
    names: dict[str, str] = {}
    no_person = ""
    for item in card.properties:
        if item.name == "N":
            if not names.get("N"):
                names["N"], names["prefix"] = _structured_name(item)
        elif item.name == "FN":
            _shown_name(unescaped(item.value), names, found)
        elif item.name == "X-ABSHOWAS" and item.value.upper() == "COMPANY":
            no_person = "company_card"
        elif item.name in ("KIND", "X-ADDRESSBOOKSERVER-KIND"):
            no_person = {"org": "company_card", "group": "group_card", "location": "company_card"}.get(
                item.value.strip().lower(), no_person
            )
        else:
            _take(item, found)
    found.name = _name(names, found)
    if not names.get("N") and found.company and found.name.casefold() == found.company.casefold():
        no_person = no_person or "company_card"
    return found, no_person


def _shown_name(value: str, names: dict[str, str], found: Found) -> None:
    """The first name that is to be shown; another, as in another script, is an alias."""
    if names.get("FN") and value.strip() and "@" not in value:
        found.aliases.append(value)
    names["FN"] = names.get("FN") or value


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
        case "URL" | "X-SOCIALPROFILE" | "SOCIALPROFILE" | "X-SOCIAL-PROFILE" | "X-LINKEDIN" | "X-TWITTER" | "X-GITHUB":
            found.links.append(_profile(item))
        case "IMPP" | "X-TELEGRAM":
            _messenger(item, found)
        case "ORG":
            found.company = found.company or split(value)[0]
        case "TITLE":
            found.role = found.role or unescaped(value)
        case "ROLE":
            found.duty = found.duty or unescaped(value)
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
        case "X-ANDROID-CUSTOM":
            _android(split(value), found)
        case "EXPERTISE":
            found.skills.append(unescaped(value))
        case "HOBBY" | "INTEREST":
            found.interests.append(unescaped(value))
        case _:
            return


def _android(parts: list[str], found: Found) -> None:
    """Rows of Android's own table: a nickname, or a day in a life, of which the third kind is the birthday."""
    kind, value, number = [*parts, "", "", ""][:3]
    if kind.endswith("/nickname"):
        found.aliases.append(value)
    elif kind.endswith("/contact_event") and number == "3":
        found.birthday = found.birthday or value


def _profile(item: Property) -> str:
    """A profile's address: as given, or made from the service and the user name."""
    value = unescaped(item.value).strip()
    service = item.name.removeprefix("X-").lower()
    if service in ("socialprofile", "url"):
        service = (item.parameters.get("SERVICE-TYPE") or item.parameters.get("TYPE", "")).split(",")[0].lower()
    if value.startswith("x-apple:"):
        value = item.parameters.get("X-USER") or value.removeprefix("x-apple:")
    return profile(service, value)


def _messenger(item: Property, found: Found) -> None:
    service = item.parameters.get("X-SERVICE-TYPE", "").lower()
    scheme, colon, user = unescaped(item.value).partition(":")
    if (
        item.name == "X-TELEGRAM"
        or service == "telegram"
        or (colon and scheme.lower() in ("telegram", "tg", "x-telegram"))
    ):
        found.telegram = found.telegram or cleaning.telegram(user if colon else scheme)
