"""For whom: somebody the user would like to do a small good."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue(
    "favours",
    (slots.contact("who", optional=False),),
    then="favours",
)
