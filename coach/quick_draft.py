"""A message to a contact that is at hand at once, from what is known of them alone: no ranking, no look at others."""

from __future__ import annotations

from coach.network import Contact
from coach.suggestion import Line
from coach.wording import called, to_you
from coach.world import World

FRESH_DAYS = 14
"""So long after a talk a message is about it; later it is about the time since."""


def quick_draft(world: World, contact: Contact) -> Line:
    """What is owed comes first, then a birthday, then the last talk or the silence."""
    who = called(contact)
    promises = world.promises(contact.id)
    if promises:
        owed = promises[0]
        late = owed.due is not None and owed.due < world.today
        return Line(
            "draft-keep_promise-late" if late else "draft-keep_promise", {"who": who, "what": to_you(owed.what)}
        )
    if contact.birthday and contact.birthday[-5:] == f"{world.today:%m-%d}":
        return Line("draft-reconnect-birthday", {"who": who})
    silence = world.silence(contact.id)
    if silence is not None and silence <= FRESH_DAYS:
        return Line("draft-follow_up-plain", {"who": who})
    return Line("draft-be_curious-open" if silence is None else "draft-reconnect-plain", {"who": who})
