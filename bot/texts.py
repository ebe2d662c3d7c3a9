"""Every sentence the coach says, by its key: `prompts/<language>/*.ftl` (Project Fluent).

`say` is for messages with markup: values are escaped, the text's own tags stay. `plain` is for titles, reasons,
drafts, button labels and the command line: no markup, nothing escaped. In a text, `{ DAY($on) }` is a day as people
say it ("Fri 6 March"; pass `year: 1` for the year as well), `{ DATE($on) }` one of every year. A time is given as its
hour and minute.
"""

from __future__ import annotations

import datetime as dt
import functools
import html
from collections.abc import Callable, Iterable, Mapping
from importlib import resources
from typing import Any

from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentNone

from coach.suggestion import Line, Value

FALLBACK = "en"
LONGEST_VALUE = 2400
"""Characters of a value as it stands in a text; Fluent takes 2,500."""


class UnknownText(LookupError):
    """A key that no file in `prompts/` has, or a text whose values are missing: a defect, never shown to a person."""


def languages() -> list[str]:
    """The languages that the coach can speak: the folders of `prompts/`."""
    return sorted(f.name for f in resources.files("prompts").iterdir() if f.is_dir() and not f.name.startswith("_"))


class Texts:
    """One language's texts; what a language lacks is said in English."""

    def __init__(self, language: str = FALLBACK) -> None:
        self.language = language if language in languages() else FALLBACK
        self._bundles = [_bundle(code) for code in dict.fromkeys((self.language, FALLBACK))]

    def say(self, key: str | Line, /, **values: Value) -> str:
        """The text as Telegram HTML, values escaped."""
        return self._format(key, values, html.escape)

    def plain(self, key: str | Line, /, **values: Value) -> str:
        """The text without markup, as typed."""
        return self._format(key, values, str)

    def has(self, key: str) -> bool:
        return any(b.has_message(key) for b in self._bundles)

    def _format(self, key: str | Line, values: Mapping[str, Value], safe: Callable[[str], str]) -> str:
        if isinstance(key, Line):
            values = {**key.values, **values}
            key = key.key
        arguments = {name: _spoken(v, safe) for name, v in values.items()}
        for bundle in self._bundles:
            pattern = bundle.get_message(key).value if bundle.has_message(key) else None
            if pattern is not None:
                text, errors = bundle.format_pattern(pattern, arguments)
                if errors:
                    raise UnknownText(f"{key}: {errors[0]!r}")
                return str(text)
        raise UnknownText(key)


@functools.cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False, functions=_functions(language))
    for name, source in sources(language):
        resource = FluentResource(source)
        for message in bundle_conflicts(bundle, resource):
            raise UnknownText(f"{language}/{name}: {message} is there twice")
        bundle.add_resource(resource)
    return bundle


def sources(language: str) -> Iterable[tuple[str, str]]:
    """The files of one language: name and text."""
    folder = resources.files("prompts") / language
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        if file.name.endswith(".ftl"):
            yield file.name, file.read_text("utf-8")


def bundle_conflicts(bundle: FluentBundle, resource: Any) -> Iterable[str]:
    """The keys of a file that an earlier file has already, or that are in it twice."""
    seen: set[str] = set()
    for entry in resource.body:
        if type(entry).__name__ == "Message":
            if entry.id.name in seen or bundle.has_message(entry.id.name):
                yield entry.id.name
            seen.add(entry.id.name)


def _functions(language: str) -> dict[str, Any]:
    def day(when: Any, year: Any = 0) -> str | FluentNone:
        when = getattr(when, "value", when)
        pattern = "EEE d MMMM y" if int(year) else "EEE d MMMM"
        return format_date(when, pattern, locale=language)

    def date(when: Any) -> str:
        return str(format_date(getattr(when, "value", when), "d MMMM", locale=language))

    return {"DAY": day, "DATE": date}


def _spoken(value: Value, safe: Callable[[str], str]) -> Value:
    if isinstance(value, dt.time):
        return value.strftime("%H:%M")
    return _fitting(value, safe) if isinstance(value, str) else value


def _fitting(value: str, safe: Callable[[str], str]) -> str:
    """The value made safe; one that is longer than a text takes is cut before, so that no mark of it is."""
    said = safe(value)
    while len(said) > LONGEST_VALUE:
        value = value[: len(value) * LONGEST_VALUE // len(said) - 1]
        said = f"{safe(value)}…"
    return said


@functools.cache
def texts(language: str = FALLBACK) -> Texts:
    """The texts of a language, loaded once."""
    return Texts(language)
