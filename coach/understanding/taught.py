"""What the user corrected before, so that it need not be corrected again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Taught:
    """What the user corrected before: whose name a word is (contact ids), and which channel a word means."""

    names: Mapping[str, str] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)
