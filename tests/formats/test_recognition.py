"""Photos: codes on badges become people, words on cards become a draft; what is no picture is said to be none."""

from __future__ import annotations

import io
import random

import pytest
import segno
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from bot.recognition import NotAPicture, business_card, can_read_words, codes, people_in_codes
from tests.formats.readings import samples


def _code(text: str, scale: int = 6) -> Image.Image:
    out = io.BytesIO()
    segno.make(text, micro=False).save(out, kind="png", scale=scale, border=4)
    return Image.open(out).convert("RGB")


def _bytes(picture: Image.Image, kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    picture.save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("name", ["mecard.badge.txt", "linkedin_link.profile.txt", "vcard.telegram.vcf"])
def test_a_code_on_a_badge_is_a_person(name: str) -> None:
    text = (samples / name).read_text("utf-8")
    (imported,) = people_in_codes(_bytes(_code(text)))
    assert imported.format == name.partition(".")[0] and imported.drafts[0].contact.name


def test_letters_beyond_ascii_survive_the_code() -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Jörg Müller 李雷 Анна\nEND:VCARD"
    (imported,) = people_in_codes(_bytes(_code(card)))
    assert imported.drafts[0].contact.name == "Jörg Müller 李雷 Анна"


def test_a_tilted_blurred_photo_of_a_code_is_read() -> None:
    photo = Image.new("RGB", (1200, 900), (90, 80, 70))
    code = _code("https://t.me/tomas_novak", 9)
    photo.paste(code.rotate(17, expand=True, fillcolor=(90, 80, 70)), (300, 200))
    assert codes(_bytes(photo.filter(ImageFilter.GaussianBlur(1.5)), "JPEG")) == ["https://t.me/tomas_novak"]


def test_a_code_that_names_nobody_is_passed_over() -> None:
    assert people_in_codes(_bytes(_code("https://shop.example/menu"))) == []


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n broken", bytes(random.Random(1).randbytes(3000))])
def test_what_is_no_picture_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(NotAPicture):
        codes(data)


def test_a_picture_of_too_many_pixels_is_not_opened() -> None:
    with pytest.raises(NotAPicture):
        codes(_bytes(Image.new("1", (8_000, 8_000))))


async def test_the_words_of_a_card_become_a_draft_where_text_recognition_is_installed() -> None:
    card = Image.new("RGB", (1000, 560), "white")
    draw = ImageDraw.Draw(card)
    rows = ("Amara Nwosu", "Product Manager", "Tidewater Labs", "amara@tidewater.example", "+1 415 555 0134")
    for place, row in enumerate(rows):
        draw.text((60, 60 + 90 * place), row, "black", font=ImageFont.load_default(48))
    imported = await business_card(_bytes(card))
    if not can_read_words():
        assert imported is None
        return
    assert imported is not None
    contact = imported.drafts[0].contact
    assert (contact.name, contact.company, contact.role) == ("Amara Nwosu", "Tidewater Labs", "Product Manager")
    assert contact.emails == ("amara@tidewater.example",) and contact.phones == ("+1 415 555 0134",)
