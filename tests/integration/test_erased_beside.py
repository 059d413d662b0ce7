"""With the person go the sheet of codes, and what was written in order to look at their file."""

from __future__ import annotations

import pytest
from django.test import Client

from safeconduct.access.roles import CUSTODIAN, DATA_PROTECTION_OFFICER
from safeconduct.actions.own_view import sheets
from safeconduct.actions.sharing import emergency
from safeconduct.store import models
from safeconduct.store.identities import erase_identity
from safeconduct.words import say
from safeconduct.words.readers import tell
from tests.integration.own_view.conftest import type_in
from tests.integration.sharing.conftest import PURPOSE, Town, make, town

__all__ = ["make", "town"]
pytestmark = pytest.mark.django_db
REASON = "Qxreason: she is in hospital."


def test_the_codes_and_the_reasons_end_and_it_stays_known_who_looked(town: Town) -> None:
    town.guided()
    officer = town.make("local_police", "Leuven")
    watching = town.make("payoke", "", DATA_PROTECTION_OFFICER)
    custodian = town.make("payoke", "", CUSTODIAN)
    wanted = {"sections": ["person"], "hours": 2, "reason": REASON}
    assert emergency.break_glass(town.reference, actor=officer, **wanted) == "opened"
    emergency.ask_identity(town.reference, reason=REASON, actor=officer)
    # One that met no case is nobody's: its reason stays.
    assert emergency.break_glass("2222-2222", actor=officer, **wanted) == "none"
    first, second, *_ = sheets.hand_out(town.reference, "en", actor=town.payoke).codes
    assert tell("en", "person-looks") in type_in(first).text

    erase_identity(town.reference, actor=town.payoke, purpose=PURPOSE)

    refused = type_in(second)
    assert refused.status_code == 422 and tell("en", "person-code-refused") in refused.text
    assert sheets.status(town.reference, actor=town.payoke) is None
    [access] = models.EmergencyAccess.objects.exclude(case=None)
    [question] = models.IdentityRequest.objects.all()
    for row in (access, question):
        assert (bytes(row.data_key), bytes(row.reason)) == (b"", b"")
    [seen] = emergency.listed(actor=watching)
    assert (seen.agency, seen.reference, seen.reason) == ("local_police", town.reference, "")
    assert {each.reason for each in emergency.listed(actor=officer)} == {"", REASON}
    assert [each.reason for each in emergency.requests(actor=custodian)] == [""]
    client = Client()
    client.force_login(models.User.objects.get(pk=watching.user_id))
    page = client.get("/en/emergencies/").text
    assert say("en", "emergency-reason-gone") in page and "Qxreason" not in page
    # Somebody met again is given codes anew.
    sheets.hand_out(town.reference, "en", actor=town.payoke)
    assert sheets.status(town.reference, actor=town.payoke) is not None


def test_of_a_case_of_others_nothing_is_ended(town: Town) -> None:
    """The function of the database asks whose case it is, whoever calls it."""
    from django.db import connection

    from safeconduct.store.acting import acting

    town.guided()
    sheets.hand_out(town.reference, "en", actor=town.payoke)
    file = models.CaseFile.objects.get(reference=town.reference)
    for actor in (town.surya, town.make("local_police", "Leuven")):
        with acting(actor, PURPOSE), connection.cursor() as cursor:
            cursor.execute("SET LOCAL ROLE safeconduct_app")
            cursor.execute("SELECT store_forget_keys(%s)", [file.id])
    assert sheets.status(town.reference, actor=town.payoke) is not None
    assert models.CaseKey.objects.filter(case=file).exists()
