"""The platform's own cases handed over to the Centre: the one way from the one to the other."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import polars as pl

from safeconduct.access import Actor
from safeconduct.actions.centre import coding
from safeconduct.actions.centre.door import entered
from safeconduct.cases.caseload import decide_many
from safeconduct.cases.model import Case
from safeconduct.centre.feeds.actors import PLATFORM
from safeconduct.centre.feeds.records import RECORD_SCHEMA
from safeconduct.centre_store import deliveries
from safeconduct.centre_store.deliveries import Delivered
from safeconduct.store import sweep

PURPOSE = "centre_intake"


class AlreadyHandedOver(Exception):
    """The platform's cases were handed over in this round before. Nothing was changed."""

    def __init__(self, delivery: Delivered) -> None:
        super().__init__("already handed over")
        self.delivery = delivery


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What came of it. ``numbers`` (reference → number of the round) is for the encoding of the
    same cases and stays on this side: the Centre gets numbers only.
    """

    delivery: Delivered
    numbers: Mapping[str, str]


def hand_over(*, round_: str, actor: Actor | None, today: date) -> HandedOver:
    """Hand every case over as a pseudonymous record under a new random number, in one transaction.

    Only by a program that is signed in as the keeper. Raises AlreadyHandedOver, NotFound, NoCentre.
    """
    if not coding.classes_allow():
        raise RuntimeError("a field is declared for the Centre that its class does not let go")
    by = entered("centre.intake", actor=actor, purpose=PURPOSE, round=round_)
    for before in deliveries.deliveries(round_):
        if before.source == PLATFORM and before.state == "taken":
            raise AlreadyHandedOver(before)
    cases: list[tuple[str, Case]] = []

    def keep(reference: str, case: Case) -> None:
        if coding.is_counted(case, today):
            cases.append((reference, case))

    seen = sweep.each_case(keep)
    numbers = {reference: secrets.token_hex(16) for reference, _ in cases}
    frame = _frame(cases, numbers, today)
    content = hashlib.sha256(frame.write_csv().encode()).hexdigest()
    report = {"feed": PLATFORM, "rows": seen, "good": len(frame), "findings": []}
    with deliveries.taking(round_, PLATFORM, content, by) as taking:
        taking.add(frame)
        made = taking.finish(seen, report)
    return HandedOver(made, numbers)


def _frame(cases: list[tuple[str, Case]], numbers: Mapping[str, str], today: date) -> pl.DataFrame:
    answers = decide_many([case for _, case in cases], on=today)
    rows = [
        {"source": PLATFORM, "number": numbers[reference]}
        | coding.coded(case, str(answer["phase"]), today)
        for (reference, case), answer in zip(cases, answers, strict=True)
    ]
    # In the order of their numbers, which says nothing of when a case was opened.
    return pl.DataFrame(rows, schema=RECORD_SCHEMA, orient="row").sort("number")
