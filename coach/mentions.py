"""A contact found in texts about others, by any name, address, number, link or Telegram name, and taken out of them.

Names are compared without accents. A whole name counts however it is written (`nora-berg`, `NoraBerg`). A given or
family name alone counts only when nobody else is called so and when it stands as a name does, with a capital; known
given names count in small letters too, and so does every name in a text that is written in small letters throughout.
Names that are also common words (Will, Mark, May) are left at the beginning of a sentence, where the capital says
nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from coach.network import Contact, Network
from coach.understanding.given_names import given_names

_also_words = frozenset(
    re.findall(
        r"\w+",
        """
    will mark may june april grace hope rose faith joy art bill frank grant jack pat sue rich chase drew dawn ivy
    summer autumn penny ray guy miles sandy wade dean earl duke lance pierce skip chip rob nick ruby pearl amber
    crystal ginger violet olive daisy lily iris max victor christian jade robin august young long brown green white
    black king bush baker cook smith wood field best good love price rice stone hill lane page day bond power sharp
    gene herb rod peg jay gay don dot bob tony harry josh john jerry holly heather carol melody harmony charity star
    reed reid clay cliff dale glen heath forest brook sky rain jean van von de der den del la le el al di da bin ben an
    so my in do no to he me we us it is as at be by go if of on or up hi oh ok am
    """,
    )
)
_before_a_noun = re.compile(r"\b(?:the|an?|my|his|her|its|our|your|their|der|die|das|ein|eine|le|un|une|el|la)\s+$")
_ideographs = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_address_start = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)
_BEFORE, _AFTER = r"(?<![^\W_])", r"(?![^\W_])"
_LONG_AS_ONE = 9
"""Letters of a full name that mean it when written as one word, too; Li Na is not Lina."""
_FEWEST_DIGITS = 7
"""So many digits at the end of a number tell it from any other, however its beginning is written."""


class Mention:
    """Finds a contact in texts and puts the marker there."""

    def __init__(self, contact: Contact, network: Network, marker: str) -> None:
        self._marker = marker
        others = {
            word
            for other in network.contacts
            if other.id != contact.id
            for name in (other.name, *other.aliases)
            for word in (_plain(name), *_plain(name).split())
        } | set(_plain(network.me.name).split())
        names = [_plain(name) for name in (contact.name, *contact.aliases) if _plain(name) not in others]
        self.words = {word for name in names for word in name.split() if len(word) > 1 and word not in others}
        """Each of the names in small letters and without accents, where nobody else is called so."""
        single = {
            _plain(word)
            for name in (contact.name, *contact.aliases)
            for word in name.split()
            if len(word) > 1 and _plain(word) in self.words and (word[0].isupper() or _plain(word) in given_names)
        }
        self._signs = re.compile("|".join(map(re.escape, {*_signs(contact, names)} - {""})) or "(?!)")
        self._whole = _any_of(list(_whole(contact, names)), "")
        self._single = _any_of([re.escape(word) for word in sorted(single, key=len, reverse=True)], "s?")

    def __call__(self, text: str) -> str:
        """The text without the contact."""
        return self._alone(self.whole(text)) if self._signs.search(_plain(text)) else text

    def whole(self, text: str) -> str:
        """The text without what means the contact beyond doubt: a full name, an address, a number."""
        return self._put(text, list(self._whole.finditer(_plain(text)))) if self._whole else text

    def _alone(self, text: str) -> str:
        if self._single is None:
            return text
        plain = _plain(text)
        written = text if len(text) == len(plain) else unicodedata.normalize("NFC", text)
        found = [one for one in self._single.finditer(plain) if _is_a_name(one, plain, written)]
        return self._put(text, found)

    def _put(self, text: str, found: list[re.Match[str]]) -> str:
        if not found:
            return text
        written = unicodedata.normalize("NFC", text)
        parts, end = [], 0
        for one in found:
            parts += [written[end : one.start()], self._marker]
            end = one.end()
        return "".join([*parts, written[end:]])


def _signs(contact: Contact, names: list[str]) -> Iterator[str]:
    """What a text has that may mention the contact; one that has none of these need not be looked into."""
    yield from {word for name in names for word in name.split() if len(word) > 1}
    yield from map(_plain, contact.emails)
    yield from (_plain(_address_start.sub("", link).rstrip("/")) for link in contact.links)
    yield from ("".join(filter(str.isdigit, phone))[-1:] for phone in contact.phones)
    if contact.telegram:
        yield _plain(contact.telegram.lstrip("@"))


def _is_a_name(found: re.Match[str], plain: str, written: str) -> bool:
    """Whether a word stands in a text as a name does."""
    word = found[0] if found[0] in given_names else found[0].removesuffix("s")
    if not written[found.start()].isupper():
        known = word in given_names or written == written.lower()
        return known and word not in _also_words and not _before_a_noun.search(plain, 0, found.start())
    before = written[: found.start()].rstrip()
    begins = not before or before[-1] in ".!?\n:"
    return not (begins and (word in _also_words or found[0] in _also_words))


def _whole(contact: Contact, names: list[str]) -> Iterator[str]:
    """Patterns of what means the contact wherever it stands, the longest first."""
    texts: list[str] = []
    for name in names:
        words = name.split()
        if len(words) > 1:
            between = r"[\W_]{0,3}" if sum(map(len, words)) >= _LONG_AS_ONE else r"[\W_]{1,3}"
            texts.append(between.join(map(re.escape, words)) + "s?")
        elif _ideographs.search(name):
            texts.append(re.escape(name))
    texts += [re.escape(_plain(email)) for email in contact.emails]
    for link in contact.links:
        texts.append(r"(?:https?://)?(?:www\.)?" + re.escape(_plain(_address_start.sub("", link).rstrip("/"))))
    texts += [number for phone in contact.phones for number in _number(phone)]
    if contact.telegram:
        texts.append(re.escape(_plain(contact.telegram.lstrip("@"))))
    yield from sorted((text for text in texts if len(text) > 1), key=len, reverse=True)


def _number(phone: str) -> Iterator[str]:
    """However its digits are set apart, and with or without the country before them."""
    digits = "".join(filter(str.isdigit, phone))
    if len(digits) > _FEWEST_DIGITS:
        yield r"(?:[+(]{0,2}\d[\d\s()./-]{0,8})?" + r"[\s()./-]{0,3}".join(digits[-_FEWEST_DIGITS:])
    elif digits:
        yield r"\+?" + r"[\s()./-]{0,3}".join(digits)


def _any_of(patterns: list[str], ending: str) -> re.Pattern[str] | None:
    """Any of the patterns between word ends; scripts without spaces have none to mind."""
    if not patterns:
        return None
    bounded = (p if _ideographs.search(p) else rf"{_BEFORE}@?(?:{p}){ending}{_AFTER}" for p in patterns)
    return re.compile("|".join(bounded))


def _plain(text: str) -> str:
    """In small letters and without accents, each character in the place it has in the composed text."""
    if text.isascii():
        return text.lower()
    return "".join(map(_bare, unicodedata.normalize("NFC", text)))


def _bare(character: str) -> str:
    base = unicodedata.normalize("NFKD", character)[0]
    lowered = base.lower()
    return lowered if len(lowered) == 1 else character
