"""The tables. Every row of a user's carries `user_id`, so that erasing a user can forget no table."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, Index, Integer, LargeBinary, MetaData, String, Table, Text, text

from coach.network import type_of_list
from storage.columns import AutoId, Utc

metadata = MetaData()

_reachable = text("blocked_at IS NULL")
users = Table(
    "users",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("language", String(16), nullable=False),
    Column("preferences", Text, nullable=False),
    Column("me", Text),  # the user's own part of the network
    Column("version", BigInteger, nullable=False),  # of the network: another one with each change
    Column("last_id", BigInteger, nullable=False),  # the last number given to a record
    Column("last_place", BigInteger, nullable=False),  # the last place given in the document's order
    Column("created_at", Utc, nullable=False),
    Column("started_at", Utc),
    Column("blocked_at", Utc),
    Column("next_look_at", Utc),
    Column("look_by", String(64)),
    Column("look_until", Utc),
    Index("users_due", "next_look_at", sqlite_where=_reachable, postgresql_where=_reachable),
)


def _records(name: str) -> Table:
    """One noun's records: the record itself as JSON, in the document's order, a user's rows side by side."""
    return Table(
        name,
        metadata,
        Column("user_id", BigInteger, primary_key=True, autoincrement=False),
        Column("place", BigInteger, primary_key=True, autoincrement=False),
        Column("id", Text, nullable=False),
        Column("body", Text, nullable=False),
        Column("created_at", Utc, nullable=False),
        Column("changed_at", Utc, nullable=False),
        Column("chat_id", BigInteger),  # the message it came from
        Column("message_id", BigInteger),
        Index(f"{name}_id", "user_id", "id", unique=True),
        sqlite_with_rowid=False,
    )


records: dict[str, Table] = {noun.KIND: _records(name) for name, noun in type_of_list.items()}
records["shown"] = _records("shown")
"""By a record's `KIND`; suggestions shown have no id of their own, their place is it."""

entries = Table(
    "entries",
    metadata,
    Column("id", AutoId, primary_key=True),
    Column("user_id", BigInteger, nullable=False),
    Column("what", Text, nullable=False),
    Column("at", Utc, nullable=False),
    Column("chat_id", BigInteger),
    Column("message_id", BigInteger),
    Column("images", Text, nullable=False),
    Column("undone_at", Utc),
    Index("entries_last", "user_id", "id"),
    Index("entries_source", "user_id", "chat_id", "message_id"),
    Index("entries_what", "user_id", "what"),
    sqlite_autoincrement=True,
)

_open_inbox = text("done_at IS NULL AND quarantined_at IS NULL")
inbox = Table(
    "inbox",
    metadata,
    Column("id", AutoId, primary_key=True),  # the order of arrival
    Column("update_id", BigInteger, nullable=False, unique=True),
    Column("user_id", BigInteger, nullable=False),  # 0: nobody's
    Column("body", Text, nullable=False),
    Column("received_at", Utc, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("error", Text),
    Column("not_before", Utc),
    Column("claimed_by", String(64)),
    Column("claimed_until", Utc),
    Column("done_at", Utc),
    Column("quarantined_at", Utc),
    Index("inbox_open", "user_id", "id", sqlite_where=_open_inbox, postgresql_where=_open_inbox),
    Index("inbox_order", "id", sqlite_where=_open_inbox, postgresql_where=_open_inbox),
    sqlite_autoincrement=True,
)

_open_outbox = text("sent_at IS NULL AND given_up_at IS NULL")
outbox = Table(
    "outbox",
    metadata,
    Column("id", AutoId, primary_key=True),
    Column("user_id", BigInteger, nullable=False),
    Column("chat_id", BigInteger),
    Column("method", String(64), nullable=False),
    Column("payload", Text, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("key", Text),
    Column("replaces", BigInteger),
    Column("created_at", Utc, nullable=False),
    Column("not_before", Utc),
    Column("expires_at", Utc),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("error", Text),
    Column("claimed_by", String(64)),
    Column("claimed_until", Utc),
    Column("sent_at", Utc),
    Column("message_id", BigInteger),
    Column("given_up_at", Utc),
    Index("outbox_key", "user_id", "key", unique=True),
    Index("outbox_open", "priority", "id", sqlite_where=_open_outbox, postgresql_where=_open_outbox),
    Index("outbox_chat", "chat_id", "priority", "id", sqlite_where=_open_outbox, postgresql_where=_open_outbox),
    Index("outbox_user", "user_id"),
    sqlite_autoincrement=True,
)

outbox_files = Table(
    "outbox_files",
    metadata,
    Column("outbox_id", BigInteger, primary_key=True, autoincrement=False),
    Column("parameter", String(64), primary_key=True),
    Column("user_id", BigInteger, nullable=False),
    Column("name", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

dialogues = Table(
    "dialogues",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("name", String(64), nullable=False),
    Column("progress", Text, nullable=False),
    Column("expires_at", Utc, nullable=False),
    Column("message_id", BigInteger),
    Column("outbox_id", BigInteger),
)

taps = Table(
    "taps",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("key", String(128), primary_key=True),
    Column("at", Utc, nullable=False),
)

corrections = Table(
    "corrections",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(64), primary_key=True),
    Column("word", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

kept = Table(
    "kept",
    metadata,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(64), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("document", Text, nullable=False),
    Column("at", Utc, nullable=False),
    Index("kept_at", "at"),
    Index("kept_kind", "kind", "key"),
)
"""What buttons stand for, until it is settled."""

nudges = Table(
    "nudges",
    metadata,
    Column("id", AutoId, primary_key=True),
    Column("user_id", BigInteger, nullable=False),
    Column("kind", String(64), nullable=False),
    Column("key", Text, nullable=False),
    Column("contacts", Text, nullable=False),
    Column("local_date", Date, nullable=False),
    Column("outbox_id", BigInteger),
    Column("at", Utc, nullable=False),
    Column("answered_at", Utc),
    Column("response", String(16)),
    Index("nudges_once", "user_id", "key", "local_date", unique=True),
    Index("nudges_last", "user_id", "id"),
    sqlite_autoincrement=True,
)

jobs = Table(
    "jobs",
    metadata,
    Column("id", AutoId, primary_key=True),
    Column("user_id", BigInteger, nullable=False),
    Column("document", Text, nullable=False),
    Column("at", Utc, nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("claimed_by", String(64)),
    Column("claimed_until", Utc),
    Index("jobs_user", "user_id"),
    sqlite_autoincrement=True,
)
"""Work that takes longer than a turn."""

leases = Table(
    "leases",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("holder", String(64), nullable=False),
    Column("until", Utc, nullable=False),
)
"""What only one process does at a time: sending, so that there is one pace."""

stamps = Table(
    "stamps",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", Text, nullable=False),
)
"""What the store was last worked out with, of all users together."""
