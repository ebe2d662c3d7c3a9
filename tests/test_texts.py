"""Every text is there, is used, takes what it is given, and fits a phone."""

from __future__ import annotations

import ast
import functools
import re
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, SelectExpression, VariableReference
from fluent.syntax.visitor import Visitor

from bot.texts import bundle_conflicts, languages, sources

ROOT = Path(__file__).parents[1]
SILENT = {"languages", "trades", "data"}
SPEAKERS = ("say", "plain", "text", "label", "Line", "toast")
LONGEST = 700
"""Characters of one text: about a phone's screen."""


def messages(language: str) -> dict[str, Message]:
    found = {}
    for _, source in sources(language):
        for entry in FluentParser().parse(source).body:
            if isinstance(entry, Message):
                found[entry.id.name] = entry
    return found


class _Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:
        self.names.add(node.id.name)


def variables(message: Message) -> set[str]:
    visitor = _Variables()
    visitor.visit(message)
    return visitor.names


@functools.cache
def nodes() -> list[ast.AST]:
    """Every node of the code that speaks or judges; word lists are neither."""
    files = [f for room in ("coach", "bot") for f in (ROOT / room).rglob("*.py")]
    return [node for f in files if not SILENT & set(f.parts) for node in ast.walk(ast.parse(f.read_text("utf-8")))]


def literals() -> tuple[set[str], list[re.Pattern[str]]]:
    """The strings in the code and in the page's scripts, and f-strings as patterns."""
    whole: set[str] = set()
    patterns: set[str] = set()
    for node in nodes():
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            whole.add(node.value)
        elif isinstance(node, ast.JoinedStr):
            parts = [re.escape(v.value) if isinstance(v, ast.Constant) else ".+" for v in node.values]
            if any(isinstance(v, ast.Constant) and "-" in v.value for v in node.values):
                patterns.add("".join(parts))
    for script in (ROOT / "bot/playground/static").glob("*.js"):
        whole |= set(re.findall(r'"([a-z][a-z0-9_-]+)"', script.read_text("utf-8")))
    return whole, [re.compile(p) for p in patterns]


def asked_for() -> set[str]:
    """The keys that the code names outright where it speaks."""
    found = set()
    for node in nodes():
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            value = node.args[0].value
            if name in SPEAKERS and isinstance(value, str) and re.fullmatch(r"[a-z][a-z0-9_]*(-[a-z0-9_]+)+", value):
                found.add(value)
    return found


ENGLISH = messages("en")


def test_a_key_is_there_once_in_a_file_and_among_files() -> None:
    bundle = FluentBundle(["en"])
    first = FluentResource("a = one\nb = two\n")
    assert list(bundle_conflicts(bundle, first)) == []
    bundle.add_resource(first)
    assert list(bundle_conflicts(bundle, FluentResource("b = two\nc = three\nd = four\nc = five\n"))) == ["b", "c"]


def test_no_text_is_missing() -> None:
    prefixed = {f"{p}-{key}" for p in ("cli", "trouble", "doctor") for key in asked_for()}
    missing = {
        key
        for key in asked_for()
        if key not in ENGLISH and not any(f"{p}-{key}" in ENGLISH for p in ("cli", "trouble", "doctor"))
    }
    assert not missing, sorted(missing)
    assert prefixed


def test_no_text_is_unused() -> None:
    whole, patterns = literals()
    tails = {key.partition("-")[2] for key in ENGLISH}
    unused = [
        key
        for key in ENGLISH
        if key not in whole
        and key.partition("-")[2] not in whole & tails
        and not any(p.fullmatch(key) for p in patterns)
    ]
    assert not unused, sorted(unused)


@pytest.mark.parametrize("language", languages())
def test_every_language_takes_the_same_values(language: str) -> None:
    texts = messages(language)
    assert set(texts) <= set(ENGLISH), sorted(set(texts) - set(ENGLISH))
    for key, message in texts.items():
        assert variables(message) == variables(ENGLISH[key]), key


@pytest.mark.parametrize("language", languages())
def test_every_text_fits_a_phone(language: str) -> None:
    for name, source in sources(language):
        for entry in FluentParser().parse(source).body:
            if isinstance(entry, Message):
                assert entry.span is not None
                length = entry.span.end - entry.span.start
                assert length <= LONGEST * (2 if _has_choices(entry) else 1), f"{name}: {entry.id.name} has {length}"


def _has_choices(message: Message) -> bool:
    assert message.value is not None
    return any(isinstance(getattr(e, "expression", None), SelectExpression) for e in message.value.elements)


def test_texts_sell_nothing_and_shame_nobody() -> None:
    for key, message in ENGLISH.items():
        raw = str(message.span and "".join(s for _, s in sources("en"))[:0]) + _raw(message)
        assert not re.search(
            r"\b(you should have|shame|streak|in return for|return the favou?r|you owe)\b", raw, re.I
        ), key


def _raw(message: Message) -> str:
    from fluent.syntax import FluentSerializer

    return FluentSerializer().serialize_entry(message)
