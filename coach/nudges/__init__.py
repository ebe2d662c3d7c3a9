"""Nudges: what is worth saying to a user at a time, unasked, and what becomes of it."""

from coach.nudges.parts.answers import Refusal, done, later, not_for_me
from coach.nudges.parts.arriving import not_arrived
from coach.nudges.parts.composing import compose
from coach.nudges.parts.looking import Look, look
from coach.nudges.parts.morning import suggestions
from coach.nudges.parts.nudge import Brief, Mark, Nudge
from coach.nudges.parts.shelf import Kind, shelf
from coach.nudges.parts.timing import next_look_at, when_next

__all__ = [
    "Brief",
    "Kind",
    "Look",
    "Mark",
    "Nudge",
    "Refusal",
    "compose",
    "done",
    "later",
    "look",
    "next_look_at",
    "not_arrived",
    "not_for_me",
    "shelf",
    "suggestions",
    "when_next",
]
