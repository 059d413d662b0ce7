"""A JPEG without what its camera wrote beside the picture, its points left untouched.

For photographs inside a PDF, which are not drawn anew.
"""

from __future__ import annotations

from safeconduct.actions.files.kinds import Refused

_START, _SCAN, _END = 0xD8, 0xDA, 0xD9
# What the camera and its programs wrote (APP1 to APP15, comments); APP0 says the shape of the
# points and APP14 their colours.
_DROPPED = {*range(0xE1, 0xF0), 0xFE} - {0xEE}


def without_metadata(data: bytes) -> bytes:
    """Return `data` without its segments of metadata. Raises Refused for what is no JPEG."""
    if data[:2] != b"\xff\xd8":
        raise Refused("unreadable")
    kept, place = [b"\xff\xd8"], 2
    while place + 4 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker == 0xFF:
            place += 1
            continue
        if marker == _SCAN:
            # From here on points, up to the end of the picture; what follows it is dropped.
            end = data.rfind(b"\xff\xd9")
            return b"".join([*kept, data[place : end + 2 if end > place else len(data)]])
        length = int.from_bytes(data[place + 2 : place + 4], "big")
        if length < 2 or place + 2 + length > len(data):
            break
        if marker not in _DROPPED:
            kept.append(data[place : place + 2 + length])
        place += 2 + length
    raise Refused("unreadable")
