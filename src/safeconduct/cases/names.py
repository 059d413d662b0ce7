"""Names that depend on more than a word: of a document on a day, of what an opening waits for."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from safeconduct.law.belgium.catalogue import entry


def document_key(kind: str, on: date) -> str:
    """The key of a document's name in the words, by the version of the law in force on `on`.

    The reflection document is an order to leave the territory until 19 May 2017, annex 15 from
    20 May 2017 (P-1).
    """
    if kind == "reflection_order" and entry("P-1", on).version == "annex-15":
        return "document-annex_15"
    return f"document-{kind}"


# Both a fact about the person and a question to the magistrate (P-5, P-6): the answer to the
# question can be "no" while the fact is on record.
_ALSO_ASKED = frozenset({"contact_broken", "no_threat"})


def missing_key(entry: Mapping[str, Any]) -> str:
    """The key of what an opening waits for: `entry` is one of `missing` (rule, what, from)."""
    key = f"what-{entry['what']}"
    confirmed = entry["what"] in _ALSO_ASKED and entry["rule"] in ("P-5", "P-6")
    return f"{key}-confirmed" if confirmed else key
