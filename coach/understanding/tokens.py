"""First pass: the message as words with their places, and what is set apart from its sentences.

Addresses, links, phone numbers, tags and a leading command are taken out first: their letters are no words. They are
blanked in `flat`, which is as long as the text, so that every later place is a place in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from coach.understanding.reading import Span

LONGEST = 4096
"""Characters read of one message: Telegram sends no longer ones."""

_EMAIL = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_LINK = re.compile(
    r"https?://[^\s<>()\"']{3,300}"
    r"|(?<![\w@.])(?:[a-z0-9-]{1,63}\.){1,4}"
    r"(?:com|org|net|io|dev|co|ai|me|app|example|de|fr|es|pt|ru|uk|eu|edu|info|in|nl|ch|se|no)(?![\w.-]*@)\b(?:/[^\s<>()\"',;]{0,200})?"
)
_PHONE = re.compile(r"(?<![\w/.-])(?:\+|00)?\(?\d[\d ()/.-]{5,20}\d(?![\w-])")
_TAG = re.compile(r"(?<![\w&/#])#(?!\d+\b)(\w[\w-]{0,40})")
_COMMAND = re.compile(r"\s{0,20}/([a-z_]{2,20})(?:@\w{1,40})?(?=\s|$|:)")
_WORD = re.compile(r"[^\W_]+(?:['’ʼ`-][^\W_]+)*|&|@|\d+")
_SAME = {
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "`": "'",
    "´": "'",
    "\u00a0": " ",
    "\u202f": " ",
    "“": '"',
    "”": '"',
    "„": '"',
    "\t": " ",
}


_PLAIN = str.maketrans(_SAME)


@dataclass(frozen=True, slots=True)
class Token:
    """A word: as written, lower-case, and where it stands."""

    text: str
    low: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Piece:
    """Something set apart from the sentences: `kind` is `email`, `link`, `phone` or `tag`."""

    kind: str
    value: str
    span: Span


@dataclass(frozen=True, slots=True)
class Text:
    """A message taken apart. `flat` is its lower-case twin of the same length, with the pieces blanked."""

    raw: str
    flat: str
    tokens: tuple[Token, ...]
    pieces: tuple[Piece, ...]
    command: str | None

    def said(self, start: int, end: int) -> str:
        """The message's own words in a span, trimmed of blanks."""
        return " ".join(self.raw[start:end].split())


def take_apart(raw: str) -> Text:
    """The message as words and pieces. What is longer than `LONGEST` is not read."""
    raw = raw[:LONGEST]
    flat = raw.translate(_PLAIN).lower()
    if len(flat) != len(raw):
        flat = "".join(_low(c) for c in raw)
    command = None
    if found := _COMMAND.match(flat):
        command = found[1]
        flat = " " * found.end() + flat[found.end() :]
    pieces: list[Piece] = []
    for kind, pattern in (("email", _EMAIL), ("link", _LINK), ("tag", _TAG), ("phone", _PHONE)):
        for found in pattern.finditer(flat):
            start, end = found.span()
            while end > start and flat[end - 1] in ".,;:!?/-":
                end -= 1
            if kind == "phone" and not _is_phone(flat[start:end]):
                continue
            if kind == "link" and _is_firm(raw, start, end):
                continue
            value = raw[start + 1 : end] if kind == "tag" else raw[start:end]
            pieces.append(Piece(kind, value.strip(), (start, end)))
        for piece in pieces:
            start, end = piece.span
            flat = flat[:start] + "\x00" * (end - start) + flat[end:]
    flat = flat.replace("\x00", "\x01")
    tokens = tuple(Token(raw[m.start() : m.end()], m[0], m.start(), m.end()) for m in _WORD.finditer(flat))
    return Text(raw, flat, tokens, tuple(sorted(pieces, key=lambda p: p.span)), command)


def _low(character: str) -> str:
    if character in _SAME:
        return _SAME[character]
    low = character.lower()
    return low if len(low) == 1 else character


def _is_firm(raw: str, start: int, end: int) -> bool:
    """Whether an address is written as a firm's name, in the middle of a sentence: "QA lead, Kiwi.com"."""
    before = raw[:start].rstrip(" ")
    return raw[start].isupper() and "/" not in raw[start:end] and bool(before) and before[-1] not in "\n.!?:"


def _is_phone(written: str) -> bool:
    """Enough digits for a phone number, and not written as a date or as an amount."""
    digits = sum(c.isdigit() for c in written)
    if not 7 <= digits <= 15:
        return False
    return not re.fullmatch(
        r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,3}(?:[.,]\d{3})+|\d{4} ?- ?\d{4}", written
    )
