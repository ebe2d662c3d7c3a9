"""Days told from today."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Days:
    today: dt.date

    def ago(self, days: int) -> dt.date:
        """So many days ago; negative for days to come."""
        return self.today - dt.timedelta(days=days)

    def ahead(self, days: int) -> dt.date:
        return self.ago(-days)

    @property
    def friday(self) -> dt.date:
        """This week's Friday, or next week's where it has passed; today if it is one."""
        return self.ahead((_FRIDAY - self.today.weekday()) % 7)
