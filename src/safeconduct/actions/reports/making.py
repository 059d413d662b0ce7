"""The files of a report: a PDF in each language, and the data package; those of a draft."""

from __future__ import annotations

from datetime import date

from safeconduct.actions.reports.released import begun, releases, standing
from safeconduct.policy.reports.document import document
from safeconduct.policy.reports.kinds import FIGURES, KINDS
from safeconduct.policy.reports.package import Edition, files
from safeconduct.policy.reports.page import page
from safeconduct.policy.reports.paper import Imprint, printed
from safeconduct.policy.reports.pictures import written
from safeconduct.policy.reports.snapshot import Snapshot, cited
from safeconduct.words import LANGUAGES, say


def made(
    snapshot: Snapshot, number: int, on: date, correction: str = "", correction_lang: str = ""
) -> dict[str, bytes]:
    """Every file of an edition by name; the same for the same snapshot, number and day."""
    papers = {
        lang: paper(snapshot, number, on, lang, correction, correction_lang) for lang in LANGUAGES
    }
    return files(snapshot, _edition(snapshot, number, on), papers)


def paper(
    snapshot: Snapshot,
    number: int,
    on: date,
    lang: str,
    correction: str = "",
    correction_lang: str = "",
) -> bytes:
    """The PDF of a report in one language; `number` 0 for a draft."""
    imprint = _imprint(snapshot, number, on, lang, correction, correction_lang)
    return printed(document(snapshot, lang), imprint, on=on)


def generated(kind: str, year: int, lang: str, on: date) -> tuple[str, dict[str, bytes]]:
    """The draft of a report as it is generated from the released figures of `year`: the name of
    the edition they stand in, and the files in `lang` by name, each saying that it is a draft.

    Nothing that anybody wrote for it is in it. Errors: ValueError for a kind that is none, or a
    year of which no figures stand.
    """
    found = releases(())
    release = next((each for each in standing(found) if each.year == year), None)
    if kind not in KINDS or release is None:
        raise ValueError(f"{kind} {year}")
    texts = {(part, FIGURES): text for part, text in begun(KINDS[kind], release, found)}
    known = releases({name for each in cited(texts) for name in each.editions})
    snapshot = Snapshot(kind, year, texts, known)
    html = page(document(snapshot, lang), _imprint(snapshot, 0, on, lang))
    papers = {lang: paper(snapshot, 0, on, lang)}
    made = files(snapshot, _edition(snapshot, 0, on), papers, {lang: html.encode()})
    return release.name, made


def _edition(snapshot: Snapshot, number: int, on: date) -> Edition:
    publisher = say("en", f"agency-{KINDS[snapshot.kind].agency}")
    return Edition(f"{snapshot.kind}-{snapshot.year}", number, on, publisher)


def _imprint(
    snapshot: Snapshot,
    number: int,
    on: date,
    lang: str,
    correction: str = "",
    correction_lang: str = "",
) -> Imprint:
    day = written(on, lang)
    said = (
        say(lang, "reports-edition", edition=str(number), day=day)
        if number
        else say(lang, "reports-draft-of", day=day)
    )
    agency = say(lang, f"agency-{KINDS[snapshot.kind].agency}")
    return Imprint(agency, said, correction, correction_lang)
