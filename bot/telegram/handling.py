"""One update, handled: heard, answered, and when next to look worked out, within the transaction it is given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import telegram

from bot.actions.answering import answer
from bot.actions.found import Found
from bot.actions.heard import InGroup, InlineQuery, Membership, What, Who
from bot.actions.inline import answer_inline
from bot.actions.inviting import invitation_in
from bot.actions.turn import Post, Turn
from bot.telegram.hearing import hear
from bot.telegram.post import TelegramPost
from bot.texts import languages, texts
from coach.changes import Put
from coach.network import Me
from coach.nudges import next_look_at
from storage.records import User
from storage.store import Transaction


class Handling:
    """What the worker calls for every update. `allowed` closes the instance to everybody else; empty opens it.

    `address` says where the coach is found, once that is known; `post` is how answers leave.
    """

    def __init__(
        self,
        allowed: frozenset[int] = frozenset(),
        *,
        address: Callable[[], str] = str,
        post: Post | None = None,
    ) -> None:
        self._allowed = allowed
        self._address = address
        self._post: Post = post or TelegramPost()

    async def __call__(self, update: telegram.Update, tx: Transaction, now: dt.datetime) -> None:
        heard = hear(update)
        if heard is None:
            return
        who, what = heard
        if not await self._may(who, what, tx):
            await self._refuse(who, what, tx)
            return
        if isinstance(what, InlineQuery):
            await self._inline(who, what, tx, now)
            return
        if isinstance(what, Membership):
            await self._membership(what, tx, now)
            return
        user = await _user(who, tx, now, keep=not isinstance(what, InGroup))
        turn = Turn(tx, user, who, now, self._post, address=self._address(), closed=bool(self._allowed))
        await answer(turn, what)
        if not isinstance(what, InGroup) and await tx.user() is not None:
            await _look_again(turn)

    async def quarantined(self, update: telegram.Update, tx: Transaction, now: dt.datetime) -> None:
        """Say that a message could not be handled; it is kept with its cause."""
        heard = hear(update)
        if heard is not None:
            who, _ = heard
            user = await _user(who, tx, now, keep=True)
            await Turn(tx, user, who, now, self._post).say(texts(user.language).say("chat-trouble"))

    async def _may(self, who: Who, what: What, tx: Transaction) -> bool:
        """Whether they may use this instance: open, opened for them, or an invitation let them in."""
        if not self._allowed or who.user_id in self._allowed or await tx.admitted():
            return True
        code = invitation_in(what)
        return code is not None and await tx.admit(code)

    async def _inline(self, who: Who, what: InlineQuery, tx: Transaction, now: dt.datetime) -> None:
        """An inline query comes with no chat, and asks of what there is: it makes nobody known."""
        user = await tx.user()
        turn = Turn(tx, user or User(who.user_id, who.chat_id, now, _language(who)), who, now, self._post)
        await answer_inline(turn, what, known=user is not None)

    async def _refuse(self, who: Who, what: What, tx: Transaction) -> None:
        if isinstance(what, InlineQuery):
            await self._post.found(tx, what.query_id, Found())
        elif await tx.tapped(f"refused:{who.chat_id}"):
            turn = Turn(tx, User(who.user_id, who.chat_id, tx.now, _language(who)), who, tx.now, self._post)
            await turn.say(turn.text("chat-not-invited"))

    async def _membership(self, what: Membership, tx: Transaction, now: dt.datetime) -> None:
        user = await tx.user()
        if user is not None:
            await tx.put_user(replace(user, blocked_at=None if what.reachable else now))


async def _user(who: Who, tx: Transaction, now: dt.datetime, *, keep: bool) -> User:
    """The user, met for the first time if need be. Who writes can be written to again, and has answered."""
    user = await tx.user()
    if user is None:
        user = User(who.user_id, who.chat_id, now, _language(who))
        if keep:
            await tx.put_user(user)
            await tx.apply([Put(Me(name=who.name[:120]))], what="hello", now=now)
        return user
    user = replace(user, blocked_at=None, preferences=user.preferences.answered())
    if keep:
        await tx.put_user(user)
    return user


async def _look_again(turn: Turn) -> None:
    """Whatever was told may change when it is next worth looking."""
    at = next_look_at(await turn.world(), turn.preferences, due=turn.user.next_look_at)
    await turn.keep_user(next_look_at=at)


def _language(who: Who) -> str:
    code = (who.language or "en").split("-")[0]
    return code if code in languages() else "en"
