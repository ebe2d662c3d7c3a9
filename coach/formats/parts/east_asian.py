"""Japanese, Chinese and Korean pages of two bytes a letter, told apart by which first and second bytes are common."""

from __future__ import annotations

import re

_pair = re.compile(rb"[\x81-\xfe][\x40-\x7e\x80-\xfe]")
_LEAST = 6
"""With fewer pairs of bytes nothing is guessed."""
_usual = re.compile("[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uffee]")


def east_asian(data: bytes) -> str | None:
    """The text, where the bytes are Shift-JIS, GB 18030, Big5 or EUC-KR; None where they are not, or hardly any."""
    sample = data[:200_000]
    pairs = _pair.findall(sample)
    beyond = sum(1 for byte in sample if byte > 127)
    if len(pairs) < _LEAST or sum(sum(1 for byte in pair if byte > 127) for pair in pairs) < 0.95 * beyond:
        return None
    page = _page(pairs)
    text = data.decode(page, "replace")
    shown = text[:100_000]
    letters = [letter for letter in shown if ord(letter) > 127]
    usual = sum(1 for letter in letters if _usual.match(letter))
    return text if usual > 0.97 * len(letters) and _stand_in_words(sample) else None


def _page(pairs: list[bytes]) -> str:
    def share(of: range, place: int = 0) -> float:
        return sum(1 for pair in pairs if pair[place] in of) / len(pairs)

    if share(range(0x81, 0xA0)) > 0.3:
        return "cp932"
    if share(range(0x40, 0x7F), 1) > 0.12 and share(range(0xA4, 0xC7)) > 0.7:
        return "big5"
    if share(range(0xB0, 0xC9)) > 0.96:
        return "cp949"
    return "gb18030"


def _stand_in_words(sample: bytes) -> bool:
    """Whether two letters mostly stand side by side, as accented letters of Western words hardly ever do."""
    runs = [len(run) for run in re.findall(rb"(?:[\x81-\xfe][\x40-\x7e\x80-\xfe])+", sample)]
    return sum(run for run in runs if run >= 4) > 0.7 * sum(runs)
