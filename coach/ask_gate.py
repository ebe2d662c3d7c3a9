"""May this ask go to this contact now?

    judge_ask(world, "c7", "introduce us to two funds")

answers yes; or not yet, with each thing that stands in the way and what would make it right; and, where there is one,
who could better be asked to open that door. Nothing is forbidden: the coach says what it would do first.

Source: Misner and Donovan, The 29% Solution (2008): nothing is asked before credibility. Flynn and Lake 2008, J. Pers.
Soc. Psychol. 95(1): people say yes more often than the one who asks expects, the more so when a no is easy.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from coach import parameters as p
from coach.doors import doors_to
from coach.network import Contact
from coach.suggestion import Line, Reason, Value
from coach.thanking_words import thanks
from coach.trust import Evidence, evidence
from coach.wording import called, outcome, to_you
from coach.world import World

Obstacle = Literal[
    "unknown",
    "promise_open",
    "unthanked",
    "waiting",
    "unanswered",
    "asked_lately",
    "too_new",
    "gone_quiet",
    "no_value_yet",
]


@dataclass(frozen=True, slots=True)
class Verdict:
    """`ready` when nothing is in the way. `reasons` say what is, `steps` what would make it right, in that order."""

    contact: str
    ready: bool
    obstacles: tuple[Obstacle, ...] = ()
    reasons: tuple[Reason, ...] = ()
    steps: tuple[Line, ...] = ()
    better: tuple[str, ...] = field(default=())
    """Contacts whose trust carries the ask, or who can open the door to this one; best first."""


def judge_ask(world: World, contact_id: str, what: str = "") -> Verdict:
    """Judge an ask of a contact. An unknown or archived contact is never ready."""
    found = tuple(_obstacles(world, contact_id))
    if not found:
        return Verdict(contact_id, ready=True)
    contact = world.live(contact_id)
    who = contact.name if contact else ""
    first = called(contact) if contact else ""
    steps = tuple(Line(f"ask_gate-step-{o}", {"who": first}) for o, _ in found)
    reasons = tuple(
        Reason(Line(f"ask_gate-why-{o}", {"who": who, **dict(line.values)}), sources) for o, (line, sources) in found
    )
    better = tuple(d for d in doors_to(world, contact_id, what) if is_ready(world, d))
    return Verdict(contact_id, False, tuple(o for o, _ in found), reasons, steps, better[:3])


def words_first(world: World, contact: Contact, verdict: Verdict) -> Line:
    """The message that removes the first thing in the way."""
    who = called(contact)
    match verdict.obstacles[0]:
        case "promise_open":
            values: dict[str, Value] = {"who": who, "what": to_you(world.promises(contact.id)[0].what)}
            return Line("draft-hold_ask-promise_open", values)
        case "unthanked":
            help_ = world.unthanked(contact.id)[-1]
            return thanks(who, help_.what, outcome(help_.outcome))
        case other:
            return Line(f"draft-hold_ask-{other}", {"who": who})


def is_ready(world: World, contact_id: str) -> bool:
    """Whether an ask may go to this contact now."""
    return not _obstacles(world, contact_id)


def is_ready_for_a_question(world: World, contact_id: str) -> bool:
    """Whether a question that costs little ("whom should I talk to?") may go to this contact now: as an ask, but the
    tie may carry it before help has gone out."""
    contact = world.live(contact_id)
    known = contact is not None and contact.tier in ("connection", "relationship")
    return known and {o for o, _ in _obstacles(world, contact_id)} <= {"no_value_yet"}


_Found = tuple[Obstacle, tuple[Line, tuple[str, ...]]]


def _obstacles(world: World, contact_id: str) -> list[_Found]:
    if world.live(contact_id) is None:
        return [("unknown", (Line(""), ()))]
    e = evidence(world, contact_id)
    found: list[_Found] = []
    for promise in world.promises(contact_id)[:1]:
        found.append(("promise_open", (Line("", {"what": promise.what}), (f"offer:{promise.id}",))))
    for help_ in world.unthanked(contact_id)[-1:]:
        found.append(("unthanked", (Line("", {"what": help_.what}), (f"offer:{help_.id}",))))
    found += _timing(world, contact_id, e)
    return found + _trust(world, contact_id, e)


def _timing(world: World, contact_id: str, e: Evidence) -> list[_Found]:
    me = (f"contact:{contact_id}",)
    asked = [a for a in world.asks(contact_id) if world.ago(a.on) < p.ASK_REST_DAYS]
    waiting = next((a for a in asked if a.state == "asked"), None)
    lately = next((a for a in asked if a.state in ("granted", "declined")), None)
    if waiting is not None:
        return [("waiting", (Line("", {"what": waiting.what}), (f"ask:{waiting.id}",)))]
    if lately is not None:
        return [("asked_lately", (Line("", {"what": lately.what}), (f"ask:{lately.id}",)))]
    if e.unanswered >= p.UNANSWERED_TIMES:
        return [("unanswered", (Line("", {"count": e.unanswered}), me))]
    return []


def _trust(world: World, contact_id: str, e: Evidence) -> list[_Found]:
    me = _ground(world, contact_id)
    if e.known_days is not None and e.known_days < p.ASK_KNOWN_DAYS and e.tier != "relationship":
        return [("too_new", (Line("", {"days": e.known_days}), me))]
    if e.silence is not None and e.silence > p.LIVELY_DAYS:
        return [("gone_quiet", (Line("", {"days": e.silence}), me))]
    if e.tier == "relationship" and e.received <= e.given + p.TAKER_HELPS:
        return []
    if e.tier == "connection" and e.given and e.received <= e.given + 1:
        return []
    return [("no_value_yet", (Line("", {"given": e.given, "received": e.received, "talks": e.talks}), me))]


def _ground(world: World, contact_id: str) -> tuple[str, ...]:
    last = world.last_talk(contact_id)
    return (f"contact:{contact_id}", *((f"conversation:{last.id}",) if last else ()))
