"""What words mean for a user; and who may use a closed instance besides those it was opened for, by a code."""

from __future__ import annotations

import datetime as dt
import json

from sqlalchemy import bindparam, delete, select

from storage.dialects import insert_or_replace
from storage.fixed import fixed
from storage.forgetting import Forgetting
from storage.tables import corrections, kept

INVITE, ADMITTED = "invite", "admitted"

_of_user = fixed(select(corrections).where(corrections.c.user_id == bindparam("which_user")))


class Inviting(Forgetting):
    async def corrections(self) -> dict[tuple[str, str], str]:
        """What the user has put right: by kind ("who", "channel") and word, what it means."""
        rows = await self._connection.execute(_of_user, {"which_user": self.user_id})
        return {(row.kind, row.word): row.value for row in rows}

    async def remember(self, kind: str, word: str, value: str) -> None:
        """Keep what a word means for this user."""
        values = {"user_id": self.user_id, "kind": kind, "word": word, "value": value}
        keys = ["user_id", "kind", "word"]
        await self._connection.execute(insert_or_replace(self._connection, corrections, keys).values(values))

    async def invite(self, code: str, until: dt.datetime) -> None:
        """Let whoever comes with this code in, once, until then."""
        await self.keep(INVITE, {"until": until.isoformat()}, key=code)

    async def admit(self, code: str) -> bool:
        """Let this user in by somebody's code, which is used up; False where there is none of that kind."""
        which = kept.c.kind == INVITE, kept.c.key == code
        row = (await self._connection.execute(select(kept.c.user_id, kept.c.document).where(*which))).one_or_none()
        if row is None or dt.datetime.fromisoformat(json.loads(row.document)["until"]) < self.now:
            return False
        if (await self._connection.execute(delete(kept).where(*which))).rowcount != 1:
            return False
        await self.remember(ADMITTED, "by", str(row.user_id))
        return True

    async def admitted(self) -> bool:
        """Whether this user was let in by an invitation."""
        query = select(corrections.c.word).where(corrections.c.user_id == self.user_id, corrections.c.kind == ADMITTED)
        return (await self._connection.execute(query)).one_or_none() is not None
