"""What the user wants from networking, and the field it is about."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

WANTS = (
    "learn",
    "meet_industry",
    "find_mentor",
    "mentor_others",
    "find_work",
    "find_clients",
    "visibility",
    "make_friends",
    "cause",
)
FIELDLESS = ("make_friends",)

DIALOGUE = Dialogue(
    "goals",
    (
        slots.text("wants", choices=WANTS, optional=False),
        slots.text("topic", applies=lambda a: a.get("wants") in WANTS and a.get("wants") not in FIELDLESS),
    ),
    then="goals",
    about_me=True,
)
