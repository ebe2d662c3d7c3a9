"""What a trade is, for the tables in `coach/matching/trades/`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trade:
    """A field of work, by the phrases that give it away.

    `says`: phrases, separated by commas; each alone is enough. A phrase of several words needs them all, in any order
    and any form ("design app" is found in "designing an app"); one written with "=" needs that very word ("=driver" is
    not found in "drive"). `near`: trades that can usually meet the same need, separated by blanks. `general`: says
    little alone ("a lawyer"), so what follows is read as well.
    """

    says: str
    near: str = ""
    general: bool = False
