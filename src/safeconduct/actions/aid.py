"""Financial aid for victims of deliberate acts of violence (P-17, Law of 26 March 2003)."""

from __future__ import annotations

from safeconduct.actions.act import Act, Answers, Entry, Opening, Situation
from safeconduct.actions.openings import closed, of_law


def _law_of_request(now: Situation, _value: str) -> Opening:
    return _of_aid(now, "aid_requested")


def _law_of_grant(now: Situation, _value: str) -> Opening:
    if now.last("aid_requested") is None:
        return closed("P-17", "needs-aid-request", "from-centre")
    return _of_aid(now, "aid_granted")


def _of_aid(now: Situation, event_type: str) -> Opening:
    text, owner = "needs-unlimited-for-trafficking", "from-minister"
    return of_law(now, event_type, {}, text, owner)


def _request(_now: Situation, _answers: Answers) -> Entry:
    return Entry("aid_requested")


def _grant(_now: Situation, _answers: Answers) -> Entry:
    return Entry("aid_granted")


REQUEST = Act("request-aid", ("aid_requested",), _law_of_request, _request)
GRANT = Act("grant-aid", ("aid_granted",), _law_of_grant, _grant)
