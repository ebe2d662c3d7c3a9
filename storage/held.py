"""What a transaction holds: the connection, and the user's row as it was and as it is to be."""

from __future__ import annotations

import datetime as dt
import functools
from typing import Any

from sqlalchemy import Row, bindparam, insert, select, update

from coach.preferences import Preferences
from storage.cache import Networks
from storage.faults import NoUser
from storage.fixed import fixed
from storage.here import Connection
from storage.records import User
from storage.tables import dialogues, users

_row = select(users, *(c.label(f"dialogue_{c.name}") for c in dialogues.c)).select_from(
    users.outerjoin(dialogues, users.c.user_id == dialogues.c.user_id)
)
_row = fixed(_row.where(users.c.user_id == bindparam("which_user")))
_new_user = fixed(insert(users))
_changed_user = fixed(update(users).where(users.c.user_id == bindparam("which_user")))


@functools.lru_cache(maxsize=1024)
def _preferences(body: str) -> Preferences:
    """Read once while they stay as they are, which is nearly always."""
    return Preferences.model_validate_json(body)


class Held:
    """Changes to the user's row are gathered and written once, at the end."""

    def __init__(self, connection: Connection, user_id: int, now: dt.datetime, networks: Networks) -> None:
        self.user_id = user_id
        self.now = now
        """The moment of the transaction."""
        self._connection = connection
        self._networks = networks
        self._row: Row[Any] | None = None
        self._changed: dict[str, Any] = {}
        self.sends = False
        """Whether calls were queued in it."""
        self.erased = False

    async def open(self) -> None:
        self._row = (await self._connection.execute(_row, {"which_user": self.user_id})).one_or_none()

    async def flush(self) -> None:
        """Write what was gathered; the last thing before the commit."""
        if not self._changed:
            return
        if self._row is None:
            await self._connection.execute(_new_user, self._changed | {"user_id": self.user_id})
        else:
            await self._connection.execute(_changed_user, self._changed | {"which_user": self.user_id})

    def _value(self, name: str) -> Any:
        """A column of the user's row, as it is to be."""
        return self._changed[name] if name in self._changed else getattr(self._row, name, None)

    def _set(self, **values: Any) -> None:
        for name, value in values.items():
            if self._row is not None and getattr(self._row, name) == value:
                self._changed.pop(name, None)
            else:
                self._changed[name] = value

    def _known(self) -> bool:
        return self._row is not None or "chat_id" in self._changed

    def _require(self) -> None:
        if not self._known():
            raise NoUser(self.user_id)

    async def user(self) -> User | None:
        """The user, or None where nobody has been put yet."""
        if not self._known():
            return None
        of = self._value
        return User(
            id=self.user_id,
            chat_id=of("chat_id"),
            language=of("language"),
            preferences=_preferences(of("preferences")),
            created_at=of("created_at"),
            started_at=of("started_at"),
            blocked_at=of("blocked_at"),
            next_look_at=of("next_look_at"),
        )

    async def put_user(self, user: User) -> None:
        """Write the user, new or changed. A claim to look at them (`Store.claim_due`) ends with it."""
        if user.id != self.user_id:
            raise ValueError("a transaction is one user's")
        if not self._known():
            # Versions never come again, even after everything was erased: an old network in a cache can't be meant.
            start = int(user.created_at.timestamp() * 1000)
            self._set(version=start, last_id=0, last_place=0)
        self._set(
            chat_id=user.chat_id,
            language=user.language,
            preferences=user.preferences.model_dump_json(),
            created_at=user.created_at,
            started_at=user.started_at,
            blocked_at=user.blocked_at,
            next_look_at=user.next_look_at,
            look_by=None,
            look_until=None,
        )
