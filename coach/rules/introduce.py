"""Bring two contacts together, when one is looking for what the other can do.

Why: connecting people costs you little and can change much for both. Each is asked before either gets the other's
details, so nobody is caught off guard.
Source: Burt 2004, AJS 110(2), on those who stand between groups; the double opt-in is common courtesy among connectors.
"""

from collections.abc import Iterator
from itertools import islice

from coach import parameters as p
from coach.acquainted import acquainted
from coach.doors import asked_often
from coach.introducing import draft
from coach.matching import Match
from coach.matching.lookup import Helpers
from coach.network import Contact, Introduction, Need, Network
from coach.once import once_for
from coach.samples import introduced, needs, network, person, talks
from coach.suggestion import Line, Reason, Suggestion
from coach.world import World

PRINCIPLE = "referral"
_BAKER = person("ana", ("bread",)), talks("ana", 90, 60, 30, 10), needs("ana", "a bookkeeper who knows small shops")
_BOOKKEEPER = person("ben", ("bookkeeping",), company="Zahl"), talks("ben", 100, 70, 40, 12)
FIRES: dict[str, Network] = {
    "one looks for what the other does": network(*_BAKER, *_BOOKKEEPER),
    "both have said yes": network(*_BAKER, *_BOOKKEEPER, introduced("ana", "ben", 2, "agreed")),
    "one was asked a week ago": network(*_BAKER, *_BOOKKEEPER, introduced("ana", "ben", 7, "asked_first")),
}
QUIET: dict[str, Network] = {
    "introduced already": network(*_BAKER, *_BOOKKEEPER, introduced("ana", "ben", 40)),
    "one of them declined": network(*_BAKER, *_BOOKKEEPER, introduced("ana", "ben", 40, "declined")),
    "they sit at one desk": network(
        person("ana", company="Zahl GmbH"),
        *_BAKER[1:],
        person("ben", ("bookkeeping",), company="Zahl GmbH"),
        _BOOKKEEPER[1],
    ),
    "a note says they know each other": network(
        person("ana", notes="plays chess with Ben on Sundays"), *_BAKER[1:], *_BOOKKEEPER
    ),
    "one was met through the other": network(person("ana", met={"through": "ben"}), *_BAKER[1:], *_BOOKKEEPER),
    "the helper was called on twice lately": network(
        *_BAKER, *_BOOKKEEPER, person("cy"), person("dee"), introduced("cy", "ben", 20), introduced("dee", "ben", 10)
    ),
    "the need is met": network(
        *_BAKER[:2], needs("ana", "a bookkeeper who knows small shops", state="met"), *_BOOKKEEPER
    ),
}
_CHOICES = 2
"""Helpers named for one need, should the first be taken or refused."""
_NEXT_STEP = {"idea": "first", "asked_first": "second", "asked_both": "both", "agreed": "joint"}


def suggest(world: World) -> Iterator[Suggestion]:
    yield from _under_way(world)
    needs = [need for need in world.open_needs if world.ago(need.on) <= p.NEED_FRESH_DAYS][-p.NEEDS_LOOKED_AT :]
    if not needs:
        return
    helpers = once_for(world.network.contacts, "helpers", lambda: Helpers(world.contacts))
    for need in needs:
        seeker = world.people[need.contact]
        fits = islice((f for f in helpers.who_can(need.what) if _may_meet(world, seeker, f[0])), _CHOICES)
        for rank, (helper, found, words) in enumerate(fits):
            yield _new(world, need, seeker, helper, found, words, rank)


def _may_meet(world: World, seeker: Contact, helper: Contact) -> bool:
    return (
        seeker.id != helper.id
        and not _stranger(world, helper)
        and world.unanswered(helper.id) < p.UNANSWERED_TIMES
        and not asked_often(world, helper.id)
        and not acquainted(world, seeker, helper)
    )


def _stranger(world: World, contact: Contact) -> bool:
    return contact.tier in (None, "networking") and len(world.talks(contact.id)) < 2


def _new(world: World, need: Need, seeker: Contact, helper: Contact, found: Match, words: str, rank: int) -> Suggestion:
    return _suggestion(
        world,
        "first",
        seeker,
        helper,
        need.what,
        (
            Reason(
                Line("rules-introduce-need", {"who": seeker.name, "what": need.what, "on": need.on}),
                (f"need:{need.id}",),
            ),
            Reason(
                Line("rules-introduce-skill", {"who": helper.name, "skill": words}),
                (f"contact:{helper.id}",),
            ),
        ),
        weight=found.score - rank,
    )


def _under_way(world: World) -> Iterator[Suggestion]:
    for one in world.all_introductions:
        first, second = world.live(one.first), world.live(one.second)
        step = _NEXT_STEP.get(one.state)
        if first is None or second is None or first is second or step is None or not _is_time(world, one):
            continue
        why = Line(f"rules-introduce-{one.state}", {"first": first.name, "second": second.name, "on": one.on})
        need = next((n for n in world.open_needs if n.contact == first.id), None)
        wanted = one.reason or (need.what if need else "")
        yield _suggestion(
            world, step, first, second, wanted, (Reason(why, (f"introduction:{one.id}",)),), 2.0 + (step == "joint")
        )


def _is_time(world: World, one: Introduction) -> bool:
    return one.state in ("agreed", "idea") or p.INTRODUCTION_WAIT_DAYS <= world.ago(one.on) <= p.NEED_FRESH_DAYS


def _suggestion(
    world: World,
    step: str,
    seeker: Contact,
    helper: Contact,
    wanted: str,
    reasons: tuple[Reason, ...],
    weight: float,
) -> Suggestion:
    return Suggestion(
        "introduce",
        "referral",
        Line(f"rules-introduce-title-{step}", {"first": seeker.name, "second": helper.name}),
        reasons,
        (seeker.id, helper.id),
        draft(world, step, seeker, helper, wanted),
        minutes=5,
        weight=weight,
    )
