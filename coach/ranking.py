"""Which suggestion comes first, so that the order of any two can be told in a sentence.

Suggestions stand in stages (below). Within a stage the best of each kind comes before the second of any, and within a
kind the rule's weight decides. A contact is in the list once, with what comes first. There is one ask at a time. For
variety, the first five hold no more than two of a kind; promises are not counted, as nothing goes before a kept word.
What was done, put off or refused before stays away (`coach.history`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from coach import parameters as p
from coach.balance import Balance, balance
from coach.history import History
from coach.suggestion import Action, Line, Suggestion
from coach.world import World

STAGES = (
    "promise",  # a kept word is where trust begins
    "agreed",  # two people wait for an introduction that both have agreed to
    "thanks",  # before anything new, thank
    "pressing",  # it is worth it today, and hardly next week
    "receiving",  # the user only gives: let others help
    "guard",  # an ask is about to be made too early
    "giving",  # giving comes before asking
    "aim",  # what the user said they want
    "asking",  # what the user wants of somebody whose trust carries it
    "tie",  # keep ties alive
    "growth",  # take a tie further
    "habit",  # time for it, a look at the whole
)
FIRST = 5
_STAGE: dict[Action, str] = {
    "keep_promise": "promise",
    "thank": "thanks",
    "capture_event": "pressing",
    "follow_up": "pressing",
    "hold_ask": "guard",
    "mentor": "giving",
    "offer_help": "giving",
    "introduce": "giving",
    "share": "giving",
    "notice_worth": "aim",
    "find_mentor": "aim",
    "broaden": "aim",
    "prepare_event": "aim",
    "reconnect": "tie",
    "be_curious": "tie",
    "deepen": "growth",
    "ask": "asking",
    "make_time": "habit",
    "take_stock": "habit",
    "pay_it_forward": "habit",
}
_ONE_AT_A_TIME: frozenset[Action] = frozenset(("ask", "find_mentor", "broaden", "pay_it_forward"))
"""Asks, and what would only be repeated with another name: the first is enough."""
_KINDS = tuple(_STAGE)
"""Where two kinds stand alike, the one further up comes first."""


def ranked(world: World, suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """The suggestions still worth making, best first; nobody is in it twice."""
    history, give_and_take = History(world), balance(world)
    open_ones = [s for s in suggestions if all(world.live(c) for c in s.contacts) and not history.settles(s)]
    return _varied(_once_each(_placed(world, open_ones, give_and_take)))


def why_before(world: World, first: Suggestion, second: Suggestion) -> Line:
    """In a sentence, why one suggestion comes before another."""
    give_and_take = balance(world)
    stage = stage_of(world, first, give_and_take)
    if stage != stage_of(world, second, give_and_take):
        return Line(f"ranking-{stage}")
    return Line("ranking-weight" if first.action == second.action else "ranking-variety")


def stage_of(world: World, one: Suggestion, give_and_take: Balance) -> str:
    """The stage that a suggestion stands in."""
    if one.action == "introduce" and _agreed(world, one):
        return "agreed"
    if one.action in ("prepare_event", "reconnect") and one.due is not None:
        return "pressing" if -world.ago(one.due) <= p.EVENT_SOON_DAYS else _STAGE[one.action]
    if one.action == "ask" and give_and_take.only_gives:
        return "receiving"
    if one.action == "pay_it_forward" and give_and_take.only_takes:
        return "giving"
    return _STAGE[one.action]


def _placed(world: World, suggestions: Sequence[Suggestion], give_and_take: Balance) -> list[Suggestion]:
    kinds: dict[tuple[int, int], list[Suggestion]] = {}
    for one in suggestions:
        place = STAGES.index(stage_of(world, one, give_and_take)), _KINDS.index(one.action)
        kinds.setdefault(place, []).append(one)
    order = []
    for (stage, kind), alike in kinds.items():
        for rank, one in enumerate(sorted(alike, key=lambda s: -s.weight)):
            order.append(((stage, rank, kind), one))
    return [one for _, one in sorted(order, key=lambda placed: placed[0])]


def _agreed(world: World, one: Suggestion) -> bool:
    pair = set(one.contacts)
    return any(i.state == "agreed" and {i.first, i.second} == pair for i in world.introductions(one.contacts[0]))


def _once_each(suggestions: Sequence[Suggestion]) -> list[Suggestion]:
    taken: set[str] = set()
    single: set[Action] = set()
    matters: set[tuple[Action, tuple[str, ...]]] = set()
    kept = []
    for one in suggestions:
        matter = (one.action, () if one.contacts else one.reasons[0].sources)
        if one.action in single or not taken.isdisjoint(one.contacts):
            continue
        if one.contacts or matter not in matters:
            taken.update(one.contacts)
            matters.add(matter)
            kept.append(one)
            single |= {one.action} & _ONE_AT_A_TIME
    return kept


def _varied(suggestions: Sequence[Suggestion]) -> list[Suggestion]:
    """The first five with few of a kind; the others after them, in their order."""
    head: list[Suggestion] = []
    rest: list[Suggestion] = []
    for one in suggestions:
        (head if len(head) < FIRST and _is_welcome(one, head) else rest).append(one)
    return head + rest


def _is_welcome(one: Suggestion, head: Sequence[Suggestion]) -> bool:
    if one.action == "keep_promise":
        return True
    return sum(h.action == one.action for h in head) < p.TOP_OF_A_KIND
