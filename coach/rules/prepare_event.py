"""Get ready for an event that is near: an aim, somebody to look out for, a question to ask.

Why: with an aim, a room full of strangers becomes two or three good talks.
Source: Ferrazzi, Never Eat Alone (2005), on preparing for conferences.
"""

from collections.abc import Iterator

from coach import parameters as p
from coach.calendar import evening
from coach.network import Event, Network
from coach.samples import event, network
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.world import World

PRINCIPLE = "visibility"
FIRES: dict[str, Network] = {"tomorrow": network(event("Book Fair", 1)), "in six days": network(event("Book Fair", 6))}
QUIET: dict[str, Network] = {
    "in three weeks": network(event("Book Fair", 21)),
    "yesterday": network(event("Book Fair", -1)),
}


def suggest(world: World) -> Iterator[Suggestion]:
    for one in world.events:
        away = -world.ago(one.on)
        if 0 <= away <= p.EVENT_NEAR_DAYS and not (away == 0 and evening(world)):
            yield _suggestion(one, away)


def _suggestion(one: Event, away: int) -> Suggestion:
    values: dict[str, Value] = {
        "event": one.name,
        "on": one.on,
        "away": away,
        "aim": one.aim or "",
        "industry": one.industry or "",
    }
    hint = "aim" if one.aim else "industry" if one.industry else "plain"
    return Suggestion(
        "prepare_event",
        "visibility",
        Line("rules-prepare_event-title", values),
        (Reason(Line(f"rules-prepare_event-{hint}", values), (f"event:{one.id}",)),),
        minutes=15,
        due=one.on,
        weight=-float(away),
    )
