"""Two people of each agency that reports, and figures as if the Centre had released them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time

import pytest

from safeconduct.access import Actor
from safeconduct.access.roles import POLICY_OFFICER
from safeconduct.actions import figures
from safeconduct.actions.figures import Edition, Published
from safeconduct.policy.reports.releases import Release
from safeconduct.store.models import User
from tests.unit.reports.made import released

PASSWORD = "a-report-through-the-pages"
Put = Callable[..., None]


@pytest.fixture
def put(monkeypatch: pytest.MonkeyPatch) -> Put:
    """Says which editions there are from now on."""

    def editions(*found: Release) -> None:
        known = {each.name: each for each in found}
        monkeypatch.setattr(figures, "editions", lambda: [_edition(each) for each in found])
        monkeypatch.setattr(figures, "read", lambda name: _read(known.get(name)))

    return editions


@pytest.fixture
def released_2024(put: Put) -> tuple[Release, Release]:
    """Figures of 2023 and 2024, in force."""
    both = released(2024), released(2023)
    put(*both)
    return both


@pytest.fixture
def people(db: None) -> dict[str, Actor]:
    return {
        name: User.objects.create_user(
            name, password=PASSWORD, agency=agency, roles=[POLICY_OFFICER]
        ).actor
        for name, agency in (
            ("ann", "criminal_policy"),
            ("bob", "criminal_policy"),
            ("eva", "equal_opportunities"),
        )
    }


def _edition(release: Release) -> Edition:
    def at(day: object) -> datetime | None:
        return None if day is None else datetime.combine(day, time(9), UTC)  # type: ignore[arg-type]

    published = at(release.day)
    assert published is not None
    return Edition(
        release.programme,
        release.year,
        release.edition,
        published,
        at(release.replaced_on),
        at(release.withdrawn_on),
        release.withdrawn_for,
    )


def _read(release: Release | None) -> Published | None:
    if release is None:
        return None
    return Published(_edition(release), release.measured, release.tables)
