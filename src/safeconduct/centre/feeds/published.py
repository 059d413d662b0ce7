"""The form of each feed as other programs read it: Frictionless Table Schema and CSVW metadata.

Frictionless: Table Schema 1.0. CSVW: W3C Recommendation "Metadata Vocabulary for Tabular Data" of
17 December 2015. ``python -m safeconduct.centre.feeds.published docs/feeds`` writes both.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from safeconduct.words import LANGUAGES, say

from ..attributes import DAY, FIRST_YEAR, YEAR
from .actors import FEEDS
from .schema import NUMBER, NUMBER_FORM, OLDEST, Column, Feed


def table_schema(feed: Feed) -> dict[str, Any]:
    """The feed as a Frictionless Table Schema."""
    return {
        "$schema": "https://datapackage.org/profiles/1.0/tableschema.json",
        "name": feed.code,
        "title": say("en", f"feed-actor-{feed.code}"),
        "description": _described(feed),
        "fields": [_field(each) for each in feed.columns],
        "primaryKey": [NUMBER],
        "missingValues": [""],
    }


def csvw(feed: Feed) -> dict[str, Any]:
    """The feed as CSVW metadata, its titles in all languages."""
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        "url": f"{feed.code}.csv",
        "dc:title": {lang: say(lang, f"feed-actor-{feed.code}") for lang in LANGUAGES},
        "dc:description": _described(feed),
        "dialect": {"header": True, "encoding": "utf-8", "delimiter": ",", "trim": True},
        "tableSchema": {
            "primaryKey": NUMBER,
            "columns": [_csvw_column(each) for each in feed.columns],
        },
    }


def files() -> dict[str, str]:
    """Every published file: its name → its text."""
    made = {}
    for code, feed in FEEDS.items():
        made[f"{code}.schema.json"] = _text(table_schema(feed))
        made[f"{code}.csv-metadata.json"] = _text(csvw(feed))
    return made


def _described(feed: Feed) -> str:
    gaps = " ".join(say("en", f"feed-gap-{gap.code}") for gap in feed.gaps)
    return f"One row a person. A blank is not known. Not held by this source: {gaps}"


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": column.required}
    made: dict[str, Any] = {"name": column.name, "title": say("en", f"feed-column-{column.name}")}
    if column.kind == DAY:
        made |= {"type": "date", "format": "default"}
        constraints["minimum"] = f"{FIRST_YEAR}-01-01"
    elif column.kind == YEAR:
        made["type"] = "year"
        constraints["minimum"] = OLDEST
    else:
        made["type"] = "string"
        if column.kind == NUMBER:
            constraints |= {"unique": True, "pattern": f"^{NUMBER_FORM}$"}
        else:
            constraints["enum"] = list(column.codes)
    return made | {"constraints": constraints}


def _csvw_column(column: Column) -> dict[str, Any]:
    titles = {lang: say(lang, f"feed-column-{column.name}") for lang in LANGUAGES}
    return {
        "name": column.name,
        "titles": [column.name],
        "dc:title": titles,
        "required": column.required,
        "datatype": _datatype(column),
    }


def _datatype(column: Column) -> dict[str, Any]:
    if column.kind == DAY:
        return {"base": "date", "format": "yyyy-MM-dd", "minimum": f"{FIRST_YEAR}-01-01"}
    if column.kind == YEAR:
        return {"base": "gYear"}
    form = NUMBER_FORM if column.kind == NUMBER else "|".join(column.codes)
    return {"base": "string", "format": form.replace("+", r"\+")}


def _text(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files().items():
        (folder / name).write_text(text, encoding="utf-8")
