"""Keep a promise that is due, overdue or within reach today.

Why: trust begins with a kept word. A small thing done when you said so weighs more than a large one left hanging.
Source: Misner and Donovan, The 29% Solution (2008), on credibility: promises are acted upon before anything is asked.
"""

from collections.abc import Iterator

from coach import parameters as p
from coach.network import Network, Offer
from coach.samples import network, person, promised
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.trust import ORDER, evidence
from coach.wording import called, to_you
from coach.world import World

PRINCIPLE = "trust_first"
QUICK = frozenset({"information", "introduction", "referral", "resource", "encouragement"})
FIRES: dict[str, Network] = {
    "due today": network(person("ana"), promised("ana", due_in=0)),
    "a week overdue": network(person("ana"), promised("ana", ago=20, due_in=-7)),
    "no day was named, and it takes a minute": network(person("ana"), promised("ana", ago=9, kind="information")),
}
QUIET: dict[str, Network] = {
    "due in two months": network(person("ana"), promised("ana", due_in=60)),
    "kept already": network(person("ana"), promised("ana", due_in=0, state="done")),
    "owed to the user, not by them": network(person("ana"), promised("ana", due_in=0, direction="received")),
    "made to somebody archived": network(person("ana", archived=True), promised("ana", due_in=0)),
}


def suggest(world: World) -> Iterator[Suggestion]:
    for promise in world.all_offers:
        contact = world.live(promise.contact)
        if (
            contact is None
            or promise.direction != "given"
            or promise.state != "promised"
            or not _within_reach(world, promise)
        ):
            continue
        late = world.ago(promise.due) if promise.due else 0
        tier = ORDER.index(evidence(world, contact.id).tier)
        yield Suggestion(
            "keep_promise",
            "trust_first",
            Line("rules-keep_promise-title", {"who": contact.name, "what": promise.what}),
            (Reason(_why(promise, late), (f"offer:{promise.id}", f"contact:{contact.id}")),),
            (contact.id,),
            Line(
                "draft-keep_promise-late" if late > 0 else "draft-keep_promise",
                {"who": called(contact), "what": to_you(promise.what)},
            ),
            minutes=10 if promise.kind in QUICK else 30,
            due=promise.due,
            weight=tier + min(max(late, 0), 99) / 100,
        )


def _within_reach(world: World, promise: Offer) -> bool:
    if promise.due is None:
        return True
    return -world.ago(promise.due) <= (p.PROMISE_QUICK_DAYS if promise.kind in QUICK else p.PROMISE_NEAR_DAYS)


def _why(promise: Offer, late: int) -> Line:
    said: dict[str, Value] = {"what": promise.what, "on": promise.on}
    if promise.due is None:
        return Line("rules-keep_promise-undated", said)
    if late > 0:
        return Line("rules-keep_promise-late", {**said, "due": promise.due, "late": late})
    return Line("rules-keep_promise-today" if late == 0 else "rules-keep_promise-near", {**said, "due": promise.due})
