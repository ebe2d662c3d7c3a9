"""Work that depends on a list of records alone is done once for that list, and kept while it is in use.

Records never change and a changed network has new lists, so the list's identity says whether anything has changed:
the next turn of talk finds what the last one worked out. Mostly something was added at the end; what was worked out by
contact then holds for everybody else (`once_by_contact`).
"""

from __future__ import annotations

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


def once_for(records: tuple[object, ...], what: Hashable, make: Callable[[], _T]) -> _T:
    """What `make` gives, made once for these records (by identity) and this `what`."""
    key = (what, id(records))
    found = _results.get(key)
    if found is None or found[0] is not records:
        return _kept(key, records, make())
    _results.move_to_end(key)
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
    found = _results.get(key)
    if found is None:
        return _kept(key, records, grow({}, records))
    before, known = found
    if before is records:
        _results.move_to_end(key)
        result: dict[str, Any] = known
        return result
    goes_on = len(before) < len(records) and before == records[: len(before)]
    return _kept(key, records, grow(known, records[len(before) :]) if goes_on else grow({}, records))


def _kept(key: Hashable, records: Sequence[object], result: _T) -> _T:
    global _weight
    replaced = _results.pop(key, None)
    if replaced is not None:
        _weight -= len(replaced[0]) + _EACH
    _results[key] = (records, result)
    _weight += len(records) + _EACH
    while _weight > _MOST and len(_results) > 1:
        _, (gone, _result) = _results.popitem(last=False)
        _weight -= len(gone) + _EACH
    return result
