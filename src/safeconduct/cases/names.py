"""What a document is called on a day: its kind stays, its name in law changes."""

from __future__ import annotations

from datetime import date

from safeconduct.law.belgium.catalogue import entry


def document_key(kind: str, on: date) -> str:
    """The key of a document's name in the words, by the version of the law in force on `on`.

    The reflection document is an order to leave the territory until 19 May 2017, annex 15 from
    20 May 2017 (P-1).
    """
    if kind == "reflection_order" and entry("P-1", on).version == "annex-15":
        return "document-annex_15"
    return f"document-{kind}"
