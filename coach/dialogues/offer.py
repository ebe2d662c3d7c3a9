"""Help for a contact: given already, or promised by a day."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue(
    "offer",
    (
        slots.contact("who", optional=False),
        slots.text("what", optional=False),
        slots.choice("state", ("done", "promised"), optional=False),
        slots.day(
            "due",
            past=False,
            choices=("tomorrow", "friday", "next week"),
            applies=lambda a: a.get("state") == "promised",
        ),
    ),
    then="tell",
)
