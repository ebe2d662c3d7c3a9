"""How it went, for whoever helped."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue("outcome", (slots.text("how"),), then="outcome")
