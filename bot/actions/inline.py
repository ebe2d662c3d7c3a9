"""Behind the coach's name in any chat: cards and drafts of the user's own, an introduction, and a way to log privately.

Only what the user chooses is posted, and a card holds what a business card does: no notes, no tier, no talks.
"""

from __future__ import annotations

import hashlib
import html
import zlib
from collections.abc import Iterator

from bot.actions.found import Found, Result
from bot.actions.heard import InlineQuery
from bot.actions.indexed import index_at_hand
from bot.actions.links import link
from bot.actions.names import known_names
from bot.actions.telling import told
from bot.actions.turn import Turn
from coach.introducing import draft, wanted
from coach.introducing_words import pair_in
from coach.network import Contact
from coach.quick_draft import quick_draft
from coach.search import search
from coach.wording import called
from coach.world import World

PAGE = 8
LONGEST = 256
LONGEST_LABEL = 40
LONGEST_TEXT = 1000
DRAFTS = 2
"""Of so many people found first there is a draft as well."""
LINES = 64
"""So many lines of a user's wait at most for being logged; a new one takes the place of an old one."""
LINE = "line"


async def answer_inline(turn: Turn, query: InlineQuery, *, known: bool) -> None:
    """Whatever was typed, there is an answer at once."""
    if not known:
        start = (turn.label("inline-button-start"), "inline")
        await turn.post.found(turn.tx, query.query_id, Found(start=start))
        return
    text = " ".join(query.text[:LONGEST].split())
    offset = int(query.offset) if query.offset.isascii() and query.offset.isdigit() and len(query.offset) < 5 else 0
    world = await turn.world()
    results = list(_pair(turn, world, text)) if text else list(_help(turn, world))
    results = results if offset == 0 else []
    people = await _people(turn, world, text)
    here = people[offset : offset + PAGE]
    for place, contact in enumerate(here):
        results.append(_card(contact))
        if offset == 0 and place < DRAFTS:
            results.append(_draft(turn, world, contact))
    more = str(offset + PAGE) if len(people) > offset + PAGE else ""
    log = await _start(turn, text) if text else None
    await turn.post.found(turn.tx, query.query_id, Found(_distinct(results), more, log))


async def _people(turn: Turn, world: World, text: str) -> list[Contact]:
    """Those who are found by the words; for none, those last talked to."""
    if not text:
        return [contact for id, _ in (await turn.context()).recent if (contact := world.live(id))]
    index = await index_at_hand(turn.user.id, world)
    hits = search(index, text, 4 * PAGE)
    return [contact for hit in hits if (contact := world.live(hit.contact.id)) is not None]


def _help(turn: Turn, world: World) -> Iterator[Result]:
    skills = [skill.what for skill in world.me.skills]
    if skills:
        words = turn.text("inline-help-text", what=", ".join(skills)[:LONGEST_TEXT])
        yield Result("help", turn.label("inline-help"), ", ".join(skills)[:100], words)


def _pair(turn: Turn, world: World, text: str) -> Iterator[Result]:
    """`ana + tom`: the words that bring the two together."""
    pair = pair_in(text, known_names(world.network))
    first = world.live(pair.first) if pair else None
    second = world.live(pair.second) if pair else None
    if pair is None or first is None or second is None or first is second:
        return
    reason = pair.reason or wanted(world, first.id, second.id)
    words = turn.text(draft(world, "joint", first, second, reason))[: 3 * LONGEST_TEXT]
    title = turn.label("inline-introduction", first=called(first), second=called(second))
    yield Result("introduction", title, turn.label("inline-introduction-about"), words)


def _card(contact: Contact) -> Result:
    work = ", ".join(part for part in (contact.role, contact.company) if part)
    reach = [*contact.emails[:1], *contact.phones[:1], *contact.links[:2]]
    if contact.telegram:
        reach.append(f"https://t.me/{contact.telegram.lstrip('@')}")
    lines = [f"<b>{html.escape(contact.name[:LONGEST].strip() or '–')}</b>"]
    lines += [html.escape(part[:LONGEST]) for part in (work, contact.city or "", *reach) if part]
    about = ", ".join(part for part in (work, contact.city) if part)
    return Result(_id("card", contact), contact.name, about[:100], "\n".join(lines))


def _draft(turn: Turn, world: World, contact: Contact) -> Result:
    line = quick_draft(world, contact)
    title = turn.label("inline-draft", who=called(contact))
    return Result(_id("draft", contact), title, turn.label(line)[:100], turn.text(line)[: 3 * LONGEST_TEXT])


def _id(kind: str, contact: Contact) -> str:
    """At most 64 bytes, whatever the contact's id is."""
    return f"{kind}-{hashlib.blake2s(contact.id.encode(), digest_size=12).hexdigest()}"


def _distinct(results: list[Result]) -> tuple[Result, ...]:
    return tuple({result.id: result for result in results}.values())


async def _start(turn: Turn, text: str) -> tuple[str, str]:
    """The button that logs the line privately: the line is kept here, the link carries only its key."""
    slot = str(zlib.crc32(text.encode()) % LINES)
    await turn.tx.keep(LINE, {"text": text}, key=slot)
    label = text if len(text) <= LONGEST_LABEL else f"{text[:LONGEST_LABEL]}…"
    return turn.label("inline-button-log", line=label), f"log_{slot}_{_digest(text)}"


def _digest(text: str) -> str:
    return hashlib.blake2s(text.encode(), digest_size=8).hexdigest()


@link("log")
async def log_line(turn: Turn, rest: str) -> bool:
    """Record the line that was typed elsewhere."""
    slot, _, digest = rest.partition("_")
    kept = await turn.tx.kept(LINE, slot[:4])
    if kept is None or _digest(kept["text"]) != digest:
        await turn.say(turn.text("inline-line-gone"))
        return True
    await turn.tx.settle(LINE, slot[:4])
    await told(turn, kept["text"])
    return True
