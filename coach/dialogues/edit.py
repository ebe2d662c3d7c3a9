"""One field of a contact, a note, a tag, put anew; with whom a message was exchanged, and whose a link is."""

from coach.dialogues import slots
from coach.dialogues.form import Dialogue

TEXT = Dialogue("edit_text", (slots.text("value", optional=False),), then="edited")
LIST = Dialogue("edit_list", (slots.text("value", optional=False),), then="edited")
BIRTHDAY = Dialogue("edit_birthday", (slots.text("value", optional=False),), then="edited")
NOTE = Dialogue("edit_note", (slots.text("value", optional=False),), then="edited")
TAG = Dialogue("edit_tag", (slots.text("value", optional=False),), then="edited")
DAY = Dialogue("edit_day", (slots.day("value", past=True, choices=("today", "yesterday"), optional=False),), "edited")
CARD = Dialogue("card_field", (slots.text("value", optional=False),), then="card_field")
WHO = Dialogue("edit_who", (slots.contact("who", optional=False),), then="edited")

FORWARDED = Dialogue("forwarded", (slots.contact("who", optional=False),), then="forwarded")

LINK_OF = Dialogue("link_of", (slots.contact("who", optional=False),), then="link_of")

DIALOGUES = (TEXT, LIST, BIRTHDAY, NOTE, TAG, DAY, WHO, CARD, FORWARDED, LINK_OF)
