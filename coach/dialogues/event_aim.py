"""What the user wants from a gathering."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue(
    "event_aim",
    (slots.text("aim", choices=("learn", "friends", "help"), optional=False),),
    then="event_aim",
)
