"""A link to a LinkedIn or Telegram profile, as a QR code on a badge or a pasted line holds it."""

from __future__ import annotations

import re
from urllib.parse import unquote

from coach.formats.parts.decoding import decoded
from coach.formats.parts.found import Found
from coach.formats.parts.imported import Draft, Imported, Reading

_linkedin = re.compile(r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/(?:in|pub)/([^\s/?#]{2,150})\S*", re.IGNORECASE)
_telegram = re.compile(r"(?:https?://)?(?:www\.)?(?:t|telegram)\.me/([A-Za-z]\w{3,31})\S*")
_generated = re.compile(r"[0-9a-f]*\d[0-9a-f]*|\d+", re.IGNORECASE)


def recognises(head: bytes, name: str) -> bool:
    try:
        text = head.decode().strip()
    except UnicodeDecodeError:
        return False
    return _linkedin.fullmatch(text) is not None or _telegram.fullmatch(text) is not None


def read(data: bytes) -> Imported:
    reading = Reading("linkedin_link")
    reading.total = 1
    text = decoded(data).strip()
    if match := _linkedin.fullmatch(text):
        slug = unquote(match[1])
        found = Found(name=name_in(slug), links=[f"https://www.linkedin.com/in/{match[1]}"])
    else:
        handle = _telegram.fullmatch(text)
        user = handle[1] if handle else ""
        found = Found(name=name_in(user.replace("_", "-")) if "_" in user else user, telegram=user)
    contact = found.contact("1")
    if contact is None:
        reading.problem(1, "nameless")
    else:
        reading.draft(Draft(contact, 1))
    return reading.done()


def name_in(slug: str) -> str:
    """The name that a profile's address spells: `ana-silva-4b21a0` is Ana Silva."""
    words = [word for word in slug.split("-") if word and not _generated.fullmatch(word)]
    return " ".join(word.capitalize() if word.islower() else word for word in words)
