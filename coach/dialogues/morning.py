"""At which hour the morning's brief comes."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue(
    "morning",
    (slots.clock("at", choices=("07:00", "08:00", "09:00", "18:00"), optional=False),),
    then="set_morning",
    about_me=True,
)
