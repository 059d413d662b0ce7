"""The table of periods: complete, with a source or the word that there is none, and shown."""

from __future__ import annotations

from pathlib import Path

from safeconduct.access.retention import KEPT, SCHEDULE
from safeconduct.access.retention_page import retention_page
from safeconduct.store.classification import CLASSES
from safeconduct.store.retention import _CLASSES

PAGE = Path(__file__).resolve().parents[3] / "docs" / "security" / "retention.md"


def test_every_table_ends_or_says_why_it_stays() -> None:
    ending = {table for period in SCHEDULE for table in period.tables}
    staying = {table for tables in KEPT.values() for table in tables}
    assert ending | staying == set(CLASSES)
    assert not ending & staying


def test_every_period_has_its_deed() -> None:
    assert {period.code for period in SCHEDULE} == set(_CLASSES)


def test_no_number_is_called_verified_without_a_source() -> None:
    assert [period for period in SCHEDULE if period.verified and not period.source] == []


def test_what_concerns_a_person_is_erased_only_where_that_is_wanted_or_was_never_recorded() -> None:
    by_itself = {table for period in SCHEDULE if period.by_itself for table in period.tables}
    assert by_itself == {"Draft", "Notice", "Mail", "Delivery", "Session", "Tally"}


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == retention_page(), "`make docs` makes it again"
