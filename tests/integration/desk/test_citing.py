"""Figures of the Centre in an answer: as published, with interval, edition and day."""

from __future__ import annotations

import json
from uuid import UUID

import pytest
from django.test import Client

from safeconduct.access import Actor
from safeconduct.actions.desk import citing
from safeconduct.actions.desk.citing import NoFigure
from safeconduct.policy.reports.releases import Release
from safeconduct.store.models import DeskManifest, DeskStep
from tests.integration.desk.test_requests import _send
from tests.integration.reports.conftest import put, released_2024

__all__ = ["put", "released_2024"]
pytestmark = pytest.mark.django_db(databases=["default", "centre"])
ALL = "[[sentence yearly-2024-1 all]]"


@pytest.mark.usefixtures("released_2024")
def test_what_is_offered_is_what_was_released_and_can_be_cited() -> None:
    offered = dict(citing.offered("fr"))
    assert "2024" in offered[ALL] and len(offered) > 10
    assert all(citing.cited(each, "nl") for each in offered)
    for wrong in ("", "143", "[[sentence yearly-2031-1 all]]", "[[chart yearly-2024-1 form]]"):
        with pytest.raises(NoFigure):
            citing.cited(wrong, "en")


def test_a_figure_is_put_under_what_was_typed_and_named_in_the_manifest(
    released_2024: tuple[Release, Release], kept: UUID, at_desk: Client, actor: Actor
) -> None:
    form = {"step": "cite", "outcome": "answer", "text": "As asked:", "figure": ALL}
    page = at_desk.post(f"/en/desk/{kept}/answer/", {**form, "figure_lang": "fr", "seen": "1"})
    said = released_2024[0].total().said("fr")
    assert page.status_code == 200 and "As asked:" in page.text and said in page.text
    assert "yearly-2024-1" in page.text
    # Nothing is kept by it, and what cannot be cited loses nothing.
    assert DeskStep.objects.count() == 1
    refused = at_desk.post(f"/en/desk/{kept}/answer/", {**form, "figure": "[[chart x y]]"})
    assert refused.status_code == 422 and "As asked:" in refused.text
    _send(kept, f"As asked:\n\n{citing.cited(ALL, 'en')}", actor)
    [manifest] = DeskManifest.objects.all()
    assert json.loads(manifest.document)["figures"] == ["yearly-2024-1"]
    assert "published" not in manifest.document
