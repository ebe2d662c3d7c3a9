"""A weekly time for one's network."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

DIALOGUE = Dialogue(
    "hours",
    (
        slots.choice("weekday", WEEKDAYS, optional=False),
        slots.clock("at", choices=("08:30", "12:30", "17:30", "19:00"), optional=False),
        slots.choice("minutes", ("15", "30", "60"), optional=False),
    ),
    then="hours",
    about_me=True,
)
