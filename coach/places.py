"""Where a city is and which time it keeps: an extract of GeoNames (CC BY 4.0) of all places of 15,000 people and more.

The table is read from the package when it is first asked for: the one place in `coach` that reads a file, and it reads
only its own.
"""

from __future__ import annotations

import functools
import gzip
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources

from anyascii import anyascii
from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

_as_written = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_MAX_TEXT = 100
_comma = re.compile(r"\s*[,;/(]\s*")
_countries = {
    "usa": "US", "us": "US", "unitedstates": "US", "america": "US", "uk": "GB", "england": "GB", "scotland": "GB",
    "wales": "GB", "unitedkingdom": "GB", "greatbritain": "GB", "germany": "DE", "deutschland": "DE", "france": "FR",
    "spain": "ES", "espana": "ES", "italy": "IT", "italia": "IT", "portugal": "PT", "brazil": "BR", "brasil": "BR",
    "india": "IN", "china": "CN", "japan": "JP", "canada": "CA", "mexico": "MX", "australia": "AU", "austria": "AT",
    "osterreich": "AT", "switzerland": "CH", "schweiz": "CH", "netherlands": "NL", "belgium": "BE", "poland": "PL",
    "polska": "PL", "russia": "RU", "rossiya": "RU", "ukraine": "UA", "ukraina": "UA", "turkey": "TR", "turkiye": "TR",
    "ireland": "IE", "sweden": "SE", "norway": "NO", "denmark": "DK", "finland": "FI", "czechia": "CZ",
    "argentina": "AR", "colombia": "CO", "chile": "CL", "peru": "PE", "venezuela": "VE", "nigeria": "NG",
    "kenya": "KE", "egypt": "EG", "morocco": "MA", "southafrica": "ZA", "newzealand": "NZ", "singapore": "SG",
    "southkorea": "KR", "vietnam": "VN", "thailand": "TH", "indonesia": "ID", "philippines": "PH", "pakistan": "PK",
    "israel": "IL", "greece": "GR", "hungary": "HU", "romania": "RO", "uae": "AE",
}  # fmt: skip
"""Countries as people write them after a city."""
_states = {
    "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA", "colorado": "CO",
    "connecticut": "CT", "delaware": "DE", "florida": "FL", "georgia": "GA", "hawaii": "HI", "idaho": "ID",
    "illinois": "IL", "indiana": "IN", "iowa": "IA", "kansas": "KS", "kentucky": "KY", "louisiana": "LA", "maine": "ME",
    "maryland": "MD", "massachusetts": "MA", "michigan": "MI", "minnesota": "MN", "mississippi": "MS",
    "missouri": "MO", "montana": "MT", "nebraska": "NE", "nevada": "NV", "newhampshire": "NH", "newjersey": "NJ",
    "newmexico": "NM", "newyork": "NY", "northcarolina": "NC", "northdakota": "ND", "ohio": "OH", "oklahoma": "OK",
    "oregon": "OR", "pennsylvania": "PA", "rhodeisland": "RI", "southcarolina": "SC", "southdakota": "SD",
    "tennessee": "TN", "texas": "TX", "utah": "UT", "vermont": "VT", "virginia": "VA", "washington": "WA",
    "westvirginia": "WV", "wisconsin": "WI", "wyoming": "WY", "dc": "DC",
}  # fmt: skip
"""States of the US, whose cities are told apart by them."""


@dataclass(frozen=True, slots=True)
class City:
    """A city by its international name. `country` is two letters, `region` GeoNames' first division."""

    name: str
    country: str
    region: str
    zone: str
    """IANA name."""
    thousands: int
    """Thousands of people."""


def find_city(text: str, limit: int = 5) -> list[City]:
    """The cities a text may name, the largest first; empty when it names none.

    What follows a comma (a US state, a country) narrows the choice when it fits: `Portland, OR`. A slip in a long name
    is forgiven when nothing is called so exactly.
    """
    head, *rest = _comma.split(text.strip()[:_MAX_TEXT])
    table = _table()
    cities = _of_key(table, key(head))
    if not cities and _is_place(head.rpartition(" ")[2]):
        head, _, last = head.rpartition(" ")
        cities, rest = _of_key(table, key(head)), [last, *rest]
    cities = cities or _nearly(table, key(head))
    for more in rest:
        narrowed = [city for city in cities if _is_in(city, more)]
        cities = narrowed or cities
    return cities[:limit]


def zone_of(text: str) -> str | None:
    """The time zone of the likeliest city a text names."""
    return next((city.zone for city in find_city(text, 1)), None)


def key(name: str) -> str:
    """A name without case, accents, spaces and marks, in Latin letters; ideographs, kana and Hangul as written."""
    if _as_written.search(name):
        return "".join(unicodedata.normalize("NFKC", name).split())
    return re.sub(r"[^a-z0-9]", "", anyascii(name).lower())


def _is_place(word: str) -> bool:
    """Whether a word without a comma before it is a state or country: `Portland OR`."""
    return key(word) in _countries or key(word) in _states or word in _states.values()


def _is_in(city: City, place: str) -> bool:
    word = key(place)
    if len(word) == 2 and word.upper() in (city.country, city.region):
        return True
    return _countries.get(word) == city.country or (city.country == "US" and _states.get(word) == city.region)


def _of_key(table: _Table, name: str) -> list[City]:
    return [table.city(number) for number in table.by_key.get(name, ())]


def _nearly(table: _Table, name: str) -> list[City]:
    """The largest cities whose international name differs by one slip."""
    if len(name) < 6 or not name.isascii():
        return []
    near = process.extract(name, table.large_keys, scorer=DamerauLevenshtein.distance, score_cutoff=1, limit=5)
    numbers = {number for other, _, _ in near for number in table.by_key[other]}
    return [table.city(number) for number in sorted(numbers)]


@dataclass(frozen=True, slots=True)
class _Table:
    """The lines of the file, the largest city first, and the numbers of the cities of each name."""

    zones: list[str]
    rows: list[str]
    by_key: dict[str, tuple[int, ...]]
    large_keys: list[str]

    def city(self, number: int) -> City:
        name, country, region, zone, thousands, _ = self.rows[number].split("\t")
        return City(name, country, region, self.zones[int(zone)], int(thousands))


@functools.cache
def _table() -> _Table:
    _notice, zones, *rows = gzip.decompress(_file()).decode().split("\n")
    by_key: dict[str, tuple[int, ...]] = {}
    large: dict[str, None] = {}
    for number, row in enumerate(rows):
        for name in _keys(row):
            by_key[name] = (*by_key.get(name, ()), number)
        if number < 6_000:
            large[key(row.partition("\t")[0])] = None
    return _Table(zones.split("\t"), rows, by_key, list(large))


def _keys(row: str) -> Iterator[str]:
    name, _, _, _, _, others = row.split("\t")
    yield key(name)
    if others:
        yield from others.split("|")


def _file() -> bytes:
    return (resources.files("coach") / "data" / "cities.tsv.gz").read_bytes()
