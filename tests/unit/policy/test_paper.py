"""A paper can be read aloud, comes out the same each time, and does what its source says alone."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pikepdf
import pytest
import typst

from safeconduct.policy.paper import pdf

ON = date(2008, 3, 1)
SOURCE = """
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title)
#set text(lang: "fr", font: json(bytes(sys.inputs.fonts)))
= #data.title
#table(columns: 2, table.header[a][b], data.text, data.day)
#image(bytes(data.chart), format: "svg", alt: "one line")
"""
CHART = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0L9 9"/></svg>'
DATA = {"title": "Rapport 2008", "text": '#read("x") *#panic()*', "day": ON, "chart": CHART}


def test_a_paper_is_tagged_and_says_its_language_and_title() -> None:
    with pikepdf.open(BytesIO(pdf(SOURCE, DATA, on=ON))) as made:
        assert made.Root.MarkInfo.Marked
        assert made.Root.StructTreeRoot.K
        assert str(made.Root.Lang) == "fr"
        assert made.Root.ViewerPreferences.DisplayDocTitle
        assert str(made.docinfo["/Title"]) == "Rapport 2008"
        assert "/Author" not in made.docinfo
        with made.open_metadata() as about:
            assert about["pdfuaid:part"] == "1"


def test_the_same_words_and_day_give_the_same_bytes() -> None:
    assert pdf(SOURCE, DATA, on=ON) == pdf(SOURCE, DATA, on=ON)


def test_what_is_told_is_text_and_never_carried_out() -> None:
    assert pdf(SOURCE, DATA, on=ON).startswith(b"%PDF-")


@pytest.mark.parametrize(
    "source",
    (
        SOURCE.replace("#set document(title: data.title)", ""),
        SOURCE.replace(', alt: "one line"', ""),
        '#set document(title: "x")\n#read("/etc/hostname")',
    ),
)
def test_a_paper_without_title_or_with_a_mute_picture_is_refused(source: str) -> None:
    with pytest.raises(typst.TypstError):
        pdf(source, DATA, on=ON)


def test_only_what_can_be_written_goes_on_paper() -> None:
    with pytest.raises(TypeError):
        pdf(SOURCE, {**DATA, "text": object()}, on=ON)
