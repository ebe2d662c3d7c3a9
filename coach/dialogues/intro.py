"""Two contacts to bring together: the one it is for, the one who may help, and what it is about."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue(
    "intro",
    (slots.contact("first", optional=False), slots.contact("second", optional=False), slots.text("reason")),
    then="introduce",
)
