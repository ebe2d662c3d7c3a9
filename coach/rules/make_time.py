"""Set a weekly hour for your network, or move the one that keeps being missed.

Why: what has no time does not happen. Half an hour a week, kept, does more than a burst once a year.
Source: Gollwitzer 1999, American Psychologist 54(7): a set time and place makes intentions happen.
"""

from collections.abc import Iterator

from coach import parameters as p
from coach.network import Network
from coach.samples import network, person, talks, user
from coach.suggestion import Line, Reason, Suggestion, Value
from coach.world import World

PRINCIPLE = "consistency"
FIRES: dict[str, Network] = {
    "no hour is set": network(me=user(networking_hours=())),
    "four weeks without a talk": network(person("ana"), talks("ana", 90, 60, 35)),
}
QUIET: dict[str, Network] = {
    "kept": network(person("ana"), talks("ana", *range(50, 0, -7))),
    "set, and only just begun": network(person("ana"), talks("ana", 9)),
}


def suggest(world: World) -> Iterator[Suggestion]:
    hours = world.me.networking_hours
    if not hours:
        yield _suggestion(Line("rules-make_time-title"), Reason(Line("rules-make_time-none"), ("me",)), 0.0)
        return
    missed = _missed(world)
    if missed >= p.HOUR_MISSED:
        values: dict[str, Value] = {"missed": missed, "weeks": p.HOUR_WEEKS}
        yield _suggestion(
            Line(f"rules-make_time-title-{hours[0].weekday}", {"at": hours[0].at}),
            Reason(Line("rules-make_time-missed", values), ("me",)),
            1.0,
        )


def _missed(world: World) -> int:
    """Of the last weeks, those without a single talk; none before the user's record begins."""
    kept, oldest = set(), -1
    for contact_id in world.people:
        for day in reversed(world.talk_days(contact_id)):
            ago = world.ago(day)
            oldest = max(oldest, ago)
            if ago >= 7 * p.HOUR_WEEKS:
                break
            kept.add(ago // 7)
    weeks = min(p.HOUR_WEEKS, (oldest + 1) // 7)
    return sum(week not in kept for week in range(weeks))


def _suggestion(title: Line, reason: Reason, weight: float) -> Suggestion:
    return Suggestion("make_time", "consistency", title, (reason,), minutes=5, weight=weight)
