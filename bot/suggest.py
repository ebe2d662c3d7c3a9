"""What the coach would say to `/next`, machine-readable: a network document in, suggestions as JSON out.

A fault in the input is a `Fault`: one line that names the field and what was expected there.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import ValidationError

from bot.texts import Texts, texts
from coach.network import Network, type_of_list
from coach.rules import TOP, suggest
from coach.suggestion import Suggestion
from coach.world import World


class Fault(ValueError):
    """The input cannot be read; the message is one line for the person who sent it."""


def suggestions(document: Any, now: Any, top: Any = TOP) -> list[dict[str, Any]]:
    """The suggestions for a network document (already parsed from JSON) at `now`, in the portable form."""
    network, moment = read_network(document), read_now(now)
    if isinstance(top, bool) or not isinstance(top, int) or top < 0:
        raise Fault(f"top: expected a whole number, 0 or more, not {top!r}")
    words = texts(network.me.language)
    return [told(one, words) for one in suggest(World(network, moment), top)]


def each_line(lines: Iterable[str]) -> Iterator[str]:
    """Answer each `{"network": …, "now": …, "top": 5}` line with one line, before the next is read."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield json.dumps(_answer(line), ensure_ascii=False)
        except Fault as fault:
            raise Fault(f"line {number}: {fault}") from None


def told(one: Suggestion, words: Texts) -> dict[str, Any]:
    """One suggestion, as the portable format has it."""
    return {
        "action": one.action,
        "contacts": list(one.contacts),
        "principle": one.principle,
        "title": _line(words.plain(one.title)),
        "why": [{"text": words.plain(r.line), "from": list(r.sources)} for r in one.reasons],
        "draft": None if one.draft is None else words.plain(one.draft),
        "minutes": one.minutes,
        "due": one.due.isoformat() if one.due else None,
    }


def read_network(document: Any) -> Network:
    """The document as nouns, its time zone known and its ids unique."""
    try:
        network = Network.model_validate(document)
    except ValidationError as error:
        raise Fault(_first(error)) from None
    try:
        ZoneInfo(network.me.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Fault(f"me.timezone: expected the name of a time zone, not {network.me.timezone!r}") from None
    for name in type_of_list:
        seen: set[str] = set()
        for number, record in enumerate(getattr(network, name)):
            if record.id in seen:
                raise Fault(f"{name}.{number}.id: {record.id!r} is there already; ids are unique within their list")
            seen.add(record.id)
    return network


def read_now(now: Any) -> dt.datetime:
    """A moment with an offset."""
    if isinstance(now, str):
        try:
            now = dt.datetime.fromisoformat(now)
        except ValueError:
            raise Fault(f"now: expected a date-time with an offset, not {now!r}") from None
    if not isinstance(now, dt.datetime) or now.tzinfo is None:
        raise Fault("now: expected a date-time with an offset, as in 2026-03-11T18:20:00+01:00")
    return now


def read_json(text: str, what: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise Fault(f"{what}: expected JSON, {error}") from None


def read_file(name: str) -> Any:
    """The JSON in a file; "-" is standard input."""
    try:
        text = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return read_json(text.decode("utf-8-sig"), "network")
    except OSError as error:
        raise Fault(f"network: {name} cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise Fault("network: expected UTF-8 text") from None


def _answer(line: str) -> list[dict[str, Any]]:
    asked = read_json(line, "the line")
    if not isinstance(asked, dict):
        raise Fault("expected an object with network and now")
    for field in ("network", "now"):
        if field not in asked:
            raise Fault(f"{field}: is missing")
    return suggestions(asked["network"], asked["now"], asked.get("top", TOP))


def _first(error: ValidationError) -> str:
    fault = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(map(str, fault["loc"])) or "network"
    return f"{place}: {fault['msg'][:1].lower()}{fault['msg'][1:]}".replace("\n", " ")


def _line(text: str) -> str:
    return " ".join(text.split())


def main() -> int:
    """`python -m bot.suggest --network FILE --now MOMENT [--top N]`, or `--lines`."""
    arguments = sys.argv[1:]
    options = dict(zip(arguments[::2], arguments[1::2], strict=False))
    try:
        if "--lines" in arguments:
            for line in each_line(sys.stdin):
                sys.stdout.write(line + "\n")
                sys.stdout.flush()
        else:
            answer = suggestions(read_file(options["--network"]), options["--now"], int(options.get("--top", TOP)))
            sys.stdout.write(json.dumps(answer, ensure_ascii=False) + "\n")
    except Fault as fault:
        sys.stderr.write(f"{fault}\n")
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
