"""What came of an introduction."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

OUTCOMES = ("they_met", "it_helped", "working_together")

DIALOGUE = Dialogue("intro_outcome", (slots.text("what", choices=OUTCOMES),), then="intro_outcome")
