"""A picture as data: the shapes in it, in the order they are painted, and the same as SVG.

Everything drawn goes through here, so that tests can ask what overlaps what, how large a text is and what it stands on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal
from xml.sax.saxutils import escape, quoteattr

WIDTH = 1080
"""Pixels; what a phone shows across its whole screen."""
TALLEST = 1280
"""Telegram shrinks photographs whose longer side is more."""
READABLE = 32
"""Pixels; the least height for what must be read, a third of that on the phone."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Circle:
    x: float
    y: float
    r: float
    fill: str
    edge: str | None = None
    edge_width: float = 0.0


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle with rounded corners."""

    x: float
    y: float
    width: float
    height: float
    fill: str
    corner: float = 0.0


@dataclass(frozen=True, slots=True)
class Stroke:
    x1: float
    y1: float
    x2: float
    y2: float
    colour: str
    width: float = 2.0


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `y` is the line it stands on, `length` its measured length."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    on: str
    """The colour behind it."""
    length: float
    anchor: Anchor = "start"
    bold: bool = False
    must_read: bool = True
    """False for what repeats or decorates: initials in a dot."""
    halo: bool = False
    """Whether the letters push back what is drawn behind them."""

    @property
    def box(self) -> Box:
        left = self.x - {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor] * self.length
        return left, self.y - 0.8 * self.size, left + self.length, self.y + 0.25 * self.size


Shape = Circle | Bar | Stroke | Words


@dataclass(frozen=True, slots=True)
class Scene:
    width: int
    height: int
    ground: str
    shapes: tuple[Shape, ...]

    @property
    def words(self) -> list[Words]:
        return [shape for shape in self.shapes if isinstance(shape, Words)]


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share more than an edge."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def svg(scene: Scene, family: str) -> str:
    """The scene as SVG, its ground painted, its texts in the font family."""
    size = f'width="{scene.width}" height="{scene.height}" viewBox="0 0 {scene.width} {scene.height}"'
    font = f"font-family={quoteattr(family)}"
    return "".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} {font}>',
            f'<rect width="100%" height="100%" fill="{scene.ground}"/>',
            *_elements(scene.shapes),
            "</svg>",
        ]
    )


def _elements(shapes: tuple[Shape, ...]) -> Iterator[str]:
    for shape in shapes:
        match shape:
            case Circle():
                edge = f' stroke="{shape.edge}" stroke-width="{shape.edge_width:.1f}"' if shape.edge else ""
                yield f'<circle cx="{shape.x:.1f}" cy="{shape.y:.1f}" r="{shape.r:.1f}" fill="{shape.fill}"{edge}/>'
            case Bar():
                place = f'x="{shape.x:.1f}" y="{shape.y:.1f}" width="{shape.width:.1f}" height="{shape.height:.1f}"'
                yield f'<rect {place} rx="{shape.corner:.1f}" fill="{shape.fill}"/>'
            case Stroke():
                ends = f'x1="{shape.x1:.1f}" y1="{shape.y1:.1f}" x2="{shape.x2:.1f}" y2="{shape.y2:.1f}"'
                yield f'<line {ends} stroke="{shape.colour}" stroke-width="{shape.width:.1f}" stroke-linecap="round"/>'
            case Words():
                weight = ' font-weight="600"' if shape.bold else ""
                place = f'x="{shape.x:.1f}" y="{shape.y:.1f}" font-size="{shape.size:g}" text-anchor="{shape.anchor}"'
                back = f' stroke="{shape.on}" stroke-width="7" paint-order="stroke"' if shape.halo else ""
                yield f'<text {place} fill="{shape.colour}"{weight}{back}>{escape(shape.text)}</text>'
