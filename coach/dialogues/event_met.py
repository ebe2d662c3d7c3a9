"""Whom the user met at a gathering: the first names."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue("event_met", (slots.text("who", choices=("nobody",), optional=False),), then="event_met")
