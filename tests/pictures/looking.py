"""What every picture must hold, whatever it shows: asked of the shapes in it."""

from __future__ import annotations

import itertools
from xml.etree import ElementTree

from bot.fonts import FAMILY, Fonts
from coach.pictures.colours import TEXT_CONTRAST, contrast
from coach.pictures.scene import READABLE, TALLEST, WIDTH, Bar, Circle, Scene, overlap, svg


def look(scene: Scene) -> None:
    """Sizes, edges, contrast, overlapping texts, letters the font has, well-formed SVG."""
    face = Fonts()
    assert (scene.width, scene.height <= TALLEST) == (WIDTH, True)
    for words in scene.words:
        left, top, right, bottom = words.box
        assert left >= 0 and top >= 0 and right <= scene.width and bottom <= scene.height, words
        assert words.size >= READABLE or not words.must_read, words
        assert contrast(words.colour, words.on) >= TEXT_CONTRAST, words
        assert all(map(face.has, words.text)), words
        assert words.length == face.width(words.text, words.size, words.bold)
    for one, other in itertools.combinations(scene.words, 2):
        assert not overlap(one.box, other.box), (one, other)
    for shape in scene.shapes:
        if isinstance(shape, Circle):
            assert shape.r <= shape.x <= scene.width - shape.r and shape.r <= shape.y <= scene.height - shape.r, shape
        elif isinstance(shape, Bar):
            assert shape.x >= 0 and shape.x + shape.width <= scene.width and shape.y + shape.height <= scene.height
    root = ElementTree.fromstring(svg(scene, FAMILY))
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert tags <= {"svg", "rect", "circle", "line", "text"}
    assert [t.text or "" for t in root.iter("{http://www.w3.org/2000/svg}text")] == [w.text for w in scene.words]
