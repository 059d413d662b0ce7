"""Penal Code, art. 433quinquies: trafficking in human beings."""

import pytest

ACTS = ("recruit", "transport", "transfer", "house", "receive", "pass_control", "take_control")
PURPOSES = ("sexual_exploitation", "begging", "undignified_work", "organ_removal")
NO_ACT = dict.fromkeys(ACTS, False)
NO_PURPOSE = {**dict.fromkeys(PURPOSES, False), "forced_offence": False}


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("purpose", PURPOSES)
def test_any_one_act_for_any_one_purpose_is_trafficking(law, act, purpose):
    """OFF-1. One act and one of the first four purposes are enough, whatever else is not known."""
    assert law("2007-09-01", acts={act: True}, purposes={purpose: True})["trafficking"][
        "verdict"
    ] == ("yes")


def test_an_act_without_a_purpose_is_not_trafficking(law):
    """OFF-1. Without a purpose there is no trafficking."""
    found = law("2007-09-01", acts={"recruit": True}, purposes=NO_PURPOSE)
    assert found["trafficking"]["verdict"] == "no"


def test_a_purpose_without_an_act_is_not_trafficking(law):
    """OFF-1. Without an act there is no trafficking."""
    found = law("2007-09-01", acts=NO_ACT, purposes={"begging": True})
    assert found["trafficking"]["verdict"] == "no"


def test_while_the_purpose_is_not_known_nothing_can_be_said(law):
    """OFF-1. An act is established and the purpose is not known: it cannot be told."""
    assert law("2007-09-01", acts={"recruit": True})["trafficking"]["verdict"] == "unknown"


def test_one_purpose_denied_and_the_others_not_known_leaves_it_open(law):
    """OFF-1. A missing fact is never a "no"."""
    found = law("2007-09-01", acts={"recruit": True}, purposes={"begging": False})
    assert found["trafficking"]["verdict"] == "unknown"


@pytest.mark.parametrize("consent", [True, False, None])
@pytest.mark.parametrize("purpose", PURPOSES)
def test_consent_to_the_exploitation_is_irrelevant(law, purpose, consent):
    """OFF-1a. For purposes 1 to 4 consent changes nothing."""
    found = law("2007-09-01", acts={"house": True}, purposes={purpose: True}, consent=consent)
    assert found["trafficking"]["verdict"] == "yes"


@pytest.mark.parametrize(("force", "verdict"), [(True, "yes"), (False, "no"), (None, "unknown")])
def test_for_a_forced_offence_force_has_to_be_established(law, force, verdict):
    """OFF-1a. For purpose 5 it has to be established that force was used."""
    found = law(
        "2007-09-01",
        acts={"transport": True},
        purposes={**NO_PURPOSE, "forced_offence": True},
        force=force,
    )
    assert found["trafficking"]["verdict"] == verdict


def test_consent_does_not_stand_in_for_the_absence_of_force(law):
    """OFF-1a. Consent given, force established: still an offence against the person's will."""
    found = law(
        "2007-09-01",
        acts={"transport": True},
        purposes={"forced_offence": True},
        force=True,
        consent=True,
    )
    assert found["trafficking"]["verdict"] == "yes"


def test_an_adult_and_a_child_are_victims_of_the_same_offence(law):
    """OFF-1b. There is no separate offence for children; minority makes it graver."""
    facts = {"acts": {"recruit": True}, "purposes": {"begging": True}}
    adult = law("2007-09-01", **facts, circumstances={"minor": False})["trafficking"]
    child = law("2007-09-01", **facts, circumstances={"minor": True})["trafficking"]
    assert (adult["verdict"], adult["level"]) == ("yes", 0)
    assert (child["verdict"], child["level"]) == ("yes", 2)


def test_no_nationality_is_asked_of_the_victim(law):
    """OFF-1b. That the person is an EU national does not matter for trafficking."""
    facts = {"acts": {"recruit": True}, "purposes": {"begging": True}}
    found = law("2007-09-01", **facts, assisted_is_eu_national=True)
    assert found["trafficking"]["verdict"] == "yes"


def test_trafficking_opens_the_protection_procedure(law):
    """OFF-12. Trafficking opens protection exactly as far as it is made out."""
    made_out = law("2007-09-01", acts={"recruit": True}, purposes={"begging": True})
    not_made_out = law("2007-09-01", acts=NO_ACT)
    open_question = law("2007-09-01", acts={"recruit": True})
    assert made_out["trafficking"]["opens_protection"] == "yes"
    assert not_made_out["trafficking"]["opens_protection"] == "no"
    assert open_question["trafficking"]["opens_protection"] == "unknown"
