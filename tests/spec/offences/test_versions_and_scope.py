"""Since when, until when, and where: versions of the law, limitation, facts abroad."""

import pytest

EVERYTHING = {
    "acts": {"recruit": True},
    "purposes": {"sexual_exploitation": True},
    "assistance": {"enter": True},
    "against_the_law": True,
    "assisted_is_eu_national": False,
    "profit": True,
    "rent": {
        "property": True,
        "vulnerable_position": True,
        "undignified": True,
        "abnormal_profit": True,
    },
}
NAMES = ["trafficking", "smuggling", "illegal_assistance", "rackrenting"]


@pytest.mark.parametrize("facts", [EVERYTHING, {}, {"acts": {"recruit": False}, "profit": False}])
def test_before_12_september_2005_nothing_can_be_told(law, facts):
    """OFF-9. The law had other words then, which are not held here."""
    found = law("2005-09-11", **facts)
    assert {name: found[name]["verdict"] for name in NAMES} == dict.fromkeys(NAMES, "unknown")


def test_the_ranges_of_the_later_law_stand_beside_it(law):
    """OFF-9. Ranges and fines are shown beside the open verdict."""
    found = law("2005-09-11", **EVERYTHING)
    assert found["trafficking"]["fine_eur"] == [2_750, 275_000]
    assert found["rackrenting"]["prison_years"] == [0.5, 3]
    assert found["illegal_assistance"]["prison_years"] is None


def test_from_12_september_2005_the_law_answers(law):
    """OFF-9. The article is in force on its first day."""
    found = law("2005-09-12", **EVERYTHING)
    verdicts = [found[name]["verdict"] for name in NAMES]
    assert verdicts == ["yes", "yes", "no", "yes"]


@pytest.mark.parametrize(
    ("date", "citation"),
    [
        ("2013-08-01", "Penal Code, art. 433quinquies (Law of 10 August 2005)"),
        (
            "2013-08-02",
            "Penal Code, art. 433quinquies, as amended with effect from 2 August 2013",
        ),
    ],
)
def test_the_reasons_cite_the_version_of_the_day_of_the_facts(law, date, citation):
    """OFF-9. The words of 2005 until 1 August 2013, the wider ones since."""
    assert law(date, **EVERYTHING)["trafficking"]["reasons"][0]["citation"] == citation


def test_the_new_penal_code_changes_no_answer_and_is_said_not_to_be_confirmed(law, verified):
    """OFF-9. From 8 April 2026 the same answer, marked as not verified."""
    assert verified("2026-04-07")
    assert not verified("2026-04-08")
    before, after = law("2026-04-07", **EVERYTHING), law("2026-04-08", **EVERYTHING)
    for name in NAMES:
        assert not after[name]["reasons"][1]["verified"]
        for answer in (before[name], after[name]):
            del answer["reasons"]
    assert before == after


def reason(answer, rule):
    (found,) = [reason for reason in answer["reasons"] if reason["rule"] == rule]
    return found


@pytest.mark.parametrize(("minor", "verdict"), [(True, "yes"), (False, "no"), (None, "unknown")])
def test_limitation_of_sexual_offences_waits_until_the_victim_is_18(law, minor, verdict):
    """OFF-10. The note says whether time waits for the victim's eighteenth birthday."""
    found = law("2007-09-01", **EVERYTHING, circumstances={"minor": minor})["trafficking"]
    assert reason(found, "OFF-10")["verdict"] == verdict


def test_limitation_does_not_wait_for_other_exploitation(law):
    """OFF-10. The rule concerns the sexual offences."""
    facts = {"purposes": {"sexual_exploitation": False, "begging": True}}
    found = law("2007-09-01", acts={"recruit": True}, **facts, circumstances={"minor": True})
    assert reason(found["trafficking"], "OFF-10")["verdict"] == "no"


@pytest.mark.parametrize(("minor", "verdict"), [(True, "yes"), (False, "no"), (None, "unknown")])
def test_sexual_exploitation_of_children_abroad_can_be_prosecuted_in_belgium(law, minor, verdict):
    """OFF-11. Anyone, Belgian or foreign, wherever it was committed."""
    found = law("2007-09-01", **EVERYTHING, circumstances={"minor": minor})["trafficking"]
    assert reason(found, "OFF-11")["verdict"] == verdict


def test_the_notes_name_consent_and_who_can_be_a_victim(law):
    """OFF-1b. The notes stand in the reasons, with the facts they speak of."""
    facts = {**EVERYTHING, "consent": True, "circumstances": {"minor": True}}
    found = law("2007-09-01", **facts)["trafficking"]
    assert reason(found, "OFF-1a")["facts"] == {"consent": "yes", "force": "unknown"}
    assert reason(found, "OFF-1b")["facts"] == {"circumstances_minor": "yes"}


@pytest.mark.parametrize(("name", "opens"), [("illegal_assistance", "no"), ("rackrenting", "no")])
def test_neither_assistance_nor_rackrenting_opens_protection(law, name, opens):
    """OFF-12. Only trafficking and serious smuggling are a door to the procedure."""
    assert law("2007-09-01", **EVERYTHING)[name]["opens_protection"] == opens
