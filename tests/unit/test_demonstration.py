"""The demonstration country keeps to the rules it shows."""

from __future__ import annotations

from datetime import date

from safeconduct.demo.country import Synthetic, country
from safeconduct.demo.load import _names
from safeconduct.store.records import Names


def _refused(each: Synthetic) -> bool:
    return any(event.type == "referral_refused" for event in each.case.events)


def test_somebody_who_refused_referral_has_no_name() -> None:
    people = list(country(date(2009, 1, 1)))
    refused = [each for each in people if _refused(each)]
    assert refused
    assert len(refused) < len(people)
    for each in people:
        assert (_names(each) == Names()) == _refused(each)
