"""Networks that were read before, by user and version: an unchanged network is not read again."""

from __future__ import annotations

from collections import OrderedDict

from coach.network import Network
from storage.document import size_of

MOST = 300_000
"""Records that all kept networks may have together; the one used longest ago goes first."""


class Networks:
    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._held: OrderedDict[int, tuple[int, Network, int]] = OrderedDict()
        self._records = 0

    def get(self, user_id: int, version: int) -> Network | None:
        held = self._held.get(user_id)
        if held is None or held[0] != version:
            return None
        self._held.move_to_end(user_id)
        return held[1]

    def put(self, user_id: int, version: int, network: Network) -> None:
        self.forget(user_id)
        size = size_of(network)
        self._held[user_id] = (version, network, size)
        self._records += size
        while self._records > self._most and len(self._held) > 1:
            self.forget(next(iter(self._held)))

    def forget(self, user_id: int) -> None:
        held = self._held.pop(user_id, None)
        if held is not None:
            self._records -= held[2]
