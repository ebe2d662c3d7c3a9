"""Help from a contact, and whether they have been thanked."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue(
    "received",
    (
        slots.contact("who", optional=False),
        slots.text("what", optional=False),
        slots.choice("thanked", ("yes", "not_yet")),
    ),
    then="tell",
)
