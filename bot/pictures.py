"""Pictures of a user's network, drawn off the event loop, and what is said below them."""

from __future__ import annotations

import asyncio
import html
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakKeyDictionary

from babel.dates import format_date

from bot.texts import Texts
from coach.network import Tier
from coach.pictures import meaning, seen
from coach.pictures.colours import Theme, theme
from coach.pictures.fields import FieldBar, FieldLabels, fields_scene
from coach.pictures.lettering import Face
from coach.pictures.meaning import Kind, Meaning
from coach.pictures.months import Month, MonthLabels, months_scene
from coach.pictures.network import NetworkLabels, network_scene
from coach.pictures.scene import Scene, svg
from coach.pictures.ties import TieLabels, ties_scene
from coach.suggestion import Suggestion
from coach.world import World

ROOT = Path(__file__).resolve().parent.parent
LONGEST_CAPTION = 1024
"""Characters, Telegram's limit after its markup is read."""
LONGEST_TITLE = 160
EXACT_MINUTES = 180
"""From so many on, hours are rounded."""
PATIENCE = 20.0
"""Seconds for a drawing, after which it is given up."""
_TAG = re.compile(r"</?[a-z]+>")
_drawing: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()
"""One picture is drawn at a time: it takes a core, and what is drawn takes memory."""


class NotDrawn(RuntimeError):
    """The drawing process failed or took too long; the last line it said is the message."""


@dataclass(frozen=True, slots=True)
class Picture:
    png: bytes
    caption: str
    """Telegram HTML: the picture in words, what it means and the one thing to do."""
    todo: Suggestion | None


async def picture(
    kind: Kind, world: World, suggestions: Sequence[Suggestion], texts: Texts, dark: bool = False
) -> Picture:
    """A picture with what is said below it. Raises NotDrawn."""
    means = await asyncio.to_thread(meant, kind, world, suggestions)
    return Picture(await draw(kind, world, texts, dark), caption(kind, means, texts), means.todo)


async def draw(kind: Kind, world: World, texts: Texts, dark: bool) -> bytes:
    """A picture as PNG, at most 1080 × 1280. Raises NotDrawn."""
    return await rendered(await asyncio.to_thread(drawing, kind, world, texts, dark))


async def rendered(text: str) -> bytes:
    """SVG as PNG, one at a time. Raises NotDrawn."""
    async with _drawing.setdefault(asyncio.get_running_loop(), asyncio.Lock()):
        return await _rendered(text)


def drawing(kind: Kind, world: World, texts: Texts, dark: bool) -> str:
    """A picture as SVG."""
    from bot.fonts import FAMILY, Fonts

    return svg(scene(kind, world, texts, Fonts(), theme(dark)), FAMILY)


def scene(kind: Kind, world: World, texts: Texts, face: Face, colours: Theme) -> Scene:
    match kind:
        case "network":
            return network_scene(seen.dots(world), _network_labels(texts), face, colours)
        case "fields":
            return fields_scene(_bars(world, texts), _field_labels(texts), face, colours)
        case "months":
            return months_scene(_months(world, texts), _month_labels(texts), face, colours)
        case "ties":
            return ties_scene(seen.movement(world), _tie_labels(texts), face, colours)


def meant(kind: Kind, world: World, suggestions: Sequence[Suggestion]) -> Meaning:
    """What a picture means; the one thing to do about it comes from the suggestions given."""
    match kind:
        case "network":
            return meaning.of_network(seen.dots(world), suggestions)
        case "fields":
            return meaning.of_fields(seen.spent(world), world.me.industry, suggestions)
        case "months":
            return meaning.of_months(seen.help_by_month(world), suggestions)
        case "ties":
            return meaning.of_ties(seen.movement(world), suggestions)


def caption(kind: Kind, means: Meaning, texts: Texts) -> str:
    """The picture in words, what it means and the one thing to do, as Telegram HTML that fits below a photograph."""
    head = texts.say("pictures-caption", title=texts.plain(f"pictures-{kind}-title"), shows=texts.plain(means.shows))
    lines = [html.escape(texts.plain(line), quote=False) for line in means.sentences]
    todo = texts.say("pictures-caption-todo-none")
    if means.todo is not None:
        title = texts.plain(means.todo.title)
        short = title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1].rstrip() + "…"
        todo = texts.say("pictures-caption-todo", title=short)
    whole = "\n\n".join([head, " ".join(lines), todo])
    return whole if _visible(whole) <= LONGEST_CAPTION else f"{' '.join(lines)}\n\n{todo}"


def _visible(markup: str) -> int:
    """The length that Telegram counts, in UTF-16 units."""
    return len(html.unescape(_TAG.sub("", markup)).encode("utf-16-le")) // 2


async def _rendered(text: str) -> bytes:
    paths = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.drawing",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": paths},
    )
    try:
        out, err = await asyncio.wait_for(process.communicate(text.encode("utf-8")), PATIENCE)
    except TimeoutError as error:
        raise NotDrawn(f"no picture within {PATIENCE:g} seconds") from error
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode or not out:
        raise NotDrawn(err.decode("utf-8", "replace").strip().rpartition("\n")[2])
    return out


def _network_labels(texts: Texts) -> NetworkLabels:
    tiers: tuple[Tier, ...] = ("relationship", "connection", "networking")
    return NetworkLabels(
        title=texts.plain("pictures-network-title"),
        me=texts.plain("pictures-me"),
        tiers={tier: texts.plain(f"pictures-tier-{tier}") for tier in tiers},
        warm=texts.plain("pictures-warm"),
        quiet=texts.plain("pictures-quiet"),
        other=texts.plain("pictures-other-fields"),
        unknown=texts.plain("pictures-unknown-field"),
    )


def _field_labels(texts: Texts) -> FieldLabels:
    return FieldLabels(*(texts.plain(f"pictures-fields-{what}") for what in ("title", "subtitle", "own", "nothing")))


def _bars(world: World, texts: Texts) -> list[FieldBar]:
    spent = seen.spent(world)
    total = sum(bar.minutes for bar in spent) or 1
    other = texts.plain("pictures-other-fields")
    return [
        FieldBar(
            bar.field or other,
            bar.minutes / total,
            _time(bar.minutes, texts),
            bar.own,
            bar.field is None,
        )
        for bar in spent
    ]


def _time(minutes: int, texts: Texts) -> str:
    """Hours and minutes, as exactly as a glance needs."""
    hours, rest = divmod(minutes, 60) if minutes < EXACT_MINUTES else (round(minutes / 60), 0)
    return texts.plain("pictures-spent", hours=hours, minutes=rest)


def _month_labels(texts: Texts) -> MonthLabels:
    return MonthLabels(*(texts.plain(f"pictures-months-{what}") for what in ("title", "given", "received")))


def _months(world: World, texts: Texts) -> list[Month]:
    return [
        Month(str(format_date(count.month, "LLL", locale=texts.language)), count.given, count.received)
        for count in seen.help_by_month(world)
    ]


def _tie_labels(texts: Texts) -> TieLabels:
    return TieLabels(
        title=texts.plain("pictures-ties-title"),
        subtitle=texts.plain("pictures-ties-subtitle"),
        quiet=texts.plain("pictures-ties-quiet"),
        warm=texts.plain("pictures-warm"),
        warming=texts.plain("pictures-ties-label-warming"),
        cooling=texts.plain("pictures-ties-label-cooling"),
        steady=texts.plain("pictures-ties-label-steady"),
        nobody=texts.plain("pictures-ties-label-nobody"),
    )
