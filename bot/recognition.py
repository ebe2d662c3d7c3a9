"""What a photo says: QR codes on badges and cards, and, as an extra, the printed words of a business card.

Both work without a network. Text recognition takes more than half a gigabyte of memory, so it runs in a process of its
own that ends with the picture; it is there when the `ocr` extra is installed.
"""

from __future__ import annotations

import asyncio
import importlib.util
import io
import json
import sys
import warnings

from PIL import Image, ImageOps, UnidentifiedImageError

from coach.formats import business_card as card_text
from coach.formats import read
from coach.formats.parts.cleaning import link
from coach.formats.parts.imported import Imported

MAX_PIXELS = 50_000_000
_SIDE = 2_000
"""Pixels of the longer side to which larger pictures are reduced before they are looked at."""
_MAX_OUTPUT = 200_000
_MAX_CODES = 5


class NotAPicture(ValueError):
    """The bytes are no picture that can be opened, or one of too many pixels."""


def codes(image: bytes) -> list[str]:
    """The texts of the QR and other two-dimensional codes in a picture. Raises `NotAPicture`."""
    import zxingcpp

    picture = _opened(image)
    found = zxingcpp.read_barcodes(picture, text_mode=zxingcpp.TextMode.Plain)
    return [text for code in found[:_MAX_CODES] if (text := code.text.strip())]


def people_in_codes(image: bytes) -> list[Imported]:
    """What the codes in a picture say of people: contact cards, MeCards, profile links; other codes are passed over."""
    return [imported for text in codes(image) if (imported := read(text.encode(), "code.txt")).drafts]


def links_in_codes(image: bytes) -> list[str]:
    """The web addresses that codes in a picture hold. Raises `NotAPicture`."""
    return [address for text in codes(image) if (address := link(text))]


def can_read_words() -> bool:
    """Whether text recognition is installed."""
    return all(importlib.util.find_spec(module) for module in ("rapidocr", "onnxruntime"))


async def words(image: bytes, seconds: float = 60) -> list[str]:
    """The printed lines of a picture, from top to bottom; none when it has none or takes longer than `seconds`.

    Raises `NotAPicture` for what is none.
    """
    picture = _opened(image)
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=1)
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.recognition",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(seconds):
            output, _ = await process.communicate(out.getvalue())
    except TimeoutError:
        process.kill()
        await process.wait()
        return []
    if process.returncode != 0:
        return []
    last = output[-_MAX_OUTPUT:].decode("utf-8", "replace").strip().rpartition("\n")[2]
    return [str(line) for line in json.loads(last)]


async def business_card(image: bytes, seconds: float = 60) -> Imported | None:
    """The person on a business card, every field a guess to be confirmed; None when no words could be read."""
    lines = await words(image, seconds)
    return card_text.read("\n".join(lines).encode()) if lines else None


def _opened(image: bytes) -> Image.Image:
    """The picture upright, without transparency, at most `_SIDE` pixels wide or high."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            file = Image.open(io.BytesIO(image))
            if file.width * file.height > MAX_PIXELS:
                raise NotAPicture("too many pixels")
            file.draft("RGB", (_SIDE, _SIDE))
            picture = ImageOps.exif_transpose(file).convert("RGB")
        except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as fault:
            raise NotAPicture(str(fault)) from fault
        except Image.DecompressionBombWarning as fault:
            raise NotAPicture("too many pixels") from fault
    picture.thumbnail((_SIDE, _SIDE))
    return picture


def _recognise() -> None:
    """The process of its own: a picture on standard input, its lines as JSON in the last line of standard output."""
    from rapidocr import RapidOCR

    result = RapidOCR()(sys.stdin.buffer.read())
    boxes = getattr(result, "boxes", None)
    texts = getattr(result, "txts", None) or ()
    tops = [float(min(point[1] for point in box)) for box in boxes] if boxes is not None else [0.0] * len(texts)
    lines = [text for _, text in sorted(zip(tops, texts, strict=True), key=lambda entry: entry[0])]
    sys.stdout.write("\n" + json.dumps(lines) + "\n")


if __name__ == "__main__":
    _recognise()
