"""What a card or a row says of a person, before it is cleaned, and the contact that it makes."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from coach.formats.parts import cleaning
from coach.formats.parts.dates import birthday
from coach.network import Contact, Met, Skill

_address_name = re.compile(r"([^\W\d_]{2,})[._]([^\W\d_]{2,})@.*")
_telegram_link = re.compile(r"(?:https?://)?(?:www\.)?(?:t|telegram)\.me/\w{4,32}/?$", re.IGNORECASE)
_own_copy = re.compile(r"google\.com/profiles/\d+")
"""The address of a card itself at the program that wrote it."""
_spaceless = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")


@dataclass(slots=True)
class Found:
    """Values as the file has them."""

    name: str = ""
    aliases: list[str] = field(default_factory=list)
    company: str = ""
    role: str = ""
    duty: str = ""
    """What the person does, where no title is given."""
    industry: str = ""
    city: str = ""
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    telegram: str = ""
    birthday: str = ""
    tags: list[str] = field(default_factory=list)
    interests: list[str] = field(default_factory=list)
    skills: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    met_on: dt.date | None = None
    met_at: str = ""
    met_through: str | None = None

    def contact(self, id: str) -> Contact | None:
        """The contact, cleaned and bounded; None when nobody is named."""
        emails = cleaning.unique(self.emails, cleaning.email)
        aliases = cleaning.unique(self.aliases, cleaning.name)
        name = cleaning.name(self.name)
        if "@" in name and cleaning.email(name):
            name = ""
        name = name or next(iter(aliases), "") or name_in_address(emails)
        if not name:
            return None
        links, telegram = self._links()
        return Contact(
            id=id,
            name=name,
            aliases=tuple(alias for alias in aliases if alias.casefold() != name.casefold()),
            company=cleaning.one_line(self.company) or None,
            role=cleaning.one_line(self.role) or cleaning.one_line(self.duty) or None,
            industry=cleaning.one_line(self.industry) or None,
            city=cleaning.one_line(self.city) or None,
            emails=emails,
            phones=cleaning.unique(self.phones, cleaning.phone, key=cleaning.digits),
            links=links,
            telegram=telegram or None,
            birthday=birthday(self.birthday),
            tags=cleaning.unique(self.tags, cleaning.one_line),
            interests=cleaning.unique(self.interests, cleaning.one_line),
            skills=tuple(Skill(what=what) for what in cleaning.unique(self.skills, cleaning.one_line)),
            notes=cleaning.many_lines("\n".join(note for note in self.notes if note)) if self.notes else "",
            met=self._met(),
        )

    def _links(self) -> tuple[tuple[str, ...], str]:
        telegram = cleaning.telegram(self.telegram) if self.telegram else ""
        links = cleaning.unique(self.links, _link, key=_place) if self.links else ()
        for address in links:
            if _telegram_link.fullmatch(address):
                telegram = telegram or cleaning.telegram(address)
                links = tuple(link for link in links if link != address)
        return links, telegram

    def _met(self) -> Met:
        if self.met_on is None and not self.met_at and not self.met_through:
            return Met()
        return Met(on=self.met_on, at=cleaning.one_line(self.met_at) or None, through=self.met_through)


def _link(text: str) -> str:
    return "" if _own_copy.search(text) else cleaning.link(text)


def _place(link: str) -> str:
    """A link without what does not tell two pages apart."""
    return link.casefold().partition("://")[2].removeprefix("www.").rstrip("/")


def name_in_address(emails: tuple[str, ...]) -> str:
    """The name that `ana.silva@…` gives away; empty when the address does not spell one."""
    for address in emails:
        if match := _address_name.fullmatch(address):
            return f"{match[1].capitalize()} {match[2].capitalize()}"
    return ""


def full_name(given: str, middle: str, family: str) -> str:
    """The parts in the order they are said: family first and without spaces where that is the custom."""
    parts = [part for part in (given.strip(), middle.strip(), family.strip()) if part]
    if parts and all(map(_spaceless.fullmatch, parts)):
        return family.strip() + given.strip()
    return " ".join(parts)
