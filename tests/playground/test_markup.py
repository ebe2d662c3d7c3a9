"""Telegram's HTML: what it means and what it refuses."""

from __future__ import annotations

import html
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground import ApiError
from bot.playground.entities import as_html, formatted, recognised
from bot.playground.markup import parse_html, utf16


def spans(text: str, entities: list[dict[str, Any]]) -> list[tuple[str, str]]:
    """Each entity's type and the text it covers, by UTF-16 units."""
    units = text.encode("utf-16-le")
    return [(e["type"], units[e["offset"] * 2 : (e["offset"] + e["length"]) * 2].decode("utf-16-le")) for e in entities]


@pytest.mark.parametrize(
    ("source", "text", "found"),
    [
        ("plain", "plain", []),
        ("<b>a</b> &lt;b&gt; &amp; &#39;&#x41;&quot;", "a <b> & 'A\"", [("bold", "a")]),
        ("<b>a<i>b</i></b>", "ab", [("bold", "ab"), ("italic", "b")]),
        ("👋 <b>né</b>👋", "👋 né👋", [("bold", "né")]),
        ("<STRONG>x</STRONG>", "x", [("bold", "x")]),
        ('<a href="https://a.b/?x=1&amp;y=2">go</a>', "go", [("text_link", "go")]),
        ('<a href="https://a.b/?q=1>0">go</a>', "go", [("text_link", "go")]),
        ('<a href="javascript:alert(1)">go</a> <a>x</a>', "go x", []),
        ('<span class="tg-spoiler">s</span>', "s", [("spoiler", "s")]),
        ("<pre><code class='language-python'>x</code></pre>", "x", [("pre", "x")]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", "q")]),
        ("<code><b>x</b></code>", "x", [("code", "x")]),
        ("<b></b>x", "x", []),
        ("&nbsp; &unknown;", "&nbsp; &unknown;", []),
        ("<b>x</>", "x", [("bold", "x")]),
        ('<tg-time unix="1773230400" format="r">soon</tg-time>', "soon", [("date_time", "soon")]),
    ],
)
def test_html_becomes_text_and_entities(source: str, text: str, found: list[tuple[str, str]]) -> None:
    said, entities = parse_html(source)
    assert said == text
    assert spans(said, entities) == found


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("a < b", "Unsupported start tag"),
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("é<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler"'),
        ("<b x", "Unclosed start tag"),
        ("<b>x</b", "Unclosed end tag"),
    ],
)
def test_bad_html_is_refused(source: str, complaint: str) -> None:
    with pytest.raises(ApiError) as refused:
        parse_html(source)
    assert refused.value.description.startswith("Bad Request: can't parse entities: ")
    assert complaint in refused.value.description


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_an_escaped_text_comes_back_as_it_was(text: str) -> None:
    assert parse_html(html.escape(text)) == (text, [])


TEXT = st.text(st.sampled_from("ab é👋&<>\n"), min_size=1, max_size=8)
TREE = st.recursive(
    TEXT.map(html.escape),
    lambda inner: st.tuples(
        st.sampled_from(["b", "i", "u", "s", "tg-spoiler"]), st.lists(inner, min_size=1, max_size=3)
    ).map(lambda t: f"<{t[0]}>{''.join(t[1])}</{t[0]}>"),
    max_leaves=8,
)


@given(TREE)
def test_entities_as_html_mean_the_same_again(source: str) -> None:
    """Text stays; each character keeps its formatting."""
    text, entities = parse_html(source)
    again, found = parse_html(as_html(text, entities))
    assert again == text

    assert formats(found, utf16(text)) == formats(entities, utf16(text))


def formats(entities: list[dict[str, Any]], length: int) -> list[set[str]]:
    """The formatting of each UTF-16 unit."""
    return [{e["type"] for e in entities if e["offset"] <= i < e["offset"] + e["length"]} for i in range(length)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/start now", [("bot_command", "/start")]),
        ("and/or 1/2 /", []),
        ("👋 /next@my_bot", [("bot_command", "/next@my_bot")]),
        ("ask @ana_silva", [("mention", "@ana_silva")]),
        ("mail ana@example.org", [("email", "ana@example.org")]),
        ("see https://example.org/a?b=c.", [("url", "https://example.org/a?b=c")]),
        ("see example.org, ok", [("url", "example.org")]),
        ("#people #1", [("hashtag", "#people")]),
        ("call +49 30 1234567", [("phone_number", "+49 30 1234567")]),
        ("at 10:30 we met", []),
    ],
)
def test_telegram_recognises_by_itself(text: str, found: list[tuple[str, str]]) -> None:
    assert spans(text, recognised(text, [])) == found


def test_code_is_left_alone() -> None:
    text, entities = formatted("<code>/next</code> /next", "HTML", None, 4096, "message")
    assert spans(text, entities) == [("code", "/next"), ("bot_command", "/next")]


@pytest.mark.parametrize(("count", "fits"), [(2048, True), (2049, False)])
def test_length_counts_utf16_units_after_parsing(count: int, fits: bool) -> None:
    source = "<b>" + "👋" * count + "</b>"
    if fits:
        assert utf16(formatted(source, "HTML", None, 4096, "message")[0]) == 4096
    else:
        with pytest.raises(ApiError, match="message is too long"):
            formatted(source, "HTML", None, 4096, "message")


def test_white_space_at_the_ends_goes_and_entities_move() -> None:
    text, entities = formatted("\n  <b> hi </b> \n", "HTML", None, 4096, "message")
    assert spans(text, entities) == [("bold", "hi")]
    with pytest.raises(ApiError, match="message text is empty"):
        formatted("<b> </b>\n", "HTML", None, 4096, "message")
