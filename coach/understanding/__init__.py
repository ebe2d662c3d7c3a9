"""What people type after a conversation becomes records, and never wrong ones: pure, offline, always the same.

`understand` reads a whole message; `read_day`, `read_clock`, `find_person` and `split_list` read one answer.
"""

from coach.understanding.answers import Answered, find_person, read_day, split_list
from coach.understanding.clock import read_clock
from coach.understanding.known import KnownNames
from coach.understanding.read import understand
from coach.understanding.reading import Known, Person, Reading
from coach.understanding.taught import Taught as Corrections

__all__ = [
    "Answered",
    "Corrections",
    "Known",
    "KnownNames",
    "Person",
    "Reading",
    "find_person",
    "read_clock",
    "read_day",
    "split_list",
    "understand",
]
