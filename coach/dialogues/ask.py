"""Something the user wants from somebody: what, and of whom; nobody in mind is fine, the coach looks who could."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

DIALOGUE = Dialogue("ask", (slots.text("what", optional=False), slots.contact("who")), then="ask")
