"""The fields of work that the coach knows, by sector. To teach it one, add a line to the sector's table; how people
speak of it who lack its word stands in `plain_words`, what those who do it call it in `other_names`."""

from dataclasses import replace

from coach.matching.trade import Trade
from coach.matching.trades.business import BUSINESS
from coach.matching.trades.care import CARE
from coach.matching.trades.crafts import CRAFTS
from coach.matching.trades.culture import CULTURE
from coach.matching.trades.industries import INDUSTRIES
from coach.matching.trades.land import LAND
from coach.matching.trades.learning import LEARNING
from coach.matching.trades.other_names import OTHER_NAMES
from coach.matching.trades.plain_words import PLAIN_WORDS
from coach.matching.trades.public import PUBLIC
from coach.matching.trades.tech import TECH

_BY_SECTOR: dict[str, Trade] = {**BUSINESS, **CARE, **CRAFTS, **CULTURE, **LAND, **LEARNING, **PUBLIC, **TECH}
TRADES: dict[str, Trade] = {
    name: replace(t, says=", ".join([t.says, *(more[name] for more in (PLAIN_WORDS, OTHER_NAMES) if name in more)]))
    for name, t in _BY_SECTOR.items()
}

__all__ = ["INDUSTRIES", "TRADES"]
