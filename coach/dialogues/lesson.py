"""Something learned: what, about what, from whom."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue(
    "lesson",
    (
        slots.text("what", optional=False),
        slots.text("topic"),
        slots.contact("who"),
    ),
    then="lesson",
)
