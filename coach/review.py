"""A look back at a week or a month: what went out and came in, who was there, what it means, and one thing to do next.

It is compared with the user's own past and with nobody else's, in words and without points: a quiet week is a week like
others. The records do not say on which day a promise was kept; it counts on the day it was due, or now if that is
still to come.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields

from coach.network import Conversation, Offer
from coach.rhythm import readings
from coach.suggestion import Line, Suggestion, Value
from coach.trust import ORDER, evidence
from coach.wording import called
from coach.world import World

WEEK, MONTH = 7, 28
PAST = 8
"""Periods before this one that tell what is usual."""
ENOUGH_PAST = 2
"""With fewer there is nothing to compare with yet."""
MORE, LESS = 1.25, 0.75
"""From so many times the usual on it is said to be more, below so many less; and by one at least."""
NAMED = 3
LONGEST_NAME, LONGEST_LESSON = 28, 90


@dataclass(frozen=True, slots=True)
class Numbers:
    """How often what happened in one period; `talked` and `met` count people."""

    given: int = 0
    received: int = 0
    promised: int = 0
    kept: int = 0
    introduced: int = 0
    talked: int = 0
    met: int = 0
    learned: int = 0

    @property
    def any(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class Usual:
    """What a period of the user's usually holds."""

    given: float
    talked: float


@dataclass(frozen=True, slots=True)
class Review:
    first: dt.date
    last: dt.date
    now: Numbers
    usual: Usual | None
    """None while the records are too young."""
    happened: tuple[Line, ...]
    """What there was, one fact a line; empty after a quiet period."""
    meaning: tuple[Line, ...]
    """Three sentences."""
    todo: Suggestion | None

    @property
    def title(self) -> Line:
        key = "review-title-week" if (self.last - self.first).days < WEEK else "review-title-month"
        return Line(key, {"first": self.first, "last": self.last})

    @property
    def paragraphs(self) -> tuple[tuple[Line, ...], ...]:
        """What to say, in order: the title, what happened, what it means."""
        return (self.title,), self.happened or (Line("review-nothing"),), self.meaning


def review(world: World, suggestions: Sequence[Suggestion] = (), days: int = WEEK) -> Review:
    """The last `days` days, today included. The one thing to do is the best of the suggestions."""
    talks = [(day, t) for who in world.people for day, t in zip(world.talk_days(who), world.talks(who), strict=True)]
    periods = [_Period.of(world, talks, days, back) for back in range(PAST + 1)]
    now, usual = periods[0], _usual([period.numbers for period in periods[1:]])
    return Review(
        now.first,
        now.last,
        now.numbers,
        usual,
        tuple(_happened(world, now)),
        (_of_giving(now.numbers, usual), _of_people(now.numbers, usual), _of_care(world)),
        suggestions[0] if suggestions else None,
    )


@dataclass(frozen=True, slots=True)
class _Period:
    """Ids of contacts, the latest first, each once for every time; `learned` in the user's words."""

    first: dt.date
    last: dt.date
    given: list[str]
    received: list[str]
    promised: list[str]
    kept: list[str]
    introduced: int
    talked: list[str]
    met: list[str]
    learned: list[str]

    @classmethod
    def of(cls, world: World, talks: Sequence[tuple[dt.date, Conversation]], days: int, back: int) -> _Period:
        last = world.today - dt.timedelta(days=days * back)
        first = last - dt.timedelta(days=days - 1)

        def within(day: dt.date | None) -> bool:
            return day is not None and first <= day <= last

        offers = list(reversed(world.all_offers))
        done = [o for o in offers if o.state == "done" and within(o.on)]
        mine = [o for o in offers if o.direction == "given"]
        noted = [lesson.what for lesson in reversed(world.lessons) if within(lesson.on)]
        talks = sorted((pair for pair in talks if within(pair[0])), key=lambda pair: pair[0], reverse=True)
        return cls(
            first,
            last,
            given=[o.contact for o in done if o.direction == "given"],
            received=[o.contact for o in done if o.direction == "received"],
            promised=[o.contact for o in mine if within(o.on) and _was_promised(o)],
            kept=[o.contact for o in mine if o.state == "done" and o.due and within(_kept_on(o, world.today))],
            introduced=sum(1 for i in world.all_introductions if i.state == "made" and within(i.on)),
            talked=list(dict.fromkeys(talk.contact for _, talk in talks)),
            met=[c.id for c in world.people.values() if within(c.met.on)],
            learned=list(dict.fromkeys([*noted, *(talk.learned for _, talk in talks if talk.learned)])),
        )

    @property
    def numbers(self) -> Numbers:
        counted = (self.given, self.received, self.promised, self.kept)
        given, received, promised, kept = map(len, counted)
        talked, met, learned = len(self.talked), len(self.met), len(self.learned)
        return Numbers(given, received, promised, kept, self.introduced, talked, met, learned)


def _was_promised(offer: Offer) -> bool:
    return offer.state == "promised" or (offer.state == "done" and offer.due is not None)


def _kept_on(offer: Offer, today: dt.date) -> dt.date:
    """The day it counts on: as it was due, today at the latest."""
    return min(offer.due or offer.on, today)


def _usual(past: Sequence[Numbers]) -> Usual | None:
    """The average since the user began to note things; latest period first."""
    begun = max((i for i, numbers in enumerate(past, 1) if numbers.given or numbers.talked), default=0)
    if begun < ENOUGH_PAST:
        return None
    return Usual(sum(n.given for n in past[:begun]) / begun, sum(n.talked for n in past[:begun]) / begun)


def _happened(world: World, period: _Period) -> Iterator[Line]:
    for key in ("given", "received", "promised", "kept", "talked", "met"):
        who: list[str] = getattr(period, key)
        if who:
            yield Line(f"review-{key}", {"count": len(who), **_names(world, who)})
    if period.introduced:
        yield Line("review-introduced", {"count": period.introduced})
    if period.learned:
        yield Line("review-learned", {"what": _cut(period.learned[0], LONGEST_LESSON), "more": len(period.learned) - 1})


def _of_giving(now: Numbers, usual: Usual | None) -> Line:
    if not now.given:
        return Line("review-giving-none")
    if usual is None:
        return Line("review-giving-young", {"given": now.given})
    return Line(f"review-giving-{_compared(now.given, usual.given)}", {"given": now.given})


def _of_people(now: Numbers, usual: Usual | None) -> Line:
    values: dict[str, Value] = {"talked": now.talked, "met": now.met}
    if not now.talked:
        return Line("review-people-none")
    if usual is None:
        return Line("review-people-young", values)
    return Line(f"review-people-{_compared(now.talked, usual.talked)}", values)


def _of_care(world: World) -> Line:
    """What wants care next: an open word before a tie that goes quiet."""
    owed = sorted((o.due or dt.date.max, o.id, o.contact) for c in world.contacts for o in world.promises(c.id))
    if owed:
        return Line("review-care-promises", {"count": len(owed), **_names(world, [who for _, _, who in owed])})
    quiet = _cooling(world)
    if quiet:
        return Line("review-care-quiet", {"count": len(quiet), **_names(world, quiet)})
    return Line("review-care-well")


def _cooling(world: World) -> list[str]:
    """Contacts who have been quieter than is usual between the two, the closest first."""
    found = readings(world)
    overdue = [c.id for c in world.contacts if (on := found[c.id].reconnect_on) is not None and on <= world.today]
    return sorted(overdue, key=lambda c: (-ORDER.index(evidence(world, c).tier), found[c].warmth or 0.0))


def _compared(count: int, usual: float) -> str:
    if count > usual * MORE and count - usual >= 1:
        return "more"
    return "less" if count < usual * LESS and usual - count >= 1 else "usual"


def _names(world: World, who: Iterable[str]) -> Mapping[str, Value]:
    """The first few by name, and how many more there are."""
    names = list(dict.fromkeys(_cut(called(world.people[c]), LONGEST_NAME) for c in who if c in world.people))
    return {"who": ", ".join(names[:NAMED]), "more": max(0, len(names) - NAMED)}


def _cut(text: str, longest: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
