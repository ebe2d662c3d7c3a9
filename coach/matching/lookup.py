"""Which of many texts fit one: indexed by what they say, so that each need asks only the few that could.

Texts are indexed once each, however many people share one; what is asked for is matched against texts, not people.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from coach.matching.fit import Match, match
from coach.matching.subject import subject
from coach.matching.trades import TRADES
from coach.network import Contact

_ROLE_DISCOUNT = 0.02
_ENOUGH = 300
"""Texts looked at for one word; a word that more texts hold says too little."""


class Texts:
    """Texts by their words and trades, each with the contacts it is said of, in order."""

    def __init__(self, said: Iterable[tuple[str, Contact]]) -> None:
        self.contacts: dict[str, list[Contact]] = {}
        for text, contact in said:
            self.contacts.setdefault(text, []).append(contact)
        self._index: dict[str, list[str]] = {}
        for text in self.contacts:
            about = subject(text)
            for key in (*about.strong, *(f"trade {t}" for t in about.trades)):
                self._index.setdefault(key, []).append(text)

    def fitting(self, asked: str, fit: Callable[[str, str], Match | None] = match) -> list[tuple[Match, str]]:
        """The texts that fit, best first; among equals, the one told first."""
        found = [(m, text) for text in self._candidates(asked) if (m := fit(asked, text)) is not None]
        return sorted(found, key=lambda pair: -pair[0].score)

    def _candidates(self, asked: str) -> list[str]:
        about = subject(asked)
        trades = about.trades | {n for t in about.trades for n in TRADES[t].near.split()}
        keys = [*sorted(f"trade {t}" for t in trades), *sorted(about.strong)]
        return list(dict.fromkeys(text for key in keys for text in self._index.get(key, ())[:_ENOUGH]))


class Helpers:
    """The contacts who could meet a need, by their skills and roles."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        everyone = list(contacts)
        self._skills = Texts((s.what, c) for c in everyone for s in c.skills)
        self._roles = Texts((c.role, c) for c in everyone if c.role)

    def who_can(self, need: str) -> Iterator[tuple[Contact, Match, str]]:
        """Those who can meet a need, with the words on record that fit; the best fit first, nobody twice."""
        fits = [(m.score, 0, self._skills.contacts[t], m, t) for m, t in self._skills.fitting(need)]
        fits += [(m.score - _ROLE_DISCOUNT, 1, self._roles.contacts[t], m, t) for m, t in self._roles.fitting(need)]
        seen: set[str] = set()
        for score, _, contacts, found, text in sorted(fits, key=lambda fit: (-fit[0], fit[1])):
            for contact in contacts:
                if contact.id not in seen:
                    seen.add(contact.id)
                    yield contact, Match(score, found.how, found.shared), text


def best_fit(contact: Contact, need: str) -> Match | None:
    """The best match of a need among a contact's skills and role; a skill counts a little more than a role."""
    fits = [m for s in contact.skills if (m := match(need, s.what)) is not None]
    role = match(need, contact.role) if contact.role else None
    if role is not None:
        fits.append(Match(role.score - _ROLE_DISCOUNT, role.how, role.shared))
    return max(fits, key=lambda m: m.score, default=None)
