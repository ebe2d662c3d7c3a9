"""The Bot API's own description as checks: every parameter and object against `botapi.json`, compiled once.

`botapi.json` holds, for each method and type of Bot API 10.0, its fields as `Types[!] [=constant] [low-high(c|b)]`:
alternatives split by `|`, `!` for required, a length in characters or bytes.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Mapping
from importlib import resources
from typing import Any

from bot.playground.errors import bad

Check = Callable[[Any, str], Any]
"""Takes a value and its path; returns the value as the server keeps it, or raises `ApiError`."""

_FIELD = re.compile(
    r"(?P<types>[^!= ][^!=]*?)(?P<required>!)?(?: =(?P<is>\w+))?(?: (?P<low>\d+)-(?P<high>\d+)(?P<unit>[cb]))?"
)
_ARRAY = "Array of "
_BIGGEST = 2**63


class Spec:
    """Checks for every method's parameters and every type's fields."""

    def __init__(self, strict: bool = True) -> None:
        source = json.loads(resources.files("bot.playground").joinpath("botapi.json").read_text("utf-8"))
        self.strict = strict
        self._methods: dict[str, dict[str, Any]] = source["methods"]
        self._types: dict[str, Any] = source["types"]
        self._names = {name.lower(): name for name in self._methods}
        self._compiled: dict[str, tuple[dict[str, Check], tuple[str, ...]]] = {}
        self._objects: dict[str, Check] = {}

    def method(self, name: str) -> str | None:
        """The method's proper name; Telegram does not mind the case."""
        return self._names.get(name.lower())

    def arguments(self, method: str, given: Mapping[str, Any]) -> dict[str, Any]:
        """The parameters of a call, as typed values. Form fields come as strings and are read as JSON where needed."""
        checks, required = self._compiled.get(method) or self._compile(method)
        found: dict[str, Any] = {}
        for name, value in given.items():
            check = checks.get(name)
            if check is not None:
                found[name] = check(value, name)
            elif self.strict:
                raise bad(f'there is no parameter "{name}" in {method}')
        for name in required:
            if name not in found:
                raise bad(f'parameter "{name}" is required')
        return found

    def result(self, method: str, value: Any) -> None:
        """Raise where an answer is not what the API promises: used by tests on the server itself."""
        self._of(self._methods[method]["returns"])(value, method)

    def object(self, kind: str, value: Any) -> None:
        """Raise where an object is not of the type."""
        self._of(kind)(value, kind)

    def _compile(self, method: str) -> tuple[dict[str, Check], tuple[str, ...]]:
        checks: dict[str, Check] = {}
        required = []
        for name, text in self._methods[method]["fields"].items():
            types, needed, check = self._field(text)
            checks[name] = _from_form(check, types)
            if needed:
                required.append(name)
        self._compiled[method] = checks, tuple(required)
        return self._compiled[method]

    def _field(self, text: str) -> tuple[str, bool, Check]:
        parts = _FIELD.fullmatch(text)
        if parts is None:
            raise ValueError(f"botapi.json: {text!r}")
        check = self._of(parts["types"])
        if parts["is"]:
            check = _constant(parts["is"])
        if parts["high"]:
            check = _bounded(check, int(parts["low"]), int(parts["high"]), parts["unit"])
        return parts["types"], bool(parts["required"]), check

    def _of(self, types: str) -> Check:
        alternatives = types.split("|")
        if len(alternatives) == 1:
            return self._single(types)
        return _either([self._single(t) for t in alternatives], types)

    def _single(self, kind: str) -> Check:
        if kind.startswith(_ARRAY):
            return _array(self._single(kind.removeprefix(_ARRAY)))
        if kind in _SCALARS:
            return _SCALARS[kind]
        if kind == "InputFile":
            return _string
        if kind not in self._objects:
            self._objects[kind] = _later(functools.partial(self._make, kind))
        return self._objects[kind]

    def _make(self, kind: str) -> Check:
        fields = self._types[kind]
        if isinstance(fields, list):
            return self._one_of(kind, fields)
        read = {name: self._field(text) for name, text in fields.items()}
        checks = {name: check for name, (_, _, check) in read.items()}
        required = [name for name, (_, needed, _) in read.items() if needed]
        strict = self.strict

        def check(value: Any, path: str) -> Any:
            if not isinstance(value, dict):
                raise bad(f"{path} must be a {kind}")
            for name, inner in value.items():
                known = checks.get(name)
                if known is not None:
                    known(inner, f"{path}.{name}")
                elif strict:
                    raise bad(f'there is no field "{name}" in {path} ({kind})')
            for name in required:
                if name not in value:
                    raise bad(f'field "{name}" of {path} ({kind}) is required')
            return value

        return check

    def _one_of(self, kind: str, subtypes: list[str]) -> Check:
        """The subtype is told by its constants where it has them, else by what fits."""
        told: list[tuple[dict[str, str], Check]] = []
        for name in subtypes:
            constants = {
                f: m["is"] for f, text in self._types[name].items() if (m := _FIELD.fullmatch(text)) and m["is"]
            }
            told.append((constants, self._single(name)))

        def check(value: Any, path: str) -> Any:
            if not isinstance(value, dict):
                raise bad(f"{path} must be a {kind}")
            fits = [c for constants, c in told if all(value.get(f) == v for f, v in constants.items())]
            if not fits:
                raise bad(f"{path} is no {kind}: its type is unknown")
            return _either(fits, kind)(value, path)

        return check


def _string(value: Any, path: str) -> Any:
    if not isinstance(value, str):
        raise bad(f"{path} must be a String")
    return value


def _integer(value: Any, path: str) -> Any:
    if not isinstance(value, int) or isinstance(value, bool) or not -_BIGGEST <= value < _BIGGEST:
        raise bad(f"{path} must be an Integer")
    return value


def _float(value: Any, path: str) -> Any:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise bad(f"{path} must be a Float")
    return value


def _boolean(value: Any, path: str) -> Any:
    if not isinstance(value, bool):
        raise bad(f"{path} must be a Boolean")
    return value


_SCALARS: dict[str, Check] = {"String": _string, "Integer": _integer, "Float": _float, "Boolean": _boolean}


def _constant(expected: str) -> Check:
    def check(value: Any, path: str) -> Any:
        if value != expected:
            raise bad(f'{path} must be "{expected}"')
        return value

    return check


def _bounded(check: Check, low: int, high: int, unit: str) -> Check:
    def bounded(value: Any, path: str) -> Any:
        value = check(value, path)
        length = len(value.encode()) if unit == "b" else len(value)
        if not low <= length <= high:
            raise bad(f"{path} must be {low}-{high} {'bytes' if unit == 'b' else 'characters'} long, not {length}")
        return value

    return bounded


def _array(check: Check) -> Check:
    def array(value: Any, path: str) -> Any:
        if not isinstance(value, list):
            raise bad(f"{path} must be an Array")
        for i, inner in enumerate(value):
            check(inner, f"{path}[{i}]")
        return value

    return array


def _either(checks: list[Check], kind: str) -> Check:
    if len(checks) == 1:
        return checks[0]

    def either(value: Any, path: str) -> Any:
        said = []
        for check in checks:
            try:
                return check(value, path)
            except Exception as no:
                said.append(str(no))
        raise bad(f"{path} is no {kind}: {said[0]}")

    return either


def _later(make: Callable[[], Check]) -> Check:
    """Types refer to each other: a type's check is made when it is first needed."""
    made: list[Check] = []

    def check(value: Any, path: str) -> Any:
        if not made:
            made.append(make())
        return made[0](value, path)

    return check


def _from_form(check: Check, types: str) -> Check:
    """A parameter may come as JSON's own value or, from a form, as a string."""
    if types in ("String", "InputFile|String", "InputFile"):
        return check
    mixed = "String" in types.split("|")

    def parse(value: Any, path: str) -> Any:
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except ValueError:
                if not mixed:
                    raise bad(f"can't parse {path}: {types} expected") from None
        return check(value, path)

    return parse
