"""What can go wrong with a store, as words with the facts in them; the sentences are said elsewhere."""

from __future__ import annotations


class StorageFault(Exception):
    """Anything that keeps the store from opening or a transaction from holding."""


class Unreadable(StorageFault):
    """The place can't be opened, read or written: a folder that may only be read, no database, a server away."""

    def __init__(self, place: str, cause: str) -> None:
        super().__init__(place, cause)
        self.place = place
        """The file, or the server's address without its password."""
        self.cause = cause


class OutdatedProgram(StorageFault):
    """The database was written by a newer version of the program."""

    def __init__(self, place: str, revision: str) -> None:
        super().__init__(place, revision)
        self.place = place
        self.revision = revision
        """The database's revision, which this program does not know."""


class OutdatedDatabase(StorageFault):
    """The database has not been migrated to what this program needs, and migrating was not asked for."""

    def __init__(self, place: str, revision: str | None) -> None:
        super().__init__(place, revision)
        self.place = place
        self.revision = revision


class AlreadyDone(StorageFault):
    """The update was handled meanwhile, by whoever took it over: this transaction must leave no trace."""

    def __init__(self, update_id: int) -> None:
        super().__init__(update_id)
        self.update_id = update_id


class NoUser(StorageFault):
    """Records were to be changed of a user who has not been put."""

    def __init__(self, user_id: int) -> None:
        super().__init__(user_id)
        self.user_id = user_id
