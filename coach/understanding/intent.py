"""What a message mainly does: tell, plan, ask the coach, or chat."""

from __future__ import annotations

import re

from coach.understanding.patterns import compiled
from coach.understanding.reading import Intent
from coach.understanding.recording import Records
from coach.understanding.scene import Scene


def intent(scene: Scene, records: Records, *, facts: bool, happened: bool, met: bool) -> Intent:
    """`happened`: the message tells of a conversation."""
    text, language = scene.text, scene.language
    if text.command:
        return "log"
    flat = scene.flat.strip(" \"'*")
    flat = re.sub(r"\"[^\"]{3,200}\"|(?<=[\s:(])'[^']{3,200}'(?=\W|$)", "", flat) or flat
    question = "?" in flat
    said = {
        kind: any(compiled(language, p).search(flat) for p, k in language.intents if k == kind)
        for kind in ("ask_coach", "chat", "greeting")
    }
    if said["greeting"]:
        return "chat"
    if records.follow_ups and question and not records.needs and not happened:
        return "plan"
    told = bool(
        records.needs or records.given or records.received or records.promises or records.owed or records.learned
    )
    if said["ask_coach"] and (question or not told) and not (happened and told):
        return "ask_coach"
    if question and not told and not facts and not happened and not records.follow_ups:
        return "ask_coach"
    if records.follow_ups and not (
        records.needs or records.given or records.received or records.owed or records.learned or facts or happened
    ):
        return "plan"
    if told or facts or met or happened or records.asks:
        return "log" if scene.people else "chat"
    if scene.people and not (said["chat"] and len(flat.split()) < 4):
        return "log"
    return "chat"
