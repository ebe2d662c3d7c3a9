"""The whole network: the user in the middle, tiers as rings, fields by colour, warmth by distance and shade."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from coach.network import Tier
from coach.pictures.colours import MOST_FIELDS, TEXT_CONTRAST, Theme, contrast, mix, readable
from coach.pictures.lettering import Face, fitted, initials, shown, writable
from coach.pictures.naming import Name, Round, names
from coach.pictures.rings import ring
from coach.pictures.scene import READABLE, WIDTH, Circle, Scene, Shape, Words

TIERS: tuple[Tier, ...] = ("relationship", "connection", "networking")
LARGEST: Mapping[Tier, float] = {"relationship": 35.0, "connection": 32.0, "networking": 29.0}
MARGIN = 40.0
TITLE = 52.0
CENTRE = WIDTH / 2
RADIUS = 448.0
TOP = 164.0
"""Above it stand the title and the key of the rings."""
CORE = 58.0
"""Pixels: the user's own disc with its room."""
LEAST: Mapping[Tier, float] = {"relationship": 122.0, "connection": 100.0, "networking": 90.0}
"""Pixels: the narrowest each ring may be; names need room inside."""
WIDENING = 0.35
"""Power of a ring's count that its extra width grows with."""
ROW = 46.0
INITIALS_SIZE, INITIALS_FROM = 0.8, 16.0
"""How high initials are, in radii, and the least in pixels; smaller dots carry none."""
FEW = 15
"""Up to so many contacts, whole names are tried."""
FADED = 0.78
"""How far the quietest dot has gone towards the ground."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One contact. `short` is how they are called; warmth is 1 in touch, 0 gone quiet, None where never in touch."""

    name: str
    short: str
    tier: Tier
    warmth: float | None
    industry: str | None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NetworkLabels:
    title: str
    me: str
    tiers: Mapping[Tier, str]
    warm: str
    quiet: str
    other: str
    """Fields behind the seventh."""
    unknown: str
    """No field known."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    dot: Dot
    x: float
    y: float
    r: float
    colour: str
    fill: str
    on: str


def network_scene(dots: Sequence[Dot], labels: NetworkLabels, face: Face, theme: Theme) -> Scene:
    """The picture. A ring that nobody is in yet is drawn all the same: it is where the way leads."""
    legend = _legend(dots, labels)
    bounds = _bounds(dots)
    drawn = list(_drawn(dots, [key for key, _, _ in legend], bounds, theme))
    foot = TOP + 2 * RADIUS + 12
    rows = (len(legend) + 1) // 2
    shapes: list[Shape] = [*_title(labels, face, theme), *_rings(bounds, theme), *_keys(dots, labels, face, theme)]
    shapes += [Circle(d.x, d.y, d.r, d.fill, d.colour, max(1.0, min(4.0, d.r / 8))) for d in drawn]
    shapes += _me(labels, face, theme)
    shapes += _named(drawn, len(dots), face, theme)
    shapes += _foot(legend, foot, face, theme)
    return Scene(WIDTH, int(foot + rows * ROW + 22), theme.ground, tuple(shapes))


def _legend(dots: Sequence[Dot], labels: NetworkLabels) -> list[tuple[str | None, str, int]]:
    """The groups in their order: key (None for what has no colour of its own), name and how many."""
    counts = Counter(dot.industry for dot in dots if dot.industry)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    legend: list[tuple[str | None, str, int]] = [(name, name, count) for name, count in ranked[:MOST_FIELDS]]
    rest, unknown = sum(count for _, count in ranked[MOST_FIELDS:]), sum(1 for dot in dots if not dot.industry)
    if rest or unknown:
        legend.append((None, labels.other if rest else labels.unknown, rest + unknown))
    return legend


def _bounds(dots: Sequence[Dot]) -> list[float]:
    """The distances between which the rings lie; a ring with many dots is wider."""
    shares = [sum(1 for dot in dots if dot.tier == tier) ** WIDENING for tier in TIERS]
    room, total = RADIUS - CORE - sum(LEAST.values()), sum(shares)
    bounds = [CORE]
    for tier, share in zip(TIERS, shares, strict=True):
        bounds.append(bounds[-1] + LEAST[tier] + room * (share / total if total else 1 / len(TIERS)))
    return bounds


def _drawn(dots: Sequence[Dot], keys: Sequence[str | None], bounds: Sequence[float], theme: Theme) -> Iterator[_Drawn]:
    own = {key: place for place, key in enumerate(keys) if key is not None}
    for level, tier in enumerate(TIERS):
        groups: list[list[Dot]] = [[] for _ in range(len(own) + 1)]
        for dot in dots:
            if dot.tier == tier:
                groups[own.get(dot.industry or "", len(own))].append(dot)
        warmths = [[_warmth(dot) for dot in group] for group in groups]
        placed = ring(warmths, bounds[level], bounds[level + 1], LARGEST[tier])
        ground = _ring_colour(level, theme)
        for place, (group, spots) in enumerate(zip(groups, placed.spots, strict=True)):
            colour = theme.of(place if place < len(own) else None)
            for dot, spot in zip(group, spots, strict=True):
                x = CENTRE + spot.distance * math.cos(spot.angle)
                y = TOP + RADIUS + spot.distance * math.sin(spot.angle)
                fill = mix(colour, ground, FADED * (1 - _warmth(dot)) ** 1.2)
                yield _Drawn(dot, x, y, placed.radius, colour, fill, ground)


def _warmth(dot: Dot) -> float:
    return min(1.0, max(0.0, dot.warmth or 0.0))


def _ring_colour(level: int, theme: Theme) -> str:
    return (theme.ground, theme.band, theme.ground)[level]


def _rings(bounds: Sequence[float], theme: Theme) -> Iterator[Shape]:
    for level in reversed(range(len(TIERS))):
        yield Circle(CENTRE, TOP + RADIUS, bounds[level + 1], _ring_colour(level, theme), theme.line, 2.0)


def _title(labels: NetworkLabels, face: Face, theme: Theme) -> Iterator[Shape]:
    words = [(text, face.width(text, READABLE)) for text in (labels.warm, labels.quiet)]
    x, y, r = WIDTH - MARGIN, 68.0, 15.0
    yield Words(x, y, words[1][0], READABLE, theme.soft, theme.ground, words[1][1], "end")
    x -= words[1][1] + 14 + r
    for step in range(3):
        fill = mix(theme.other, theme.ground, FADED * (1 - step / 2) ** 1.2)
        yield Circle(x - (step * 2.6) * r, y - 11, r, fill, theme.other, 2.0)
    x -= 5.2 * r + r + 14
    yield Words(x, y, words[0][0], READABLE, theme.soft, theme.ground, words[0][1], "end")
    title = fitted(labels.title, face, TITLE, x - words[0][1] - MARGIN - 20, bold=True)
    yield Words(MARGIN, y, title, TITLE, theme.ink, theme.ground, face.width(title, TITLE, True), bold=True)


def _keys(dots: Sequence[Dot], labels: NetworkLabels, face: Face, theme: Theme) -> Iterator[Shape]:
    """The three rings by name, each with a small target that shows which it is."""
    counts = Counter(dot.tier for dot in dots)
    texts = [f"{labels.tiers[tier]} {counts[tier]}" for tier in TIERS]
    lengths = [face.width(text, READABLE) for text in texts]
    icon, y = 50.0, 132.0
    gap = (WIDTH - 2 * MARGIN - sum(lengths) - icon * len(texts)) / (len(texts) - 1)
    x = MARGIN
    for level, (text, length) in enumerate(zip(texts, lengths, strict=True)):
        for ring_level in reversed(range(len(TIERS))):
            fill = theme.soft if ring_level == level else theme.ground
            yield Circle(x + 18, y - 11, 6.0 + 6 * ring_level, fill, theme.soft, 1.5)
        yield Words(x + icon, y, text, READABLE, theme.soft, theme.ground, length)
        x += icon + length + gap


def _me(labels: NetworkLabels, face: Face, theme: Theme) -> Iterator[Shape]:
    y = TOP + RADIUS
    text = fitted(labels.me, face, READABLE, 2 * CORE - 26, bold=True)
    yield Circle(CENTRE, y, CORE - 8, theme.ink)
    yield Words(
        CENTRE, y + 11, text, READABLE, theme.ground, theme.ink, face.width(text, READABLE, True), "middle", bold=True
    )


def _named(drawn: Sequence[_Drawn], count: int, face: Face, theme: Theme) -> Iterator[Shape]:
    order = sorted(drawn, key=lambda d: (TIERS.index(d.dot.tier), -_warmth(d.dot), d.dot.name))
    rounds = [
        Round(d.x, d.y, d.r, partial(_texts, d.dot, count, face), INITIALS_SIZE * d.r >= INITIALS_FROM) for d in order
    ]
    core = (CENTRE - CORE, TOP + RADIUS - CORE, CENTRE + CORE, TOP + RADIUS + CORE)
    field = (16.0, TOP - 8, WIDTH - 16.0, TOP + 2 * RADIUS + 8)
    found: list[Name] = names(rounds, [core], field, face, READABLE)
    for name in found:
        on = order[name.of].on
        yield Words(name.x, name.y, name.text, READABLE, theme.ink, on, name.length, name.anchor, halo=True)
    for one in order:
        size = INITIALS_SIZE * one.r
        if size >= INITIALS_FROM:
            text = fitted(initials(_spellings(one.dot, face)[0], face), face, size, 1.75 * one.r, bold=True)
            yield _initials(one, text, size, face)


def _texts(dot: Dot, count: int, face: Face) -> list[str]:
    whole, short = _spellings(dot, face)
    return [fitted(text, face, READABLE, WIDTH / 3) for text in ([whole, short] if count <= FEW else [short])]


def _spellings(dot: Dot, face: Face) -> tuple[str, str]:
    """The whole name and the short one; where the font lacks letters of it, those of an alias that it can write."""
    if not writable(dot.name, face):
        alias = next((a for a in dot.aliases if writable(a, face)), None)
        if alias is not None:
            whole = shown(alias, face)
            return whole, whole.split()[0]
    return shown(dot.name, face), shown(dot.short, face)


def _initials(one: _Drawn, text: str, size: float, face: Face) -> Words:
    ink = one.colour if contrast(one.colour, one.fill) >= TEXT_CONTRAST else readable(one.fill)
    length = face.width(text, size, True)
    return Words(one.x, one.y + 0.36 * size, text, size, ink, one.fill, length, "middle", bold=True, must_read=False)


def _foot(legend: Sequence[tuple[str | None, str, int]], top: float, face: Face, theme: Theme) -> Iterator[Shape]:
    column = (WIDTH - 2 * MARGIN) / 2
    for place, (key, name, count) in enumerate(legend):
        x, y = MARGIN + column * (place % 2), top + ROW * (place // 2 + 1) - 8
        number = str(count)
        length = face.width(number, READABLE)
        text = fitted(shown(name, face), face, READABLE, column - 44 - 14 - length - 24)
        said = face.width(text, READABLE)
        yield Circle(x + 14, y - 11, 14, theme.of(place if key is not None else None))
        yield Words(x + 44, y, text, READABLE, theme.ink, theme.ground, said)
        yield Words(x + 44 + said + 14, y, number, READABLE, theme.soft, theme.ground, length)
