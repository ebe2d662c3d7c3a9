"""What a page's user can do, by name: each deed is a few JSON fields, checked, then done by `User`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.playground.user import User
from bot.playground.world import Json, Person

Deed = Callable[[User, Json], Any]


class BadDeed(ValueError):
    """The page asked for something that can't be done."""


def do(user: User, wanted: Json) -> None:
    """Do what a page asks. Raises `BadDeed`."""
    deed = _DEEDS.get(str(wanted.get("do")))
    if deed is None:
        raise BadDeed(f"unknown deed {wanted.get('do')!r}")
    try:
        deed(user, wanted)
    except (KeyError, LookupError, TypeError, ValueError) as fault:
        raise BadDeed(f"{wanted.get('do')}: {fault}") from fault


def _start(user: User, wanted: Json) -> None:
    user.starts(str(wanted.get("parameter", "")))


def _say(user: User, wanted: Json) -> None:
    answered = wanted.get("reply_to")
    user.says(str(wanted["text"]), reply_to=int(answered) if answered is not None else None)


def _edit(user: User, wanted: Json) -> None:
    user.edits(int(wanted["id"]), str(wanted["text"]))


def _delete(user: User, wanted: Json) -> None:
    user.deletes(int(wanted["id"]))


def _tap(user: User, wanted: Json) -> None:
    user.taps_data(str(wanted["data"]), int(wanted["id"]))


def _contact(user: User, wanted: Json) -> None:
    own = user.id if wanted.get("own") else None
    user.shares_contact(str(wanted["name"]), str(wanted.get("phone", "")), own)


def _location(user: User, wanted: Json) -> None:
    latitude, longitude = float(wanted["latitude"]), float(wanted["longitude"])
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise BadDeed("no such place")
    user.shares_location(latitude, longitude)


def _people(user: User, wanted: Json) -> None:
    people = [
        Person(int(p["id"]), str(p["first_name"]), str(p.get("last_name", "")), str(p.get("username", "")))
        for p in wanted["people"]
    ]
    user.picks_users(*people, request_id=int(wanted["request_id"]))


def _forward(user: User, wanted: Json) -> None:
    user.forwards(str(wanted["text"]), str(wanted["name"]))


def _query(user: User, wanted: Json) -> None:
    user.queries(str(wanted["text"])[:256], str(wanted.get("offset", "")))


def _choose(user: User, wanted: Json) -> None:
    user.chooses(str(wanted["result"]), here=True, text=str(wanted.get("text", "")))


def _odd(user: User, wanted: Json) -> None:
    """The kinds of message a coach can only answer kindly."""
    match wanted["kind"]:
        case "voice":
            user.sends_voice()
        case "sticker":
            user.sends_sticker()
        case "poll":
            user.sends_poll(str(wanted["question"]), *(str(o) for o in wanted["options"]))
        case other:
            raise BadDeed(f"no such kind: {other}")


def _block(user: User, wanted: Json) -> None:
    if wanted.get("blocked", True):
        user.blocks()
    else:
        user.unblocks()


def _rename(user: User, wanted: Json) -> None:
    user.is_called(str(wanted["first_name"])[:64], str(wanted.get("last_name", ""))[:64])


_DEEDS: dict[str, Deed] = {
    "start": _start,
    "say": _say,
    "edit": _edit,
    "delete": _delete,
    "tap": _tap,
    "contact": _contact,
    "location": _location,
    "people": _people,
    "forward": _forward,
    "query": _query,
    "choose": _choose,
    "odd": _odd,
    "block": _block,
    "rename": _rename,
}
