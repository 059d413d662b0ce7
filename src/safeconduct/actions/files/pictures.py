"""Pictures drawn anew: their points and nothing else.

Where and with what a photograph was taken, what is hidden behind its end, what another program
would read it as: none of it survives being drawn again.
"""

from __future__ import annotations

import io

from PIL import Image, ImageOps, UnidentifiedImageError

from safeconduct.actions.files.kinds import JPEG, PNG, WEBP, Refused

# A sheet of A3 at 600 dots an inch has 70 million points; a page of A4, 35 million.
MOST_POINTS = 60_000_000
LONGEST_SIDE = 20_000
_FORMATS = {JPEG: "JPEG", PNG: "PNG", WEBP: "WEBP"}
_OPTIONS: dict[str, dict[str, int | bool]] = {
    "JPEG": {"quality": 90},
    "PNG": {"compress_level": 6},
    "WEBP": {"quality": 90},
}


def redrawn(data: bytes, media_type: str) -> bytes:
    """Return the first picture of `data`, upright, with nothing beside its points.

    Raises Refused.
    """
    name = _FORMATS[media_type]
    Image.MAX_IMAGE_PIXELS = MOST_POINTS
    try:
        with Image.open(io.BytesIO(data), formats=[name]) as opened:
            wide, high = opened.size
            # The head of a file says how large the picture is before a single point is unpacked.
            if wide * high > MOST_POINTS or max(wide, high) > LONGEST_SIDE:
                raise Refused("too-complex")
            upright = ImageOps.exif_transpose(opened)
            plain = upright.convert(_mode(upright, name))
    except (Image.DecompressionBombError, MemoryError):
        raise Refused("too-complex") from None
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError):
        raise Refused("unreadable") from None
    bare = Image.frombytes(plain.mode, plain.size, plain.tobytes())
    out = io.BytesIO()
    bare.save(out, name, **_OPTIONS[name])
    return out.getvalue()


def _mode(picture: Image.Image, name: str) -> str:
    if picture.mode in ("1", "L", "I;16", "I", "F"):
        return "L"
    see_through = picture.has_transparency_data and name != "JPEG"
    return "RGBA" if see_through else "RGB"
