"""Which time zone a place is in."""

from __future__ import annotations


def zone_at(latitude: float, longitude: float) -> str | None:
    """The IANA zone at a latitude and longitude in degrees; None where there is none. Loads its map on first use."""
    from tzfpy import get_tz

    return str(get_tz(longitude, latitude)) or None
