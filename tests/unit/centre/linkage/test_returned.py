"""What the linkage unit returns is read if it is numbers, and refused if it is anything else."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safeconduct.centre.linkage.returned import NotReturned, read_returned

A, B = "a" * 32, "b" * 32
LINKS = f"source,number,person\npolice,{A},1\nconvictions,{B},1\n"
RATE = {"share": 0.9, "interval95": [0.8, 0.95]}
FIGURES: dict[str, Any] = {
    "records": {"police": 1, "convictions": 1},
    "persons": 1,
    "persons_interval95": [1, 2],
    "uncertain_pairs": 0,
    "precision": RATE,
    "recall": RATE,
    "between": [{"sources": ["police", "convictions"], "weights": "carried over: few"}],
}


def read(links: str = LINKS, **changed: Any) -> Any:
    return read_returned(links.encode(), json.dumps(FIGURES | changed).encode())


def refused(links: str = LINKS, **changed: Any) -> NotReturned:
    with pytest.raises(NotReturned) as wrong:
        read(links, **changed)
    return wrong.value


def test_links_and_figures_that_fit_are_read() -> None:
    found = read()
    assert found.links == (("police", A, "1"), ("convictions", B, "1"))
    assert (found.persons, found.figures["recall"]) == (1, RATE)


@pytest.mark.parametrize(
    ("links", "kind", "line"),
    [
        ("", "columns", 1),
        ("source,number,name\n", "columns", 1),
        ("source,number,person\n", "empty", 0),
        (LINKS + "police,Blessing Osaro,1\n", "number", 4),
        (LINKS + f"police,{'c' * 32},Blessing Osaro\n", "person", 4),
        (LINKS + f"osaro,{'c' * 32},1\n", "source", 4),
        (LINKS + f"police,{'c' * 32}\n", "cells", 4),
        (LINKS + f"police,{A},2\n", "twice", 4),
        ('source,number,person\n"police', "not-csv", 0),
    ],
)
def test_what_is_no_number_is_refused_with_its_line_and_without_what_it_was(
    links: str, kind: str, line: int
) -> None:
    wrong = refused(links)
    assert (wrong.kind, wrong.line) == (kind, line)
    assert "saro" not in wrong.found


@pytest.mark.parametrize(
    ("changed", "kind"),
    [
        ({"note": "Blessing Osaro"}, "not-figures"),
        ({"Blessing Osaro": 1}, "not-figures"),
        ({"between": [{"sources": ["Osaro", "police"]}]}, "not-figures"),
        ({"precision": {"share": float("nan"), "interval95": [0, 1]}}, "not-figures"),
        ({"precision": {"share": 2, "interval95": [0, 1]}}, "figures-missing"),
        ({"persons_interval95": 3}, "figures-missing"),
        ({"records": {"police": 2, "convictions": 1}}, "other-records"),
        ({"persons": 2, "persons_interval95": [1, 2]}, "other-persons"),
    ],
)
def test_figures_are_figures_and_of_the_same_run(changed: dict[str, Any], kind: str) -> None:
    assert refused(**changed).kind == kind


@given(st.text(min_size=1, max_size=40))
def test_no_text_gets_in_among_the_figures_unless_it_is_a_word_of_the_form(text: str) -> None:
    if text in FIGURES["records"] or text == "estimated":
        return
    assert refused(remark=text).kind == "not-figures"


@given(st.binary(max_size=200))
def test_whatever_is_sent_is_read_or_refused_and_nothing_else(content: bytes) -> None:
    for links, figures in ((content, json.dumps(FIGURES).encode()), (LINKS.encode(), content)):
        with pytest.raises(NotReturned):
            read_returned(links, figures)
