"""What a linkage came to, in figures alone: what `safeconduct link --json` prints and the Centre
keeps of a round."""

from __future__ import annotations

from typing import Any

from .distinct import Distinct
from .estimate import Estimate
from .links import LINKED, Links
from .review import Quality, Rate, recall_of_blocks


def summary(links: Links, sure: Quality, persons: Distinct) -> dict[str, Any]:
    """Counts of records, persons and pairs, the rates believed in, and the share joined from."""
    joined = int(links.linked.sum())
    sources = links.compared.sources
    blocked = recall_of_blocks(links.compared)
    return {
        "records": {source.source: len(source) for source in sources},
        "persons": persons.count,
        "persons_expected": round(persons.expected, 1),
        "persons_interval95": [persons.low95, persons.high95],
        "threshold": LINKED,
        "pairs": len(links.a),
        "linked_pairs": joined,
        "uncertain_pairs": len(links.a) - joined,
        "precision": _rate(sure.precision),
        "recall": _rate(sure.recall),
        "recall_of_blocks": None if blocked is None else _rate(blocked),
        "reviewed_pairs": sure.answered,
        "between": [
            {
                "sources": [sources[found.left].source, sources[found.right].source],
                "expected_matches": round(found.estimate.matches, 1),
                "weights": _weights_from(found.estimate),
            }
            for found in links.compared.found
        ],
    }


def _rate(rate: Rate) -> dict[str, Any]:
    return {
        "share": round(rate.share, 4),
        "interval95": [round(rate.low95, 4), round(rate.high95, 4)],
    }


def _weights_from(estimate: Estimate) -> str:
    return "estimated" if estimate.reason is None else f"carried over: {estimate.reason.value}"
