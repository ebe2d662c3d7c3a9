"""Changes applied to a network in memory, and ids in order, for tests that need no storage."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable

from coach.changes import Change, Put
from coach.network import FORMAT, Me, Network, Shown, type_of_list

_list_of_kind = {type.KIND: of for of, type in type_of_list.items()}


def network(**lists: object) -> Network:
    """A network of someone in Berlin who has told nothing but `lists`."""
    return Network.model_validate({"format": FORMAT, "me": Me(name="Ines Prado", timezone="Europe/Berlin"), **lists})


def ids(prefix: str = "new") -> Callable[[], str]:
    numbers = itertools.count(1)
    return lambda: f"{prefix}{next(numbers)}"


def applied(to: Network, changes: Iterable[Change]) -> Network:
    """The network after the changes."""
    lists = {of: {record.id: record for record in getattr(to, of)} for of in type_of_list}
    me, shown = to.me, list(to.shown)
    for change in changes:
        if not isinstance(change, Put):
            del lists[_list_of_kind[change.kind]][change.id]
        elif isinstance(change.record, Me):
            me = change.record
        elif isinstance(change.record, Shown):
            shown.append(change.record)
        else:
            lists[_list_of_kind[change.record.KIND]][change.record.id] = change.record
    everything = {of: tuple(records.values()) for of, records in lists.items()}
    return Network.model_validate({"format": FORMAT, "me": me, "shown": tuple(shown), **everything})
