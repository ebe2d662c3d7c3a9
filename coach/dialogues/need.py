"""What a contact is looking for."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue(
    "need",
    (slots.contact("who", optional=False), slots.text("what", optional=False)),
    then="tell",
)
