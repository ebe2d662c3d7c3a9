"""Keeping the local chat between runs: one JSON file for what was said and what waits, a folder for files."""

from __future__ import annotations

import json
import secrets
from pathlib import Path
from typing import Any

from bot.playground.telegram import LocalTelegram
from bot.playground.updates import A_DAY, Waiting
from bot.playground.world import Chat, Json, Person, Post, Stored

FORMAT = 1
GAP = 1000
"""Ids skipped after each start: an id that was given just before a crash, unsaved, is never given again."""


def save(telegram: LocalTelegram, folder: Path, extra: Json) -> None:
    """Write everything, so that a crash leaves either the old state or the new one."""
    folder.mkdir(parents=True, exist_ok=True)
    world, updates = telegram.world, telegram.updates
    files = folder / "files"
    files.mkdir(exist_ok=True)
    for file in world.files.values():
        if not (files / file.id).exists():
            (files / file.id).write_bytes(file.content)
    state = {
        "format": FORMAT,
        "extra": extra,
        "people": [_person(p) for p in world.people.values()],
        "chats": [_chat(c) for c in world.chats.values()],
        "files": [
            {"id": f.id, "unique": f.unique, "name": f.name, "mime": f.mime, "path": f.path}
            for f in world.files.values()
        ],
        "next": [world.next_message, world.next_file, updates.next_id, telegram.queries.next_id],
        "waiting": [[w.update, w.queue] for w in updates.waiting.values()],
        "allowed": updates.allowed,
        "profile": world.profile,
        "commands": world.commands,
    }
    target = folder / "chat.json"
    draft = folder / f"chat.{secrets.token_hex(4)}.tmp"
    draft.write_text(json.dumps(state, ensure_ascii=False), "utf-8")
    draft.replace(target)


def load(telegram: LocalTelegram, folder: Path) -> Json:
    """Take up where the last run ended; what else was kept. Nothing kept, or not readable: an empty chat.

    An unreadable file is set aside as `chat.json.unreadable`, not overwritten.
    """
    source = folder / "chat.json"
    if not source.exists():
        return {}
    try:
        state = json.loads(source.read_text("utf-8"))
        if state["format"] != FORMAT:
            raise ValueError("another format")
        return _restore(telegram, state, folder / "files")
    except (ValueError, KeyError, TypeError, OSError):
        source.replace(folder / "chat.json.unreadable")
        return {}


def _restore(telegram: LocalTelegram, state: Json, files: Path) -> Json:
    world, updates = telegram.world, telegram.updates
    people = {p["id"]: Person(**p) for p in state["people"]}
    stored = [Stored(**f, content=(files / f["id"]).read_bytes()) for f in state["files"]]
    chats = {c["id"]: _chat_again(c) for c in state["chats"]}
    waiting = {u["update_id"]: Waiting(u, queue, telegram.world.stopwatch() + A_DAY) for u, queue in state["waiting"]}
    message, file, update, query = state["next"]
    world.people, world.chats = people, chats
    world.files = {f.id: f for f in stored}
    world.paths = {f.path: f for f in stored}
    world.next_message, world.next_file = message + GAP, file + GAP
    world.profile, world.commands = state["profile"], state["commands"]
    world.inline_posts = {p.inline_id: p for p in world.messages() if p.inline_id}
    updates.next_id, telegram.queries.next_id = update + GAP, query + GAP
    updates.allowed = state["allowed"]
    updates.waiting.update(waiting)
    return dict(state["extra"])


def _person(p: Person) -> Json:
    names = ("id", "first_name", "last_name", "username", "language_code", "phone")
    return {name: getattr(p, name) for name in names}


def _chat(c: Chat) -> Json:
    posts: list[list[Any]] = [[p.message, p.by_bot, p.keyboard, p.inline_id, p.sent_by] for p in c.posts.values()]
    plain = {"id": c.id, "info": c.info, "keyboard": c.keyboard, "bot_rights": c.bot_rights}
    return {**plain, "members": sorted(c.members), "inside": c.bot_inside, "blocked": c.blocked, "posts": posts}


def _chat_again(kept: Json) -> Chat:
    posts = [Post(*values) for values in kept["posts"]]
    return Chat(
        kept["id"],
        kept["info"],
        members=set(kept["members"]),
        posts={p.id: p for p in posts},
        keyboard=kept["keyboard"],
        bot_inside=kept["inside"],
        blocked=kept["blocked"],
        bot_rights=kept["bot_rights"],
    )
