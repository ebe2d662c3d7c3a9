"""What is held of large networks is there to stay: the garbage collector need not go over it again and again.

Going over the records and indexes of ten thousand people takes it some tenths of a second, in which everybody waits.
They have no cycles and go by themselves when they are let go; so what is alive once they are made is set apart, and
looked over now and then only.
"""

from __future__ import annotations

import gc

_apart = False


def set_apart() -> None:
    """After something large was made: leave all that is alive now alone."""
    global _apart
    gc.freeze()
    _apart = True


def look_over() -> None:
    """Collect what has become garbage of what was set apart, if something was; takes up to some tenths of a second."""
    global _apart
    if _apart:
        _apart = False
        gc.unfreeze()
        gc.collect()
        gc.freeze()
