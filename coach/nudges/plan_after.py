"""A day on which the user was to meet contacts has passed: how it was, noted with one tap."""

from collections.abc import Iterator

from coach import plans
from coach.nudges.parts.morning import Morning, key_of
from coach.nudges.parts.nudge import Mark, Nudge
from coach.suggestion import Line, Value

ORDER = 31
AGAIN = (3,)
MOST = 2


def pick(morning: Morning) -> Iterator[Nudge]:
    world, seen = morning.world, set[str]()
    for plan in plans.plans(world):
        if plan.kind != "time" or plan.due is None or plan.due >= morning.today or plan.id in seen:
            continue
        group = plans.together(world, plan)
        seen.update(one.id for one in group)
        mark = Mark(
            kind="plan_after",
            key=key_of("plan_after", plan.id, plan.due),
            contacts=tuple(one.contact for one in group),
            sources=(f"offer:{plan.id}",),
        )
        values: dict[str, Value] = {"what": plans.what_of(plan), "on": plan.due}
        title = "nudges-plan_after-title" if plans.reads_on(plan) else "nudges-plan_after-title-plain"
        yield Nudge(mark, Line(title, values), (Line("nudges-plan_after-why", values),))
