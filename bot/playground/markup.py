"""Telegram's HTML, read as strictly as Telegram reads it, into text and entities.

Offsets and lengths count UTF-16 units. The tags and their rules are those of "Formatting options" in the Bot API.
"""

from __future__ import annotations

import re
from typing import Any

from bot.playground.errors import ApiError, bad

Entity = dict[str, Any]

SIMPLE = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "code": "code",
    "pre": "pre",
}
OTHER = ("a", "span", "tg-emoji", "tg-time", "blockquote")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));")
_TAG = re.compile(r"<(/?)([a-zA-Z0-9-]*)")
_ATTRIBUTE = re.compile(r"\s+([a-zA-Z0-9_-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"']+)))?")
_LINK = re.compile(r"(?:https?|tg|ton)://\S+|[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?", re.IGNORECASE)


def utf16(text: str) -> int:
    """The length as Telegram counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Text and entities, or 400 "can't parse entities" for what Telegram refuses."""
    if "<" not in source and "&" not in source:
        return source, []
    return _Reader(source).read()


def cannot(reason: str) -> ApiError:
    return bad(f"can't parse entities: {reason}")


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.text: list[str] = []
        self.length = 0
        self.open: list[tuple[str, int, Entity | None]] = []
        self.entities: list[Entity] = []

    def read(self) -> tuple[str, list[Entity]]:
        source = self.source
        while self.at < len(source):
            start = source.find("<", self.at)
            if start < 0:
                start = len(source)
            self._say(_unescape(source[self.at : start]))
            self.at = start
            if start < len(source):
                self._tag()
        if self.open:
            raise cannot(f'Can\'t find end tag corresponding to start tag "{self.open[-1][0]}"')
        self.entities.sort(key=lambda e: (e["offset"], -e["length"]))
        return "".join(self.text), self.entities

    def _say(self, text: str) -> None:
        self.text.append(text)
        self.length += utf16(text)

    def _tag(self) -> None:
        found = _TAG.match(self.source, self.at)
        name = found[2].lower() if found else ""
        if found and found[1]:
            self._end(name, found.end())
        else:
            self._start(name, found.end() if found else self.at + 1)

    def _start(self, name: str, at: int) -> None:
        where = self._byte(self.at)
        if name not in SIMPLE and name not in OTHER:
            raise cannot(f'Unsupported start tag "{name}" at byte offset {where}')
        attributes: dict[str, str] = {}
        while (found := _ATTRIBUTE.match(self.source, at)) is not None:
            attributes[found[1].lower()] = _unescape(found[2] or found[3] or found[4] or "")
            at = found.end()
        rest = self.source[at:].lstrip()
        if not rest:
            raise cannot(f'Unclosed start tag "{name}" at byte offset {where}')
        if not rest.startswith(">"):
            raise cannot(
                f'Expected equal sign in declaration of an attribute of the tag "{name}" at byte offset {where}'
            )
        self.at = self.source.index(">", at) + 1
        self.open.append((name, self.length, self._meaning(name, attributes, where)))

    def _meaning(self, name: str, attributes: dict[str, str], where: int) -> Entity | None:
        """What a tag makes of its text; None where it leaves it as it is."""
        match name:
            case "a":
                url = attributes.get("href", "")
                return {"type": "text_link", "url": url} if _LINK.fullmatch(url) else None
            case "span":
                if attributes.get("class") != "tg-spoiler":
                    raise cannot(f'Tag "span" must have class "tg-spoiler" at byte offset {where}')
                return {"type": "spoiler"}
            case "tg-emoji":
                if not attributes.get("emoji-id", "").isdigit():
                    raise cannot(f'Tag "tg-emoji" must have attribute "emoji-id" at byte offset {where}')
                return {"type": "custom_emoji", "custom_emoji_id": attributes["emoji-id"]}
            case "tg-time":
                if not attributes.get("unix", "").isdigit():
                    raise cannot(f'Tag "tg-time" must have attribute "unix" at byte offset {where}')
                shown = {"date_time_format": attributes["format"]} if attributes.get("format") else {}
                return {"type": "date_time", "unix_time": int(attributes["unix"]), **shown}
            case "blockquote":
                return {"type": "expandable_blockquote" if "expandable" in attributes else "blockquote"}
            case "code" if (
                attributes.get("class", "").startswith("language-") and self.open and self.open[-1][0] == "pre"
            ):
                outer = self.open[-1][2]
                if outer is not None and self.open[-1][1] == self.length:
                    outer["language"] = attributes["class"].removeprefix("language-")
                return None
        return {"type": SIMPLE[name]}

    def _end(self, name: str, at: int) -> None:
        where = self._byte(self.at)
        if not self.open:
            raise cannot(f"Unexpected end tag at byte offset {where}")
        expected, start, entity = self.open[-1]
        if name and name != expected:
            raise cannot(f'Unmatched end tag at byte offset {where}, expected "</{expected}>", found "</{name}>"')
        close = self.source.find(">", at)
        if close < 0 or self.source[at:close].strip():
            raise cannot(f"Unclosed end tag at byte offset {where}")
        self.open.pop()
        self.at = close + 1
        if entity is not None and self.length > start and self._allowed(entity["type"]):
            self.entities.append({"type": entity["type"], "offset": start, "length": self.length - start, **entity})

    def _allowed(self, kind: str) -> bool:
        """Code holds no other formatting, and quotes hold no quotes: Telegram keeps the outer one."""
        around = {e["type"] for _, _, e in self.open if e is not None}
        if around & {"code", "pre"}:
            return False
        return not ("blockquote" in kind and any("blockquote" in outer for outer in around))

    def _byte(self, at: int) -> int:
        return len(self.source[:at].encode())


def _unescape(text: str) -> str:
    return _REFERENCE.sub(_referred, text) if "&" in text else text


def _referred(found: re.Match[str]) -> str:
    if found[3]:
        return _NAMED[found[3]]
    code = int(found[1]) if found[1] else int(found[2], 16)
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else found[0]
