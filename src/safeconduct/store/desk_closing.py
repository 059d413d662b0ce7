"""What is encrypted of a request, under the key of the agency that keeps the desk."""

from __future__ import annotations

from safeconduct.store import models, roots, vault

_REQUEST, _STEP = "store_deskrequest", "store_deskstep"
FIELDS = ("name", "service", "contact", "subject", "text")


def close_request(row: models.DeskRequest, words: dict[str, str], version: int) -> None:
    """Encrypt the words of a request into its row."""
    key = _key(row.agency, version)
    for column in FIELDS:
        setattr(row, column, key.close(words[column], table=_REQUEST, row=row.id, column=column))


def open_request(row: models.DeskRequest, columns: tuple[str, ...] = FIELDS) -> dict[str, str]:
    """The words of a request, of the columns asked for. Raises VaultError."""
    found = {}
    for column in columns:
        closed = getattr(row, column)
        key = _key(row.agency, vault.number_of(closed))
        found[column] = key.open(closed, table=_REQUEST, row=row.id, column=column)
    return found


def close_step(row: models.DeskStep, text: str, version: int) -> None:
    """Encrypt the text of a step into its row."""
    place = _place(row)
    row.text = _key(row.agency, version).close(text, table=_STEP, row=place, column="text")


def open_step(row: models.DeskStep) -> str:
    """The text of a step. Raises VaultError."""
    key = _key(row.agency, vault.number_of(row.text))
    return key.open(row.text, table=_STEP, row=_place(row), column="text")


def close_anew(agency: str, version: int) -> None:
    """Encrypt the requests of an agency, and what was done with them, under another version."""
    for request in models.DeskRequest.objects.select_for_update().filter(agency=agency):
        if vault.number_of(request.name) != version:
            close_request(request, open_request(request), version)
            request.save(update_fields=list(FIELDS))
    for step in models.DeskStep.objects.select_for_update().filter(agency=agency):
        if vault.number_of(step.text) != version:
            close_step(step, open_step(step), version)
            step.save(update_fields=["text"])


def _place(row: models.DeskStep) -> str:
    return f"{row.request_id}/{row.seq}"


def _key(agency: str, version: int) -> vault.DataKey:
    return vault.of_agency(roots.derive(agency, version, "desk"), version)
