"""The fields of work that the coach knows, by sector. To teach it one, add a line to the sector's table."""

from coach.matching.trade import Trade
from coach.matching.trades.business import BUSINESS
from coach.matching.trades.care import CARE
from coach.matching.trades.crafts import CRAFTS
from coach.matching.trades.culture import CULTURE
from coach.matching.trades.industries import INDUSTRIES
from coach.matching.trades.land import LAND
from coach.matching.trades.learning import LEARNING
from coach.matching.trades.public import PUBLIC
from coach.matching.trades.tech import TECH

TRADES: dict[str, Trade] = {**BUSINESS, **CARE, **CRAFTS, **CULTURE, **LAND, **LEARNING, **PUBLIC, **TECH}

__all__ = ["INDUSTRIES", "TRADES"]
