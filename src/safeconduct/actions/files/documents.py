"""PDF written anew: the pages as they look, and nothing that acts, links, hides or remembers.

The pages are taken over into a new document, key by key from a list of those that draw. So the
earlier versions a file keeps, its forms, scripts, embedded files and descriptions stay behind.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf

from safeconduct.actions.files.jpeg import without_metadata
from safeconduct.actions.files.kinds import Refused

MOST_PAGES = 500
MOST_OBJECTS = 200_000

_OF_A_PAGE = frozenset(
    "/Type /Parent /Resources /MediaBox /CropBox /Rotate /Contents /Group /UserUnit".split()
)
# Wherever they stand in what a page draws: they act, fetch, embed, or say where it came from.
_NEVER = frozenset(
    """/AA /Action /AF /Alternates /Annots /EF /EmbeddedFile /EmbeddedFiles /FFilter /FDecodeParms
    /JS /JavaScript /LastModified /Launch /Measure /Metadata /Names /OpenAction /OPI /PieceInfo
    /PtData /Ref /RichMedia /RichMediaContent /StructParent /StructParents /SubmitForm /Thumb /URI
    /XFA""".split()
)


def rewritten(data: bytes) -> bytes:
    """Return a new PDF with the pages of `data`. Raises Refused."""
    try:
        with pikepdf.open(io.BytesIO(data)) as source, pikepdf.new() as made:
            if source.is_encrypted:
                raise Refused("encrypted")
            if not 0 < len(source.pages) <= MOST_PAGES:
                raise Refused("too-complex" if len(source.pages) else "unreadable")
            _flatten(source)
            for page in source.pages:
                _keep_what_draws(page)
            made.pages.extend(source.pages)
            made.remove_unreferenced_resources()
            for found in _objects(made):
                _disarm(found)
            return _saved(made)
    except pikepdf.PasswordError:
        raise Refused("encrypted") from None
    except MemoryError:
        raise Refused("too-complex") from None
    except (pikepdf.PdfError, pikepdf.DataDecodingError, RuntimeError, ValueError, TypeError) as e:
        if isinstance(e, Refused):
            raise
        raise Refused("unreadable") from None


def _flatten(source: pikepdf.Pdf) -> None:
    """Draw what was filled into a form and noted on a page into the page itself."""
    root = source.Root
    if "/AcroForm" in root and "/XFA" in root.AcroForm:
        del root.AcroForm["/XFA"]
    source.generate_appearance_streams()
    source.flatten_annotations("screen")


def _keep_what_draws(page: pikepdf.Page) -> None:
    for key in [str(key) for key in page.obj.keys()]:
        if key not in _OF_A_PAGE:
            del page.obj[key]


def _objects(made: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every dictionary and stream that the pages reach, each once."""
    waiting: list[tuple[pikepdf.Object, int]] = [(page.obj, 0) for page in made.pages]
    seen: set[tuple[int, int]] = set()
    count = 0
    while waiting:
        found, deep = waiting.pop()
        if found.is_indirect:
            if found.objgen in seen:
                continue
            seen.add(found.objgen)
            deep = 0
        count += 1
        if count > MOST_OBJECTS or deep > 100:
            raise Refused("too-complex")
        if isinstance(found, pikepdf.Array):
            inner = list(found)
        else:
            yield found
            inner = [value for key, value in found.items() if key != "/Parent"]
        waiting += [
            (each, deep + 1)
            for each in inner
            if isinstance(each, pikepdf.Dictionary | pikepdf.Array | pikepdf.Stream)
        ]


def _disarm(found: pikepdf.Object) -> None:
    """Take out what acts; a stream keeps its own bytes and no file's from outside."""
    for key in [str(key) for key in found.keys()]:
        if key in _NEVER or (key == "/F" and isinstance(found, pikepdf.Stream)):
            del found[key]
    if not isinstance(found, pikepdf.Stream):
        return
    if found.get("/Subtype") == pikepdf.Name.PS or found.get("/Subtype2") == pikepdf.Name.PS:
        raise Refused("active")
    if found.get("/Filter") in (pikepdf.Name.DCTDecode, pikepdf.Array([pikepdf.Name.DCTDecode])):
        raw = found.read_raw_bytes()
        found.write(without_metadata(raw), filter=pikepdf.Name.DCTDecode)


def _saved(made: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    made.save(
        out,
        # What is packed stays packed: nothing is unpacked here that may be a bomb.
        stream_decode_level=pikepdf.StreamDecodeLevel.none,
        object_stream_mode=pikepdf.ObjectStreamMode.generate,
        deterministic_id=True,
    )
    return out.getvalue()
