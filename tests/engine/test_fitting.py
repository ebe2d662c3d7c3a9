"""Whatever a contact is called and whatever was noted, a message is one that Telegram takes."""

from __future__ import annotations

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.fitting import TEXT, fitting
from bot.texts import LONGEST_VALUE, texts


def _read(markup: str) -> str:
    return html.unescape(re.sub(r"<[^<>]*>", "", markup))


def test_what_fits_stays_as_it_is() -> None:
    whole = f"<b>{'&amp;' * 2000}</b>"
    assert fitting(whole) == whole


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=5), st.integers(1, 6000))
def test_what_is_too_long_is_cut_between_characters(text: str, times: int) -> None:
    words = (text * times)[:9000]
    made = _read(fitting(f"<b>{html.escape(words)}</b>"))
    assert len(made.encode("utf-16-le")) <= 2 * TEXT
    assert words == made or words.startswith(made.removesuffix("…"))


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=5), st.integers(1, 3000))
def test_a_value_of_any_length_can_be_said(text: str, times: int) -> None:
    said = texts().say("contact-title", who=text * times)
    assert len(said) <= LONGEST_VALUE + 100
    assert html.unescape(said).count("<b>") >= 1
