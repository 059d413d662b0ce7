"""The indicators support the officer's assessment.

ILO and European Commission, Operational indicators of trafficking in human beings, 2009. The
directive's own annex (COL 01/2007) is not public; S1, 3.2.3, says only that it exists.
"""

from __future__ import annotations

import pytest

from safeconduct.cases.indicators import judge, summarise
from safeconduct.law.belgium.indicators import indicator_set

LABOUR = indicator_set("adult_labour")
CHILD = indicator_set("child_labour")


def verdict(dimension: str, *seen: str, nothing_else: bool = True) -> tuple[str, str | None]:
    asked = LABOUR.dimension(dimension)
    answers = {f"{dimension}.{i.code}": "no" for i in asked.indicators} if nothing_else else {}
    found = judge(asked, answers | {f"{dimension}.{code}": "yes" for code in seen})
    return found.verdict, found.combination


@pytest.mark.parametrize(
    ("seen", "combination"),
    [
        (("documents_taken", "debt_bondage"), "two_strong"),
        (("violence", "forced_to_lie"), "strong_and_other"),
        (("violence", "exposure_threatened"), "strong_and_other"),
        (("forced_to_lie", "wages_withheld", "violence_family"), "three_medium"),
        (("forced_to_lie", "wages_withheld", "exposure_threatened"), "two_medium_one_weak"),
    ],
)
def test_coercion_at_destination_is_positive_on_each_of_the_four_combinations(
    seen: tuple[str, ...], combination: str
) -> None:
    assert verdict("coercion_destination", *seen) == ("yes", combination)


@pytest.mark.parametrize(
    "seen",
    [
        (),
        ("violence",),
        ("forced_to_lie", "wages_withheld"),
        ("forced_to_lie", "exposure_threatened"),
        ("exposure_threatened",),
    ],
)
def test_coercion_at_destination_is_not_positive_on_less(seen: tuple[str, ...]) -> None:
    assert verdict("coercion_destination", *seen) == ("no", None)


def test_one_strong_sign_and_the_rest_not_answered_cannot_tell_yet() -> None:
    assert verdict("coercion_destination", "violence", nothing_else=False) == ("unknown", None)


def test_the_reason_names_the_signs_the_verdict_rests_on() -> None:
    found = judge(
        LABOUR.dimension("coercion_destination"),
        {
            "coercion_destination.violence": "yes",
            "coercion_destination.wages_withheld": "yes",
            "coercion_destination.forced_to_lie": "yes",
        },
    )
    assert [sign.code for sign in found.rests_on] == ["violence", "forced_to_lie"]


def test_the_same_sign_weighs_more_for_a_child() -> None:
    answers = {
        f"deceptive_recruitment.{code}": "yes" for code in ("deceived_job", "deceived_education")
    }
    assert judge(CHILD.dimension("deceptive_recruitment"), answers).combination == "two_strong"
    assert (
        judge(LABOUR.dimension("deceptive_recruitment"), answers).combination == "strong_and_other"
    )


def test_for_an_adult_exploitation_needs_a_means_beside_it_for_a_child_it_does_not() -> None:
    """Protocol of 15 November 2000 to prevent, suppress and punish trafficking, art. 3 (a), (c)."""
    worked_hard = {
        f"{each.code}.{sign.code}": "yes" if each.code == "exploitation" else "no"
        for each in LABOUR.dimensions
        for sign in each.indicators
    }
    assert summarise(LABOUR, worked_hard).pattern == "no"
    assert summarise(CHILD, worked_hard).pattern == "yes"
    deceived = worked_hard | {
        "deceptive_recruitment.deceived_job": "yes",
        "deceptive_recruitment.deceived_wages": "yes",
    }
    assert summarise(LABOUR, deceived).pattern == "yes"


def test_the_summary_names_no_assessment() -> None:
    """It is the officer who assesses (S2, section 5): nothing here says victim or not."""
    fields = summarise(LABOUR, {}).__dataclass_fields__
    assert set(fields) == {"dimensions", "exploitation", "means", "pattern", "verified"}
