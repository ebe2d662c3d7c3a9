"""Work that depends on a list of records alone is done once for that list, and kept while it is in use.

Records never change and a changed network has new lists, so the list's identity says whether anything has changed:
the next turn of talk finds what the last one worked out. Mostly something was added at the end; what was worked out by
contact then holds for everybody else (`once_by_contact`).

Pictures, indexes and exports are made in threads beside the conversation, so what is kept here is kept under a lock;
it is not held while something is worked out.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Protocol, TypeVar


class _OfContact(Protocol):
    @property
    def contact(self) -> str: ...


_T = TypeVar("_T")
_R = TypeVar("_R", bound=_OfContact)

_MOST = 600_000
"""How many records all kept results may stand for together, of all users; the one used longest ago goes first."""
_EACH = 50
"""What a result counts for besides its records."""

_results: OrderedDict[Hashable, tuple[Sequence[object], Any]] = OrderedDict()
_weight = 0
_lock = threading.Lock()


def once_for(records: tuple[object, ...], what: Hashable, make: Callable[[], _T]) -> _T:
    """What `make` gives, made once for these records (by identity) and this `what`."""
    key = (what, id(records))
    found = _found(key)
    if found is None or found[0] is not records:
        return _kept(key, records, make())
    result: _T = found[1]
    return result


def once_by_contact(
    records: tuple[_R, ...], what: Hashable, grow: Callable[[dict[str, Any], Sequence[_R]], dict[str, Any]]
) -> dict[str, Any]:
    """What is known by contact about these records. `grow` makes it, from what was known of a list that these go on
    from and the records added to that: the first time from nothing and all of them. It must leave what it gets alone.
    """
    if not records:
        return grow({}, ())
    key = (what, "by contact", id(records[0]))
    found = _found(key)
    if found is None:
        return _kept(key, records, grow({}, records))
    before, known = found
    if before is records:
        result: dict[str, Any] = known
        return result
    if len(before) < len(records) and before == records[: len(before)]:
        # A copy (made in one step): another thread may be adding to what is known.
        return _kept(key, records, grow(known.copy(), records[len(before) :]))
    return _kept(key, records, grow({}, records))


def _found(key: Hashable) -> tuple[Sequence[object], Any] | None:
    with _lock:
        found = _results.get(key)
        if found is not None:
            _results.move_to_end(key)
        return found


def _kept(key: Hashable, records: Sequence[object], result: _T) -> _T:
    global _weight
    with _lock:
        replaced = _results.pop(key, None)
        if replaced is not None:
            _weight -= len(replaced[0]) + _EACH
        _results[key] = (records, result)
        _weight += len(records) + _EACH
        while _weight > _MOST and len(_results) > 1:
            _, (gone, _result) = _results.popitem(last=False)
            _weight -= len(gone) + _EACH
    return result
