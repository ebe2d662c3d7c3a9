"""The user meets contacts today: with whom, and the last talk, so that they come as somebody who remembers."""

from collections.abc import Iterator

from coach import plans
from coach.nudges.parts.morning import Morning, key_of
from coach.nudges.parts.nudge import Mark, Nudge
from coach.suggestion import Line

ORDER = 12
AGAIN = ()
MOST = 2


def pick(morning: Morning) -> Iterator[Nudge]:
    world, seen = morning.world, set[str]()
    for plan in plans.plans(world):
        if plan.kind != "time" or plan.due != morning.today or plan.id in seen:
            continue
        group = plans.together(world, plan)
        seen.update(one.id for one in group)
        mark = Mark(
            kind="plan_today",
            key=key_of("plan_today", plan.id, plan.due),
            contacts=tuple(one.contact for one in group),
            sources=(f"offer:{plan.id}",),
        )
        yield Nudge(
            mark,
            Line("nudges-plan_today-title", {"what": plan.what}),
            (*_open_needs(morning, plan.contact), Line("nudges-plan_today-why")),
            morning.last(plan.contact),
        )


def _open_needs(morning: Morning, contact: str) -> Iterator[Line]:
    needs = [n for n in morning.world.needs(contact) if n.state == "open"]
    if needs:
        yield Line("nudges-plan_today-need", {"who": morning.name(contact), "what": needs[-1].what})
