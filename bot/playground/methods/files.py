"""Pictures and files: sent by the bot, and fetched by it."""

from __future__ import annotations

import io
from typing import Any

from PIL import Image, UnidentifiedImageError

from bot.playground.errors import bad
from bot.playground.methods.call import Call, Json, Method
from bot.playground.methods.sending import caption, send
from bot.playground.world import Stored, World

LARGEST_FILE = 50 * 2**20
LARGEST_PHOTO = 10 * 2**20
LARGEST_FETCHED = 20 * 2**20
PARTS = {
    "sendPhoto": "photo",
    "sendDocument": "document",
    "sendAudio": "audio",
    "sendVideo": "video",
    "sendAnimation": "animation",
    "sendVoice": "voice",
    "sendVideoNote": "video_note",
    "sendSticker": "sticker",
}


def content_of(kind: str, file: Stored) -> Json:
    """The part of a message that shows a file."""
    about: Json = {"file_id": file.id, "file_unique_id": file.unique, "file_size": len(file.content)}
    named = {**about, "file_name": file.name, "mime_type": file.mime}
    match kind:
        case "photo":
            return {"photo": photo_sizes(file)}
        case "document":
            return {"document": named}
        case "audio":
            return {"audio": {**named, "duration": 1}}
        case "video":
            return {"video": {**named, "width": 640, "height": 360, "duration": 1}}
        case "animation":
            return {"animation": {**named, "width": 320, "height": 240, "duration": 1}, "document": named}
        case "voice":
            return {"voice": {**about, "mime_type": file.mime, "duration": 1}}
        case "video_note":
            return {"video_note": {**about, "length": 240, "duration": 1}}
        case _:
            shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
            return {"sticker": {**about, **shape}}


def photo_sizes(file: Stored) -> list[Json]:
    """A picture's sizes; 400 for what is no picture. One size is served: nothing is scaled here."""
    try:
        with Image.open(io.BytesIO(file.content)) as image:
            width, height = image.size
    except (UnidentifiedImageError, OSError):
        raise bad("IMAGE_PROCESS_FAILED") from None
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad("PHOTO_INVALID_DIMENSIONS")
    about = {"file_id": file.id, "file_unique_id": file.unique, "file_size": len(file.content)}
    return [{**about, "width": width, "height": height}]


def media_of(call: Call, item: Json) -> Json:
    """One `InputMedia`, with its caption."""
    kind = item["type"]
    file = call.file(kind, item["media"], LARGEST_PHOTO if kind == "photo" else LARGEST_FILE)
    return {**content_of(kind, file), **caption(call, item)}


def describe(world: World, file_id: str) -> Json:
    """`getFile`'s answer."""
    file = world.files.get(file_id)
    if file is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > LARGEST_FETCHED:
        raise bad("file is too big")
    about = {"file_id": file.id, "file_unique_id": file.unique, "file_size": len(file.content)}
    return {**about, "file_path": file.path}


def _send(call: Call) -> Json:
    chat = call.chat
    kind = PARTS[call.method]
    file = call.file(kind, call.arguments[kind], LARGEST_PHOTO if kind == "photo" else LARGEST_FILE)
    return send(call, chat, {**content_of(kind, file), **caption(call)})


def _album(call: Call) -> list[Json]:
    chat = call.chat
    items = call.arguments["media"]
    if not 2 <= len(items) <= 10:
        raise bad("media group must include 2-10 items")
    kinds = {item["type"] for item in items}
    if len(kinds) > 1 and kinds - {"photo", "video", "live_photo"}:
        raise bad("documents and audio files can only be grouped with their own kind")
    contents = [media_of(call, item) for item in items]
    group = {"media_group_id": f"135{call.world.next_message:014d}"}
    return [send(call, chat, {**content, **group}) for content in contents]


def _fetch(call: Call) -> Any:
    return describe(call.world, call.arguments["file_id"])


METHODS: dict[str, Method] = {**dict.fromkeys(PARTS, _send), "sendMediaGroup": _album, "getFile": _fetch}
