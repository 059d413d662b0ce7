"""Words of a paper for the ear, where its letters stand from right to left.

The program that sets papers draws such letters one by one as the eye meets them, from the left, and
dots apart from their letters: whoever has the file read aloud would hear each line backwards. So
each element of the text also says what it reads (ISO 32000-1, 14.9.4, replacement text).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO

import pikepdf

# Elements that tell nothing by themselves, or whose letters stand from left to right.
_APART = frozenset({"/Lbl", "/Link"})


def read_aloud(made: bytes, texts: Sequence[str]) -> bytes:
    """The tagged PDF `made` with `texts` said by its elements, in their order.

    Elements in another language than the document, links and the marks of lists keep what they
    have. The same file and texts give the same bytes. Errors: ValueError where there are not as
    many elements as texts.
    """
    with pikepdf.open(BytesIO(made)) as paper:
        lang = str(paper.Root.Lang)
        elements = list(_telling(paper.Root.StructTreeRoot.K, lang, lang, whole=True))
        for element, text in zip(elements, texts, strict=True):
            element.ActualText = text
        out = BytesIO()
        paper.save(out, deterministic_id=True)
        return out.getvalue()


def _telling(
    node: pikepdf.Object, lang: str, around: str, *, whole: bool
) -> Iterator[pikepdf.Dictionary]:
    """The elements in `lang` that hold text themselves; of one that holds others too (`whole` is
    then false for those within), the others alone that are paragraphs. `around` is the language
    that holds where an element says none.
    """
    if isinstance(node, pikepdf.Array):
        for each in node:
            yield from _telling(each, lang, around, whole=whole)
        return
    if not isinstance(node, pikepdf.Dictionary) or "/S" not in node or "/K" not in node:
        return
    if str(node.S) in _APART:
        return
    here = str(node.get("/Lang", around))
    within = list(node.K) if isinstance(node.K, pikepdf.Array) else [node.K]
    elements = [each for each in within if isinstance(each, pikepdf.Dictionary) and "/S" in each]
    if len(elements) < len(within) and not elements:
        if here == lang and (whole or str(node.S) == "/P"):
            yield node
        return
    yield from _telling(node.K, lang, here, whole=whole and len(elements) == len(within))
