"""The PNG itself: valid, of the right size, painted to its edges, with every script drawn, off the event loop."""

from __future__ import annotations

import asyncio
import io
import time
from pathlib import Path

import pytest
from PIL import Image

from bot import pictures
from bot.drawing import png
from bot.fonts import FAMILY, FOLDER, Fonts, files
from bot.pictures import NotDrawn, draw, picture
from bot.texts import texts
from coach.demo import demo_network
from coach.pictures.colours import DARK, LIGHT, Theme
from coach.pictures.lettering import Pen
from coach.pictures.meaning import KINDS, Kind
from coach.pictures.scene import TALLEST, WIDTH, Scene, svg
from coach.rules import suggest
from coach.samples import NOW, network, person
from coach.world import World
from tests.pictures.crowds import HOSTILE

DEMO = World(demo_network(NOW), NOW)
SMALLEST_ENOUGH = 2_000_000
"""Bytes; Telegram takes photographs up to ten million."""


def _opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    assert image.format == "PNG"
    return image.convert("RGB")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("dark", "theme"), [(False, LIGHT), (True, DARK)])
async def test_a_picture_is_painted_on_its_own_ground(kind: Kind, dark: bool, theme: Theme) -> None:
    data = await draw(kind, DEMO, texts(), dark)
    image = _opened(data)
    assert image.width == WIDTH and image.height <= TALLEST and len(data) < SMALLEST_ENOUGH
    ground = tuple(int(theme.ground[i : i + 2], 16) for i in (1, 3, 5))
    corners = [(0, 0), (WIDTH - 1, 0), (0, image.height - 1), (WIDTH - 1, image.height - 1)]
    assert {image.getpixel(corner) for corner in corners} == {ground}
    colours = image.getcolors(1 << 24)
    assert colours is not None and len(colours) > 20


@pytest.mark.parametrize("text", ["Ana", "Анна", "Ελένη", "Nguyễn", "שרה", "محمد", "ქეთი", "Հայկ", "•", "…", "○ ●"])
@pytest.mark.parametrize("bold", [False, True])
def test_every_script_is_drawn_and_as_long_as_measured(text: str, bold: bool) -> None:
    face = Fonts()
    words = Pen(face, "#000000", "#ffffff").write(text, (100, 200), 64, bold=bold)
    image = _opened(png(svg(Scene(1080, 300, "#ffffff", (words,)), FAMILY))).convert("L")
    drawn = image.point(lambda value: 255 * (value < 200)).getbbox()
    assert drawn is not None
    left, top, right, bottom = words.box
    assert left - 4 <= drawn[0] and drawn[2] <= right + 4 and bottom >= drawn[3] and top <= drawn[1] + 12
    assert drawn[2] - drawn[0] >= 0.5 * words.length


def test_two_letters_do_not_look_the_same() -> None:
    """Missing letters would all be drawn as one and the same box."""
    seen = set()
    for letter in "AЖΩשمქ":
        words = Pen(Fonts(), "#000000", "#ffffff").write(letter, (20, 80), 64)
        seen.add(png(svg(Scene(120, 120, "#ffffff", (words,)), FAMILY)))
    assert len(seen) == 6


async def test_hostile_names_draw() -> None:
    told = network([person(f"p{n}", name=name or "\u200b", industry=name or None) for n, name in enumerate(HOSTILE)])
    for kind in KINDS:
        _opened(await draw(kind, World(told, NOW), texts(), True))


async def test_the_loop_goes_on_while_pictures_are_drawn() -> None:
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.005)
            ticks += 1

    ticking = asyncio.create_task(tick())
    start = time.monotonic()
    await asyncio.gather(draw("network", DEMO, texts(), False), draw("ties", DEMO, texts(), True))
    took = time.monotonic() - start
    ticking.cancel()
    assert ticks >= took / 0.005 / 10


async def test_a_picture_comes_with_its_caption_and_what_to_do() -> None:
    shown = await picture("ties", DEMO, suggest(DEMO, 20), texts())
    assert _opened(shown.png).width == WIDTH
    assert shown.caption.startswith("<b>Warmer and cooler</b>")
    assert shown.todo is not None


async def test_a_failed_drawing_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "svg", lambda *_: "no picture")
    with pytest.raises(NotDrawn, match="ValueError"):
        await draw("months", DEMO, texts(), False)


async def test_a_drawing_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "PATIENCE", 0.001)
    with pytest.raises(NotDrawn, match="within"):
        await draw("months", DEMO, texts(), False)


def test_the_fonts_travel_with_their_licences() -> None:
    for file in map(Path, files()):
        assert file.parent == FOLDER and 100_000 < file.stat().st_size < 1_000_000
    assert "SIL OPEN FONT LICENSE" in (FOLDER / "NotoSans-LICENSE.txt").read_text("utf-8")
    assert "Bitstream" in (FOLDER / "DejaVuSans-LICENSE.txt").read_text("utf-8")
