"""Whole networks made up by hypothesis, with any text in them."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from coach.network import (
    Ask,
    Contact,
    Conversation,
    Event,
    Goal,
    Hour,
    Introduction,
    Lesson,
    Me,
    Met,
    Need,
    Network,
    Offer,
    Shown,
    Skill,
    type_of_list,
)

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_days = st.dates()
_zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes)))
_moments = st.one_of(_days, st.datetimes(timezones=_zones), st.datetimes())
_contact_ids = st.sampled_from(["c0", "c1", "c2"])
_maybe = st.none() | text
_few = st.lists(text, max_size=2).map(tuple)
_skills = st.lists(st.builds(Skill, what=text), max_size=2).map(tuple)

contacts = st.builds(
    Contact,
    id=st.just(""),
    name=text,
    aliases=_few,
    company=_maybe,
    role=_maybe,
    industry=_maybe,
    city=_maybe,
    emails=_few,
    phones=_few,
    links=_few,
    telegram=_maybe,
    birthday=st.sampled_from([None, "--02-29", "1990-05-12"]),
    tags=_few,
    interests=_few,
    skills=_skills,
    notes=text,
    met=st.builds(Met, on=st.none() | _days, at=_maybe, through=st.none() | _contact_ids),
    cadence_days=st.none() | st.integers(1, 400),
    archived=st.booleans(),
)
_of = {
    "conversations": st.builds(
        Conversation, id=text, contact=_contact_ids, at=_moments, summary=text, learned=_maybe, minutes=st.none()
    ),
    "offers": st.builds(
        Offer, id=text, contact=_contact_ids, what=text, on=_days, due=st.none() | _days, outcome=_maybe
    ),
    "needs": st.builds(Need, id=text, contact=_contact_ids, what=text, on=_days),
    "introductions": st.builds(
        Introduction, id=text, first=_contact_ids, second=_contact_ids, reason=text, on=_days, outcome=_maybe
    ),
    "asks": st.builds(Ask, id=text, contact=st.none() | _contact_ids, what=text, on=_days),
    "events": st.builds(
        Event, id=text, name=text, on=_days, place=_maybe, aim=_maybe, met=st.lists(_contact_ids, max_size=3).map(tuple)
    ),
    "lessons": st.builds(Lesson, id=text, what=text, topic=_maybe, learned_from=st.none() | _contact_ids, on=_days),
}
_me = st.builds(
    Me,
    name=text,
    timezone=st.sampled_from(["UTC", "Europe/Berlin", "Asia/Kathmandu"]),
    skills=_skills,
    goals=st.lists(st.builds(Goal, what=text, topic=_maybe), max_size=2).map(tuple),
    networking_hours=st.lists(st.builds(Hour, at=st.times(), minutes=st.integers(5, 90)), max_size=2).map(tuple),
)
_shown = st.builds(
    Shown, action=st.just("follow_up"), contacts=st.lists(_contact_ids, max_size=2).map(tuple), on=_moments
)


@st.composite
def networks(draw: st.DrawFn) -> Network:
    """A network of up to three contacts; every id is unique within its list."""
    lists: dict[str, object] = {}
    for of in type_of_list:
        if of != "contacts":
            made = draw(st.lists(_of[of], max_size=2))
            lists[of] = tuple(record.model_copy(update={"id": f"{of}{n}"}) for n, record in enumerate(made))
    people = draw(st.lists(contacts, min_size=3, max_size=3))
    lists["contacts"] = tuple(contact.model_copy(update={"id": f"c{n}"}) for n, contact in enumerate(people))
    lists["shown"] = tuple(draw(st.lists(_shown, max_size=2)))
    return Network.model_validate({"format": "networking-coach/1", "me": draw(_me), **lists})
