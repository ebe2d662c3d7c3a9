"""A calendar file (RFC 5545): promises that are due, birthdays, follow-ups, and the weekly hours for networking.

Days are all-day events in no zone; hours are in the user's zone, with its rules, so that they stay where they are when
the clocks change.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Calendar, Event

from coach.network import Contact, Hour, Network
from coach.plans import is_plan
from coach.suggestion import Line

_weekdays = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A day on which getting in touch with a contact is due."""

    contact: str
    on: dt.date


def as_calendar(
    network: Network, now: dt.datetime, say: Callable[[Line], str], follow_ups: Iterable[FollowUp] = ()
) -> bytes:
    """The calendar as it is at `now`. `say` gives the words of a line (titles are texts in `prompts/`)."""
    calendar = Calendar()
    calendar.add("prodid", "-//networking-coach//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", say(Line("formats-calendar-name")))
    names = {contact.id: contact for contact in network.contacts if not contact.archived}
    for event in (
        *_promises(network, names, say),
        *_birthdays(names.values(), now, say),
        *_follow_ups(follow_ups, names, say),
        *_hours(network, now, say),
    ):
        event.add("dtstamp", now.astimezone(dt.UTC))
        calendar.add_component(event)
    calendar.add_missing_timezones(first_date=now.date(), last_date=now.date() + dt.timedelta(days=3653))
    data: bytes = calendar.to_ical()
    return data


def _promises(network: Network, names: dict[str, Contact], say: Callable[[Line], str]) -> Iterator[Event]:
    for offer in network.offers:
        if (offer.state == "promised" or is_plan(offer)) and offer.due and offer.contact in names:
            kind = "plan" if is_plan(offer) else "promise" if offer.direction == "given" else "promised_to_me"
            line = Line(f"formats-calendar-{kind}", {"name": names[offer.contact].name, "what": offer.what})
            yield _day(f"promise-{offer.id}", say(line), offer.due)


def _birthdays(contacts: Iterable[Contact], now: dt.datetime, say: Callable[[Line], str]) -> Iterator[Event]:
    for contact in contacts:
        if contact.birthday:
            month, day = int(contact.birthday[-5:-3]), int(contact.birthday[-2:])
            last_of_february = (month, day) == (2, 29)
            event = _day(
                f"birthday-{contact.id}",
                say(Line("formats-calendar-birthday", {"name": contact.name})),
                dt.date(now.year, month, 28 if last_of_february else day),
            )
            rule = {"freq": "yearly"} | ({"bymonth": 2, "bymonthday": -1} if last_of_february else {})
            event.add("rrule", rule)
            yield event


def _follow_ups(
    follow_ups: Iterable[FollowUp], names: dict[str, Contact], say: Callable[[Line], str]
) -> Iterator[Event]:
    for follow_up in follow_ups:
        if follow_up.contact in names:
            line = Line("formats-calendar-follow_up", {"name": names[follow_up.contact].name})
            yield _day(f"follow-up-{follow_up.contact}-{follow_up.on:%Y%m%d}", say(line), follow_up.on)


def _hours(network: Network, now: dt.datetime, say: Callable[[Line], str]) -> Iterator[Event]:
    zone = _zone(network.me.timezone)
    for place, hour in enumerate(network.me.networking_hours, 1):
        start = dt.datetime.combine(_next(hour, now.astimezone(zone).date()), hour.at, zone)
        event = Event()
        event.add("uid", f"hour-{place}-{hour.weekday}@networking-coach")
        event.add("summary", say(Line("formats-calendar-hour")))
        event.add("dtstart", start)
        event.add("duration", dt.timedelta(minutes=hour.minutes))
        event.add("rrule", {"freq": "weekly", "byday": hour.weekday[:2].upper()})
        yield event


def _zone(name: str) -> dt.tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return dt.UTC


def _next(hour: Hour, today: dt.date) -> dt.date:
    return today + dt.timedelta(days=(_weekdays.index(hour.weekday) - today.weekday()) % 7)


def _day(uid: str, summary: str, on: dt.date) -> Event:
    event = Event()
    event.add("uid", f"{uid}@networking-coach")
    event.add("summary", summary)
    event.add("dtstart", on)
    event.add("dtend", on + dt.timedelta(days=1))
    event.add("transp", "TRANSPARENT")
    return event
