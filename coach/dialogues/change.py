"""One value put right: which form is opened depends on the field."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue
from coach.dialogues.log import CHANNELS

WHO = Dialogue("change_who", (slots.contact("who", optional=False),), then="changed")
WHAT = Dialogue("change_what", (slots.text("value", optional=False),), then="changed")
ON = Dialogue(
    "change_on", (slots.day("value", past=True, choices=("today", "yesterday"), optional=False),), then="changed"
)
DUE = Dialogue(
    "change_due",
    (slots.day("value", past=False, choices=("tomorrow", "friday", "next week"), optional=False),),
    then="changed",
)
CHANNEL = Dialogue(
    "change_channel", (slots.choice("channel", (*CHANNELS, "letter", "other"), optional=False),), then="changed"
)

DIALOGUES = (WHO, WHAT, ON, DUE, CHANNEL)
