"""Profiles at services: an address from the service's name and what a person is called there."""

from __future__ import annotations

import re

from coach.formats.parts import cleaning
from coach.formats.parts.columns import plain

_prefix = {
    "linkedin": "https://www.linkedin.com/in/",
    "twitter": "https://x.com/",
    "x": "https://x.com/",
    "github": "https://github.com/",
    "instagram": "https://www.instagram.com/",
    "facebook": "https://www.facebook.com/",
    "bluesky": "https://bsky.app/profile/",
    "xing": "https://www.xing.com/profile/",
}
_path = re.compile(r"/?(?:in|profile)/")
_user = re.compile(r"[\w.%-]{2,100}")


def profile(service: str, written: str) -> str:
    """The address of a profile; what was written, where it is an address already or the service is not known."""
    written = written.strip()
    if service not in _prefix or (cleaning.link(written) and "/" in written):
        return written
    user = _path.sub("", written, count=1).lstrip("@").rstrip("/")
    return _prefix[service] + user if _user.fullmatch(user) else written


def service_in(header: str) -> str:
    """The service that a column's header names, or an empty text."""
    return next((word for word in plain(header).split() if word in _prefix), "")
