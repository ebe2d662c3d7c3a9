"""Names from anywhere come out short, visible and in letters that the font has."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fonts import Fonts
from coach.pictures.lettering import LONGEST, MARK, fitted, initials, shown, writable
from tests.pictures.crowds import HOSTILE

FACE = Fonts()


@pytest.mark.parametrize(
    "name",
    ["Ana Müller", "Анна Петрова", "Ελένη Παππά", "Nguyễn Thị Hương", "Łukasz Wiśniewski", "שרה לוי", "محمد", "İpek"],
)
def test_names_the_font_has_stay_as_typed(name: str) -> None:
    assert shown(name, FACE) == name
    assert writable(name, FACE)


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("李雷", "LiLei"),
        ("Tom 🦊 Becker", "Tom Becker"),
        ("\u202eAna\u200b\x07", "Ana"),
        ("  Ana \n Silva ", "Ana Silva"),
        ("e\u0301va", "éva"),
        ("🦊", MARK),
        ("", MARK),
        ("\u200d\u2060", MARK),
    ],
)
def test_what_cannot_be_written_is_spelled_or_left_out(name: str, seen: str) -> None:
    assert shown(name, FACE) == seen


@given(st.text(max_size=80) | st.sampled_from(HOSTILE))
def test_no_name_shows_an_empty_box_or_is_endless(name: str) -> None:
    seen = shown(name, FACE)
    assert 0 < len(seen) <= LONGEST
    assert all(map(FACE.has, seen))
    assert seen == " ".join(seen.split())
    assert 1 <= len(initials(seen, FACE)) <= 2
    assert all(map(FACE.has, initials(seen, FACE)))


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ana Silva", "AS"),
        ("Ana", "A"),
        ("jean van der berg", "JB"),
        ("(Bob) - Lee", "L"),
        (MARK, MARK),
        ("ßeta X", "SX"),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name, FACE) == letters


def test_only_names_with_foreign_letters_are_unwritable() -> None:
    assert not writable("李雷", FACE)
    assert writable("Ana 🦊", FACE)
    assert not writable("\u200b", FACE)


@given(st.text(alphabet="abcWi мн", max_size=40), st.floats(0, 500))
def test_a_cut_text_fits_and_begins_like_the_whole(text: str, room: float) -> None:
    cut = fitted(text, FACE, 32, room)
    assert FACE.width(cut, 32) <= room or not cut
    assert cut == text or text.startswith(cut.removesuffix("…"))


def test_bold_and_large_are_longer() -> None:
    assert FACE.width("Ana", 64) == pytest.approx(2 * FACE.width("Ana", 32))
    assert FACE.width("Ana", 32, bold=True) > FACE.width("Ana", 32) > FACE.width("An", 32) > 0
