"""Fresh ids in order."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count


def new_ids() -> Callable[[str], str]:
    numbers = count(1)
    return lambda kind: f"{kind}{next(numbers)}"
