"""Messages passed on from another chat: several in a row are one conversation with each who wrote some of them.

A run is kept while it lasts, and its records are made anew with every message that joins it, so that one undo takes
back all of it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from pydantic import BaseModel, ConfigDict

from coach.changes import Remove
from coach.formats.parts import cleaning
from coach.network import Contact, Conversation
from coach.recording import LONGEST_SUMMARY, Recorded
from coach.suggestion import Line
from coach.world import World

LASTS = dt.timedelta(minutes=10)
"""A message passed on later than this after the last one has nothing to do with it."""
MOST = 200
"""Messages of one run whose words are kept."""


class Piece(BaseModel):
    """One message: whose it is, and what it says."""

    model_config = ConfigDict(frozen=True)

    text: str
    at: dt.datetime
    mine: bool


class Exchange(BaseModel):
    """The messages exchanged with one contact."""

    contact: Contact
    new: bool
    talk: str
    """The conversation's id."""
    pieces: list[Piece] = []
    comment: str = ""
    """What the user said with it."""
    heard: bool = True
    """Whether what the comment says besides is recorded already."""
    instead_of: str | None = None
    """A conversation that the comment had made, and this one takes the place of."""


class Run(BaseModel):
    """Messages passed on in a row."""

    last_at: dt.datetime
    entry: int | None = None
    """What recorded it so far."""
    card: dict[str, int | None] = {}
    """The message that tells of it."""
    senders: dict[str, str] = {}
    """Contacts by how their account is called."""
    exchanges: list[Exchange] = []
    last: Contact | None = None
    """With whom the exchange was that this one goes on with."""

    def latest(self, new_id: Callable[[str], str]) -> Exchange | None:
        """The exchange that the user's own words belong to."""
        if self.exchanges:
            return self.exchanges[-1]
        return self.exchange_with(self.last, False, new_id) if self.last else None

    def exchange_with(self, contact: Contact, new: bool, new_id: Callable[[str], str]) -> Exchange:
        """The exchange with a contact, begun if need be; it is the last one from now on."""
        found = next((e for e in self.exchanges if e.contact.id == contact.id), None)
        if found is None:
            found = Exchange(contact=contact, new=new, talk=new_id("conversation"))
        self.exchanges = [*(e for e in self.exchanges if e is not found), found]
        return found


def in_full(contact: Contact, name: str) -> Contact:
    """The contact by the whole name, where so far only its first or another word was known."""
    whole = cleaning.name(name)
    if " " in contact.name or not whole or not set(contact.name.casefold().split()) < set(whole.casefold().split()):
        return contact
    return contact.model_copy(update={"name": whole})


def add(exchange: Exchange, piece: Piece) -> None:
    if len(exchange.pieces) < MOST:
        exchange.pieces.append(piece)


def record_run(run: Run, world: World, my_name: str) -> Recorded:
    """The records of a run, for the world without it. `my_name` stands before the user's own words."""
    made = Recorded()
    for exchange in sorted(run.exchanges, key=lambda e: min(piece.at for piece in e.pieces)):
        _record(exchange, world, my_name, made)
    return made


def _record(exchange: Exchange, world: World, my_name: str, made: Recorded) -> None:
    known = world.people.get(exchange.contact.id)
    contact = known or exchange.contact
    contact = in_full(contact, exchange.contact.name)
    if exchange.contact.telegram and not contact.telegram:
        contact = contact.model_copy(update={"telegram": exchange.contact.telegram})
    made.contacts.append(contact.id)
    if known != contact:
        made.put(contact, Line("card-new", {"who": contact.name}) if known is None else None)
    if exchange.instead_of is not None:
        made.changes.append(Remove("conversation", exchange.instead_of))
    first = min(exchange.pieces, key=lambda piece: piece.at)
    on = first.at.astimezone(world.zone)
    told = _told(exchange, my_name)
    same = None if exchange.new else _same_day(world, contact.id, on.date(), exchange.instead_of)
    if same is not None:
        made.put(same.model_copy(update={"summary": f"{same.summary}\n{told}".strip()[:LONGEST_SUMMARY]}))
    else:
        made.put(
            Conversation(
                id=exchange.talk,
                contact=contact.id,
                at=on,
                channel="message",
                started_by="me" if first.mine else "them",
                summary=told[:LONGEST_SUMMARY],
            )
        )
    made.lines.append(Line("card-conversation", {"who": contact.name, "channel": "message", "on": on}))


def _told(exchange: Exchange, my_name: str) -> str:
    """The comment, then the messages; where both wrote, each with the name before it."""
    both = len({piece.mine for piece in exchange.pieces}) == 2
    names = {True: my_name.partition(" ")[0], False: exchange.contact.name.partition(" ")[0]}
    said = [f"{names[piece.mine]}: {piece.text}" if both else piece.text for piece in exchange.pieces if piece.text]
    return "\n".join([*([exchange.comment] if exchange.comment else []), *said])


def _same_day(world: World, contact: str, day: dt.date, besides: str | None) -> Conversation | None:
    talks = (talk for talk in reversed(world.talks(contact)) if talk.id != besides)
    return next((talk for talk in talks if talk.channel == "message" and world.day(talk.at) == day), None)
