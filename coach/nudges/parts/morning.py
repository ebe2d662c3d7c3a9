"""What a kind of nudge looks at: the world, what the user wants of the coach, and what the rules say."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Iterator
from functools import cached_property

from coach.history import History
from coach.network import Offer
from coach.nudges.parts.nudge import Mark, Nudge, matter
from coach.preferences import Preferences
from coach.rules import keep_promise, suggest
from coach.suggestion import Action, Line, Suggestion
from coach.world import World

EVERY = 1_000
"""More suggestions than anybody has."""
_SUMMARY = 90
"""Letters of the last conversation's note."""


def suggestions(world: World, preferences: Preferences, top: int) -> list[Suggestion]:
    """What the rules advise, best first, without what the user put off or does not want.

    A suggestion put off is kept back until exactly the day that the user named; what the rules would make of "later"
    by themselves gives way to that.
    """
    found = suggest(_without_later(world), EVERY)
    return [s for s in found if _wanted(s, world, preferences)][:top]


def _without_later(world: World) -> World:
    network = world.network
    kept = tuple(s for s in network.shown if s.response != "later")
    if len(kept) == len(network.shown):
        return world
    return World(network.model_copy(update={"shown": kept}), world.now)


def _wanted(one: Suggestion, world: World, preferences: Preferences) -> bool:
    sources = (source for reason in one.reasons for source in reason.sources)
    return preferences.wants(one.action, one.contacts, world.today, matter(one.action, sources))


class Morning:
    """One user at a moment, for the kinds of nudges to pick from."""

    def __init__(self, world: World, preferences: Preferences) -> None:
        self.world = world
        self.preferences = preferences
        self.today: dt.date = world.today

    @cached_property
    def suggestions(self) -> list[Suggestion]:
        """What `/next` would say, in its order."""
        return suggestions(self.world, self.preferences, EVERY)

    @cached_property
    def promises(self) -> list[Suggestion]:
        """The user's own promises, the heaviest first: every one, also where several are to the same contact."""
        world = _without_later(self.world)
        history = History(world)
        found = [s for s in keep_promise.suggest(world) if not history.settles(s)]
        return sorted((s for s in found if _wanted(s, world, self.preferences)), key=lambda s: -s.weight)

    def advised(self, *actions: Action) -> Iterator[Suggestion]:
        return (s for s in self.suggestions if s.action in actions)

    def source(self, suggestion: Suggestion, kind: str) -> str | None:
        """The id of the first record of this kind that a suggestion rests on."""
        names = (name.partition(":") for reason in suggestion.reasons for name in reason.sources)
        return next((key for of, _, key in names if of == kind), None)

    def offer(self, suggestion: Suggestion) -> Offer | None:
        return _by_id(self.world.all_offers, self.source(suggestion, "offer"))

    def nudge_of(self, kind: str, suggestion: Suggestion, *matter: object) -> Nudge:
        """A nudge that says what a rule says; `matter` tells it from others of its kind."""
        return Nudge(
            Mark(
                kind=kind,
                key=key_of(kind, *matter),
                action=suggestion.action,
                contacts=suggestion.contacts,
                sources=tuple(dict.fromkeys(s for r in suggestion.reasons for s in r.sources)),
            ),
            suggestion.title,
            tuple(reason.line for reason in suggestion.reasons),
            self.last(*suggestion.contacts[:1]),
            suggestion.draft,
        )

    def last(self, contact: str | None = None) -> Line | None:
        """The last conversation with a contact, in a line."""
        talk = self.world.last_talk(contact) if contact else None
        if talk is None:
            return None
        on, note = self.world.day(talk.at), " ".join(talk.summary.split())
        if not note:
            return Line("nudges-last-plain", {"on": on})
        return Line("nudges-last", {"on": on, "note": textwrap.shorten(note, _SUMMARY, placeholder=" …")})

    def name(self, contact: str) -> str:
        return self.world.people[contact].name


def key_of(kind: str, *matter: object) -> str:
    return ":".join((kind, *map(str, matter)))


def _by_id(records: tuple[Offer, ...], key: str | None) -> Offer | None:
    return next((r for r in records if r.id == key), None)
