"""Which time zone the user is in."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue
from coach.dialogues.start import ZONES

DIALOGUE = Dialogue("zone", (slots.zone("zone", choices=ZONES, optional=False),), then="set_zone", about_me=True)
