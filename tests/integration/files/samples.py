"""Files as an attacker sends them, made here."""

from __future__ import annotations

import gzip
import io
import struct
import zipfile
import zlib

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String
from PIL import Image, ImageDraw

MARK = b"QXMARK"
_GPS = 0x8825


def picture(size: tuple[int, int] = (60, 40), mode: str = "RGB") -> Image.Image:
    """Red on the left, blue on the right."""
    made = Image.new(mode, size, (200, 0, 0) if mode == "RGB" else (200, 0, 0, 128))
    ImageDraw.Draw(made).rectangle(
        (size[0] // 2, 0, *size), fill=(0, 0, 200) if mode == "RGB" else (0, 0, 200, 255)
    )
    return made


def encoded(made: Image.Image, name: str, **more: object) -> bytes:
    out = io.BytesIO()
    made.save(out, name, **more)
    return out.getvalue()


def jpeg_with_place(*, turned: bool = False) -> bytes:
    """A photograph that says where it was taken, by whom, and which side is up."""
    exif = Image.Exif()
    exif[0x010E] = MARK.decode()
    exif[0x013B] = MARK.decode()
    if turned:
        exif[0x0112] = 6
    exif.get_ifd(_GPS).update({1: "N", 2: (51.0, 13.0, 0.0), 3: "E", 4: (4.0, 24.0, 0.0)})
    return encoded(picture(), "JPEG", exif=exif, comment=MARK, icc_profile=MARK * 30)


def png_bomb(side: int = 30_000) -> bytes:
    """A small file that unpacks to nearly a thousand million points."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        whole = kind + body
        return struct.pack(">I", len(body)) + whole + struct.pack(">I", zlib.crc32(whole))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    rows = zlib.compress(bytes(10_000_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def png_with_page() -> bytes:
    """A picture that is a page with a script to whoever reads it as one."""
    from PIL.PngImagePlugin import PngInfo

    said = PngInfo()
    said.add_text("Comment", "<html><script>alert('QXMARK')</script>", zip=False)
    return encoded(picture(), "PNG", pnginfo=said) + b"<script>alert('QXMARK')</script>"


def archive_bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("zeros", bytes(50_000_000))
    return out.getvalue()


def word_document() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("[Content_Types].xml", "<Types/>")
        made.writestr("word/document.xml", "<w:document/>")
    return out.getvalue()


def gif_with_archive() -> bytes:
    return encoded(picture(), "GIF") + archive_bomb()


SVG = (
    b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
)
HTML = b"<!doctype html><title>x</title><script>alert(1)</script>"


def pdf(*, text: str = "Visible", encrypt: bool = False) -> bytes:
    made = _document(text)
    out = io.BytesIO()
    made.save(
        out,
        encryption=pikepdf.Encryption(owner="o", user="u") if encrypt else False,
        compress_streams=False,
    )
    return out.getvalue()


def _document(text: str) -> pikepdf.Pdf:
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(300, 200))
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page.Resources = Dictionary(Font=Dictionary(F1=made.make_indirect(font)))
    page.Contents = made.make_stream(f"BT /F1 24 Tf 20 100 Td ({text}) Tj ET".encode())
    return made


def pdf_that_acts() -> bytes:
    """Scripts, actions, links, forms, embedded files, descriptions, a photograph with its place."""
    made = _document("Visible")
    page, root = made.pages[0], made.Root
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert('QXMARK')"))
    launch = Dictionary(S=Name.Launch, F=String("QXMARK.exe"))
    root.OpenAction = script
    root.AA = Dictionary(WC=script)
    root.Names = Dictionary(
        JavaScript=Dictionary(Names=Array([String("a"), script])),
    )
    made.attachments["QXMARK.exe"] = b"MZ QXMARK"
    page.AA = Dictionary(O=launch)
    page.PieceInfo = Dictionary(App=Dictionary(Private=String("QXMARK")))
    link = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Link,
        Rect=[0, 0, 50, 50],
        A=Dictionary(S=Name.URI, URI=String("https://example.org/QXMARK")),
    )
    look = Stream(made, b"BT /F1 12 Tf 0 5 Td (FilledIn) Tj ET")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 100, 20])
    look.Resources = page.Resources
    field = made.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("name"),
            V=String("FilledIn"),
            Rect=[20, 20, 120, 40],
            F=4,
            AP=Dictionary(N=look),
            AA=Dictionary(K=script),
        )
    )
    page.Annots = made.make_indirect(Array([made.make_indirect(link), field]))
    root.AcroForm = Dictionary(Fields=Array([field]), XFA=Stream(made, b"<xdp>QXMARK</xdp>"))
    photo = Stream(made, jpeg_with_place())
    photo.Type, photo.Subtype, photo.Filter = Name.XObject, Name.Image, Name.DCTDecode
    photo.Width, photo.Height, photo.BitsPerComponent = 60, 40, 8
    photo.ColorSpace = Name.DeviceRGB
    photo.Metadata = Stream(made, b"<x:xmpmeta>QXMARK</x:xmpmeta>")
    page.Resources.XObject = Dictionary(Im0=photo)
    page.contents_add(b"q 60 0 0 40 200 20 cm /Im0 Do Q")
    with made.open_metadata() as described:
        described["dc:creator"] = ["QXMARK"]
    made.docinfo["/Author"] = "QXMARK"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def pdf_with_a_past() -> bytes:
    """A file that still holds what stood on its page before it was changed."""
    before = pdf(text="QXMARK")
    with pikepdf.open(io.BytesIO(before)) as made:
        number = made.pages[0].obj.Contents.objgen[0]
    body = b"BT /F1 24 Tf 20 100 Td (Visible) Tj ET"
    place = len(before)
    added = b"%d 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n" % (number, len(body), body)
    start = before.rindex(b"startxref") + 10
    previous = int(before[start : before.index(b"\n", start)])
    with pikepdf.open(io.BytesIO(before)) as made:
        root = made.Root.objgen[0]
        size = len(made.objects) + 1
    table = b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size %d/Root %d 0 R/Prev %d>>\n" % (
        number,
        place,
        size,
        root,
        previous,
    )
    return before + added + table + b"startxref\n%d\n%%%%EOF\n" % (place + len(added))


def pdf_bomb() -> bytes:
    """An object stream that unpacks to half a gigabyte."""
    packed = zlib.compress(b"1 0 " + bytes(600_000_000), 9)
    out = [b"%PDF-1.7\n"]
    out.append(
        b"1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>\nstream\n"
        % len(packed)
    )
    out.append(packed + b"\nendstream\nendobj\ntrailer\n<</Root 2 0 R>>\n%%EOF\n")
    return b"".join(out)


def nested_gzip() -> bytes:
    return gzip.compress(gzip.compress(bytes(10_000_000)))
