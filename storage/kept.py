"""What buttons stand for: they carry a short key, the rest is kept here until it is settled."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlalchemy import and_, bindparam, delete, select

from storage.dialects import insert_or_replace
from storage.fixed import fixed
from storage.recorded import Recorded
from storage.tables import kept

_one = and_(
    kept.c.user_id == bindparam("which_user"),
    kept.c.kind == bindparam("which_kind"),
    kept.c.key == bindparam("which_key"),
)
_document = fixed(select(kept.c.document).where(_one))
_settled = fixed(delete(kept).where(_one))


class Kept(Recorded):
    async def keep(self, kind: str, document: Mapping[str, Any], *, key: str | None = None) -> str:
        """Keep a document under a key (in the place of what was there), or under a fresh number; returns the key."""
        if key is None:
            key = str(self._next_number())
        values = {"user_id": self.user_id, "kind": kind, "key": key, "at": self.now}
        values["document"] = json.dumps(dict(document), ensure_ascii=False)
        statement = insert_or_replace(self._connection, kept, ["user_id", "kind", "key"])
        await self._connection.execute(statement, values)
        return key

    async def kept(self, kind: str, key: str) -> dict[str, Any] | None:
        """What was kept, unless it is settled."""
        document = (await self._connection.execute(_document, self._which(kind, key))).scalar_one_or_none()
        return None if document is None else dict(json.loads(document))

    async def settle(self, kind: str, key: str) -> None:
        """It has acted and will not again."""
        await self._connection.execute(_settled, self._which(kind, key))

    def _which(self, kind: str, key: str) -> dict[str, Any]:
        return {"which_user": self.user_id, "which_kind": kind, "which_key": key}
