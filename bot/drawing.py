"""The process that turns SVG (standard input) into PNG (standard output), and ends.

The renderer holds Python's lock while it draws, so it gets a process of its own; its memory goes back when it ends.
"""

from __future__ import annotations

import sys

import resvg_py

from bot.fonts import FAMILY, files


def png(svg: str) -> bytes:
    """The picture, with the fonts that travel with the project and no others."""
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, font_files=files(), skip_system_fonts=True, font_family=FAMILY))


if __name__ == "__main__":
    sys.stdout.buffer.write(png(sys.stdin.buffer.read().decode("utf-8")))
