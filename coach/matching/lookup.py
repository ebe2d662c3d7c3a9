"""Who can meet a need: contacts indexed by what their skills say, so that a need asks only those who could."""

from __future__ import annotations

from functools import cached_property

from coach.matching.fit import Match, match
from coach.matching.subject import Subject, subject
from coach.matching.trades import TRADES
from coach.network import Contact
from coach.world import World

_ROLE_DISCOUNT = 0.02
_ENOUGH = 400
"""Candidates looked at for one need; those who share the rarest words first."""


class Helpers:
    """The contacts in play, by the words and trades of their skills and roles. Built when first asked."""

    def __init__(self, world: World) -> None:
        self._world = world

    def who_can(self, need: str) -> list[tuple[Contact, Match]]:
        """Those who can meet a need, the best fit first."""
        found = [(c, m) for c in self._candidates(subject(need)) if (m := best_fit(c, need)) is not None]
        return sorted(found, key=lambda pair: -pair[1].score)

    @staticmethod
    def words_of(contact: Contact, need: str) -> str:
        """The skill or role that fits, in the words on record."""
        said = _said(contact)
        fits = [(m.score, -i, text) for i, text in enumerate(said) if (m := match(need, text)) is not None]
        return max(fits)[2] if fits else (contact.role or "")

    def _candidates(self, wanted: Subject) -> list[Contact]:
        trades = wanted.trades | {n for t in wanted.trades for n in TRADES[t].near.split()}
        index = self._index
        places = {i for t in trades for i in index.get(f"trade {t}", ())}
        for one in sorted(wanted.strong, key=lambda s: len(index.get(s, ()))):
            if len(places) > _ENOUGH:
                break
            places.update(index.get(one, ()))
        return [self._world.contacts[i] for i in sorted(places)]

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        index: dict[str, list[int]] = {}
        for i, contact in enumerate(self._world.contacts):
            for text in _said(contact):
                about = subject(text)
                for key in (*about.strong, *(f"trade {t}" for t in about.trades)):
                    index.setdefault(key, []).append(i)
        return index


def best_fit(contact: Contact, need: str) -> Match | None:
    """The best match of a need among a contact's skills and role; a skill counts a little more than a role."""
    fits = [m for s in contact.skills if (m := match(need, s.what)) is not None]
    role = match(need, contact.role) if contact.role else None
    if role is not None:
        fits.append(Match(role.score - _ROLE_DISCOUNT, role.how, role.shared))
    return max(fits, key=lambda m: m.score, default=None)


def _said(contact: Contact) -> list[str]:
    return [*(s.what for s in contact.skills), *((contact.role,) if contact.role else ())]
