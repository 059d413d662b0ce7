"""The procedure as an OpenFisca country package, each rule and condition a variable.

OpenFisca's logic is two-valued; yes/no/unknown is kept as 2, 0, 1 in whole numbers, and joined by
least and greatest, which is the quickest it allows. Days that are not known are NaT.
Runs in an environment of its own; nothing of Safeconduct is imported.
"""

from __future__ import annotations

from datetime import date

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from vocabulary import DATES, ENUMS, INPUTS, Assessment, Cooperation, Document, Offence, Phase

Case = build_entity(key="case", plural="cases", label="A presumed victim's case", is_person=True)


def all_of(*parts):
    found = parts[0]
    for part in parts[1:]:
        found = np.minimum(found, part)
    return found


def any_of(*parts):
    found = parts[0]
    for part in parts[1:]:
        found = np.maximum(found, part)
    return found


def tri(yes, known=True):
    return np.where(known, 2 * yes, 1)


def add_months(day, length):
    month = day.astype("datetime64[M]")
    number = day - month.astype("datetime64[D]")
    last = (month + length + 1).astype("datetime64[D]") - np.timedelta64(1, "D")
    return np.minimum((month + length).astype("datetime64[D]") + number, last)


def day_of_month(day):
    return day - day.astype("datetime64[M]").astype("datetime64[D]")


def variable(name, formula, value_type=int, **options):
    """A variable of the case whose formula is given the case's other variables by name."""

    def computed(case, period, parameters):
        return formula(lambda asked: case(asked, period), parameters(period))

    attributes = {"value_type": value_type, "entity": Case, "definition_period": DateUnit.DAY}
    return type(name, (Variable,), {**attributes, **options, "formula": computed})


def given(name, value_type, **options):
    attributes = {"value_type": value_type, "entity": Case, "definition_period": DateUnit.ETERNITY}
    return type(name, (Variable,), {**attributes, **options})


def inputs():
    for name in INPUTS:
        yield given(name, int, default_value=1)
    for name, kind in ENUMS.items():
        yield given(name, Enum, possible_values=kind, default_value=kind.unknown)
    for name in DATES:
        yield given(name, date)
    yield given("document_number", int)


def rules():
    yield variable(
        "presumed_victim",
        lambda f, p: np.select(
            [
                f("assessment") == Assessment.victim,
                (f("assessment") == Assessment.implicated)
                | (f("assessment") == Assessment.not_victim),
            ],
            [2, 0],
            1,
        ),
    )
    yield variable(
        "eligible",
        lambda f, p: tri(
            (f("offence") == Offence.trafficking) | (f("offence") == Offence.serious_smuggling),
            f("offence") != Offence.unknown,
        ),
    )
    yield variable("foreigner", lambda f, p: 2 - f("belgian"))
    yield variable("not_ended", lambda f, p: 2 - f("ended"))
    yield variable("guidance", lambda f, p: f("guided"))
    yield variable(
        "cooperation_holds",
        lambda f, p: tri(
            (f("cooperation") == Cooperation.statement_made)
            | (f("cooperation") == Cooperation.complaint_filed)
        ),
    )
    yield variable("unaccompanied_minor", unaccompanied_minor)
    yield variable("last_day", last_day, value_type=date)
    yield variable("held", held)
    for name, kind in (
        ("certificate", Document.registration_certificate),
        ("residence", Document.temporary_residence),
    ):
        yield variable(
            f"current_is_{name}",
            lambda f, p, kind=kind: all_of(
                f("document_in_course"),
                tri(f("document_kind") == kind, f("document_kind") != Document.unknown),
            ),
        )
        yield variable(
            f"holds_{name}", lambda f, p, name=name: all_of(f("held"), f(f"current_is_{name}"))
        )
    yield variable(
        "in_procedure",
        lambda f, p: all_of(f("presumed_victim"), f("eligible"), f("foreigner"), f("not_ended")),
    )
    yield variable(
        "guided_base", lambda f, p: all_of(f("in_procedure"), f("contact_broken"), f("guidance"))
    )
    yield variable(
        "stated_or_minor", lambda f, p: any_of(f("cooperation_holds"), f("unaccompanied_minor"))
    )
    yield variable("registration_confirmed", registration_confirmed)
    yield variable("residence_confirmed", residence_confirmed)
    yield variable(
        "no_objection",
        lambda f, p: all_of(
            2 - f("threat"),
            2 - f("stopped_cooperating"),
            2 - f("proceedings_ended"),
            2 - f("fraud"),
        ),
    )
    yield variable(
        "phase", phase, value_type=Enum, possible_values=Phase, default_value=Phase.detected
    )
    yield from openings()
    yield from outcomes()


def unaccompanied_minor(f, p):
    born, on = f("birth_date"), f("on")
    eighteen = add_months(born, p.adult_age_months)
    fell_short = day_of_month(eighteen) < day_of_month(born)
    of_age = eighteen + fell_short.astype("timedelta64[D]")
    return all_of(f("unaccompanied"), tri(on < of_age, ~np.isnat(on) & ~np.isnat(of_age)))


def last_day(f, p):
    kind, issued_on = f("document_kind"), f("document_issued_on")
    return np.select(
        [
            kind == Document.reflection_order,
            kind == Document.registration_certificate,
            kind == Document.temporary_residence,
        ],
        [
            issued_on + np.timedelta64(p.reflection_days, "D"),
            add_months(issued_on, p.registration_months),
            add_months(issued_on, p.residence_months),
        ],
        np.datetime64("NaT"),
    )


def held(f, p):
    kind, on, last = f("document_kind"), f("on"), f("last_day")
    unlimited = tri(kind == Document.unlimited_residence, kind != Document.unknown)
    in_time = tri(on <= last, ~np.isnat(on) & ~np.isnat(last))
    return all_of(f("document_in_course"), f("not_ended"), any_of(unlimited, in_time))


def not_denied(value):
    return np.where(value == 0, 0, 2)


def registration_confirmed(f, p):
    return all_of(
        f("answer_proceedings_pending"),
        f("answer_willing_to_cooperate"),
        f("answer_still_victim"),
        f("answer_contact_broken"),
        not_denied(f("answer_cooperating")),
        not_denied(f("answer_no_threat")),
    )


def residence_confirmed(f, p):
    return all_of(
        f("answer_proceedings_pending"),
        f("answer_cooperating"),
        f("answer_contact_broken"),
        f("answer_no_threat"),
        not_denied(f("answer_willing_to_cooperate")),
        not_denied(f("answer_still_victim")),
    )


def phase(f, p):
    order_on, on = f("last_order_issued_on"), f("on")
    may_reflect = all_of(f("presumed_victim"), f("eligible"), f("contact_broken"), f("guidance"))
    may_register = all_of(may_reflect, f("stated_or_minor"))
    ends = order_on + np.timedelta64(p.reflection_days, "D")
    return np.select(
        [
            any_of(f("unlimited_granted"), f("unlimited_issued")) == 2,
            f("ended") == 2,
            f("presumed_victim") == 0,
            f("foreigner") == 0,
            f("residence_issued") == 2,
            any_of(f("certificate_issued"), may_register) == 2,
            ends < on,
            ~np.isnat(order_on) | (may_reflect == 2),
            f("referred") == 2,
        ],
        list(range(9)),
        9,
    )


def openings():
    yield variable(
        "reflection_order",
        lambda f, p: all_of(
            f("guided_base"),
            2 - f("unaccompanied_minor"),
            tri(np.isnat(f("statement_on"))),
            tri(np.isnat(f("document_issued_on"))),
        ),
    )
    yield variable(
        "registration_certificate",
        lambda f, p: all_of(
            f("guided_base"),
            f("stated_or_minor"),
            2 - any_of(f("certificate_issued"), f("residence_issued"), f("unlimited_issued")),
        ),
    )
    yield variable(
        "registration_certificate_renewal",
        lambda f, p: all_of(
            f("guided_base"),
            f("current_is_certificate"),
            any_of(
                2 - f("current_is_certificate"),
                tri(
                    f("document_number") <= p.registration_renewals,
                    ~np.isnat(f("document_issued_on")) & (f("document_number") >= 0),
                ),
            ),
            f("registration_confirmed"),
            2 - f("threat"),
        ),
    )
    yield variable(
        "temporary_residence",
        lambda f, p: all_of(
            f("guided_base"),
            f("current_is_certificate"),
            f("residence_confirmed"),
            f("no_objection"),
        ),
    )
    yield variable(
        "temporary_residence_extension",
        lambda f, p: all_of(
            f("guided_base"),
            f("current_is_residence"),
            f("residence_confirmed"),
            f("no_objection"),
        ),
    )
    yield variable(
        "unlimited_residence",
        lambda f, p: all_of(
            f("in_procedure"),
            f("residence_issued"),
            2 - any_of(f("unlimited_granted"), f("unlimited_issued")),
            any_of(f("convicted"), f("charged")),
            any_of(f("identity_proven"), f("identity_impossible")),
        ),
    )


def outcomes():
    yield variable(
        "holds_either", lambda f, p: any_of(f("holds_certificate"), f("holds_residence"))
    )
    yield variable(
        "ground_resumed_contact", lambda f, p: all_of(f("holds_either"), 2 - f("contact_broken"))
    )
    yield variable("ground_threat", lambda f, p: all_of(f("holds_either"), f("threat")))
    for name, fact in (
        ("ground_not_cooperating", "stopped_cooperating"),
        ("ground_proceedings_ended", "proceedings_ended"),
        ("ground_fraud", "fraud"),
    ):
        yield variable(name, lambda f, p, fact=fact: all_of(f("holds_residence"), f(fact)))
    yield variable(
        "work_permit_c",
        lambda f, p: all_of(
            tri(
                (f("phase") == Phase.registration)
                | (f("phase") == Phase.temporary_residence)
                | (f("phase") == Phase.unlimited_residence)
            ),
            f("holds_either"),
        ),
    )
    yield variable(
        "financial_aid",
        lambda f, p: all_of(
            tri(f("phase") == Phase.unlimited_residence),
            tri(f("offence") == Offence.trafficking, f("offence") != Offence.unknown),
            tri(f("on") >= np.datetime64("2004-01-01"), ~np.isnat(f("on"))),
        ),
    )


def _dated(value):
    return {"values": {"1997-01-13": {"value": value}}}


PARAMETERS = {
    "reflection_days": _dated(45),
    "registration_months": _dated(3),
    "residence_months": _dated(6),
    "registration_renewals": _dated(1),
    "adult_age_months": _dated(216),
}

OUTPUTS = {
    "cooperation_holds": "cooperation",
    **{
        name: name
        for name in (
            *("phase", "last_day", "held", "contact_broken", "guidance", "reflection_order"),
            *("registration_certificate", "registration_certificate_renewal"),
            *("temporary_residence", "temporary_residence_extension", "unlimited_residence"),
            *("ground_resumed_contact", "ground_threat", "ground_not_cooperating"),
            *("ground_proceedings_ended", "ground_fraud", "work_permit_c", "financial_aid"),
        )
    },
}
"""What is asked, and the name the other engines give it."""


def system():
    """The tax and benefit system, as OpenFisca calls it."""
    made = TaxBenefitSystem([Case])
    made.parameters = ParameterNode("", data=PARAMETERS)
    made.add_variables(*inputs(), *rules())
    return made
