"""The plan on paper, in each language of a reader: it can be read aloud, and has every letter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from safeconduct.policy.assistance.plan import DROPPED, OPEN, REACHED, Span
from safeconduct.policy.assistance.reception import AMBULANT, Reception
from safeconduct.policy.assistance.sheet import Aim, Sheet, paper, sheet
from safeconduct.policy.paper import Undrawable
from safeconduct.words.readers import READER_LANGUAGES
from tests.unit.policy.reading_aloud import plain, read_aloud
from tests.unit.policy.structure import elements

ON = date(2008, 9, 4)


def told(lang: str, goal: str = "Apprendre le français") -> Sheet:
    """A plan in which every word for the person stands."""
    running = Span(ON, date(2008, 12, 31))
    steps = (
        Aim("S’inscrire\nau cours", running, OPEN, None, worker="Sofie Wouters"),
        Aim("Abandonné", running, DROPPED, ON),
    )
    goals = (
        Aim(goal, running, OPEN, None, area="psychosocial", steps=steps),
        Aim("Voir un médecin", running, REACHED, ON, area="medical"),
        Aim("Papiers", running, OPEN, None, area="administrative"),
        Aim("Avocat", running, OPEN, None, area="legal"),
    )
    return sheet(
        lang,
        "fr",
        reception=Reception(AMBULANT, ON, None),
        goals=goals,
        lawyer=("Me Dupont", "02 000 00 00"),
        consent=(ON, None),
        on=ON,
    )


@pytest.mark.parametrize("lang", READER_LANGUAGES)
def test_the_plan_on_paper_can_be_read_aloud(lang: str) -> None:
    found = told(lang)
    assert "Abandonné" not in str(found)
    # What is said of a consent that is not there, or was withdrawn, has its letters as well.
    rare = (
        sheet(lang, "fr", reception=None, goals=(), lawyer=(), consent=each, on=ON)
        for each in (None, (ON, ON))
    )
    all_said = replace(found, change=" ".join((found.change, *(each.consent for each in rare))))
    with pikepdf.open(BytesIO(paper(all_said))) as made:
        assert str(made.Root.Lang) == lang
        assert str(made.docinfo["/Title"]) == found.title
        counted = elements(made.Root.StructTreeRoot.K)
        assert (counted["/H1"], counted["/H2"], counted["/H3"]) == (1, 6, 4)
        assert counted["/L"] == 1 and counted["/LI"] == 1
        heard = plain(read_aloud(made))
    place = 0
    [part, *_] = found.parts
    said = (found.title, found.stand, found.reception, part.title, part.goals[0].text)
    step = part.goals[0].steps[0]
    for each in (*said, step.text, *step.notes, found.lawyer[0], found.consent, found.sign):
        assert plain(each) in heard[place:], each
        place = heard.index(plain(each), place)


def test_a_sign_without_a_letter_is_named() -> None:
    with pytest.raises(Undrawable) as found:
        paper(told("nl", "Leren 😀"))
    assert found.value.sign == "😀"
