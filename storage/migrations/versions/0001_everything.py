"""Everything, from nothing.

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op

from storage.columns import AutoId, Utc

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NOUNS = ("contacts", "conversations", "offers", "needs", "introductions", "asks", "events", "lessons", "shown")
OPEN_UPDATES = sa.text("done_at IS NULL AND quarantined_at IS NULL")
OPEN_CALLS = sa.text("sent_at IS NULL AND given_up_at IS NULL")
REACHABLE = sa.text("blocked_at IS NULL")


def upgrade() -> None:
    for noun in NOUNS:
        op.create_table(
            noun,
            sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
            sa.Column("place", sa.BigInteger(), autoincrement=False, nullable=False),
            sa.Column("id", sa.Text(), nullable=False),
            sa.Column("body", sa.Text(), nullable=False),
            sa.Column("created_at", Utc(), nullable=False),
            sa.Column("changed_at", Utc(), nullable=False),
            sa.Column("chat_id", sa.BigInteger(), nullable=True),
            sa.Column("message_id", sa.BigInteger(), nullable=True),
            sa.PrimaryKeyConstraint("user_id", "place"),
            sqlite_with_rowid=False,
        )
        op.create_index(f"{noun}_id", noun, ["user_id", "id"], unique=True)
    op.create_table(
        "corrections",
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("word", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "kind", "word"),
    )
    op.create_table(
        "dialogues",
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("progress", sa.Text(), nullable=False),
        sa.Column("expires_at", Utc(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("outbox_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("user_id"),
    )
    op.create_table(
        "entries",
        sa.Column("id", AutoId, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("images", sa.Text(), nullable=False),
        sa.Column("undone_at", Utc(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("entries_last", "entries", ["user_id", "id"], unique=False)
    op.create_index("entries_source", "entries", ["user_id", "chat_id", "message_id"], unique=False)
    op.create_table(
        "inbox",
        sa.Column("id", AutoId, nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("received_at", Utc(), nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("not_before", Utc(), nullable=True),
        sa.Column("claimed_by", sa.String(length=64), nullable=True),
        sa.Column("claimed_until", Utc(), nullable=True),
        sa.Column("done_at", Utc(), nullable=True),
        sa.Column("quarantined_at", Utc(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("update_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "inbox_open", "inbox", ["user_id", "id"], unique=False, sqlite_where=OPEN_UPDATES, postgresql_where=OPEN_UPDATES
    )
    op.create_index(
        "inbox_order", "inbox", ["id"], unique=False, sqlite_where=OPEN_UPDATES, postgresql_where=OPEN_UPDATES
    )
    op.create_table(
        "kept",
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("key", sa.String(64), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "kind", "key"),
    )
    op.create_index("kept_at", "kept", ["at"])
    op.create_table(
        "leases",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=False),
        sa.Column("until", Utc(), nullable=False),
        sa.PrimaryKeyConstraint("name"),
    )
    op.create_table(
        "nudges",
        sa.Column("id", AutoId, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("contacts", sa.Text(), nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("outbox_id", sa.BigInteger(), nullable=True),
        sa.Column("at", Utc(), nullable=False),
        sa.Column("answered_at", Utc(), nullable=True),
        sa.Column("response", sa.String(length=16), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index("nudges_last", "nudges", ["user_id", "id"], unique=False)
    op.create_index("nudges_once", "nudges", ["user_id", "key", "local_date"], unique=True)
    op.create_table(
        "outbox",
        sa.Column("id", AutoId, nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("method", sa.String(length=64), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=True),
        sa.Column("replaces", sa.BigInteger(), nullable=True),
        sa.Column("created_at", Utc(), nullable=False),
        sa.Column("not_before", Utc(), nullable=True),
        sa.Column("expires_at", Utc(), nullable=True),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("claimed_by", sa.String(length=64), nullable=True),
        sa.Column("claimed_until", Utc(), nullable=True),
        sa.Column("sent_at", Utc(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("given_up_at", Utc(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "outbox_chat",
        "outbox",
        ["chat_id", "priority", "id"],
        unique=False,
        sqlite_where=OPEN_CALLS,
        postgresql_where=OPEN_CALLS,
    )
    op.create_index("outbox_key", "outbox", ["user_id", "key"], unique=True)
    op.create_index(
        "outbox_open", "outbox", ["priority", "id"], unique=False, sqlite_where=OPEN_CALLS, postgresql_where=OPEN_CALLS
    )
    op.create_index("outbox_user", "outbox", ["user_id"], unique=False)
    op.create_table(
        "outbox_files",
        sa.Column("outbox_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("parameter", sa.String(length=64), nullable=False),
        sa.Column("user_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("outbox_id", "parameter"),
    )
    op.create_table(
        "taps",
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("key", sa.String(length=128), nullable=False),
        sa.Column("at", Utc(), nullable=False),
        sa.PrimaryKeyConstraint("user_id", "key"),
    )
    op.create_table(
        "users",
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("preferences", sa.Text(), nullable=False),
        sa.Column("me", sa.Text(), nullable=True),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("last_id", sa.BigInteger(), nullable=False),
        sa.Column("last_place", sa.BigInteger(), nullable=False),
        sa.Column("created_at", Utc(), nullable=False),
        sa.Column("started_at", Utc(), nullable=True),
        sa.Column("blocked_at", Utc(), nullable=True),
        sa.Column("next_look_at", Utc(), nullable=True),
        sa.Column("look_by", sa.String(length=64), nullable=True),
        sa.Column("look_until", Utc(), nullable=True),
        sa.PrimaryKeyConstraint("user_id"),
    )
    op.create_index(
        "users_due", "users", ["next_look_at"], unique=False, sqlite_where=REACHABLE, postgresql_where=REACHABLE
    )
