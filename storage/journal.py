"""The journal: what each turn changed, as records before and after."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Row, bindparam, delete, insert, select, update

from coach.changes import Change, Remove, Stored
from coach.network import Me, Network, Shown
from storage.document import NOUNS, Key, kind_of, records_of
from storage.fixed import fixed
from storage.here import Connection
from storage.records import Entry, Image, Source
from storage.tables import entries, records

_new = {kind: fixed(insert(table)) for kind, table in records.items()}
_changed = {
    kind: fixed(
        update(table)
        .where(table.c.user_id == bindparam("which_user"), table.c.id == bindparam("which"))
        .values(body=bindparam("record"), changed_at=bindparam("now"))
    )
    for kind, table in records.items()
}
_new_entry = fixed(insert(entries).returning(entries.c.id))


def images_of(network: Network, changes: Iterable[Change]) -> list[Image]:
    """What a list of changes comes to, each record once: as it was before the first and after the last change to it.

    A change that changes nothing leaves no image, and neither does a record that comes and goes.
    """
    after: dict[Key, Any] = {}
    shown: list[Image] = []
    for change in changes:
        if isinstance(change, Remove):
            after[change.kind, change.id] = None
        elif isinstance(change.record, Shown):
            shown.append(Image("shown", "", None, change.record))
        else:
            after[kind_of(change.record), id_of(change.record)] = change.record
    before = records_of(network, after)
    return [Image(*key, before.get(key), record) for key, record in after.items() if before.get(key) != record] + shown


def id_of(record: Any) -> str:
    return getattr(record, "id", "")


async def put_rows(
    connection: Connection,
    user_id: int,
    rows: Sequence[tuple[Image, int]],
    source: Source | None,
    now: dt.datetime,
) -> None:
    """Write new records, each with its place in the document's order."""
    chat_id, message_id = (source.chat_id, source.message_id) if source else (None, None)
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for image, place in rows:
        assert image.after is not None
        row = {"user_id": user_id, "place": place, "id": image.id, "body": image.after.model_dump_json()}
        row |= {"created_at": now, "changed_at": now, "chat_id": chat_id, "message_id": message_id}
        by_kind.setdefault(image.kind, []).append(row)
    for kind, values in by_kind.items():
        await connection.execute(_new[kind], values)


async def change_row(connection: Connection, user_id: int, kind: str, record: Stored, now: dt.datetime) -> None:
    row = {"which_user": user_id, "which": record.id, "record": record.model_dump_json(), "now": now}
    await connection.execute(_changed[kind], row)


async def remove_rows(connection: Connection, user_id: int, kind: str, ids: Sequence[str]) -> dict[str, Any]:
    """Remove records; returns by id what else was known of each, so that it can be put back exactly."""
    table = records[kind]
    removed: dict[str, Any] = {}
    for start in range(0, len(ids), 500):
        where = (table.c.user_id == user_id, table.c.id.in_(ids[start : start + 500]))
        for row in await connection.execute(select(table).where(*where)):
            created: dt.datetime = row.created_at
            removed[row.id] = [row.place, created.isoformat(), row.chat_id, row.message_id]
        await connection.execute(delete(table).where(*where))
    return removed


async def restore_row(
    connection: Connection, user_id: int, kind: str, record: Stored, kept: Sequence[Any], now: dt.datetime
) -> None:
    """Put a removed record back where it was."""
    place, created_at, chat_id, message_id = kept
    row = {"user_id": user_id, "place": place, "id": record.id, "body": record.model_dump_json()}
    row |= {"created_at": dt.datetime.fromisoformat(created_at), "changed_at": now}
    await connection.execute(insert(records[kind]).values(row | {"chat_id": chat_id, "message_id": message_id}))


async def write_entry(
    connection: Connection,
    user_id: int,
    what: str,
    source: Source | None,
    images: Sequence[Image],
    removed: dict[Key, Any],
    now: dt.datetime,
) -> Entry:
    row = {"user_id": user_id, "what": what, "at": now, "images": _dump(images, removed)}
    row |= {"chat_id": source.chat_id, "message_id": source.message_id} if source else {}
    id = (await connection.execute(_new_entry, row)).scalar_one()
    return Entry(id, what, now, source, tuple(images))


def entry_of_row(row: Row[Any]) -> Entry:
    source = Source(row.chat_id, row.message_id) if row.chat_id is not None else None
    return Entry(row.id, row.what, row.at, source, _load(row.images), row.undone_at)


def removed_of_row(row: Row[Any]) -> dict[Key, Any]:
    """What else was known of the records that an entry removed."""
    return {(i["kind"], i["id"]): i["row"] for i in json.loads(row.images) if "row" in i}


def _dump(images: Sequence[Image], removed: dict[Key, Any]) -> str:
    made = []
    for image in images:
        one: dict[str, Any] = {"kind": image.kind, "id": image.id}
        one["before"] = image.before.model_dump(mode="json") if image.before is not None else None
        one["after"] = image.after.model_dump(mode="json") if image.after is not None else None
        if (image.kind, image.id) in removed:
            one["row"] = removed[image.kind, image.id]
        made.append(one)
    return json.dumps(made, ensure_ascii=False, separators=(",", ":"))


def _load(text: str) -> tuple[Image, ...]:
    return tuple(
        Image(i["kind"], i["id"], _record(i["kind"], i["before"]), _record(i["kind"], i["after"]))
        for i in json.loads(text)
    )


def _record(kind: str, document: Any) -> Stored | Me | Shown | None:
    record: Stored | Me | Shown | None = None if document is None else NOUNS[kind].model_validate(document)
    return record
