"""The whole document as `networking-coach/1`: reading it back gives the same network."""

from __future__ import annotations

from coach.network import Network


def as_json(network: Network) -> bytes:
    return network.model_dump_json(indent=1).encode()
