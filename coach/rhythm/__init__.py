"""How alive a tie is, when it is likely to go quiet, and from when a word is worth it."""

from coach.rhythm.reading import Reading, read
from coach.rhythm.tie import Tie
from coach.rhythm.world import readings, tie_of

__all__ = ["Reading", "Tie", "read", "readings", "tie_of"]
