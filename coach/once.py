"""Work that depends on a list of records alone is done once for that list, and kept while it is in use.

Records never change and a changed network has new lists, so the list's identity says whether anything has changed:
the next turn of talk finds what the last one worked out.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

_T = TypeVar("_T")

_KEPT = 24
"""Results kept at a time, of all users together; the one used longest ago goes first."""

_results: OrderedDict[Hashable, tuple[object, Any]] = OrderedDict()


def once_for(records: tuple[object, ...], what: Hashable, make: Callable[[], _T]) -> _T:
    """What `make` gives, made once for these records (by identity) and this `what`."""
    key = (what, id(records))
    found = _results.get(key)
    if found is None or found[0] is not records:
        found = _results[key] = (records, make())
        while len(_results) > _KEPT:
            _results.popitem(last=False)
    else:
        _results.move_to_end(key)
    result: _T = found[1]
    return result
