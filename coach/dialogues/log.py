"""A conversation: with whom, how, when, and what it was about."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

CHANNELS = ("in_person", "call", "video", "message", "email", "event")

DIALOGUE = Dialogue(
    "log",
    (
        slots.contact("who", optional=False),
        slots.choice("channel", CHANNELS),
        slots.day("on", past=True, choices=("today", "yesterday")),
        slots.text("note"),
    ),
    then="tell",
)
