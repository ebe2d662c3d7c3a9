"""Note whom you met at an event that is over, while you still remember.

Why: names and promises made in passing are gone in a few days; noted, each can be followed up.
Source: Ferrazzi, Never Eat Alone (2005): the follow-up is what makes a meeting count, and it needs the names.
"""

from collections.abc import Iterator

from coach import parameters as p
from coach.calendar import evening
from coach.network import Event, Network
from coach.samples import day, event, network, person
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.world import World

PRINCIPLE = "consistency"
FIRES: dict[str, Network] = {"yesterday, nobody noted": network(event("Book Fair", -1))}
QUIET: dict[str, Network] = {
    "tomorrow": network(event("Book Fair", 1)),
    "somebody was noted": network(person("ana"), event("Book Fair", -1, met=("ana",))),
    "somebody met that day was noted": network(
        person("ana", met={"on": day(1), "at": "the book fair"}), event("Book Fair", -1)
    ),
    "three weeks ago": network(event("Book Fair", -21)),
}


def suggest(world: World) -> Iterator[Suggestion]:
    for one in world.events:
        ago = world.ago(one.on)
        over = 0 < ago <= p.EVENT_OVER_DAYS or (ago == 0 and evening(world))
        if over and not one.met and not _noted(world, one):
            values: dict[str, Value] = {"event": one.name, "on": one.on, "ago": ago}
            yield Suggestion(
                "capture_event",
                "consistency",
                Line("rules-capture_event-title", values),
                (Reason(Line("rules-capture_event-why", values), (f"event:{one.id}",)),),
                minutes=10,
                due=world.today,
                weight=-float(ago),
            )


def _noted(world: World, one: Event) -> bool:
    """Whether somebody on record was met on that day."""
    return any(c.met.on == one.on for c in world.people.values())
