"""A user's network, between rows and the document."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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


def records_of(network: Network, keys: Iterable[Key]) -> dict[Key, Any]:
    """The records with these keys, as far as there are any: one look at each list, as a message concerns few."""
    found: dict[Key, Any] = {}
    for kind, ids in _by_kind(keys).items():
        if kind == "me":
            found[kind, ""] = network.me
            continue
        found |= {(kind, r.id): r for r in getattr(network, LIST_OF_KIND[kind]) if r.id in ids}
    return found


def with_records(network: Network, became: Mapping[Key, Stored | None]) -> Network:
    """The document with records put in the place of those with their ids, put at the end, or (None) gone."""
    lists: dict[str, Any] = {}
    for kind, ids in _by_kind(became).items():
        held: tuple[Any, ...] = getattr(network, LIST_OF_KIND[kind])
        there = {record.id for record in held if record.id in ids}
        if there:
            kept = (became[kind, record.id] if record.id in there else record for record in held)
            held = tuple(record for record in kept if record is not None)
        new = (became[kind, id] for id in ids if id not in there)
        lists[LIST_OF_KIND[kind]] = (*held, *(record for record in new if record is not None))
    return network.model_copy(update=lists)


def _by_kind(keys: Iterable[Key]) -> dict[str, dict[str, None]]:
    """Ids by kind, in order."""
    ids: dict[str, dict[str, None]] = {}
    for kind, id in keys:
        ids.setdefault(kind, {})[id] = None
    return ids


def size_of(network: Network) -> int:
    """How many records there are."""
    return 1 + sum(len(getattr(network, name)) for name in LIST_OF_KIND.values())
