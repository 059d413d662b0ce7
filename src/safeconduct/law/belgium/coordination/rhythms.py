"""How often each body meets or reports, and who answers for it.

> The coordination meetings which take place at least every three months, and to which all the
> investigation and prosecution services of the districts are invited […] (S1 3.2.2: PR-3)

> The Directive will be the subject of a yearly assessment. (S1 3.2.2: PR-7)

> As the Interdepartmental Coordination Unit […] only meets two or three times a year, a "Bureau"
> […] has been set up. The Bureau meets on a monthly basis. (S1 3.3.1: K-1, K-2)

> The Centre meets on a monthly basis under the presidency of the Service of criminal Policy.
> (S1 3.3.2, note 4: K-3)

A term runs from what was done last, and before anything was done from the first day of the rule,
or of the body where that is younger. It ends on the same day number, at the latest on the last day
of the month; the last day counts, and does not move to a working day.
"""

from __future__ import annotations

from dataclasses import dataclass

from safeconduct.law.belgium.catalogue import by_code
from safeconduct.law.engine.building import day, word, yes_no
from safeconduct.law.engine.nodes import Branch, Choose, Constant, Parameter
from safeconduct.law.engine.rules import Duty, Rule, rule
from safeconduct.law.engine.terms import Months

from . import facts as f

_NEVER = yes_no(False)


@dataclass(frozen=True, slots=True)
class Rhythm:
    """What one body owes again and again: the day a term counts from, its last day, the duty."""

    body: str
    counted_from: Rule
    due: Rule
    duty: Duty


def _rhythm(code: str, body: str, duty: str, owed_by: str) -> Rhythm:
    """The rhythm of `body` under `code`; its length is the parameter ``<body>_months``."""
    first = _first_day(code)
    begins = Choose(
        (Branch("younger_than_its_rule", first.at_most(f.BODY_SINCE), f.BODY_SINCE),),
        first,
        "first",
        "as_old_as_its_rule",
    )
    counted_from = rule(
        code,
        "counted_from",
        Choose(
            (Branch("from_the_last", begins.at_most(f.LAST_DONE_ON), f.LAST_DONE_ON),),
            begins,
            "first",
            "from_the_beginning",
        ),
    )
    length = Months(Parameter(f"{body}_months", at=counted_from))
    due = rule(code, "next_due", counted_from.plus(length))
    return Rhythm(
        body,
        counted_from,
        due,
        Duty(
            code,
            duty,
            owed_by=word(owed_by),
            arises=f.BODY.one_of(body) & begins.at_most(f.ON),
            due=due,
            met_on=f.NEXT_DONE_ON,
            dropped=_NEVER,
            on=f.ON,
        ),
    )


def _first_day(code: str) -> Constant:
    """The first day of the rule, as its catalogue entry has it."""
    return day(by_code()[code][0].valid_from)


DISTRICT_MEETING = _rhythm("PR-3", "district", "hold_district_meeting", "public_prosecutor")
"""At least every three months in each district; the prosecution bodies convene it (S1 3.2.2)."""

DIRECTIVE_ASSESSMENT = _rhythm("PR-7", "directive", "assess_directive", "criminal_policy")
"""Every year. The text names nobody; it is read with K-4, under which the Service for Criminal
Policy reports."""

UNIT_MEETING = _rhythm("K-1", "unit", "hold_unit_meeting", "minister")
"""Two or three times a year, chaired by the Minister of Justice. When the next of two or three
meetings is late the text leaves open: the length is read as six months, and not confirmed."""

BUREAU_MEETING = _rhythm("K-2", "bureau", "hold_bureau_meeting", "criminal_policy")
COMMITTEE_MEETING = _rhythm("K-3", "committee", "hold_committee_meeting", "criminal_policy")

GOVERNMENT_REPORT = _rhythm(
    "K-4", "government_report", "publish_government_report", "criminal_policy"
)
"""> the aforementioned Service has been asked by the Minister of Justice to draw up the annual
> governmental report concerning this matter (S1 3.3.3)
"""

INDEPENDENT_ASSESSMENT = _rhythm(
    "K-4", "independent_assessment", "publish_independent_assessment", "equal_opportunities"
)
"""> Draw up an annual independent and public assessment report […] which must be submitted to the
> government (S1 3.3.3)
"""

ACTION_PLAN = _rhythm("K-5", "action_plan", "begin_action_plan", "central_service")
PLAN_MONITORING = _rhythm("K-5", "plan_monitoring", "monitor_action_plan", "central_service")
"""> The Central Service also draws up five-year police action plans […]. It monitors the
> implementation of the action plans in the field. (S1 3.3.3)

How often the field is looked at the text leaves open: read as every year, and not confirmed."""

RHYTHMS: tuple[Rhythm, ...] = (
    DISTRICT_MEETING,
    DIRECTIVE_ASSESSMENT,
    UNIT_MEETING,
    BUREAU_MEETING,
    COMMITTEE_MEETING,
    GOVERNMENT_REPORT,
    INDEPENDENT_ASSESSMENT,
    ACTION_PLAN,
    PLAN_MONITORING,
)
"""Every rhythm, in the order of the rules."""
