"""What the desk keeps, closed anew under another root key."""

from __future__ import annotations

from safeconduct.store import models
from safeconduct.store.desk.closing import (
    FIELDS,
    close_request,
    close_step,
    open_request,
    open_step,
)
from safeconduct.store.vault import number_of


def close_anew(agency: str, version: int) -> None:
    """Encrypt the requests of an agency, and what was done with them, under another version."""
    for request in models.DeskRequest.objects.select_for_update().filter(agency=agency):
        if request.name and number_of(request.name) != version:
            close_request(request, open_request(request), version)
            request.save(update_fields=list(FIELDS))
    for step in models.DeskStep.objects.select_for_update().filter(agency=agency):
        if step.text and number_of(step.text) != version:
            close_step(step, open_step(step), version)
            step.save(update_fields=["text"])
