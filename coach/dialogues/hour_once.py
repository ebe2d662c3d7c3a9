"""When one hour takes place instead, this once."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue("hour_once", (slots.text("when", optional=False),), then="hour_once", about_me=True)
