"""No message is longer than Telegram takes: what is too long ends where it must, without its markup."""

from __future__ import annotations

import html
import re

TEXT, CAPTION = 4096, 1024
"""Telegram's limits in UTF-16 units of what is read, markup not counted."""
_tag = re.compile(r"<[^<>]*>")


def fitting(markup: str, limit: int = TEXT) -> str:
    """The HTML as it is where it fits; otherwise its words alone, cut with an ellipsis."""
    if len(markup) <= limit // 2:
        return markup
    words = html.unescape(_tag.sub("", markup))
    read = words.encode("utf-16-le")
    if len(read) <= 2 * limit:
        return markup
    return html.escape(read[: 2 * (limit - 1)].decode("utf-16-le", "ignore").rstrip() + "…", quote=False)
