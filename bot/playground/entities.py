"""What Telegram sees in a text by itself (commands, mentions, links), trimming, and entities as HTML again."""

from __future__ import annotations

import html
import itertools
import re
from typing import Any

from bot.playground.errors import bad
from bot.playground.markup import Entity, parse_html, utf16

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
MOST = 100
"""Entities that a message keeps; Telegram drops what is beyond."""
_SIGNS = re.compile(r"[/@#.:+]")
_SEEN = re.compile(
    r"(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-zA-Z]{2,})"
    r"|(?P<url>(?<![\w@.])(?:https?://[^\s<>\"]+|(?:[a-zA-Z0-9-]+\.)+(?:com|org|net|io|me|dev|app|de|uk|fr|eu|ai|co|edu|info)"
    r"(?![\w.-]*@)(?:/[^\s<>\"]*)?(?![\w-])))"
    r"|(?P<bot_command>(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/@]))"
    r"|(?P<mention>(?<![\w@])@[a-zA-Z0-9_]{3,32}(?!\w))"
    r"|(?P<hashtag>(?<![\w#])#\w*[^\W\d_]\w*)"
    r"|(?P<phone_number>(?<![\w+])\+\d[\d ()-]{5,17}\d(?!\w))"
)
_TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "spoiler": ("<tg-spoiler>", "</tg-spoiler>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote expandable>", "</blockquote>"),
}
_OPAQUE = {"code", "pre", "text_link", "text_mention", "custom_emoji"}


def formatted(
    given: str, parse_mode: str | None, entities: list[Entity] | None, limit: int, what: str
) -> tuple[str, list[Entity]]:
    """A text as a message keeps it: parsed, trimmed, bounded, with what Telegram recognises by itself.

    `what` names it in the error: "message" or "message caption".
    """
    if parse_mode:
        if parse_mode.lower() != "html":
            raise bad("unsupported parse_mode: this server reads HTML")
        text, found = parse_html(given)
    else:
        text, found = given, [dict(e) for e in entities or ()]
        _inside(text, found)
    text, found = _trimmed(text, found)
    if not text and what == "message":
        raise bad("message text is empty")
    if len(text) > limit // 2 and utf16(text) > limit:
        raise bad(f"{what} is too long")
    return text, recognised(text, found)[:MOST]


def recognised(text: str, entities: list[Entity]) -> list[Entity]:
    """The entities, and those that Telegram sees by itself outside code and links."""
    if _SIGNS.search(text) is None:
        return entities
    plain = text.isascii()
    taken = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in _OPAQUE]
    extra: list[Entity] = []
    for found in _SEEN.finditer(text):
        kind = str(found.lastgroup)
        shown = found[0].rstrip(".,;:!?)'") if kind == "url" else found[0]
        offset = found.start() if plain else utf16(text[: found.start()])
        length = len(shown) if plain else utf16(shown)
        if not any(offset < end and start < offset + length for start, end in taken):
            extra.append({"type": kind, "offset": offset, "length": length})
    return sorted([*entities, *extra], key=lambda e: (e["offset"], -e["length"])) if extra else entities


def as_html(text: str, entities: list[Entity] | None) -> str:
    """The text with its formatting as Telegram HTML; entities that cross each other are nested by splitting."""
    if not entities:
        return html.escape(text, quote=False)
    units = text.encode("utf-16-le")

    def cut(start: int, end: int) -> str:
        return html.escape(units[start * 2 : end * 2].decode("utf-16-le", "replace"), quote=False)

    edges = sorted({0, len(units) // 2, *(p for e in entities for p in (e["offset"], e["offset"] + e["length"]))})
    out: list[str] = []
    open_now: list[tuple[str, str]] = []
    tagged = [(e["offset"], e["offset"] + e["length"], tag) for e in entities if (tag := _tag(e)) is not None]
    for here, there in itertools.pairwise(edges):
        wanted = [tag for start, end, tag in tagged if start <= here and end >= there]
        keep = next((i for i, (a, b) in enumerate(zip(open_now, wanted, strict=False)) if a is not b), None)
        keep = min(len(open_now), len(wanted)) if keep is None else keep
        out += [tag[1] for tag in reversed(open_now[keep:])]
        out += [tag[0] for tag in wanted[keep:]]
        out.append(cut(here, there))
        open_now = wanted
    out += [tag[1] for tag in reversed(open_now)]
    return "".join(out)


def _tag(entity: Entity) -> tuple[str, str] | None:
    match entity["type"]:
        case "text_link":
            return f'<a href="{html.escape(entity["url"])}">', "</a>"
        case "date_time":
            return f'<tg-time unix="{entity["unix_time"]}">', "</tg-time>"
        case "custom_emoji":
            return f'<tg-emoji emoji-id="{entity["custom_emoji_id"]}">', "</tg-emoji>"
        case "pre" if entity.get("language"):
            return f'<pre><code class="language-{html.escape(entity["language"])}">', "</code></pre>"
    return _TAGS.get(entity["type"])


def _inside(text: str, entities: list[Entity]) -> None:
    length = utf16(text)
    for e in entities:
        if e["offset"] < 0 or e["length"] <= 0 or e["offset"] + e["length"] > length:
            raise bad("entity bounds are outside the text")


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Telegram drops white space at both ends and moves the entities along."""
    short = text.strip(" \t\n\r\v\f\u00a0")
    if len(short) == len(text) or not short:
        return short, entities if short else []
    shift = utf16(text[: text.index(short)])
    length = utf16(short)
    moved: list[dict[str, Any]] = []
    for e in entities:
        start, end = max(e["offset"] - shift, 0), min(e["offset"] - shift + e["length"], length)
        if end > start:
            moved.append({**e, "offset": start, "length": end - start})
    return short, moved
