"""`safeconduct prosecution rank`: an order with its reasons, and one line for what is wrong."""

from __future__ import annotations

import json
from typing import Any

import pytest

from .command_line import run

GIVEN: dict[str, Any] = {
    "dossiers": [
        {"number": "A", "opened_on": "2008-02-02", "criteria": {"violence": True}},
        {
            "number": "B",
            "opened_on": "2008-02-01",
            "criteria": {"violence": True, "dignity": True},
            "departure": "last",
        },
    ]
}


def test_the_order_says_how_it_came_about() -> None:
    ended = run("prosecution", "rank", "-", "--json", stdin=json.dumps(GIVEN))
    assert (ended.code, ended.err) == (0, "")
    answer = ended.json()
    assert answer["verified"] is False and set(answer["weights"].values()) == {1}
    first, second = answer["dossiers"]
    assert (first["number"], first["place"], first["stands"]) == ("B", 1, 2)
    assert (second["number"], second["least"], second["most"]) == ("A", 1, 6)
    assert second["adds"]["violence"] == [1, 0] and second["adds"]["dignity"] == [0, 1]


@pytest.mark.parametrize(
    ("lang", "said"), [("fr", "Violence et menaces\N{NO-BREAK SPACE}: Oui"), ("nl", "Geweld")]
)
def test_it_is_told_in_words(lang: str, said: str) -> None:
    ended = run("prosecution", "rank", "-", "--lang", lang, stdin=json.dumps(GIVEN))
    assert ended.code == 0 and said in ended.out


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        ({"dossiers": {}}, "dossiers"),
        ({"dossiers": [{"number": "A"}]}, "dossiers[0].opened_on"),
        ({"dossiers": [{"number": " ", "opened_on": "2008-01-01"}]}, "dossiers[0].number"),
        ({"dossiers": GIVEN["dossiers"][:1] * 2}, "dossiers[1].number"),
        (
            {"dossiers": [{"number": "A", "opened_on": "2008-01-01", "criteria": {"age": True}}]},
            "dossiers[0].criteria",
        ),
        (
            {"dossiers": [{"number": "A", "opened_on": "2008-01-01", "criteria": {"dignity": 1}}]},
            "dossiers[0].criteria.dignity",
        ),
    ],
)
def test_what_is_wrong_is_said_in_one_line(wrong: object, where: str) -> None:
    ended = run("prosecution", "rank", "-", stdin=json.dumps(wrong))
    assert (ended.code, ended.out) == (2, "")
    [line] = ended.faults()
    assert f": {where}: " in line
