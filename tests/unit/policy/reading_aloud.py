"""What a PDF says to who has it read aloud: the text of its structure, in the structure's order.

Read by qpdf (pikepdf), and by nothing of the program that makes the file: the marked content of
each page is found, its codes turned into text by the fonts' own tables, and put in the order of the
tree of elements.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pikepdf

_SHOW = {"Tj", "TJ", "'", '"'}
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


def read_aloud(made: pikepdf.Pdf) -> str:
    """The text of a tagged PDF in its logical order."""
    marked = {page.objgen: dict(_marked(page)) for page in made.pages}
    return "".join(_said(made.Root.StructTreeRoot.K, marked, None))


def plain(text: str) -> str:
    """Letters alone, in their plainest form: no spaces, marks of direction or joined shapes."""
    apart = unicodedata.normalize("NFKC", text)
    return "".join(each for each in apart if unicodedata.category(each)[0] not in "ZC")


def _said(
    node: pikepdf.Object, marked: dict[tuple[int, int], dict[int, str]], page: pikepdf.Object | None
) -> Iterator[str]:
    if isinstance(node, pikepdf.Array):
        for each in node:
            yield from _said(each, marked, page)
    elif isinstance(node, pikepdf.Dictionary):
        page = node.get("/Pg", page)
        if "/ActualText" in node:
            yield str(node.ActualText)
        elif "/MCID" in node:
            yield marked[page.objgen].get(int(node.MCID), "")
        elif "/K" in node:
            yield from _said(node.K, marked, page)
    elif node is not None and page is not None:
        yield marked[page.objgen].get(int(node), "")


def _marked(page: pikepdf.Page) -> Iterator[tuple[int, str]]:
    """Each marked content of a page, by its number."""
    fonts = {name: _table(font) for name, font in page.Resources.Font.items()}
    inside: list[tuple[int | None, str | None]] = []
    said: dict[int, list[str]] = {}
    table: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name == "BDC":
            given = operands[1]
            known = isinstance(given, pikepdf.Dictionary)
            number = int(given.MCID) if known and "/MCID" in given else None
            actual = str(given.ActualText) if known and "/ActualText" in given else None
            inside.append((number, actual))
            here = next((each for each, _ in reversed(inside) if each is not None), None)
            if actual is not None and here is not None:
                said.setdefault(here, []).append(actual)
        elif name == "BMC":
            inside.append((None, None))
        elif name == "EMC":
            inside.pop()
        elif name == "Tf":
            table = fonts[str(operands[0])]
        elif name in _SHOW and inside:
            here = next((each for each, _ in reversed(inside) if each is not None), None)
            if here is not None and not any(actual is not None for _, actual in inside):
                said.setdefault(here, []).append(_text(operands[-1], table))
    for number, parts in said.items():
        yield number, "".join(parts)


def _text(shown: pikepdf.Object, table: dict[int, str]) -> str:
    parts = list(shown) if isinstance(shown, pikepdf.Array) else [shown]
    codes = b"".join(bytes(each) for each in parts if isinstance(each, pikepdf.String))
    return "".join(
        table.get(int.from_bytes(codes[at : at + 2], "big"), "\N{REPLACEMENT CHARACTER}")
        for at in range(0, len(codes), 2)
    )


def _table(font: pikepdf.Object) -> dict[int, str]:
    """From a font's codes to text, as its own table (ToUnicode) has it."""
    told = font.ToUnicode.read_bytes()
    found: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", told, re.DOTALL):
        for code, text in _PAIR.findall(block):
            found[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", told, re.DOTALL):
        for first, last, text in _RANGE.findall(block):
            start = int(text, 16)
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + step] = chr(start + step)
    return found
