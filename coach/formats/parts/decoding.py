"""Bytes to text, as address books are really written: UTF-8 with or without a mark, UTF-16, Windows and Latin
pages, East Asian ones.

What is not UTF is told apart by the letters it would give: a Cyrillic page read as a Western one turns words into runs
of accented capitals, which no Western language has.
"""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Iterator

from coach.formats.parts.east_asian import east_asian

MAX_LINE = 200_000
"""Characters. A longer line is cut there; only pictures and hostile files have one."""
MAX_LINES = 3_000_000

MAX_MARKS = 3_000_000
"""Braces, brackets and commas of a JSON document; each costs memory when it is read."""

_words_beyond = re.compile("[^\\W\\d_\\x00-\\x7f]{2,}")
_signs_in_words = re.compile(r"(?<=[^\W\d_])[¹³¿¼¾£]|[¹³¿¼¾£](?=[^\W\d_]{2})")
_czech = re.compile("[øì][^\\W\\d_]|[^\\W\\d_][øì]")
_carons = re.compile("[šžŠŽùÈ]")
_turkish = re.compile("[þÞýÝðÐ]")
_beside_turkish = re.compile("[çÇüÜöÖ]")
_icelandic = re.compile("[áÁíÍóÓúÚæÆ]")
_commonest = {"cp1251": "оеаинтсрвлкмпя", "cp1253": "αοιετσνηυρςάόίπκλ", "cp1255": "יוהלאמרבשתנםן"}
"""Scripts whose words are all beyond ASCII, and their commonest letters."""
_western_runs = re.compile("[À-ÿ]{3,}")


class NotText(ValueError):
    """The bytes are not text in any encoding that is read here."""


def decoded(data: bytes) -> str:
    """The file's text without a byte order mark. Raises `NotText` for what cannot be text."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace").replace("\x00", "")
    sample = data[:4000]
    if sample.count(0) > len(sample) // 4:
        return _utf16_without_mark(data)
    if _looks_binary(sample):
        raise NotText
    data = data.replace(b"\x00", b"")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as fault:
        if fault.start > 0 and _mostly_utf8(data):
            return data.decode("utf-8", "replace")
    return _single_byte(data)


def _utf16_without_mark(data: bytes) -> str:
    even, odd = data[:4000:2].count(0), data[1:4000:2].count(0)
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    if max(even, odd) < 4 * min(even, odd) + 1:
        raise NotText
    text = data.decode(encoding, "replace")
    if _looks_binary(text[:4000].encode("utf-8", "replace")):
        raise NotText
    return text.replace("\x00", "")


def _looks_binary(sample: bytes) -> bool:
    control = sum(1 for byte in sample if byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1b")
    return control > max(8, len(sample) // 20)


def _mostly_utf8(data: bytes) -> bool:
    """Whether a few broken bytes stand in what is otherwise UTF-8 with letters beyond ASCII."""
    text = data[:400_000].decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return sum(1 for character in text if ord(character) > 127) - broken > 4 * broken


def _single_byte(data: bytes) -> str:
    sample = data[:400_000]
    western = sample.decode("cp1252", "replace")
    as_western = sum(map(len, _western_runs.findall(western)))
    letters = sum(1 for byte in sample if byte >= 0xC0)
    if as_western * 2 > letters and letters > 8:
        page = max(_commonest, key=lambda page: _share_of_common(sample, page))
        if not _mixed_case(sample.decode(page, "replace")):
            return data.decode(page, "replace")
    if (text := east_asian(data)) is not None:
        return text
    if _looks_central_european(western):
        return data.decode("cp1250", "replace")
    if _turkish.search(western) and _beside_turkish.search(western) and not _icelandic.search(western):
        return data.decode("cp1254", "replace")
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _share_of_common(sample: bytes, page: str) -> float:
    """How many of the letters beyond ASCII are the commonest of the page's own language."""
    beyond = [letter for letter in sample.decode(page, "replace").lower() if ord(letter) > 127]
    return sum(1 for letter in beyond if letter in _commonest[page]) / max(1, len(beyond))


def _mixed_case(text: str) -> bool:
    """Whether capitals stand within words again and again, as no text has them that is read by the right page."""
    words = _words_beyond.findall(text)
    odd = sum(1 for word in words if word[1:] != word[1:].lower() and word != word.upper())
    return odd * 3 > len(words)


def _looks_central_european(western: str) -> bool:
    """Whether signs stand within words, as Polish letters of cp1250 look in cp1252, or letters that only Czech has."""
    return len(_signs_in_words.findall(western)) > 1 or bool(_czech.search(western) and _carons.search(western))


def lines(text: str) -> Iterator[tuple[int, str, bool]]:
    """Number from 1, the line without its end, and whether it was cut; one at a time, whatever ends the lines."""
    for number, line in enumerate(io.StringIO(text, newline=None), 1):
        if number > MAX_LINES:
            return
        yield number, line[:MAX_LINE].rstrip("\n"), len(line) > MAX_LINE


def count_lines(text: str) -> int:
    """How many lines `lines` gives."""
    ends = text.count("\n") + text.count("\r") - text.count("\r\n")
    return min(ends + (0 if text.endswith(("\n", "\r")) or not text else 1), MAX_LINES)


def is_too_much(data: bytes) -> bool:
    """Whether a JSON document has more parts than any address book, and would fill the memory."""
    return sum(map(data.count, (b"{", b"[", b","))) > MAX_MARKS
