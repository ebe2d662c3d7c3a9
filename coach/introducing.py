"""An introduction from the idea to what came of it: who is asked next, and what each answer changes.

Both are asked before either hears of the other. A no ends it without the other side ever knowing who it was.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Literal

from coach import parameters as p
from coach.changes import Change, Put
from coach.matching.lookup import best_fit
from coach.network import Contact, Conversation, Introduction, IntroductionState, Moment, Need, Offer
from coach.suggestion import Line, Value
from coach.wording import called, to_you
from coach.world import World

NewId = Callable[[str], str]
Answer = Literal["asked", "yes", "no", "made"]
UNDER_WAY: tuple[IntroductionState, ...] = ("idea", "asked_first", "asked_both", "agreed")
NEXT: dict[tuple[IntroductionState, Answer], IntroductionState] = {
    ("idea", "asked"): "asked_first",
    ("asked_first", "asked"): "asked_both",
    ("asked_first", "no"): "declined",
    ("asked_both", "yes"): "agreed",
    ("asked_both", "no"): "declined",
    ("agreed", "made"): "made",
}
"""What an answer makes of a state. The first one's yes leads to asking the second, which is the next state."""
STEPS: dict[IntroductionState, Answer] = {
    "idea": "asked",
    "asked_first": "asked",
    "asked_both": "yes",
    "agreed": "made",
}
"""The answer that takes each state one step on."""
LONGEST_REASON = 200


def begun(world: World, new_id: NewId, first: str, second: str, reason: str, state: IntroductionState) -> Introduction:
    """A new introduction; `first` is the one it is meant to help."""
    return Introduction(
        id=new_id("introduction"),
        first=first,
        second=second,
        reason=reason[:LONGEST_REASON] or wanted(world, first, second),
        state=state,
        on=world.today,
    )


def answered(world: World, new_id: NewId, one: Introduction, answer: Answer) -> list[Change]:
    """What an answer changes; nothing where it does not fit the state."""
    state = NEXT.get((one.state, answer))
    if state is None:
        return []
    now = one.model_copy(update={"state": state, "on": world.today})
    changes: list[Change] = [Put(now)]
    match state:
        case "asked_first":
            changes.append(_word_with(world, new_id, one.first))
        case "asked_both":
            changes.append(_word_with(world, new_id, one.second))
        case "made":
            changes += [_word_with(world, new_id, one.first), _word_with(world, new_id, one.second)]
            second = world.people.get(one.second)
            changes.append(Put(gift(new_id, now, second.name if second else one.second)))
        case _:
            pass
    return changes


def asked_at_once(world: World, new_id: NewId, first: str, second: str) -> list[Change]:
    """A new introduction whose first has been asked already."""
    one = begun(world, new_id, first, second, "", "asked_first")
    return [Put(one), _word_with(world, new_id, first)]


def told_made(
    world: World, new_id: NewId, first: Contact, second: Contact, reason: str, at: Moment, spoken: Collection[str]
) -> list[Change]:
    """The user tells that the two were brought together: the one under way is made, or a new one stands as made.

    `first` is whom it is meant to help, unless only the other has a need that fits; `at`: when it was; `spoken`:
    contacts whose word with the user is recorded already.
    """
    one = between(world, first.id, second.id)
    if one is not None and one.state == "made" and one.outcome is None:
        return [Put(one)]
    if one is None or one.state == "declined" or one.outcome is not None:
        if not reason and not wanted(world, first.id, second.id) and wanted(world, second.id, first.id):
            first, second = second, first
        one = begun(world, new_id, first.id, second.id, reason, "idea")
    by_id = {first.id: first, second.id: second}
    made = one.model_copy(update={"state": "made", "on": world.day(at)})
    words = [_word_with(world, new_id, c, at) for c in (made.first, made.second) if c not in spoken]
    return [Put(made), *words, Put(gift(new_id, made, by_id[made.second].name))]


def called_off(world: World, one: Introduction) -> list[Change]:
    """The user lets it go."""
    return [Put(one.model_copy(update={"state": "declined", "on": world.today}))]


def came_of(world: World, new_id: NewId, one: Introduction, outcome: str, helped_with: str | None) -> list[Change]:
    """What came of it: kept with the introduction. Where they met (`helped_with`: what the second did, in words), the
    need is met, and the second helped the user by it: to be thanked and told how it went."""
    changes: list[Change] = [Put(one.model_copy(update={"outcome": outcome}))]
    if helped_with is None:
        return changes
    changes += [Put(n.model_copy(update={"state": "met"})) for n in _needs(world, one)]
    changes += [
        Put(o.model_copy(update={"outcome": outcome}))
        for o in world.given(one.first)
        if o.kind == "introduction" and o.on == one.on and o.outcome is None
    ]
    second = world.people.get(one.second)
    if second is not None:
        helped = Offer(
            id=new_id("offer"),
            contact=second.id,
            direction="received",
            kind="time",
            what=helped_with,
            state="done",
            on=world.today,
            outcome=outcome,
        )
        changes.append(Put(helped))
    return changes


def gift(new_id: NewId, one: Introduction, second: str) -> Offer:
    """An introduction that was made is help given to the one it was for; `second`: the other's name."""
    return Offer(
        id=new_id("offer"),
        contact=one.first,
        direction="given",
        kind="introduction",
        what=second,
        state="done",
        on=one.on,
    )


def between(world: World, one: str, other: str) -> Introduction | None:
    """The latest introduction of two contacts, in whichever order."""
    found = [i for i in world.introductions(one) if {i.first, i.second} == {one, other}]
    return found[-1] if found else None


def under_way(world: World) -> list[Introduction]:
    """Those whose next step is the user's, or whose outcome is not known yet, the latest change first."""
    open_ones = [i for i in world.all_introductions if _is_open(world, i)]
    return sorted(open_ones, key=lambda i: i.on, reverse=True)


def heard_from(world: World, contact: str) -> Introduction | None:
    """The introduction that waits for an answer of this contact, where there is exactly one."""
    waits = [
        i
        for i in world.introductions(contact)
        if (i.state == "asked_first" and i.first == contact) or (i.state == "asked_both" and i.second == contact)
    ]
    return waits[0] if len(waits) == 1 else None


def wanted(world: World, first: str, second: str) -> str:
    """What the first is looking for that the second may help with; the latest need where none fits better."""
    needs = [n for n in world.needs(first) if n.state == "open"]
    helper = world.people.get(second)
    fits = [(m.score, n.what) for n in needs if helper and (m := best_fit(helper, n.what)) is not None]
    return max(fits)[1] if fits else ""


def draft(world: World, step: str, first: Contact, second: Contact, reason: str) -> Line:
    """The message of a step: `first`, `second`, `both` or `joint`. A reason that is no need of the first's is what the
    introduction is about."""
    turned = to_you(reason) if step in ("first", "both") else reason
    values: dict[str, Value] = {"first": called(first), "second": called(second), "what": turned}
    if not reason:
        return Line(f"draft-introduce-{step}-bare", values)
    needed = any(n.what == reason for n in world.needs(first.id))
    return Line(f"draft-introduce-{step}" if needed or step == "joint" else f"draft-introduce-about-{step}", values)


def kind_word(key: str, first: Contact, reason: str) -> Line:
    """What to say to the first when it comes to nothing: no other name in it."""
    return Line(key if reason else f"{key}-bare", {"first": called(first), "what": to_you(reason)})


def thanks(second: Contact, first: Contact, outcome: str) -> Line:
    """Thanks to the one who helped, with how it went."""
    return Line("draft-intro-thanks", {"second": called(second), "first": called(first), "outcome": outcome})


def _word_with(world: World, new_id: NewId, contact: str, at: Moment | None = None) -> Change:
    """To ask somebody, or to write to them, is a word with them."""
    word = Conversation(
        id=new_id("conversation"), contact=contact, at=at or world.now, channel="message", started_by="me"
    )
    return Put(word)


def _is_open(world: World, one: Introduction) -> bool:
    if not (world.live(one.first) and world.live(one.second)):
        return False
    fresh = world.ago(one.on) <= p.NEED_FRESH_DAYS
    return fresh and (one.state in UNDER_WAY or (one.state == "made" and one.outcome is None))


def _needs(world: World, one: Introduction) -> list[Need]:
    return [n for n in world.needs(one.first) if n.state == "open" and n.what == one.reason]
