"""The time zone of a place that was shared as coordinates."""

from __future__ import annotations


def zone_at(lat: float, lon: float) -> str | None:
    """The IANA zone there; None for what is no place on Earth, or a zone of the open sea.

    The table of zones (35 MB in memory) is loaded when it is first asked for.
    """
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        return None
    from tzfpy import get_tz

    zone = str(get_tz(lon, lat))
    return None if not zone or zone.startswith("Etc/") else zone
