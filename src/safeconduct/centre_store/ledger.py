"""The lines of the Centre's ledger, and the answers they paid for, in its database."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction

from safeconduct.centre.release import ledger_lines
from safeconduct.centre.release.answers import (
    Answer,
    WrongAnswer,
    answer_of,
    as_signed,
    key_of,
    said_of,
)
from safeconduct.centre.release.domain import Columns, Domain
from safeconduct.centre.release.ledger_lines import Call
from safeconduct.centre_store import models
from safeconduct.centre_store.routing import CENTRE

Sign = Callable[[bytes], tuple[str, bytes]]
"""Bytes → the short name of the key, and the signature."""
Verify = Callable[[bytes, str, bytes], bool]
"""Bytes, short name and signature → whether it holds."""


def lines() -> list[bytes]:
    """Every line as it was hashed, in order: what a file of this ledger holds."""
    rows = models.LedgerRow.objects.order_by("seq").values_list("row", flat=True)
    return [f"{row}\n".encode() for row in rows]


def rows() -> list[dict[str, Any]]:
    """Every row, the chain checked; none before it is opened. Errors: LedgerError ``broken``."""
    kept = lines()
    return ledger_lines.read(kept)[0] if kept else []


def begin(*, name: str, cap: float, at: datetime) -> None:
    """Open the ledger with its lifetime `cap` in ρ, unless it is open. Errors: LedgerError."""
    with transaction.atomic(using=CENTRE):
        if not models.LedgerRow.objects.exists():
            _add(ledger_lines.opening(name=name, cap=cap, at=at))


class CentreLedger:
    """The ledger in the database, as a programme spends from it, inside a transaction."""

    def spend(self, calls: Sequence[Call], at: datetime) -> float:
        """Write `calls` down, all or none, before they are made; the ρ that is left.

        The database reckons for itself and refuses what passes the cap. Errors: OverBudget;
        LedgerError.
        """
        before = rows()
        with transaction.atomic(using=CENTRE):
            for line in ledger_lines.charged(before, calls, at):
                _add(line)
        after = rows()
        return max(0.0, float(after[0]["cap"]) - ledger_lines.spent_rho(after))


class CentreAnswers:
    """The stored answers in the database, each signed; what was changed there is noticed."""

    def __init__(self, sign: Sign, verify: Verify) -> None:
        self._sign, self._verify = sign, verify

    def get(self, cohort: str, table: Columns, domain: Domain) -> Answer | None:
        """What was answered of this table and cohort, if anything. Errors: WrongAnswer."""
        key = key_of(cohort, table, domain)
        kept = models.ReleaseAnswer.objects.filter(asked=key).first()
        if kept is None:
            return None
        said: Mapping[str, Any] = kept.said
        if not self._verify(as_signed(said), kept.key_id, bytes(kept.signature)):
            raise WrongAnswer(key)
        return answer_of(said, cohort, table, domain)

    def put(self, cohort: str, table: Columns, domain: Domain, answer: Answer) -> None:
        """Keep `answer`. Errors: FileExistsError where the question was answered before."""
        said = said_of(cohort, table, domain, answer)
        key_id, signature = self._sign(as_signed(said))
        try:
            with transaction.atomic(using=CENTRE):
                models.ReleaseAnswer(
                    asked=said["asked"], said=said, key_id=key_id, signature=signature
                ).save(force_insert=True)
        except IntegrityError:
            raise FileExistsError from None


def _add(line: bytes) -> None:
    row = json.loads(line)
    models.LedgerRow(
        seq=row["seq"],
        row=line.decode().removesuffix("\n"),
        previous_hash=row["previous"],
        hash=row["hash"],
    ).save(force_insert=True)
