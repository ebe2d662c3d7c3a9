"""A gathering ahead or just over: its name, its day, what it is about, and what the user wants there."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue(
    "event",
    (
        slots.text("name", optional=False),
        slots.day("on", past=False, choices=("today", "tomorrow", "friday"), optional=False),
        slots.text("field"),
        slots.text("aim", choices=("learn", "friends", "help")),
    ),
    then="event",
)
