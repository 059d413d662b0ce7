"""Rounds of the Centre for the tests: a few records of two services, linked or not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from safeconduct.access.roles import ANALYST
from safeconduct.centre.feeds.actors import FEEDS
from safeconduct.centre_store import deliveries, links
from safeconduct.centre_store.deliveries import By
from safeconduct.store.models import User
from tests.unit.centre.feed_files import checked, csv_of, row

BY = By(1, "analysis_centre")
POLICE, CENTRES = "police", "reception_centres"

Rows = Sequence[Mapping[str, str]]


def analyst(name: str = "analyst", password: str = "") -> User:
    return User.objects.create_user(
        name, password=password or None, agency="analysis_centre", roles=[ANALYST]
    )


def deliver(round_: str, source: str, rows: Rows, first: int = 1) -> None:
    """`rows`: what differs from a right row; they are numbered from `first` on."""
    made = [row(FEEDS[source], at, **dict(each)) for at, each in enumerate(rows, first)]
    taken = checked(source, csv_of(made))[1]
    with deliveries.taking(round_, source, f"{source}{first}".ljust(64, "0"), BY) as taking:
        for each in taken:
            taking.add(each.good)
        taking.finish(len(rows), {})


def link(
    round_: str,
    persons: Mapping[tuple[str, int], int],
    recall: float | None = None,
    precision: float | None = None,
) -> None:
    """`persons`: (source, number) → person."""
    found = [(source, f"{number:032x}", str(one)) for (source, number), one in persons.items()]
    rates = {"recall": recall, "precision": precision}
    summary = {
        name: {"share": share, "interval95": [0.8, 0.99]}
        for name, share in rates.items()
        if share is not None
    }
    links.keep_links(round_, found, summary, BY)


def forms(*each: str) -> list[dict[str, str]]:
    return [{"form": form, "sector": ""} for form in each]


def small_round(round_: str = "2025", recall: float | None = 0.9) -> None:
    """Twelve at the police, eight of them at a centre too, and two only there."""
    deliver(round_, POLICE, forms(*["sexual"] * 7, *["labour"] * 4, ""))
    deliver(round_, CENTRES, forms(*[""] * 8, "begging", "begging"), 101)
    both = {(POLICE, number): number for number in range(1, 13)}
    both |= {(CENTRES, 100 + number): number for number in range(1, 9)}
    both |= {(CENTRES, 109): 21, (CENTRES, 110): 22}
    link(round_, both, recall)
