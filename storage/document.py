"""A user's network, between rows and the document."""

from __future__ import annotations

from collections.abc import Mapping
from types import GenericAlias
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import bindparam, select

from coach.changes import Stored
from coach.network import FORMAT, Me, Network, Shown, type_of_list
from storage.fixed import fixed
from storage.here import Connection
from storage.tables import records

LIST_OF_KIND: dict[str, str] = {noun.KIND: name for name, noun in type_of_list.items()} | {"shown": "shown"}
"""The document's list by a record's `KIND`."""

NOUNS: dict[str, type[Any]] = {noun.KIND: noun for noun in type_of_list.values()} | {"shown": Shown, "me": Me}

Key = tuple[str, str]
"""A record's `KIND` and id."""


def _many_of(noun: Any) -> TypeAdapter[tuple[Any, ...]]:
    many: Any = GenericAlias(tuple, (noun, ...))
    return TypeAdapter(many)


_many: dict[str, TypeAdapter[tuple[Any, ...]]] = {kind: _many_of(NOUNS[kind]) for kind in records}
_bodies = {
    kind: fixed(select(table.c.body).where(table.c.user_id == bindparam("user")).order_by(table.c.place))
    for kind, table in records.items()
}


def kind_of(record: Stored | Me | Shown) -> str:
    return "shown" if isinstance(record, Shown) else record.KIND


def me_of(body: str | None) -> Me:
    return Me.model_validate_json(body) if body is not None else Me(name="")


async def load(connection: Connection, user_id: int, me: str | None) -> Network:
    """The whole document; each noun's rows are read in one go."""
    lists: dict[str, Any] = {}
    for kind, query in _bodies.items():
        bodies = [row[0] for row in await connection.execute(query, {"user": user_id})]
        lists[LIST_OF_KIND[kind]] = _many[kind].validate_json(f"[{','.join(bodies)}]") if bodies else ()
    return Network.model_construct(format=FORMAT, me=me_of(me), **lists)


def indexed(network: Network, kind: str) -> dict[str, Any]:
    """One noun's records by id, in the document's order."""
    return {record.id: record for record in getattr(network, LIST_OF_KIND[kind])}


def with_records(network: Network, became: Mapping[Key, Stored | None]) -> Network:
    """The document with records put in the place of those with their ids, put at the end, or (None) gone."""
    lists: dict[str, Any] = {}
    for kind in dict.fromkeys(kind for kind, _ in became):
        held = indexed(network, kind)
        for id, record in ((id, record) for (k, id), record in became.items() if k == kind):
            if record is None:
                held.pop(id, None)
            else:
                held[id] = record
        lists[LIST_OF_KIND[kind]] = tuple(held.values())
    return network.model_copy(update=lists)


def size_of(network: Network) -> int:
    """How many records there are."""
    return 1 + sum(len(getattr(network, name)) for name in LIST_OF_KIND.values())
