"""A release as a data package: tables as CSV and Parquet, described for people and for machines.

Frictionless Data Package (``datapackage.json``), CSV on the Web (``csvw.json``, W3C 2015) and a
DCAT-AP record (``dcat.jsonld``) for open-data portals. Each says as of which day it was published,
in which version, and what ε and δ promise in plain words.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from safeconduct.centre.charts.numbers import decimal, whole_number
from safeconduct.words import LANGUAGES, say

from . import layouts
from .files import STATEMENT, as_csv, file_names, rows, statement
from .tables import Measured, Table

EU_LICENCE = "https://creativecommons.org/licenses/by/4.0/"
_MEDIA = "https://www.iana.org/assignments/media-types/"


@dataclass(frozen=True, slots=True)
class Edition:
    """What a release is called and when it was published.

    ``name``: a name for addresses, such as ``yearly-2019``; ``title``: language → title;
    ``published_on``: the figures are "as published on" this day, and an earlier edition is never
    changed; ``replaces``: the version this one restates, or None; ``year``: whose year of
    registration it is: with it the layouts of others are filled too.
    """

    name: str
    title: Mapping[str, str]
    version: str
    published_on: date
    publisher: str
    replaces: str | None = None
    year: int | None = None


def in_plain_words(lang: str, measured: Measured) -> str:
    """What ε and δ promise to one person, in words for everybody."""
    price = measured.price
    ratio, chance = odds(price.epsilon)
    return say(
        lang,
        "release-plain",
        epsilon=_plain(price.epsilon, lang),
        ratio=decimal(ratio, lang, 2),
        chance=str(chance),
        one_in=whole_number(round(1 / price.delta), lang),
    )


def _plain(epsilon: float, lang: str) -> str:
    """An ε with no more digits than it has."""
    places = len(f"{epsilon:g}".partition(".")[2])
    return decimal(epsilon, lang, places)


def odds(epsilon: float) -> tuple[float, int]:
    """e^ε, and the per cent to which an even guess that somebody is in the data can rise."""
    import math

    ratio = math.exp(min(epsilon, 700.0))
    return ratio, min(100, math.ceil(100 * ratio / (1 + ratio)))


def files(measured: Measured, tables: Sequence[Table], edition: Edition) -> dict[str, bytes]:
    """Every file of the package, by name."""
    names = file_names(measured.tables)
    made: dict[str, bytes] = {}
    for name, table in zip(names, tables, strict=True):
        made[name] = as_csv(table).encode()
        made[name.removesuffix(".csv") + ".parquet"] = as_parquet(table)
    made[STATEMENT] = as_json(statement(measured, names))
    described = [
        _Described(name, ", ".join(table.columns), table_fields(table))
        for name, table in zip(names, tables, strict=True)
    ]
    if edition.year is not None:
        filled = layouts.sheets(measured, tables, edition.year)
        for sheet in filled:
            made[sheet.name] = sheet.as_csv()
            described.append(_Described(sheet.name, str(sheet.said["layout"]), sheet.fields))
        made[layouts.DESCRIBED] = layouts.described(filled, tables)
    made["datapackage.json"] = as_json(_frictionless(measured, described, made, edition))
    made["csvw.json"] = as_json(_csvw(described, edition))
    made["dcat.jsonld"] = as_json(_dcat(measured, described, made, edition))
    return made


@dataclass(frozen=True, slots=True)
class _Described:
    """A CSV of the package: its name, what it holds, its columns."""

    name: str
    title: str
    fields: list[dict[str, Any]]


def as_frame(table: Table) -> pl.DataFrame:
    """A table as a frame: its columns as texts, count, interval, whether it is too uncertain."""
    cells = list(zip(*rows(table), strict=True))
    codes = {name: cells[i] for i, name in enumerate(table.columns)}
    return pl.DataFrame(codes).with_columns(
        pl.Series("count", table.count.ravel()),
        pl.Series("low95", table.low.ravel()),
        pl.Series("high95", table.high.ravel()),
        pl.Series("uncertain", table.uncertain.ravel()),
    )


def as_parquet(table: Table) -> bytes:
    """A table as Parquet, without a trace of where or by whom it was written."""
    out = io.BytesIO()
    as_frame(table).write_parquet(out, compression="zstd")
    return out.getvalue()


def table_fields(table: Table) -> list[dict[str, Any]]:
    """The columns of a released table's CSV, as a data package describes them."""
    codes = [
        {"name": name, "type": "string", "constraints": {"enum": list(listed)}}
        for name, listed in zip(table.columns, table.codes, strict=True)
    ]
    return [
        *codes,
        {"name": "count", "type": "number", "constraints": {"minimum": 0}},
        {"name": "low95", "type": "integer", "constraints": {"minimum": 0}},
        {"name": "high95", "type": "integer", "constraints": {"minimum": 0}},
    ]


def _frictionless(
    measured: Measured,
    described: Sequence[_Described],
    made: Mapping[str, bytes],
    edition: Edition,
) -> dict[str, Any]:
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": edition.name,
        "title": edition.title["en"],
        "version": edition.version,
        "created": f"{edition.published_on.isoformat()}T00:00:00Z",
        "licenses": [{"name": "CC-BY-4.0", "path": EU_LICENCE}],
        "contributors": [{"title": edition.publisher, "roles": ["publisher"]}],
        "description": in_plain_words("en", measured),
        "privacy": {
            "epsilon": measured.price.epsilon,
            "delta": measured.price.delta,
            "rho": measured.price.rho,
            "mechanism": measured.mechanism,
            "unit": "person",
            "plain": {lang: in_plain_words(lang, measured) for lang in LANGUAGES},
        },
        "resources": [
            {
                # A name is lower case without blanks; the path stays what it is.
                "name": f"table-{number}",
                "path": each.name,
                "title": each.title,
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "bytes": len(made[each.name]),
                "hash": f"sha256:{hashlib.sha256(made[each.name]).hexdigest()}",
                "schema": {"fields": each.fields, "missingValues": []},
            }
            for number, each in enumerate(described, 1)
        ],
    }


def _csvw(described: Sequence[_Described], edition: Edition) -> dict[str, Any]:
    return {
        "@context": "http://www.w3.org/ns/csvw",
        "dc:title": [{"@value": text, "@language": lang} for lang, text in edition.title.items()],
        "dc:issued": {"@value": edition.published_on.isoformat(), "@type": "xsd:date"},
        "tables": [
            {
                "url": each.name,
                "tableSchema": {
                    "columns": [
                        {
                            "titles": field["name"],
                            "name": f"c{number}",
                            "datatype": {"number": "decimal"}.get(field["type"], field["type"]),
                            "required": field["type"] != "string",
                        }
                        for number, field in enumerate(each.fields, 1)
                    ]
                },
            }
            for each in described
        ],
    }


def _dcat(
    measured: Measured, described: Sequence[_Described], made: Mapping[str, bytes], edition: Edition
) -> dict[str, Any]:
    record: dict[str, Any] = {
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@id": f"#{edition.name}",
        "@type": "dcat:Dataset",
        "dct:title": [{"@value": text, "@language": lang} for lang, text in edition.title.items()],
        "dct:description": [
            {"@value": in_plain_words(lang, measured), "@language": lang} for lang in LANGUAGES
        ],
        "dct:issued": {"@value": edition.published_on.isoformat(), "@type": "xsd:date"},
        "dct:publisher": {"@type": "foaf:Agent", "foaf:name": edition.publisher},
        "dcat:version": edition.version,
        "dcat:theme": {"@id": "http://publications.europa.eu/resource/authority/data-theme/JUST"},
        "dct:accessRights": {
            "@id": "http://publications.europa.eu/resource/authority/access-right/PUBLIC"
        },
        "dcat:distribution": [
            {
                "@type": "dcat:Distribution",
                "dct:title": each.name,
                "dcat:downloadURL": {"@id": each.name},
                "dcat:mediaType": {"@id": f"{_MEDIA}text/csv"},
                "dcat:byteSize": len(made[each.name]),
                "dct:license": {"@id": EU_LICENCE},
            }
            for each in described
        ],
    }
    if edition.replaces is not None:
        record["dct:replaces"] = edition.replaces
    return record


def as_json(value: Any) -> bytes:
    """A description as it lies in a package."""
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"
