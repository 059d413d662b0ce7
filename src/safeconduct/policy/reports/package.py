"""The data package of a published report: what it cites, as tables, described for programs.

Frictionless (``datapackage.json``), CSV on the Web (``csvw.json``, W3C 2015) and a DCAT-AP record
(``dcat.jsonld``), as the releases have them; each table names the release it was taken from.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from safeconduct.centre.release.files import as_csv, file_names, shown
from safeconduct.centre.release.package import EU_LICENCE, as_json, table_fields
from safeconduct.words import LANGUAGES, say

from .changes import number
from .document import title_of
from .references import Reference
from .releases import Release
from .snapshot import Snapshot, cited

SUMS = "SHA256SUMS"
_FIGURES = "figures.csv"
_COLUMNS = ("reference", "edition", "published_on", "file", "count", "low95", "high95")
_NUMBERS = frozenset({"count", "low95", "high95"})
_MEDIA = "https://www.iana.org/assignments/media-types/"
_TYPES = {".csv": "text/csv", ".pdf": "application/pdf", ".html": "text/html"}
_LANGUAGE = "http://publications.europa.eu/resource/authority/language/"
_LANGUAGES = {"en": "ENG", "fr": "FRA", "nl": "NLD", "de": "DEU"}


@dataclass(frozen=True, slots=True)
class Edition:
    """``name`` of the report in addresses, such as ``government-2024``; `number` of the edition, 0
    for a draft; `publisher` in English."""

    name: str
    number: int
    published_on: date
    publisher: str

    @property
    def version(self) -> str:
        """What the descriptions call it: its number, or ``draft``."""
        return str(self.number or "draft")

    @property
    def replaces(self) -> str:
        """The edition that this one corrects, blank for the first."""
        return f"{self.name}-{self.number - 1}" if self.number > 1 else ""


def files(
    snapshot: Snapshot,
    edition: Edition,
    papers: Mapping[str, bytes],
    pages: Mapping[str, bytes] | None = None,
) -> dict[str, bytes]:
    """Every file of the report by name: `papers` are its PDF and `pages` its HTML, by language."""
    made = {f"{edition.name}-{lang}.pdf": content for lang, content in papers.items()}
    made |= {f"{edition.name}-{lang}.html": content for lang, content in (pages or {}).items()}
    tables = {_name(release, at): (release, at) for release, at in _cited_tables(snapshot)}
    resources = []
    for name, (release, at) in tables.items():
        made[name] = as_csv(release.tables[at]).encode()
        resources.append(_resource(name, table_fields(release.tables[at]), made, release))
    made[_FIGURES] = _figures(snapshot)
    fields = [
        {"name": each, "type": "number" if each in _NUMBERS else "string"} for each in _COLUMNS
    ]
    resources.append(_resource(_FIGURES, fields, made))
    titles = {lang: title_of(snapshot.kind, snapshot.year, lang) for lang in LANGUAGES}
    made["datapackage.json"] = as_json(_frictionless(resources, titles, snapshot, edition))
    made["csvw.json"] = as_json(_csvw(resources, titles, edition))
    made["dcat.jsonld"] = as_json(_dcat(made, titles, snapshot, edition, tuple(papers)))
    made[SUMS] = "".join(
        f"{hashlib.sha256(made[name]).hexdigest()}  {name}\n" for name in sorted(made)
    ).encode()
    return made


def _cited_tables(snapshot: Snapshot) -> Iterator[tuple[Release, int]]:
    wanted = {
        (name, frozenset(each.codes))
        for each in cited(snapshot.texts)
        for name in each.editions
        if each.codes
    }
    for name, release in snapshot.releases.items():
        for at, table in enumerate(release.tables):
            if (name, frozenset(table.columns)) in wanted:
                yield release, at


def _name(release: Release, at: int) -> str:
    return f"{release.name}/{file_names([each.columns for each in release.tables])[at]}"


def _figures(snapshot: Snapshot) -> bytes:
    """Each reference of the report with its edition, and its number or the file of its table."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    for reference in cited(snapshot.texts):
        for name in reference.editions:
            row = _row(reference, snapshot.releases[name])
            writer.writerow([shown(cell) for cell in row])
    return out.getvalue().encode()


def _row(reference: Reference, release: Release) -> Sequence[str]:
    said = (reference.written, release.name, release.day.isoformat())
    if reference.of_a_cell:
        found = number(reference, release)
        values = ("", "", "") if found is None else (found.count, found.low, found.high)
        return (*said, "", *map(str, values))
    table = release.table(tuple(reference.codes))
    at = next(at for at, each in enumerate(release.tables) if each is table)
    return (*said, _name(release, at), "", "", "")


def _resource(
    name: str,
    fields: list[dict[str, Any]],
    made: Mapping[str, bytes],
    release: Release | None = None,
) -> dict[str, Any]:
    resource: dict[str, Any] = {
        "name": name.removesuffix(".csv").replace("/", "-").replace("+", "-").replace("_", "-"),
        "path": name,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(made[name]),
        "hash": f"sha256:{hashlib.sha256(made[name]).hexdigest()}",
        "schema": {"fields": fields, "missingValues": [""] if release is None else []},
    }
    if release is not None:
        resource["sources"] = [{"title": release.name, "path": f"/en/figures/{release.name}/"}]
        resource["version"] = str(release.edition)
        resource["created"] = f"{release.day.isoformat()}T00:00:00Z"
    return resource


def _frictionless(
    resources: list[dict[str, Any]], titles: Mapping[str, str], snapshot: Snapshot, edition: Edition
) -> dict[str, Any]:
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": f"{edition.name}-{edition.version}",
        "title": titles["en"],
        "version": edition.version,
        "created": f"{edition.published_on.isoformat()}T00:00:00Z",
        "licenses": [{"name": "CC-BY-4.0", "path": EU_LICENCE}],
        "contributors": [{"title": edition.publisher, "roles": ["publisher"]}],
        "sources": [
            {"title": each.name, "version": str(each.edition), "path": f"/en/figures/{each.name}/"}
            for each in snapshot.releases.values()
        ],
        "resources": resources,
    }


def _csvw(
    resources: list[dict[str, Any]], titles: Mapping[str, str], edition: Edition
) -> dict[str, Any]:
    return {
        "@context": "http://www.w3.org/ns/csvw",
        "dc:title": _in_languages(titles),
        "dc:issued": {"@value": edition.published_on.isoformat(), "@type": "xsd:date"},
        "tables": [
            {
                "url": each["path"],
                "tableSchema": {
                    "columns": [
                        {
                            "titles": field["name"],
                            "name": f"c{at}",
                            "datatype": {"number": "decimal"}.get(field["type"], field["type"]),
                        }
                        for at, field in enumerate(each["schema"]["fields"], 1)
                    ]
                },
            }
            for each in resources
        ],
    }


def _in_languages(titles: Mapping[str, str]) -> list[dict[str, str]]:
    return [{"@value": text, "@language": lang} for lang, text in titles.items()]


def _dcat(
    made: Mapping[str, bytes],
    titles: Mapping[str, str],
    snapshot: Snapshot,
    edition: Edition,
    languages: Sequence[str],
) -> dict[str, Any]:
    record: dict[str, Any] = {
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "prov": "http://www.w3.org/ns/prov#",
            "spdx": "http://spdx.org/rdf/terms#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": f"#{edition.name}-{edition.version}",
        "@type": "dcat:Dataset",
        "dct:title": _in_languages(titles),
        "dct:description": [
            {"@value": say(lang, "reports-described"), "@language": lang} for lang in LANGUAGES
        ],
        "dct:issued": {"@value": edition.published_on.isoformat(), "@type": "xsd:date"},
        "dct:publisher": {"@type": "foaf:Agent", "foaf:name": edition.publisher},
        "dct:language": [{"@id": f"{_LANGUAGE}{_LANGUAGES[lang]}"} for lang in languages],
        "dcat:version": edition.version,
        "dcat:theme": {"@id": "http://publications.europa.eu/resource/authority/data-theme/JUST"},
        "dct:accessRights": {
            "@id": "http://publications.europa.eu/resource/authority/access-right/PUBLIC"
        },
        "prov:wasDerivedFrom": [
            {"@id": f"/en/figures/{each.name}/", "dcat:version": str(each.edition)}
            for each in snapshot.releases.values()
        ],
        "dcat:distribution": [_distribution(name, made[name]) for name in made if _shared(name)],
    }
    if not edition.number:
        record["@context"]["adms"] = "http://www.w3.org/ns/adms#"
        record["adms:status"] = {"@id": "http://purl.org/adms/status/UnderDevelopment"}
    if edition.replaces:
        record["dct:replaces"] = edition.replaces
    return record


def _shared(name: str) -> bool:
    return name.endswith(tuple(_TYPES))


def _distribution(name: str, content: bytes) -> dict[str, Any]:
    ending = name[name.rindex(".") :]
    said: dict[str, Any] = {
        "@type": "dcat:Distribution",
        "dct:title": name,
        "dcat:downloadURL": {"@id": name},
        "dcat:mediaType": {"@id": f"{_MEDIA}{_TYPES[ending]}"},
        "dcat:byteSize": len(content),
        "dct:license": {"@id": EU_LICENCE},
        "spdx:checksum": {
            "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
            "spdx:checksumValue": hashlib.sha256(content).hexdigest(),
        },
    }
    if ending != ".csv":
        lang = name.removesuffix(ending)[-2:]
        said["dct:language"] = {"@id": f"{_LANGUAGE}{_LANGUAGES[lang]}"}
    return said
