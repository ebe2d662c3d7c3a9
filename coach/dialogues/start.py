"""Getting to know the user: four short questions, each of which may be skipped."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

ZONES = ("Europe/London", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "Asia/Kolkata", "Asia/Singapore")
INDUSTRIES = ("tech", "finance", "health", "education", "media", "trades")
WANTS = ("learn", "meet_industry", "find_mentor", "find_work", "find_clients", "make_friends", "visibility", "cause")

DIALOGUE = Dialogue(
    "start",
    (
        slots.zone("zone", choices=ZONES),
        slots.text("industry", choices=INDUSTRIES),
        slots.items("skills"),
        slots.text("wants", choices=WANTS, several=True),
    ),
    then="begin",
    about_me=True,
)
