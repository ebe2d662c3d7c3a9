"""Values from someone else's file, made fit to keep: no control characters, one line where one is meant, bounded."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

NAME = 120
FIELD = 200
NOTES = 4_000
LINK = 500
MANY = 20
"""The most e-mail addresses, phones, links, tags or aliases one contact gets from a file."""

_hidden = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_terminal = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_edges = re.compile(r"^[^\w('\"<]+|[^\w.)'’\">\u0300-\u036f\u0900-\u0dff]+$")
_address_form = re.compile(
    r"^(?:(?:dr|prof|mr|mrs|ms|mx|ing|dipl|mag|dott)\.[\s-]*|(?:mr|mrs|ms|herr|frau|mme|mlle|prof|dr)\s+(?=\S+\s))+(?=\S)",
    re.IGNORECASE,
)
"""Forms of address and titles before a name."""
_last_degree = re.compile(
    r"(?:\s(?:Ph\.?D\.?|MBA|M\.?D\.|M\.?Sc\.?|B\.?Sc\.?|CPA|PMP|CFA|LL\.?M\.?|J\.?D\.|CISSP|Esq\.?))+$"
)
_degree = re.compile(
    r"(?:mba|ph\.?d|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?d|jd|ll[mb]|cpa|cfa|pmp|mph|edd|dds|rn|pe|esq|cissp|csm|acca|frm|ceng|dba|mpa"
    r"|jr|sr|ii|iii|dr|prof|he|him|his|she|her|hers|they|them)\.?",
    re.IGNORECASE,
)
"""What stands after a name and its comma and is no name: degrees, licences, forms of address."""
_joiners = "\u200c\u200d"
_simple = re.compile(r"[ -~\u00a1-\u00ac\u00ae-\u02af\u0400-\u0481\u048a-\u052f]*")
_email = re.compile(r"[^\s@<>,;:\"()\[\]\\]{1,64}@[^\s@<>,;:\"()\[\]\\]{1,180}\.[^\W\d_][\w-]{1,62}")
_handle = re.compile(r"[A-Za-z][A-Za-z0-9_]{3,31}")
_pause = re.compile(r"(?<=\d\d\d)\s*[,;pw]+(?=[\d#*])", re.IGNORECASE)
"""A pause before what is dialled once somebody has answered, as `+1 202 555 0100,,123#`."""
between_links = re.compile(r"\s+|[;,]+(?=\s|https?:|$)|[;,](?=[\w-]+(?:\.[\w-]+)*\.[a-z]{2})")
"""What stands between web addresses, which may have these marks in them."""
_scheme = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def one_line(text: str, limit: int = FIELD) -> str:
    """The text in one line, without control or direction characters, at most `limit` characters."""
    text = text[: limit * 4]
    if not _simple.fullmatch(text):
        text = _terminal.sub("", text)
        text = "".join(map(_visible, unicodedata.normalize("NFC", text)))
    return " ".join(text.split())[:limit].rstrip()


def many_lines(text: str, limit: int = NOTES) -> str:
    """The text with its line breaks, otherwise as `one_line`."""
    rows = (one_line(row, limit) for row in text[: limit * 4].replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(rows)).strip()[:limit].rstrip()


def _visible(character: str) -> str:
    if character in _joiners:
        return character
    return " " if unicodedata.category(character) in _hidden else character


def name(text: str) -> str:
    """A person's name as it is kept, without pictures and degrees around it, given name first; empty when nothing in it
    is a letter."""
    cleaned = _edges.sub("", one_line(text, NAME))
    cleaned = _last_degree.sub("", _address_form.sub("", cleaned)) or cleaned
    before, comma, after = cleaned.partition(",")
    if comma:
        cleaned = _without_comma(before.strip(), after.strip()) or cleaned
    return cleaned if any(character.isalpha() for character in cleaned) else ""


def _without_comma(before: str, after: str) -> str:
    """`Moreau, MBA` is Moreau; `van den Berg, Jan` is Jan van den Berg; empty for any other comma."""
    words = after.replace(",", " ").split()
    if before and all(map(_degree.fullmatch, words)):
        return before
    family = [word for word in before.split() if not word.islower()]
    if len(family) == 1 and 1 <= len(words) <= 2 and "," not in after and all(word[0].isupper() for word in words):
        return f"{after} {before}"
    return ""


def email(text: str) -> str:
    """An address, or empty when it is none. `Ann <ann@x.org>` and `mailto:` are understood."""
    found = _email.search(one_line(text, 320).removeprefix("mailto:"))
    return found.group(0).strip(".'") if found else ""


def phone(text: str) -> str:
    """A number as it was written, without `tel:`; empty when it has too few or too many digits."""
    written = one_line(re.sub(r"^(?:tel|sms):", "", text.strip(), flags=re.IGNORECASE), 60)
    written = _pause.split(written.split(";ext=")[0], maxsplit=1)[0]
    written = re.sub(r"[^\d+*#()/.\- xext;=]", "", written, flags=re.IGNORECASE).strip()
    return written if 3 <= sum(map(str.isdigit, written)) <= 20 else ""


def link(text: str) -> str:
    """A web address with its scheme; empty for anything a browser would run or not open."""
    address = one_line(text, LINK)
    if not address or " " in address:
        return ""
    if address.lower().startswith(("http://", "https://")):
        return address if "." in address else ""
    if _scheme.match(address) and not re.match(r"[\w.-]+:\d+", address):
        return ""
    return f"https://{address}" if re.match(r"[\w-]+(\.[\w-]+)+", address) else ""


def telegram(text: str) -> str:
    """A Telegram user name without the @; empty when it cannot be one."""
    handle = re.sub(r"^(?:https?://)?(?:www\.)?(?:t\.me|telegram\.me)/", "", one_line(text), flags=re.IGNORECASE)
    handle = handle.removeprefix("@").split("?")[0].rstrip("/")
    return handle if _handle.fullmatch(handle) else ""


def digits(text: str) -> str:
    """The digits of a number, which tell two numbers apart."""
    return "".join(filter(str.isdigit, text))


def unique(
    values: Iterable[str], clean: Callable[[str], str], key: Callable[[str], str] = str.casefold, limit: int = MANY
) -> tuple[str, ...]:
    """The values cleaned, without empty ones and those whose `key` came before, in order."""
    found: dict[str, str] = {}
    for value in values:
        cleaned = clean(value)
        if cleaned and len(found) < limit:
            found.setdefault(key(cleaned), cleaned)
    return tuple(found.values())
