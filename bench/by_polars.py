"""The procedure by hand as Polars expressions. Null is unknown; the logic is Kleene's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import polars as pl

from .by_numpy import PHASES
from .caseload import NEEDED, UNKNOWN_DAY

ASSESSMENTS = NEEDED["assessment"].values
OFFENCES = NEEDED["offence"].values
DOCUMENTS = NEEDED["document_kind"].values
COOPERATIONS = NEEDED["cooperation"].values
ANSWERS = (
    "proceedings_pending",
    "willing_to_cooperate",
    "still_victim",
    "contact_broken",
    "cooperating",
    "no_threat",
)


def prepared(base: Mapping[str, Any]) -> pl.DataFrame:
    """The facts as a frame: booleans, categories, dates."""
    frame = pl.DataFrame(dict(base))
    columns = []
    for name, fact in NEEDED.items():
        column = pl.col(name)
        match fact.kind.value:
            case "tri":
                columns.append(pl.when(column != 1).then(column == 2).alias(name))
            case "category":
                words = pl.Enum(list(fact.values))
                words_of = column.replace_strict(
                    range(len(fact.values)), list(fact.values), default=None, return_dtype=words
                )
                columns.append(words_of.alias(name))
            case "date":
                columns.append(
                    pl.when(column != UNKNOWN_DAY).then(column).cast(pl.Date).alias(name)
                )
            case _:
                columns.append(pl.when(column != UNKNOWN_DAY).then(column).alias(name))
    return frame.select(columns)


def decide(frame: pl.DataFrame) -> dict[str, Any]:
    """All answers."""
    return frame.lazy().select(**_answers()).collect().to_dict(as_series=True)


def codes(answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers as numbers, to be held against the other engines'."""
    found = {}
    for name, series in answers.items():
        if name == "phase":
            found[name] = series.replace_strict(PHASES, range(10), return_dtype=pl.Int8).to_numpy()
        elif name == "last_day":
            found[name] = series.to_numpy()
        else:
            found[name] = (series.cast(pl.Int8) * 2).fill_null(1).to_numpy()
    return found


def _kleene_all(*parts: pl.Expr) -> pl.Expr:
    found = parts[0]
    for part in parts[1:]:
        found = found & part
    return found


def _answers() -> dict[str, pl.Expr]:
    f = {name: pl.col(name) for name in NEEDED}
    on, born, document = f["on"], f["birth_date"], f["document_kind"]
    victim = (
        pl.when(f["assessment"] == "victim")
        .then(True)
        .when(f["assessment"].is_in(["implicated", "not_victim"]))
        .then(False)
    )
    eligible = f["offence"].is_in(["trafficking", "serious_smuggling"])
    foreigner, ended, broken, guided = ~f["belgian"], f["ended"], f["contact_broken"], f["guided"]
    stated = f["cooperation"].is_in(["statement_made", "complaint_filed"]).fill_null(False)
    eighteen = born.dt.offset_by("216mo")
    of_age = (
        pl.when(eighteen.dt.day() < born.dt.day())
        .then(eighteen.dt.offset_by("1d"))
        .otherwise(eighteen)
    )
    minor = f["unaccompanied"] & (on < of_age)
    issued_on = f["document_issued_on"]
    last_day = (
        pl.when(document == "reflection_order")
        .then(issued_on + pl.duration(days=45))
        .when(document == "registration_certificate")
        .then(issued_on.dt.offset_by("3mo"))
        .when(document == "temporary_residence")
        .then(issued_on.dt.offset_by("6mo"))
    )
    in_course = f["document_in_course"]
    held = in_course & ~ended & ((document == "unlimited_residence") | (on <= last_day))
    certificate = in_course & (document == "registration_certificate")
    residence = in_course & (document == "temporary_residence")
    base = _kleene_all(victim, eligible, foreigner, ~ended)
    guided_base = _kleene_all(base, broken, guided)
    opened = stated | minor
    answer = {name: f[f"answer_{name}"] for name in ANSWERS}
    denied = {name: ~(value.is_not_null() & ~value) for name, value in answer.items()}
    both = answer["proceedings_pending"] & answer["contact_broken"]
    p5 = _kleene_all(
        both,
        answer["willing_to_cooperate"],
        answer["still_victim"],
        denied["cooperating"],
        denied["no_threat"],
    )
    p6 = _kleene_all(
        both,
        answer["cooperating"],
        answer["no_threat"],
        denied["willing_to_cooperate"],
        denied["still_victim"],
    )
    objections = f["threat"], f["stopped_cooperating"], f["proceedings_ended"], f["fraud"]
    objection_free = _kleene_all(*(~objection for objection in objections))
    unlimited = f["unlimited_granted"] | f["unlimited_issued"]
    order_on = f["last_order_issued_on"]
    may_reflect = _kleene_all(victim, eligible, broken, guided)
    cases = [
        unlimited,
        ended,
        ~victim,
        ~foreigner,
        f["residence_issued"],
        f["certificate_issued"] | (may_reflect & opened),
        (order_on + pl.duration(days=45)) < on,
        order_on.is_not_null() | may_reflect,
        f["referred"],
    ]
    phase: Any = pl.when(cases[0]).then(pl.lit(PHASES[0]))
    for case, name in zip(cases[1:], PHASES[1:], strict=False):
        phase = phase.when(case).then(pl.lit(name))
    phase = phase.otherwise(pl.lit(PHASES[9]))
    holds_certificate, holds_residence = held & certificate, held & residence
    either = holds_certificate | holds_residence
    none_before = f["certificate_issued"] | f["residence_issued"] | f["unlimited_issued"]
    with_permit = ["registration", "temporary_residence", "unlimited_residence"]
    renewals = pl.when(issued_on.is_not_null()).then(f["document_number"] <= 1)
    return {
        "phase": phase,
        "last_day": last_day,
        "held": held,
        "contact_broken": broken,
        "guidance": guided,
        "cooperation": stated,
        "reflection_order": _kleene_all(
            base, ~minor, broken, guided, f["statement_on"].is_null(), issued_on.is_null()
        ),
        "registration_certificate": _kleene_all(guided_base, opened, ~none_before),
        "registration_certificate_renewal": _kleene_all(
            guided_base, certificate, ~certificate | renewals, p5, ~f["threat"]
        ),
        "temporary_residence": _kleene_all(guided_base, certificate, p6, objection_free),
        "temporary_residence_extension": _kleene_all(guided_base, residence, p6, objection_free),
        "unlimited_residence": _kleene_all(
            base,
            f["residence_issued"],
            ~unlimited,
            f["convicted"] | f["charged"],
            f["identity_proven"] | f["identity_impossible"],
        ),
        "ground_resumed_contact": either & ~broken,
        "ground_threat": either & f["threat"],
        "ground_not_cooperating": holds_residence & f["stopped_cooperating"],
        "ground_proceedings_ended": holds_residence & f["proceedings_ended"],
        "ground_fraud": holds_residence & f["fraud"],
        "work_permit_c": phase.is_in(with_permit) & either,
        "financial_aid": _kleene_all(
            phase == "unlimited_residence",
            f["offence"] == "trafficking",
            on >= pl.lit(np.datetime64("2004-01-01")).cast(pl.Date),
        ),
    }
