"""How a file comes in: in memory, one a request, as far as the limit, and at one address alone.

Django would write a larger file to the disk first, in clear, and for anybody who sends one.
"""

from __future__ import annotations

import io
from typing import Any

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, SkipFile, StopUpload

from safeconduct.actions.attach import MOST_BYTES

ADDRESS = "attachments:shelf"
# So much more than the limit that whoever sends it is not waited for.
_FAR_TOO_MUCH = 10 * MOST_BYTES


class InMemory(FileUploadHandler):
    """Keeps one byte more than is taken, so that it can be said that the file is too large."""

    def __init__(self, request: Any = None) -> None:
        super().__init__(request)
        self._content = io.BytesIO()
        self._begun = False

    def new_file(self, *arguments: Any, **more: Any) -> None:
        super().new_file(*arguments, **more)
        match = getattr(self.request, "resolver_match", None)
        user = getattr(self.request, "user", None)
        expected = match is not None and match.view_name == ADDRESS
        if self._begun or not expected or user is None or not user.is_authenticated:
            raise SkipFile
        self._begun = True

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        if start > _FAR_TOO_MUCH:
            raise StopUpload(connection_reset=True)
        self._content.write(raw_data[: max(0, MOST_BYTES + 1 - self._content.tell())])

    def file_complete(self, file_size: int) -> InMemoryUploadedFile:
        kept = self._content.tell()
        self._content.seek(0)
        # The name the sender gave it stays out of the program: it may be that of a person.
        return InMemoryUploadedFile(
            self._content, self.field_name, "file", "application/octet-stream", kept, None
        )
