"""The files of a report: a PDF in each language, and the data package."""

from __future__ import annotations

from datetime import date

from safeconduct.policy.reports.document import document
from safeconduct.policy.reports.kinds import KINDS
from safeconduct.policy.reports.package import Edition, files
from safeconduct.policy.reports.paper import Imprint, printed
from safeconduct.policy.reports.pictures import written
from safeconduct.policy.reports.snapshot import Snapshot
from safeconduct.words import LANGUAGES, say


def made(
    snapshot: Snapshot, number: int, on: date, correction: str = "", correction_lang: str = ""
) -> dict[str, bytes]:
    """Every file of an edition by name; the same for the same snapshot, number and day."""
    papers = {
        lang: paper(snapshot, number, on, lang, correction, correction_lang) for lang in LANGUAGES
    }
    publisher = say("en", f"agency-{KINDS[snapshot.kind].agency}")
    edition = Edition(f"{snapshot.kind}-{snapshot.year}", number, on, publisher)
    return files(snapshot, edition, papers)


def paper(
    snapshot: Snapshot,
    number: int,
    on: date,
    lang: str,
    correction: str = "",
    correction_lang: str = "",
) -> bytes:
    """The PDF of a report in one language; `number` 0 for a draft."""
    day = written(on, lang)
    said = (
        say(lang, "reports-edition", edition=str(number), day=day)
        if number
        else say(lang, "reports-draft-of", day=day)
    )
    agency = say(lang, f"agency-{KINDS[snapshot.kind].agency}")
    imprint = Imprint(agency, said, correction, correction_lang)
    return printed(document(snapshot, lang), imprint, on=on)
