"""How a file comes in: in memory, as far as the limit, and where a file is asked for alone.

Django would write a larger file to the disk first, in clear, and for anybody who sends one.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile, StopUpload

from safeconduct.access import may_use
from safeconduct.actions.attach import MOST_BYTES
from safeconduct.actions.exchange.taking import MOST_BYTES as TAKEN_BYTES

MEBIBYTE = 1024 * 1024
# So much more than the limit that whoever sends it is not waited for.
_FAR_TOO_MUCH = 10


@dataclass(frozen=True, slots=True)
class Asked:
    """What an address asks for: files of so many bytes, so many of them, and of whom; blank where
    whoever is signed in may send one."""

    bytes: int
    files: int = 1
    purpose: str = ""


ADDRESSES: Mapping[str, Asked] = {
    "attachments:shelf": Asked(MOST_BYTES),
    "centre:upload": Asked(32 * MEBIBYTE, 1, "centre_feeds"),
    "centre:import_cube": Asked(32 * MEBIBYTE, 1, "centre_feeds"),
    "centre:return_links": Asked(32 * MEBIBYTE, 2, "centre_linkage"),
    "centre:keys": Asked(MEBIBYTE, 1, "centre_keys"),
    "exchange:take": Asked(TAKEN_BYTES, 1, "first_contact"),
    "desk:from_mail": Asked(5 * MEBIBYTE, 1, "information_desk"),
}


class InMemory(FileUploadHandler):
    """Keeps one byte more than is taken, so that it can be said that the file is too large."""

    def __init__(self, request: Any = None) -> None:
        super().__init__(request)
        self._content = io.BytesIO()
        self._asked = Asked(0, 0)
        self._begun = 0

    def new_file(self, *arguments: Any, **more: Any) -> None:
        super().new_file(*arguments, **more)
        match = getattr(self.request, "resolver_match", None)
        user = getattr(self.request, "user", None)
        asked = ADDRESSES.get(match.view_name) if match is not None else None
        if asked is None or user is None or not user.is_authenticated:
            raise SkipFile
        theirs = not asked.purpose or may_use(user.actor, asked.purpose).allowed
        if self._begun >= asked.files or not theirs:
            raise SkipFile
        self._begun += 1
        self._asked, self._content = asked, io.BytesIO()

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        if start > _FAR_TOO_MUCH * self._asked.bytes:
            raise StopUpload(connection_reset=True)
        self._content.write(raw_data[: max(0, self._asked.bytes + 1 - self._content.tell())])

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        kept = self._content.tell()
        self._content.seek(0)
        # The name the sender gave it stays out of the program: it may be that of a person.
        return InMemoryUploadedFile(
            self._content, self.field_name, "file", "application/octet-stream", kept, None
        )
