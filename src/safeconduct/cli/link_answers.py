"""The review file of `safeconduct link` once it has been answered."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from .faults import WrongInput, told

if TYPE_CHECKING:
    from safeconduct.centre.tokens import Tokens

COLUMNS = ("source_a", "number_a", "source_b", "number_b", "answer")
Record = tuple[str, str]


def where_of(sources: list[Tokens]) -> dict[Record, int]:
    """The place of each record among all records, source after source."""
    records = ((source.source, number) for source in sources for number in source.numbers)
    return {record: at for at, record in enumerate(records)}


def read_answers(
    path: str, records: Mapping[Record, int], lang: str
) -> list[tuple[tuple[int, int], bool]]:
    """The pairs that were decided: their two records, and whether they are the same person.

    Blank and unsure decide nothing. Errors: WrongInput, naming the line, for anything else that
    is not an answer, a pair of other files, a pair answered twice, or no decided pair at all.
    """
    from safeconduct.centre.linkage.review import Answer

    answers: dict[tuple[int, int], bool] = {}
    try:
        with Path(path).open(encoding="utf-8-sig", newline="") as file:
            table = csv.DictReader(file, strict=True)
            if missing := [name for name in COLUMNS if name not in (table.fieldnames or ())]:
                raise WrongInput(lang, "link-review-columns", file=path, missing=missing[0])
            for row in table:
                where = told(lang, "cli-where-line", file=path, line=str(table.line_num))
                values = {name: (row[name] or "").strip() for name in COLUMNS}
                said = values["answer"].casefold()
                if said not in {"", *(answer.value for answer in Answer)}:
                    raise WrongInput(lang, "link-review-answer", where=where, found=said)
                ends = [
                    records.get((values[f"source_{side}"], values[f"number_{side}"]))
                    for side in "ab"
                ]
                if ends[0] is None or ends[1] is None or ends[0] == ends[1]:
                    raise WrongInput(lang, "link-review-pair", where=where)
                pair = min(ends[0], ends[1]), max(ends[0], ends[1])
                if pair in answers:
                    raise WrongInput(lang, "link-review-twice", where=where)
                if said in (Answer.SAME.value, Answer.DIFFERENT.value):
                    answers[pair] = said == Answer.SAME.value
    except FileNotFoundError:
        raise WrongInput(lang, "link-no-file", file=path) from None
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise WrongInput(lang, "link-unreadable", file=path, reason=reason) from None
    if not answers:
        raise WrongInput(lang, "link-review-none", file=path)
    return list(answers.items())
