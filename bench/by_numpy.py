"""The procedure written by hand in NumPy, as one writes it for speed: codes, chunks, no engine.

Yes/no/unknown are 2, 0, 1; days are datetime64 with NaT for those not known.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]
PHASES = (
    "unlimited_residence",
    "ended",
    "not_a_victim",
    "not_applicable",
    "temporary_residence",
    "registration",
    "reflection_lapsed",
    "reflection",
    "referred",
    "detected",
)
CHUNK = 65_536


def prepared(base: Mapping[str, Array]) -> dict[str, Array]:
    """The facts with days as datetime64."""
    found = dict(base)
    for name in (*(n for n in base if n.endswith("_on")), "on", "birth_date"):
        values = found[name].astype(np.int64)
        values[found[name] == np.iinfo(np.int32).min] = np.datetime64("NaT").astype(np.int64)
        found[name] = values.view("datetime64[D]")
    return found


def decide(facts: Mapping[str, Array]) -> dict[str, Array]:
    """All answers, a chunk at a time."""
    size = len(facts["on"])
    answers: dict[str, Array] = {}
    for start in range(0, size, CHUNK):
        rows = slice(start, min(start + CHUNK, size))
        for name, values in _chunk({n: v[rows] for n, v in facts.items()}).items():
            answers.setdefault(name, np.empty(size, values.dtype))[rows] = values
    return answers


def _tri(yes: Array, known: Array | bool = True) -> Array:
    return np.where(known, yes * np.int8(2), np.int8(1)).astype(np.int8)


def _all(*parts: Array) -> Array:
    found = parts[0]
    for part in parts[1:]:
        found = np.minimum(found, part)
    return found


def _any(*parts: Array) -> Array:
    found = parts[0]
    for part in parts[1:]:
        found = np.maximum(found, part)
    return found


def _compared(yes: Array, *days: Array) -> Array:
    known = ~np.isnat(days[0])
    for day in days[1:]:
        known &= ~np.isnat(day)
    return _tri(yes, known)


def _months(day: Array, length: int) -> Array:
    month = day.astype("datetime64[M]")
    number = day - month.astype("datetime64[D]")
    end = (month + length).astype("datetime64[D]") + number
    last = (month + length + 1).astype("datetime64[D]") - np.timedelta64(1, "D")
    return np.minimum(end, last)


def _of_age(born: Array) -> Array:
    end = _months(born, 216)
    day = born - born.astype("datetime64[M]").astype("datetime64[D]")
    fell_short = (end - end.astype("datetime64[M]").astype("datetime64[D]")) < day
    return end + fell_short.astype("timedelta64[D]")


def _chunk(f: Mapping[str, Array]) -> dict[str, Array]:
    no = {name: np.int8(2) - values for name, values in f.items() if values.dtype == np.int8}
    assessment, offence, document = f["assessment"], f["offence"], f["document_kind"]
    victim = np.select([assessment == 0, assessment >= 2], [np.int8(2), np.int8(0)], np.int8(1))
    eligible = _tri((offence == 0) | (offence == 1), offence >= 0)
    foreigner, ended, broken, guided = no["belgian"], f["ended"], f["contact_broken"], f["guided"]
    stated = _tri((f["cooperation"] == 0) | (f["cooperation"] == 1))
    minor = _all(
        f["unaccompanied"],
        _compared(f["on"] < _of_age(f["birth_date"]), f["on"], f["birth_date"]),
    )
    issued_on = f["document_issued_on"]
    last_day = np.where(
        document == 0,
        issued_on + np.timedelta64(45, "D"),
        np.where(
            document == 1,
            _months(issued_on, 3),
            np.where(document == 2, _months(issued_on, 6), np.datetime64("NaT")),
        ),
    )
    is_kind = [_tri(document == kind, document >= 0) for kind in range(4)]
    in_course = f["document_in_course"]
    in_time = _compared(f["on"] <= last_day, f["on"], last_day)
    held = _all(in_course, no["ended"], _any(is_kind[3], in_time))
    certificate, residence = _all(in_course, is_kind[1]), _all(in_course, is_kind[2])
    base = _all(victim, eligible, foreigner, no["ended"])
    guided_base = _all(base, broken, guided)
    opened = _any(stated, minor)
    answers = {
        name: f[f"answer_{name}"]
        for name in (
            "proceedings_pending",
            "willing_to_cooperate",
            "still_victim",
            "contact_broken",
            "cooperating",
            "no_threat",
        )
    }
    denied = {
        name: np.where(values == 0, np.int8(0), np.int8(2)) for name, values in answers.items()
    }
    both = _all(answers["proceedings_pending"], answers["contact_broken"])
    p5 = _all(
        both,
        answers["willing_to_cooperate"],
        answers["still_victim"],
        denied["cooperating"],
        denied["no_threat"],
    )
    p6 = _all(
        both,
        answers["cooperating"],
        answers["no_threat"],
        denied["willing_to_cooperate"],
        denied["still_victim"],
    )
    objection_free = _all(
        no["threat"], no["stopped_cooperating"], no["proceedings_ended"], no["fraud"]
    )
    number = f["document_number"]
    renewals = _tri(number <= 1, (number != np.iinfo(np.int32).min) & ~np.isnat(issued_on))
    unlimited = _any(f["unlimited_granted"], f["unlimited_issued"])
    order_end = f["last_order_issued_on"] + np.timedelta64(45, "D")
    lapsed = _compared(order_end < f["on"], order_end, f["on"])
    may_reflect = _all(victim, eligible, broken, guided)
    phase = np.select(
        [
            unlimited == 2,
            ended == 2,
            victim == 0,
            foreigner == 0,
            f["residence_issued"] == 2,
            _any(f["certificate_issued"], _all(may_reflect, opened)) == 2,
            lapsed == 2,
            ~np.isnat(f["last_order_issued_on"]) | (may_reflect == 2),
            f["referred"] == 2,
        ],
        [np.int8(number) for number in range(9)],
        np.int8(9),
    )
    holds_certificate, holds_residence = _all(held, certificate), _all(held, residence)
    either = _any(holds_certificate, holds_residence)
    permit = _tri((phase == 5) | (phase == 4) | (phase == 0))
    aid_from = np.datetime64("2004-01-01")
    none_before = _any(f["certificate_issued"], f["residence_issued"], f["unlimited_issued"])
    return {
        "phase": phase,
        "last_day": last_day,
        "held": held,
        "contact_broken": broken,
        "guidance": guided,
        "cooperation": stated,
        "reflection_order": _all(
            base,
            np.int8(2) - minor,
            broken,
            guided,
            _tri(np.isnat(f["statement_on"])),
            _tri(np.isnat(issued_on)),
        ),
        "registration_certificate": _all(guided_base, opened, np.int8(2) - none_before),
        "registration_certificate_renewal": _all(
            guided_base, certificate, _any(np.int8(2) - certificate, renewals), p5, no["threat"]
        ),
        "temporary_residence": _all(guided_base, certificate, p6, objection_free),
        "temporary_residence_extension": _all(guided_base, residence, p6, objection_free),
        "unlimited_residence": _all(
            base,
            f["residence_issued"],
            np.int8(2) - unlimited,
            _any(f["convicted"], f["charged"]),
            _any(f["identity_proven"], f["identity_impossible"]),
        ),
        "ground_resumed_contact": _all(either, no["contact_broken"]),
        "ground_threat": _all(either, f["threat"]),
        "ground_not_cooperating": _all(holds_residence, f["stopped_cooperating"]),
        "ground_proceedings_ended": _all(holds_residence, f["proceedings_ended"]),
        "ground_fraud": _all(holds_residence, f["fraud"]),
        "work_permit_c": _all(permit, either),
        "financial_aid": _all(
            _tri(phase == 0),
            _tri(offence == 0, offence >= 0),
            _compared(f["on"] >= aid_from, f["on"]),
        ),
    }
