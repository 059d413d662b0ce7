"""The first contact, as S2 and S1 have it.

S2: Instructions of 13 January 1997 on assistance to victims of human trafficking, section 5.
S1: Kingdom of Belgium, The fight against trafficking and smuggling in human beings, 3.2.3.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from safeconduct.access import Actor, Relation, may, relations
from safeconduct.access.deeds import Deed
from safeconduct.actions.first_contact.answers import read_answers
from safeconduct.actions.first_contact.course import answered, course, unanswered
from safeconduct.actions.first_contact.places import CENTRES, DISTRICTS, suggested_centre
from safeconduct.actions.first_contact.timeline import as_case, duties, planned, standing

MET = date(2008, 2, 1)
POLICE = Actor(1, "An officer", "federal_police", "Antwerpen")
INSPECTOR = Actor(2, "An inspector", "social_inspection", "Liège")

WOMAN = {
    "when": {"day": "2008-02-01", "time": "16:00"},
    "where": {"district": "Antwerpen"},
    "how": {"channel": "control"},
    "name": {"family_name": "Osagie", "given_name": "", "other_names": ""},
    "age": {"age_known": "date", "birth_date": "1988-05-01"},
    "nationality": {"codes": ["NGA"]},
    "residence": {"status": "illegal"},
    "language": {"code": "en"},
    "form": {"form": "sexual"},
}
BOY = WOMAN | {
    "age": {"age_known": "date", "birth_date": "1992-02-02"},
    "accompanied": {"unaccompanied": "yes"},
}


def contact(base: dict[str, Any], assessed_as: str, actor: Actor = POLICE, **pages: Any) -> dict:
    """A draft with an assessment, and further pages answered in the order given."""
    content = dict(base)
    content = answered(
        content, "assessment", {"assessed_as": assessed_as, "reasons": "seen"}, actor, on=MET
    )
    for page, answer in pages.items():
        content = answered(content, page.replace("_", "-"), answer, actor, on=MET)
    return content


def owed(content: dict, actor: Actor = POLICE) -> list[tuple[str, str]]:
    return [(d["rule"], d["duty"]) for d in duties(read_answers(content), actor, on=MET)]


def recorded(content: dict, actor: Actor = POLICE) -> list[str]:
    return [event.type for event in planned(read_answers(content), actor)]


DONE = {"state": "done", "done_on": "2008-02-01"}


# ── S2, section 5.1: good reason to believe that they are dealing with a victim ────────────────


@pytest.mark.parametrize("actor", [POLICE, INSPECTOR], ids=["police", "social inspection"])
def test_a_victim_is_taken_in_by_a_centre_and_the_foreigners_department_is_informed(
    actor: Actor,
) -> None:
    """ "They take the necessary measures to ensure that the person is taken in by a victim
    support centre, and they inform the Foreigners Department … if he or she is an illegal or
    provisional resident." """
    assert owed(contact(WOMAN, "victim", actor), actor) == [
        ("FC-1", "give_leaflet"),
        ("FC-8", "tell_of_rights"),
        ("FC-2", "arrange_intake"),
        ("FC-2", "inform_immigration_office"),
    ]


@pytest.mark.parametrize(
    ("status", "informed"),
    [("illegal", True), ("provisional", True), ("legal", False), ("unknown", False)],
)
def test_the_department_is_informed_of_illegal_and_provisional_residents_only(
    status: str, informed: bool
) -> None:
    content = contact(WOMAN | {"residence": {"status": status}}, "victim")
    assert (("FC-2", "inform_immigration_office") in owed(content)) is informed


def test_a_victim_who_agrees_is_referred_to_the_centre_chosen() -> None:
    """S1: "These services have to direct each potential victim to one of the three"."""
    content = contact(
        WOMAN, "victim", wish={"wish": "agrees"}, centre={"centre": "payoke"}, intake=DONE
    )
    events = planned(read_answers(content), POLICE)
    assert [(e.type, e.data.get("centre")) for e in events][-1] == ("referred", "payoke")
    answer = standing(read_answers(content), POLICE, on=MET, lang="en")
    assert answer["phase"] == "referred"
    # "Ensure that the person is taken in": the duty stays until the centre has begun.
    open_still = {d["duty"]: d["state"] for d in answer["duties"]}
    assert open_still["arrange_intake"] == "open"


def test_what_is_not_done_at_once_stays_owed_and_says_what_became_of_it() -> None:
    content = contact(
        WOMAN,
        "victim",
        wish={"wish": "not_asked"},
        leaflet={"state": "later", "why": "no copy at hand"},
        rights={"state": "handed_on", "to": "local_police"},
        intake={"state": "later", "why": "in hospital"},
    )
    answer = standing(read_answers(content), POLICE, on=date(2008, 2, 2), lang="en")
    assert [(d["duty"], d["state"]) for d in answer["duties"]] == [
        ("give_leaflet", "overdue"),
        ("tell_of_rights", "overdue"),
        ("arrange_intake", "open"),
        ("inform_immigration_office", "open"),
    ]
    [assessed] = [e for e in planned(read_answers(content), POLICE) if e.type == "assessed"]
    assert assessed.data["left_open"] == [
        {"duty": "give_leaflet", "state": "later", "why": "no copy at hand"},
        {"duty": "tell_of_rights", "state": "handed_on", "to": "local_police"},
        {"duty": "arrange_intake", "state": "later", "why": "in hospital"},
    ]


# ── S2, section 5.2: not certain whether a person is a victim ──────────────────────────────────


def test_where_it_is_uncertain_the_centre_is_given_the_opportunity_to_make_contact() -> None:
    assert owed(contact(WOMAN, "uncertain")) == [
        ("FC-1", "give_leaflet"),
        ("FC-8", "tell_of_rights"),
        ("FC-3", "offer_centre_contact"),
    ]


def test_a_member_of_staff_is_invited_if_the_person_agrees() -> None:
    """ "… inviting a staff member of the support centre to the police station, if the person in
    question agrees to this." """
    content = contact(
        WOMAN, "uncertain", wish={"wish": "agrees"}, centre={"centre": "payoke"}, offer=DONE
    )
    [invited] = [e for e in planned(read_answers(content), POLICE) if e.type == "centre_invited"]
    assert invited.data == {"centre": "payoke", "agreed": True}


def test_who_does_not_agree_now_was_offered_it_and_no_centre_learns_of_them() -> None:
    content = contact(WOMAN, "uncertain", wish={"wish": "declines"}, centre={"centre": "payoke"})
    assert ("FC-3", "offer_centre_contact") not in owed(content)
    events = planned(read_answers(content), POLICE)
    assert events[-1].data == {"centre": "payoke", "agreed": False}
    assert "payoke" not in {each.agency for each in _relations(content)}


# ── S2, section 5.3: implicated, and therefore not a victim ────────────────────────────────────


def test_who_is_implicated_is_not_put_in_contact_with_a_centre() -> None:
    """ "They are not to be put in contact with a victim support centre." """
    content = contact(WOMAN, "implicated")
    assert owed(content) == []
    assert recorded(content) == ["detected", "assessed"]
    pages = course(content, POLICE, on=MET)
    assert pages[pages.index("assessment") + 1 :] == ("check",)


def test_an_assessment_changed_to_implicated_takes_the_centre_out_of_the_draft() -> None:
    content = contact(
        WOMAN, "victim", wish={"wish": "agrees"}, centre={"centre": "payoke"}, intake=DONE
    )
    content = contact(content, "implicated")
    assert content.keys() == WOMAN.keys() | {"assessment"}
    assert "referred" not in recorded(content)


def test_even_a_draft_that_names_a_centre_makes_no_contact_for_the_implicated() -> None:
    forged = contact(WOMAN, "implicated") | {
        "wish": {"wish": "agrees"},
        "centre": {"centre": "payoke"},
        "duties": {"arrange_intake": DONE, "offer_centre_contact": DONE},
    }
    assert recorded(forged) == ["detected", "assessed"]


def test_who_is_not_a_victim_is_owed_nothing_here() -> None:
    assert owed(contact(WOMAN, "not_victim")) == []


# ── S2, section 5, last paragraph: the leaflet ─────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("assessed_as", "given"),
    [("victim", True), ("uncertain", True), ("implicated", False), ("not_victim", False)],
)
def test_whoever_may_be_a_victim_is_given_the_leaflet(assessed_as: str, given: bool) -> None:
    """ "Whenever the police or a social inspection service encounter a person who may be a
    victim …, it is their duty to give him or her the information leaflet." """
    assert (("FC-1", "give_leaflet") in owed(contact(WOMAN, assessed_as))) is given


def test_the_leaflet_is_given_in_a_language_the_person_understands() -> None:
    content = contact(WOMAN, "victim", leaflet=DONE | {"language": "bin"})
    [leaflet] = [e for e in planned(read_answers(content), POLICE) if e.type == "leaflet_given"]
    assert leaflet.data == {"language": "bin"}


# ── S1 3.2.3: minors, Belgians, smuggling ──────────────────────────────────────────────────────


def test_an_unaccompanied_minor_goes_to_the_minors_centre_with_one_of_the_three() -> None:
    """ "Shelter is supplied by a specific reception centre for unaccompanied minors.
    Administrative support and legal aid are provided … in cooperation with one of the three." """
    content = contact(
        BOY, "victim", wish={"wish": "agrees"}, centre={"centre": "payoke"}, intake=DONE
    )
    events = planned(read_answers(content), POLICE)
    assert [e.data["centre"] for e in events if e.type == "referred"] == [
        "minors_centre",
        "payoke",
    ]
    answer = standing(read_answers(content), POLICE, on=MET, lang="en")
    assert [d["duty"] for d in answer["duties"] if d["owed_by"] == "guardianship"] == [
        "appoint_guardian",
        "establish_identity",
        "trace_family",
    ]


def test_the_minor_is_asked_about_on_the_day_of_the_meeting() -> None:
    day_before_18 = BOY | {"age": {"age_known": "date", "birth_date": "1990-02-02"}}
    on_18 = BOY | {"age": {"age_known": "date", "birth_date": "1990-02-01"}}
    assert read_answers(day_before_18).unaccompanied_minor == "yes"
    assert read_answers(on_18).unaccompanied_minor == "no"
    assert "accompanied" not in course(on_18, POLICE, on=MET)


def test_born_on_29_february_is_a_child_until_the_end_of_28_february() -> None:
    born = {"age": {"age_known": "date", "birth_date": "1992-02-29"}}
    on = {"when": {"day": "2010-02-28"}}, {"when": {"day": "2010-03-01"}}
    assert [read_answers(BOY | born | each).under_18 for each in on] == ["yes", "no"]


def test_an_estimated_age_leaves_the_minority_open_but_cares_for_a_child() -> None:
    content = contact(
        BOY | {"age": {"age_known": "estimate", "estimated_age": 16}},
        "victim",
        wish={"wish": "agrees"},
        centre={"centre": "payoke"},
        intake=DONE,
    )
    answers = read_answers(content)
    assert (answers.unaccompanied_minor, answers.person.birth_date) == ("unknown", None)
    assert answers.indicators.code == "child_sexual"
    assert [e.data["centre"] for e in planned(answers, POLICE) if e.type == "referred"] == [
        "minors_centre",
        "payoke",
    ]


def test_a_belgian_has_no_residence_procedure_but_the_duties_of_help_stay() -> None:
    """S1 2.1: "not only foreigners are considered victims"."""
    content = contact(WOMAN | {"nationality": {"codes": ["BEL"]}}, "victim")
    assert "residence" not in course(content, POLICE, on=MET)
    assert owed(content) == [
        ("FC-1", "give_leaflet"),
        ("FC-8", "tell_of_rights"),
        ("FC-2", "arrange_intake"),
    ]
    answer = standing(read_answers(content), POLICE, on=MET, lang="en")
    assert answer["phase"] == "not_applicable"


@pytest.mark.parametrize(
    ("form", "person", "offence"),
    [
        ("sexual", WOMAN, "trafficking"),
        ("labour", WOMAN, "trafficking"),
        ("begging", WOMAN, "trafficking"),
        ("organs", WOMAN, "trafficking"),
        ("forced_offence", WOMAN, "trafficking"),
        ("serious_smuggling", WOMAN, "serious_smuggling"),
        ("smuggling", WOMAN, "smuggling"),
        ("smuggling", BOY, "serious_smuggling"),
        ("smuggling", BOY | {"accompanied": {"unaccompanied": "no"}}, "smuggling"),
        ("smuggling", BOY | {"accompanied": {"unaccompanied": "unknown"}}, "unknown"),
        ("unknown", WOMAN, "unknown"),
    ],
)
def test_the_form_says_which_offence_the_case_is_about(
    form: str, person: dict, offence: str
) -> None:
    """Law of 15 December 1980, art. 77quater, 1°: against an unaccompanied minor."""
    assert read_answers(person | {"form": {"form": form}}).offence == offence


# ── Refusal of referral ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("assessed_as", ["victim", "uncertain"])
def test_who_refuses_referral_leads_to_no_case_and_no_further_question(assessed_as: str) -> None:
    content = contact(WOMAN, assessed_as, wish={"wish": "refuses"})
    pages = course(content, POLICE, on=MET)
    assert pages[-1] == "refusal"
    assert "check" not in pages
    assert unanswered(content, POLICE, on=MET) == ()


# ── What every contact needs, and what nobody has to know ──────────────────────────────────────


def test_everything_about_the_person_may_be_not_known() -> None:
    nobody = WOMAN | {
        "name": {"family_name": "", "given_name": "", "other_names": ""},
        "age": {"age_known": "unknown"},
        "accompanied": {"unaccompanied": "unknown"},
        "nationality": {"codes": []},
        "residence": {"status": "unknown"},
        "language": {"code": ""},
        "form": {"form": "unknown"},
    }
    content = contact(
        nobody,
        "victim",
        wish={"wish": "agrees"},
        centre={"centre": "surya"},
        leaflet=DONE,
        rights=DONE,
        intake=DONE,
    )
    assert unanswered(content, POLICE, on=MET) == ()
    answers = read_answers(content)
    assert answers.names == {}
    assert (answers.person.birth_date, answers.person.unaccompanied) == (None, None)
    assert (answers.person.nationalities, answers.person.residence_status) == ((), "unknown")


def test_a_name_stands_in_no_event() -> None:
    content = contact(
        WOMAN, "victim", wish={"wish": "agrees"}, centre={"centre": "payoke"}, intake=DONE
    )
    assert "Osagie" not in repr(planned(read_answers(content), POLICE))


def test_the_detecting_service_may_record_each_event_of_its_contact_and_no_other_may() -> None:
    content = contact(
        BOY,
        "victim",
        wish={"wish": "agrees"},
        centre={"centre": "payoke"},
        leaflet=DONE,
        rights=DONE,
        intake=DONE,
        immigration_office=DONE,
    )
    standing_of = _relations(content)
    for event in planned(read_answers(content), POLICE):
        deed = Deed(event.type, event.data)
        assert may(POLICE, standing_of, deed).allowed, event.type
        assert not may(Actor(9, "x", "pag_asa"), standing_of, deed).allowed
        assert not may(Actor(9, "x", "federal_police", "Namur"), standing_of, deed).allowed


def test_a_service_that_works_for_the_whole_country_keeps_sight_of_its_contact() -> None:
    national = Actor(3, "An officer", "federal_police", "")
    content = contact(WOMAN, "victim", national)
    standing_of = _relations(content, national)
    assert may(national, standing_of, Deed("leaflet_given")).allowed


def test_each_district_has_a_centre_near_and_none_shows_an_address() -> None:
    assert {suggested_centre(each) for each in DISTRICTS} == {each.code for each in CENTRES}
    assert suggested_centre("Antwerpen") == "payoke"
    assert suggested_centre("Liège") == "surya"
    assert suggested_centre("Brussel") == "pag_asa"
    assert suggested_centre("abroad") is None
    public = {"code", "name", "city", "region", "website", "email", "verified"}
    assert set(CENTRES[0].__dataclass_fields__) == public


def _relations(content: dict[str, Any], actor: Actor = POLICE) -> tuple[Relation, ...]:
    answers = read_answers(content)
    return relations(as_case(answers, actor, planned(answers, actor)))
