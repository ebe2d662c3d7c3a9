"""The day to which something is put off."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue(
    "later",
    (slots.day("day", past=False, ahead=True, choices=("tomorrow", "friday", "next week"), optional=False),),
    then="put_off",
    about_me=True,
)
