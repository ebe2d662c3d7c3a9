"""One call of a method: what was given, and the world it acts on."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

from bot.playground.errors import ApiError, bad
from bot.playground.queries import Queries
from bot.playground.updates import Updates
from bot.playground.world import Chat, Post, Stored, World

Json = dict[str, Any]
ATTACH = "attach://"


@dataclasses.dataclass(slots=True)
class Upload:
    """A file that came with the call."""

    name: str
    mime: str
    content: bytes


@dataclasses.dataclass(slots=True)
class Call:
    """A checked call."""

    method: str
    world: World
    updates: Updates
    queries: Queries
    arguments: Json
    files: dict[str, Upload]

    def get(self, name: str, otherwise: Any = None) -> Any:
        return self.arguments.get(name, otherwise)

    @property
    def chat(self) -> Chat:
        """The chat the call writes to."""
        return self.world.writable(self.arguments["chat_id"])

    def post(self, chat: Chat, what: str, name: str = "message_id") -> Post:
        """A message of the chat, or 400 "message to … not found"."""
        found = chat.posts.get(self.arguments[name])
        if found is None:
            raise bad(f"message to {what} not found")
        return found

    def file(self, kind: str, given: str, largest: int) -> Stored:
        """The file a call names: sent along, or known by its id. Nothing is fetched from the network."""
        if given.startswith(ATTACH):
            upload = self.files.get(given.removeprefix(ATTACH))
            if upload is None:
                raise bad(f"there is no part {given.removeprefix(ATTACH)} in the request")
            if not upload.content:
                raise bad("file must be non-empty")
            if len(upload.content) > largest:
                raise ApiError(413, "Request Entity Too Large")
            return self.world.store(kind, upload.name, upload.mime, upload.content)
        if given in self.world.files:
            return self.world.files[given]
        if given.startswith(("http://", "https://")):
            raise bad("failed to get HTTP URL content: the local server fetches nothing")
        raise bad("wrong file identifier/HTTP URL specified")


Method = Callable[[Call], Any]
