"""Transcripts: conversations that a person can read, played through the real handlers, storage, server and clock.

Seven words, each at the start of a line; what follows deeper belongs to it:

    at      2026-03-02 09:00 Europe/Berlin      the clock is set; later on: the coach was away until then
    you     text                                typed by the user
    tap     label                               the newest button with this label
    edit    text                                the user's last message, edited
    wait    3 days | 2 hours | until Fri 08:59  the clock moves; what is due comes
    inline  query                               typed behind the bot's name in any chat
    file    kind name or words                  a file, contact, location, forward, voice, sticker …
    bot     what is seen afterwards             new and edited messages, buttons in brackets
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.app import Coach
from bot.clock import MovableClock
from bot.playground import LocalTelegram, Seen, User
from bot.playground.methods.inline import content_of
from bot.playground.queries import Results
from bot.playground.world import Person
from bot.settings import Settings, sqlite_url
from bot.telegram.pace import UNLIMITED, Pace

WORDS = ("at", "you", "tap", "edit", "wait", "inline", "file", "bot")
SAMPLES = Path(__file__).parent / "samples"


class Still:
    """A clock that stands until it is moved."""

    def __init__(self, at: dt.datetime) -> None:
        self.at = at

    def now(self) -> dt.datetime:
        return self.at


@dataclass(frozen=True, slots=True)
class Step:
    word: str
    text: str


def read(source: str) -> tuple[str, list[Step]]:
    """The title and the steps of a transcript."""
    lines = source.splitlines()
    title = lines[0].removeprefix("#").strip()
    steps: list[Step] = []
    for line in lines[1:]:
        if not line.strip() or line.startswith("#"):
            if steps and steps[-1].word == "bot" and not line.startswith("#"):
                steps[-1] = Step("bot", steps[-1].text + "\n")
            continue
        word = line.split(maxsplit=1)[0]
        if not line.startswith(" ") and word in WORDS:
            steps.append(Step(word, line[len(word) :].strip()))
        else:
            steps[-1] = Step(steps[-1].word, f"{steps[-1].text}\n{line[8:].rstrip()}")
    return title, [Step(s.word, s.text.strip()) for s in steps]


def written(title: str, steps: list[Step]) -> str:
    """A transcript as its file has it."""
    lines = [f"# {title}"]
    for step in steps:
        if step.word != "bot":
            lines.append("")
        head, *rest = step.text.splitlines() or [""]
        lines.append(f"{step.word:<7} {head}".rstrip())
        lines += [f"        {line}".rstrip() for line in rest]
    return "\n".join(lines) + "\n"


async def play(steps: list[Step], folder: Path) -> list[Step]:
    """The same steps with what the bot really said."""
    first = next(s for s in steps if s.word == "at")
    clock = MovableClock(Still(_moment(first.text, "UTC").astimezone(dt.UTC)))
    async with coach_in(folder, clock) as (telegram, coach):
        user = telegram.user(name="Ana", last_name="Silva")
        zone, out = first.text.split()[-1], []
        for step in (s for s in steps if s.word != "bot"):
            mark = len(user.events)
            if step.word in ("at", "wait"):
                zone = step.text.split()[-1] if step.word == "at" else zone
                await _move(step, clock, zone, coach)
            else:
                _do(step, user, clock, zone)
            await user.settled()
            out.append(step)
            out += [Step("bot", text) for text in _seen(user, mark)]
    return out


@asynccontextmanager
async def coach_in(
    folder: Path, clock: MovableClock, database: str | None = None
) -> AsyncIterator[tuple[LocalTelegram, Coach]]:
    """The coach over a local Telegram, all of it real, in a folder of its own, or over the database given."""
    telegram = LocalTelegram(clock)
    await telegram.start()
    settings = Settings(
        telegram_bot_token=telegram.token,
        telegram_api_url=telegram.url,
        database_url=database or sqlite_url(folder / "coach.db"),
        coach_tick_seconds=3600,
    )
    coach = await Coach.build(settings, clock, pace=Pace(UNLIMITED))
    telegram.busy = coach.busy
    await coach.start()
    try:
        yield telegram, coach
    finally:
        await coach.stop()
        await telegram.stop()


async def _move(step: Step, clock: MovableClock, zone: str, coach: Coach) -> None:
    now = clock.now()
    if step.word == "at":
        clock.move(_moment(step.text, zone) - now)
        await coach.tick.run()
    else:
        await coach.travel(clock, _later(step.text, now, zone))


def _moment(text: str, zone: str) -> dt.datetime:
    """`2026-03-02 09:00 Europe/Berlin`"""
    day, clock, *rest = text.split()
    return dt.datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo(rest[0] if rest else zone))


def _later(text: str, now: dt.datetime, zone: str) -> dt.datetime:
    """`3 days`, `2 hours`, `until 2026-03-06 09:00`"""
    if text.startswith("until "):
        return _moment(text.removeprefix("until "), zone)
    count, unit = text.split()
    return now + dt.timedelta(**{unit if unit.endswith("s") else f"{unit}s": int(count)})


def _do(step: Step, user: User, clock: MovableClock, zone: str) -> None:
    match step.word:
        case "you":
            user.says(step.text)
        case "tap":
            _tap(step.text, user)
        case "edit":
            user.edits(next(m for m in reversed(user.messages) if m.mine), step.text)
        case "inline":
            user.queries(step.text)
        case "file":
            _share(step.text, user, clock, zone)


def _tap(label: str, user: User) -> None:
    """A message's button, or the one above inline results, which opens the private chat."""
    button = user.results.button if user.results is not None else None
    if button is not None and label in button["text"]:
        user.starts(button["start_parameter"])
    else:
        user.taps(label)


def _share(text: str, user: User, clock: MovableClock, zone: str) -> None:
    kind, _, rest = text.partition(" ")
    match kind:
        case "contact":
            name, _, phone = rest.rpartition(" ")
            user.shares_contact(name, phone)
        case "vcard":
            user.shares_contact("Shared Card", vcard=(SAMPLES / rest).read_text("utf-8"))
        case "users":
            user.picks_users(*(_person(900_000 + n, who) for n, who in enumerate(rest.split(", "))), request_id=1)
        case "location":
            latitude, longitude = rest.split()
            user.shares_location(float(latitude), float(longitude))
        case "forward":
            _forward(rest, user, zone)
        case "voice":
            user.sends_voice()
        case "sticker":
            user.sends_sticker()
        case "poll":
            user.sends_poll(rest, "yes", "no")
        case "photo":
            user.sends_photo((SAMPLES / rest).read_bytes())
        case "document":
            user.sends_file(rest, (SAMPLES / rest).read_bytes())
        case _:
            raise ValueError(f"unknown kind of file: {kind}")


def _forward(text: str, user: User, zone: str) -> None:
    """Lines `Name 2026-03-03 11:05: words`, passed on together; Telegram sends a comment, above them, first."""
    for line in text.splitlines():
        found = re.fullmatch(r"(.+?)(?: (@\w+))? (\d{4}-\d\d-\d\d \d\d:\d\d): (.+)", line)
        if found is None:
            user.says(line)
        else:
            of = _person(910_000 + len(found[1]), f"{found[1]} {found[2]}") if found[2] else found[1]
            user.forwards(found[4], of, _moment(found[3], zone))


def _person(number: int, text: str) -> Person:
    """`Tom Becker @tom`"""
    name, _, handle = text.partition(" @")
    first, _, last = name.partition(" ")
    return Person(number, first, last, handle)


def _seen(user: User, mark: int) -> list[str]:
    """What came since: passing words in parentheses, then the messages as they stand now."""
    toasts = [f"({e.data['text']})" for e in user.events[mark:] if e.kind == "toast" and e.data.get("text")]
    results = [_results(e.data) for e in user.events[mark:] if e.kind == "results"]
    return [*toasts, *results, *(_message(m) for m in user.newer(mark))]


def _results(data: dict[str, Any]) -> str:
    """The button above, then each result with what it would post."""
    found: Results = data["results"]
    lines = [f"[{found.button['text']}]"] if found.button is not None else []
    for item in found.items:
        lines.append(f"‣ {item['title']}: {item.get('description', '')}".rstrip(": "))
        lines += [f"  | {line}" for line in content_of(item)["text"].splitlines()]
    return "\n".join([*lines, *([] if found.items else ["‣ nothing"])])


def _message(message: Seen) -> str:
    head = [] if message.kind == "text" else [f"({message.kind} {message.file_name})".replace(" )", ")")]
    rows = [" ".join(f"[{b.text}]" for b in row) for row in message.buttons]
    return "\n".join(line for line in [*head, *message.text.splitlines(), *rows])
