"""Links make persons of records."""

from __future__ import annotations

import pytest
from django.db import IntegrityError, connections, transaction

from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre_store import deliveries, links
from safeconduct.centre_store.deliveries import By
from tests.unit.centre.feed_files import checked, csv_of, row

pytestmark = pytest.mark.django_db(databases=["default", "centre"])
ONE = By(1, "analysis_centre")
A, B = "a" * 32, "b" * 32


def _deliver(source: str, *numbers: int) -> None:
    rows = [row(FEEDS[source], number) for number in numbers]
    with deliveries.taking("2026", source, source.ljust(64, "0"), ONE) as taking:
        for each in checked(source, csv_of(rows))[1]:
            taking.add(each.good)
        taking.finish(len(rows), {})


def test_each_record_is_shown_with_its_person_by_the_latest_linkage() -> None:
    _deliver("police", 1, 2)
    _deliver("immigration_office", 3)
    police, other, office = (f"{number:032x}" for number in (1, 2, 3))
    links.keep_links("2026", [("police", police, "7")], {"threshold": 0.9}, ONE)
    found = [("police", police, "1"), ("immigration_office", office, "1"), ("police", other, "2")]
    links.keep_links("2026", found[:2], {"threshold": 0.8}, ONE)
    frame = links.linked("2026").sort("number")
    assert frame["person"].to_list() == ["1", None, "1"]
    assert frame["source"].to_list() == ["police", "police", "immigration_office"]
    assert links.summary_of("2026") == {"threshold": 0.8}
    assert links.summary_of("2027") is None


@pytest.mark.parametrize("link", [("police", "Osaro", "1"), ("police", A, "Blessing Osaro")])
def test_a_link_that_is_no_number_keeps_nothing_of_the_run(link: tuple[str, str, str]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic("centre"):
        links.keep_links("2026", [("police", B, "1"), link], {}, ONE)
    with connections["centre"].cursor() as cursor:
        cursor.execute("SELECT count(*) FROM centre_store_link")
        assert cursor.fetchone() == (0,)
