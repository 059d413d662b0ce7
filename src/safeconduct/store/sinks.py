"""The second place: where checkpoints are written that nobody at the first can take back.

A folder on another mount, or an https address that takes files by PUT. What is there is never
overwritten, so that a second system that keeps what it was given needs to trust nothing else.
"""

from __future__ import annotations

import base64
import hashlib
import http.client
import os
import urllib.error
import urllib.request
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from safeconduct.store import signing
from safeconduct.store.errors import StoreError
from safeconduct.store.exports import segment_name

_SECONDS = 20
_CREATED = (200, 201, 202, 204)
_THERE_ALREADY = (409, 412)
SHIPMENT = "shipment"


class ShippingError(StoreError):
    """The second place cannot be reached, or refuses; what was to be shipped is shipped later."""


class Sink(Protocol):
    """A second place."""

    def first_missing(self, last: int) -> int:
        """The first of the checkpoints up to `last` that is not there; past it if all are.

        Raises ShippingError.
        """

    def put(self, checkpoint: int, whole: Path) -> None:
        """Bring a checkpoint there, whole or not at all. Raises ShippingError."""


def sink_at(place: str) -> Sink:
    """Return the sink that `place` names. Raises ShippingError for what is none."""
    parts = urlsplit(place)
    if parts.scheme in ("https", "http"):
        return _Address(place)
    return _Folder(Path(place))


class _Folder:
    def __init__(self, folder: Path) -> None:
        if not folder.is_dir():
            # Made here, it would be a folder on this disk while the other is not mounted.
            raise ShippingError(f"{folder}: there is no such folder; make it, or mount it first")
        self._folder = folder

    def first_missing(self, last: int) -> int:
        try:
            there = set(os.listdir(self._folder))
        except OSError as error:
            raise ShippingError(f"{self._folder}: cannot be read: {error.strerror}") from None
        missing = (n for n in range(1, last + 1) if segment_name(n) not in there)
        return next(missing, last + 1)

    def put(self, checkpoint: int, whole: Path) -> None:
        name = segment_name(checkpoint)
        draft = self._folder / f".{name}.part"
        try:
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as out, whole.open("rb") as source:
                while chunk := source.read(1 << 20):
                    out.write(chunk)
                out.flush()
                os.fsync(out.fileno())
            try:
                os.link(draft, self._folder / name)
            except FileExistsError:
                pass  # another program shipped it at the same time
            finally:
                draft.unlink()
        except OSError as error:
            raise ShippingError(f"{self._folder}: cannot be written: {error.strerror}") from None


class _Address:
    """Each file by PUT below the address, with the signature over its SHA-256 beside it."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        near = parts.hostname in ("localhost", "127.0.0.1", "::1")
        if parts.scheme != "https" and not near:
            raise ShippingError("an address for the record begins with https://")
        if parts.username or parts.password or parts.query or parts.fragment:
            # It is printed and logged.
            raise ShippingError("an address for the record holds no password and no query")
        self._address = address.rstrip("/")
        self._host = parts.netloc

    def first_missing(self, last: int) -> int:
        # They come in order, so halving finds it; mostly only the last one is missing.
        there, missing = 0, last + 1
        for likely in (last - 1, last):
            if there < likely < missing:
                there, missing = (likely, missing) if self._holds(likely) else (there, likely)
        while missing - there > 1:
            asked = (there + missing) // 2
            there, missing = (asked, missing) if self._holds(asked) else (there, asked)
        return missing

    def _holds(self, checkpoint: int) -> bool:
        status = self._ask("HEAD", checkpoint)
        if status not in (200, 204, 404):
            raise ShippingError(f"{self._host}: answered {status} when asked what it holds")
        return status != 404

    def put(self, checkpoint: int, whole: Path) -> None:
        status = self._ask("PUT", checkpoint, whole)
        if status not in _CREATED + _THERE_ALREADY:
            raise ShippingError(f"{self._host}: answered {status} and did not take the checkpoint")

    def _ask(self, method: str, checkpoint: int, whole: Path | None = None) -> int:
        request = urllib.request.Request(  # noqa: S310 - the scheme was checked above
            f"{self._address}/{segment_name(checkpoint)}", method=method
        )
        try:
            if whole is None:
                return _status(request)
            signed = signing.sign(_digest(whole), kind=SHIPMENT)
            with whole.open("rb") as body:
                request.data = body
                request.headers.update(
                    {
                        "If-none-match": "*",
                        "Content-type": "application/jsonl",
                        "Content-length": str(whole.stat().st_size),
                        "Safeconduct-key": signed.key_id,
                        "Safeconduct-signature": base64.b64encode(signed.signature).decode("ascii"),
                    }
                )
                return _status(request)
        except (OSError, http.client.HTTPException) as error:
            raise ShippingError(
                f"{self._host}: cannot be reached: {type(error).__name__}"
            ) from None


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """The record goes where it was told to go and nowhere else."""

    def redirect_request(self, *_: object) -> None:
        return None


_OPENER = urllib.request.build_opener(_NoRedirect)


def _status(request: urllib.request.Request) -> int:
    try:
        with _OPENER.open(request, timeout=_SECONDS) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def _digest(whole: Path) -> bytes:
    with whole.open("rb") as source:
        return hashlib.file_digest(source, "sha256").digest()
