"""What the user can do for others, small things included."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue(
    "skill",
    (slots.items("what", optional=False),),
    then="skill",
    about_me=True,
)
