"""Messages that the user passes on: one card for several in a row, and a question only where nobody can be told."""

from __future__ import annotations

import datetime as dt
from typing import Any

from bot.actions.dialogues import finishes, open_form, put_away
from bot.actions.heard import Forwarded
from bot.actions.telling import read, read_about, say_card
from bot.actions.turn import Target, Turn
from coach.changes import Put
from coach.dialogues.form import Progress
from coach.formats.parts import cleaning
from coach.forwards import LASTS, Exchange, Piece, Run, add, in_full, record_run
from coach.likeness import name_key, names_fit
from coach.network import Contact, Conversation
from coach.recording import LONGEST_SUMMARY, Recorded
from coach.recording_forms import record_form
from coach.world import World
from storage.records import Entry, Source

GONE = "Deleted Account"
"""How Telegram calls whoever has left."""
AT_ONCE = dt.timedelta(seconds=30)
"""Messages so close together were passed on together, and are told and taken back as one."""
_FORM = "forwarded"


async def forwarded(turn: Turn, message: Forwarded) -> None:
    """A forwarded message is a conversation with its sender, of its date; several in a row are one.

    The user's own words belong to the exchange they stand in. Where nobody else wrote yet, and for an account that is
    gone, it is asked whom they were exchanged with.
    """
    run = await _run(turn)
    mine = message.sender == turn.who.name
    piece = Piece(text=message.text[:LONGEST_SUMMARY], at=message.at, mine=mine)
    waiting = await _waiting(turn)
    if mine:
        exchange = run.latest(turn.tx.new_id)
    else:
        exchange = await _exchange(turn, run, message)
    if exchange is None:
        asked = [*waiting, {"sender": "" if mine else message.sender, "piece": piece.model_dump(mode="json")}]
        await open_form(turn, _FORM, carried={"said": asked})
        return
    if waiting and all(not one["sender"] for one in waiting):
        await put_away(turn)
        for one in waiting:
            add(exchange, Piece.model_validate(one["piece"]))
    add(exchange, piece)
    await _tell(turn, run)


@finishes("forwarded")
async def sender_named(turn: Turn, progress: Progress) -> None:
    """Whom the messages that waited were exchanged with."""
    run, who = await _run(turn), progress.answers["who"]
    known = await turn.contact(who["id"]) if "id" in who else None
    contact = known or Contact(id=turn.tx.new_id("contact"), name=str(who.get("new", "")))
    for sender in {one["sender"] for one in progress.carried["said"]} - {"", GONE}:
        contact = in_full(contact, sender)
    exchange = run.exchange_with(contact, known is None, turn.tx.new_id)
    for one in progress.carried["said"]:
        add(exchange, Piece.model_validate(one["piece"]))
        if one["sender"]:
            run.senders[one["sender"]] = contact.id
    await _tell(turn, run)


async def _waiting(turn: Turn) -> list[dict[str, Any]]:
    """The messages of which it is being asked whose they are."""
    row = await turn.tx.dialogue()
    if row is None or row.name != _FORM or row.expires_at <= turn.now:
        return []
    return list(Progress.of_document(row.progress).carried["said"])


async def _run(turn: Turn) -> Run:
    """What this message goes on with. After a while only who is meant is gone on with, and it is told by itself."""
    kept = await turn.tx.kept("run", _FORM)
    run = Run.model_validate(kept) if kept else Run(last_at=turn.now)
    if turn.now - run.last_at > LASTS:
        return Run(last_at=turn.now)
    if run.entry is not None and not await _stands(turn, run):
        world = await turn.world()
        senders = {name: id for name, id in run.senders.items() if world.live(id)}
        last = world.live(run.exchanges[-1].contact.id)
        return Run(last_at=turn.now, senders=senders, last=last)
    return run


async def _stands(turn: Turn, run: Run) -> bool:
    """Whether what was recorded of the run is the latest there is, as it was recorded."""
    if turn.now - run.last_at > AT_ONCE:
        return False
    entry = await turn.tx.entry(run.entry) if run.entry is not None else None
    return entry is not None and entry.undone_at is None and not await turn.tx.entries_named(f"change:{entry.id}")


async def _exchange(turn: Turn, run: Run, message: Forwarded) -> Exchange | None:
    """With whom: one of this run or the comment, known by account or name, or somebody new. None: to be asked."""
    world = await turn.world()
    sender = message.sender
    if not sender or sender == GONE or sender in run.senders:
        known = world.live(run.senders.get(sender, "")) or _in(run, run.senders.get(sender, ""))
        return run.exchange_with(known, False, turn.tx.new_id) if known else None
    entry, unheard = await _comment(turn)
    handle = (message.username or "").casefold()
    known = next((c for c in world.people.values() if handle and (c.telegram or "").casefold() == handle), None)
    known = known or next((c for c in _told_of(entry, world) if _fits(c, sender)), None)
    if known is None:
        near = await _near(turn, sender)
        if len(near) > 1 or (near and " " in sender and " " not in near[0].name):
            return None
        known = next(iter(near), None)
    name = cleaning.name(sender) or sender[: cleaning.NAME]
    contact = in_full(known, sender) if known else Contact(id=turn.tx.new_id("contact"), name=name)
    if message.username and not contact.telegram:
        contact = contact.model_copy(update={"telegram": message.username})
    run.senders[sender] = contact.id
    exchange = run.exchange_with(contact, known is None, turn.tx.new_id)
    await _take_comment(turn, exchange, entry, unheard)
    return exchange


async def _near(turn: Turn, sender: str) -> list[Contact]:
    """The contacts whom this name may mean: those who bear it; otherwise whom it is read as, or who bear its first."""
    world = await turn.world()
    people = [c for c in world.people.values() if not c.archived]
    same = [c for c in people if name_key(sender) == name_key(c.name)]
    if same:
        return same
    reading = await read(turn, sender)
    if reading.unclear:
        return [c for known in reading.unclear[0].candidates if (c := world.live(known.id))]
    person = reading.people[0] if reading.people else None
    if person is not None and person.id is not None:
        return [c for c in [world.live(person.id)] if c]
    return [c for c in people if " " not in c.name and _fits(c, sender)]


def _in(run: Run, id: str) -> Contact | None:
    return next((e.contact for e in run.exchanges if e.contact.id == id), None)


def _fits(contact: Contact, sender: str) -> bool:
    return names_fit((name_key(contact.name),), (name_key(sender),))


# --- what was said with it: Telegram sends a comment first, as a message of its own


async def _comment(turn: Turn) -> tuple[Entry | None, dict[str, Any] | None]:
    """What the message just before recorded; or itself, where it named nobody."""
    if turn.who.message_id is None:
        return None, None
    before = turn.who.message_id - 1
    entry = await turn.tx.entry_of(Source(turn.who.chat_id, before))
    unheard = await turn.tx.kept("unheard", "last")
    return (
        entry if entry is not None and entry.what == "told" else None,
        unheard if unheard is not None and unheard["message"] == before else None,
    )


def _told_of(entry: Entry | None, world: World) -> list[Contact]:
    ids = {i.after.id for i in entry.images if isinstance(i.after, Contact)} if entry else set()
    ids |= {i.after.contact for i in entry.images if isinstance(i.after, Conversation)} if entry else set()
    return [world.people[id] for id in ids if id in world.people]


async def _take_comment(turn: Turn, exchange: Exchange, entry: Entry | None, unheard: dict[str, Any] | None) -> None:
    """The comment belongs to the exchange: what it said of a conversation was of this one."""
    talks = [i.after for i in entry.images if isinstance(i.after, Conversation)] if entry else []
    talk = next((t for t in talks if t.contact == exchange.contact.id), None)
    if talk is not None:
        exchange.comment, exchange.instead_of = talk.summary, talk.id
    elif unheard is not None:
        exchange.comment = str(unheard["text"])
        exchange.heard = False
        await turn.tx.settle("unheard", "last")
        await turn.post.remove(turn.tx, turn.who.chat_id, Target(outbox_id=unheard["outbox"]))


async def _of_comments(turn: Turn, run: Run, world: World) -> Recorded:
    """What comments that named nobody say of those they came with, besides the conversation itself."""
    made = Recorded()
    for exchange in run.exchanges:
        if exchange.comment and not exchange.heard:
            about = await read_about(turn, exchange.contact, exchange.comment)
            here = World(world.network.model_copy(update={"contacts": _with(world, exchange.contact)}), turn.now)
            answers = {"who": {"id": exchange.contact.id}, "note": exchange.comment}
            told = record_form("log", answers, here, turn.tx.new_id, about)
            made.changes += [c for c in told.changes if not (isinstance(c, Put) and isinstance(c.record, Conversation))]
            made.lines += [line for line in told.lines if line.key != "card-conversation"]
    return made


def _with(world: World, contact: Contact) -> tuple[Contact, ...]:
    return (*(c for c in world.network.contacts if c.id != contact.id), contact)


# --- one card for all


async def _tell(turn: Turn, run: Run) -> None:
    """Record the run, in the place of what was recorded of it before, and show it."""
    if run.entry is not None:
        await turn.tx.undo(run.entry, now=turn.now)
    world = await turn.world()
    made = record_run(run, world, turn.who.name)
    besides = await _of_comments(turn, run, world)
    entry = await turn.record([*made.changes, *besides.changes], "told")
    lines = [*made.lines, *besides.lines]
    run.card = await say_card(turn, lines, made.contacts, entry, Target(**run.card) if run.card else None)
    run.entry, run.last_at = entry.id, turn.now
    await turn.tx.keep("run", run.model_dump(mode="json"), key=_FORM)
