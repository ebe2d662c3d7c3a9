"""Whom else they met, until that is all."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue("event_more", (slots.text("who", choices=("enough",), optional=False),), then="event_met")
