"""Law of 15 December 1980, art. 77 and 77bis: smuggling, and help without profit."""

import pytest

HELP = {"assistance": {"enter": True}, "against_the_law": True, "assisted_is_eu_national": False}


@pytest.mark.parametrize("way", ["enter", "transit", "reside"])
def test_help_against_the_law_for_profit_is_smuggling(law, way):
    """OFF-2. Helping to enter, cross or stay, for profit."""
    found = law("2007-09-01", **{**HELP, "assistance": {way: True}}, profit=True)
    assert found["smuggling"]["verdict"] == "yes"
    assert found["illegal_assistance"]["verdict"] == "no"


def test_humanitarian_reasons_are_no_exception_to_smuggling(law):
    """OFF-2. In the case of smuggling there is no exception whatsoever."""
    found = law("2007-09-01", **HELP, profit=True, humanitarian=True)
    assert found["smuggling"]["verdict"] == "yes"


@pytest.mark.parametrize(
    "missing",
    [
        {"against_the_law": False},
        {"assisted_is_eu_national": True},
        {"profit": False},
        {"assistance": {"enter": False, "transit": False, "reside": False}},
    ],
)
def test_without_one_of_its_elements_it_is_not_smuggling(law, missing):
    """OFF-2. Each element is needed: help, against the law, no EU national, profit."""
    found = law("2007-09-01", **{**HELP, "profit": True, **missing})
    assert found["smuggling"]["verdict"] == "no"


@pytest.mark.parametrize(
    "unknown", ["against_the_law", "assisted_is_eu_national", "profit", "assistance"]
)
def test_while_an_element_is_not_known_smuggling_cannot_be_told(law, unknown):
    """OFF-2. Nothing missing is taken for granted."""
    assert law("2007-09-01", **{**HELP, "profit": True, unknown: None})["smuggling"]["verdict"] == (
        "unknown"
    )


def test_help_without_profit_is_punishable(law):
    """OFF-3. The same help without profit, and not humanitarian."""
    found = law("2007-09-01", **HELP, profit=False, humanitarian=False)
    assert found["illegal_assistance"]["verdict"] == "yes"
    assert found["smuggling"]["verdict"] == "no"


def test_mainly_humanitarian_help_is_not_punishable(law):
    """OFF-3. The exception of art. 77."""
    found = law("2007-09-01", **HELP, profit=False, humanitarian=True)
    assert found["illegal_assistance"]["verdict"] == "no"


def test_whether_the_help_was_humanitarian_has_to_be_known(law):
    """OFF-3. While it is not known, it cannot be told."""
    found = law("2007-09-01", **HELP, profit=False)
    assert found["illegal_assistance"]["verdict"] == "unknown"


def test_of_help_without_profit_the_sources_give_no_range(law):
    """OFF-3. No range is made up: there is none in the sources."""
    found = law("2007-09-01", **HELP, profit=False, humanitarian=False)["illegal_assistance"]
    ranges = (found["prison_years"], found["fine_base_eur"], found["fine_eur"])
    assert (found["level"], found["levels"], *ranges) == (0, None, None, None, None)
    assert found["opens_protection"] == "no"


SERIOUS = ["vulnerable_position", "coercion", "life_endangered", "incurable"]
NOT_SERIOUS = ["authority", "office", "habitual", "association", "death", "criminal_organisation"]
NOTHING = dict.fromkeys([*SERIOUS, *NOT_SERIOUS, "minor", "unaccompanied"], False)


@pytest.mark.parametrize("circumstance", SERIOUS)
def test_serious_smuggling_opens_the_protection_procedure(law, circumstance):
    """OFF-12. Art. 77quater, 2° to 5°."""
    circumstances = {**NOTHING, circumstance: True}
    found = law("2007-09-01", **HELP, profit=True, circumstances=circumstances)["smuggling"]
    assert found["opens_protection"] == "yes"


def test_smuggling_of_an_unaccompanied_minor_opens_it(law):
    """OFF-12. Art. 77quater, 1°, against an unaccompanied minor."""
    circumstances = {**NOTHING, "minor": True, "unaccompanied": True}
    found = law("2007-09-01", **HELP, profit=True, circumstances=circumstances)["smuggling"]
    assert found["opens_protection"] == "yes"


@pytest.mark.parametrize(
    "circumstances", [{}, {"minor": True}, *({circumstance: True} for circumstance in NOT_SERIOUS)]
)
def test_other_smuggling_does_not_open_it(law, circumstances):
    """OFF-12. An accompanied minor, habit, association, death: grave, yet no door to protection."""
    circumstances = {**NOTHING, **circumstances}
    found = law("2007-09-01", **HELP, profit=True, circumstances=circumstances)["smuggling"]
    assert (found["verdict"], found["opens_protection"]) == ("yes", "no")


def test_whether_the_minor_was_accompanied_has_to_be_known(law):
    """OFF-12. A minor, accompaniment not known: it cannot be told."""
    circumstances = {**NOTHING, "minor": True, "unaccompanied": None}
    found = law("2007-09-01", **HELP, profit=True, circumstances=circumstances)["smuggling"]
    assert found["opens_protection"] == "unknown"
