"""What becomes of files from outside: refused with a reason, or made anew without what harms."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import settings as tries
from hypothesis import strategies as st
from PIL import Image

from safeconduct.access.files import MOST_BYTES
from safeconduct.actions.files import worker
from safeconduct.actions.files.cleaning import SCANNER, CleanFile, cleaned
from safeconduct.actions.files.documents import rewritten
from safeconduct.actions.files.jpeg import without_metadata
from safeconduct.actions.files.kinds import Refused, kind_of
from tests.integration.files import samples


def _reason(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        cleaned(data)
    return refused.value.reason


def _opened(clean: CleanFile) -> Image.Image:
    return Image.open(io.BytesIO(clean.content))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (bytes(MOST_BYTES + 1), "too-large"),
        (samples.SVG, "markup"),
        (samples.HTML, "markup"),
        (b"Dear all,\n<script>alert(1)</script>", "markup"),
        (samples.archive_bomb(), "archive"),
        (samples.nested_gzip(), "archive"),
        (samples.word_document(), "office"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "office"),
        (samples.gif_with_archive(), "image"),
        (b"MZ\x90\x00" + bytes(100), "unknown"),
        (b"\x7fELF" + bytes(100), "unknown"),
        (b"#!/bin/sh\nrm -rf /\n", "unknown"),
        (b"GIF89a=1;alert(1)//%PDF-1.4", "unknown"),
        (b"%PDF-1.7\nnothing else", "unreadable"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "unreadable"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "unreadable"),
        (samples.pdf(encrypt=True), "encrypted"),
        (samples.png_bomb(), "too-complex"),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)
def test_what_cannot_be_made_harmless_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    assert _reason(data) == reason


def test_a_document_that_unpacks_without_end_takes_only_its_own_program_down() -> None:
    assert _reason(samples.pdf_bomb()) in {"too-complex", "unreadable"}
    assert cleaned(samples.pdf()).media_type == "application/pdf"


def test_a_photograph_keeps_its_points_and_loses_where_it_was_taken() -> None:
    sent = samples.jpeg_with_place(turned=True)
    assert b"QXMARK" in sent
    clean = cleaned(sent)
    assert b"QXMARK" not in clean.content and b"Exif" not in clean.content
    made = _opened(clean)
    # Upright as the camera meant it: the red that was on the left is above.
    assert made.size == (40, 60) and not made.getexif()
    red, _, blue = made.getpixel((20, 10))
    assert red > 150 and blue < 60


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
@pytest.mark.parametrize("name", ["PNG", "WEBP"])
def test_pictures_are_drawn_anew_as_they_were(name: str, mode: str) -> None:
    sent = samples.encoded(samples.picture(mode=mode), name, lossless=True, quality=100)
    clean = cleaned(sent + b"PK\x03\x04QXMARK")
    made = _opened(clean)
    assert (made.format, made.mode, made.size) == (name, mode, (60, 40))
    assert b"QXMARK" not in clean.content


def test_a_picture_that_is_a_page_to_others_is_a_picture_only() -> None:
    sent = samples.png_with_page()
    clean = cleaned(sent)
    assert clean.media_type == "image/png"
    assert b"script" in sent and b"script" not in clean.content and b"QXMARK" not in clean.content


def _everything(data: bytes) -> bytes:
    """All of a document, unpacked."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as opened:
        opened.save(
            out,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            compress_streams=False,
        )
    return out.getvalue()


def test_a_document_keeps_how_it_looks_and_loses_all_that_acts() -> None:
    sent = samples.pdf_that_acts()
    acts = [b"/JavaScript", b"/OpenAction", b"/AA", b"/Launch", b"/URI", b"/XFA", b"/AcroForm"]
    acts += [b"/EmbeddedFile", b"/Metadata", b"/Annots", b"/PieceInfo", b"/Names", b"QXMARK"]
    before = _everything(sent)
    assert all(each in before for each in acts if each != b"/XFA"), "the sample is no sample"

    clean = cleaned(sent)
    assert clean.media_type == "application/pdf"
    after = _everything(clean.content)
    assert [each for each in acts if each in after] == []
    assert b"(Visible)" in after and b"(FilledIn)" in after
    with pikepdf.open(io.BytesIO(clean.content)) as made:
        assert len(made.docinfo.keys()) == 0
        photo = made.pages[0].Resources.XObject.Im0
        assert Image.open(io.BytesIO(photo.read_raw_bytes())).size == (60, 40)


def test_what_stood_in_a_document_before_is_gone() -> None:
    sent = samples.pdf_with_a_past()
    assert b"QXMARK" in sent + _everything(sent)
    after = _everything(cleaned(sent).content)
    assert b"(Visible)" in after and b"QXMARK" not in after


def test_what_follows_the_end_of_a_document_is_gone() -> None:
    clean = cleaned(samples.pdf() + b"<script>QXMARK</script>PK\x03\x04")
    assert b"QXMARK" not in clean.content and clean.content.rstrip().endswith(b"%%EOF")


def test_text_keeps_its_words_and_loses_the_signs_nobody_sees() -> None:
    clean = cleaned("\ufeffShe said:\r\n\u202eevil\u200b é ሰላም سلام\r".encode())
    assert (clean.media_type, clean.content.decode()) == (
        "text/plain",
        "She said:\nevil é ሰላም سلام\n",
    )


@tries(max_examples=60)
@given(st.binary(max_size=400))
def test_no_bytes_bring_the_reader_of_photographs_to_anything_but_a_refusal(data: bytes) -> None:
    for begun in (data, b"\xff\xd8" + data):
        try:
            assert without_metadata(begun).startswith(b"\xff\xd8")
        except Refused as refused:
            assert refused.reason == "unreadable"


@tries(max_examples=40)
@given(st.integers(0, 2000), st.binary(min_size=1, max_size=30))
def test_a_damaged_document_is_refused_or_harmless(place: int, damage: bytes) -> None:
    sent = samples.pdf_that_acts()
    place %= len(sent)
    broken = sent[:place] + damage + sent[place + len(damage) :]
    try:
        after = _everything(rewritten(broken)) if kind_of(broken).endswith("pdf") else b""
    except Refused:
        return
    assert not any(each in after for each in (b"/JavaScript", b"/Launch", b"/EmbeddedFile"))


def test_the_program_that_opens_files_knows_no_secret_and_has_its_limits(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = """
import os, resource, sys
from safeconduct.actions.files import worker
worker.limit()
assert resource.getrlimit(resource.RLIMIT_AS)[0] == worker.MEMORY
assert resource.getrlimit(resource.RLIMIT_CPU)[0] == worker.SECONDS
try:
    bytearray(2 * worker.MEMORY)
except MemoryError:
    sys.exit(7)
"""
    done = subprocess.run([sys.executable, "-I", "-c", asked], check=False)
    assert done.returncode == 7
    monkeypatch.setenv("SAFECONDUCT_CANARY", "QXMARK")
    seen: dict[str, object] = {}
    real = subprocess.run

    def watched(command: list[str], **more: object) -> subprocess.CompletedProcess[bytes]:
        seen.update(more)
        return real(command, **more)  # type: ignore[call-overload,no-any-return]

    monkeypatch.setattr("safeconduct.actions.files.cleaning.subprocess.run", watched)
    cleaned(b"words")
    assert seen["env"] == {}
    assert worker.SECONDS < int(str(seen["timeout"]))


@pytest.mark.parametrize(
    ("said", "reason"),
    [("exit 1", "infected"), ("exit 2", "not-scanned"), ("", "not-scanned")],
)
def test_a_scanner_that_finds_or_fails_stops_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, reason: str
) -> None:
    scanner = tmp_path / "scanner"
    monkeypatch.setenv(SCANNER, str(scanner))
    if said:
        scanner.write_text(f"#!/bin/sh\ncat > /dev/null\n{said}\n")
        scanner.chmod(0o700)
    assert _reason(b"words") == reason


def test_a_scanner_is_given_the_file_as_it_came(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, scanner = tmp_path / "kept", tmp_path / "scanner"
    scanner.write_text(f"#!/bin/sh\ncat > {kept}\n")
    scanner.chmod(0o700)
    monkeypatch.setenv(SCANNER, str(scanner))
    sent = samples.png_with_page()
    assert cleaned(sent).media_type == "image/png"
    assert kept.read_bytes() == sent
