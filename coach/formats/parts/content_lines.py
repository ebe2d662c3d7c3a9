"""Content lines of vCards, 2.1 to 4.0 (RFC 2426, RFC 6350), read as phones and mail programs write them.

Cards are yielded one at a time; pictures, sounds and keys are passed over without being decoded.
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from coach.formats.parts.decoding import NotText, decoded, lines

_big = {"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE", "X-ABCROP-RECTANGLE", "CERT"}
_big_begin = frozenset(name[0] for name in _big) | frozenset(name[0].lower() for name in _big)
_parameter = re.compile(r';([^=;:"]+)(?:=((?:"[^"]*"|[^;:"])*))?')
_escape = re.compile(r"\\(.)", re.DOTALL)
_encodings = {"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"}
_charset = re.compile(r"(?:utf|iso|us|cp|windows|koi8|shift|gb|big5|euc|x-mac)[\w-]*", re.IGNORECASE)
MAX_VALUE = 60_000
"""Characters of one unfolded value; what is longer is cut."""


@dataclass(slots=True)
class Property:
    """One field of a card. Parameter names are upper case; a parameter without a name counts as TYPE."""

    name: str
    value: str
    line: int
    group: str = ""
    parameters: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Card:
    line: int
    properties: list[Property] = field(default_factory=list)
    odd_lines: list[int] = field(default_factory=list)
    """Lines that are no field."""
    cut: bool = True
    """Whether the text ended within the card, so that its last field may be half a field."""


def cards(text: str) -> Iterator[Card]:
    """The cards in a text, unfinished ones too; what stands between cards is passed over."""
    card: Card | None = None
    depth = 0
    for number, line in _unfolded(text):
        marker = line[:12].upper().strip() if line[:1] in "BbEe" else ""
        if marker == "BEGIN:VCARD":
            if card is not None and card.properties and card.properties[-1].name == "AGENT":
                depth = 2
                continue
            if card is not None:
                card.cut = False
                yield card
            card, depth = Card(number), 1
        elif marker == "END:VCARD":
            if depth == 2:
                depth = 1
            elif card is not None:
                card.cut = False
                yield card
                card, depth = None, 0
        elif card is not None and depth == 1:
            _add(card, number, line)
    if card is not None:
        yield card


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their continuations joined: those that begin with white space, and soft breaks of quoted-printable."""
    start, whole, soft, skipping = 0, "", False, False
    for number, line, _cut in lines(text):
        if soft:
            soft = line.endswith("=")
            if len(whole) < MAX_VALUE:
                whole = whole[:-1] + (line.lstrip() if line.lstrip().startswith("=") else line)
            continue
        if line[:1] in (" ", "\t") and start:
            if not skipping and len(whole) < MAX_VALUE:
                whole += line[1:]
            continue
        if skipping and line and ":" not in line:
            continue
        if start and not skipping:
            yield start, whole
        start, whole = number, line[:MAX_VALUE]
        skipping = _is_big(line)
        soft = line.endswith("=") and "QUOTED-PRINTABLE" in line.partition(":")[0].upper()
    if start and not skipping:
        yield start, whole


def _is_big(line: str) -> bool:
    if line[:1] not in _big_begin and "." not in line[:40]:
        return False
    head = line[:40].partition(":")[0].partition(";")[0].upper()
    return head.rpartition(".")[2] in _big


def _add(card: Card, number: int, line: str) -> None:
    if not line.strip():
        return
    found = parsed(line, number)
    if found is None:
        card.odd_lines.append(number)
    else:
        card.properties.append(found)


def parsed(line: str, number: int = 1) -> Property | None:
    """One unfolded content line, its value decoded but still escaped; None when it has no name and value."""
    head, colon, value = line.partition(":")
    if '"' in head:
        found = re.match(r'[^:"]*(?:"[^"]*"[^:"]*)*:', line)
        if found is None:
            return None
        head, colon, value = line[: found.end() - 1], ":", line[found.end() :]
    if not colon or not head:
        return None
    name, semicolon, _ = head.partition(";")
    group, _, name = name.rpartition(".")
    name = name.strip().upper()
    if not name or " " in name or len(name) > 60:
        return None
    if not semicolon:
        return Property(name, value, number, group)
    parameters = _parameters(head[head.index(";") :])
    if parameters.get("ENCODING") == "QUOTED-PRINTABLE":
        value = _text(quopri.decodestring(value.encode("utf-8", "replace")), parameters.get("CHARSET", ""))
    elif parameters.get("ENCODING") in ("B", "BASE64"):
        value = _text(_from_base64(value), parameters.get("CHARSET", ""))
    return Property(name, value, number, group, parameters)


def _parameters(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _parameter.finditer(text):
        key, value = match[1].strip().upper(), (match[2] or "").replace('"', "").strip()
        if match[2] is None:
            key, value = ("ENCODING" if key in _encodings else "TYPE"), key
        if key == "ENCODING":
            value = value.upper()
        found[key] = f"{found[key]},{value}" if key in found and key == "TYPE" else value
    return found


def _from_base64(value: str) -> bytes:
    try:
        return base64.b64decode(value.encode("ascii", "replace"))
    except binascii.Error:
        return b""


def _text(raw: bytes, charset: str) -> str:
    if _charset.fullmatch(charset):
        try:
            return raw.decode(charset, "replace")
        except LookupError:
            charset = ""
    try:
        return decoded(raw)
    except NotText:
        return ""


def unescaped(value: str) -> str:
    r"""The value with `\n`, `\,`, `\;` and `\\` as the characters they stand for."""
    if "\\" not in value:
        return value
    return _escape.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def split(value: str, separator: str = ";") -> list[str]:
    """The parts of a structured value, unescaped."""
    if "\\" not in value:
        return value.split(separator)
    parts, part, escaped = [], "", False
    for character in value:
        if escaped or character != separator:
            part += character
            escaped = not escaped and character == "\\"
        else:
            parts.append(unescaped(part))
            part = ""
    return [*parts, unescaped(part)]
