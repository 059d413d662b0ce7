"""State Security is asked one question; its pages speak of that, and of nothing it may not see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from django.test import Client

from safeconduct.actions.perform import Prospect
from safeconduct.store.models import User
from safeconduct.words import say

Do = Callable[..., Prospect]
CERTIFICATE = {"document": "registration_certificate"}


@pytest.fixture
def asked(do: Do) -> None:
    do("payoke", "start-guidance", date(2008, 2, 4))
    do("payoke", "record-contact", date(2008, 2, 5), contact="broken")
    do("police", "record-statement", date(2008, 3, 5), statement="statement_made")
    do("office", "issue-document", date(2008, 3, 10), **CERTIFICATE)
    do("office", "ask-confirmation", date(2008, 5, 20), questions="P-6")


@pytest.mark.usefixtures("asked")
def test_the_case_says_what_is_asked(
    client: Client, people: dict[str, User], reference: str
) -> None:
    client.force_login(people["security"])
    page = client.get(f"/nl/cases/{reference}/").content.decode()
    assert say("nl", "case-asked-text") in page
    assert say("nl", "case-referral-text") not in page


@pytest.mark.usefixtures("asked")
def test_the_list_has_no_column_of_what_is_hidden(
    client: Client, people: dict[str, User], reference: str
) -> None:
    client.force_login(people["security"])
    page = client.get("/nl/cases/").content.decode()
    assert reference in page
    for hidden in ("list-phase", "list-document", "case-assessment"):
        assert f">{say('nl', hidden)}</th>" not in page
    client.force_login(people["police"])
    assert f">{say('nl', 'case-assessment')}</th>" in client.get("/nl/cases/").content.decode()
