"""A new contact: who, where, and what they told of themselves."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue(
    "met",
    (
        slots.contact("who", optional=False),
        slots.text("where"),
        slots.day("on", past=True, choices=("today", "yesterday")),
        slots.text("note"),
    ),
    then="tell",
)
